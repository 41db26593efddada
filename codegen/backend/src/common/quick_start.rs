//! The quick start of a README: a client, and the simplest call that reads something.

use ir::{
    Api, Credential, CredentialScheme, HttpMethod, Operation, ParamLocation, Presence, Prim,
    Server, Stability, Type,
};

use crate::common::case;

/// What a quick start shows.
pub struct QuickStart<'a> {
    /// The credentials that the client is made with. None if it reads them from the environment, or needs none.
    pub credentials: Vec<SampleCredential<'a>>,
    /// Whether credentials come from the environment.
    pub reads_environment: bool,
    /// The base URL to pass, if the API has no server of its own.
    pub base_url: Option<&'static str>,
    /// The call, if any operation needs no more than path parameters.
    pub call: Option<SampleCall<'a>>,
}

/// A credential with a made-up value.
pub struct SampleCredential<'a> {
    /// Its position in the API.
    pub index: usize,
    /// The credential.
    pub credential: &'a Credential,
    /// The value, or the user name and the password.
    pub values: Vec<&'static str>,
}

/// A call, by the positions of its resource and operation.
pub struct SampleCall<'a> {
    /// The position of the resource in the API.
    pub resource: usize,
    /// The position of the operation in the resource.
    pub position: usize,
    /// The operation.
    pub operation: &'a Operation,
    /// The values of its path parameters.
    pub arguments: Vec<String>,
}

/// The quick start of an API.
pub fn of(api: &Api) -> QuickStart<'_> {
    let call = simplest(api);
    let requirement = match &call {
        Some(call) => call.operation.security.0.first(),
        None => None,
    };
    let wires = requirement.iter().flat_map(|requirement| &requirement.0);
    let credentials = wires.filter_map(|grant| {
        let mut all = api.credentials.iter().enumerate();
        let (index, credential) = all.find(|(_, one)| one.wire == grant.credential)?;
        let values = match credential.scheme {
            CredentialScheme::Basic => vec!["user", "password"],
            _ => vec!["my-token"],
        };
        Some(SampleCredential {
            index,
            credential,
            values,
        })
    });
    let credentials: Vec<SampleCredential> = credentials.collect();
    let reads_environment =
        !credentials.is_empty() && credentials.iter().all(|one| !one.credential.env.is_empty());
    QuickStart {
        credentials: match reads_environment {
            true => Vec::new(),
            false => credentials,
        },
        reads_environment,
        base_url: api.server.is_empty().then_some("https://api.example.com"),
        call,
    }
}

/// The call with the fewest arguments; of several, a list.
fn simplest(api: &Api) -> Option<SampleCall<'_>> {
    let resources = api.resources.iter().enumerate();
    let calls = resources.flat_map(|(resource, own)| {
        let operations = own.operations.iter().enumerate();
        operations.filter_map(move |(position, operation)| {
            Some(SampleCall {
                resource,
                position,
                operation,
                arguments: arguments(api, operation)?,
            })
        })
    });
    calls.min_by_key(|call| {
        let first = call.operation.name.words().first();
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
    let value = |param: &ir::Param| match api.resolve(&param.ty) {
        Type::Prim(Prim::Text(format)) if param.location == ParamLocation::Path => {
            let is_plain = format.is_text();
            is_plain.then(|| format!("my-{}", case::kebab(&param.name)))
        }
        _ => None,
    };
    required.map(value).collect()
}
