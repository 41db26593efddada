//! An update knows how a workspace looks before and after it.

mod kit;

use kit::{COMMIT, ROOT, THING, archive, described, said, server, tree, xtask};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// A workspace of nothing but a spec, what is generated from it, and one test.
struct Workspace {
    home: tempfile::TempDir,
}

impl Workspace {
    fn new() -> Self {
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
        let old = here.archive("old.tar.gz", &described(ROOT, THING.as_bytes()));
        here.holds(&["spec", "pull", old.to_str().expect("text")]);
        here.holds(&["regen"]);
        here.commit();
        here
    }

    fn path(&self) -> &Path {
        self.home.path()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).expect("a file")
    }

    /// An archive where it is no part of the tree.
    fn archive(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path().join("target").join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, bytes).expect("a file");
        path
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = xtask();
        command.current_dir(self.path()).args(arguments);
        for name in ["CARGO_MANIFEST_DIR", "CARGO_TARGET_DIR", "RUSTFLAGS"] {
            command.env_remove(name);
        }
        command.output().expect("the program")
    }

    #[track_caller]
    fn holds(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{printed}{}", said(&output));
        printed
    }

    #[track_caller]
    fn stops(&self, arguments: &[&str], expected: &str) {
        let output = self.run(arguments);
        let said = said(&output);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains(expected), "`{expected}` is not in:\n{said}");
        assert!(said.contains("run `cargo xtask update` again") || said.contains("name one"));
    }

    fn commit(&self) {
        for arguments in [
            &["init", "--quiet"][..],
            &["add", "--all"],
            &["commit", "--quiet", "--message", "state"],
        ] {
            let who = ["-c", "user.name=x", "-c", "user.email=x@example.com"];
            let done = Command::new("git")
                .current_dir(self.path())
                .args(who)
                .args(arguments)
                .status();
            assert!(done.expect("git").success());
        }
    }

    /// Everything that git looks at.
    fn tree(&self) -> BTreeMap<String, Vec<u8>> {
        let mut all = tree(self.path());
        all.retain(|path, _| {
            !["target/", ".git/", "Cargo.lock"]
                .iter()
                .any(|own| path.starts_with(own))
        });
        all
    }
}

/// The next state: the thing has one field more.
fn next() -> Vec<u8> {
    let thing = format!("{THING}  size: {{type: integer}}\n");
    let other = "2".repeat(40);
    archive(
        &other,
        &[
            ("specification/api.yaml", ROOT.as_bytes()),
            ("specification/thing.yml", thing.as_bytes()),
        ],
    )
}

#[test]
fn a_new_state_becomes_a_version() {
    let here = Workspace::new();
    let before = here.tree();
    let url = server::whole(next());
    let printed = here.holds(&["update", &url, "--dry-run"]);
    assert!(
        printed.contains("## 0.1.1") && printed.contains("size"),
        "{printed}"
    );
    assert_eq!(here.tree(), before, "a trial changes nothing");

    let printed = here.holds(&["update", &url]);
    assert!(printed.contains("the version is 0.1.1"), "{printed}");
    assert_eq!(here.read("spec/release.toml"), "version = \"0.1.1\"\n");
    assert!(here.read("CHANGELOG.md").contains("\n## 0.1.1\n"));
    assert!(
        here.read("generated/Cargo.toml")
            .contains("version = \"0.1.1\"")
    );
    assert!(here.read("spec/source.toml").contains(&"2".repeat(40)));
    here.holds(&["regen", "--check"]);

    // Once more, and nothing is told or counted twice.
    let after = here.tree();
    here.holds(&["update", &url]);
    assert!(here.tree() == after);

    here.commit();
    let printed = here.holds(&["update", &url]);
    assert!(printed.contains("nothing is new"), "{printed}");
    assert!(here.tree() == after);
}

#[test]
fn it_stops_at_the_first_finding() {
    let here = Workspace::new();
    let before = here.tree();
    here.stops(
        &["update", &server::status("404 Not Found")],
        "stopped at pull: ",
    );
    assert!(here.tree() == before);

    let cycle = server::whole(archive(
        &"3".repeat(40),
        &[
            ("specification/api.yaml", ROOT.as_bytes()),
            ("specification/thing.yml", b"allOf: [{$ref: thing.yml}]\n"),
        ],
    ));
    here.stops(&["update", &cycle, "--dry-run"], "error[all-of-loop]");
    assert!(here.tree() == before);
    here.stops(&["update", &cycle], "stopped at diff: ");
    let generated = |tree: &BTreeMap<String, Vec<u8>>| -> Vec<(String, Vec<u8>)> {
        let below = tree
            .iter()
            .filter(|(path, _)| path.starts_with("generated/"));
        below
            .map(|(path, text)| (path.clone(), text.clone()))
            .collect()
    };
    assert!(generated(&here.tree()) == generated(&before));

    // The next state mends it, but a test does not hold.
    here.write("broken", "");
    let url = server::whole(next());
    here.stops(&["update", &url], "stopped at test: ");
    assert_eq!(here.read("spec/release.toml"), "version = \"0.1.0\"\n");
    assert_eq!(here.read("CHANGELOG.md"), "# Changelog\n");
    fs::remove_file(here.path().join("broken")).expect("a file");
    here.holds(&["update", &url]);
    assert_eq!(here.read("spec/release.toml"), "version = \"0.1.1\"\n");
}

#[test]
fn a_pin_does_not_move_alone() {
    let here = Workspace::new();
    let before = here.tree();
    let same = archive(
        &"4".repeat(40),
        &[
            ("specification/api.yaml", ROOT.as_bytes()),
            ("specification/thing.yml", THING.as_bytes()),
        ],
    );
    let printed = here.holds(&["update", &server::whole(same)]);
    assert!(printed.contains("nothing is new"), "{printed}");
    assert!(here.tree() == before);
    assert!(here.read("spec/source.toml").contains(COMMIT));
}
