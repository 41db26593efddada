//! Records changes of the API in the changelog and in the version of `spec/release.toml`.

use super::version::{FILE, INITIAL, read, read_or_initial, split_at_version};
use crate::{
    error::{Error, describe_io},
    support::files::transaction::Transaction,
};
use diff::{Change, Version, VersionBump, changelog};
use std::{fs, path::Path};

/// Adds an entry for the changes in `CHANGELOG.md` and a raised version in `spec/release.toml` to a transaction, or nothing if
/// there are no changes. Returns the new version.
pub fn stage(
    root: &Path,
    changes: &[Change],
    transaction: &mut Transaction,
) -> Result<Version, Error> {
    let spec = root.join("spec");
    let before = read_or_initial(&spec)?;
    let verdict = VersionBump::of(changes);
    if verdict == VersionBump::Same {
        return Ok(before);
    }
    let after = verdict.apply(&before);
    let (changelog_path, release_path) = (root.join("CHANGELOG.md"), spec.join(FILE));
    let read_text = |path: &Path| {
        fs::read_to_string(path).map_err(|error| Error::io("read", path, describe_io(&error)))
    };
    let (changelog_text, entry) = (
        read_text(&changelog_path)?,
        changelog::entry(changes, &after.to_string()),
    );
    let new_changelog = if contains_entry(&changelog_text, &entry) {
        changelog_text
    } else {
        insert_entry(&changelog_text, &dated(&entry, &today()))
    };
    let text = if release_path.exists() {
        read_text(&release_path)?
    } else {
        format!("version = \"{INITIAL}\"\n")
    };
    let Some((start, _, end)) = split_at_version(&text) else {
        return Err(Error::Failed(format!(
            "{} has no line `version = \"..\"`",
            release_path.display()
        )));
    };
    transaction.write(&changelog_path, &new_changelog)?;
    transaction.write(&release_path, &format!("{start}{after}{end}"))?;
    Ok(after)
}

/// Whether the files contain what [`stage`] writes for these changes when it starts from this version.
pub fn is_recorded(root: &Path, changes: &[Change], before: &Version) -> Result<bool, Error> {
    let after = VersionBump::of(changes).apply(before);
    let log = root.join("CHANGELOG.md");
    let text =
        fs::read_to_string(&log).map_err(|error| Error::io("read", &log, describe_io(&error)))?;
    let entry = changelog::entry(changes, &after.to_string());
    Ok(read(&root.join("spec"))?.as_ref() == Some(&after) && contains_entry(&text, &entry))
}

/// The date in UTC, as changelogs write it.
fn today() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%d").to_string()
}

/// An entry with the date in its heading.
fn dated(entry: &str, date: &str) -> String {
    match entry.split_once('\n') {
        Some((heading, rest)) => format!("{heading} - {date}\n{rest}"),
        None => format!("{entry} - {date}"),
    }
}

/// Whether a changelog contains an entry, of any date.
fn contains_entry(log: &str, entry: &str) -> bool {
    let (heading, changes) = entry.split_once('\n').unwrap_or((entry, ""));
    log.match_indices(heading).any(|(at, _)| {
        let after = &log[at + heading.len()..];
        let rest = after.split_once('\n').map_or("", |(_, rest)| rest);
        rest.starts_with(changes)
    })
}

/// Inserts an entry into a changelog before all other versions, but after unreleased changes.
fn insert_entry(log: &str, entry: &str) -> String {
    let headings = log.match_indices("\n## ").map(|(at, _)| at + 1);
    let is_released = |at: &usize| !log[*at..].to_lowercase().starts_with("## [unreleased]");
    match headings.into_iter().find(is_released) {
        Some(at) => format!("{}{entry}\n{}", &log[..at], &log[at..]),
        None => format!("{}\n\n{entry}", log.trim_end()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use diff::{ChangeKind, Impact, Subject};

    #[test]
    fn inserts_an_entry_after_unreleased_changes() {
        let entry = "## [0.2.0]\n\nnew\n";
        assert_eq!(
            insert_entry("# Log\n", entry),
            "# Log\n\n## [0.2.0]\n\nnew\n"
        );
        let log = "# Log\n\n## [Unreleased]\n\nx\n\n## [0.1.0]\n\nold\n";
        let expected = "# Log\n\n## [Unreleased]\n\nx\n\n## [0.2.0]\n\nnew\n\n## [0.1.0]\n\nold\n";
        assert_eq!(insert_entry(log, entry), expected);
    }

    #[test]
    fn an_entry_has_a_date_and_is_found_without_it() {
        let entry = "## [0.2.0]\n\n- new\n";
        let log = insert_entry("# Log\n\n## [0.1.0]\n\nold\n", &dated(entry, "2026-11-29"));
        assert!(
            log.contains("\n## [0.2.0] - 2026-11-29\n\n- new\n"),
            "{log}"
        );
        assert!(contains_entry(&log, entry));
        assert!(!contains_entry(&log, "## [0.2.0]\n\n- other\n"));
        assert!(!contains_entry(&log, "## [0.3.0]\n\n- new\n"));
    }

    #[test]
    fn records_changes_in_changelog_and_version() {
        let folder = tempfile::tempdir().expect("the folder exists");
        let root = folder.path();
        fs::create_dir(root.join("spec")).expect("the folder exists");
        fs::write(root.join("CHANGELOG.md"), "# Log\n").expect("the file can be accessed");
        fs::write(root.join("spec/release.toml"), "# x\nversion = \"0.3.1\"\n")
            .expect("the file can be accessed");
        let record = |changes: &[Change]| {
            let mut transaction = Transaction::begin(&[root.to_owned()])?;
            let version = stage(root, changes, &mut transaction)?;
            transaction.commit("a test").map(|_| version)
        };
        assert_eq!(
            record(&[]).expect("the version is valid").to_string(),
            "0.3.1"
        );
        let changes = [Change {
            subject: Subject::Body,
            also: Vec::new(),
            kind: ChangeKind::Required,
            details: Vec::new(),
            impacts: Impact::breaks("why not").into(),
            places: Vec::new(),
        }];
        assert_eq!(
            record(&changes).expect("the version is valid").to_string(),
            "0.4.0"
        );
        let read_file =
            |path: &str| fs::read_to_string(root.join(path)).expect("the file can be accessed");
        assert_eq!(read_file("spec/release.toml"), "# x\nversion = \"0.4.0\"\n");
        assert!(read_file("CHANGELOG.md").starts_with("# Log\n\n## [0.4.0] - 20"));

        // As if the version had been reverted alone.
        fs::write(root.join("spec/release.toml"), "version = \"0.3.1\"\n")
            .expect("the file can be accessed");
        record(&changes).expect("the version is valid");
        assert_eq!(read_file("CHANGELOG.md").matches("## [0.4.0]").count(), 1);
    }
}
