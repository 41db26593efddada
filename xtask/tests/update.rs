//! An update knows how a workspace looks before and after it.

mod kit;

use kit::{COMMIT, ROOT, THING, archive, server, workspace::Workspace};
use std::fs;

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
    let (before, generated) = (here.tree(), here.below("generated/"));
    here.stops(
        &["update", &server::status("404 Not Found")],
        "nothing was changed\n  stopped at pull: spec/ is as it was; see to it that",
    );
    assert!(here.tree() == before);

    let cycle = server::whole(archive(
        &"3".repeat(40),
        &[
            ("specification/api.yaml", ROOT.as_bytes()),
            ("specification/thing.yml", b"allOf: [{$ref: thing.yml}]\n"),
        ],
    ));
    here.stops(
        &["update", &cycle, "--dry-run"],
        "error[circular-definition]",
    );
    assert!(here.tree() == before);
    here.stops(&["update", &cycle], "stopped at diff: ");
    assert!(here.below("generated/") == generated);

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

/// An overlay that says of the operation at a path that its use is discouraged.
fn overlay(path: &str) -> String {
    format!(
        "overlay: 1.0.0\ninfo: {{title: Corrections, version: 1.0.0}}\nactions:\n  - target: $.paths['{path}'].get\n    description: It is.\n    update: {{deprecated: true}}\n"
    )
}

/// A workspace with a correction, and the address of the state that comes next.
fn corrected(from: &str, to: &str) -> (Workspace, String) {
    let here = Workspace::new();
    here.write("spec/overlay.yaml", &overlay("/things"));
    here.holds(&["regen"]);
    here.commit();
    let root = ROOT.replace(from, to);
    let files = [
        ("specification/api.yaml", root.as_bytes()),
        ("specification/thing.yml", THING.as_bytes()),
    ];
    let url = server::whole(archive(&"5".repeat(40), &files));
    (here, url)
}

#[test]
fn a_correction_ends_with_what_it_corrects() {
    let said = "things_list\n      deprecated: true\n";
    let (here, url) = corrected("things_list\n", said);
    let generated = here.below("generated/");
    for arguments in [&["update", &url, "--dry-run"][..], &["update", &url]] {
        for expected in [
            "error[overlay-unused]: the action on `$.paths['/things'].get` changes nothing\n  --> spec/overlay.yaml:4:13\n",
            "help: the description says this by itself now: delete the action\n",
            "stopped at diff: mend spec/overlay.yaml",
        ] {
            here.stops(arguments, expected);
        }
        assert!(here.below("generated/") == generated);
    }
    fs::remove_file(here.path().join("spec/overlay.yaml")).expect("a file");
    let printed = here.holds(&["update", &url]);
    assert!(
        printed.contains("diff: nothing that the SDK shows is different from 0.1.0"),
        "{printed}"
    );
}

#[test]
fn a_correction_follows_what_moved() {
    let (here, url) = corrected("  /things:", "  /all/things:");
    here.stops(
        &["update", &url],
        "help: the most similar path is `$.paths['/all/things'].get`: use it if the value moved there",
    );
    here.write("spec/overlay.yaml", &overlay("/all/things"));
    let printed = here.holds(&["update", &url]);
    assert!(
        printed.contains("moved from `GET /things` to `GET /all/things`"),
        "{printed}"
    );
}

/// The address of a state of the small description.
fn state(commit: &str, root: &str, thing: &str) -> String {
    let files = [
        ("specification/api.yaml", root.as_bytes()),
        ("specification/thing.yml", thing.as_bytes()),
    ];
    server::whole(archive(&commit.repeat(40), &files))
}

#[test]
fn what_an_earlier_run_told_is_not_told_of_another_state() {
    let here = Workspace::new();
    let before = here.tree();
    here.holds(&[
        "update",
        &state("2", ROOT, &format!("{THING}  size: {{type: integer}}\n")),
    ]);
    let told = here.tree();

    // The same version would move as well, and by something else.
    let other = state("3", ROOT, &format!("{THING}  colour: {{type: string}}\n"));
    let first = state("4", ROOT, THING);
    for url in [&other, &first] {
        here.stops(
            &["update", url],
            "`git checkout HEAD -- CHANGELOG.md spec/release.toml`",
        );
        assert_eq!(here.read("CHANGELOG.md").as_bytes(), told["CHANGELOG.md"]);
    }
    here.git(&[
        "checkout",
        "HEAD",
        "--",
        "CHANGELOG.md",
        "spec/release.toml",
    ]);
    here.holds(&["update", &other]);
    let log = here.read("CHANGELOG.md");
    assert!(log.contains("colour") && !log.contains("size"), "{log}");

    // Back to where it began.
    here.git(&[
        "checkout",
        "HEAD",
        "--",
        "CHANGELOG.md",
        "spec/release.toml",
    ]);
    let printed = here.holds(&["update", &first]);
    assert!(
        printed.contains("that of the last commit again"),
        "{printed}"
    );
    assert!(
        printed.contains("the version stays 0.1.0, and "),
        "{printed}"
    );
    assert!(!printed.contains("git tag"), "{printed}");
    for path in [
        "spec/source.toml",
        "generated/Cargo.toml",
        "generated/src/types.rs",
    ] {
        assert!(before.get(path) == here.tree().get(path), "{path}");
    }
    here.holds(&["regen", "--check"]);
    let printed = here.holds(&["update", &first]);
    assert!(printed.contains("nothing is new"), "{printed}");

    // A state that was taken in, and never came to be a crate.
    let broken = state("5", ROOT, "no model\n");
    here.stops(&["update", &broken], "stopped at diff: ");
    let printed = here.holds(&["update", &first]);
    assert!(printed.contains("all is as it was committed"), "{printed}");
    assert_eq!(
        here.read("spec/source.toml").as_bytes(),
        before["spec/source.toml"]
    );
}

#[test]
fn what_cannot_be_read_is_no_lack_of_an_archive() {
    let here = Workspace::new();
    let before = here.tree();
    let url = state("2", ROOT, "type: object\ntype: object\n");
    here.stops(&["update", &url], "error[duplicate-key]");
    here.stops(&["update", &url], "stopped at pull: spec/ is as it was; ");
    assert!(here.tree() == before);
}

#[test]
fn what_we_say_of_an_operation_names_its_new_id() {
    let here = Workspace::new();
    here.write("spec/api.toml", "[safety]\nthings_list = \"safe\"\n");
    here.write(
        "spec/docs/things.yaml",
        "operations:\n  things_list: {summary: Lists things.}\ntypes:\n  thing: {summary: A thing.}\n",
    );
    here.holds(&["regen"]);
    here.commit();
    let root = ROOT
        .replace("things_list", "things_all")
        .replace("thing.yml", "object.yml");
    let files = [
        ("specification/api.yaml", root.as_bytes()),
        ("specification/object.yml", THING.as_bytes()),
    ];
    let url = server::whole(archive(&"2".repeat(40), &files));
    for expected in [
        "error[annotations-unknown-target]: there is no operation `things_list`\n  --> spec/api.toml:2:1\n",
        "error[docs-unknown-target]: there is no operation `things_list`\n  --> spec/docs/things.yaml:2:3\n",
        "help: the description calls it `things_all` now: name that, or delete the entry\n",
        "error[docs-unknown-target]: there is no type `thing`\n",
        "help: the description calls it `object` now: name that, or delete the entry\n",
    ] {
        here.stops(&["update", &url], expected);
    }
    for path in ["spec/api.toml", "spec/docs/things.yaml"] {
        let said = here.read(path).replace("things_list", "things_all");
        here.write(path, &said.replace("thing:", "object:"));
    }
    let printed = here.holds(&["update", &url]);
    assert!(
        printed.contains("`things().all()` was called `things().list()`"),
        "{printed}"
    );
}
