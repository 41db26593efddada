//! Workspace knows the folder in which the emitted crates are built.

use std::fs;
use std::path::{Path, PathBuf};

use crate::models::Sheet;
use crate::print;
use crate::{derive, emitted};

/// One emitted crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Bare,
    Dropped,
    Kept,
    Full,
    Emitted,
    EmittedFull,
    Tables,
}

pub const WAYS: [Way; 7] = [
    Way::Bare,
    Way::Dropped,
    Way::Kept,
    Way::Full,
    Way::Emitted,
    Way::EmittedFull,
    Way::Tables,
];

impl Way {
    /// The package.
    pub fn id(self) -> &'static str {
        match self {
            Way::Bare => "bare",
            Way::Dropped => "derive-dropped",
            Way::Kept => "derive-kept",
            Way::Full => "derive-full",
            Way::Emitted => "emitted",
            Way::EmittedFull => "emitted-full",
            Way::Tables => "tables",
        }
    }

    /// The crate.
    pub fn module(self) -> String {
        self.id().replace('-', "_")
    }

    /// What it is, for the table.
    pub fn title(self) -> &'static str {
        match self {
            Way::Bare => "floor: the same types, no codec at all; `Clone`",
            Way::Dropped => "1. derive, unknown fields dropped; `Clone`",
            Way::Kept => "1. derive, unknown fields in `#[serde(flatten)]`; `Clone`",
            Way::Full => "1. the same; `Clone`, `Debug`, `PartialEq`",
            Way::Emitted => "2. emitted code, unknown fields kept; `Clone`",
            Way::EmittedFull => "2. the same; `Clone`, `Debug` without secrets, `PartialEq`",
            Way::Tables => {
                "3. tables, unknown fields kept; `Clone`, `Debug` without secrets, `PartialEq`"
            }
        }
    }
}

/// Writes everything that is to be built.
pub fn write(out: &Path, repo: &Path, sheets: &[Sheet]) {
    let folder = |name: &str| out.join(name);
    for way in WAYS {
        let root = folder(way.id());
        put(&root.join("src/lib.rs"), &lib(sheets));
        put(&root.join("src/types.rs"), &types(sheets));
        for sheet in sheets {
            let text = match way {
                Way::Bare => print::file(sheet, |item| derive::emit(item, derive::Extent::Bare)),
                Way::Dropped => print::file(sheet, |item| derive::emit(item, derive::Extent::Dropped)),
                Way::Kept => print::file(sheet, |item| derive::emit(item, derive::Extent::Kept)),
                Way::Full => print::file(sheet, |item| derive::emit(item, derive::Extent::Full)),
                Way::Emitted => print::file(sheet, |item| emitted::emit(item, false)),
                Way::EmittedFull => print::file(sheet, |item| emitted::emit(item, true)),
                Way::Tables => sheet.text.clone(),
            };
            put(&root.join(&sheet.path), &text);
        }
        put(&root.join("Cargo.toml"), &manifest(way, repo));
    }
    let words = include_str!("../parts/words.rs");
    let base = folder("base-derive");
    put(
        &base.join("src/lib.rs"),
        &format!("{}\n{words}", include_str!("../parts/derive.rs")),
    );
    put(
        &base.join("Cargo.toml"),
        &package("base-derive", "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n"),
    );
    base_emitted(&folder("base-emitted"), repo, words);
    // Cargo builds no package alone that is not a member; this one brings the runtime along.
    put(&folder("base-tables").join("src/lib.rs"), "");
    put(
        &folder("base-tables").join("Cargo.toml"),
        &package("base-tables", &runtime(repo)),
    );
    let speed = folder("speed");
    put(&speed.join("src/main.rs"), include_str!("../parts/speed.rs"));
    put(
        &speed.join("Cargo.toml"),
        &package(
            "speed",
            &format!(
                "base-emitted = {{ path = \"../base-emitted\" }}\n\
                 derive-dropped = {{ path = \"../derive-dropped\" }}\n\
                 derive-kept = {{ path = \"../derive-kept\" }}\n\
                 emitted = {{ path = \"../emitted\" }}\n\
                 tables = {{ path = \"../tables\" }}\n\
                 {}serde = \"1\"\nserde_json = \"1\"\n",
                runtime(repo)
            ),
        ),
    );
    let members: Vec<String> = WAYS
        .iter()
        .map(|way| way.id())
        .chain(["base-derive", "base-emitted", "base-tables", "speed"])
        .map(|name| format!("{name:?}"))
        .collect();
    put(
        &folder("Cargo.toml"),
        &format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", ")),
    );
    // The versions and the compiler are those of the repository.
    for file in ["Cargo.lock", "rust-toolchain.toml"] {
        if let Ok(text) = fs::read_to_string(repo.join(file)) {
            put(&folder(file), &text);
        }
    }
}

/// The reader, the writer and the scalars of the runtime as they are, open to emitted code.
fn base_emitted(base: &Path, repo: &Path, words: &str) {
    let codec = repo.join("runtime/src/codec");
    let mut paths: Vec<PathBuf> = fs::read_dir(&codec)
        .expect("the codec of the runtime")
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .collect();
    paths.sort();
    for path in paths {
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        let text = fs::read_to_string(&path).expect("a file of the codec");
        let mut text = text
            .replace("pub(crate)", "pub")
            .replace("\nfn ", "\npub fn ")
            .replace("\nmod ", "\npub mod ");
        match name {
            "enumeration.rs" => text = text.replace("pub struct Unlisted(", "pub struct Unlisted(pub "),
            "mod.rs" => text.push_str("\npub mod emit;\n"),
            "slot.rs" => text = slot(&text),
            _ => {}
        }
        put(&base.join("src/codec").join(name), &text);
    }
    put(&base.join("src/codec/emit.rs"), include_str!("../parts/emit.rs"));
    let lib = format!(
        "#![allow(warnings)]\npub mod codec;\npub use codec::*;\npub use codec::emit::{{self, Null, Out, Row}};\n\
         pub mod slot {{ pub use crate::codec::empty; }}\n{words}"
    );
    put(&base.join("src/lib.rs"), &lib);
    put(&base.join("Cargo.toml"), &package("base-emitted", ""));
}

/// The trait of the runtime, with what holds other slots compiled for each of them.
fn slot(text: &str) -> String {
    let between = |from: &str, to: &str| {
        let start = text.find(from).unwrap_or_else(|| panic!("no {from:?} in slot.rs"));
        let end = text[start..].find(to).unwrap_or_else(|| panic!("no {to:?} in slot.rs"));
        text[start..start + end].to_owned()
    };
    let shared = between("/// A place for a value.", "/// A place that may hold nothing")
        + &between("/// How well a value fitted", "impl<T: Slot> Slot for Option<T>");
    include_str!("../parts/slot.rs").replace("TRAIT\n", &shared)
}

fn lib(sheets: &[Sheet]) -> String {
    let mut out = String::from("#![allow(warnings)]\nmod shared;\npub mod types;\n");
    for module in modules(sheets) {
        out.push_str(&format!("pub mod {module} {{\n    pub mod types;\n}}\n"));
    }
    out
}

fn types(sheets: &[Sheet]) -> String {
    let mut out = String::from("pub use crate::shared::*;\n");
    for module in modules(sheets) {
        out.push_str(&format!("pub use crate::{module}::types::*;\n"));
    }
    out
}

fn modules(sheets: &[Sheet]) -> Vec<&str> {
    sheets
        .iter()
        .filter_map(|sheet| sheet.path.strip_prefix("src/")?.strip_suffix("/types.rs"))
        .collect()
}

fn manifest(way: Way, repo: &Path) -> String {
    let base = match way {
        Way::Bare | Way::Dropped | Way::Kept | Way::Full => {
            "base = { package = \"base-derive\", path = \"../base-derive\" }\nserde = \"1\"\n".to_owned()
        }
        Way::Emitted | Way::EmittedFull => {
            "base = { package = \"base-emitted\", path = \"../base-emitted\" }\n".to_owned()
        }
        Way::Tables => runtime(repo),
    };
    package(way.id(), &base)
}

fn runtime(repo: &Path) -> String {
    format!(
        "digitalocean-sdk-runtime = {{ path = {:?}, default-features = false }}\n",
        repo.join("runtime").display().to_string()
    )
}

fn package(name: &str, dependencies: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
         [dependencies]\n{dependencies}"
    )
}

/// Writes a file unless it is there already, so that nothing is built twice for nothing.
fn put(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return;
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).expect("a folder to write to");
    }
    fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
