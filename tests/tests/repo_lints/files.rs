//! Rules for single files: length, first line, and no paths of one machine.

use std::collections::BTreeMap;

use crate::sources::{fail_with, hand_written, modules};
use tests::{files, text};

const MAX_LINES: usize = 500;
const MAX_MODULES: usize = 17;

#[test]
fn files_have_at_most_500_lines() {
    let has_limit = |path: &str| {
        let endings = [".rs", ".md", ".sh"];
        endings.iter().any(|ending| path.ends_with(ending)) || path.starts_with("templates/")
    };
    let long = hand_written()
        .filter(|(path, _)| has_limit(path))
        .map(|(path, text)| (path, text.lines().count()))
        .filter(|(_, lines)| *lines > MAX_LINES)
        .map(|(path, lines)| format!("{path}: {lines}"));
    fail_with("a file has one duty and at most 500 lines", long.collect());
}

#[test]
fn modules_begin_with_a_doc_comment() {
    let silent = modules().filter(|(_, text)| !text.starts_with("//! "));
    fail_with(
        "the first line of a module is a `//!` line that says what it is for",
        silent.map(|(path, _)| path).collect(),
    );
}

/// The format of overlays makes the description of an action optional. Here it is the reason of a correction.
#[test]
fn corrections_of_the_description_state_their_reason() {
    let path = tests::root().join("spec/overlay.yaml");
    let overlay = std::fs::read_to_string(path).expect("the overlay can be read");
    let count = |key: &str| overlay.lines().filter(|line| line.starts_with(key)).count();
    assert!(count("  - target:") > 0);
    assert_eq!(count("  - target:"), count("    description:"));
}

#[test]
fn files_contain_no_absolute_machine_paths() {
    let roots = ["home", "Users", "work", "root"].map(|folder| format!("/{folder}/"));
    let mut places = Vec::new();
    for (path, text) in hand_written().filter(|(path, _)| !path.starts_with("spec/")) {
        for (number, line) in text.lines().enumerate() {
            // The path of a URL may begin with such a folder, too.
            let found = roots.iter().any(|root| {
                line.match_indices(root.as_str()).any(|(at, _)| {
                    !line[..at].ends_with(|before: char| {
                        before.is_alphanumeric() || matches!(before, '.' | '}' | '-' | '_')
                    })
                })
            });
            if found {
                places.push(format!("{path}:{}", number + 1));
            }
        }
    }
    fail_with("a path exists on one machine only", places);
}

#[test]
fn folders_have_at_most_17_modules() {
    let mut modules_of: BTreeMap<String, usize> = BTreeMap::new();
    for (path, _) in modules() {
        if let Some((folder, _)) = path.rsplit_once('/') {
            *modules_of.entry(folder.to_owned()).or_default() += 1;
        }
    }
    let flat = modules_of.iter().filter(|(_, count)| **count > MAX_MODULES);
    fail_with(
        "a folder with more modules is divided into folders",
        flat.map(|(folder, count)| format!("{folder}: {count}"))
            .collect(),
    );
}

/// The lists of the files that a language's runtime has, and the folders of those files.
const RUNTIMES: [(&str, &str, &str); 3] = [
    (
        "codegen/backend/src/go/runtime.rs",
        "bindings/go/",
        "bindings/go/sdk",
    ),
    (
        "codegen/backend/src/python/runtime.rs",
        "bindings/python/src/digitalocean_sdk/_runtime/",
        "bindings/python/src/digitalocean_sdk/_runtime",
    ),
    (
        "codegen/backend/src/typescript/runtime.rs",
        "bindings/typescript/src/runtime/",
        "bindings/typescript/src/runtime",
    ),
];

/// A package of another API has the files of these lists only.
#[test]
fn packages_have_every_file_of_their_runtime() {
    let mut missing = Vec::new();
    for (list, prefix, folder) in RUNTIMES {
        let listed = text(list).unwrap_or_default();
        let is_code = |path: &String| {
            let endings = [".go", ".py", ".js", ".d.ts"];
            !path.ends_with("_test.go") && endings.iter().any(|ending| path.ends_with(ending))
        };
        let files: Vec<String> = files(folder).into_iter().filter(is_code).collect();
        assert!(files.len() > 20, "{folder} has {} files", files.len());
        let unlisted = files.iter().filter(|path| {
            let name = path.strip_prefix(prefix).unwrap_or(path);
            !listed.contains(&format!("\"{name}\""))
        });
        missing.extend(unlisted.map(|path| format!("{path} is not in {list}")));
    }
    fail_with(
        "a runtime has all of its files in packages of other APIs",
        missing,
    );
}
