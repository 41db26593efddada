//! The version of the SDK.

use crate::{
    error::{Error, describe_io},
    support::workspace::workspace,
};
use diff::Version;
use std::{fs, path::Path};

/// The file with the version in a folder laid out like `spec/`.
pub const FILE: &str = "release.toml";
/// The version of an SDK that is generated for the first time.
pub const INITIAL: &str = "0.1.0";

/// The version in the `release.toml` of a folder laid out like `spec/`, if it has one.
pub fn read(spec: &Path) -> Result<Option<Version>, Error> {
    let path = spec.join(FILE);
    if !path.exists() {
        return Ok(None);
    }
    let text =
        fs::read_to_string(&path).map_err(|error| Error::io("read", &path, describe_io(&error)))?;
    let Some((_, quoted, _)) = split_at_version(&text) else {
        return Err(Error::Failed(format!(
            "{} has no line `version = \"..\"`",
            path.display()
        )));
    };
    parse(quoted).map(Some).map_err(|reason| {
        Error::Failed(format!(
            "the version in {} is not valid: {reason}",
            path.display()
        ))
    })
}

/// The version of the SDK in this workspace.
pub fn current() -> Result<Version, Error> {
    read_or_initial(&workspace()?.join("spec"))
}

/// The version in the `release.toml` of a folder laid out like `spec/`, or the initial version.
pub fn read_or_initial(spec: &Path) -> Result<Version, Error> {
    read(spec)?.map_or_else(|| parse(INITIAL).map_err(Error::Failed), Ok)
}

/// Parses a version.
pub fn parse(text: &str) -> Result<Version, String> {
    Version::parse(text).map_err(|error| error.to_string())
}

/// Splits text into the part before the version, the version, and the part after it.
pub fn split_at_version(text: &str) -> Option<(&str, &str, &str)> {
    const KEY: &str = "version = \"";
    let at = if text.starts_with(KEY) {
        0
    } else {
        text.find(&format!("\n{KEY}"))? + 1
    };
    let start = at + KEY.len();
    let end = start + text[start..].find('"')?;
    Some((&text[..start], &text[start..end], &text[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_version_line() {
        let text = "# version = \"9\"\nversion = \"0.1.0\"\nx = \"y\"\n";
        assert_eq!(
            split_at_version(text).map(|(_, version, _)| version),
            Some("0.1.0")
        );
        assert_eq!(split_at_version("my-version = \"1\"\n"), None);
    }

    #[test]
    fn refuses_invalid_versions() {
        let folder = tempfile::tempdir().expect("the folder exists");
        assert!(read(folder.path()).expect("the file is optional").is_none());
        for text in ["", "version = \"1\"\n", "version = \"1.0.0\\n[x]\"\n"] {
            fs::write(folder.path().join(FILE), text).expect("the file can be accessed");
            assert_eq!(
                read(folder.path())
                    .expect_err("the version is refused")
                    .exit_code(),
                1,
                "{text}"
            );
        }
    }
}
