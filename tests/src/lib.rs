//! Tests across the workspace, and the tools that they share.

pub mod bodies;
pub mod caller;
pub mod collection;
pub mod emitted;
#[rustfmt::skip]
pub mod calls;
pub mod argument_gen;
pub mod base64;
pub mod call_arguments;
pub mod call_options;
pub mod call_outcome;
pub mod conformance;
pub mod fixture;
pub mod hostile_strings;
pub mod method_example;
pub mod mock_server;
pub mod spec_validator;
pub mod upstream;
pub mod yaml;

pub use synth;

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The root of the workspace.
pub fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let start = package
        .or_else(|| std::env::current_dir().ok())
        .unwrap_or_default();
    let root = start
        .ancestors()
        .find(|folder| folder.join("codegen/Cargo.toml").is_file());
    root.map_or_else(|| start.clone(), Path::to_owned)
}

/// Every file below a folder of the workspace, sorted: paths from the root with `/` between folders. Files of git and
/// cargo, installed packages and caches are left out.
pub fn files(below: &str) -> Vec<String> {
    let root = root();
    let mut found = Vec::new();
    let mut open = vec![below.trim_matches('/').to_owned()];
    while let Some(folder) = open.pop() {
        let Ok(entries) = fs::read_dir(root.join(&folder)) else {
            continue;
        };
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if folder.is_empty() {
                name.clone()
            } else {
                format!("{folder}/{name}")
            };
            // In a linked work tree, `.git` is a file.
            let is_installed = matches!(name.as_str(), ".venv" | "node_modules");
            let is_cache = name.starts_with('.') && name.ends_with("_cache");
            if matches!(name.as_str(), "target" | ".git")
                || is_installed
                || is_cache
                || name.ends_with(".draft")
            {
                continue;
            }
            match entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                true => open.push(path),
                false => found.push(path),
            }
        }
    }
    found.sort();
    found
}

/// The text of a file of the workspace. `None` if the file is missing or is not UTF-8.
pub fn text(path: &str) -> Option<String> {
    String::from_utf8(fs::read(root().join(path)).ok()?).ok()
}

/// The examples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// The examples of the SDK's README compile and run.
#[cfg(doctest)]
#[doc = include_str!("../../generated/README.md")]
pub struct Guide;
