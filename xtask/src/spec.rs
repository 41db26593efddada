//! The spec knows where its contract comes from.

use crate::{
    disk::{self, Leave},
    failure::Failure,
    flags, input,
    input::Input,
    regen, render,
};
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Where the description is published.
pub const PUBLIC: &str = "https://github.com/digitalocean/openapi";

/// The first line of `source.toml`.
const MARK: &str = "# Written by `cargo xtask spec sync`: where contract/ came from.\n";

/// Writes `contract/` and `source.toml` from an upstream checkout.
pub fn sync(flags: &flags::Sync) -> Result<(), Failure> {
    take(flags, Origin::Folder)
}

/// Where a description comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A folder of somebody's.
    Folder,
    /// An archive that was unpacked into a folder for as long as this takes.
    Archive,
}

/// Writes `contract/` and `source.toml` from a folder.
pub fn take(flags: &flags::Sync, origin: Origin) -> Result<(), Failure> {
    let spec = match &flags.to {
        Some(to) => to.clone(),
        None => input::workspace()?.join("spec"),
    };
    let root = document(&flags.from)?;
    let mut input = Input::alone(&root)?.keeping();
    if origin == Origin::Archive {
        let inside = root
            .parent()
            .and_then(|it| it.strip_prefix(&flags.from).ok());
        input = input.called(&inside.unwrap_or(&flags.from).join("").to_string_lossy());
    }
    input.pin(&spec)?;
    let (files, outcome) = input.feed(codegen::contract);
    let files = regen::findings(&input, files, &outcome, flags.notes)?;
    let read = input.kept();
    let (contract, note) = (spec.join("contract"), spec.join("source.toml"));
    let before = fs::read_to_string(&note).unwrap_or_default();
    if origin == Origin::Archive {
        hold(flags.commit.as_deref(), &digest(&read), &before)?;
    }
    let source = source(flags, &input, &read, &before)?;

    if flags.check {
        regen::check(&contract, &files, &command(flags))?;
    } else {
        // The contract carries no comment; the note beside it says that it is ours.
        let leave = if before.starts_with(MARK) {
            Leave::Given
        } else {
            Leave::Marked
        };
        // Both are on the disk whole before either takes its place.
        let (tree, file) = (
            disk::stage_tree(&contract, &files, leave)?,
            disk::stage_file(&note, &source)?,
        );
        tree.commit()?;
        file.commit()?;
    }
    regen::say(&format!(
        "{:>9} files read\n{:>9} files in contract/\n{source}",
        render::grouped(read.len()),
        render::grouped(files.len()),
    ))
}

/// Fails when the files are said to be those of the commit that `source.toml` names, and are not.
fn hold(commit: Option<&str>, hash: &str, before: &str) -> Result<(), Failure> {
    let (Some(commit), Some(pinned), Some(pin)) =
        (commit, value(before, "commit"), value(before, "sha256"))
    else {
        return Ok(());
    };
    // Either may be shortened.
    let same = commit.starts_with(&pinned) || pinned.starts_with(commit);
    if !same || hash == pin {
        return Ok(());
    }
    Err(Failure::Finding(format!(
        "the files of commit {commit} have the sha256 {hash}, but source.toml pins {pin}; nothing was changed. If the archive is to be trusted, write it with `cargo xtask spec sync --from DIR`"
    )))
}

/// The command that writes what `--check` compares.
fn command(flags: &flags::Sync) -> String {
    let from = format!("cargo xtask spec sync --from {}", flags.from.display());
    match &flags.to {
        Some(to) => format!("{from} --to {}", to.display()),
        None => from,
    }
}

/// The root document of a checkout: the one file in it, or in its `specification` folder, that
/// declares a version of OpenAPI.
pub fn document(from: &Path) -> Result<PathBuf, Failure> {
    if from.is_file() {
        return Ok(from.to_owned());
    }
    let below = from.join("specification");
    let folder = if below.is_dir() {
        below
    } else {
        from.to_owned()
    };
    let entries = fs::read_dir(&folder).map_err(|error| {
        Failure::Usage(format!(
            "cannot read {}: {}",
            folder.display(),
            input::explain(&error)
        ))
    })?;
    let mut found: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| is_root(path))
        .collect();
    found.sort();
    match (found.pop(), found.pop()) {
        (Some(only), None) => Ok(only),
        (None, _) => Err(Failure::Usage(format!(
            "{} holds no root document of an OpenAPI description",
            folder.display()
        ))),
        (Some(one), Some(other)) => Err(Failure::Usage(format!(
            "{} and {} are both root documents; name one of them",
            other.display(),
            one.display()
        ))),
    }
}

fn is_root(path: &Path) -> bool {
    let named = path
        .extension()
        .is_some_and(|ending| ending == "yaml" || ending == "yml" || ending == "json");
    let declares = |line: &str| {
        line.trim_start_matches(['\u{feff}', ' ', '{'])
            .trim_start_matches('"')
            .starts_with("openapi")
    };
    named
        && path.is_file()
        && fs::read(path).is_ok_and(|bytes| {
            let text = String::from_utf8_lossy(&bytes);
            text.lines().take(100).any(declares)
        })
}

/// The text of `source.toml`. Files that are the same as `before` come from where they came from
/// before, even if nobody says so again.
fn source(
    flags: &flags::Sync,
    input: &Input,
    read: &BTreeMap<String, Vec<u8>>,
    before: &str,
) -> Result<String, Failure> {
    let git = Git::of(input);
    let hash = digest(read);
    let same = value(before, "sha256").as_ref() == Some(&hash);
    let known = |key: &str| value(before, key).filter(|_| same);
    let repository = flags
        .repository
        .clone()
        .or(git.repository)
        .or_else(|| known("repository"))
        .unwrap_or_else(|| PUBLIC.to_owned());
    let commit = flags
        .commit
        .clone()
        .or(git.commit)
        .or_else(|| known("commit"));
    let date = flags.date.clone().or(git.date).or_else(|| known("date"));
    if commit.is_none() && date.is_none() {
        let word = render::yellow("warning");
        eprintln!(
            "{word}: nobody says which state this is; name its commit, with --commit or, of `spec pull` and `update`, --rev"
        );
    }
    if let Some(date) = &date
        && !is_day(date)
    {
        return Err(Failure::Usage(format!(
            "`{date}` is not a day such as 2026-08-07"
        )));
    }
    let mut out = String::from(MARK);
    let said = [
        ("repository", Some(repository)),
        ("commit", commit),
        ("date", date),
        ("root", Some(input.root().to_owned())),
    ];
    for (key, value) in said {
        if let Some(value) = value {
            // A JSON string without control characters is a TOML string as well.
            let _ = writeln!(
                out,
                "{key} = {}",
                serde_json::Value::from(render::inert(&value))
            );
        }
    }
    let _ = writeln!(out, "files = {}", read.len());
    let _ = writeln!(
        out,
        "# Of the lines that sha256sum prints for these files in order of their paths."
    );
    let _ = writeln!(out, "sha256 = \"{hash}\"");
    Ok(out)
}

/// What an earlier `source.toml` says for a key.
fn value(text: &str, key: &str) -> Option<String> {
    let lines = text.lines().filter_map(|line| line.split_once(" = "));
    let mut found = lines.filter(|(name, _)| *name == key);
    serde_json::from_str(found.next()?.1).ok()
}

/// One hash over all files and their paths.
fn digest(read: &BTreeMap<String, Vec<u8>>) -> String {
    let mut all = Sha256::new();
    for (path, bytes) in read {
        all.update(format!("{}  {path}\n", hex(&Sha256::digest(bytes))));
    }
    hex(&all.finalize())
}

/// Bytes as text.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = |part: &str, length: usize| {
        part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    matches!(parts[..], [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2))
}

/// What git says about a checkout; nothing where there is none, or where it does not hold the spec.
#[derive(Debug, Default)]
struct Git {
    repository: Option<String>,
    commit: Option<String>,
    date: Option<String>,
}

impl Git {
    fn of(input: &Input) -> Self {
        let ask = |arguments: &[&str]| {
            let asked = Command::new("git")
                .arg("-C")
                .arg(input.folder())
                .args(arguments)
                .output()
                .ok()?;
            let answer = String::from_utf8(asked.stdout).ok()?.trim().to_owned();
            (asked.status.success() && !answer.is_empty()).then_some(answer)
        };
        // The folder may lie inside some other repository that does not track it, or be changed.
        let tracked = ask(&["ls-files", "--error-unmatch", "--", input.root()]).is_some();
        let changed = ask(&["status", "--porcelain", "--", "."]).is_some();
        if !tracked || changed {
            return Self::default();
        }
        Self {
            repository: ask(&["config", "--get", "remote.origin.url"]),
            commit: ask(&["rev-parse", "HEAD"]),
            date: ask(&["show", "--no-patch", "--format=%cs", "HEAD"]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_that_of_the_lines_of_sha256sum() {
        let read = BTreeMap::from([
            ("a".to_owned(), b"x".to_vec()),
            ("b/c".to_owned(), Vec::new()),
        ]);
        let lines = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  a\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b/c\n";
        assert_eq!(digest(&read), hex(&Sha256::digest(lines)));
    }

    #[test]
    fn a_root_document_is_found_in_a_checkout() {
        let checkout = tempfile::tempdir().expect("a folder");
        let folder = checkout.path().join("specification");
        fs::create_dir(&folder).expect("a folder");
        fs::write(folder.join("description.yml"), "# text").expect("a file");
        assert_eq!(document(checkout.path()).expect_err("none").status(), 2);
        fs::write(folder.join("api.yaml"), "# a comment\nopenapi: 3.0.0\n").expect("a file");
        assert_eq!(
            document(checkout.path()).expect("one"),
            folder.join("api.yaml")
        );
        assert_eq!(document(&folder).expect("one"), folder.join("api.yaml"));
        // A mark of the order of bytes, and bytes that are no text, are the compiler's to judge.
        fs::write(
            folder.join("api.yaml"),
            b"\xef\xbb\xbfopenapi: 3.0.0\nx: \xe9\n",
        )
        .expect("a file");
        assert!(document(checkout.path()).is_ok());
        fs::write(folder.join("bundle.json"), "{\"openapi\": \"3.0.0\"}").expect("a file");
        assert_eq!(document(checkout.path()).expect_err("two").status(), 2);
    }

    #[test]
    fn what_source_toml_says_is_read_back() {
        let text = "# x\ncommit = \"abc\"\nfiles = 3\n";
        assert_eq!(value(text, "commit").as_deref(), Some("abc"));
        assert_eq!(value(text, "files"), None);
        assert_eq!(value("", "commit"), None);
    }

    #[test]
    fn a_pin_holds() {
        let before = "commit = \"7c1300c4\"\nsha256 = \"aa\"\n";
        let full = Some("7c1300c479fed9c3");
        assert!(hold(full, "aa", before).is_ok());
        assert!(hold(full, "bb", before).is_err());
        assert!(hold(Some("7c1300"), "bb", before).is_err());
        assert!(hold(Some("11111111"), "bb", before).is_ok());
        assert!(hold(None, "bb", before).is_ok() && hold(full, "bb", "").is_ok());
    }

    #[test]
    fn a_day_is_a_day() {
        assert!(is_day("2026-08-07"));
        for text in ["2026-8-7", "yesterday", "2026-08-07T00:00", ""] {
            assert!(!is_day(text), "{text}");
        }
    }
}
