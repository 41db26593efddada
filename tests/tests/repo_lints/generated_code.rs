//! Rules for the emitted SDK: line length, file length, and documentation that says something.

use crate::sources::fail_with;
use tests::{files, text};

const MAX_COLUMNS: usize = 120;
const MAX_LINES: usize = 3_000;

/// Every emitted Rust file: its path and its text.
fn emitted() -> impl Iterator<Item = (String, String)> {
    files("generated")
        .into_iter()
        .filter(|path| path.ends_with(".rs"))
        .filter_map(|path| text(&path).map(|text| (path, text)))
}

/// Fails with every line of the emitted code that breaks a rule.
#[track_caller]
fn check_lines(rule: &str, is_wrong: impl Fn(&str) -> bool) {
    let mut places = Vec::new();
    for (path, text) in emitted() {
        let lines = text.lines().enumerate();
        let wrong = lines.filter(|(_, line)| is_wrong(line));
        places.extend(wrong.map(|(at, line)| format!("{path}:{}: {}", at + 1, line.trim())));
    }
    let count = places.len();
    places.truncate(40);
    fail_with(&format!("{rule} ({count} lines)"), places);
}

/// The columns of a line. A URL cannot be broken, so it counts as one column.
fn columns(line: &str) -> usize {
    let words = line.split(' ').map(|word| match word.contains("://") {
        true => 1,
        false => word.chars().count(),
    });
    words
        .map(|columns| columns + 1)
        .sum::<usize>()
        .saturating_sub(1)
}

#[test]
fn emitted_lines_have_at_most_120_columns() {
    check_lines("an emitted line has at most 120 columns", |line| {
        columns(line) > MAX_COLUMNS
    });
}

#[test]
fn emitted_files_of_types_have_at_most_3000_lines() {
    let long = emitted()
        .filter(|(path, _)| !path.ends_with("/mod.rs"))
        .map(|(path, text)| (path, text.lines().count()))
        .filter(|(_, lines)| *lines > MAX_LINES)
        .map(|(path, lines)| format!("{path}: {lines}"));
    fail_with(
        "an emitted file of types has at most 3,000 lines",
        long.collect(),
    );
}

/// Whether a documentation line only repeats the name and the type of what it documents, such as
/// `Created at: a moment (RFC 3339).` or ``Meta: a [`Meta`].``
fn is_filler(line: &str) -> bool {
    const KINDS: [&str; 7] = [
        "text",
        "true or false",
        "one of",
        "any JSON",
        "a list of",
        "a whole number",
        "a number",
    ];
    let Some(doc) = line.trim_start().strip_prefix("/// ") else {
        return false;
    };
    let Some((name, kind)) = doc.split_once(": ") else {
        return false;
    };
    let is_name = name.split(' ').count() <= 5
        && name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|one| one.is_alphanumeric() || one == ' ');
    // Facts, such as a default, have a fixed form of their own.
    let is_fact = [
        "Default", "Range", "Length", "Example", "Scope", "Scopes", "Errors",
    ]
    .contains(&name);
    // A longer description after the colon is a sentence.
    let first_sentence = kind.split(". ").next().unwrap_or(kind);
    let is_type = (kind.starts_with("a ") || kind.starts_with("an "))
        && first_sentence.split(' ').count() <= 5;
    is_name && !is_fact && (is_type || KINDS.iter().any(|start| kind.starts_with(start)))
}

#[test]
fn emitted_documentation_contains_no_filler() {
    check_lines(
        "a documentation line says more than name and type",
        is_filler,
    );
}

#[test]
fn filler_check_tells_filler_from_sentences() {
    for filler in [
        "    /// Name: text.",
        "/// Created at: a moment (RFC 3339).",
        "/// Meta: a [`Meta`].",
        "/// Enabled: true or false.",
    ] {
        assert!(is_filler(filler), "{filler}");
    }
    for sentence in [
        "/// The name of the agent.",
        "/// Default: a.",
        "/// Gets an image: a public image by ID or slug, a private image by ID.",
        "let name: a = 1;",
    ] {
        assert!(!is_filler(sentence), "{sentence}");
    }
}
