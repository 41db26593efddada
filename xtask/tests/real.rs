//! Reality knows how an update goes from one published state of the description to the newest.

mod kit;

use kit::workspace::Workspace;
use std::{
    collections::BTreeMap,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

/// The archive of the state before the newest and the folder of the newest; says so where they are not there.
fn states() -> Option<(PathBuf, PathBuf)> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/upstream");
    let folder = std::env::var_os("DO_OPENAPI_DIR").map_or(beside, PathBuf::from);
    let newest = folder.join("specification");
    let entries = fs::read_dir(folder.join("history")).into_iter().flatten();
    let mut found: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    found.sort();
    let states = found.pop().filter(|_| newest.is_dir());
    if states.is_none() {
        // Written past the test harness, which keeps what passing tests print to itself.
        let _ = writeln!(
            io::stderr(),
            "SKIPPED: there are no published states in {}; set DO_OPENAPI_DIR to their folder",
            folder.display()
        );
    }
    Some((states?, newest))
}

/// How every operation is called, by method and path, as the ledger has it.
fn calls(ledger: &str) -> BTreeMap<&str, &str> {
    let lines = ledger.lines().skip_while(|line| *line != "[operations]");
    let calls = lines.skip(1).take_while(|line| !line.starts_with('['));
    calls.filter_map(|line| line.split_once(" = ")).collect()
}

/// The name by which code calls an operation, of a line of the ledger.
fn called(entry: &str) -> &str {
    let after = entry.split_once(" name = \"").map_or("", |(_, after)| after);
    after.split('"').next().unwrap_or_default()
}

#[test]
fn a_published_state_becomes_the_newest() {
    let Some((before, newest)) = states() else {
        return;
    };
    // No git says of which commit it is.
    let newest = newest.to_str().expect("text");
    let update = ["update", "--from", newest, "--rev", "7c1300c4"];
    let here = Workspace::of(&before);
    let (ledger, tree) = (here.read("spec/names.toml"), here.tree());
    assert_eq!(calls(&ledger).len(), 628);

    let tried = here.holds(&[&update[..], &["--dry-run"]].concat());
    assert!(here.tree() == tree, "a trial changes nothing");
    let entry = tried
        .find("## 0.2.0\n")
        .zip(tried.find("\ndiff: major, from 0.1.0 to 0.2.0"));
    let (start, end) = entry.unwrap_or_else(|| panic!("no entry in:\n{tried}"));
    let entry = tried[start..end].trim_end();
    for told in ["### Breaking", "### Added"] {
        assert!(entry.contains(told), "`{told}` is not in:\n{entry}");
    }

    let printed = here.holds(&update);
    assert!(
        printed.contains(entry),
        "the trial told something else:\n{printed}"
    );
    assert!(here.read("CHANGELOG.md").contains(entry));
    assert_eq!(here.read("spec/release.toml"), "version = \"0.2.0\"\n");
    assert!(
        here.read("generated/Cargo.toml")
            .contains("version = \"0.2.0\"")
    );
    // What was taken in are the files that the contract of this repository was made of.
    let ours = include_str!("../../spec/source.toml");
    let hash = ours.lines().find(|line| line.starts_with("sha256 = "));
    let source = here.read("spec/source.toml");
    assert!(source.contains(hash.expect("a hash")), "{source}");
    assert!(source.contains("commit = \"7c1300c4\""), "{source}");
    let methods = here.read("generated/API.md");
    assert_eq!(
        methods
            .lines()
            .filter(|line| line.starts_with("| `"))
            .count(),
        659
    );

    let now = here.read("spec/names.toml");
    let now = calls(&now);
    assert_eq!(now.len(), 659);
    for (address, entry) in calls(&ledger) {
        let Some(kept) = now.get(address) else {
            continue;
        };
        let name = called(entry);
        let known = called(kept) == name || kept.contains(&format!("\"{name}\""));
        assert!(known, "{address} was {name}, and is {kept}");
    }
    here.holds(&["regen", "--check"]);

    here.commit();
    let after = here.tree();
    let printed = here.holds(&update);
    assert!(printed.contains("nothing is new"), "{printed}");
    assert!(here.tree() == after);
}
