//! Compares what happened with what a case expects.

use crate::bodies::json_tree::{Tree, difference};

/// What happened in a case.
#[derive(Clone, Debug, Default)]
pub struct Observed {
    /// The journal of the server.
    pub requests: Vec<Tree>,
    /// The outcomes that the driver reported.
    pub outcomes: Vec<Tree>,
    /// How long the calls took, in seconds.
    pub elapsed: f64,
    /// The scripted replies, each as often as it repeats.
    pub replies: Vec<Tree>,
    /// Whether requests must fit the description.
    pub validates: bool,
}

/// Everything that is not as expected.
pub fn differences(expect: &Tree, observed: &Observed) -> Vec<String> {
    let mut found = Vec::new();
    if observed.validates {
        for (index, request) in observed.requests.iter().enumerate() {
            let wrong = request.get("wrong").map_or(&[][..], Tree::items);
            for what in wrong.iter().filter_map(Tree::text) {
                found.push(format!("request {index} breaks the description: {what}"));
            }
        }
    }
    if let Some(expected) = expect.get("requests") {
        requests(expected.items(), &observed.requests, &mut found);
    }
    let outcomes = expect.get("outcomes").map_or(&[][..], Tree::items);
    if outcomes.len() != observed.outcomes.len() {
        let count = observed.outcomes.len();
        found.push(format!("{count} outcomes instead of {}", outcomes.len()));
    }
    for (index, (expected, actual)) in outcomes.iter().zip(&observed.outcomes).enumerate() {
        let reply = match observed.replies.len() == outcomes.len() {
            true => observed.replies.get(index),
            false => observed.replies.last(),
        };
        let mut say = |what: String| found.push(format!("outcome {index}: {what}"));
        outcome(expected, actual, reply, &mut say);
    }
    if let Some(elapsed) = expect.get("elapsed") {
        let bound = |key: &str| number(elapsed.get(key)?);
        if bound("at_least").is_some_and(|least| observed.elapsed < least) {
            found.push(format!("it took only {:.3} s", observed.elapsed));
        }
        if bound("at_most").is_some_and(|most| observed.elapsed > most) {
            found.push(format!("it took {:.3} s", observed.elapsed));
        }
    }
    found
}

fn number(tree: &Tree) -> Option<f64> {
    match tree {
        Tree::Number(text) => text.parse().ok(),
        _ => None,
    }
}

fn short(tree: &Tree) -> String {
    let text = tree.write();
    match text.char_indices().nth(300) {
        Some((end, _)) => format!("{}..", &text[..end]),
        None => text,
    }
}

fn line(request: &Tree) -> String {
    let part = |key: &str| request.get(key).and_then(Tree::text).unwrap_or_default();
    format!("{} {}", part("method"), part("target"))
}

fn requests(expected: &[Tree], actual: &[Tree], found: &mut Vec<String>) {
    if expected.len() != actual.len() {
        let lines: Vec<String> = actual.iter().map(line).collect();
        found.push(format!(
            "{} requests instead of {}: {lines:?}",
            actual.len(),
            expected.len()
        ));
    }
    for (index, (expected, actual)) in expected.iter().zip(actual).enumerate() {
        for (key, value) in expected.entries() {
            if let Some(what) = request_part(key, value, actual) {
                found.push(format!("request {index} ({}): {what}", line(actual)));
            }
        }
    }
}

fn request_part(key: &str, expected: &Tree, actual: &Tree) -> Option<String> {
    match key {
        "headers" => {
            let headers = actual.get("headers")?;
            expected.entries().iter().find_map(|(name, value)| {
                let sent = headers.get(name).unwrap_or(&Tree::Null);
                (sent != value).then(|| {
                    format!(
                        "the header `{name}` is {}, not {}",
                        short(sent),
                        short(value)
                    )
                })
            })
        }
        "json" => {
            let body = actual.get("body").and_then(Tree::text).unwrap_or_default();
            match Tree::parse(body) {
                Some(body) => difference(&expected.clone().sorted(), &body.sorted())
                    .map(|what| format!("the body: {what}")),
                None => Some(format!("the body is not JSON: {body}")),
            }
        }
        _ => {
            let sent = actual.get(key).unwrap_or(&Tree::Null);
            let is_same = match (key, sent.text(), expected.text()) {
                ("target" | "url", Some(sent), Some(expected)) => {
                    ordered(sent) == ordered(expected)
                }
                _ => sent == expected,
            };
            (!is_same).then(|| format!("`{key}` is {}, not {}", short(sent), short(expected)))
        }
    }
}

/// A URL with its query in alphabetic order. The order of parameters has no meaning.
fn ordered(url: &str) -> String {
    let Some((path, query)) = url.split_once('?') else {
        return url.to_owned();
    };
    let mut names: Vec<&str> = query.split('&').collect();
    // The sort is stable, so the values of one parameter keep their order.
    names.sort_by_key(|pair| pair.split('=').next());
    format!("{path}?{}", names.join("&"))
}

fn outcome(expected: &Tree, actual: &Tree, reply: Option<&Tree>, say: &mut impl FnMut(String)) {
    let failure = actual.get("error").filter(|error| **error != Tree::Null);
    match (expected.get("error"), failure) {
        (None, Some(failure)) => return say(format!("it failed: {}", short(failure))),
        (Some(_), None) => return say(format!("it did not fail: {}", short(actual))),
        _ => {}
    }
    for (key, value) in expected.entries() {
        let got = actual.get(key).unwrap_or(&Tree::Null);
        match key.as_str() {
            "error" => error(value, got, say),
            "unchanged" => {
                let sent = reply.and_then(reply_json).unwrap_or(Tree::Null);
                let value = actual.get("value").cloned().unwrap_or(Tree::Null);
                if let Some(what) = difference(&sent.sorted(), &value.sorted()) {
                    say(format!("the value differs from the reply: {what}"));
                }
            }
            "drift" => drift(value, got, say),
            "missing" => missing(value, actual.get("drift").unwrap_or(&Tree::Null), say),
            "headers" => {
                for (name, value) in value.entries() {
                    let got = got.get(name).unwrap_or(&Tree::Null);
                    if got != value {
                        say(format!("the header `{name}` is {}", short(got)));
                    }
                }
            }
            _ => {
                let (value, got) = (value.clone().sorted(), got.clone().sorted());
                if let Some(what) = difference(&value, &got) {
                    say(format!("`{key}`: {what}"));
                }
            }
        }
    }
}

/// The JSON of a scripted reply.
fn reply_json(reply: &Tree) -> Option<Tree> {
    match (reply.get("json"), reply.get("body").and_then(Tree::text)) {
        (Some(json), _) => Some(json.clone()),
        (None, Some(text)) => Tree::parse(text.trim_start_matches('\u{feff}')),
        (None, None) => None,
    }
}

fn error(expected: &Tree, actual: &Tree, say: &mut impl FnMut(String)) {
    for (key, value) in expected.entries() {
        let texts = ["message", "display"].map(|key| actual.get(key).and_then(Tree::text));
        let any = |part: &str| texts.iter().flatten().any(|text| text.contains(part));
        let part = value.text().unwrap_or_default();
        match key.as_str() {
            "message_contains" if !any(part) => {
                say(format!("the message has no `{part}`: {}", short(actual)));
            }
            "message_excludes" if any(part) => {
                say(format!("the message has `{part}`: {}", short(actual)));
            }
            "display_excludes" if texts[1].is_none_or(|text| text.contains(part)) => {
                say(format!(
                    "the error is shown with `{part}`: {}",
                    short(actual)
                ));
            }
            "message_contains" | "message_excludes" | "display_excludes" => {}
            "drift" => drift(value, actual.get("drift").unwrap_or(&Tree::Null), say),
            _ => {
                let got = actual.get(key).unwrap_or(&Tree::Null);
                let is_same = match (number(value), number(got)) {
                    (Some(value), Some(got)) => (value - got).abs() < 1e-9,
                    _ => value.clone().sorted() == got.clone().sorted(),
                };
                if !is_same {
                    say(format!(
                        "`{key}` of the error is {}, not {}: {}",
                        short(got),
                        short(value),
                        short(actual)
                    ));
                }
            }
        }
    }
}

/// The pointers of drift where a value is missing, or of all other drift.
fn pointers(drift: &Tree, is_missing: bool) -> Vec<&str> {
    let text = |one: &'_ Tree, key: &str| one.get(key).and_then(Tree::text).map(str::to_owned);
    drift
        .items()
        .iter()
        .filter(|one| (text(one, "got").as_deref() == Some("nothing")) == is_missing)
        .filter_map(|one| one.get("pointer").and_then(Tree::text))
        .collect()
}

/// Compares the pointers of drift, or their number. Missing values do not count.
fn drift(expected: &Tree, actual: &Tree, say: &mut impl FnMut(String)) {
    let pointers = pointers(actual, false);
    let fits = match expected {
        Tree::Number(count) => *count == pointers.len().to_string(),
        _ => {
            let wanted: Vec<&str> = expected.items().iter().filter_map(Tree::text).collect();
            wanted == pointers
        }
    };
    if !fits {
        say(format!("drift at {pointers:?}, not {}", short(expected)));
    }
}

/// Checks that drift reports these values as missing.
fn missing(expected: &Tree, actual: &Tree, say: &mut impl FnMut(String)) {
    let pointers = pointers(actual, true);
    for pointer in expected.items().iter().filter_map(Tree::text) {
        if !pointers.contains(&pointer) {
            say(format!(
                "{pointer} is not reported as missing, only {pointers:?}"
            ));
        }
    }
}
