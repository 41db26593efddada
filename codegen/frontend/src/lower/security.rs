//! Security: the declared credentials, and which of them an operation accepts.

use super::lowerer::Lowerer;
use crate::{
    diagnostic_codes,
    openapi::model::{Endpoint, Model},
    read::node::Node,
};
use ir::{Credential, Grant, Name, Report, Security, Span};
use openapiv3::{APIKeyLocation, SecurityScheme};

/// The credentials that the description declares.
pub fn credentials(model: &Model, report: &mut Report) -> Vec<Credential> {
    let mut credentials = Vec::new();
    for (wire, (scheme, node)) in &model.schemes {
        if !matches!(scheme, SecurityScheme::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("bearer"))
        {
            let message = format!(
                "the security scheme `{wire}` is not supported; it is sent as a bearer token"
            );
            report.add(
                &diagnostic_codes::UNSUPPORTED_SECURITY_SCHEME,
                node.span,
                message,
            );
        }
        credentials.push(Credential {
            wire: wire.as_str().into(),
            scheme: kind(scheme),
            name: Name::new(wire),
            label: wire.clone(),
            env: Vec::new(),
            fallback: None,
            rejected: Vec::new(),
        });
    }
    credentials.sort_by(|left, right| left.wire.cmp(&right.wire));
    credentials
}

/// The kind of a security scheme in words.
fn kind(scheme: &SecurityScheme) -> String {
    match scheme {
        SecurityScheme::HTTP { scheme, .. } => format!("HTTP {}", scheme.to_lowercase()),
        SecurityScheme::APIKey { location, name, .. } => {
            let place = match location {
                APIKeyLocation::Query => "query parameter",
                APIKeyLocation::Header => "header",
                APIKeyLocation::Cookie => "cookie",
            };
            format!("the {place} `{name}`")
        }
        SecurityScheme::OAuth2 { .. } => "OAuth 2".into(),
        SecurityScheme::OpenIDConnect { .. } => "OpenID Connect".into(),
    }
}

/// The position at which an operation, or the whole description, requires a credential.
fn credential_span(operation: &Node, model: &Model, credential: &str) -> Span {
    let requirements = operation.get("security").map_or(&[][..], Node::items);
    let mut found = requirements
        .iter()
        .filter_map(|requirement| requirement.key(credential));
    found.next().map_or(model.security_span, |key| key.span)
}

impl<'m> Lowerer<'m, '_> {
    /// The credentials that an operation accepts.
    pub(super) fn lower_security(&mut self, endpoint: &Endpoint) -> Security {
        let requirements = endpoint
            .operation
            .security
            .as_ref()
            .unwrap_or(&self.model.security);
        let mut grants = Vec::new();
        for requirement in requirements {
            if requirement.len() > 1 || requirement.is_empty() && requirements.len() > 1 {
                let message = "security requirements that combine credentials, or that allow none, are read as alternatives";
                let own_span = endpoint.node.key("security").map(|key| key.span);
                let span = own_span.unwrap_or(self.model.security_span);
                self.report
                    .add(&diagnostic_codes::CONSTRAINT_DROPPED, span, message);
            }
            for (credential, scopes) in requirement {
                let length = credential.len() + scopes.iter().map(String::len).sum::<usize>();
                if !self.has_room(length, endpoint.span) {
                    break;
                }
                if !self.model.schemes.contains_key(credential) {
                    let message = format!("the security scheme `{credential}` is not declared");
                    let span = credential_span(endpoint.node, self.model, credential);
                    self.report
                        .add(&diagnostic_codes::UNKNOWN_SECURITY_SCHEME, span, message);
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
