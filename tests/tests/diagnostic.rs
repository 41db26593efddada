//! The diagnostics know how each finding reads: one folder for each code, drawn as on the terminal.
//!
//! To take what is new after a look at it: `INSTA_UPDATE=always cargo test -p tests --test diagnostic`.

use insta::{Settings, assert_snapshot};
use ir::{Diagnostic, Severity};
use std::{collections::BTreeSet, panic, path::Path};
use tests::folder::{below, draw_all, feed};

/// Folders that show more than one code at once.
const SEVERAL: [&str; 1] = ["several"];

#[test]
fn each_finding_reads_as_it_should() {
    let failed: Vec<String> = below("diagnostic")
        .into_iter()
        .filter(|(_, folder)| panic::catch_unwind(|| drawn(folder)).is_err())
        .map(|(name, _)| name)
        .collect();
    assert!(failed.is_empty(), "failed: {}", failed.join(", "));
}

fn drawn(folder: &Path) {
    let ((_, outcome), _) = feed(folder, codegen::generate);
    let mut settings = Settings::new();
    settings.set_snapshot_path(folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| assert_snapshot!("drawn", draw_all(&outcome)));
}

/// Runs over every finding of every folder; fails with all that are wrong.
fn each(wrong: impl Fn(&str, &Diagnostic, &[(String, String)]) -> Option<String>) {
    let mut all = Vec::new();
    for (name, folder) in below("diagnostic") {
        let ((_, outcome), _) = feed(&folder, codegen::generate);
        for diagnostic in outcome.report.sorted() {
            let said = wrong(&name, diagnostic, &outcome.files);
            all.extend(said.map(|said| format!("{name}: {said}: {}", diagnostic.message)));
        }
    }
    assert!(all.is_empty(), "\n{}\n", all.join("\n"));
}

#[test]
fn each_code_has_a_folder_and_each_folder_its_code() {
    let codes: BTreeSet<&str> = frontend::diagnostic_codes::ALL
        .iter()
        .map(|code| code.name)
        .collect();
    let folders: BTreeSet<String> = below("diagnostic")
        .into_iter()
        .map(|(name, _)| name)
        .filter(|name| !SEVERAL.contains(&name.as_str()))
        .collect();
    let without: Vec<&&str> = codes
        .iter()
        .filter(|code| !folders.contains(**code))
        .collect();
    assert!(without.is_empty(), "no folder for {without:?}");
    for (name, folder) in below("diagnostic") {
        if !SEVERAL.contains(&name.as_str()) {
            let ((made, outcome), _) = feed(&folder, codegen::generate);
            let found: BTreeSet<&str> = outcome
                .report
                .sorted()
                .into_iter()
                .map(|diagnostic| diagnostic.code.name)
                .collect();
            assert_eq!(found, BTreeSet::from([name.as_str()]));
            assert_eq!(made.is_none(), outcome.report.has_errors(), "{name}");
        }
    }
}

#[test]
fn everything_wrong_is_said_in_one_run() {
    let folder = tests::root().join("tests/diagnostic/several");
    let ((made, outcome), _) = feed(&folder, codegen::generate);
    assert!(made.is_none());
    let codes: BTreeSet<&str> = outcome
        .report
        .sorted()
        .into_iter()
        .map(|diagnostic| diagnostic.code.name)
        .collect();
    let expected = [
        "duplicate-key",
        "invalid-yaml",
        "reference-outside-root",
        "remote-reference",
        "unreadable-file",
        "unresolved-reference",
    ];
    assert_eq!(codes.into_iter().collect::<Vec<_>>(), expected);
}

#[test]
fn every_finding_has_a_place_in_the_text() {
    each(|_, diagnostic, files| {
        let site = diagnostic.span;
        let text = files.get(site.file.0 as usize).map(|(_, text)| text);
        let line = text.and_then(|text| text.lines().nth((site.line as usize).checked_sub(1)?));
        let points = line.and_then(|line| line.chars().nth((site.column as usize).checked_sub(1)?));
        match points {
            Some(character) if !character.is_whitespace() => None,
            Some(_) => Some("it points at a space".into()),
            None => Some(format!("it points at nothing, {site:?}")),
        }
    });
}

#[test]
fn every_finding_is_worded_like_the_others() {
    each(|_, diagnostic, _| {
        let texts = [Some(&diagnostic.message), diagnostic.help.as_ref()];
        texts.into_iter().flatten().find_map(|text| {
            let outside: String = text.split('`').step_by(2).collect();
            let first = outside.trim_start().chars().next();
            let begins = first.is_some_and(char::is_uppercase)
                && !["OpenAPI", "YAML", "JSON", "UTF-8"]
                    .iter()
                    .any(|name| outside.trim_start().starts_with(name));
            if begins && !text.starts_with('`') {
                Some("it begins with a capital".into())
            } else if text.ends_with(['.', '!']) || outside.contains('!') {
                Some("it ends like a sentence".into())
            } else if text.matches('`').count() % 2 == 1 {
                Some("a name is not closed".into())
            } else if outside.contains(['"', '\n']) {
                Some("a name is not in backticks".into())
            } else {
                None
            }
        })
    });
}

#[test]
fn what_stops_the_run_says_what_to_do() {
    each(|_, diagnostic, _| {
        let stops = diagnostic.code.severity == Severity::Error;
        (stops && diagnostic.help.is_none() && !plain(diagnostic.code.name))
            .then(|| "it has no help".into())
    });
}

/// Where what is wrong says by itself what to do.
fn plain(code: &str) -> bool {
    matches!(
        code,
        "invalid-yaml"
            | "invalid-utf8"
            | "duplicate-key"
            | "malformed"
            | "docs-malformed"
            | "overlay-malformed"
            | "names-malformed"
            | "unresolved-reference"
    )
}
