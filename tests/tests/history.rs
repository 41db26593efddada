//! History knows that every state of the published description comes out whole.
//!
//! That each crate compiles is what `cargo xtask spec replay --alone` shows; it takes minutes.

use std::{fs, path::PathBuf};
use tests::{
    folder::draw_all,
    upstream::{ROOT, folder, operations},
};
use xtask::{
    spec::SpecSource,
    support::archive::{self, ArchiveFormat, ExtractLimits},
};

/// The archives of earlier states, beside the newest one.
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
        eprintln!("SKIPPED: there is no `history` beside the published description");
    }
    found
}

#[test]
fn every_operation_of_every_state_is_emitted() {
    let mut counts = Vec::new();
    for path in archives() {
        let unpacked = tempfile::tempdir().expect("a folder");
        let file = fs::File::open(&path).expect("the archive can be read");
        archive::unpack(
            file,
            ArchiveFormat::Xz,
            unpacked.path(),
            &ExtractLimits::default(),
        )
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let folder = unpacked.path().join("specification");
        let input = SpecSource::root_document(&folder.join(ROOT)).expect("the root is there");
        let (made, outcome) = input.compile_with(codegen::generate);
        let Some((checked, files)) = made else {
            panic!("{}:\n{}", path.display(), draw_all(&outcome));
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
        assert_eq!(rows.count(), described.len(), "{}", path.display());
        counts.push(described.len());
    }
    if !counts.is_empty() {
        assert_eq!(counts, [197, 249, 298, 408, 534, 628]);
    }
}
