//! The emitted code of all compiler cases compiles without warnings, as one crate.

use codegen::{Files, Outcome};
use ir::Checked;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use tests::{
    fixture::{compile_folder, compile_in_memory, render_diagnostics, subfolders},
    hostile_strings::{HOSTILE_STRINGS, docs_containing, spec_containing},
    root,
};

#[test]
fn emitted_code_of_every_case_compiles_without_warnings() {
    let package = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("cases");
    let mut features = BTreeSet::new();
    let mut modules = Vec::new();
    let mut kept = BTreeSet::new();
    for (name, files) in emitted() {
        let module = format!("case_{}", name.replace('-', "_"));
        for (path, text) in &files {
            if let Some(path) = path.strip_prefix("src/") {
                let path = format!("src/{module}/{}", path.replace("lib.rs", "mod.rs"));
                let text = text.replace("crate::", &format!("crate::{module}::"));
                let text = text.replace("\"../README.md\"", "\"README.md\"");
                write(&package.join(&path), &text);
                kept.insert(path);
            } else if path == "README.md" {
                let path = format!("src/{module}/{path}");
                write(&package.join(&path), text);
                kept.insert(path);
            } else if path == "Cargo.toml" {
                let manifest: toml::Table = text.parse().expect("a manifest is TOML");
                let all = manifest["features"].as_table();
                features.extend(all.into_iter().flatten().map(|(name, _)| name.clone()));
            }
        }
        modules.push(module);
    }
    kept.insert("src/lib.rs".into());
    remove_stale(&package, &kept);
    let lines: Vec<String> = modules
        .iter()
        .map(|module| format!("pub mod {module};\n"))
        .collect();
    let head = "//! All cases.\n#![deny(warnings)]\n";
    write(
        &package.join("src/lib.rs"),
        &format!("{head}{}", lines.concat()),
    );
    write(&package.join("Cargo.toml"), &manifest(&features));
    let lock =
        fs::read_to_string(root().join("Cargo.lock")).expect("the workspace has a lock file");
    write(&package.join("Cargo.lock"), &lock);

    let checked = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline", "--manifest-path"])
        .arg(package.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", package.join("target"))
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo runs");
    assert!(
        checked.status.success(),
        "{}",
        String::from_utf8_lossy(&checked.stderr)
    );
}

/// The emitted files of each case and of each spec with a hostile string.
fn emitted() -> Vec<(String, Files)> {
    let mut all = Vec::new();
    let mut keep = |name: String, (made, outcome): (Option<(Checked, Files)>, Outcome)| match made {
        Some((_, files)) => all.push((name, files)),
        None => panic!("{name}:\n{}", render_diagnostics(&outcome)),
    };
    for (name, folder) in subfolders("case") {
        let (made, _) = compile_folder(&folder, codegen::generate_rust);
        keep(name, made);
    }
    for (number, text) in HOSTILE_STRINGS.iter().enumerate() {
        let (spec, docs) = (spec_containing(text), docs_containing(text));
        let files = [
            ("spec.yaml", spec.as_bytes()),
            ("docs/words.yaml", docs.as_bytes()),
        ];
        keep(
            format!("hostile_{number}"),
            compile_in_memory(&files, codegen::generate_rust),
        );
    }
    all
}

fn manifest(features: &BTreeSet<String>) -> String {
    // Features of other packages, which do not change the emitted code.
    const OTHERS: [&str; 9] = [
        "blocking",
        "default",
        "full",
        "reqwest",
        "rustls",
        "native-tls",
        "serde",
        "serde_json",
        "chrono",
    ];
    let own: Vec<&String> = features
        .iter()
        .filter(|name| !OTHERS.contains(&name.as_str()))
        .collect();
    let lines: Vec<String> = own.iter().map(|name| format!("{name} = []\n")).collect();
    let mut all: Vec<String> = own.iter().map(|name| format!("{name:?}")).collect();
    all.sort();
    format!(
        "[package]\nname = \"cases\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[workspace]\n\n\
         [lints.rust]\nunexpected_cfgs = \"allow\"\n\n\
         [dependencies]\nopenapi-sdk-runtime = {{ path = {:?}, default-features = false }}\n\
         openapi-sdk-fake = {{ path = {:?} }}\n\n\
         [features]\ndefault = [{}]\n{}",
        root().join("runtime"),
        root().join("fake"),
        all.join(", "),
        lines.concat()
    )
}

/// Writes a file only if it differs, because cargo compares modification times.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return;
    }
    let folder = path.parent().expect("a file has a folder");
    fs::create_dir_all(folder).expect("a folder can be made");
    fs::write(path, text).expect("a file can be written");
}

/// Removes files of earlier runs.
fn remove_stale(package: &Path, kept: &BTreeSet<String>) {
    let mut open = vec![package.join("src")];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let below = path.strip_prefix(package).unwrap_or(&path);
            let name = below.to_string_lossy().replace('\\', "/");
            if path.is_dir() {
                open.push(path);
            } else if !kept.contains(&name) {
                fs::remove_file(&path).expect("a file can be removed");
            }
        }
    }
}
