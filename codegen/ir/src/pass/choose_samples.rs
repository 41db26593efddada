//! Chooses the operation of each resource that examples show.

use crate::{Api, CredentialScheme, HttpMethod, InputMode, Operation, Resource, Server, Stability};

/// Chooses the operation of each resource that is the easiest to call. A resource has none if each of its operations needs a
/// URL of the caller, or a credential that is more than a text.
pub fn choose_samples(api: &mut Api) {
    let samples: Vec<Option<usize>> = api
        .resources
        .iter()
        .map(|resource| sample(api, resource))
        .collect();
    for (resource, sample) in api.resources.iter_mut().zip(samples) {
        resource.sample = sample;
    }
}

fn sample(api: &Api, resource: &Resource) -> Option<usize> {
    let operations = resource.operations.iter().enumerate();
    let possible = operations.filter(|(_, operation)| {
        !matches!(operation.server, Server::Caller(_)) && has_text_credentials(api, operation)
    });
    let best = possible.min_by_key(|(_, operation)| {
        let first = operation.name.words().first();
        (
            operation.stability == Stability::Deprecated,
            operation.method != HttpMethod::Get,
            arguments(operation),
            first.is_none_or(|word| word != "list"),
        )
    });
    best.map(|(position, _)| position)
}

/// How many arguments the caller has to pass.
fn arguments(operation: &Operation) -> usize {
    let is_argument = |mode: InputMode| mode == InputMode::Argument;
    let params = operation.params.iter();
    let params = params.filter(|param| is_argument(operation.input_mode(param)));
    let body = operation.body.as_ref();
    params.count() + usize::from(body.is_some_and(|body| is_argument(body.input_mode())))
}

/// Whether a text is enough for each credential of the first requirement.
fn has_text_credentials(api: &Api, operation: &Operation) -> bool {
    let grants = operation
        .security
        .0
        .first()
        .map(|requirement| &requirement.0);
    grants.into_iter().flatten().all(|grant| {
        let mut credentials = api.credentials.iter();
        let found = credentials.find(|credential| credential.wire == grant.credential);
        found.is_some_and(|credential| match credential.scheme {
            CredentialScheme::Undeclared
            | CredentialScheme::Bearer
            | CredentialScheme::Http(_)
            | CredentialScheme::Header(_)
            | CredentialScheme::Query(_)
            | CredentialScheme::Cookie(_) => true,
            CredentialScheme::Basic
            | CredentialScheme::OAuth2 { .. }
            | CredentialScheme::OpenIdConnect { .. } => false,
        })
    })
}
