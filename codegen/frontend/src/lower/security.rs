//! Access knows which credentials there are, and who may call an operation.

use super::lowerer::Lowerer;
use crate::{
    diagnostic_codes,
    openapi::model::{Endpoint, Model},
    read::node::Node,
};
use ir::{Credential, Grant, Name, Report, Security, Span};
use openapiv3::SecurityScheme;

/// The credentials that a description declares.
pub fn credentials(model: &Model, report: &mut Report) -> Vec<Credential> {
    let mut credentials = Vec::new();
    for (wire, (scheme, node)) in &model.schemes {
        if !matches!(scheme, SecurityScheme::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("bearer"))
        {
            let message =
                format!("the credential `{wire}` is not a bearer token; it is sent as one");
            report.add(&diagnostic_codes::CREDENTIAL_KIND, node.span, message);
        }
        credentials.push(Credential {
            wire: wire.as_str().into(),
            name: Name::new(wire),
        });
    }
    credentials.sort_by(|left, right| left.wire.cmp(&right.wire));
    credentials
}

/// Where an operation names a credential, or the whole description does.
fn credential_site(operation: &Node, model: &Model, credential: &str) -> Span {
    let said = operation.get("security").map_or(&[][..], Node::items);
    let mut found = said.iter().filter_map(|one| one.key(credential));
    found.next().map_or(model.security_site, |key| key.span)
}

impl<'m> Lowerer<'m, '_> {
    /// Who may call an operation.
    pub(super) fn access(&mut self, endpoint: &Endpoint) -> Security {
        let said = endpoint
            .operation
            .security
            .as_ref()
            .unwrap_or(&self.model.security);
        let mut grants = Vec::new();
        for requirement in said {
            if requirement.len() > 1 || requirement.is_empty() && said.len() > 1 {
                let message =
                    "credentials that must come together, or none at all, are read as one of them";
                let own = endpoint.node.key("security").map(|key| key.span);
                let span = own.unwrap_or(self.model.security_site);
                self.report
                    .add(&diagnostic_codes::CONSTRAINT_DROPPED, span, message);
            }
            for (credential, scopes) in requirement {
                if !self.model.schemes.contains_key(credential) {
                    let message = format!("the credential `{credential}` is not declared");
                    let span = credential_site(endpoint.node, self.model, credential);
                    self.report
                        .add(&diagnostic_codes::UNKNOWN_CREDENTIAL, span, message);
                }
                grants.push(Grant {
                    credential: credential.as_str().into(),
                    scopes: scopes.clone(),
                });
            }
        }
        Security(grants)
    }
}
