//! Compiler cases: each folder in `tests/case` has one small spec that shows one idea.
//!
//! `ir.snap` is the intermediate representation of the spec, `rust.snap` the emitted code. To update the snapshots, run
//! `INSTA_UPDATE=always cargo test -p tests --test case` and review the diff.

use insta::{Settings, assert_snapshot};
use std::{fs, panic, path::Path};
use tests::fixture::{compile_folder, render_diagnostics, subfolders};

/// Runs a test for every folder and fails with the names of all that fail.
fn each(what: fn(&str, &Path)) {
    let folders = subfolders("case");
    assert!(folders.len() > 40, "the cases are missing");
    let failed: Vec<&str> = folders
        .iter()
        .filter(|(name, path)| panic::catch_unwind(|| what(name, path)).is_err())
        .map(|(name, _)| name.as_str())
        .collect();
    assert!(failed.is_empty(), "failed: {}", failed.join(", "));
}

fn settings(folder: &Path) -> Settings {
    let mut settings = Settings::new();
    settings.set_snapshot_path(folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings
}

#[test]
fn compiles_each_case_to_its_ir_snapshot() {
    each(|_, folder| {
        let ((made, outcome), _) = compile_folder(folder, codegen::compile);
        let mut text = render_diagnostics(&outcome);
        if let Some(checked) = made {
            text = format!("{}\n{text}", ir::dump(checked.api()));
        }
        settings(folder).bind(|| assert_snapshot!("ir", text));
    });
}

#[test]
fn emits_each_case_as_its_rust_snapshot() {
    each(|name, folder| {
        let ((made, outcome), _) = compile_folder(folder, codegen::generate_rust);
        let Some((_, files)) = made else {
            panic!("{name} has errors:\n{}", render_diagnostics(&outcome));
        };
        let mut text = String::new();
        for (path, code) in &files {
            if path.ends_with(".rs") {
                syn::parse_file(code).unwrap_or_else(|error| panic!("{name}, {path}: {error}"));
            }
            let inner = path.matches('/').count() > 1 && !path.ends_with("/bodies.rs");
            let is_specific = inner || path == "src/shared.rs";
            if is_specific {
                text.push_str(&format!("=== {path}\n{code}\n"));
            }
        }
        settings(folder).bind(|| assert_snapshot!("rust", text));
    });
}

#[test]
fn cases_are_short_and_begin_with_a_description() {
    for (name, folder) in subfolders("case") {
        let spec = fs::read_to_string(folder.join("spec.yaml")).unwrap_or_default();
        let lines = spec.lines().count();
        assert!(
            (1..=40).contains(&lines),
            "{name} has {lines} lines; a case has at most 40"
        );
        assert!(
            spec.starts_with("# ") || name == "json_syntax",
            "the first line of {name} must be a comment that says what it shows"
        );
    }
}
