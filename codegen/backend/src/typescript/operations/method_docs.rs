//! The documentation of methods and resources.

use ir::{Operation, Resource, Server, Stability};

use super::operation_table::is_refused_by_fetch;
use crate::common::authorization::authorization;
use crate::common::{case, plain_text};
use crate::markdown::code;
use crate::typescript::docs;
use crate::typescript::models::types::TypeFile;

/// The documentation of a method: its description, its facts, and a link to the reference.
pub fn method_docs(file: &TypeFile, resource: &Resource, operation: &Operation) -> Vec<String> {
    let mut lines = docs::paragraphs(&operation.docs);
    if lines.is_empty() {
        lines.push(format!(
            "{}: {}.",
            case::sentence(&resource.name),
            case::plain(&operation.name)
        ));
    }
    lines.push(String::new());
    lines.push(format!("{}.", facts(operation).join(". ")));
    let legal = |next: char| next.is_ascii_alphanumeric() || matches!(next, '_' | '-');
    if let Some(url) = &file.names.api.service.reference
        && operation.id.chars().all(legal)
    {
        lines.push(String::new());
        lines.push(format!("@see {}", url.replace("{id}", &operation.id)));
    }
    if operation.stability == Stability::Deprecated {
        lines.push("@deprecated".into());
    }
    lines
}

/// The facts of an operation: method and path, server, scopes, and what the call supports.
fn facts(operation: &Operation) -> Vec<String> {
    let mut facts = vec![code(&operation.address())];
    facts.extend(match &operation.server {
        Server::Default => None,
        Server::Fixed(_) | Server::Template(_) => {
            ir::display::server(&operation.server).map(|url| format!("Server: {}", code(&url)))
        }
        Server::Caller(_) => Some("Server: the URL that the caller passes".into()),
    });
    facts.extend(authorization(&operation.security, code));
    if is_refused_by_fetch(operation) {
        facts.push(
            "The platform's `fetch` refuses it: give the client a `fetch` that sends it".into(),
        );
    }
    let supports = [
        (operation.pagination.is_some(), "iteration over all pages"),
        (operation.events().is_some(), "`stream: true`"),
        (operation.is_waitable(), "`wait()`"),
        (operation.payload.is_some(), "`item()`"),
        (operation.key.is_some(), "`reconcile`"),
    ];
    let supports: Vec<&str> = supports
        .iter()
        .filter_map(|(is_supported, what)| is_supported.then_some(*what))
        .collect();
    if !supports.is_empty() {
        facts.push(format!("Supports {}", supports.join(", ")));
    }
    facts
}

/// One sentence about a resource.
pub fn resource_summary(resource: &Resource) -> String {
    let summary = plain_text::summary(&resource.docs);
    summary.map_or_else(
        || format!("Operations on {}.", case::plain(&resource.name)),
        |text| docs::tsdoc(&text),
    )
}
