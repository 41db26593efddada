//! Rules for templates: they hold values, loops, flags and includes, and decide nothing.

use crate::sources::fail_with;
use tests::{files, text};

#[test]
fn templates_contain_no_logic() {
    let mut places = Vec::new();
    for path in files("templates") {
        let text = text(&path).unwrap_or_default();
        places.extend(
            constructs(&text)
                .into_iter()
                .filter(|one| !is_allowed(one))
                .map(|one| format!("{path}: {one}")),
        );
    }
    fail_with(
        "a template contains only values, `for`, `if` on one flag, `include` and comments",
        places,
    );
}

/// Every construct of a template, with its delimiters.
fn constructs(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('{') {
        rest = &rest[start..];
        let close = match rest.as_bytes().get(1) {
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            Some(b'#') => "#}",
            _ => {
                rest = &rest[1..];
                continue;
            }
        };
        let end = rest[2..].find(close).map_or(rest.len(), |end| end + 4);
        found.push(rest[..end].to_owned());
        rest = &rest[end..];
    }
    found
}

fn is_allowed(construct: &str) -> bool {
    let Some(inner) = construct.get(2..construct.len().saturating_sub(2)) else {
        return false;
    };
    let inner = inner
        .trim_start_matches(['-', '~', '+'])
        .trim_end_matches(['-', '~', '+'])
        .trim();
    let words: Vec<&str> = inner.split_whitespace().collect();
    match &construct[..2] {
        "{#" => true,
        "{{" => is_path(inner),
        _ => match words[..] {
            ["for", one, "in", many] => is_path(one) && is_path(many),
            ["if", flag] => is_path(flag),
            ["include", name] => name.starts_with('"') && name.ends_with('"'),
            ["else" | "endif" | "endfor"] => true,
            _ => false,
        },
    }
}

/// Whether text is a name or a field of a name: no call, no filter, no operator.
fn is_path(text: &str) -> bool {
    let is_name = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    text.split('.').all(is_name)
}

#[test]
fn template_check_rejects_logic() {
    let allowed = [
        "{{ name }}",
        "{{- op.name -}}",
        "{% for op in ops %}",
        "{% if deprecated %}",
        "{% else %}",
        "{# why #}",
        "{% include \"op.md\" %}",
    ];
    let refused = [
        "{{ name|upper }}",
        "{{ name() }}",
        "{% if a && b %}",
        "{% if !a %}",
        "{% match x %}",
        "{% let x = 1 %}",
        "{% for a in b.iter() %}",
        "{{ 1 }}",
    ];
    assert!(allowed.iter().all(|one| is_allowed(one)));
    assert!(refused.iter().all(|one| !is_allowed(one)));
    assert_eq!(
        constructs("fn x() { {{ a }} } {% if b %}{#c#}"),
        ["{{ a }}", "{% if b %}", "{#c#}"]
    );
}
