//! The files that the rules are about.

use tests::{files, text};

/// Files and folders that commands write.
const WRITTEN_BY_COMMANDS: [&str; 4] = [
    "generated/",
    "spec/contract/",
    "spec/names.toml",
    "tests/src/calls/",
];

/// Every text file written by hand: its path and its text.
pub fn hand_written() -> impl Iterator<Item = (String, String)> {
    let is_ours = |path: &String| {
        !WRITTEN_BY_COMMANDS
            .iter()
            .any(|written| path.starts_with(written))
    };
    files("")
        .into_iter()
        .filter(is_ours)
        .filter_map(|path| text(&path).map(|text| (path, text)))
}

/// Every Rust module written by hand. Rust files that tests use as input are not modules.
pub fn modules() -> impl Iterator<Item = (String, String)> {
    hand_written().filter(|(path, _)| {
        let is_target = |folder: &str| {
            path.starts_with(&format!("{folder}/")) || path.contains(&format!("/{folder}/"))
        };
        path.ends_with(".rs")
            && ["src", "tests", "benches", "examples"]
                .into_iter()
                .any(is_target)
    })
}

/// Fails with all places that break a rule.
#[track_caller]
pub fn fail_with(rule: &str, places: Vec<String>) {
    assert!(places.is_empty(), "{rule}:\n  {}\n", places.join("\n  "));
}

#[test]
fn finds_the_workspace_sources() {
    assert!(modules().any(|(path, _)| path == "codegen/ir/src/lib.rs"));
}
