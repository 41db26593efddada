//! The layout of emitted code.

use std::path::Path;
use std::process::Command;

/// rustfmt follows the modules of the crate. It does not see the tables, which are macro calls.
#[test]
fn generated_code_is_formatted_as_by_rustfmt() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/src/lib.rs");
    let output = Command::new("rustfmt")
        .args(["--check", "--edition", "2024"])
        .arg(&root)
        .output();
    match output {
        Ok(output) => assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stdout)
        ),
        Err(error) => eprintln!("skipped, because rustfmt cannot be run: {error}"),
    }
}

#[test]
fn generated_lines_have_at_most_120_columns() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/src");
    let mut open = vec![root];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let entries = std::fs::read_dir(&path).unwrap_or_else(|error| panic!("{error}"));
            open.extend(entries.flatten().map(|entry| entry.path()));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            let long = text.lines().filter(|line| line.chars().count() > 120);
            let long: Vec<&str> = long.filter(|line| !line.contains("https://")).collect();
            assert!(long.is_empty(), "{}: {long:#?}", path.display());
        }
    }
}
