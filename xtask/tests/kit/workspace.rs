//! A workspace knows what an update finds and leaves in it.

use super::{ROOT, THING, described, said, tree, xtask};
use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    process::{Command, Output},
};

/// A workspace of nothing but a spec, what is generated from it, and one test.
pub struct Workspace {
    home: tempfile::TempDir,
}

impl Workspace {
    /// With the small description in it.
    pub fn new() -> Self {
        let keep = tempfile::tempdir().expect("a folder");
        let old = keep.path().join("old.tar.gz");
        fs::write(&old, described(ROOT, THING.as_bytes())).expect("a file");
        Self::of(&old)
    }

    /// With what an archive holds, and what is generated from it alone, committed.
    pub fn of(archive: &Path) -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let here = Self { home };
        // By these two it is known for what it is.
        here.write("xtask/Cargo.toml", "");
        here.write("codegen/Cargo.toml", "");
        here.write(
            "Cargo.toml",
            "[workspace]\nexclude = [\"xtask\", \"codegen\", \"generated\"]\n[package]\nname = \"proofs\"\nedition = \"2024\"\n",
        );
        here.write(
            "src/lib.rs",
            "//! One test.\n#[test]\nfn holds() {\n    assert!(!std::path::Path::new(\"broken\").exists());\n}\n",
        );
        here.write(".gitignore", "/target\n/broken\nCargo.lock\n");
        here.write("CHANGELOG.md", "# Changelog\n");
        here.write("spec/release.toml", "version = \"0.1.0\"\n");
        here.holds(&["spec", "pull", archive.to_str().expect("text")]);
        here.holds(&["regen"]);
        here.commit();
        here
    }

    pub fn path(&self) -> &Path {
        self.home.path()
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).expect("a file")
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        let mut command = xtask();
        command.current_dir(self.path()).args(arguments);
        for name in ["CARGO_MANIFEST_DIR", "CARGO_TARGET_DIR", "RUSTFLAGS"] {
            command.env_remove(name);
        }
        command.output().expect("the program")
    }

    #[track_caller]
    pub fn holds(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{printed}{}", said(&output));
        printed
    }

    #[track_caller]
    pub fn stops(&self, arguments: &[&str], expected: &str) {
        let output = self.run(arguments);
        let said = said(&output);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains(expected), "`{expected}` is not in:\n{said}");
        assert!(said.contains("run `cargo xtask update` again") || said.contains("name another"));
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
        let who = ["-c", "user.name=x", "-c", "user.email=x@example.com"];
        let done = Command::new("git")
            .current_dir(self.path())
            .args(who)
            .args(arguments)
            .output()
            .expect("git");
        assert!(done.status.success(), "{}", said(&done));
    }

    /// Everything that git looks at.
    pub fn tree(&self) -> BTreeMap<String, Vec<u8>> {
        let mut all = tree(self.path());
        all.retain(|path, _| {
            !["target/", ".git/", "Cargo.lock"]
                .iter()
                .any(|own| path.starts_with(own))
        });
        all
    }

    /// What of it lies in a folder.
    pub fn below(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        let mut all = self.tree();
        all.retain(|path, _| path.starts_with(folder));
        all
    }
}
