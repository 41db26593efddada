//! Tests of `release` with the crates of this workspace.

mod support;

use support::{stderr, xtask};

#[test]
fn finds_no_problems_in_the_crates_of_this_workspace() {
    // Without --quick the command builds the packages, which takes minutes.
    let output = xtask()
        .args(["release", "--dry-run", "--quick"])
        .output()
        .expect("xtask runs");
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{printed}{}", stderr(&output));
    for name in [
        "openapi-sdk-runtime",
        "openapi-sdk-fake",
        "digitalocean-sdk",
    ] {
        let row = printed
            .lines()
            .find(|line| line.starts_with(&format!("| {name} |")));
        assert!(row.is_some_and(|row| row.ends_with("| yes |")), "{printed}");
    }
}

#[test]
fn publishes_nothing_without_a_token() {
    let output = xtask()
        .arg("release")
        .env_remove("CARGO_REGISTRY_TOKEN")
        .output()
        .expect("xtask runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("CARGO_REGISTRY_TOKEN is not set"));
    let output = xtask().args(["release", "--quick"]).output();
    assert_eq!(output.expect("xtask runs").status.code(), Some(2));
}
