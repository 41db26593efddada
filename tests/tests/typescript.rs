//! The TypeScript package passes its own tests: `bindings/typescript/tests/check.sh`.

use std::path::Path;
use std::process::Command;

/// Whether a program is in `PATH` and runs.
fn is_installed(program: &str) -> bool {
    Command::new(program)
        .arg("--version")
        .output()
        .is_ok_and(|output| output.status.success())
}

#[test]
fn the_package_passes_its_tests() {
    if let Some(missing) = ["node", "npm"].into_iter().find(|one| !is_installed(one)) {
        // CI installs both and sets this, so that nothing is skipped there.
        assert!(
            std::env::var_os("REQUIRE_NODE").is_none(),
            "`{missing}` is not installed"
        );
        println!("SKIPPED: `{missing}` is not installed, so the TypeScript package was not tested");
        return;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    // The examples run against the fake server.
    let fake = Command::new(cargo)
        .args([
            "build",
            "--quiet",
            "--package",
            "digitalocean-sdk-fake",
            "--features",
            "server",
        ])
        .current_dir(&root)
        .status();
    assert!(
        fake.as_ref().is_ok_and(|status| status.success()),
        "the fake server does not compile: {fake:?}"
    );
    let output = Command::new(root.join("bindings/typescript/tests/check.sh"))
        .output()
        .unwrap_or_else(|error| panic!("tests/check.sh does not start: {error}"));
    let text = String::from_utf8_lossy(&output.stdout);
    for line in text.lines().filter(|line| line.contains("SKIPPED")) {
        println!("{line}");
    }
    let failures: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("ok ") && !line.trim_start().starts_with('#'))
        .collect();
    assert!(
        output.status.success(),
        "{}\n{}",
        failures.join("\n"),
        String::from_utf8_lossy(&output.stderr)
    );
}
