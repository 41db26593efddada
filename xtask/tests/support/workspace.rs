//! A temporary workspace in which `update` can run.

use super::{ROOT, THING, description_archive, stderr, tree, xtask};
use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    process::{Command, Output},
};

/// A workspace with a spec, the code generated from it, and one test.
pub struct Workspace {
    home: tempfile::TempDir,
}

impl Workspace {
    /// A workspace with the small description.
    pub fn new() -> Self {
        let temporary = tempfile::tempdir().expect("the folder can be accessed");
        let old = temporary.path().join("old.tar.gz");
        fs::write(&old, description_archive(ROOT, THING.as_bytes()))
            .expect("the file can be accessed");
        Self::from_archive(&old)
    }

    /// A workspace with the description in an archive. Spec and generated code are committed.
    pub fn from_archive(archive: &Path) -> Self {
        let home = tempfile::tempdir().expect("the folder can be accessed");
        let workspace = Self { home };
        // xtask recognizes a workspace by these two files.
        workspace.write("xtask/Cargo.toml", "");
        workspace.write("codegen/Cargo.toml", "");
        workspace.write(
            "Cargo.toml",
            "[workspace]\nexclude = [\"xtask\", \"codegen\", \"generated\"]\n[package]\nname = \"checks\"\nedition = \"2024\"\n",
        );
        workspace.write(
            "src/lib.rs",
            "//! One test.\n#[test]\nfn passes() {\n    assert!(!std::path::Path::new(\"broken\").exists());\n}\n",
        );
        workspace.write(".gitignore", "/target\n/broken\nCargo.lock\n.*.draft/\n");
        workspace.write("CHANGELOG.md", "# Changelog\n");
        workspace.write("spec/release.toml", "version = \"0.1.0\"\n");
        workspace.assert_succeeds(&["spec", "pull", archive.to_str().expect("the text is UTF-8")]);
        workspace.assert_succeeds(&["regen"]);
        workspace.commit();
        workspace
    }

    pub fn path(&self) -> &Path {
        self.home.path()
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().expect("the folder can be accessed"))
            .expect("the folder can be accessed");
        fs::write(path, text).expect("the file can be accessed");
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).expect("the file can be accessed")
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().expect("xtask runs")
    }

    /// xtask in this workspace.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = xtask();
        command.current_dir(self.path()).args(arguments);
        for name in ["CARGO_MANIFEST_DIR", "CARGO_TARGET_DIR", "RUSTFLAGS"] {
            command.env_remove(name);
        }
        command
    }

    #[track_caller]
    pub fn assert_succeeds(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{printed}{}", stderr(&output));
        printed
    }

    #[track_caller]
    pub fn assert_update_stops(&self, arguments: &[&str], expected: &str) {
        let output = self.run(arguments);
        let stderr = stderr(&output);
        assert_eq!(output.status.code(), Some(1), "{stderr}");
        assert!(
            stderr.contains(expected),
            "missing `{expected}` in:\n{stderr}"
        );
        assert!(
            stderr.contains("run `cargo xtask update` again") || stderr.contains("choose another")
        );
    }

    pub fn commit(&self) {
        for arguments in [
            &["init", "--quiet"][..],
            &["add", "--all"],
            &["commit", "--quiet", "--message", "state"],
        ] {
            self.git(arguments);
        }
    }

    pub fn git(&self, arguments: &[&str]) {
        let identity = ["-c", "user.name=x", "-c", "user.email=x@example.com"];
        let output = Command::new("git")
            .current_dir(self.path())
            .args(identity)
            .args(arguments)
            .output()
            .expect("git runs");
        assert!(output.status.success(), "{}", stderr(&output));
    }

    /// All files that are not ignored by git.
    pub fn tree(&self) -> BTreeMap<String, Vec<u8>> {
        let mut all = tree(self.path());
        all.retain(|path, _| {
            !["target/", ".git/", "Cargo.lock"]
                .iter()
                .any(|ignored| path.starts_with(ignored))
        });
        all
    }

    /// All files of [`Workspace::tree`] below a folder.
    pub fn tree_below(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        let mut all = self.tree();
        all.retain(|path, _| path.starts_with(folder));
        all
    }
}
