//! Runs cargo and git.

use crate::error::Error;
use serde_json::Value;
use std::{ffi::OsStr, path::Path, process::Command};

/// The environment variable from which cargo reads the token of the registry.
pub const REGISTRY_TOKEN: &str = "CARGO_REGISTRY_TOKEN";

/// The cargo that runs this program, or the one in `PATH`. It does not get the token of the registry, because it runs the
/// code of others: build scripts and tests.
pub fn cargo() -> Command {
    let mut cargo =
        Command::new(std::env::var_os("CARGO").unwrap_or_else(|| OsStr::new("cargo").to_owned()));
    cargo.env_remove(REGISTRY_TOKEN);
    cargo
}

/// The output of `cargo metadata` for a manifest.
pub fn cargo_metadata(manifest: &Path) -> Result<Value, Error> {
    let output = cargo()
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .arg("--manifest-path")
        .arg(manifest)
        .output()
        .map_err(|error| Error::run("cargo", &error))?;
    let reason = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    if !output.status.success() {
        return Err(Error::Failed(format!(
            "cargo cannot read {}: {reason}",
            manifest.display()
        )));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| {
        Error::Failed(format!(
            "the output of cargo metadata is not valid: {error}"
        ))
    })
}

/// The standard output of a git command in a folder.
pub fn git(root: &Path, arguments: &[&str]) -> Result<String, Error> {
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(arguments)
        .output()
        .map_err(|error| Error::run("git", &error))?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        return Err(Error::Failed(format!(
            "`git {}` failed: {reason}",
            arguments.join(" ")
        )));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
