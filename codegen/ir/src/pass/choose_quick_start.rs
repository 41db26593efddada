//! Chooses what the quick start of a README shows: a client, and the simplest call that reads something.

use crate::{
    Api, CredentialScheme, HttpMethod, Operation, Presence, QuickStart, SampleCall,
    SampleCredential, Server, Stability,
};

/// Sets the quick start.
pub fn choose_quick_start(api: &mut Api) {
    let call = simplest(api);
    let operation = call
        .as_ref()
        .map(|call| &api.resources[call.resource].operations[call.position]);
    let requirement = operation.and_then(|operation| operation.security.0.first());
    let wires = requirement.iter().flat_map(|requirement| &requirement.0);
    let credentials = wires.filter_map(|grant| {
        let mut all = api.credentials.iter();
        let position = all.position(|one| one.wire == grant.credential)?;
        let values = match api.credentials[position].scheme {
            CredentialScheme::Basic => vec!["user", "password"],
            _ => vec!["my-token"],
        };
        Some(SampleCredential { position, values })
    });
    let credentials: Vec<SampleCredential> = credentials.collect();
    let has_variables = |one: &SampleCredential| !api.credentials[one.position].env.is_empty();
    let reads_environment = !credentials.is_empty() && credentials.iter().all(has_variables);
    api.quick_start = QuickStart {
        credentials: match reads_environment {
            true => Vec::new(),
            false => credentials,
        },
        reads_environment,
        base_url: api.server.is_empty().then_some("https://api.example.com"),
        call,
    };
}

/// The call that reads something with the fewest arguments; of several, a list. An API that only takes data shows the simplest
/// of its other calls.
fn simplest(api: &Api) -> Option<SampleCall> {
    let resources = api.resources.iter().enumerate();
    let calls = resources.flat_map(|(resource, own)| {
        let operations = own.operations.iter().enumerate();
        let suited = operations.filter(|(_, operation)| suits(operation));
        suited.map(move |(position, operation)| {
            let first = operation.name.words().first();
            let is_list = first.is_some_and(|word| word == "list" || word == "find");
            let reads = operation.method == HttpMethod::Get && operation.body.is_none();
            let rank = (!reads, required(operation), !is_list);
            (rank, SampleCall { resource, position })
        })
    });
    let simplest = calls.min_by_key(|(rank, _)| *rank);
    simplest.map(|(_, call)| call)
}

/// Whether an operation is shown: it destroys nothing, and takes no more than the settings of the client.
fn suits(operation: &Operation) -> bool {
    operation.method != HttpMethod::Delete
        && operation.server == Server::Default
        && operation.stability != Stability::Deprecated
}

/// How many arguments an operation requires.
fn required(operation: &Operation) -> usize {
    let params = operation.params.iter();
    let body = operation.body.iter().map(|body| &body.presence);
    params
        .map(|param| &param.presence)
        .chain(body)
        .filter(|presence| **presence == Presence::Required)
        .count()
}
