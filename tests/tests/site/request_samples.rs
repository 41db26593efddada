//! The request on a page is the example that the tests of the SDK of its language compile and run.

use crate::support::{files, pages, samples};
use codegen::site;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Where the tests of a language find the examples of methods.
struct Source {
    language: &'static str,
    /// The folder, from the root of the workspace.
    folder: &'static str,
    /// How the names of its files end.
    suffix: &'static str,
    /// What comes before each line of an example, besides white space.
    prefix: &'static str,
}

const SOURCES: [Source; 4] = [
    // `tests/tests/rust_sdk/method_examples.rs` runs these functions.
    Source {
        language: "rust",
        folder: "tests/src/calls/examples",
        suffix: ".rs",
        prefix: "",
    },
    // `bindings/python/tests/test_method_examples.py` reads the docstrings.
    Source {
        language: "python",
        folder: "bindings/python/src/digitalocean_sdk",
        suffix: ".py",
        prefix: "",
    },
    // `bindings/typescript/tests/method-examples.test.js` reads the comments of the declarations.
    Source {
        language: "typescript",
        folder: "bindings/typescript/src",
        suffix: ".d.ts",
        prefix: "*",
    },
    // `bindings/go/tests/method_examples_test.go` reads the comments of the methods.
    Source {
        language: "go",
        folder: "bindings/go",
        suffix: "client.go",
        prefix: "//",
    },
];

#[test]
fn requests_are_the_examples_that_tests_run() {
    let mut problems = Vec::new();
    for source in &SOURCES {
        let emitted = source.text();
        let start = format!("{}/", source.language);
        let mut count = 0;
        for (path, html) in pages(files()).filter(|(path, _)| path.starts_with(&start)) {
            for (title, text) in samples(html) {
                if title.starts_with("Request with") {
                    problems.push(format!("{path} shows no {}", source.language));
                }
                if title == "Request" {
                    count += 1;
                    let lines = text.lines().map(str::trim);
                    let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
                    if !emitted.contains(&format!("\n{}\n", lines.join("\n"))) {
                        problems.push(format!("{path} shows another example:\n{text}"));
                    }
                }
            }
        }
        assert!(count > 600, "{}: only {count} requests", source.language);
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_language_of_the_package_has_a_source() {
    let languages = site::LANGUAGES.iter().map(|language| language.id);
    let languages: Vec<&str> = languages.filter(|id| *id != "http").collect();
    assert_eq!(languages, SOURCES.map(|source| source.language));
}

impl Source {
    /// The lines of all files that are not empty, each without its prefix and indentation.
    fn text(&self) -> String {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut found = Vec::new();
        collect(&root.join(self.folder), self.suffix, &mut found);
        assert!(!found.is_empty(), "{} has no such file", self.folder);
        let mut out = "\n".to_owned();
        for path in found {
            let text = fs::read_to_string(path).expect("the file can be read");
            for line in text.lines() {
                let line = line.trim();
                let line = line.strip_prefix(self.prefix).unwrap_or(line).trim();
                if !line.is_empty() {
                    out.push_str(line);
                    out.push('\n');
                }
            }
        }
        out
    }
}

/// The files below a folder whose names end in a suffix. Dependencies that were installed there are left out.
fn collect(folder: &Path, suffix: &str, found: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    for entry in entries {
        let path = entry.expect("the entry can be read").path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.is_dir() && name != "node_modules" && !name.starts_with('.') {
            collect(&path, suffix, found);
        } else if name.ends_with(suffix) {
            found.push(path);
        }
    }
}
