//! A request as `curl` sends it.

use backend::common::example::{Example, ExampleBody};
use ir::{Api, Checked, HttpMethod, Operation, ParamLocation};
use synth::ExampleValue;

use crate::json::pretty;

/// The command that sends the example of an operation.
pub fn curl(checked: &Checked, operation: &Operation) -> String {
    let api = checked.api();
    let example = Example::of(checked, operation);
    let mut path = operation.template();
    let mut query = Vec::new();
    let mut headers = Vec::new();
    for (param, value) in &example.params {
        let (key, value) = (param.wire.as_str(), plain(value));
        match param.location {
            ParamLocation::Path => {
                path = path.replace(&format!("{{{key}}}"), &encode(&value));
            }
            ParamLocation::Query | ParamLocation::QueryCommas => {
                query.push(format!("{}={}", encode(key), encode(&value)));
            }
            ParamLocation::Header => headers.push(format!("{key}: {value}")),
            ParamLocation::Cookie => headers.push(format!("Cookie: {key}={value}")),
        }
    }
    let mut url = match example.url {
        Some(url) => url.to_owned(),
        None => format!("{}{path}", base(api, operation)),
    };
    if !query.is_empty() {
        url.push_str(&format!("?{}", query.join("&")));
    }
    let method = match operation.method {
        HttpMethod::Get => String::new(),
        other => format!("-X {} ", other.as_str()),
    };
    let mut lines = vec![format!("curl {method}{}", word(&url))];
    if let Some(credential) = credential(api, operation) {
        lines.push(format!("-H \"Authorization: Bearer ${credential}\""));
    }
    lines.extend(
        headers
            .iter()
            .map(|header| format!("-H {}", quoted(header))),
    );
    if let (Some(described), Some(body)) = (&operation.body, &example.body) {
        let media = format!("Content-Type: {}", described.content.media());
        lines.push(format!("-H {}", quoted(&media)));
        lines.push(match body {
            ExampleBody::Json(value) => format!("-d {}", quoted(&pretty(&value.to_json()))),
            ExampleBody::Text(text) => format!("-d {}", quoted(text)),
            ExampleBody::Bytes(text) => format!("--data-binary {}", quoted(text)),
        });
    }
    lines.join(" \\\n    ")
}

/// The server before the path.
fn base(api: &Api, operation: &Operation) -> String {
    match ir::display::server(&operation.server) {
        None => api.server.clone(),
        Some(server) => server.replace('{', "$").replace('}', ""),
    }
}

/// The environment variable with the credential.
fn credential(api: &Api, operation: &Operation) -> Option<String> {
    let grant = operation.security.0.first()?;
    let mut credentials = api.credentials.iter();
    let credential = credentials.find(|one| one.wire == grant.credential);
    let variable = credential.and_then(|one| one.env.first().cloned());
    Some(variable.unwrap_or_else(|| "TOKEN".into()))
}

/// A value as the text of a parameter.
fn plain(value: &ExampleValue) -> String {
    match value.plain() {
        ExampleValue::Text(text) => text.clone(),
        ExampleValue::List(items) => {
            let items: Vec<String> = items.iter().map(plain).collect();
            items.join(",")
        }
        other => other.to_json(),
    }
}

fn encode(text: &str) -> String {
    crate::addresses::encode(text).replace('/', "%2F")
}

/// A word of a command: in quotes only where it must be.
fn word(text: &str) -> String {
    let is_plain = |next: char| {
        next.is_ascii_alphanumeric()
            || matches!(next, '/' | ':' | '.' | '-' | '_' | '%' | ',' | '~' | '@')
    };
    match text.chars().all(is_plain) {
        true => text.to_owned(),
        false => format!("\"{}\"", text.replace(['"', '\\', '`'], "")),
    }
}

/// Text in single quotes of a shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}
