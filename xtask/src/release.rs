//! A release knows which version the SDK has, how that moves, and where it is told.

use crate::{
    disk,
    failure::Failure,
    input::{self, explain},
};
use diff::{Change, Version, VersionBump, changelog};
use std::{fs, path::Path};

/// The file that holds the version, below a folder laid out as `spec/`.
pub const FILE: &str = "release.toml";
/// The version of what is made from a description for the first time.
pub const FIRST: &str = "0.1.0";

/// The version that the `release.toml` of a folder laid out as `spec/` names, if it has one.
pub fn version(spec: &Path) -> Result<Option<Version>, Failure> {
    let path = spec.join(FILE);
    if !path.exists() {
        return Ok(None);
    }
    let text =
        fs::read_to_string(&path).map_err(|error| Failure::disk("read", &path, explain(&error)))?;
    let Some((_, quoted, _)) = parts(&text) else {
        return Err(Failure::Finding(format!(
            "{} has no line `version = \"..\"`",
            path.display()
        )));
    };
    parse(quoted).map(Some).map_err(|why| {
        Failure::Finding(format!("the version in {} is none: {why}", path.display()))
    })
}

/// The version that the SDK of this workspace has.
pub fn current() -> Result<Version, Failure> {
    let found = version(&input::workspace()?.join("spec"))?;
    found.map_or_else(|| parse(FIRST).map_err(Failure::Finding), Ok)
}

/// Text as a version.
pub fn parse(text: &str) -> Result<Version, String> {
    Version::parse(text).map_err(|error| error.to_string())
}

/// The text before the version, the version, and the text after it.
fn parts(text: &str) -> Option<(&str, &str, &str)> {
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

/// Tells the events in `CHANGELOG.md` and moves the version in `spec/release.toml`: both files or
/// neither. Gives the new version; where nothing is different, nothing is written.
pub fn record(root: &Path, events: &[Change]) -> Result<Version, Failure> {
    let spec = root.join("spec");
    let first = || parse(FIRST).map_err(Failure::Finding);
    let before = version(&spec)?.map_or_else(first, Ok)?;
    let verdict = VersionBump::of(events);
    if verdict == VersionBump::Same {
        return Ok(before);
    }
    let after = verdict.apply(&before);
    let (log, release) = (root.join("CHANGELOG.md"), spec.join(FILE));
    let read = |path: &Path| {
        fs::read_to_string(path).map_err(|error| Failure::disk("read", path, explain(&error)))
    };
    let (logged, entry) = (read(&log)?, changelog::entry(events, &after.to_string()));
    // A run that was stopped between the two files has told it already.
    let told = if logged.contains(&entry) {
        logged
    } else {
        insert(&logged, &entry)
    };
    let text = if release.exists() {
        read(&release)?
    } else {
        format!("version = \"{FIRST}\"\n")
    };
    let Some((start, _, end)) = parts(&text) else {
        return Err(Failure::Finding(format!(
            "{} has no line `version = \"..\"`",
            release.display()
        )));
    };
    // Both are on the disk whole before either takes its place.
    let log = disk::stage_file(&log, &told)?;
    let release = disk::stage_file(&release, &format!("{start}{after}{end}"))?;
    log.commit()?;
    release.commit()?;
    Ok(after)
}

/// Whether the files say what [`record`] would have written, had it started from this version.
pub fn recorded(root: &Path, events: &[Change], before: &Version) -> Result<bool, Failure> {
    let after = VersionBump::of(events).apply(before);
    let log = root.join("CHANGELOG.md");
    let told =
        fs::read_to_string(&log).map_err(|error| Failure::disk("read", &log, explain(&error)))?;
    let entry = changelog::entry(events, &after.to_string());
    Ok(version(&root.join("spec"))?.as_ref() == Some(&after) && told.contains(&entry))
}

/// A changelog with an entry before all others, below what is not released yet.
fn insert(log: &str, entry: &str) -> String {
    let headings = log.match_indices("\n## ").map(|(at, _)| at + 1);
    let released = |at: &usize| !log[*at..].to_lowercase().starts_with("## unreleased");
    match headings.into_iter().find(released) {
        Some(at) => format!("{}{entry}\n{}", &log[..at], &log[at..]),
        None => format!("{}\n\n{entry}", log.trim_end()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use diff::{ChangeKind, Impact, Subject};

    #[test]
    fn an_entry_stands_before_older_ones_and_after_what_is_unreleased() {
        let entry = "## 0.2.0\n\nnew\n";
        assert_eq!(insert("# Log\n", entry), "# Log\n\n## 0.2.0\n\nnew\n");
        let log = "# Log\n\n## Unreleased\n\nx\n\n## 0.1.0\n\nold\n";
        let told = "# Log\n\n## Unreleased\n\nx\n\n## 0.2.0\n\nnew\n\n## 0.1.0\n\nold\n";
        assert_eq!(insert(log, entry), told);
    }

    #[test]
    fn the_version_is_read_and_nothing_around_it() {
        let text = "# version = \"9\"\nversion = \"0.1.0\"\nx = \"y\"\n";
        assert_eq!(parts(text).map(|(_, version, _)| version), Some("0.1.0"));
        assert_eq!(parts("my-version = \"1\"\n"), None);
    }

    #[test]
    fn events_move_the_version_and_are_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        fs::create_dir(root.join("spec")).expect("a folder");
        fs::write(root.join("CHANGELOG.md"), "# Log\n").expect("a file");
        fs::write(root.join("spec/release.toml"), "# x\nversion = \"0.3.1\"\n").expect("a file");
        assert_eq!(record(root, &[]).expect("a version").to_string(), "0.3.1");
        let events = [Change {
            subject: Subject::Body,
            also: Vec::new(),
            kind: ChangeKind::Required,
            details: Vec::new(),
            impact: Impact::breaks("why not"),
            places: Vec::new(),
        }];
        assert_eq!(
            record(root, &events).expect("a version").to_string(),
            "0.4.0"
        );
        let read = |path: &str| fs::read_to_string(root.join(path)).expect("a file");
        assert_eq!(read("spec/release.toml"), "# x\nversion = \"0.4.0\"\n");
        assert!(read("CHANGELOG.md").starts_with("# Log\n\n## 0.4.0\n"));

        // Killed after the first file, before the second.
        fs::write(root.join("spec/release.toml"), "version = \"0.3.1\"\n").expect("a file");
        record(root, &events).expect("a version");
        assert_eq!(read("CHANGELOG.md").matches("## 0.4.0").count(), 1);
    }

    #[test]
    fn what_is_no_version_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(version(folder.path()).expect("no file").is_none());
        for text in ["", "version = \"1\"\n", "version = \"1.0.0\\n[x]\"\n"] {
            fs::write(folder.path().join(FILE), text).expect("a file");
            assert_eq!(
                version(folder.path()).expect_err("none").status(),
                1,
                "{text}"
            );
        }
    }
}
