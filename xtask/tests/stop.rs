//! A regen that is stopped knows how to leave the folder as it was.

mod kit;

use kit::{ROOT, THING, said, tree, xtask};
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// A spec, a folder that was generated from an earlier state of it, and the command that would
/// replace the one by the other.
struct Site {
    home: tempfile::TempDir,
}

impl Site {
    fn new() -> Self {
        let site = Self {
            home: tempfile::tempdir().expect("a folder"),
        };
        fs::create_dir_all(site.spec("contract")).expect("a folder");
        fs::create_dir_all(site.spec("docs")).expect("a folder");
        site.write("contract/openapi.yaml", ROOT.as_bytes());
        site.write("contract/thing.yml", THING.as_bytes());
        let output = site.regen().output().expect("the program");
        assert!(output.status.success(), "{}", said(&output));
        site
    }

    fn spec(&self, path: &str) -> PathBuf {
        self.home.path().join("spec").join(path)
    }

    fn write(&self, path: &str, bytes: &[u8]) {
        fs::write(self.spec(path), bytes).expect("a file");
    }

    fn out(&self) -> PathBuf {
        self.home.path().join("out")
    }

    fn regen(&self) -> Command {
        let mut command = xtask();
        command.args(["regen", "--spec"]).arg(self.spec(""));
        command.arg("--out").arg(self.out());
        command
    }

    /// Every file but those of cargo, and no draft beside them.
    #[track_caller]
    fn left(&self, output: &Output, before: &Tree, expected: &str) {
        let said = said(output);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains(expected), "`{expected}` is not in:\n{said}");
        assert!(!said.contains("panicked"), "{said}");
        assert!(tree(&self.out()) == *before, "something changed");
        assert_eq!(drafts(self.home.path()), [""; 0], "left behind");
    }

    /// Regenerates, which must fail with such a sentence and leave everything as it was.
    #[track_caller]
    fn refused(&self, expected: &str) {
        let before = tree(&self.out());
        let output = self.regen().output().expect("the program");
        self.left(&output, &before, expected);
    }
}

type Tree = std::collections::BTreeMap<String, Vec<u8>>;

fn drafts(home: &Path) -> Vec<String> {
    let entries = fs::read_dir(home).expect("a folder");
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    names.filter(|name| name.ends_with(".draft")).collect()
}

#[test]
fn a_file_may_be_no_text() {
    let site = Site::new();
    site.write("contract/thing.yml", b"type: object\ntitle: \xff\n");
    site.refused("error[invalid-utf8]");
}

#[test]
fn a_part_may_be_part_of_itself() {
    let site = Site::new();
    site.write("contract/thing.yml", b"allOf: [{$ref: thing.yml}]\n");
    site.refused("error[circular-definition]");
    site.write("contract/thing.yml", b"allOf: [{$ref: other.yml}]\n");
    site.write("contract/other.yml", b"allOf: [{$ref: thing.yml}]\n");
    site.refused("error[circular-definition]");
}

#[test]
fn a_tag_may_be_gone() {
    let site = Site::new();
    site.write(
        "docs/things.yaml",
        b"resources:\n  things: {summary: What there is.}\n",
    );
    let output = site.regen().output().expect("the program");
    assert!(output.status.success(), "{}", said(&output));
    // With its operations: what is written about it has lost its subject.
    let other = ROOT.replace("Things", "Others").replace("things", "others");
    site.write("contract/openapi.yaml", other.as_bytes());
    site.refused("error[docs-unknown-target]: there is no resource `things`");
    // By name only, while operations still use it: nothing is lost.
    let unlisted = ROOT.replace("tags: [{name: Things}]\npaths", "paths");
    assert_ne!(unlisted, ROOT);
    site.write("contract/openapi.yaml", unlisted.as_bytes());
    let output = site.regen().output().expect("the program");
    assert!(output.status.success(), "{}", said(&output));
}

#[cfg(unix)]
#[test]
fn the_disk_may_be_full() {
    let site = Site::new();
    let values: Vec<String> = (0..8_000).map(|number| format!("v{number}")).collect();
    let thing = format!("type: string\nenum: [{}]\n", values.join(", "));
    site.write("contract/thing.yml", thing.as_bytes());
    let before = tree(&site.out());
    let output = kit::cramped(64, &site.regen());
    site.left(&output, &before, "cannot write ");
    // With room again it is done.
    let output = site.regen().output().expect("the program");
    assert!(output.status.success(), "{}", said(&output));
    assert!(tree(&site.out()) != before);
}

/// Kills the program at any moment, most of them while files are being written.
#[test]
fn it_may_be_killed() {
    let site = Site::new();
    let old = tree(&site.out());
    // Many files, so that writing them takes a while.
    let paths: String = (0..120)
        .map(|number| {
            format!(
                "  /a{number}:\n    get:\n      operationId: a{number}_get\n      tags: [A{number}]\n      responses: {{'204': {{description: ok}}}}\n"
            )
        })
        .collect();
    site.write("contract/openapi.yaml", format!("{ROOT}{paths}").as_bytes());
    let new = {
        let elsewhere = site.home.path().join("new");
        let mut command = xtask();
        command.args(["regen", "--spec"]).arg(site.spec(""));
        let output = command.arg("--out").arg(&elsewhere).output();
        assert!(output.expect("the program").status.success());
        tree(&elsewhere)
    };
    let mut interrupted = 0;
    for wait in 0..12 {
        let mut running = site.regen().spawn().expect("the program");
        // From the first file of the draft on, a little later each time.
        while drafts(site.home.path()).len() == interrupted
            && running.try_wait().expect("a process").is_none()
        {
            std::thread::yield_now();
        }
        std::thread::sleep(std::time::Duration::from_micros(wait * 500));
        running.kill().expect("a process");
        running.wait().expect("a process");
        let now = tree(&site.out());
        assert!(now == old || now == new, "a state in between, at {wait}");
        interrupted = drafts(site.home.path()).len();
        if now == new {
            break;
        }
    }
    assert!(interrupted > 0, "no run was stopped while it wrote");
    let output = site.regen().output().expect("the program");
    assert!(output.status.success(), "{}", said(&output));
    assert!(tree(&site.out()) == new);
}
