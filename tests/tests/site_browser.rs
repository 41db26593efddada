//! The reference site works in a browser: `tests/site/check.sh`.

use codegen::site::{History, LANGUAGES, emit};
use std::path::{Path, PathBuf};
use std::process::Command;
use tests::bodies::body_corpus::api;

/// The browser: `CHROMIUM`, or the one in `PATH`.
fn chromium() -> String {
    std::env::var("CHROMIUM").unwrap_or_else(|_| "chromium".into())
}

/// Whether a program is in `PATH` and runs.
fn is_installed(program: &str) -> bool {
    Command::new(program)
        .arg("--version")
        .output()
        .is_ok_and(|output| output.status.success())
}

/// Writes the site of the API in all languages.
fn written_site(root: &Path) -> PathBuf {
    let folder = root.join("target/site-in-browser");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    }
    for (path, text) in emit(&api(), LANGUAGES, History::default()) {
        let file = folder.join(path);
        let parent = file.parent().expect("every file is below the folder");
        std::fs::create_dir_all(parent).unwrap_or_else(|error| panic!("{parent:?}: {error}"));
        std::fs::write(&file, text).unwrap_or_else(|error| panic!("{file:?}: {error}"));
    }
    folder
}

#[test]
fn the_site_passes_its_tests_in_a_browser() {
    let chromium = chromium();
    let programs = ["node", "npm", chromium.as_str()];
    if let Some(missing) = programs.into_iter().find(|one| !is_installed(one)) {
        // CI installs all of them and sets this, so that nothing is skipped there.
        assert!(
            std::env::var_os("REQUIRE_CHROMIUM").is_none(),
            "`{missing}` is not installed"
        );
        println!("SKIPPED: `{missing}` is not installed, so the site was not checked in a browser");
        return;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let output = Command::new(root.join("tests/site/check.sh"))
        .arg(written_site(&root))
        .env("CHROMIUM", &chromium)
        .output()
        .unwrap_or_else(|error| panic!("tests/site/check.sh does not start: {error}"));
    let text = String::from_utf8_lossy(&output.stdout);
    for line in text.lines().filter(|line| line.contains("SKIPPED")) {
        assert!(std::env::var_os("REQUIRE_CHROMIUM").is_none(), "{line}");
        println!("{line}");
    }
    let is_success = |line: &&str| {
        let line = line.trim_start();
        line.starts_with("ok ") || line.starts_with('#')
    };
    let failures: Vec<&str> = text.lines().filter(|line| !is_success(line)).collect();
    assert!(
        output.status.success(),
        "{}\n{}",
        failures.join("\n"),
        String::from_utf8_lossy(&output.stderr)
    );
}
