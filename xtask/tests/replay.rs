//! The replay knows when another judge sees more than ours.
#![cfg(unix)]

mod kit;

use kit::{ROOT, THING, described, garden, said, xtask};
use std::{fs, os::unix::fs::PermissionsExt, path::PathBuf, process::Output};

/// Two states, of which the second has one field more, and a cargo that says what it is told to.
struct Past {
    home: tempfile::TempDir,
}

impl Past {
    fn new() -> Self {
        let thing = format!("{THING}  size: {{type: integer}}\n");
        Self::of([(ROOT, THING), (ROOT, &thing)])
    }

    fn of([old, new]: [(&str, &str); 2]) -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let past = Self { home };
        let newest = past.path("states/specification");
        fs::create_dir_all(&newest).expect("a folder");
        let old = described(old.0, old.1.as_bytes());
        fs::write(past.path("states/2020-01-01-x.tar.gz"), old).expect("a file");
        fs::write(newest.join("api.yaml"), new.0).expect("a file");
        fs::write(newest.join("thing.yml"), new.1).expect("a file");
        past
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// Replays with a cargo that finds every crate whole, and answers so to `semver-checks`.
    fn replay(&self, semver: &str, flags: &[&str]) -> Output {
        let cargo = self.path("cargo");
        let script = format!("#!/bin/sh\n[ \"$1\" = semver-checks ] || exit 0\n{semver}\n");
        fs::write(&cargo, script).expect("a file");
        fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).expect("a program");
        let mut command = xtask();
        command.args(["spec", "replay", "--from"]);
        command.arg(self.path("states")).args(flags);
        command.env("CARGO", cargo);
        command.output().expect("the program")
    }
}

/// The cells of a row.
fn row(output: &Output, label: &str) -> Vec<String> {
    let printed = String::from_utf8_lossy(&output.stdout);
    let start = format!("| {label} |");
    let row = printed.lines().find(|line| line.starts_with(&start));
    let row = row.unwrap_or_else(|| panic!("no {label} in:\n{printed}{}", said(output)));
    row.split('|').map(|cell| cell.trim().to_owned()).collect()
}

#[test]
fn both_judges_agree() {
    // Of the three updates the second alone adds to everything, and the last to nothing.
    let nothing = "printf '     Summary no semver update required\\n' >&2";
    let output = Past::new().replay(nothing, &[]);
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(row(&output, "2020-01-01")[7..9], ["", ""]);
    assert_eq!(
        row(&output, "newest")[7..11],
        ["minor", "patch", "0 of 0", "0"]
    );
    assert_eq!(row(&output, "with more")[7..9], ["minor", "patch"]);
    assert_eq!(row(&output, "with scopes")[7..9], ["patch", "patch"]);
}

#[test]
fn another_judge_may_see_more() {
    let breaks = "printf -- '--- failure struct_pub_field_missing: x ---\\n\\nFailed in:\\n  field name of struct ThingsListResponse, previously in file /a/src/things/types.rs:1\\n'
        printf '     Summary semver requires new major version: 1 major and 0 minor checks failed\\n' >&2";
    let output = Past::new().replay(breaks, &[]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        row(&output, "newest")[7..11],
        ["minor", "major", "0 of 1", "0"]
    );
    let told = "newest: the verdict is minor, and cargo-semver-checks sees more:\n  struct_pub_field_missing: field name of struct ThingsListResponse\n";
    assert!(said(&output).contains(told), "{}", said(&output));
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(printed.contains("newest: cargo-semver-checks alone sees struct_pub_field_missing"));
}

#[test]
fn another_judge_may_not_come_to_an_end() {
    let output = Past::new().replay(
        "[ $# = 2 ] || { echo 'error: no rustdoc' >&2; exit 1; }",
        &[],
    );
    assert_eq!(output.status.code(), Some(1));
    let told = "what cargo semver-checks says is not understood:\n  error: no rustdoc";
    assert!(said(&output).contains(told), "{}", said(&output));
}

#[test]
fn without_another_judge_it_is_said() {
    let output = Past::new().replay("exit 101", &[]);
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(row(&output, "newest")[7..9], ["minor", "not installed"]);
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        printed.contains("\nCARGO-SEMVER-CHECKS IS NOT INSTALLED"),
        "{printed}"
    );
}

#[test]
fn each_state_may_be_taken_alone() {
    let output = Past::new().replay("exit 101", &["--alone"]);
    assert!(output.status.success(), "{}", said(&output));
    for state in ["2020-01-01", "newest"] {
        assert_eq!(row(&output, state)[2..9], ["1", "", "", "", "0", "", ""]);
    }
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(!printed.contains("NOT INSTALLED") && !printed.contains("with more"));
}

#[test]
fn each_finding_is_looked_for_in_the_events() {
    let breaks = [
        "Beds::dig, previously in file /a/src/beds/mod.rs:1",
        "struct digitalocean_sdk::beds::Dig, previously in file /a/src/beds/mod.rs:1",
        "field depth of struct Bed, previously in file /a/src/beds/types.rs:1",
        // They go with digging, the one held by the other.
        "struct digitalocean_sdk::types::Spade, previously in file /a/src/beds/types.rs:1",
        "struct digitalocean_sdk::types::Edge, previously in file /a/src/beds/types.rs:1",
        // What is merely added tells of nothing that breaks, nor a call of a type.
        "field colour of struct Bed, previously in file /a/src/beds/types.rs:1",
        "struct digitalocean_sdk::types::Dig, previously in file /a/src/beds/types.rs:1",
        "struct digitalocean_sdk::types::Fence, previously in file /a/src/beds/types.rs:1",
    ];
    let semver = format!(
        "printf -- '--- failure something_missing: x ---\\n\\nFailed in:\\n{}\\n--- failure inherent_method_added: x ---\\n\\nFailed in:\\n  Bed::colour in /b/src/beds/types.rs:1\\n'
        printf '     Summary semver requires new major version: 1 major and 1 minor checks failed\\n' >&2",
        breaks.map(|line| format!("  {line}\\n")).concat()
    );
    let output = Past::of([(garden::OLD, ""), (garden::NEW, "")]).replay(&semver, &[]);
    assert_eq!(
        row(&output, "newest")[7..11],
        ["major", "major", "6 of 9", "2"]
    );
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let alone: Vec<&str> = printed
        .lines()
        .filter_map(|line| {
            line.strip_prefix("newest: cargo-semver-checks alone sees something_missing: ")
        })
        .collect();
    let untold = [
        "field colour of struct Bed",
        "struct digitalocean_sdk::types::Dig",
        "struct digitalocean_sdk::types::Fence",
    ];
    assert_eq!(alone, untold);
    for line in [
        "newest: our events alone see 1 `field-optional`, 1 `field-type`\n",
        "newest: of 9 findings of cargo-semver-checks 4 are named by an event, 2 go with what is named\n",
    ] {
        assert!(printed.contains(line), "`{line}` is not in:\n{printed}");
    }
}
