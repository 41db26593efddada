//! A release knows which version the SDK has, and how that moves.

use crate::{failure::Failure, input};
use diff::Version;
use std::{fs, path::Path};

/// The file that holds the version, below a folder laid out as `spec/`.
pub const FILE: &str = "release.toml";

/// The version that `spec/release.toml` names.
pub fn version(spec: &Path) -> Result<Version, Failure> {
    let path = spec.join(FILE);
    let text = fs::read_to_string(&path)
        .map_err(|error| Failure::disk("read", &path, input::explain(&error)))?;
    frontend_version(&text)
        .ok_or_else(|| Failure::Finding(format!("{} names no version", path.display())))
}

fn frontend_version(text: &str) -> Option<Version> {
    let lines = text.lines().filter_map(|line| line.split_once(" = "));
    let mut found = lines.filter(|(key, _)| *key == "version");
    let quoted: String = serde_json::from_str(found.next()?.1).ok()?;
    Version::parse(&quoted).ok()
}
