//! Diagnostics of the compiler: each code has a folder in `tests/diagnostic` with a spec that causes it.
//!
//! `rendered.snap` is the output on the terminal. To update the snapshots, run
//! `INSTA_UPDATE=always cargo test -p tests --test diagnostic` and review the diff.

use insta::{Settings, assert_snapshot};
use ir::{Diagnostic, Severity};
use std::{collections::BTreeSet, panic, path::Path};
use tests::fixture::{compile_folder, render_diagnostics, subfolders};

/// Folders that cause more than one code.
const WITH_SEVERAL_CODES: [&str; 1] = ["multiple-findings"];

#[test]
fn renders_each_diagnostic_as_in_its_snapshot() {
    let failed: Vec<String> = subfolders("diagnostic")
        .into_iter()
        .filter(|(_, folder)| panic::catch_unwind(|| drawn(folder)).is_err())
        .map(|(name, _)| name)
        .collect();
    assert!(failed.is_empty(), "failed: {}", failed.join(", "));
}

fn drawn(folder: &Path) {
    let ((_, outcome), _) = compile_folder(folder, codegen::generate_rust);
    let mut settings = Settings::new();
    settings.set_snapshot_path(folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| assert_snapshot!("rendered", render_diagnostics(&outcome)));
}

/// Checks every diagnostic of every folder and fails with all that are wrong.
fn each(wrong: impl Fn(&str, &Diagnostic, &[(String, String)]) -> Option<String>) {
    let mut all = Vec::new();
    for (name, folder) in subfolders("diagnostic") {
        let ((_, outcome), _) = compile_folder(&folder, codegen::generate_rust);
        for diagnostic in outcome.report.sorted() {
            let said = wrong(&name, diagnostic, &outcome.files);
            all.extend(said.map(|said| format!("{name}: {said}: {}", diagnostic.message)));
        }
    }
    assert!(all.is_empty(), "\n{}\n", all.join("\n"));
}

#[test]
fn every_diagnostic_code_has_a_case() {
    let codes: BTreeSet<&str> = frontend::diagnostic_codes::ALL
        .iter()
        .map(|code| code.name)
        .collect();
    let folders: BTreeSet<String> = subfolders("diagnostic")
        .into_iter()
        .map(|(name, _)| name)
        .filter(|name| !WITH_SEVERAL_CODES.contains(&name.as_str()))
        .collect();
    let without: Vec<&&str> = codes
        .iter()
        .filter(|code| !folders.contains(**code))
        .collect();
    assert!(without.is_empty(), "no folder causes {without:?}");
    for (name, folder) in subfolders("diagnostic") {
        if !WITH_SEVERAL_CODES.contains(&name.as_str()) {
            let ((made, outcome), _) = compile_folder(&folder, codegen::generate_rust);
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
fn reports_all_errors_in_one_run() {
    let folder = tests::root().join("tests/diagnostic/multiple-findings");
    let ((made, outcome), _) = compile_folder(&folder, codegen::generate_rust);
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
fn every_diagnostic_points_at_source_text() {
    each(|_, diagnostic, files| {
        let site = diagnostic.span;
        let text = files.get(site.file.0 as usize).map(|(_, text)| text);
        let line = text.and_then(|text| text.lines().nth((site.line as usize).checked_sub(1)?));
        let points = line.and_then(|line| line.chars().nth((site.column as usize).checked_sub(1)?));
        match points {
            Some(character) if !character.is_whitespace() => None,
            Some(_) => Some("it points at whitespace".into()),
            None => Some(format!("it points outside the text, {site:?}")),
        }
    });
}

#[test]
fn diagnostics_follow_the_wording_rules() {
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
                Some("it begins with an upper-case letter".into())
            } else if text.ends_with(['.', '!']) || outside.contains('!') {
                Some("it ends with a period or contains an exclamation mark".into())
            } else if text.matches('`').count() % 2 == 1 {
                Some("a backtick is missing".into())
            } else if outside.contains(['"', '\n']) {
                Some("a name is not in backticks".into())
            } else {
                None
            }
        })
    });
}

#[test]
fn every_error_has_help() {
    each(|_, diagnostic, _| {
        let stops = diagnostic.code.severity == Severity::Error;
        (stops && diagnostic.help.is_none() && !needs_no_help(diagnostic.code.name))
            .then(|| "it has no help".into())
    });
}

/// Codes whose message alone says what to do.
fn needs_no_help(code: &str) -> bool {
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
