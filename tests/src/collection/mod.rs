//! Descriptions of other APIs: where they are installed, and what the compiler makes of them.

pub mod call_judge;
pub mod call_program;
pub mod calls;
pub mod collection_worker;
pub mod package_calls;
pub mod shipped;
pub mod synthetic_description;

use crate::root;
use codegen::{Generated, LANGUAGES, Sources};
use ir::Checked;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The folder of the installed packages. See `tests/collection/README.md`.
#[must_use]
pub fn folder() -> PathBuf {
    root().join("target/collection/node_modules")
}

/// All descriptions in a folder, sorted by path. A file is a description of its own.
#[must_use]
pub fn descriptions(path: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![path.to_owned()];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).into_iter().flatten().flatten();
            open.extend(entries.map(|entry| entry.path()));
        } else if is_description(&path) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Whether a file begins like an OpenAPI description. Packages also have manifests and code.
fn is_description(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    if !matches!(extension, Some("json" | "yaml" | "yml")) {
        return false;
    }
    let name = path.file_name().and_then(|name| name.to_str());
    if matches!(name, Some("package.json" | "package-lock.json")) {
        return false;
    }
    fs::read_to_string(path).is_ok_and(|text| text.contains("openapi") && text.contains("paths"))
}

/// Descriptions that are drawn by a seed, so that a run can be repeated.
#[must_use]
pub fn draw(mut from: Vec<PathBuf>, count: usize, seed: u64) -> Vec<PathBuf> {
    let mut state = seed;
    let mut drawn = Vec::new();
    while drawn.len() < count && !from.is_empty() {
        // The step of a linear congruential generator.
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let index = usize::try_from(state >> 33).unwrap_or(0) % from.len();
        drawn.push(from.swap_remove(index));
    }
    drawn
}

/// What became of a description.
pub enum Reading {
    /// The packages of all languages.
    Written(Box<Generated>),
    /// The code and message of the first error.
    Refused(String),
}

/// What is done with the sources of a description.
fn with_sources<T>(path: &Path, work: impl FnOnce(&Sources) -> T) -> T {
    let folder = path.parent().unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let read = |file: &str| fs::read(folder.join(file)).map_err(|error| error.to_string());
    work(&Sources {
        root: name.into_owned(),
        read: &read,
        overlay: None,
        docs: Vec::new(),
        names: None,
        annotations: None,
        version: "0.1.0".into(),
    })
}

/// Compiles a description. None if it is refused.
#[must_use]
pub fn compile(path: &Path) -> Option<Checked> {
    with_sources(path, |sources| codegen::compile(sources).0)
}

/// Reads a description and emits the packages of all languages.
#[must_use]
pub fn read(path: &Path) -> Reading {
    let (generated, outcome) = with_sources(path, |sources| codegen::generate(sources, LANGUAGES));
    if let Some(generated) = generated {
        return Reading::Written(Box::new(generated));
    }
    let sorted = outcome.report.sorted();
    let mut errors = sorted
        .iter()
        .filter(|found| found.code.severity == codegen::ir::Severity::Error);
    let first = errors.next();
    Reading::Refused(first.map_or_else(String::new, |error| {
        format!("{}: {}", error.code.name, error.message)
    }))
}
