//! The kit knows how the program is run from outside, and what it is given.

// Each test takes of it what it needs.
#![allow(dead_code)]

pub mod garden;
pub mod server;
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

/// A commit as git spells it.
pub const COMMIT: &str = "7c1300c479fed9c353cda9fc21cd968619552304";

/// A small description, whole.
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

/// What the small description refers to.
pub const THING: &str = "type: object\nproperties:\n  name: {type: string}\n";

/// The program, with nothing of the surroundings that would send it elsewhere.
pub fn xtask() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    for name in ["http_proxy", "https_proxy", "all_proxy"] {
        command.env_remove(name).env_remove(name.to_uppercase());
    }
    command.env("NO_COLOR", "1");
    command
}

/// What the program printed on standard error.
pub fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Every file below a folder, by path; folders by their path and a `/`.
pub fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(at) = open.pop() {
        for entry in fs::read_dir(&at).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path.strip_prefix(folder).expect("below").display();
            if path.is_dir() {
                found.insert(format!("{name}/"), Vec::new());
                open.push(path);
            } else {
                found.insert(name.to_string(), fs::read(&path).expect("a file"));
            }
        }
    }
    found
}

/// An archive as git makes it: a folder around everything, and the commit as its comment.
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
    gz(&out.into_inner().expect("an archive"))
}

/// An archive with one entry more, of any kind and with any path.
pub fn hostile(path: &str, kind: EntryType) -> Vec<u8> {
    let mut out = Builder::new(Vec::new());
    put(
        &mut out,
        "openapi/specification/api.yaml",
        EntryType::Regular,
        ROOT.as_bytes(),
    );
    put(&mut out, path, kind, b"");
    gz(&out.into_inner().expect("an archive"))
}

fn put(to: &mut Builder<Vec<u8>>, path: &str, kind: EntryType, data: &[u8]) {
    let mut header = Header::new_ustar();
    header.set_entry_type(kind);
    header.set_size(data.len() as u64);
    header.set_mode(0o644);
    header.set_mtime(1_786_060_800);
    // The library refuses paths that lead out, and here they are wanted.
    header.as_old_mut().name[..path.len()].copy_from_slice(path.as_bytes());
    if kind == EntryType::Symlink {
        header.set_link_name("/etc").expect("a name");
    }
    header.set_cksum();
    to.append(&header, data).expect("an entry");
}

fn gz(bytes: &[u8]) -> Vec<u8> {
    let mut out = GzEncoder::new(Vec::new(), Compression::default());
    out.write_all(bytes).expect("bytes");
    out.finish().expect("bytes")
}

/// The archive of the small description.
pub fn small() -> Vec<u8> {
    described(ROOT, THING.as_bytes())
}

/// An archive of a description in two files.
pub fn described(root: &str, thing: &[u8]) -> Vec<u8> {
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

/// A folder laid out as `spec/`, with the small description in it.
pub struct Spec {
    home: tempfile::TempDir,
    before: BTreeMap<String, Vec<u8>>,
}

impl Spec {
    /// With the state of some other commit in it.
    pub fn old() -> Self {
        let other = "1".repeat(40);
        let old = archive(&other, &[("specification/api.yaml", OLD.as_bytes())]);
        Self::from(&old)
    }

    /// With what an archive holds.
    pub fn from(archive: &[u8]) -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let path = home.path().join("old.tar.gz");
        fs::write(&path, archive).expect("a file");
        let spec = home.path().join("spec");
        let pulled = xtask()
            .args(["spec", "pull"])
            .arg(&path)
            .arg("--to")
            .arg(&spec)
            .output()
            .expect("the program");
        assert!(pulled.status.success(), "{}", said(&pulled));
        let before = tree(&spec);
        assert!(before.contains_key("source.toml") && before.contains_key("contract/openapi.yaml"));
        Self { home, before }
    }

    pub fn folder(&self) -> PathBuf {
        self.home.path().join("spec")
    }

    /// A place beside it for what else a test needs.
    pub fn beside(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.home.path().join(name);
        fs::write(&path, bytes).expect("a file");
        path
    }

    /// Runs `spec pull` with these arguments.
    pub fn pull(&self, arguments: &[&str]) -> Output {
        xtask()
            .args(["spec", "pull", "--to"])
            .arg(self.folder())
            .args(arguments)
            .output()
            .expect("the program")
    }

    /// Runs `spec pull`, which must fail with a sentence that has `expected` in it and leave
    /// everything as it was.
    #[track_caller]
    pub fn refused(&self, arguments: &[&str], expected: &str) {
        self.left(&self.pull(arguments), expected);
    }

    /// Fails unless the program failed with such a sentence and left everything as it was.
    #[track_caller]
    pub fn left(&self, output: &Output, expected: &str) {
        let said = said(output);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains(expected), "`{expected}` is not in:\n{said}");
        assert!(!said.contains("panicked"), "{said}");
        assert_eq!(tree(&self.folder()), self.before, "something changed");
        let drafts = fs::read_dir(self.home.path()).expect("a folder");
        let drafts = drafts.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let drafts: Vec<String> = drafts.filter(|name| name.ends_with(".draft")).collect();
        assert!(drafts.is_empty(), "left behind: {drafts:?}");
    }
}

/// Runs a command under which no file may grow beyond some blocks of 512 bytes.
#[cfg(unix)]
pub fn cramped(blocks: usize, command: &Command) -> Output {
    // The signal is ignored so that the program gets the error instead, as from a full disk.
    let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(script).arg(command.get_program());
    shell.args(command.get_args()).envs(
        command
            .get_envs()
            .filter_map(|(name, value)| Some((name, value?))),
    );
    shell.output().expect("a shell")
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
