//! The TypeScript package passes its own tests: `bindings/typescript/tests/check.sh`.

use ir::quote::quote_json;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use tests::bodies::body_corpus::{BodyKind, api, body_locations};
use tests::synth::{Generator, Mode};
use tests::upstream::{examples, folder};

/// Whether a program is in `PATH` and runs.
fn is_installed(program: &str) -> bool {
    Command::new(program)
        .arg("--version")
        .output()
        .is_ok_and(|output| output.status.success())
}

/// Every described example of the published description, and a complete body of every request, response and event, one a
/// line: the operation, the part, where the body comes from, and the body.
fn bodies() -> String {
    let mut lines = String::new();
    let mut add = |operation: &str, part: &str, source: &str, body: &str| {
        let (operation, part) = (quote_json(operation), quote_json(part));
        lines.push_str(&format!(
            "{{\"operation\":{operation},\"part\":{part},\"source\":\"{source}\",\"body\":{body}}}\n"
        ));
    };
    let published = folder().map(|folder| examples(&folder));
    for example in published.iter().flatten() {
        add(
            &example.operation,
            &example.part,
            "published",
            &example.body.write(),
        );
    }
    let checked = api();
    let mut generator = Generator::new(&checked, 1);
    for place in body_locations(&checked) {
        if matches!(place.part, BodyKind::Error(_)) {
            continue;
        }
        for mode in [Mode::Full, Mode::Minimal] {
            let body = generator.json(place.ty, place.direction(), mode);
            add(&place.operation.id, &place.name(), "synthesized", &body);
        }
    }
    lines
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
    let file = root.join("target/typescript-bodies.jsonl");
    std::fs::write(&file, bodies()).unwrap_or_else(|error| panic!("{file:?}: {error}"));
    let output = Command::new(root.join("bindings/typescript/tests/check.sh"))
        .env("TYPESCRIPT_BODIES", &file)
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

#[test]
fn the_generator_embeds_every_file_of_the_runtime() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bindings/typescript");
    let mut found = BTreeSet::new();
    let mut folders = vec!["src/runtime".to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(package.join(&folder));
        for entry in entries.expect("the folder of the runtime can be read") {
            let entry = entry.expect("the folder of the runtime can be read");
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                folders.push(path);
            } else {
                found.insert(path);
            }
        }
    }
    let mut languages = codegen::LANGUAGES.iter();
    let language = languages
        .find(|language| language.id == "typescript")
        .expect("TypeScript is registered");
    let embedded: BTreeSet<String> = language.runtime(&api()).into_keys().collect();
    assert_eq!(embedded, found);
}
