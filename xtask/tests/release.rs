//! Tests of `release` with the crates of this workspace.

mod support;

use support::{stderr, xtask};

/// The repository has no public address yet, so `spec/api.toml` has a placeholder, with which nothing may be published.
#[test]
fn the_placeholder_address_is_the_only_problem_of_this_workspace() {
    // Without --quick the command builds the packages, which takes minutes.
    let output = xtask()
        .args(["release", "--dry-run", "--quick"])
        .output()
        .expect("xtask runs");
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    for (name, ready) in [
        ("openapi-sdk-runtime", "yes"),
        ("openapi-sdk-fake", "yes"),
        ("digitalocean-sdk", "no"),
    ] {
        let row = printed
            .lines()
            .find(|line| line.starts_with(&format!("| {name} |")));
        let ending = format!("| {ready} |");
        assert!(row.is_some_and(|row| row.ends_with(&ending)), "{printed}");
    }
    assert_eq!(output.status.code(), Some(1));
    let errors = stderr(&output);
    let (_, problems) = errors
        .split_once("nothing was published:\n")
        .expect("the problems are listed");
    assert_eq!(
        problems.trim(),
        "digitalocean-sdk: `repository` is the placeholder `https://example.com/digitalocean-sdk`"
    );
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
