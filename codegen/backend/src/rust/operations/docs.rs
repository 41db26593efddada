//! Documentation of operations.

use ir::{Operation, Payload, Resource, Server, Status};

use crate::case;
use crate::common::authorization::authorization;
use crate::markdown::code;
use crate::rust::docs::prose;
use crate::rust::syntax::file_context::FileContext;

/// The description of an operation, or a sentence made of its name.
pub fn description(operation: &Operation, resource: &Resource) -> Vec<String> {
    let mut lines = prose(&operation.docs);
    if lines.is_empty() {
        let resource = case::sentence(&resource.name);
        lines.push(format!("{resource}: {}.", case::plain(&operation.name)));
    }
    lines
}

/// The documentation of a method: the description, the facts and a link to the reference.
pub fn method(file: &FileContext, operation: &Operation, resource: &Resource) -> Vec<String> {
    let mut lines = description(operation, resource);
    lines.push(String::new());
    lines.push(format!("{}.", facts(operation).join(". ")));
    let legal = |next: char| next.is_ascii_alphanumeric() || matches!(next, '_' | '-');
    if let Some(url) = &file.names.api.service.reference
        && operation.id.chars().all(legal)
    {
        let url = url.replace("{id}", &operation.id);
        lines.push(format!("[API reference]({url})"));
    }
    lines
}

/// The facts of an operation, always in the same order: method and path, server, security, what the request
/// supports, and errors of its own.
fn facts(operation: &Operation) -> Vec<String> {
    let (method, path) = (operation.method.as_str(), operation.template());
    let mut facts = vec![code(&format!("{method} {path}"))];
    facts.extend(server(&operation.server));
    facts.extend(authorization(&operation.security, code));
    facts.extend(pagination(operation));
    facts.extend(supports(operation));
    facts.extend(errors(operation));
    facts
}

fn server(server: &Server) -> Option<String> {
    match server {
        Server::Default => None,
        Server::Fixed(server) => Some(format!("Server: {}", code(server))),
        Server::Template(segments) => Some(format!(
            "Server: {}",
            code(&ir::display::template(segments))
        )),
        Server::Caller(_) => Some("Server: the URL that the caller passes".into()),
    }
}

fn pagination(operation: &Operation) -> Option<String> {
    let pagination = operation.pagination.as_ref();
    pagination.map(|_| "Paginated: `.items()`, `.pages()`".to_owned())
}

/// What the request of an operation supports, for the list of all methods.
pub fn supported(operation: &Operation) -> Vec<&'static str> {
    let lists: &[&str] = match operation.pagination {
        Some(_) => &["`.items()`", "`.pages()`"],
        None => &[],
    };
    lists.iter().copied().chain(methods(operation)).collect()
}

fn supports(operation: &Operation) -> Option<String> {
    let methods = methods(operation);
    let (last, others) = methods.split_last()?;
    Some(match others {
        [] => format!("Supports {last}"),
        others => format!("Supports {} and {last}", others.join(", ")),
    })
}

/// The methods with which a request is sent in a special way.
fn methods(operation: &Operation) -> Vec<&'static str> {
    let (has_item, has_items) = match &operation.payload {
        Some(Payload::One { .. }) => (true, false),
        Some(Payload::Many { .. }) => (false, true),
        Some(Payload::OneOrMany { .. }) => (true, true),
        None => (false, false),
    };
    let methods = [
        (has_item, "`.item()`"),
        (has_items, "`.items()`"),
        (operation.events().is_some(), "`.stream()`"),
        (operation.is_waitable(), "`.wait()`"),
        (operation.key.is_some(), "`.reconcile()`"),
    ];
    methods
        .into_iter()
        .filter_map(|(supported, method)| supported.then_some(method))
        .collect()
}

/// The errors that are special to an operation. Rejected tokens, missing resources, rate limits and failures of the
/// server are possible for all operations and are not listed.
fn errors(operation: &Operation) -> Option<String> {
    let errors = operation.errors.iter();
    let mut found: Vec<String> = errors
        .filter_map(|error| match error.status {
            Status::Code(code) => Some((code, error_variant(code)?)),
            Status::Class(_) | Status::Default => None,
        })
        .map(|(status, variant)| format!("`Error::{variant}` ({status})"))
        .collect();
    found.dedup();
    (!found.is_empty()).then(|| format!("Errors: {}", found.join(", ")))
}

/// The variant of `Error` for a status, if the status is special.
fn error_variant(status: u16) -> Option<&'static str> {
    match status {
        401 | 404 | 429 => None,
        403 => Some("Permission"),
        409 => Some("Conflict"),
        410 => Some("NotFound"),
        400 | 413 | 415 | 422 => Some("Invalid"),
        402 | 405..=408 | 411..=428 | 430..=499 => Some("Unexpected"),
        _ => None,
    }
}
