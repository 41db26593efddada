//! Credentials, and which one an operation is sent.

use crate::client::credential_source::{ChosenCredential, CredentialSource};
use crate::client::service::{CredentialSpec, Service};
use crate::operation::{Operation, SecurityRequirement, Server};

/// The credentials of a client, by their position in the [`Service`]. Each is sent only to the operations it is meant
/// for.
#[derive(Clone, Debug)]
pub(crate) struct Credentials(Vec<Option<CredentialSource>>);

impl Credentials {
    pub(crate) fn new(service: &Service) -> Self {
        Self(vec![None; service.credentials.len()])
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    pub(crate) fn get(&self, position: usize) -> Option<&CredentialSource> {
        self.0.get(position)?.as_ref()
    }

    pub(crate) fn set(&mut self, position: usize, source: Option<CredentialSource>) {
        if let Some(slot) = self.0.get_mut(position) {
            *slot = source;
        }
    }

    /// The credentials for an operation: those of the first requirement that the client can meet. `is_set` says whether
    /// the caller has put a credential into the request. The error is a message that says what the client lacks.
    pub(crate) fn choose(
        &self,
        service: &Service,
        operation: &Operation,
        is_set: &dyn Fn(&CredentialSpec) -> bool,
    ) -> Result<Vec<ChosenCredential>, String> {
        let takes_any = operation
            .security
            .iter()
            .any(|one| one.credential == SecurityRequirement::FIRST.credential);
        if operation.server == Server::Caller
            || operation.security.is_empty()
            || takes_any && service.credentials.is_empty()
        {
            return Ok(Vec::new());
        }
        let mut missing: Vec<String> = Vec::new();
        let first = operation.security.iter().find(|one| !one.is_anonymous());
        for requirement in operation.security.iter().filter(|one| !one.is_anonymous()) {
            match self.meet(service, requirement, is_set) {
                Ok(chosen) => return Ok(chosen),
                Err(lacking) => missing.extend(lacking),
            }
        }
        if operation.security.iter().any(|one| one.is_anonymous()) {
            return Ok(Vec::new());
        }
        let mut told: Vec<String> = Vec::new();
        for one in missing {
            if !told.contains(&one) {
                told.push(one);
            }
        }
        if told.is_empty() {
            return Err(
                "the operation needs a credential that this client does not support".into(),
            );
        }
        let spec = first.and_then(|one| service.credential(one.credential));
        let variable = spec.and_then(|position| service.credentials[position].env.first());
        let hint = variable.map_or_else(String::new, |name| {
            format!("; set it in the builder, or set `{name}` and call `env` of the builder")
        });
        let needed = told.join(" or ");
        Err(format!(
            "the operation needs {needed}, but the client has none{hint}"
        ))
    }

    /// The credentials of a requirement. The error lists what would meet it, one credential or the other.
    fn meet(
        &self,
        service: &Service,
        requirement: &SecurityRequirement,
        is_set: &dyn Fn(&CredentialSpec) -> bool,
    ) -> Result<Vec<ChosenCredential>, Vec<String>> {
        let mut chosen = Vec::with_capacity(1 + requirement.and.len());
        let mut missing: Vec<Vec<&'static str>> = Vec::new();
        for one in [requirement].into_iter().chain(requirement.and) {
            match self.find(service, one.credential, is_set) {
                Ok(None) => {}
                Ok(Some(source)) => chosen.push(ChosenCredential {
                    source: source.clone(),
                    scopes: one.scopes,
                }),
                Err(labels) => missing.push(labels),
            }
        }
        match &missing[..] {
            [] => Ok(chosen),
            [labels] => Err(labels.iter().map(|label| with_article(label)).collect()),
            [..] => {
                let labels = missing.iter().flatten();
                let labels: Vec<String> = labels.map(|label| with_article(label)).collect();
                Err(vec![labels.join(" and ")])
            }
        }
    }

    /// The credential of a security scheme, or the one that replaces it. `None` if the caller has set it. The error lists
    /// those that the client lacks.
    fn find(
        &self,
        service: &Service,
        scheme: &'static str,
        is_set: &dyn Fn(&CredentialSpec) -> bool,
    ) -> Result<Option<&CredentialSource>, Vec<&'static str>> {
        let mut missing: Vec<&'static str> = Vec::new();
        let mut scheme = Some(scheme);
        while let Some(position) = scheme.and_then(|scheme| service.credential(scheme)) {
            let spec = &service.credentials[position];
            if is_set(spec) {
                return Ok(None);
            }
            if let Some(source) = self.get(position) {
                return Ok(Some(source));
            }
            if missing.contains(&spec.label) {
                break;
            }
            missing.push(spec.label);
            scheme = spec.fallback;
        }
        Err(missing)
    }
}

fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O', 'U']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {noun}")
}
