//! Security: the declared credentials, and which of them an operation accepts.

use super::description_url;
use crate::lower::lowerer::Lowerer;
use crate::{
    diagnostic_codes,
    openapi::header_text::is_header_name,
    openapi::model::{Endpoint, Model},
    read::node::Node,
};
use ir::{
    ClientEnv, Credential, CredentialScheme, Grant, Name, Report, Requirement, Security, Span,
};
use openapiv3::{APIKeyLocation, OAuth2Flows, SecurityScheme};

/// The credentials that the description declares.
pub fn credentials(
    model: &Model,
    description_url: Option<&str>,
    report: &mut Report,
) -> Vec<Credential> {
    let mut credentials = Vec::new();
    for (wire, (declared, node)) in &model.schemes {
        let scheme = scheme(declared, description_url);
        if let CredentialScheme::Header(name) | CredentialScheme::Cookie(name) = &scheme
            && !is_header_name(name)
        {
            let message = format!(
                "`{name}` cannot be the name of a header or a cookie; the security scheme `{wire}` is ignored"
            );
            report.add(&diagnostic_codes::INVALID_HEADER, node.span, message);
            continue;
        }
        if let CredentialScheme::Http(name) = &scheme {
            let message = format!(
                "the security scheme `{wire}` is `{name}`, whose exchange is not implemented; the credential is sent after the word `{name}`"
            );
            report.add(
                &diagnostic_codes::UNSUPPORTED_SECURITY_SCHEME,
                node.span,
                message,
            );
        }
        credentials.push(Credential {
            wire: wire.as_str().into(),
            name: Name::new(wire),
            label: kind(&scheme).to_owned(),
            scheme,
            env: Vec::new(),
            client_env: ClientEnv::default(),
            fallback: None,
            rejected: Vec::new(),
        });
    }
    for (wire, span) in &model.mutual_tls {
        let message = format!(
            "the security scheme `{wire}` is mutual TLS: callers pass an HTTP client that has the certificate"
        );
        report.add(
            &diagnostic_codes::UNSUPPORTED_SECURITY_SCHEME,
            *span,
            message,
        );
    }
    credentials.sort_by(|left, right| left.wire.cmp(&right.wire));
    label(&mut credentials);
    credentials
}

/// How a declared credential is sent.
fn scheme(declared: &SecurityScheme, description_url: Option<&str>) -> CredentialScheme {
    match declared {
        SecurityScheme::HTTP { scheme, .. } => match scheme.to_ascii_lowercase().as_str() {
            "bearer" => CredentialScheme::Bearer,
            "basic" => CredentialScheme::Basic,
            _ => CredentialScheme::Http(scheme.clone()),
        },
        SecurityScheme::APIKey { location, name, .. } => match location {
            APIKeyLocation::Query => CredentialScheme::Query(name.clone()),
            APIKeyLocation::Header => CredentialScheme::Header(name.clone()),
            APIKeyLocation::Cookie => CredentialScheme::Cookie(name.clone()),
        },
        SecurityScheme::OAuth2 { flows, .. } => CredentialScheme::OAuth2 {
            token_url: token_url(flows)
                .and_then(|url| description_url::resolve(description_url, url)),
        },
        SecurityScheme::OpenIDConnect {
            open_id_connect_url,
            ..
        } => CredentialScheme::OpenIdConnect {
            url: open_id_connect_url.clone(),
        },
    }
}

/// The URL at which a client gets tokens: that of the flow for clients, or else of another flow, which refreshes tokens.
fn token_url(flows: &OAuth2Flows) -> Option<&str> {
    let client = flows.client_credentials.as_ref();
    let client = client.map(|flow| flow.token_url.as_str());
    let code = flows.authorization_code.as_ref();
    let code = code.map(|flow| flow.token_url.as_str());
    let password = flows.password.as_ref();
    let password = password.map(|flow| flow.token_url.as_str());
    client.or(code).or(password)
}

/// What messages call a kind of credential.
fn kind(scheme: &CredentialScheme) -> &'static str {
    match scheme {
        CredentialScheme::Undeclared | CredentialScheme::Http(_) => "credential",
        CredentialScheme::Bearer => "bearer token",
        CredentialScheme::Basic => "user name and password",
        CredentialScheme::Header(_) | CredentialScheme::Query(_) | CredentialScheme::Cookie(_) => {
            "API key"
        }
        CredentialScheme::OAuth2 { .. } | CredentialScheme::OpenIdConnect { .. } => "access token",
    }
}

/// Adds the name of the scheme to what messages call a credential that the configuration does not name, unless the name says
/// nothing more, as `ApiKey` and `bearerAuth`, and there is no other of the kind.
fn label(credentials: &mut [Credential]) {
    const GENERIC: [&str; 19] = [
        "access",
        "api",
        "apikey",
        "auth",
        "authentication",
        "authorization",
        "basic",
        "bearer",
        "header",
        "http",
        "jwt",
        "key",
        "oauth",
        "oauth2",
        "query",
        "scheme",
        "security",
        "token",
        "2",
    ];
    let kinds: Vec<String> = credentials.iter().map(|one| one.label.clone()).collect();
    for one in credentials {
        let mut words = one.name.words().iter();
        let is_generic = words.all(|word| GENERIC.contains(&word.as_str()));
        let is_only = kinds.iter().filter(|kind| **kind == one.label).count() == 1;
        if !(is_generic && is_only) {
            one.label = format!("{} `{}`", one.label, one.wire.as_str());
        }
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
    pub(crate) fn lower_security(&mut self, endpoint: &Endpoint) -> Security {
        let declared = endpoint.operation.security.as_ref();
        let declared = declared.unwrap_or(&self.model.security);
        let mut requirements: Vec<Requirement> = Vec::new();
        for requirement in declared {
            let mut grants = Vec::new();
            // No request carries the certificate of mutual TLS.
            let sent = requirement
                .iter()
                .filter(|(credential, _)| !self.model.mutual_tls.contains_key(credential.as_str()));
            for (credential, scopes) in sent {
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
            requirements.push(Requirement(grants));
        }
        // Without a credential among them, no alternative is worth choosing.
        if requirements.iter().all(|one| one.0.is_empty()) {
            requirements.clear();
        }
        Security(requirements)
    }
}
