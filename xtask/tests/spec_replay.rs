//! Tests of `spec replay` with a fake `cargo semver-checks`.
#![cfg(unix)]

mod support;

use std::{fs, os::unix::fs::PermissionsExt, path::PathBuf, process::Output};
use support::{ROOT, THING, description_archive, specs, stderr, xtask};

/// Two states of a description, and a fake cargo.
struct History {
    home: tempfile::TempDir,
}

impl History {
    /// The second state has an additional field.
    fn new() -> Self {
        let thing = format!("{THING}  size: {{type: integer}}\n");
        let security = "security: [{key: []}]\ncomponents: {securitySchemes: {key: {type: http, scheme: bearer}}}\npaths:";
        let root = ROOT.replace("paths:", security);
        Self::from_states([(&root, THING), (&root, &thing)])
    }

    fn from_states([old, new]: [(&str, &str); 2]) -> Self {
        let home = tempfile::tempdir().expect("the folder can be accessed");
        let history = Self { home };
        let newest = history.path("states/specification");
        fs::create_dir_all(&newest).expect("the folder can be accessed");
        let old = description_archive(old.0, old.1.as_bytes());
        fs::write(history.path("states/2020-01-01-x.tar.gz"), old)
            .expect("the file can be accessed");
        fs::write(newest.join("api.yaml"), new.0).expect("the file can be accessed");
        fs::write(newest.join("thing.yml"), new.1).expect("the file can be accessed");
        history
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// Replays with a cargo that accepts every crate and runs this shell script for `semver-checks`.
    fn replay(&self, semver: &str, flags: &[&str]) -> Output {
        let cargo = self.path("cargo");
        let script = format!("#!/bin/sh\n[ \"$1\" = semver-checks ] || exit 0\n{semver}\n");
        fs::write(&cargo, script).expect("the file can be accessed");
        fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755))
            .expect("the script is executable");
        let mut command = xtask();
        command.args(["spec", "replay", "--from"]);
        command.arg(self.path("states")).args(flags);
        command.env("CARGO", cargo);
        command.output().expect("xtask runs")
    }
}

/// The cells of a table row.
fn row(output: &Output, label: &str) -> Vec<String> {
    let printed = String::from_utf8_lossy(&output.stdout);
    let start = format!("| {label} |");
    let row = printed.lines().find(|line| line.starts_with(&start));
    let row = row.unwrap_or_else(|| panic!("no {label} in:\n{printed}{}", stderr(output)));
    row.split('|').map(|cell| cell.trim().to_owned()).collect()
}

#[test]
fn succeeds_if_semver_checks_requires_no_more() {
    // The update to the newest state adds a field. The variants add to everything and to nothing.
    let nothing = "printf '     Summary no semver update required\\n' >&2";
    let output = History::new().replay(nothing, &[]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(row(&output, "2020-01-01")[7..9], ["", ""]);
    assert_eq!(
        row(&output, "newest")[7..11],
        ["minor", "patch", "0 of 0", "0"]
    );
    assert_eq!(row(&output, "with additions")[7..9], ["minor", "patch"]);
    assert_eq!(row(&output, "with scopes")[7..9], ["patch", "patch"]);
}

#[test]
fn fails_if_semver_checks_requires_more() {
    let breaks = "printf -- '--- failure struct_pub_field_missing: x ---\\n\\nFailed in:\\n  field name of struct ThingsListResponse, previously in file /a/src/things/types.rs:1\\n'
        printf '     Summary semver requires new major version: 1 major and 0 minor checks failed\\n' >&2";
    let output = History::new().replay(breaks, &[]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        row(&output, "newest")[7..11],
        ["minor", "major", "0 of 1", "0"]
    );
    let expected = "newest: the verdict is minor, but cargo-semver-checks requires more:\n  struct_pub_field_missing: field name of struct ThingsListResponse\n";
    assert!(stderr(&output).contains(expected), "{}", stderr(&output));
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(printed.contains("newest: only cargo-semver-checks reports struct_pub_field_missing"));
}

#[test]
fn fails_if_semver_checks_does_not_finish() {
    let output = History::new().replay(
        "[ $# = 2 ] || { echo 'error: no rustdoc' >&2; exit 1; }",
        &[],
    );
    assert_eq!(output.status.code(), Some(1));
    let expected = "the output of cargo semver-checks cannot be parsed:\n  error: no rustdoc";
    assert!(stderr(&output).contains(expected), "{}", stderr(&output));
}

#[test]
fn reports_if_semver_checks_is_not_installed() {
    let output = History::new().replay("exit 101", &[]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(row(&output, "newest")[7..9], ["minor", "not installed"]);
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        printed.contains("\nCARGO-SEMVER-CHECKS IS NOT INSTALLED"),
        "{printed}"
    );
}

#[test]
fn replays_each_state_alone() {
    let output = History::new().replay("exit 101", &["--alone"]);
    assert!(output.status.success(), "{}", stderr(&output));
    for state in ["2020-01-01", "newest"] {
        assert_eq!(row(&output, state)[2..9], ["1", "", "", "", "0", "", ""]);
    }
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(!printed.contains("NOT INSTALLED") && !printed.contains("with additions"));
}

#[test]
fn explains_findings_by_changes() {
    let breaks = [
        "Beds::dig, previously in file /a/src/beds/mod.rs:1",
        "struct digitalocean_sdk::beds::Dig, previously in file /a/src/beds/mod.rs:1",
        "field depth of struct Bed, previously in file /a/src/beds/types.rs:1",
        // Types that only the removed operation used.
        "struct digitalocean_sdk::types::Spade, previously in file /a/src/beds/types.rs:1",
        "struct digitalocean_sdk::types::Edge, previously in file /a/src/beds/types.rs:1",
        // An added field does not explain a breaking finding, nor does an operation explain a type.
        "field colour of struct Bed, previously in file /a/src/beds/types.rs:1",
        "struct digitalocean_sdk::types::Dig, previously in file /a/src/beds/types.rs:1",
        "struct digitalocean_sdk::types::Fence, previously in file /a/src/beds/types.rs:1",
    ];
    let semver = format!(
        "printf -- '--- failure something_missing: x ---\\n\\nFailed in:\\n{}\\n--- failure inherent_method_added: x ---\\n\\nFailed in:\\n  Bed::colour in /b/src/beds/types.rs:1\\n'
        printf '     Summary semver requires new major version: 1 major and 1 minor checks failed\\n' >&2",
        breaks.map(|line| format!("  {line}\\n")).concat()
    );
    let output = History::from_states([(specs::OLD, ""), (specs::NEW, "")]).replay(&semver, &[]);
    assert_eq!(
        row(&output, "newest")[7..11],
        ["major", "major", "6 of 9", "2"]
    );
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let unexplained: Vec<&str> = printed
        .lines()
        .filter_map(|line| {
            line.strip_prefix("newest: only cargo-semver-checks reports something_missing: ")
        })
        .collect();
    let expected = [
        "field colour of struct Bed",
        "struct digitalocean_sdk::types::Dig",
        "struct digitalocean_sdk::types::Fence",
    ];
    assert_eq!(unexplained, expected);
    for line in [
        "newest: only our diff reports 1 `field-optional`, 1 `field-type`\n",
        "newest: of 9 findings of cargo-semver-checks, 4 are named by a change and 2 follow from one\n",
    ] {
        assert!(printed.contains(line), "missing `{line}` in:\n{printed}");
    }
}
