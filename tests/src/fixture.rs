//! Test cases as folders or files in memory: small specs, and what the compiler makes of them.
//!
//! `spec.yaml` is the root document. `overlay.yaml`, `docs/`, `names.toml` and `api.toml` beside it mean the same as in
//! `spec/`.

use crate::root;
use codegen::{Outcome, Sources};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};
use xtask::{
    spec::SpecSource,
    support::diagnostics::{SourceFiles, render},
};

/// The folders inside a folder of this package, with their names, sorted.
pub fn subfolders(folder: &str) -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    let folder = root().join("tests").join(folder);
    for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
        if entry.path().is_dir() {
            found.push((
                entry.file_name().to_string_lossy().into_owned(),
                entry.path(),
            ));
        }
    }
    found.sort();
    found
}

/// Compiles the spec in a folder as the command line does.
///
/// # Panics
///
/// If there is no spec.
pub fn compile_folder<R>(
    folder: &Path,
    compile: impl FnOnce(&Sources<'_>) -> R,
) -> (R, SpecSource) {
    let input = match SpecSource::open(Some(&folder.join("spec.yaml")), Some(folder)) {
        Ok(input) => input,
        Err(failure) => panic!("{}: {failure:?}", folder.display()),
    };
    (input.compile_with(compile), input)
}

/// Compiles files in memory. `spec.yaml` is the root document.
pub fn compile_in_memory<R>(files: &[(&str, &[u8])], compile: impl FnOnce(&Sources<'_>) -> R) -> R {
    let files: BTreeMap<&str, &[u8]> = files.iter().copied().collect();
    let read = |path: &str| match files.get(path) {
        Some(bytes) => Ok(bytes.to_vec()),
        None => Err("there is no such file".into()),
    };
    let beside = |path: &str| {
        files
            .get(path)
            .map(|bytes| (path.to_owned(), bytes.to_vec()))
    };
    compile(&Sources {
        root: "spec.yaml".into(),
        read: &read,
        overlay: beside("overlay.yaml"),
        docs: beside("docs/words.yaml").into_iter().collect(),
        names: beside("names.toml"),
        annotations: beside("api.toml"),
        version: "0.1.0".into(),
    })
}

/// All diagnostics, rendered as on the command line.
pub fn render_diagnostics(outcome: &Outcome) -> String {
    let gallery = SourceFiles {
        files: &outcome.files,
        display_path: &str::to_owned,
    };
    let rendered: Vec<String> = outcome
        .report
        .sorted()
        .into_iter()
        .map(|diagnostic| render(diagnostic, &gallery, false))
        .collect();
    rendered.join("\n")
}
