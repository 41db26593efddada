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

    /// A command that changes nothing. It fails if the folder is out of date.
    fn check(&self) -> Command {
        let mut command = xtask();
        command
            .args(["regen", "--check", "--spec"])
            .arg(self.spec(""));
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
        assert!(!has_draft(self), "a draft is left");
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

fn has_draft(generated: &Generated) -> bool {
    [generated.out(), generated.spec("")]
        .iter()
        .any(|folder| folder.join(".transaction.draft").exists())
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
    let before = tree(&generated.out());
    let output = generated
        .regen()
        .arg("--strict")
        .output()
        .expect("xtask runs");
    let expected = "docs/things.yaml:2: there is no resource `things`";
    generated.assert_failed_unchanged(&output, &before, expected);
    // Otherwise the words are dropped with a note.
    let output = generated.regen().output().expect("xtask runs");
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(
        stderr(&output).contains("1 docs-left-over"),
        "{}",
        stderr(&output)
    );
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
        // Wait for the draft, then a little longer each time.
        while !has_draft(&generated)
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
        interrupted += usize::from(has_draft(&generated));
        // The next command finishes or undoes it.
        let output = generated.check().output().expect("xtask runs");
        assert!(output.status.code().is_some(), "{}", stderr(&output));
        assert!(!has_draft(&generated), "a draft is left");
        let now = tree(&generated.out());
        assert!(
            now == old || now == new,
            "the folder is partly written, at {wait}"
        );
        if now == new {
            break;
        }
    }
    assert!(interrupted > 0, "no run was killed while it wrote");
    let output = generated.regen().output().expect("xtask runs");
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(tree(&generated.out()) == new);
}

/// Stops `regen` before each of its file operations. The next command, of any kind, finishes or undoes all of it: the
/// folder and the names, which are not below one folder.
#[test]
fn next_command_finishes_or_undoes_a_regen_that_is_stopped_anywhere() {
    let generated = Generated::new();
    let state = || (tree(&generated.out()), tree(&generated.spec("")));
    let old = state();
    let other = ROOT.replace("Things", "Others").replace("things", "others");
    let reset = |to: &(Tree, Tree), description: &str| {
        restore(&generated.out(), &to.0);
        restore(&generated.spec(""), &to.1);
        generated.write("contract/openapi.yaml", description.as_bytes());
    };
    reset(&old, &other);
    let undone = state();
    let output = generated.regen().output().expect("xtask runs");
    assert!(output.status.success(), "{}", stderr(&output));
    let done = state();
    assert!(done.0 != undone.0 && done.1 != undone.1);

    let (mut finished, mut unchanged) = (0, 0);
    for operation in 0.. {
        reset(&undone, &other);
        let stopped = generated
            .regen()
            .env(STOP, operation.to_string())
            .output()
            .expect("xtask runs");
        if stopped.status.success() {
            break;
        }
        let had_draft = has_draft(&generated);
        // The recovery is stopped as well, once for each of its operations.
        for operation in 0.. {
            let output = generated
                .check()
                .env(STOP, operation.to_string())
                .output()
                .expect("xtask runs");
            if output.status.code().is_some() {
                break;
            }
        }
        assert!(!has_draft(&generated), "a draft is left, at {operation}");
        let now = state();
        if now == done {
            finished += 1;
            assert!(had_draft, "it says so, at {operation}");
        } else {
            unchanged += 1;
            assert!(now == undone, "partly written, at {operation}");
        }
    }
    assert!(finished > 10 && unchanged > 10, "{finished} {unchanged}");
}

/// The variable that stops xtask before an operation.
const STOP: &str = "XTASK_STOP_BEFORE_OPERATION";

/// Makes a folder contain exactly these files.
fn restore(folder: &Path, files: &Tree) {
    fs::remove_dir_all(folder).expect("the folder can be accessed");
    fs::create_dir_all(folder).expect("the folder can be accessed");
    for (path, bytes) in files {
        let target = folder.join(path);
        let is_folder = path.ends_with('/');
        let parent = if is_folder {
            &target
        } else {
            target.parent().expect("it has a parent")
        };
        fs::create_dir_all(parent).expect("the folder can be accessed");
        if !is_folder {
            fs::write(&target, bytes).expect("the file can be accessed");
        }
    }
}

#[test]
fn says_what_an_interrupted_regen_left() {
    let generated = Generated::new();
    let other = ROOT.replace("Things", "Others").replace("things", "others");
    generated.write("contract/openapi.yaml", other.as_bytes());
    let stop_at = |operation: usize| {
        let stop = operation.to_string();
        let stopped = generated
            .regen()
            .env(STOP, stop)
            .output()
            .expect("xtask runs");
        assert!(!stopped.status.success());
        let mut inspect = xtask();
        inspect.args(["inspect", "--spec"]).arg(generated.spec(""));
        let output = inspect.output().expect("xtask runs");
        assert!(output.status.success(), "{}", stderr(&output));
        stderr(&output)
    };
    // Later and later, until the changes are decided.
    let undone = "its draft was deleted and nothing else changed";
    let finished = "an earlier `regen` was interrupted while it changed";
    let mut messages = (1..).map(stop_at);
    assert!(messages.by_ref().take(60).any(|text| text.contains(undone)));
    assert!(
        messages
            .by_ref()
            .take(60)
            .any(|text| text.contains(finished))
    );
    let output = generated.check().output().expect("xtask runs");
    assert!(output.status.success(), "{}", stderr(&output));
}

/// What the user changed after the interruption is not overwritten by the recovery.
#[test]
fn recovery_keeps_files_that_were_changed_after_the_interruption() {
    let generated = Generated::new();
    let other = ROOT.replace("Things", "Others").replace("things", "others");
    generated.write("contract/openapi.yaml", other.as_bytes());
    let journal = generated.out().join(".transaction.draft/decided");
    for operation in 0.. {
        let stop = operation.to_string();
        let output = generated.regen().env(STOP, stop).output();
        assert!(!output.expect("xtask runs").status.success());
        if journal.exists() {
            break;
        }
    }
    let readme = generated.out().join("API.md");
    fs::write(&readme, "mine").expect("the file can be accessed");
    let output = generated.check().output().expect("xtask runs");
    let text = stderr(&output);
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(
        text.contains("API.md\n") && text.contains("to keep everything as it is now"),
        "{text}"
    );
    assert_eq!(
        fs::read_to_string(&readme).expect("the file can be accessed"),
        "mine"
    );
    // As the message says.
    for folder in [generated.out(), generated.spec("")] {
        fs::remove_dir_all(folder.join(".transaction.draft")).expect("the folder can be deleted");
    }
    let output = generated.regen().output().expect("xtask runs");
    assert!(
        stderr(&output).contains("changed since  API.md"),
        "{}",
        stderr(&output)
    );
}
