//! A request as `curl` sends it.

use backend::common::example::{Example, ExampleBody};
use ir::{
    Api, Checked, Credential, CredentialScheme, FormKind, HttpMethod, Operation, ParamLocation,
};
use synth::ExampleValue;

use crate::text::json::pretty;

/// The command that sends the example of an operation.
pub fn curl(checked: &Checked, operation: &Operation) -> String {
    let api = checked.api();
    let example = Example::of(checked, operation);
    let mut path = operation.template();
    let mut query = Vec::new();
    let mut headers = Vec::new();
    let mut files = Vec::new();
    for (param, value) in &example.params {
        let (key, value) = (param.wire.as_str(), plain(value));
        match param.location {
            ParamLocation::Path => {
                path = path.replace(&format!("{{{key}}}"), &encode(&value));
            }
            ParamLocation::Query => {
                query.push(format!("{}={}", encode(key), encode(&value)));
            }
            ParamLocation::Header => headers.push(format!("{key}: {value}")),
            ParamLocation::Cookie => headers.push(format!("Cookie: {key}={value}")),
            ParamLocation::File => files.push(format!("{key}=@{key}")),
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
    for (credential, variable) in credentials(api, operation) {
        match &credential.scheme {
            CredentialScheme::Undeclared
            | CredentialScheme::Bearer
            | CredentialScheme::OAuth2 { .. }
            | CredentialScheme::OpenIdConnect { .. } => {
                lines.push(format!("-H \"Authorization: Bearer ${variable}\""));
            }
            CredentialScheme::Basic => lines.push(format!("-u \"${variable}\"")),
            CredentialScheme::Http(scheme) => {
                let scheme = escaped(scheme);
                lines.push(format!("-H \"Authorization: {scheme} ${variable}\""));
            }
            CredentialScheme::Header(name) => {
                lines.push(format!("-H \"{}: ${variable}\"", escaped(name)));
            }
            CredentialScheme::Cookie(name) => {
                lines.push(format!("-b \"{}=${variable}\"", escaped(name)));
            }
            CredentialScheme::Query(name) => {
                lines.push(format!("--url-query \"{}=${variable}\"", escaped(name)));
            }
        }
    }
    lines.extend(
        headers
            .iter()
            .map(|header| format!("-H {}", quoted(header))),
    );
    let form = operation.form.as_ref();
    if let (Some(described), Some(body)) = (&operation.body, &example.body) {
        match (body, form) {
            (ExampleBody::Json(value), Some(form)) => lines.extend(form_fields(form.kind, value)),
            (_, None) | (ExampleBody::Text(_) | ExampleBody::Bytes(_), Some(_)) => {
                let media = format!("Content-Type: {}", described.content.sent_media());
                lines.push(format!("-H {}", quoted(&media)));
                lines.push(match body {
                    ExampleBody::Json(value) => format!("-d {}", quoted(&pretty(&value.to_json()))),
                    ExampleBody::Text(text) => format!("-d {}", quoted(text)),
                    ExampleBody::Bytes(text) => format!("--data-binary {}", quoted(text)),
                });
            }
        }
    }
    lines.extend(files.iter().map(|file| format!("-F {}", quoted(file))));
    lines.join(" \\\n    ")
}

/// The options for the fields of a form.
fn form_fields(kind: FormKind, value: &ExampleValue) -> Vec<String> {
    let option = match kind {
        FormKind::UrlEncoded => "--data-urlencode",
        FormKind::Multipart => "-F",
    };
    let ExampleValue::Object(fields) = value.plain() else {
        return Vec::new();
    };
    let field = |(key, value): &(String, ExampleValue)| {
        format!("{option} {}", quoted(&format!("{key}={}", plain(value))))
    };
    fields.iter().map(field).collect()
}

/// The server before the path.
fn base(api: &Api, operation: &Operation) -> String {
    match ir::display::server(&operation.server) {
        None => api.server.clone(),
        Some(server) => server.replace('{', "$").replace('}', ""),
    }
}

/// Text between double quotes of a shell.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        if matches!(character, '"' | '$' | '`' | '\\') {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

/// The credentials of the first requirement, each with the environment variable that holds it.
fn credentials<'a>(api: &'a Api, operation: &Operation) -> Vec<(&'a Credential, String)> {
    let requirement = operation.security.0.first();
    let grants = requirement.iter().flat_map(|requirement| &requirement.0);
    let found = grants.filter_map(|grant| {
        let mut credentials = api.credentials.iter();
        let credential = credentials.find(|one| one.wire == grant.credential)?;
        let variable = credential.env.first().cloned();
        Some((credential, variable.unwrap_or_else(|| "TOKEN".into())))
    });
    found.collect()
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
