//! Tidy knows the rules of the house that a compiler does not check.

use tests::{files, text};

/// Written by commands, so no rule about hands applies.
const WRITTEN: [&str; 4] = [
    "generated/",
    "spec/contract/",
    "spec/names.toml",
    "tests/src/calls/",
];
const LONGEST: usize = 500;

/// Every file written by hand, with its text.
fn hand() -> impl Iterator<Item = (String, String)> {
    let ours = |path: &String| !WRITTEN.iter().any(|written| path.starts_with(written));
    files("")
        .into_iter()
        .filter(ours)
        .filter_map(|path| text(&path).map(|text| (path, text)))
}

/// Every Rust module written by hand. What tests feed to a compiler is no module.
fn modules() -> impl Iterator<Item = (String, String)> {
    hand().filter(|(path, _)| {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        path.ends_with(".rs")
            && (path.contains("/src/")
                || folder.ends_with("tests")
                || folder.ends_with("benches")
                || folder.ends_with("examples"))
    })
}

/// Fails with every place that breaks a rule, not the first only.
#[track_caller]
fn none(rule: &str, places: Vec<String>) {
    assert!(places.is_empty(), "{rule}:\n  {}\n", places.join("\n  "));
}

#[test]
fn finds_the_workspace_sources() {
    assert!(modules().any(|(path, _)| path == "codegen/ir/src/lib.rs"));
}

#[test]
fn files_have_at_most_500_lines() {
    let long = hand().filter(|(path, _)| {
        [".rs", ".md", ".sh"]
            .iter()
            .any(|ending| path.ends_with(ending))
            || path.starts_with("templates/")
    });
    let long = long
        .map(|(path, text)| (path, text.lines().count()))
        .filter(|(_, lines)| *lines > LONGEST);
    none(
        "a file has one duty and at most 500 lines",
        long.map(|(path, lines)| format!("{path}: {lines}"))
            .collect(),
    );
}

#[test]
fn modules_begin_with_a_doc_comment() {
    let silent = modules().filter(|(_, text)| !text.starts_with("//! "));
    none(
        "a module begins with a sentence in `//!`",
        silent.map(|(path, _)| path).collect(),
    );
}

#[test]
fn crates_do_not_mention_other_layers() {
    // Part, words anywhere in the text, words that stand alone.
    let rules: [(&str, &[&str], &[&str]); 10] = [
        (
            "codegen/ir/",
            &["schema", "openapi", "json pointer"],
            &["rust", "python", "typescript"],
        ),
        ("codegen/backend/", &["schema", "openapi"], &[]),
        ("codegen/diff/", &["schema", "openapi"], &[]),
        (
            "codegen/frontend/",
            &["askama", "prettyplease"],
            &["rust", "python", "typescript"],
        ),
        ("codegen/src/", &["schema"], &[]),
        (
            "codegen/",
            &[
                "std::fs",
                "std::env",
                "std::net",
                "std::process",
                "println!",
                "eprint!",
            ],
            &[],
        ),
        ("xtask/", &["schema"], &[]),
        ("runtime/src/", &["schema", "openapi"], &[]),
        ("fake/src/", &["schema", "openapi"], &[]),
        (
            "codegen/synth/",
            &["schema", "openapi", "json pointer"],
            &["rust", "python", "typescript"],
        ),
    ];
    let mut places = Vec::new();
    for (path, text) in modules() {
        for (part, anywhere, alone) in rules {
            if !path.starts_with(part) {
                continue;
            }
            for (number, line) in text.lines().enumerate() {
                // The crates of the runtime and the fake have "openapi" in their names.
                let lower = line
                    .to_lowercase()
                    .replace("openapi-sdk", "")
                    .replace("openapi_sdk", "");
                let words = || lower.split(|character: char| !character.is_alphanumeric());
                let found = anywhere.iter().find(|word| lower.contains(**word));
                let found = found.or_else(|| {
                    alone
                        .iter()
                        .find(|word| words().any(|other| other == **word))
                });
                if let Some(word) = found {
                    places.push(format!("{path}:{}: `{word}`", number + 1));
                }
            }
        }
    }
    none("a part knows something that it may not know", places);
}

#[test]
fn crates_do_not_depend_on_other_layers() {
    let rules: [(&str, &[&str]); 9] = [
        (
            "codegen/ir",
            &[
                "frontend",
                "backend",
                "codegen",
                "openapiv3",
                "serde_yaml",
                "quote",
                "syn",
                "askama",
                "clap",
            ],
        ),
        (
            "codegen/frontend",
            &[
                "backend",
                "codegen",
                "quote",
                "syn",
                "prettyplease",
                "askama",
                "clap",
            ],
        ),
        (
            "codegen/backend",
            &["frontend", "codegen", "openapiv3", "serde_yaml", "clap"],
        ),
        (
            "codegen/diff",
            &["frontend", "backend", "codegen", "openapiv3", "clap"],
        ),
        ("codegen", &["clap", "tempfile", "indicatif"]),
        (
            "runtime",
            &["ir", "frontend", "backend", "codegen", "xtask"],
        ),
        (
            "fake",
            &[
                "ir",
                "frontend",
                "backend",
                "codegen",
                "synth",
                "xtask",
                "digitalocean-sdk",
            ],
        ),
        (
            "codegen/synth",
            &["frontend", "backend", "codegen", "quote", "syn", "clap"],
        ),
        (
            "generated",
            &["ir", "frontend", "backend", "codegen", "xtask"],
        ),
    ];
    let mut places = Vec::new();
    for (package, forbidden) in rules {
        let manifest = text(&format!("{package}/Cargo.toml")).unwrap_or_default();
        // Tests may compare with whatever they like.
        let mut counts = false;
        for line in manifest.lines() {
            if line.starts_with('[') {
                counts = line.contains("dependencies") && !line.contains("dev-dependencies");
            }
            let name = line.split(['.', '=', ' ']).next().unwrap_or_default();
            if counts && forbidden.contains(&name) {
                places.push(format!("{package}/Cargo.toml: {name}"));
            }
        }
    }
    none(
        "a package depends on something that it may not know",
        places,
    );
}

#[test]
fn language_backends_do_not_import_each_other() {
    let languages: Vec<String> = files("codegen/backend/src")
        .iter()
        .filter_map(|path| {
            path.strip_prefix("codegen/backend/src/")?
                .strip_suffix("/mod.rs")
                .map(str::to_owned)
        })
        .filter(|folder| !folder.contains('/'))
        .collect();
    let mut places = Vec::new();
    for (path, text) in modules() {
        for own in &languages {
            for other in languages.iter().filter(|other| *other != own) {
                let inside = path.starts_with(&format!("codegen/backend/src/{own}/"));
                if inside && text.contains(&format!("crate::{other}")) {
                    places.push(format!("{path}: {other}"));
                }
            }
        }
    }
    none("a language imports another", places);
}

#[test]
fn templates_contain_no_logic() {
    let mut places = Vec::new();
    for path in files("templates") {
        let text = text(&path).unwrap_or_default();
        places.extend(
            constructs(&text)
                .into_iter()
                .filter(|one| !is_plain(one))
                .map(|one| format!("{path}: {one}")),
        );
    }
    none(
        "a template holds values, `for`, `if` on one flag, `include` and comments, and nothing else",
        places,
    );
}

/// Every construct of a template, delimiters included.
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

fn is_plain(construct: &str) -> bool {
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

/// Whether text is a name or a name of a name: no call, no filter, no operator.
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
    let plain = [
        "{{ name }}",
        "{{- op.name -}}",
        "{% for op in ops %}",
        "{% if deprecated %}",
        "{% else %}",
        "{# why #}",
        "{% include \"op.md\" %}",
    ];
    let clever = [
        "{{ name|upper }}",
        "{{ name() }}",
        "{% if a && b %}",
        "{% if !a %}",
        "{% match x %}",
        "{% let x = 1 %}",
        "{% for a in b.iter() %}",
        "{{ 1 }}",
    ];
    assert!(plain.iter().all(|one| is_plain(one)));
    assert!(clever.iter().all(|one| !is_plain(one)));
    assert_eq!(
        constructs("fn x() { {{ a }} } {% if b %}{#c#}"),
        ["{{ a }}", "{% if b %}", "{#c#}"]
    );
}

#[test]
fn files_contain_no_absolute_machine_paths() {
    let roots = ["home", "Users", "work", "root"].map(|folder| format!("/{folder}/"));
    let mut places = Vec::new();
    for (path, text) in hand().filter(|(path, _)| !path.starts_with("spec/")) {
        for (number, line) in text.lines().enumerate() {
            // An address on the web may have such a folder too.
            let found = roots.iter().any(|root| {
                line.match_indices(root.as_str()).any(|(at, _)| {
                    !line[..at].ends_with(|before: char| {
                        before.is_alphanumeric() || matches!(before, '.' | '}' | '-' | '_')
                    })
                })
            });
            if found {
                places.push(format!("{path}:{}", number + 1));
            }
        }
    }
    none("a path that exists on one machine only", places);
}

#[test]
fn decisions_are_dated_and_short() {
    let text = text("DECISIONS.md").unwrap_or_default();
    let mut places = Vec::new();
    for entry in text.split("\n## ").skip(1) {
        let mut lines = entry.lines();
        let title = lines.next().unwrap_or_default();
        let (day, _) = title.split_once(' ').unwrap_or((title, ""));
        let dated = day.len() == 10
            && day
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'-');
        // A table is evidence and does not count.
        let count = lines
            .filter(|line| !line.trim().is_empty() && !line.starts_with('|'))
            .count();
        if !dated || count == 0 || count > 5 {
            places.push(format!("{title}: {count} lines"));
        }
    }
    none(
        "a decision has its day in the title and at most five lines",
        places,
    );
}

#[test]
fn architecture_map_is_short_and_ends_with_an_index() {
    let text = text("ARCHITECTURE.md").unwrap_or_default();
    assert!(
        text.lines().count() <= 120,
        "ARCHITECTURE.md is at most two pages"
    );
    let last = text
        .lines()
        .rfind(|line| line.starts_with('#'))
        .unwrap_or_default();
    assert!(
        last.starts_with("## Where do I look for"),
        "ARCHITECTURE.md ends with where to look, not with `{last}`"
    );
}
