//! Tests of `update` in a temporary workspace.

mod support;

use std::fs;
use support::{COMMIT, ROOT, THING, archive, server, workspace::Workspace};

/// An archive of the next state, in which the type has an additional field.
fn next_archive() -> Vec<u8> {
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
fn updates_spec_code_changelog_and_version() {
    let workspace = Workspace::new();
    let before = workspace.tree();
    let url = server::serve_file(next_archive());
    let printed = workspace.assert_succeeds(&["update", &url, "--dry-run"]);
    assert!(
        printed.contains("## [0.1.1]") && printed.contains("size"),
        "{printed}"
    );
    assert_eq!(workspace.tree(), before, "a dry run changes nothing");

    let printed = workspace.assert_succeeds(&["update", &url]);
    assert!(printed.contains("the version is 0.1.1"), "{printed}");
    assert_eq!(workspace.read("spec/release.toml"), "version = \"0.1.1\"\n");
    assert!(workspace.read("CHANGELOG.md").contains("\n## [0.1.1] - 20"));
    assert!(
        workspace
            .read("generated/Cargo.toml")
            .contains("version = \"0.1.1\"")
    );
    assert!(workspace.read("spec/source.toml").contains(&"2".repeat(40)));
    workspace.assert_succeeds(&["regen", "--check"]);

    // A second run changes nothing.
    let after = workspace.tree();
    workspace.assert_succeeds(&["update", &url]);
    assert!(workspace.tree() == after);

    workspace.commit();
    let printed = workspace.assert_succeeds(&["update", &url]);
    assert!(printed.contains("nothing to do"), "{printed}");
    assert!(workspace.tree() == after);
}

#[test]
fn stops_at_the_first_problem() {
    let workspace = Workspace::new();
    let (before, generated) = (workspace.tree(), workspace.tree_below("generated/"));
    workspace.assert_update_stops(
        &["update", &server::serve_status("404 Not Found")],
        "nothing was changed\n  stopped at pull: spec/ is unchanged; make sure that",
    );
    assert!(workspace.tree() == before);

    let cycle = server::serve_file(archive(
        &"3".repeat(40),
        &[
            ("specification/api.yaml", ROOT.as_bytes()),
            ("specification/thing.yml", b"allOf: [{$ref: thing.yml}]\n"),
        ],
    ));
    workspace.assert_update_stops(
        &["update", &cycle, "--dry-run"],
        "error[circular-definition]",
    );
    assert!(workspace.tree() == before);
    workspace.assert_update_stops(&["update", &cycle], "stopped at diff: ");
    assert!(workspace.tree_below("generated/") == generated);

    // The next state is valid, but a test fails.
    workspace.write("broken", "");
    let url = server::serve_file(next_archive());
    workspace.assert_update_stops(&["update", &url], "stopped at test: ");
    assert_eq!(workspace.read("spec/release.toml"), "version = \"0.1.0\"\n");
    assert_eq!(workspace.read("CHANGELOG.md"), "# Changelog\n");
    fs::remove_file(workspace.path().join("broken")).expect("the file can be accessed");
    workspace.assert_succeeds(&["update", &url]);
    assert_eq!(workspace.read("spec/release.toml"), "version = \"0.1.1\"\n");
}

#[test]
fn keeps_the_recorded_commit_if_the_contract_is_the_same() {
    let workspace = Workspace::new();
    let before = workspace.tree();
    let same = archive(
        &"4".repeat(40),
        &[
            ("specification/api.yaml", ROOT.as_bytes()),
            ("specification/thing.yml", THING.as_bytes()),
        ],
    );
    let printed = workspace.assert_succeeds(&["update", &server::serve_file(same)]);
    assert!(printed.contains("nothing to do"), "{printed}");
    assert!(workspace.tree() == before);
    assert!(workspace.read("spec/source.toml").contains(COMMIT));
}

/// An overlay that deprecates the operation at a path.
fn overlay(path: &str) -> String {
    format!(
        "overlay: 1.0.0\ninfo: {{title: Corrections, version: 1.0.0}}\nactions:\n  - target: $.paths['{path}'].get\n    description: It is deprecated.\n    update: {{deprecated: true}}\n"
    )
}

/// A workspace with an overlay, and the URL of the next state.
fn workspace_with_overlay(from: &str, to: &str) -> (Workspace, String) {
    let workspace = Workspace::new();
    workspace.write("spec/overlay.yaml", &overlay("/things"));
    workspace.assert_succeeds(&["regen"]);
    workspace.commit();
    let root = ROOT.replace(from, to);
    let files = [
        ("specification/api.yaml", root.as_bytes()),
        ("specification/thing.yml", THING.as_bytes()),
    ];
    let url = server::serve_file(archive(&"5".repeat(40), &files));
    (workspace, url)
}

#[test]
fn stops_at_an_unnecessary_overlay_action() {
    let deprecated = "things_list\n      deprecated: true\n";
    let (workspace, url) = workspace_with_overlay("things_list\n", deprecated);
    let generated = workspace.tree_below("generated/");
    for arguments in [&["update", &url, "--dry-run"][..], &["update", &url]] {
        for expected in [
            "error[overlay-unused]: the action on `$.paths['/things'].get` changes nothing\n  --> spec/overlay.yaml:4:13\n",
            "help: the description already has this value: delete the action\n",
            "stopped at diff: fix spec/overlay.yaml",
        ] {
            workspace.assert_update_stops(arguments, expected);
        }
        assert!(workspace.tree_below("generated/") == generated);
    }
    fs::remove_file(workspace.path().join("spec/overlay.yaml")).expect("the file can be accessed");
    let printed = workspace.assert_succeeds(&["update", &url]);
    assert!(
        printed.contains("diff: the SDK does not change from 0.1.0"),
        "{printed}"
    );
}

#[test]
fn suggests_the_new_path_of_an_overlay_target() {
    let (workspace, url) = workspace_with_overlay("  /things:", "  /all/things:");
    workspace.assert_update_stops(
        &["update", &url],
        "help: the most similar path is `$.paths['/all/things'].get`: use it if the value moved there",
    );
    workspace.write("spec/overlay.yaml", &overlay("/all/things"));
    let printed = workspace.assert_succeeds(&["update", &url]);
    assert!(
        printed.contains("moved from `GET /things` to `GET /all/things`"),
        "{printed}"
    );
}

/// The URL of a state of the small description.
fn serve_state(commit: &str, root: &str, thing: &str) -> String {
    let files = [
        ("specification/api.yaml", root.as_bytes()),
        ("specification/thing.yml", thing.as_bytes()),
    ];
    server::serve_file(archive(&commit.repeat(40), &files))
}

#[test]
fn stops_if_an_earlier_run_recorded_another_state() {
    let workspace = Workspace::new();
    let before = workspace.tree();
    workspace.assert_succeeds(&[
        "update",
        &serve_state("2", ROOT, &format!("{THING}  size: {{type: integer}}\n")),
    ]);
    let recorded = workspace.tree();

    // Another state would raise the version as well, with other changes.
    let other = serve_state("3", ROOT, &format!("{THING}  colour: {{type: string}}\n"));
    let first = serve_state("4", ROOT, THING);
    for url in [&other, &first] {
        workspace.assert_update_stops(
            &["update", url],
            "`git checkout HEAD -- CHANGELOG.md spec/release.toml`",
        );
        assert_eq!(
            workspace.read("CHANGELOG.md").as_bytes(),
            recorded["CHANGELOG.md"]
        );
    }
    workspace.git(&[
        "checkout",
        "HEAD",
        "--",
        "CHANGELOG.md",
        "spec/release.toml",
    ]);
    workspace.assert_succeeds(&["update", &other]);
    let log = workspace.read("CHANGELOG.md");
    assert!(log.contains("colour") && !log.contains("size"), "{log}");

    // Back to the first state.
    workspace.git(&[
        "checkout",
        "HEAD",
        "--",
        "CHANGELOG.md",
        "spec/release.toml",
    ]);
    let printed = workspace.assert_succeeds(&["update", &first]);
    assert!(
        printed.contains("the one of the last commit again"),
        "{printed}"
    );
    assert!(printed.contains("the version stays 0.1.0; "), "{printed}");
    assert!(!printed.contains("git tag"), "{printed}");
    for path in [
        "spec/source.toml",
        "generated/Cargo.toml",
        "generated/src/types.rs",
    ] {
        assert!(before.get(path) == workspace.tree().get(path), "{path}");
    }
    workspace.assert_succeeds(&["regen", "--check"]);
    let printed = workspace.assert_succeeds(&["update", &first]);
    assert!(printed.contains("nothing to do"), "{printed}");

    // A state that was pulled but cannot be generated.
    let broken = serve_state("5", ROOT, "no model\n");
    workspace.assert_update_stops(&["update", &broken], "stopped at diff: ");
    let printed = workspace.assert_succeeds(&["update", &first]);
    assert!(printed.contains("there is nothing to commit"), "{printed}");
    assert_eq!(
        workspace.read("spec/source.toml").as_bytes(),
        before["spec/source.toml"]
    );
}

#[test]
fn stops_at_a_description_that_cannot_be_read() {
    let workspace = Workspace::new();
    let before = workspace.tree();
    let url = serve_state("2", ROOT, "type: object\ntype: object\n");
    workspace.assert_update_stops(&["update", &url], "error[duplicate-key]");
    workspace.assert_update_stops(&["update", &url], "stopped at pull: spec/ is unchanged; ");
    assert!(workspace.tree() == before);
}

#[test]
fn suggests_new_names_of_renamed_operations_and_types() {
    let workspace = Workspace::new();
    workspace.write("spec/api.toml", "[safety]\nthings_list = \"safe\"\n");
    workspace.write(
        "spec/docs/things.yaml",
        "operations:\n  things_list: {summary: Lists things.}\ntypes:\n  thing: {summary: A thing.}\n",
    );
    workspace.assert_succeeds(&["regen"]);
    workspace.commit();
    let root = ROOT
        .replace("things_list", "things_all")
        .replace("thing.yml", "object.yml");
    let files = [
        ("specification/api.yaml", root.as_bytes()),
        ("specification/object.yml", THING.as_bytes()),
    ];
    let url = server::serve_file(archive(&"2".repeat(40), &files));
    for expected in [
        "error[annotations-unknown-target]: there is no operation `things_list`\n  --> spec/api.toml:2:1\n",
        "error[docs-unknown-target]: there is no operation `things_list`\n  --> spec/docs/things.yaml:2:3\n",
        "help: the description now calls it `things_all`: rename the entry or delete it\n",
        "error[docs-unknown-target]: there is no type `thing`\n",
        "help: the description now calls it `object`: rename the entry or delete it\n",
    ] {
        workspace.assert_update_stops(&["update", &url], expected);
    }
    for path in ["spec/api.toml", "spec/docs/things.yaml"] {
        let text = workspace.read(path).replace("things_list", "things_all");
        workspace.write(path, &text.replace("thing:", "object:"));
    }
    let printed = workspace.assert_succeeds(&["update", &url]);
    assert!(
        printed.contains("`things().all()` was called `things().list()`"),
        "{printed}"
    );
}

#[test]
fn warns_of_new_fields_that_may_be_secret() {
    let workspace = Workspace::new();
    let thing = format!(
        "{THING}  door_key: {{type: string}}\n  door_password: {{type: string}}\n  key_count: {{type: integer}}\n"
    );
    let url = serve_state("2", ROOT, &thing);
    let output = workspace.run(&["update", &url, "--dry-run"]);
    let text = support::stderr(&output);
    assert!(output.status.success(), "{text}");
    let warned =
        "if they are secret, give them `format: password` in spec/overlay.yaml: Thing.door_key\n";
    assert!(text.contains(warned), "{text}");
}

/// Words about what upstream removed are dropped, unless `--strict` is set.
#[test]
fn goes_on_without_the_documentation_of_what_was_removed() {
    let workspace = Workspace::new();
    let docs = "operations:\n  things_list: {summary: Lists things.}\ntypes:\n  thing: {summary: A thing., fields: {name: The name.}}\n";
    workspace.write("spec/docs/things.yaml", docs);
    workspace.assert_succeeds(&["regen"]);
    workspace.commit();
    let other = ROOT.replace("Things", "Others").replace("things", "others");
    let url = serve_state(
        "2",
        &other,
        "type: object\nproperties:\n  size: {type: integer}\n",
    );
    workspace.assert_update_stops(
        &["update", &url, "--strict"],
        "spec/docs/things.yaml:2: there is no operation `things_list`",
    );
    workspace.assert_update_stops(
        &["update", &url, "--strict"],
        "spec/docs/things.yaml:4: `thing` has no field `name`",
    );
    workspace.assert_succeeds(&["update", &url]);
    workspace.assert_succeeds(&["regen", "--check"]);
    let output = workspace.run(&["regen", "--check", "--strict"]);
    assert_eq!(output.status.code(), Some(1));
}

/// A checkout that is said to be the recorded commit must have the recorded files, like an archive of it.
#[test]
fn refuses_a_checkout_with_other_files_than_the_recorded_commit() {
    let workspace = Workspace::new();
    let before = workspace.tree();
    let checkout = tempfile::tempdir().expect("the folder exists");
    let write = |path: &str, text: &str| {
        fs::write(checkout.path().join(path), text).expect("the file can be accessed");
    };
    write("api.yaml", ROOT);
    write(
        "thing.yml",
        &format!("{THING}  planted: {{type: string}}\n"),
    );
    let from = checkout.path().to_str().expect("the path is UTF-8");
    workspace.assert_update_stops(
        &["update", "--from", from, "--rev", COMMIT],
        "but source.toml records",
    );
    assert!(workspace.tree() == before);
    // Another commit has other files.
    let other = "2".repeat(40);
    workspace.assert_succeeds(&["update", "--from", from, "--rev", &other]);
}
