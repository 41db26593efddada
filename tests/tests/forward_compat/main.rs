//! Forward compatibility: code written against one crate compiles against the crate of an update that only adds.

mod added;
mod additions;
mod api_usage;
mod name_lock;
mod operation_additions;
mod support;
mod tree_edit;
mod upstream_changes;

use added::Added;
use codegen::{Files, Outcome, Sources};
use ir::Checked;
use std::{collections::BTreeMap, fs, path::PathBuf, process::Command};
use tests::{
    bodies::json_tree::Tree, emitted::public_api::PublicApi, fixture::render_diagnostics, root,
    upstream::yaml,
};

/// Compiles files in memory, which have the same paths as those in `spec/`.
fn generate(files: &BTreeMap<String, Vec<u8>>) -> (Checked, Files, Outcome) {
    let read = |path: &str| {
        files
            .get(path)
            .cloned()
            .ok_or("there is no such file".to_owned())
    };
    let beside = |path: &str| {
        files
            .get(path)
            .map(|bytes| (path.to_owned(), bytes.clone()))
    };
    let (made, outcome) = codegen::generate_rust(&Sources {
        root: "contract/openapi.yaml".into(),
        read: &read,
        overlay: beside("overlay.yaml"),
        docs: Vec::new(),
        names: beside("names.toml"),
        annotations: beside("api.toml"),
        version: "0.1.0".into(),
    });
    let (checked, files) = made.unwrap_or_else(|| panic!("{}", render_diagnostics(&outcome)));
    (checked, files, outcome)
}

/// Compiles a file against a crate. Returns the errors of the compiler.
fn compile(name: &str, files: &Files, caller: &str) -> Result<(), String> {
    let package = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(package.join("sdk"));
    let write = |path: PathBuf, text: &str| {
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    for (path, text) in files {
        let beside = format!("path = \"{}/", root().display());
        // The examples are written by hand, so they are not among the generated files.
        let text = match path.as_str() {
            "Cargo.toml" => text.split("[[example]]").next().unwrap_or_default(),
            _ => text,
        };
        let text = text.replace("path = \"../", &beside);
        write(package.join("sdk").join(path), &text);
    }
    let manifest = "[package]\nname = \"caller\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
        [workspace]\n\n[dependencies]\n\
        digitalocean-sdk = { path = \"sdk\", default-features = false, features = [\"full\"] }\n";
    write(package.join("Cargo.toml"), manifest);
    write(package.join("src/lib.rs"), caller);
    let lock = fs::read_to_string(root().join("Cargo.lock")).expect("there is a lock file");
    write(package.join("Cargo.lock"), &lock);
    let checked = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline", "--manifest-path"])
        .arg(package.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", package.join("target"))
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo runs");
    match checked.status.success() {
        true => Ok(()),
        false => Err(String::from_utf8_lossy(&checked.stderr).into_owned()),
    }
}

/// Every file with compatible additions in each place.
fn with_additions(files: &BTreeMap<String, Vec<u8>>) -> (BTreeMap<String, Vec<u8>>, Added) {
    let mut added = Added::default();
    let mut after = files.clone();
    let mut paths = Vec::new();
    for (path, bytes) in &mut after {
        if path.starts_with("contract/") && !path.ends_with("openapi.yaml") {
            let text = String::from_utf8(bytes.clone()).expect("it is text");
            let mut tree = yaml(&text).unwrap_or_else(|why| panic!("{path}: {why}"));
            let before: Vec<String> = keys(&tree);
            additions::apply(&mut tree, &mut added);
            let file = path.trim_start_matches("contract/").to_owned();
            let new = keys(&tree).into_iter().filter(|key| !before.contains(key));
            paths.extend(new.map(|key| (file.clone(), key)));
            *bytes = tree.write().into_bytes();
        }
    }
    let root = after.get_mut("contract/openapi.yaml").expect("a root");
    let mut tree = yaml(&String::from_utf8_lossy(root)).expect("the root is YAML");
    for (file, path) in paths {
        let pointer = path.replace('~', "~0").replace('/', "~1");
        let place = Tree::Text(format!("{file}#/paths/{pointer}"));
        if let Some(all) = tree_edit::get(&mut tree, "paths") {
            tree_edit::push_entry(all, &path, tree_edit::map(&[("$ref", place)]));
        }
    }
    *root = tree.write().into_bytes();
    (after, added)
}

fn keys(tree: &Tree) -> Vec<String> {
    let paths = tree.get("paths").map(Tree::entries).unwrap_or_default();
    paths.iter().map(|(path, _)| path.clone()).collect()
}

#[test]
fn code_compiles_against_a_crate_with_only_additions() {
    let mut files = BTreeMap::new();
    for path in tests::files("spec") {
        let below = path.trim_start_matches("spec/").to_owned();
        if below.starts_with("contract/")
            || matches!(below.as_str(), "overlay.yaml" | "names.toml" | "api.toml")
        {
            files.insert(below, fs::read(root().join(&path)).expect("a file"));
        }
    }
    let (_, old, _) = generate(&files);
    let (caller, uses) = api_usage::of(&old);
    println!("{uses} uses of the previous crate");
    assert!(uses > 6_000, "only {uses} uses of the crate were found");
    let (after, added) = with_additions(&files);
    assert!(added.fields > 1_000 && added.values > 100, "{added:?}");
    assert!(
        added.params > 1_300 && added.operations > 100 && added.arms > 5,
        "{added:?}"
    );
    assert!(
        added.plain_arms > 15 && added.statuses > 600 && added.media > 100 && added.errors > 600,
        "{added:?}"
    );
    let (_, new, _) = generate(&after);
    assert_ne!(old, new);
    let lost = PublicApi::of(&old).lost_in(&PublicApi::of(&new));
    assert!(
        lost.is_empty(),
        "{} lines of the public API are lost; added {added:?}\n{lost:#?}",
        lost.len()
    );
    if let Err(errors) = compile("forward_compat", &new, &caller) {
        let count = errors.matches("\nerror").count();
        let start: String = errors.chars().take(6_000).collect();
        panic!("{count} errors in {uses} uses; added {added:?}\n{start}");
    }
}
