//! Applies the sections of the configuration about credentials.

use super::service_file::CredentialEntry;
use crate::annotate::{checker::Checker, file::AnnotationsFile};
use crate::diagnostic_codes;
use ir::{ClientEnv, Credential, CredentialScheme, Name, RejectedPrefix, Wire};
use std::collections::BTreeSet;

impl Checker<'_> {
    /// The credentials of the description, with what the file adds, and those that only the file declares.
    pub(crate) fn credentials(&mut self, file: &AnnotationsFile) -> Vec<Credential> {
        let declared: BTreeSet<&str> = self
            .api
            .credentials
            .iter()
            .map(|credential| credential.wire.as_str())
            .collect();
        let used: BTreeSet<&str> = file
            .server_variables
            .values()
            .filter_map(|variable| variable.credential.as_ref())
            .map(|credential| credential.get_ref().as_str())
            .collect();
        let mut credentials = self.api.credentials.clone();
        for (wire, entry) in &file.credentials {
            let text = wire.get_ref().as_str();
            if !declared.contains(text) && !used.contains(text) {
                let message = format!("no operation accepts the credential `{text}`");
                let help = "name a security scheme of the description, or the `credential` of a server variable";
                self.report_unknown(wire, message, help);
                continue;
            }
            let credential = self.credential(text, entry, file);
            match credentials
                .iter_mut()
                .find(|known| known.wire.as_str() == text)
            {
                Some(known) => *known = credential,
                None => credentials.push(credential),
            }
        }
        self.require_described(file);
        credentials
    }

    /// Reports credentials of operations that the file does not describe, if it describes any. Without a name and variables of
    /// its own, the option of such a credential would be found by chance.
    fn require_described(&mut self, file: &AnnotationsFile) {
        if file.credentials.is_empty() {
            return;
        }
        let is_described = |wire: &Wire| {
            let mut described = file.credentials.keys();
            described.any(|known| known.get_ref() == wire.as_str())
        };
        let api = self.api;
        let mut reported: BTreeSet<&Wire> = BTreeSet::new();
        for (_, operation) in api.operations() {
            for grant in operation.security.grants() {
                let wire = &grant.credential;
                if is_described(wire) || !reported.insert(wire) {
                    continue;
                }
                let message = format!(
                    "the credential `{}` has no entry in the table `credentials`",
                    wire.as_str()
                );
                self.report.add_with_help(
                    &diagnostic_codes::UNKNOWN_CREDENTIAL,
                    operation.span,
                    message,
                    "describe it in the configuration, or correct the security scheme in the overlay",
                );
            }
        }
    }

    fn credential(
        &mut self,
        wire: &str,
        entry: &CredentialEntry,
        file: &AnnotationsFile,
    ) -> Credential {
        let fallback = entry.fallback.as_ref().and_then(|fallback| {
            let known = file
                .credentials
                .keys()
                .any(|other| other.get_ref() == fallback.get_ref());
            if !known || fallback.get_ref() == wire {
                let message = format!(
                    "the fallback `{}` is not another credential",
                    fallback.get_ref()
                );
                self.report_unknown(fallback, message, "name another table of `credentials`");
                return None;
            }
            Some(fallback.get_ref().as_str().into())
        });
        let mut declared = self.api.credentials.iter();
        let declared = declared.find(|declared| declared.wire.as_str() == wire);
        let mut scheme = declared.map_or(CredentialScheme::Undeclared, |one| one.scheme.clone());
        match &mut scheme {
            CredentialScheme::OAuth2 { token_url } => {
                if let Some(written) = &entry.token_url {
                    *token_url = Some(written.get_ref().clone());
                }
            }
            _ => {
                let client_env = entry.client_id_env.iter().chain(&entry.client_secret_env);
                for written in client_env.chain(&entry.token_url) {
                    let message = format!("the credential `{wire}` is not OAuth 2");
                    let help = "delete the key; only clients of OAuth 2 have an ID and a secret";
                    self.report_unknown(written, message, help);
                }
            }
        }
        Credential {
            wire: wire.into(),
            scheme,
            name: Name::new(entry.name.get_ref()),
            label: entry.label.clone(),
            env: self.variables(&entry.env),
            client_env: ClientEnv {
                id: self.variables(&entry.client_id_env),
                secret: self.variables(&entry.client_secret_env),
            },
            fallback,
            rejected: entry
                .rejected
                .iter()
                .map(|rejected| RejectedPrefix {
                    prefix: rejected.prefix.clone(),
                    reason: rejected.reason.clone(),
                })
                .collect(),
        }
    }
}
