//! Tests of `update` with the published states of the upstream description.

mod support;

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};
use support::workspace::Workspace;

/// The archive of the second newest state and the folder of the newest. Prints a message if they do not exist.
fn states() -> Option<(PathBuf, PathBuf)> {
    let default = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/upstream");
    let folder = std::env::var_os("DO_OPENAPI_DIR").map_or(default, PathBuf::from);
    let newest = folder.join("specification");
    let entries = fs::read_dir(folder.join("history")).into_iter().flatten();
    let mut found: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    found.sort();
    let states = found.pop().filter(|_| newest.is_dir());
    if states.is_none() {
        // Written directly, because the test harness hides the output of passing tests.
        let _ = writeln!(
            io::stderr(),
            "SKIPPED: there are no published states in {}; set DO_OPENAPI_DIR to their folder",
            folder.display()
        );
    }
    Some((states?, newest))
}

/// The entries of all operations in `names.toml`, by method and path.
fn operation_entries(names: &str) -> BTreeMap<&str, &str> {
    let lines = names.lines().skip_while(|line| *line != "[operations]");
    let calls = lines.skip(1).take_while(|line| !line.starts_with('['));
    calls.filter_map(|line| line.split_once(" = ")).collect()
}

/// The current name of an operation in its entry.
fn current_name(entry: &str) -> &str {
    let after = entry
        .split_once(" name = \"")
        .map_or("", |(_, after)| after);
    after.split('"').next().unwrap_or_default()
}

#[test]
fn updates_from_a_published_state_to_the_newest() {
    let Some((before, newest)) = states() else {
        return;
    };
    // The folder is not a git checkout, so the commit is passed.
    let newest = newest.to_str().expect("the text is UTF-8");
    let update = ["update", "--from", newest, "--rev", "7c1300c4"];
    let workspace = Workspace::from_archive(&before);
    let (names, tree) = (workspace.read("spec/names.toml"), workspace.tree());
    assert_eq!(operation_entries(&names).len(), 628);

    let dry_run = workspace.assert_succeeds(&[&update[..], &["--dry-run"]].concat());
    assert!(workspace.tree() == tree, "a dry run changes nothing");
    let entry = dry_run
        .find("## [0.2.0]\n")
        .zip(dry_run.find("\ndiff: major, from 0.1.0 to 0.2.0"));
    let (start, end) = entry.unwrap_or_else(|| panic!("no entry in:\n{dry_run}"));
    let entry = dry_run[start..end].trim_end();
    for heading in ["### Breaking", "### Added"] {
        assert!(entry.contains(heading), "missing `{heading}` in:\n{entry}");
    }

    let printed = workspace.assert_succeeds(&update);
    assert!(
        printed.contains(entry),
        "the dry run printed another entry:\n{printed}"
    );
    let changes = entry
        .strip_prefix("## [0.2.0]\n")
        .expect("the entry has a heading");
    let log = workspace.read("CHANGELOG.md");
    assert!(
        log.contains("## [0.2.0] - 20") && log.contains(changes),
        "{log}"
    );
    assert_eq!(workspace.read("spec/release.toml"), "version = \"0.2.0\"\n");
    assert!(
        workspace
            .read("generated/Cargo.toml")
            .contains("version = \"0.2.0\"")
    );
    // The files are the ones from which the contract of this repository was made.
    let source_toml = include_str!("../../spec/source.toml");
    let hash = source_toml
        .lines()
        .find(|line| line.starts_with("sha256 = "));
    let source = workspace.read("spec/source.toml");
    assert!(source.contains(hash.expect("there is a hash")), "{source}");
    assert!(source.contains("commit = \"7c1300c4\""), "{source}");
    let methods = workspace.read("generated/API.md");
    // Actions have methods of their own, with the address of their operation.
    let rows = methods.lines().filter(|line| line.starts_with("| `"));
    let addresses: std::collections::BTreeSet<&str> =
        rows.filter_map(|row| row.split(" | ").nth(2)).collect();
    assert_eq!(addresses.len(), 659);

    let now = workspace.read("spec/names.toml");
    let now = operation_entries(&now);
    assert_eq!(now.len(), 659);
    for (address, entry) in operation_entries(&names) {
        let Some(kept) = now.get(address) else {
            continue;
        };
        let name = current_name(entry);
        let is_kept = current_name(kept) == name || kept.contains(&format!("\"{name}\""));
        assert!(is_kept, "{address} was {name}, and is {kept}");
    }
    workspace.assert_succeeds(&["regen", "--check"]);

    workspace.commit();
    let after = workspace.tree();
    let printed = workspace.assert_succeeds(&update);
    assert!(printed.contains("nothing to do"), "{printed}");
    assert!(workspace.tree() == after);
}
