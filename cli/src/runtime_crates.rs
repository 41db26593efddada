//! The crates that an emitted Rust crate depends on. They are part of the program, so that it needs no workspace.

use codegen::{Files, Generated, RUST};
use std::path::{Path, PathBuf};

include!(concat!(env!("OUT_DIR"), "/runtime_crates.rs"));

/// The folders of these crates beside that of the Rust crate. Empty where the configuration says where its runtime comes from.
pub fn folders(generated: &Generated, out: &Path) -> Vec<(PathBuf, Files)> {
    let package = generated.checked.api().service.packages.get(RUST.id);
    let is_elsewhere = package.is_some_and(|package| package.runtime.is_some());
    let mut languages = generated.outputs.iter().map(|output| output.language.id);
    if is_elsewhere || !languages.any(|id| id == RUST.id) {
        return Vec::new();
    }
    [("runtime", RUNTIME), ("fake", FAKE)]
        .into_iter()
        .map(|(name, files)| {
            let files = files.iter();
            let files = files.map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
            (out.join(name), files.collect())
        })
        .collect()
}
