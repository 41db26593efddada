//! A folder knows a small spec, and what the compiler makes of it.
//!
//! `spec.yaml` is the root; `overlay.yaml`, `docs/` and `names.toml` beside it correct it, as they do
//! in `spec/`.

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

/// The folders below a folder of this package, by name, in order.
pub fn below(folder: &str) -> Vec<(String, PathBuf)> {
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

/// Hands the spec in a folder to the compiler, the way the command line does.
///
/// # Panics
///
/// When there is no spec.
pub fn feed<R>(folder: &Path, compile: impl FnOnce(&Sources<'_>) -> R) -> (R, SpecSource) {
    let input = match SpecSource::open(Some(&folder.join("spec.yaml")), Some(folder)) {
        Ok(input) => input,
        Err(failure) => panic!("{}: {failure:?}", folder.display()),
    };
    (input.compile_with(compile), input)
}

/// Hands files that lie in memory to the compiler; `spec.yaml` is the root.
pub fn feed_memory<R>(files: &[(&str, &[u8])], compile: impl FnOnce(&Sources<'_>) -> R) -> R {
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

/// Every finding, drawn as the command line draws it.
pub fn draw_all(outcome: &Outcome) -> String {
    let gallery = SourceFiles {
        files: &outcome.files,
        display_path: &str::to_owned,
    };
    let drawn: Vec<String> = outcome
        .report
        .sorted()
        .into_iter()
        .map(|diagnostic| render(diagnostic, &gallery, false))
        .collect();
    drawn.join("\n")
}
