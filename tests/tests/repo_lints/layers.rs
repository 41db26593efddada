//! Layers of the workspace: what each part may mention, import and depend on.

use crate::sources::{fail_with, hand_written, modules};
use tests::{files, text};

/// Words that a part does not mention.
struct Vocabulary {
    part: &'static str,
    /// Not even as part of another word.
    anywhere: &'static [&'static str],
    /// As a word of its own.
    words: &'static [&'static str],
}

const LANGUAGES: &[&str] = &["rust", "python", "typescript"];

const VOCABULARIES: [Vocabulary; 11] = [
    Vocabulary {
        part: "codegen/ir/",
        anywhere: &["schema", "openapi", "json pointer"],
        words: LANGUAGES,
    },
    Vocabulary {
        part: "codegen/rust_surface/",
        anywhere: &["schema", "openapi", "json pointer"],
        words: &["python", "typescript"],
    },
    Vocabulary {
        part: "codegen/synth/",
        anywhere: &["schema", "openapi", "json pointer"],
        words: LANGUAGES,
    },
    Vocabulary {
        part: "codegen/backend/",
        anywhere: &["schema", "openapi"],
        words: &[],
    },
    Vocabulary {
        part: "codegen/diff/",
        anywhere: &["schema", "openapi"],
        words: &[],
    },
    Vocabulary {
        part: "codegen/frontend/",
        anywhere: &["askama", "prettyplease"],
        words: LANGUAGES,
    },
    Vocabulary {
        part: "codegen/src/",
        anywhere: &["schema"],
        words: &[],
    },
    Vocabulary {
        part: "codegen/",
        anywhere: &[
            "std::fs",
            "std::env",
            "std::net",
            "std::process",
            "println!",
            "eprint!",
        ],
        words: &[],
    },
    Vocabulary {
        part: "xtask/",
        anywhere: &["schema"],
        words: &[],
    },
    Vocabulary {
        part: "runtime/src/",
        anywhere: &["schema", "openapi"],
        words: &[],
    },
    Vocabulary {
        part: "fake/src/",
        anywhere: &["schema", "openapi"],
        words: &[],
    },
];

impl Vocabulary {
    /// A forbidden word of a line.
    fn find(&self, line: &str) -> Option<&'static str> {
        let lower = without_crate_names(line).to_lowercase();
        let words = || lower.split(|one: char| !one.is_alphanumeric());
        let anywhere = self.anywhere.iter().find(|word| lower.contains(**word));
        let alone = || {
            self.words
                .iter()
                .find(|word| words().any(|one| one == **word))
        };
        anywhere.or_else(alone).copied()
    }
}

/// A line without the names of our own crates, which may contain any word.
fn without_crate_names(line: &str) -> String {
    let names = [
        "openapi-sdk-",
        "openapi-sdk",
        "openapi_sdk_",
        "digitalocean-sdk",
        "digitalocean_sdk",
    ];
    names
        .iter()
        .fold(line.to_owned(), |line, name| line.replace(name, ""))
}

#[test]
fn crates_do_not_mention_other_layers() {
    // It edits published descriptions to test the verdicts.
    const EXCEPT: [&str; 1] = ["xtask/src/commands/spec_replay/variant.rs"];
    let mut places = Vec::new();
    let sources = modules().filter(|(path, _)| path.contains("/src/"));
    for (path, text) in sources.filter(|(path, _)| !EXCEPT.contains(&path.as_str())) {
        for vocabulary in VOCABULARIES.iter().filter(|one| path.starts_with(one.part)) {
            for (number, line) in text.lines().enumerate() {
                if let Some(word) = vocabulary.find(line) {
                    places.push(format!("{path}:{}: `{word}`", number + 1));
                }
            }
        }
    }
    fail_with("a part mentions what belongs to another layer", places);
}

/// Words for how one language holds a model. They belong to the crate of that language's surface.
const REPRESENTATION: Vocabulary = Vocabulary {
    part: "codegen/ir/src/",
    anywhere: &[
        "size_of",
        "::far",
        "::near",
        "size_estimate",
        "`box`",
        "`option`",
        "impl default",
    ],
    words: &["box", "boxed", "heap", "storage"],
};

#[test]
fn ir_does_not_describe_how_a_language_holds_values() {
    let mut places = Vec::new();
    for (path, text) in modules().filter(|(path, _)| path.starts_with(REPRESENTATION.part)) {
        for (number, line) in text.lines().enumerate() {
            // The IR itself nests types with `Box`.
            let line = line.replace("Box<", "").replace("Box::new", "");
            if let Some(word) = REPRESENTATION.find(&line) {
                places.push(format!("{path}:{}: `{word}`", number + 1));
            }
        }
    }
    fail_with("the IR describes how a language holds values", places);
}

#[test]
fn compiler_and_runtime_do_not_name_the_vendor() {
    let parts = ["runtime/", "codegen/"];
    let mut places = Vec::new();
    for (path, text) in hand_written() {
        let is_code = path.ends_with(".rs") && parts.iter().any(|part| path.starts_with(part));
        if !is_code {
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            let is_comment = line.trim_start().starts_with("//");
            let lower = without_crate_names(line).to_lowercase();
            if !is_comment && lower.contains("digitalocean") {
                places.push(format!("{path}:{}: {}", number + 1, line.trim()));
            }
        }
    }
    fail_with(
        "facts about DigitalOcean stand in `spec/`, not in code",
        places,
    );
}

/// Packages with the dependencies that they must not have.
const FORBIDDEN_DEPENDENCIES: [(&str, &[&str]); 10] = [
    (
        "codegen/ir",
        &[
            "frontend",
            "backend",
            "rust_surface",
            "rust-surface",
            "codegen",
            "openapiv3",
            "serde_yaml",
            "quote",
            "syn",
            "askama",
            "clap",
        ],
    ),
    (
        "codegen/rust_surface",
        &[
            "frontend",
            "backend",
            "codegen",
            "diff",
            "synth",
            "xtask",
            "openapiv3",
            "serde_yaml",
            "quote",
            "syn",
            "askama",
            "clap",
        ],
    ),
    (
        "codegen/frontend",
        &[
            "backend",
            "rust_surface",
            "rust-surface",
            "codegen",
            "quote",
            "syn",
            "prettyplease",
            "askama",
            "clap",
        ],
    ),
    (
        "codegen/backend",
        &["frontend", "codegen", "openapiv3", "serde_yaml", "clap"],
    ),
    (
        "codegen/diff",
        &["frontend", "backend", "codegen", "openapiv3", "clap"],
    ),
    (
        "codegen/synth",
        &[
            "frontend",
            "backend",
            "rust_surface",
            "rust-surface",
            "codegen",
            "quote",
            "syn",
            "clap",
        ],
    ),
    ("codegen", &["clap", "tempfile", "indicatif"]),
    (
        "runtime",
        &["ir", "frontend", "backend", "codegen", "xtask"],
    ),
    (
        "fake",
        &[
            "ir",
            "frontend",
            "backend",
            "codegen",
            "synth",
            "xtask",
            "digitalocean-sdk",
        ],
    ),
    (
        "generated",
        &["ir", "frontend", "backend", "codegen", "xtask"],
    ),
];

#[test]
fn crates_do_not_depend_on_other_layers() {
    let mut places = Vec::new();
    for (package, forbidden) in FORBIDDEN_DEPENDENCIES {
        let manifest = text(&format!("{package}/Cargo.toml")).unwrap_or_default();
        // Tests may depend on anything.
        let mut is_checked = false;
        for line in manifest.lines() {
            if line.starts_with('[') {
                is_checked = line.contains("dependencies") && !line.contains("dev-dependencies");
            }
            let name = line.split(['.', '=', ' ']).next().unwrap_or_default();
            if is_checked && forbidden.contains(&name) {
                places.push(format!("{package}/Cargo.toml: {name}"));
            }
        }
    }
    fail_with("a package depends on another layer", places);
}

#[test]
fn language_backends_do_not_import_each_other() {
    let languages: Vec<String> = files("codegen/backend/src")
        .iter()
        .filter_map(|path| {
            path.strip_prefix("codegen/backend/src/")?
                .strip_suffix("/mod.rs")
                .map(str::to_owned)
        })
        .filter(|folder| !folder.contains('/') && folder != "common")
        .collect();
    let mut places = Vec::new();
    for (path, text) in modules() {
        for own in &languages {
            for other in languages.iter().filter(|other| *other != own) {
                let is_inside = path.starts_with(&format!("codegen/backend/src/{own}/"));
                if is_inside && text.contains(&format!("crate::{other}")) {
                    places.push(format!("{path}: {other}"));
                }
            }
        }
    }
    fail_with("the backend of a language imports another", places);
}
