//! Validates received requests: path, query, headers, body and credential.

use super::{BodyValidator, Document};
use crate::{bodies::json_tree::Tree, synth::Direction};

/// A request as the server received it.
#[derive(Clone, Debug, Default)]
pub struct ReceivedRequest {
    /// The method.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// The headers, with names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

/// Fields that the description requires or uses in examples without describing them.
const UNDESCRIBED: [(&str, &str); 2] = [
    ("uptime_create_check", "/method: is not described"),
    ("volumeActions_post", "/volume_name: is not described"),
];

/// Result of validating a request.
#[derive(Clone, Debug, Default)]
pub struct RequestReport {
    /// ID of the operation that the request calls.
    pub operation: Option<String>,
    /// All errors.
    pub wrong: Vec<String>,
}

/// Names and values.
type Pairs = Vec<(String, String)>;
/// An operation, its path item and the values of its path parameters.
type Found<'d> = (&'d Tree, &'d Tree, Pairs);

/// Values of the parameters in path and query.
#[derive(Default)]
struct Values {
    path: Pairs,
    query: Pairs,
}

impl ReceivedRequest {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut named = self.headers.iter().filter(|(key, _)| key == name);
        named.next().map(|(_, value)| value.as_str())
    }
}

/// Validates a request.
pub fn validate_request(document: &Document, arrived: &ReceivedRequest) -> RequestReport {
    let (path, query) = arrived
        .target
        .split_once('?')
        .unwrap_or((&arrived.target, ""));
    let Some((operation, item, in_path)) = find(document, &arrived.method, path) else {
        let line = format!("{} {}", arrived.method, arrived.target);
        return RequestReport {
            operation: None,
            wrong: vec![format!("no operation matches {line}")],
        };
    };
    let mut wrong = Vec::new();
    let values = Values {
        path: in_path,
        query: pairs(query, &mut wrong),
    };
    let described: Vec<&Tree> = [operation, item]
        .iter()
        .flat_map(|holder| holder.get("parameters").map_or(&[][..], Tree::items))
        .filter_map(|one| document.resolved(one))
        .collect();
    for one in &described {
        parameter(document, one, arrived, &values, &mut wrong);
    }
    for (name, _) in &values.query {
        let known = described.iter().any(|one| is(one, "query", name));
        if !known {
            wrong.push(format!("the query `{name}` is not described"));
        }
    }
    body(document, operation, arrived, &mut wrong);
    credential(operation, arrived, &mut wrong);
    let id = operation.get("operationId").and_then(Tree::text);
    wrong.retain(|what| {
        !UNDESCRIBED
            .iter()
            .any(|known| Some(known.0) == id && known.1 == what)
    });
    RequestReport {
        operation: id.map(str::to_owned),
        wrong,
    }
}

/// The operation that a path belongs to. Of several, the one with the fewest parameters.
fn find<'d>(document: &'d Document, method: &str, path: &str) -> Option<Found<'d>> {
    let verb = method.to_ascii_lowercase();
    let mut best: Option<Found<'d>> = None;
    for (template, item) in document.paths() {
        let (Some(values), Some(operation)) = (fit(template, path), item.get(&verb)) else {
            continue;
        };
        if best
            .as_ref()
            .is_none_or(|(_, _, before)| values.len() < before.len())
        {
            best = Some((operation, item, values));
        }
    }
    best
}

/// The values of the path parameters, if a path matches a template.
fn fit(template: &str, path: &str) -> Option<Pairs> {
    let (wanted, given): (Vec<&str>, Vec<&str>) =
        (template.split('/').collect(), path.split('/').collect());
    if wanted.len() != given.len() {
        return None;
    }
    let mut values = Vec::new();
    for (wanted, given) in wanted.iter().zip(given) {
        let given = plain(given)?;
        match wanted
            .strip_prefix('{')
            .and_then(|name| name.strip_suffix('}'))
        {
            Some(name) if !given.is_empty() => values.push((name.to_owned(), given)),
            None if *wanted == given => {}
            Some(_) | None => return None,
        }
    }
    Some(values)
}

/// The pairs of a query.
fn pairs(query: &str, wrong: &mut Vec<String>) -> Pairs {
    let mut found = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        match (plain(name), plain(&value.replace('+', " "))) {
            (Some(name), Some(value)) => found.push((name, value)),
            _ => wrong.push(format!("the query `{pair}` is not encoded")),
        }
    }
    found
}

/// Percent-decodes text. `None` if it contains characters that must be encoded.
fn plain(text: &str) -> Option<String> {
    let mut out = Vec::new();
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'%' => {
                let digits = [bytes.next()?, bytes.next()?];
                out.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
            }
            b'<' | b'>' | b'"' | b'{' | b'}' | b'#' | b'\\' | b'^' | b'`' | b'|' => return None,
            0..=b' ' | 0x7f.. => {
                // Spaces come from `+` in a query.
                if byte != b' ' {
                    return None;
                }
                out.push(byte);
            }
            _ => out.push(byte),
        }
    }
    String::from_utf8(out).ok()
}

fn is(one: &Tree, place: &str, name: &str) -> bool {
    let says = |key: &str, text: &str| one.get(key).and_then(Tree::text) == Some(text);
    says("in", place) && says("name", name)
}

fn parameter(
    document: &Document,
    one: &Tree,
    arrived: &ReceivedRequest,
    values: &Values,
    wrong: &mut Vec<String>,
) {
    let word = |key: &str| one.get(key).and_then(Tree::text).unwrap_or_default();
    let (place, name) = (word("in"), word("name"));
    let of = |pairs: &[(String, String)]| -> Vec<String> {
        let named = pairs.iter().filter(|(key, _)| key == name);
        named.map(|(_, value)| value.clone()).collect()
    };
    let given = match place {
        "path" => of(&values.path),
        "query" => of(&values.query),
        "header" => arrived
            .header(&name.to_ascii_lowercase())
            .map(str::to_owned)
            .into_iter()
            .collect(),
        other => {
            wrong.push(format!("`{name}` is in {other}, which is not supported"));
            return;
        }
    };
    if given.is_empty() {
        if one.get("required") == Some(&Tree::Bool(true)) {
            wrong.push(format!("`{name}` is missing in the {place}"));
        }
        return;
    }
    let Some(part) = one.get("schema") else {
        return;
    };
    let value = if kind(document, part) == Some("array") {
        let part = part.get("items").unwrap_or(part);
        Tree::List(
            given
                .iter()
                .map(|text| typed(document, part, text))
                .collect(),
        )
    } else {
        if given.len() > 1 {
            wrong.push(format!("`{name}` occurs {} times", given.len()));
        }
        typed(document, part, &given[0])
    };
    for what in BodyValidator::new(document, Direction::Request).errors(part, &value) {
        wrong.push(format!("`{name}` in the {place}: {what}"));
    }
}

/// The `type` of a schema or of a schema that it is composed of.
fn kind<'d>(document: &'d Document, part: &'d Tree) -> Option<&'d str> {
    let mut parts = Vec::new();
    document.parts(part, &mut parts);
    parts.iter().find_map(|part| part.get("type")?.text())
}

/// A parameter value, parsed according to its type.
fn typed(document: &Document, part: &Tree, text: &str) -> Tree {
    match kind(document, part) {
        Some("integer" | "number" | "boolean") => {
            Tree::parse(text).unwrap_or_else(|| Tree::Text(text.to_owned()))
        }
        _ => Tree::Text(text.to_owned()),
    }
}

fn body(document: &Document, operation: &Tree, arrived: &ReceivedRequest, wrong: &mut Vec<String>) {
    let described = operation
        .get("requestBody")
        .and_then(|body| document.resolved(body));
    let Some(described) = described else {
        if !arrived.body.is_empty() {
            wrong.push("the operation has no body".into());
        }
        return;
    };
    if arrived.body.is_empty() {
        if described.get("required") == Some(&Tree::Bool(true)) {
            wrong.push("the body is missing".into());
        }
        return;
    }
    let media = arrived.header("content-type").unwrap_or("none");
    let contents = described.get("content").map_or(&[][..], Tree::entries);
    let Some((name, content)) = contents.iter().find(|(name, _)| name == media) else {
        wrong.push(format!("no body of media type {media} is described"));
        return;
    };
    let Some(part) = content.get("schema").filter(|_| name == "application/json") else {
        return;
    };
    let text = String::from_utf8_lossy(&arrived.body);
    match Tree::parse(&text) {
        Some(value) => {
            wrong.extend(BodyValidator::new(document, Direction::Request).errors(part, &value))
        }
        None => wrong.push(format!("the body is not JSON: {text}")),
    }
}

/// Checks the credential. An operation without `security` takes the API token, which is the default of the contract.
fn credential(operation: &Tree, arrived: &ReceivedRequest, wrong: &mut Vec<String>) {
    let needs = operation.get("security").map(Tree::items);
    let anybody = needs
        .is_some_and(|needs| needs.is_empty() || needs.iter().any(|one| one.entries().is_empty()));
    let given = arrived.header("authorization");
    let bearer = given.and_then(|given| given.strip_prefix("Bearer "));
    if bearer.is_none_or(str::is_empty) && !anybody {
        wrong.push("the credential is missing".into());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(method: &str, target: &str, headers: &[(&str, &str)], body: &str) -> RequestReport {
        let contract = Document::contract();
        let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        validate_request(
            &contract,
            &ReceivedRequest {
                method: method.to_owned(),
                target: target.to_owned(),
                headers: headers.iter().map(own).collect(),
                body: body.as_bytes().to_vec(),
            },
        )
    }

    const TOKEN: (&str, &str) = ("authorization", "Bearer x");
    const JSON: (&str, &str) = ("content-type", "application/json");

    #[test]
    fn accepts_valid_requests() {
        let one = judged("GET", "/v2/droplets/7", &[TOKEN], "");
        assert_eq!(one.operation.as_deref(), Some("droplets_get"));
        assert_eq!(one.wrong, [""; 0]);
        let list = judged("GET", "/v2/droplets?per_page=7&name=a%20b", &[TOKEN], "");
        assert_eq!(list.operation.as_deref(), Some("droplets_list"));
        assert_eq!(list.wrong, [""; 0]);
        let tag = judged("POST", "/v2/tags", &[TOKEN, JSON], r#"{"name": "a"}"#);
        assert_eq!(tag.wrong, [""; 0]);
    }

    #[test]
    fn reports_invalid_requests() {
        let cases: [(&str, &str, &[_], &str, &str); 9] = [
            ("GET", "/v2/nothing", &[TOKEN], "", "no operation matches"),
            ("GET", "/v2/droplets/x", &[TOKEN], "", "not of type integer"),
            (
                "GET",
                "/v2/droplets?per_page=201",
                &[TOKEN],
                "",
                "above 200",
            ),
            (
                "GET",
                "/v2/droplets?per_pag=1",
                &[TOKEN],
                "",
                "not described",
            ),
            ("GET", "/v2/droplets/7", &[], "", "credential is missing"),
            ("GET", "/v2/droplets/7", &[TOKEN, JSON], "{}", "has no body"),
            ("POST", "/v2/tags", &[TOKEN, JSON], "{", "not JSON"),
            (
                "POST",
                "/v2/tags",
                &[TOKEN, JSON],
                r#"{"names": "a"}"#,
                "not described",
            ),
            (
                "POST",
                "/v2/tags",
                &[TOKEN],
                r#"{"name": "a"}"#,
                "media type none",
            ),
        ];
        for (method, target, headers, body, why) in cases {
            let wrong = judged(method, target, headers, body).wrong;
            assert!(
                wrong.iter().any(|one| one.contains(why)),
                "{target}: {wrong:?}"
            );
        }
    }
}
