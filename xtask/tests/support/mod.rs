//! Test support: runs xtask, and creates specs and archives for it.

// Each test file uses only a part of this module.
#![allow(dead_code)]

pub mod server;
pub mod specs;
pub mod workspace;

use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output},
};
use tar::{Builder, EntryType, Header};

/// A commit hash.
pub const COMMIT: &str = "7c1300c479fed9c353cda9fc21cd968619552304";

/// The root document of a small description.
pub const ROOT: &str = r#"openapi: 3.0.0
info: {title: Small, version: "1"}
servers: [{url: "https://api.example.com"}]
tags: [{name: Things}]
paths:
  /things:
    get:
      operationId: things_list
      tags: [Things]
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema: {$ref: thing.yml}
"#;

/// The file that the small description refers to. A response with a single key would be an envelope, whose key is required.
pub const THING: &str =
    "type: object\nproperties:\n  name: {type: string}\n  kind: {type: string}\n";

/// The xtask program, without proxy settings from the environment.
pub fn xtask() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    for name in ["http_proxy", "https_proxy", "all_proxy"] {
        command.env_remove(name).env_remove(name.to_uppercase());
    }
    command.env("NO_COLOR", "1");
    command
}

/// The standard error of a finished program.
pub fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// All files below a folder by relative path. Folders are listed with a trailing `/`.
pub fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut pending = vec![folder.to_owned()];
    while let Some(current) = pending.pop() {
        for entry in fs::read_dir(&current).expect("the folder can be accessed") {
            let path = entry.expect("the entry can be accessed").path();
            let name = path
                .strip_prefix(folder)
                .expect("the path is inside")
                .display();
            if path.is_dir() {
                found.insert(format!("{name}/"), Vec::new());
                pending.push(path);
            } else {
                found.insert(
                    name.to_string(),
                    fs::read(&path).expect("the file can be accessed"),
                );
            }
        }
    }
    found
}

/// An archive like those of git: everything is inside one folder, and the comment is the commit.
pub fn archive(commit: &str, files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = Builder::new(Vec::new());
    let comment = format!("comment={commit}\n");
    let comment = format!("{} {comment}", comment.len() + 3);
    put(
        &mut out,
        "pax_global_header",
        EntryType::XGlobalHeader,
        comment.as_bytes(),
    );
    for (path, text) in files {
        put(
            &mut out,
            &format!("openapi/{path}"),
            EntryType::Regular,
            text,
        );
    }
    gz(&out.into_inner().expect("the archive is written"))
}

/// An archive with an additional entry of any type and path.
pub fn archive_with_entry(path: &str, kind: EntryType) -> Vec<u8> {
    let mut out = Builder::new(Vec::new());
    put(
        &mut out,
        "openapi/specification/api.yaml",
        EntryType::Regular,
        ROOT.as_bytes(),
    );
    put(&mut out, path, kind, b"");
    gz(&out.into_inner().expect("the archive is written"))
}

fn put(to: &mut Builder<Vec<u8>>, path: &str, kind: EntryType, data: &[u8]) {
    let mut header = Header::new_ustar();
    header.set_entry_type(kind);
    header.set_size(data.len() as u64);
    header.set_mode(0o644);
    header.set_mtime(1_786_060_800);
    // `tar` refuses to write paths that lead out, so the name is set directly.
    header.as_old_mut().name[..path.len()].copy_from_slice(path.as_bytes());
    if kind == EntryType::Symlink {
        header.set_link_name("/etc").expect("the name is valid");
    }
    header.set_cksum();
    to.append(&header, data).expect("the entry can be accessed");
}

fn gz(bytes: &[u8]) -> Vec<u8> {
    let mut out = GzEncoder::new(Vec::new(), Compression::default());
    out.write_all(bytes).expect("the bytes are written");
    out.finish().expect("the bytes are written")
}

/// An archive of the small description.
pub fn small_archive() -> Vec<u8> {
    description_archive(ROOT, THING.as_bytes())
}

/// An archive of a description in two files.
pub fn description_archive(root: &str, thing: &[u8]) -> Vec<u8> {
    archive(
        COMMIT,
        &[
            ("README.md", b"about"),
            ("specification/api.yaml", root.as_bytes()),
            ("specification/thing.yml", thing),
        ],
    )
}

pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// A folder laid out like `spec/` in a temporary folder.
pub struct SpecFolder {
    home: tempfile::TempDir,
    before: BTreeMap<String, Vec<u8>>,
}

impl SpecFolder {
    /// A spec from another commit.
    pub fn old() -> Self {
        let other = "1".repeat(40);
        let old = archive(&other, &[("specification/api.yaml", OLD.as_bytes())]);
        Self::from(&old)
    }

    /// A spec from an archive.
    pub fn from(archive: &[u8]) -> Self {
        let home = tempfile::tempdir().expect("the folder can be accessed");
        let path = home.path().join("old.tar.gz");
        fs::write(&path, archive).expect("the file can be accessed");
        let spec = home.path().join("spec");
        let pulled = xtask()
            .args(["spec", "pull"])
            .arg(&path)
            .arg("--to")
            .arg(&spec)
            .output()
            .expect("xtask runs");
        assert!(pulled.status.success(), "{}", stderr(&pulled));
        let before = tree(&spec);
        assert!(before.contains_key("source.toml") && before.contains_key("contract/openapi.yaml"));
        Self { home, before }
    }

    pub fn folder(&self) -> PathBuf {
        self.home.path().join("spec")
    }

    /// Writes a file next to the spec.
    pub fn write_sibling(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.home.path().join(name);
        fs::write(&path, bytes).expect("the file can be accessed");
        path
    }

    /// Runs `spec pull` with these arguments.
    pub fn pull(&self, arguments: &[&str]) -> Output {
        xtask()
            .args(["spec", "pull", "--to"])
            .arg(self.folder())
            .args(arguments)
            .output()
            .expect("xtask runs")
    }

    /// Runs `spec pull`, which must fail with a message that contains `expected` and change nothing.
    #[track_caller]
    pub fn assert_pull_fails(&self, arguments: &[&str], expected: &str) {
        self.assert_failed_unchanged(&self.pull(arguments), expected);
    }

    /// Asserts that the program failed with a message that contains `expected` and changed nothing.
    #[track_caller]
    pub fn assert_failed_unchanged(&self, output: &Output, expected: &str) {
        let stderr = stderr(output);
        assert_eq!(output.status.code(), Some(1), "{stderr}");
        assert!(
            stderr.contains(expected),
            "missing `{expected}` in:\n{stderr}"
        );
        assert!(!stderr.contains("panicked"), "{stderr}");
        assert_eq!(tree(&self.folder()), self.before, "the spec changed");
        let drafts = fs::read_dir(self.home.path()).expect("the folder can be accessed");
        let drafts = drafts.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let drafts: Vec<String> = drafts.filter(|name| name.ends_with(".draft")).collect();
        assert!(drafts.is_empty(), "leftover drafts: {drafts:?}");
    }
}

/// Runs a command that cannot write files larger than a number of blocks of 512 bytes.
#[cfg(unix)]
pub fn run_with_file_size_limit(blocks: usize, command: &Command) -> Output {
    // Ignoring the signal makes writes fail, as on a full disk.
    let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(script).arg(command.get_program());
    shell.args(command.get_args()).envs(
        command
            .get_envs()
            .filter_map(|(name, value)| Some((name, value?))),
    );
    shell.output().expect("sh runs")
}

const OLD: &str = r#"openapi: 3.0.0
info: {title: Small, version: "0"}
servers: [{url: "https://api.example.com"}]
tags: [{name: Things}]
paths:
  /things/old:
    get:
      operationId: things_old
      tags: [Things]
      responses: {"204": {description: none}}
"#;
