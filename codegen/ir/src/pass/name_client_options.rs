//! Orders the credentials, and gives the options of the client for them and for server variables names of their own.

use crate::{
    Api, Credential, Name,
    unique_names::{Scope, type_candidates},
};
use std::cmp::Reverse;

/// What clients are called with in any case, whatever the API.
const OPTIONS: &[&str] = &[
    "attempt timeout",
    "base url",
    "basic auth",
    "blocking",
    "build",
    "clock",
    "connect timeout",
    "credential",
    "credential provider",
    "env",
    "environment",
    "event timeout",
    "extra headers",
    "fetch",
    "fetch options",
    "headers",
    "http client",
    "idle timeout",
    "logger",
    "new",
    "no rate limit",
    "no timeout",
    "oauth2",
    "on drift",
    "options",
    "rate limit",
    "request",
    "response limit",
    "retry",
    "retry policy",
    "seed",
    "self",
    "server variable",
    "service",
    "shapes",
    "single host",
    "strict",
    "timeout",
    "timeouts",
    "token provider",
    "transport",
    "user agent",
];

/// Orders the credentials: the one that most operations accept is first, and is the default for other requests. Renames options
/// that would have the name of another one.
pub fn name_client_options(api: &mut Api) {
    let mut credentials = std::mem::take(&mut api.credentials);
    credentials.sort_by_cached_key(|credential| Reverse(uses(api, credential)));
    let mut taken: Vec<Name> = OPTIONS.iter().map(|name| Name::new(name)).collect();
    // Clients call their first credential a token, whatever else its name is.
    let first = credentials.first().map(|one| one.name.clone());
    taken.extend((first != Some(Name::new("token"))).then(|| Name::new("token")));
    let mut scope = Scope::with_taken(&taken);
    for credential in &mut credentials {
        credential.name = scope.claim(candidates(&credential.name, "credential"));
    }
    for variable in &mut api.service.server_variables {
        variable.name = scope.claim(candidates(&variable.name, "variable"));
    }
    api.credentials = credentials;
}

/// The number of operations that accept a credential.
fn uses(api: &Api, credential: &Credential) -> usize {
    let accepts = |operation: &&crate::Operation| {
        let mut grants = operation.security.grants();
        grants.any(|grant| grant.credential == credential.wire)
    };
    let operations = api.operations().map(|(_, operation)| operation);
    operations.filter(accepts).count()
}

/// The names of an option, the preferred one first.
fn candidates(name: &Name, noun: &str) -> impl Iterator<Item = Name> + use<> {
    let with_noun = name.then(&Name::new(noun));
    std::iter::once(name.clone()).chain(type_candidates(&with_noun))
}
