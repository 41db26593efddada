//! A request as `curl` sends it.

use ir::{Api, Checked, Content, HttpMethod, InputMode, Operation, ParamLocation, Server};
use synth::{Direction, Generator, Mode};

use crate::json::pretty;

/// The seed of the values in samples.
const SEED: u64 = 1;

/// The command that sends a request of an operation.
pub fn curl(checked: &Checked, operation: &Operation) -> String {
    let api = checked.api();
    let mut generator = Generator::new(checked, SEED);
    let mut url = base(api, operation);
    let mut query = Vec::new();
    let mut headers = Vec::new();
    let mut path = operation.template();
    for param in &operation.params {
        if operation.input_mode(param) != InputMode::Argument {
            continue;
        }
        let value = plain(&generator.parameter(param, Mode::Minimal));
        match param.location {
            ParamLocation::Path => {
                path = path.replace(&format!("{{{}}}", param.wire.as_str()), &encode(&value));
            }
            ParamLocation::Query | ParamLocation::QueryCommas => {
                query.push(format!(
                    "{}={}",
                    encode(param.wire.as_str()),
                    encode(&value)
                ));
            }
            ParamLocation::Header => headers.push(format!("{}: {value}", param.wire.as_str())),
            ParamLocation::Cookie => {
                headers.push(format!("Cookie: {}={value}", param.wire.as_str()))
            }
        }
    }
    if !matches!(operation.server, Server::Caller(_)) {
        url.push_str(&path);
    }
    if !query.is_empty() {
        url.push_str(&format!("?{}", query.join("&")));
    }
    let mut lines = vec![format!("curl {}", word(&url))];
    if operation.method != HttpMethod::Get {
        lines[0] = format!("curl -X {} {}", operation.method.as_str(), word(&url));
    }
    if let Some(credential) = credential(api, operation) {
        lines.push(format!("-H \"Authorization: Bearer ${credential}\""));
    }
    lines.extend(
        headers
            .iter()
            .map(|header| format!("-H {}", quoted(header))),
    );
    if let Some(body) = &operation.body {
        lines.push(format!(
            "-H {}",
            quoted(&format!("Content-Type: {}", body.content.media()))
        ));
        lines.push(match &body.content {
            Content::Json(ty) | Content::Events(ty) => {
                let json = generator.json(ty, Direction::Request, Mode::Minimal);
                format!("-d {}", quoted(&pretty(&json)))
            }
            Content::Text(_) => "-d 'hello'".into(),
            Content::Bytes(_) => "--data-binary @file".into(),
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

/// JSON as the text of a parameter.
fn plain(json: &str) -> String {
    match serde_json::from_str(json) {
        Ok(serde_json::Value::String(text)) => text,
        Ok(serde_json::Value::Array(items)) => {
            let items = items.iter().map(|item| plain(&item.to_string()));
            items.collect::<Vec<_>>().join(",")
        }
        _ => json.to_owned(),
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
