//! Documentation of methods.

use ir::{Operation, Resource, Server};

use crate::common::authorization::authorization;
use crate::common::{case, plain_text};
use crate::go::docs;

/// The documentation of the method of an operation, with an example.
pub fn method(
    name: &str,
    operation: &Operation,
    resource: &Resource,
    example: &[String],
) -> Vec<String> {
    let otherwise = format!(
        "{}: {}.",
        case::sentence(&resource.name),
        case::plain(&operation.name)
    );
    let mut lines = docs::named(name, &operation.docs, &otherwise, operation.stability, 0);
    lines.push("//".into());
    lines.extend(crate::go::layout::comment(&facts(operation), 0));
    if !example.is_empty() {
        lines.push("//".into());
        lines.extend(example.iter().map(|line| format!("//\t{line}")));
    }
    lines
}

/// The method, the path, the server and the scopes.
fn facts(operation: &Operation) -> String {
    let mut facts = vec![plain_text::without_code_spans(&operation.address())];
    match &operation.server {
        Server::Default => {}
        Server::Fixed(url) => facts.push(format!("Server: {url}")),
        Server::Template(segments) => {
            facts.push(format!("Server: {}", ir::display::template(segments)))
        }
        Server::Caller(_) => facts.push("Server: that of the URL".into()),
    }
    facts.extend(authorization(&operation.security, str::to_owned));
    format!("{}.", facts.join(". "))
}
