//! Past versions of the published description: every operation of each version is emitted.
//!
//! That each emitted crate compiles is checked by `cargo xtask spec replay --alone`, which takes minutes.

use std::{fs, path::PathBuf};
use tests::{
    fixture::render_diagnostics,
    upstream::{ROOT, folder, operations},
};
use xtask::{
    spec::SpecSource,
    support::files::archive::{self, ArchiveFormat, ExtractLimits},
};

/// Archives of earlier versions.
fn archives() -> Vec<PathBuf> {
    let Some(newest) = folder() else {
        return Vec::new();
    };
    let history = newest.parent().map(|above| above.join("history"));
    let entries = history.and_then(|history| fs::read_dir(history).ok());
    let mut found: Vec<PathBuf> = entries
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    found.sort();
    if found.is_empty() {
        eprintln!(
            "SKIPPED: there are no archives of earlier versions beside the published description"
        );
    }
    found
}

#[test]
fn emits_every_operation_of_every_past_upstream_state() {
    let mut counts = Vec::new();
    for path in archives() {
        let unpacked = tempfile::tempdir().expect("the folder can be created");
        let file = fs::File::open(&path).expect("the archive can be opened");
        archive::unpack(
            file,
            ArchiveFormat::Xz,
            unpacked.path(),
            &ExtractLimits::default(),
        )
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let folder = unpacked.path().join("specification");
        let input = SpecSource::root_document(&folder.join(ROOT)).expect("the root is there");
        let (made, outcome) = input.compile_with(codegen::generate_rust);
        let Some((checked, files)) = made else {
            panic!("{}:\n{}", path.display(), render_diagnostics(&outcome));
        };
        let address = |operation: &ir::Operation| {
            format!("{} {}", operation.method.as_str(), operation.template())
        };
        let mut emitted: Vec<String> = checked
            .api()
            .operations()
            .map(|(_, operation)| address(operation))
            .collect();
        emitted.sort();
        let described = operations(&folder);
        assert_eq!(emitted, described, "{}", path.display());
        let rows = files["API.md"]
            .lines()
            .filter(|line| line.starts_with("| `"));
        let operations = checked.api().operations();
        let methods = operations.map(|(_, operation)| 1 + operation.actions.len());
        assert_eq!(rows.count(), methods.sum::<usize>(), "{}", path.display());
        counts.push(described.len());
    }
    if !counts.is_empty() {
        assert_eq!(counts, [197, 249, 298, 408, 534, 628]);
    }
}
