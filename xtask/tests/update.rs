//! An update knows how a workspace looks before and after it.

mod kit;

use kit::{COMMIT, ROOT, THING, archive, server, workspace::Workspace};
use std::{collections::BTreeMap, fs};

/// The next state: the thing has one field more.
fn next() -> Vec<u8> {
    let thing = format!("{THING}  size: {{type: integer}}\n");
    let other = "2".repeat(40);
    archive(
        &other,
        &[
            ("specification/api.yaml", ROOT.as_bytes()),
            ("specification/thing.yml", thing.as_bytes()),
        ],
    )
}

#[test]
fn a_new_state_becomes_a_version() {
    let here = Workspace::new();
    let before = here.tree();
    let url = server::whole(next());
    let printed = here.holds(&["update", &url, "--dry-run"]);
    assert!(
        printed.contains("## 0.1.1") && printed.contains("size"),
        "{printed}"
    );
    assert_eq!(here.tree(), before, "a trial changes nothing");

    let printed = here.holds(&["update", &url]);
    assert!(printed.contains("the version is 0.1.1"), "{printed}");
    assert_eq!(here.read("spec/release.toml"), "version = \"0.1.1\"\n");
    assert!(here.read("CHANGELOG.md").contains("\n## 0.1.1\n"));
    assert!(
        here.read("generated/Cargo.toml")
            .contains("version = \"0.1.1\"")
    );
    assert!(here.read("spec/source.toml").contains(&"2".repeat(40)));
    here.holds(&["regen", "--check"]);

    // Once more, and nothing is told or counted twice.
    let after = here.tree();
    here.holds(&["update", &url]);
    assert!(here.tree() == after);

    here.commit();
    let printed = here.holds(&["update", &url]);
    assert!(printed.contains("nothing is new"), "{printed}");
    assert!(here.tree() == after);
}

#[test]
fn it_stops_at_the_first_finding() {
    let here = Workspace::new();
    let before = here.tree();
    here.stops(
        &["update", &server::status("404 Not Found")],
        "stopped at pull: ",
    );
    assert!(here.tree() == before);

    let cycle = server::whole(archive(
        &"3".repeat(40),
        &[
            ("specification/api.yaml", ROOT.as_bytes()),
            ("specification/thing.yml", b"allOf: [{$ref: thing.yml}]\n"),
        ],
    ));
    here.stops(&["update", &cycle, "--dry-run"], "error[all-of-loop]");
    assert!(here.tree() == before);
    here.stops(&["update", &cycle], "stopped at diff: ");
    let generated = |tree: &BTreeMap<String, Vec<u8>>| -> Vec<(String, Vec<u8>)> {
        let below = tree
            .iter()
            .filter(|(path, _)| path.starts_with("generated/"));
        below
            .map(|(path, text)| (path.clone(), text.clone()))
            .collect()
    };
    assert!(generated(&here.tree()) == generated(&before));

    // The next state mends it, but a test does not hold.
    here.write("broken", "");
    let url = server::whole(next());
    here.stops(&["update", &url], "stopped at test: ");
    assert_eq!(here.read("spec/release.toml"), "version = \"0.1.0\"\n");
    assert_eq!(here.read("CHANGELOG.md"), "# Changelog\n");
    fs::remove_file(here.path().join("broken")).expect("a file");
    here.holds(&["update", &url]);
    assert_eq!(here.read("spec/release.toml"), "version = \"0.1.1\"\n");
}

#[test]
fn a_pin_does_not_move_alone() {
    let here = Workspace::new();
    let before = here.tree();
    let same = archive(
        &"4".repeat(40),
        &[
            ("specification/api.yaml", ROOT.as_bytes()),
            ("specification/thing.yml", THING.as_bytes()),
        ],
    );
    let printed = here.holds(&["update", &server::whole(same)]);
    assert!(printed.contains("nothing is new"), "{printed}");
    assert!(here.tree() == before);
    assert!(here.read("spec/source.toml").contains(COMMIT));
}
