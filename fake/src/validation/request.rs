//! Checks one request: path, query, headers and body.

use openapi_sdk_runtime::{Bytes, Json, http};

use super::request_types::RequestTypes;
use super::value::Validator;
use crate::facts::Facts;
use crate::fixtures::Operation;
use crate::percent_encoding::{percent_decode, percent_decode_path, query_pairs};
use crate::request::credentials;
use crate::request::path_template;

/// Everything in a request that its operation does not describe or allow.
pub(crate) fn errors(
    types: &RequestTypes,
    facts: &Facts,
    operation: &Operation,
    request: &http::Request<Bytes>,
) -> Vec<String> {
    let Some(described) = types.operation(&operation.id) else {
        return Vec::new();
    };
    let mut errors = Vec::new();
    let params = described.get("params").unwrap_or_default().items();
    let query = query_pairs(request.uri().query().unwrap_or_default());
    // The caller's own URL may have any query, and the keys of a styled object follow from its properties.
    let has_any_query = operation.server == "*"
        || params
            .iter()
            .any(|param| text(param, "in") == "query-styled");
    for (name, _) in query.iter().filter(|_| !has_any_query) {
        let is_param = params.iter().any(|param| is(param, "query", name));
        if !is_param && !credentials::is_query_key(facts, &operation.id, name) {
            errors.push(format!("query: `{name}` is not described"));
        }
    }
    for param in &params {
        check_parameter(types, operation, param, request, &query, &mut errors);
    }
    check_body(types, described.get("body"), request, &mut errors);
    errors
}

/// How many of the parameters that have only one value a request lacks.
pub(crate) fn missing_constants(
    types: &RequestTypes,
    operation: &Operation,
    request: &http::Request<Bytes>,
) -> usize {
    let params = types
        .operation(&operation.id)
        .and_then(|described| described.get("params"));
    let params = params.unwrap_or_default().items();
    let query = query_pairs(request.uri().query().unwrap_or_default());
    let is_missing = |param: &&Json| {
        is_read(&text(param, "in"))
            && param.get("constant").is_some_and(|_| {
                let constant = text(param, "constant");
                !values(operation, param, request, &query).contains(&constant)
            })
    };
    params.iter().filter(is_missing).count()
}

/// Whether parameters in a place are looked at.
fn is_read(place: &str) -> bool {
    matches!(place, "path" | "query" | "query-commas" | "header")
}

fn text(json: &Json, key: &str) -> String {
    json.get(key)
        .and_then(|value| value.string())
        .unwrap_or_default()
}

fn is_set(json: &Json, key: &str) -> bool {
    json.get(key)
        .is_some_and(|flag| flag.as_bool() == Some(true))
}

fn is(param: &Json, place: &str, name: &str) -> bool {
    text(param, "in").starts_with(place) && text(param, "name") == name
}

fn check_parameter(
    types: &RequestTypes,
    operation: &Operation,
    param: &Json,
    request: &http::Request<Bytes>,
    query: &[(String, String)],
    errors: &mut Vec<String>,
) {
    let (place, name) = (text(param, "in"), text(param, "name"));
    if !is_read(&place) {
        return;
    }
    let ty = param.get("type").unwrap_or_default();
    let is_list = text(&ty, "kind") == "list";
    let values = values(operation, param, request, query);
    // The path of an operation with a URL from the caller is not known.
    if values.is_empty() {
        if is_set(param, "required") && !(place == "path" && operation.server == "*") {
            errors.push(format!("{place}: `{name}` is missing"));
        }
        return;
    }
    let validator = Validator::new(types);
    let value = if is_list {
        let item = ty.get("of").unwrap_or_default();
        Json::array(values.iter().map(|text| parsed(&validator, &item, text)))
    } else {
        if values.len() > 1 {
            errors.push(format!("{place}: `{name}` occurs {} times", values.len()));
        }
        parsed(&validator, &ty, &values[0])
    };
    for error in validator.errors(&ty, &value) {
        errors.push(format!("{place}: `{name}`{error}"));
    }
}

/// The texts that a request has for a parameter.
fn values(
    operation: &Operation,
    param: &Json,
    request: &http::Request<Bytes>,
    query: &[(String, String)],
) -> Vec<String> {
    let (place, name) = (text(param, "in"), text(param, "name"));
    let is_list = param
        .get("type")
        .is_some_and(|ty| text(&ty, "kind") == "list");
    let split = |value: &str| -> Vec<String> {
        match is_list {
            true => value
                .split(',')
                .map(|item| item.trim().to_owned())
                .collect(),
            false => vec![value.to_owned()],
        }
    };
    let named = query.iter().filter(|(key, _)| *key == name);
    match place.as_str() {
        "path" => path_value(operation.path, request.uri().path(), &name)
            .into_iter()
            .flat_map(|value| split(&value))
            .collect(),
        "query" => named.map(|(_, value)| value.clone()).collect(),
        "query-commas" => named.flat_map(|(_, value)| split(value)).collect(),
        "header" => {
            let all = request.headers().get_all(&name).iter();
            all.filter_map(|value| value.to_str().ok())
                .flat_map(split)
                .collect()
        }
        _ => Vec::new(),
    }
}

/// A parameter as JSON of its type: a number or a boolean where it is one, otherwise a string.
fn parsed(validator: &Validator, ty: &Json, text: &str) -> Json {
    if validator.admits_only_strings(ty) {
        return text.into();
    }
    Json::parse(text)
        .ok()
        .filter(|json| json.string().is_none())
        .unwrap_or_else(|| text.into())
}

fn path_value(template: &str, path: &str, name: &str) -> Option<String> {
    let values = path_template::values(template, path)?;
    let mut named = path_template::names(template).into_iter().zip(values);
    let (_, value) = named.find(|(own, _)| percent_decode(own) == name)?;
    Some(percent_decode_path(value))
}

fn check_body(
    types: &RequestTypes,
    described: Option<Json>,
    request: &http::Request<Bytes>,
    errors: &mut Vec<String>,
) {
    let body = request.body();
    let Some(described) = described else {
        if !body.is_empty() {
            errors.push("body: the operation has none".to_owned());
        }
        return;
    };
    if body.is_empty() {
        // Bytes may be empty.
        if is_set(&described, "required") && described.get("type").is_some() {
            errors.push("body: it is missing".to_owned());
        }
        return;
    }
    let expected = text(&described, "media_type");
    let header = request.headers().get(http::header::CONTENT_TYPE);
    let header = header.and_then(|value| value.to_str().ok()).unwrap_or("");
    let essence = |text: &str| {
        text.split(';')
            .next()
            .unwrap_or_default()
            .trim()
            .to_lowercase()
    };
    let (actual, expected) = (essence(header), essence(&expected));
    if !is_media_type(&actual, &expected) {
        errors.push(format!(
            "body: the media type is `{actual}`, not `{expected}`"
        ));
        return;
    }
    let Some(ty) = described.get("type") else {
        return;
    };
    match Json::from_bytes(body) {
        Ok(value) => {
            let found = Validator::new(types).errors(&ty, &value);
            errors.extend(found.into_iter().map(|error| format!("body{error}")));
        }
        Err(error) => errors.push(format!("body: it is not JSON: {error}")),
    }
}

/// Whether a media type is the described one, or of a described range. Clients that know no more of it send bytes.
fn is_media_type(actual: &str, described: &str) -> bool {
    let Some((kind, "*")) = described.split_once('/') else {
        return actual == described;
    };
    let of_kind = |(own, _)| kind == "*" || kind == own;
    actual == "application/octet-stream" || actual.split_once('/').is_some_and(of_kind)
}
