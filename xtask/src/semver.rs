//! Semver knows what `cargo semver-checks` says of two crates, where it is installed.

use crate::failure::Failure;
use std::{path::Path, process::Command};

/// The verdict in a word, or nothing where the tool is not installed.
pub fn verdict(before: &Path, after: &Path) -> Result<Option<String>, Failure> {
    let ask = |arguments: &[&str]| {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.arg("semver-checks").args(arguments);
        command
    };
    let there = ask(&["--version"]).output();
    if !there.is_ok_and(|answer| answer.status.success()) {
        return Ok(None);
    }
    let done = ask(&[
        "--color",
        "never",
        "--all-features",
        "--release-type",
        "minor",
    ])
    .arg("--baseline-root")
    .arg(before)
    .arg("--manifest-path")
    .arg(after.join("Cargo.toml"))
    .output()
    .map_err(|error| Failure::Finding(format!("cannot run cargo semver-checks: {error}")))?;
    let (out, errors) = (
        String::from_utf8_lossy(&done.stdout),
        String::from_utf8_lossy(&done.stderr),
    );
    let said = format!("{out}{errors}");
    let failed = said
        .lines()
        .filter(|line| line.trim_start().starts_with("--- failure "))
        .count();
    Ok(Some(match (done.status.success(), failed) {
        (true, _) => "minor".into(),
        (false, 0) => {
            return Err(Failure::Finding(format!(
                "cargo semver-checks failed:\n{said}"
            )));
        }
        (false, failed) => format!("major, {failed} lints"),
    }))
}
