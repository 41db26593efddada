//! Writes the contract of a spec from upstream files and records where they came from.

use super::{compile::report, source::SpecSource};
use crate::{
    cli::SyncArgs,
    error::{Error, describe_io},
    support::{
        diagnostics,
        files::{folder::real_path, hash::hex, transaction::Transaction},
        generated_files::{self, ChangedFiles, require_unchanged},
        output::{print, tell},
        text::{escape, grouped},
        workspace::{transaction_root, workspace},
    },
};
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The first line of `source.toml`.
const HEADER: &str = "# Written by `cargo xtask spec sync`: where contract/ came from.\n";

/// Where the upstream files come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A local folder.
    Checkout,
    /// A local folder that is said to be a commit.
    NamedCheckout,
    /// An archive that was unpacked into a temporary folder.
    Archive,
}

/// Writes `contract/` and `source.toml` from a folder.
pub fn sync(args: &SyncArgs, origin: Origin) -> Result<(), Error> {
    let spec = match &args.to {
        Some(to) => to.clone(),
        None => workspace()?.join("spec"),
    };
    let root = find_root_document(&args.from)?;
    let mut upstream = SpecSource::root_document(&root)?.recording_files();
    if origin == Origin::Archive {
        let relative = root
            .parent()
            .and_then(|folder| folder.strip_prefix(&args.from).ok());
        upstream =
            upstream.displayed_as(&relative.unwrap_or(&args.from).join("").to_string_lossy());
    }
    upstream.lock_names(&spec)?;
    let (files, outcome) = upstream.compile_with(codegen::contract);
    let files = report(&upstream, files, &outcome, args.notes)?;
    let read = upstream.files_read();
    let (contract, source_path) = (spec.join("contract"), spec.join("source.toml"));
    let previous = fs::read_to_string(&source_path).unwrap_or_default();
    if origin != Origin::Checkout {
        verify_pin(args.commit.as_deref(), &digest(&read), &previous)?;
    }
    let source = source_toml(args, &spec, &upstream, &read, &previous)?;

    if args.check {
        require_unchanged(&contract, &files, &fix_command(args))?;
    } else {
        let root = transaction_root(&spec)?;
        // Like the folders of the languages: git can restore what is in a workspace.
        let policy = match root == real_path(&spec)? {
            true => ChangedFiles::Refuse,
            false => ChangedFiles::ReplaceIfKeptByGit,
        };
        let mut transaction = Transaction::begin(&[root])?;
        generated_files::stage(&contract, &files, policy, &mut transaction)?;
        transaction.write(&source_path, &source)?;
        transaction.commit("spec sync")?;
    }
    print(&format!(
        "{:>9} files read\n{:>9} files in contract/\n{source}",
        grouped(read.len()),
        grouped(files.len()),
    ))
}

/// Fails if the commit is the one in `source.toml` but the files do not have the recorded hash.
fn verify_pin(commit: Option<&str>, hash: &str, previous: &str) -> Result<(), Error> {
    let (Some(commit), Some(pinned), Some(pin)) =
        (commit, value(previous, "commit"), value(previous, "sha256"))
    else {
        return Ok(());
    };
    // Either may be abbreviated.
    let is_same = commit.starts_with(&pinned) || pinned.starts_with(commit);
    if !is_same || hash == pin {
        return Ok(());
    }
    Err(Error::Failed(format!(
        "the files of commit {commit} have the sha256 {hash}, but source.toml records {pin}; nothing was changed. If you trust the files, unpack them and run `cargo xtask spec sync --from DIR`"
    )))
}

/// The command that updates what `--check` compares.
fn fix_command(args: &SyncArgs) -> String {
    let from = format!("cargo xtask spec sync --from {}", args.from.display());
    match &args.to {
        Some(to) => format!("{from} --to {}", to.display()),
        None => from,
    }
}

/// The root document of a checkout: the one file in it, or in its `specification` folder, that
/// declares an OpenAPI version.
pub fn find_root_document(from: &Path) -> Result<PathBuf, Error> {
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
        Error::Usage(format!(
            "cannot read {}: {}",
            folder.display(),
            describe_io(&error)
        ))
    })?;
    let mut found: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| is_root_document(path))
        .collect();
    found.sort();
    match (found.pop(), found.pop()) {
        (Some(only), None) => Ok(only),
        (None, _) => Err(Error::Usage(format!(
            "{} does not contain the root document of an OpenAPI description",
            folder.display()
        ))),
        (Some(one), Some(other)) => Err(Error::Usage(format!(
            "{} and {} are both root documents; pass one of them",
            other.display(),
            one.display()
        ))),
    }
}

fn is_root_document(path: &Path) -> bool {
    let has_extension = path
        .extension()
        .is_some_and(|ending| ending == "yaml" || ending == "yml" || ending == "json");
    let declares_openapi = |line: &str| {
        line.trim_start_matches(['\u{feff}', ' ', '{'])
            .trim_start_matches('"')
            .starts_with("openapi")
    };
    has_extension
        && path.is_file()
        && fs::read(path).is_ok_and(|bytes| {
            let text = String::from_utf8_lossy(&bytes);
            text.lines().take(100).any(declares_openapi)
        })
}

/// The text of `source.toml`. If the files did not change, unknown values are taken from the previous text.
fn source_toml(
    args: &SyncArgs,
    spec: &Path,
    upstream: &SpecSource,
    read: &BTreeMap<String, Vec<u8>>,
    previous: &str,
) -> Result<String, Error> {
    let git = GitInfo::read(upstream);
    let hash = digest(read);
    let is_same = value(previous, "sha256").as_ref() == Some(&hash);
    let known = |key: &str| value(previous, key).filter(|_| is_same);
    let repository = args
        .repository
        .clone()
        .or(git.repository)
        .or_else(|| known("repository"))
        .or_else(|| upstream_repository(spec))
        .unwrap_or_default();
    let commit = args
        .commit
        .clone()
        .or(git.commit)
        .or_else(|| known("commit"));
    let date = args.date.clone().or(git.date).or_else(|| known("date"));
    if commit.is_none() && date.is_none() {
        let warning = diagnostics::yellow("warning");
        tell(&format!(
            "{warning}: the commit of these files is unknown; pass it with --commit (`spec sync`) or --rev (`spec pull`, `update`)"
        ));
    }
    if let Some(date) = &date
        && !is_date(date)
    {
        return Err(Error::Usage(format!(
            "`{date}` is not a date such as 2026-08-07"
        )));
    }
    let mut out = String::from(HEADER);
    let entries = [
        ("repository", Some(repository)),
        ("commit", commit),
        ("date", date),
        ("root", Some(upstream.root().to_owned())),
    ];
    for (key, value) in entries {
        if let Some(value) = value {
            // A JSON string without control characters is also a TOML string.
            let _ = writeln!(out, "{key} = {}", serde_json::Value::from(escape(&value)));
        }
    }
    let _ = writeln!(out, "files = {}", read.len());
    let _ = writeln!(
        out,
        "# The sha256 of the output of sha256sum for these files in order of their paths."
    );
    let _ = writeln!(out, "sha256 = \"{hash}\"");
    Ok(out)
}

/// The value of a key in the text of a `source.toml`.
/// The public repository of the description, which the table `upstream` of `api.toml` names.
pub fn upstream_repository(spec: &Path) -> Option<String> {
    let text = fs::read_to_string(spec.join("api.toml")).ok()?;
    let (_, table) = text.split_once("\n[upstream]\n")?;
    let table = table.split("\n[").next().unwrap_or(table);
    value(table, "repository")
}

fn value(text: &str, key: &str) -> Option<String> {
    let lines = text.lines().filter_map(|line| line.split_once(" = "));
    let mut found = lines.filter(|(name, _)| *name == key);
    serde_json::from_str(found.next()?.1).ok()
}

/// A hash of all files and their paths.
fn digest(read: &BTreeMap<String, Vec<u8>>) -> String {
    let mut all = Sha256::new();
    for (path, bytes) in read {
        all.update(format!("{}  {path}\n", hex(&Sha256::digest(bytes))));
    }
    hex(&all.finalize())
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = |part: &str, length: usize| {
        part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    matches!(parts[..], [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2))
}

/// What git reports about a checkout. Empty if the folder is not an unchanged checkout that contains the spec.
#[derive(Debug, Default)]
struct GitInfo {
    repository: Option<String>,
    commit: Option<String>,
    date: Option<String>,
}

impl GitInfo {
    fn read(upstream: &SpecSource) -> Self {
        let git = |arguments: &[&str]| {
            let output = Command::new("git")
                .arg("-C")
                .arg(upstream.folder())
                .args(arguments)
                .output()
                .ok()?;
            let text = String::from_utf8(output.stdout).ok()?.trim().to_owned();
            (output.status.success() && !text.is_empty()).then_some(text)
        };
        // The folder may be inside another repository that does not track it, or have changes.
        let tracked = git(&["ls-files", "--error-unmatch", "--", upstream.root()]).is_some();
        let changed = git(&["status", "--porcelain", "--", "."]).is_some();
        if !tracked || changed {
            return Self::default();
        }
        Self {
            repository: git(&["config", "--get", "remote.origin.url"]),
            commit: git(&["rev-parse", "HEAD"]),
            date: git(&["show", "--no-patch", "--format=%cs", "HEAD"]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_the_output_of_sha256sum() {
        let read = BTreeMap::from([
            ("a".to_owned(), b"x".to_vec()),
            ("b/c".to_owned(), Vec::new()),
        ]);
        let lines = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  a\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b/c\n";
        assert_eq!(digest(&read), hex(&Sha256::digest(lines)));
    }

    #[test]
    fn finds_the_root_document_in_a_checkout() {
        let checkout = tempfile::tempdir().expect("the folder exists");
        let folder = checkout.path().join("specification");
        fs::create_dir(&folder).expect("the folder exists");
        fs::write(folder.join("description.yml"), "# text").expect("the file can be accessed");
        assert_eq!(
            find_root_document(checkout.path())
                .expect_err("there is no root document")
                .exit_code(),
            2
        );
        fs::write(folder.join("api.yaml"), "# a comment\nopenapi: 3.0.0\n")
            .expect("the file can be accessed");
        assert_eq!(
            find_root_document(checkout.path()).expect("there is a root document"),
            folder.join("api.yaml")
        );
        assert_eq!(
            find_root_document(&folder).expect("there is a root document"),
            folder.join("api.yaml")
        );
        // A byte order mark and invalid UTF-8 are left to the compiler.
        fs::write(
            folder.join("api.yaml"),
            b"\xef\xbb\xbfopenapi: 3.0.0\nx: \xe9\n",
        )
        .expect("the file can be accessed");
        assert!(find_root_document(checkout.path()).is_ok());
        fs::write(folder.join("bundle.json"), "{\"openapi\": \"3.0.0\"}")
            .expect("the file can be accessed");
        assert_eq!(
            find_root_document(checkout.path())
                .expect_err("there are two root documents")
                .exit_code(),
            2
        );
    }

    #[test]
    fn reads_values_of_source_toml() {
        let text = "# x\ncommit = \"abc\"\nfiles = 3\n";
        assert_eq!(value(text, "commit").as_deref(), Some("abc"));
        assert_eq!(value(text, "files"), None);
        assert_eq!(value("", "commit"), None);
    }

    #[test]
    fn verifies_the_hash_of_a_pinned_commit() {
        let previous = "commit = \"7c1300c4\"\nsha256 = \"aa\"\n";
        let full = Some("7c1300c479fed9c3");
        assert!(verify_pin(full, "aa", previous).is_ok());
        assert!(verify_pin(full, "bb", previous).is_err());
        assert!(verify_pin(Some("7c1300"), "bb", previous).is_err());
        assert!(verify_pin(Some("11111111"), "bb", previous).is_ok());
        assert!(verify_pin(None, "bb", previous).is_ok() && verify_pin(full, "bb", "").is_ok());
    }

    #[test]
    fn accepts_only_iso_dates() {
        assert!(is_date("2026-08-07"));
        for text in ["2026-8-7", "yesterday", "2026-08-07T00:00", ""] {
            assert!(!is_date(text), "{text}");
        }
    }
}
