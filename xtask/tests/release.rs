//! The release knows that the crates of this workspace are fit to be published.

mod kit;

use kit::{said, xtask};

#[test]
fn all_crates_are_fit() {
    // Building them from their archives takes minutes, and is what the command does without this.
    let output = xtask()
        .args(["release", "--dry-run", "--quick"])
        .output()
        .expect("the program");
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{printed}{}", said(&output));
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
fn without_a_token_nothing_is_published() {
    let output = xtask()
        .arg("release")
        .env_remove("CARGO_REGISTRY_TOKEN")
        .output()
        .expect("the program");
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("there is no CARGO_REGISTRY_TOKEN"));
    let output = xtask().args(["release", "--quick"]).output();
    assert_eq!(output.expect("the program").status.code(), Some(2));
}
