//! Tests that a failed or interrupted `regen` leaves the folder unchanged.

mod support;

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};
use support::{ROOT, THING, stderr, tree, xtask};

/// A spec and a folder that was generated from an earlier state of it.
struct Generated {
    home: tempfile::TempDir,
}

impl Generated {
    fn new() -> Self {
        let generated = Self {
            home: tempfile::tempdir().expect("the folder can be accessed"),
        };
        fs::create_dir_all(generated.spec("contract")).expect("the folder can be accessed");
        fs::create_dir_all(generated.spec("docs")).expect("the folder can be accessed");
        generated.write("contract/openapi.yaml", ROOT.as_bytes());
        generated.write("contract/thing.yml", THING.as_bytes());
        let output = generated.regen().output().expect("xtask runs");
        assert!(output.status.success(), "{}", stderr(&output));
        generated
    }

    fn spec(&self, path: &str) -> PathBuf {
        self.home.path().join("spec").join(path)
    }

    fn write(&self, path: &str, bytes: &[u8]) {
        fs::write(self.spec(path), bytes).expect("the file can be accessed");
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

    /// Asserts that the program failed with a message that contains `expected`, changed nothing, and left no drafts.
    #[track_caller]
    fn assert_failed_unchanged(&self, output: &Output, before: &Tree, expected: &str) {
        let stderr = stderr(output);
        assert_eq!(output.status.code(), Some(1), "{stderr}");
        assert!(
            stderr.contains(expected),
            "missing `{expected}` in:\n{stderr}"
        );
        assert!(!stderr.contains("panicked"), "{stderr}");
        assert!(tree(&self.out()) == *before, "the folder changed");
        assert_eq!(drafts(self.home.path()), [""; 0], "leftover drafts");
    }

    /// Runs `regen`, which must fail with a message that contains `expected` and change nothing.
    #[track_caller]
    fn assert_regen_fails(&self, expected: &str) {
        let before = tree(&self.out());
        let output = self.regen().output().expect("xtask runs");
        self.assert_failed_unchanged(&output, &before, expected);
    }
}

type Tree = std::collections::BTreeMap<String, Vec<u8>>;

fn drafts(home: &Path) -> Vec<String> {
    let entries = fs::read_dir(home).expect("the folder can be accessed");
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    names.filter(|name| name.ends_with(".draft")).collect()
}

#[test]
fn keeps_the_folder_if_a_file_is_not_utf8() {
    let generated = Generated::new();
    generated.write("contract/thing.yml", b"type: object\ntitle: \xff\n");
    generated.assert_regen_fails("error[invalid-utf8]");
}

#[test]
fn keeps_the_folder_if_all_of_is_cyclic() {
    let generated = Generated::new();
    generated.write("contract/thing.yml", b"allOf: [{$ref: thing.yml}]\n");
    generated.assert_regen_fails("error[circular-definition]");
    generated.write("contract/thing.yml", b"allOf: [{$ref: other.yml}]\n");
    generated.write("contract/other.yml", b"allOf: [{$ref: thing.yml}]\n");
    generated.assert_regen_fails("error[circular-definition]");
}

#[test]
fn keeps_the_folder_if_a_documented_resource_is_gone() {
    let generated = Generated::new();
    generated.write(
        "docs/things.yaml",
        b"resources:\n  things: {summary: What there is.}\n",
    );
    let output = generated.regen().output().expect("xtask runs");
    assert!(output.status.success(), "{}", stderr(&output));
    // The tag is gone with its operations, so its documentation refers to nothing.
    let other = ROOT.replace("Things", "Others").replace("things", "others");
    generated.write("contract/openapi.yaml", other.as_bytes());
    generated.assert_regen_fails("error[docs-unknown-target]: there is no resource `things`");
    // Only its declaration is gone. Operations still use it.
    let unlisted = ROOT.replace("tags: [{name: Things}]\npaths", "paths");
    assert_ne!(unlisted, ROOT);
    generated.write("contract/openapi.yaml", unlisted.as_bytes());
    let output = generated.regen().output().expect("xtask runs");
    assert!(output.status.success(), "{}", stderr(&output));
}

#[cfg(unix)]
#[test]
fn keeps_the_folder_if_the_disk_is_full() {
    let generated = Generated::new();
    let values: Vec<String> = (0..8_000).map(|number| format!("v{number}")).collect();
    let thing = format!("type: string\nenum: [{}]\n", values.join(", "));
    generated.write("contract/thing.yml", thing.as_bytes());
    let before = tree(&generated.out());
    let output = support::run_with_file_size_limit(64, &generated.regen());
    generated.assert_failed_unchanged(&output, &before, "cannot write ");
    // Without the limit it succeeds.
    let output = generated.regen().output().expect("xtask runs");
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(tree(&generated.out()) != before);
}

/// Kills the program at different moments, mostly while it writes files.
#[test]
fn leaves_the_old_or_the_new_folder_when_killed() {
    let generated = Generated::new();
    let old = tree(&generated.out());
    // Many files, so that writing them takes a while.
    let paths: String = (0..120)
        .map(|number| {
            format!(
                "  /a{number}:\n    get:\n      operationId: a{number}_get\n      tags: [A{number}]\n      responses: {{'204': {{description: ok}}}}\n"
            )
        })
        .collect();
    generated.write("contract/openapi.yaml", format!("{ROOT}{paths}").as_bytes());
    let new = {
        let elsewhere = generated.home.path().join("new");
        let mut command = xtask();
        command.args(["regen", "--spec"]).arg(generated.spec(""));
        let output = command.arg("--out").arg(&elsewhere).output();
        assert!(output.expect("xtask runs").status.success());
        tree(&elsewhere)
    };
    let mut interrupted = 0;
    for wait in 0..12 {
        let mut running = generated.regen().spawn().expect("xtask runs");
        // Wait for the first file of the draft, then a little longer each time.
        while drafts(generated.home.path()).len() == interrupted
            && running
                .try_wait()
                .expect("the process can be controlled")
                .is_none()
        {
            std::thread::yield_now();
        }
        std::thread::sleep(std::time::Duration::from_micros(wait * 500));
        running.kill().expect("the process can be controlled");
        running.wait().expect("the process can be controlled");
        let now = tree(&generated.out());
        assert!(
            now == old || now == new,
            "the folder is partly written, at {wait}"
        );
        interrupted = drafts(generated.home.path()).len();
        if now == new {
            break;
        }
    }
    assert!(interrupted > 0, "no run was killed while it wrote");
    let output = generated.regen().output().expect("xtask runs");
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(tree(&generated.out()) == new);
}
