//! Chooses what the quick start of a README shows: a client, and the simplest call that reads something.

use crate::{
    Api, CredentialScheme, HttpMethod, Operation, Param, ParamLocation, Presence, Prim, QuickStart,
    SampleCall, SampleCredential, Server, Stability, Type,
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

/// The call with the fewest arguments; of several, a list.
fn simplest(api: &Api) -> Option<SampleCall> {
    let resources = api.resources.iter().enumerate();
    let calls = resources.flat_map(|(resource, own)| {
        let operations = own.operations.iter().enumerate();
        operations.filter_map(move |(position, operation)| {
            Some(SampleCall {
                resource,
                position,
                arguments: arguments(api, operation)?,
            })
        })
    });
    calls.min_by_key(|call| {
        let operation = &api.resources[call.resource].operations[call.position];
        let first = operation.name.words().first();
        let is_list = first.is_some_and(|word| word == "list" || word == "find");
        (call.arguments.len(), !is_list)
    })
}

/// The values of the path parameters of an operation that reads and needs nothing else.
fn arguments(api: &Api, operation: &Operation) -> Option<Vec<String>> {
    let reads = operation.method == HttpMethod::Get && operation.server == Server::Default;
    if !reads || operation.stability == Stability::Deprecated || operation.body.is_some() {
        return None;
    }
    let required = operation
        .params
        .iter()
        .filter(|param| param.presence == Presence::Required);
    let value = |param: &Param| match api.resolve(&param.ty) {
        Type::Prim(Prim::Text(format)) if param.location == ParamLocation::Path => {
            let is_plain = format.is_text();
            is_plain.then(|| format!("my-{}", param.name.words().join("-")))
        }
        _ => None,
    };
    required.map(value).collect()
}
