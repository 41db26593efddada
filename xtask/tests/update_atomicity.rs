//! Tests that an `update` that is stopped anywhere leaves contract, names and generated code of one state, and is told of.

mod support;

use std::{fs, path::Path, process::Output};
use support::{ROOT, THING, archive, stderr, workspace::Workspace};

/// The variable that stops xtask before an operation.
const STOP: &str = "XTASK_STOP_BEFORE_OPERATION";
/// The parts that must belong to one state.
const PARTS: [&str; 4] = [
    "spec/contract/",
    "spec/source.toml",
    "spec/names.toml",
    "generated/",
];

/// A workspace, and an archive of a state with another resource and another file in the contract.
fn workspace() -> (Workspace, tempfile::NamedTempFile) {
    let other = ROOT.replace("Things", "Others").replace("things", "others");
    let file = tempfile::NamedTempFile::new().expect("the file can be created");
    let next = archive(
        &"2".repeat(40),
        &[
            ("specification/api.yaml", other.as_bytes()),
            ("specification/thing.yml", THING.as_bytes()),
        ],
    );
    fs::write(file.path(), next).expect("the file can be accessed");
    (Workspace::new(), file)
}

fn update(workspace: &Workspace, archive: &Path, stop: Option<usize>) -> Output {
    let archive = archive.to_str().expect("the path is UTF-8");
    let mut command = workspace.command(&["update", archive]);
    // The tests of the workspace are not what is tested here.
    command.env("CARGO", "true");
    if let Some(operation) = stop {
        command.env(STOP, operation.to_string());
    }
    command.output().expect("xtask runs")
}

type Parts = Vec<std::collections::BTreeMap<String, Vec<u8>>>;

fn parts(workspace: &Workspace) -> Parts {
    PARTS.map(|part| workspace.tree_below(part)).to_vec()
}

/// The parts of a workspace without the version, which the last step raises.
fn without_version(workspace: &Workspace) -> Parts {
    let mut parts = parts(workspace);
    for part in &mut parts {
        for (path, bytes) in part.iter_mut() {
            let text = String::from_utf8_lossy(bytes).replace("0.2.0", "0.1.0");
            *bytes = match path.ends_with(".sha256") {
                true => Vec::new(),
                false => text.into_bytes(),
            };
        }
    }
    parts
}

#[test]
fn an_update_that_is_stopped_anywhere_leaves_one_state() {
    let (workspace, archive) = workspace();
    let old = workspace.tree();
    let old_parts = without_version(&workspace);
    let output = update(&workspace, archive.path(), None);
    assert!(output.status.success(), "{}", stderr(&output));
    let new = workspace.tree();
    let new_parts = without_version(&workspace);
    assert!(
        old_parts
            .iter()
            .zip(&new_parts)
            .all(|(old, new)| old != new)
    );
    assert!(String::from_utf8_lossy(&new["CHANGELOG.md"]).contains("## [0.2.0]"));

    let reset = || {
        workspace.git(&["reset", "--quiet", "--hard", "HEAD"]);
        workspace.git(&["clean", "--quiet", "-d", "--force", "-x"]);
    };
    let (mut undone, mut between, mut finished) = (0, 0, 0);
    for operation in 0.. {
        reset();
        assert!(workspace.tree() == old);
        let stopped = update(&workspace, archive.path(), Some(operation));
        if stopped.status.success() {
            break;
        }
        // Any command tells what it found. It changes nothing else, so it can be run twice.
        let first = workspace.run(&["regen", "--check"]);
        let second = workspace.run(&["inspect"]);
        let told = stderr(&first);
        assert!(
            !workspace.path().join(".transaction.draft").exists(),
            "{operation}: {told}"
        );
        assert!(second.status.success(), "{operation}: {}", stderr(&second));
        let now = workspace.tree();
        if now == old {
            undone += 1;
        } else if now == new {
            finished += 1;
            assert!(!stderr(&second).contains("has not finished"), "{operation}");
        } else {
            between += 1;
            assert!(
                without_version(&workspace) == new_parts,
                "mixed states, at {operation}"
            );
            assert!(
                first.status.success(),
                "out of date, at {operation}: {told}"
            );
            let expected =
                "an earlier `update` has not finished; the last step that it completed is `regen`";
            assert!(
                stderr(&second).contains(expected),
                "{operation}: {}",
                stderr(&second)
            );
        }
        let again = update(&workspace, archive.path(), None);
        assert!(again.status.success(), "{operation}: {}", stderr(&again));
        assert!(
            workspace.tree() == new,
            "the next update does not finish it, at {operation}"
        );
    }
    assert!(
        undone > 10 && between > 10 && finished > 5,
        "{undone} {between} {finished}"
    );
}

#[test]
fn says_that_an_update_stopped_until_its_result_is_reverted_or_committed() {
    let (workspace, archive) = workspace();
    workspace.write(
        "spec/overlay.yaml",
        "overlay: 1.0.0\ninfo: {title: x, version: 1.0.0}\nactions:\n  - target: $.paths['/things'].get\n    description: x\n    update: {deprecated: true}\n",
    );
    workspace.assert_succeeds(&["regen"]);
    workspace.commit();
    let stop = || {
        let output = update(&workspace, archive.path(), None);
        assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
        assert!(
            stderr(&output).contains("stopped at diff"),
            "{}",
            stderr(&output)
        );
    };
    let told = || stderr(&workspace.run(&["inspect", "--spec", "spec/contract/openapi.yaml"]));
    let expected =
        "an earlier `update` has not finished; the last step that it completed is `pull`";
    stop();
    assert!(told().contains(expected), "{}", told());
    workspace.git(&["checkout", "HEAD", "--", "spec"]);
    assert!(!told().contains("has not finished"), "{}", told());
    stop();
    assert!(told().contains(expected), "{}", told());
    workspace.commit();
    assert!(!told().contains("has not finished"), "{}", told());
}
