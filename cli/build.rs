//! Lists the files of the crates that an emitted Rust crate depends on, so that the program contains them.

use std::{
    env, fs,
    path::{Path, PathBuf},
};
use toml::{Table, Value};

/// The crates, by their folder in the workspace.
const CRATES: [&str; 2] = ["runtime", "fake"];

/// Files of a crate besides its sources and its manifest.
const OTHERS: [&str; 3] = ["README.md", "LICENSE-APACHE", "LICENSE-MIT"];

/// What is different in a crate beside the package of another API: the fake stores the resources of no API that it knows.
const REPLACED: [(&str, &str); 1] = [(
    "src/stored_resources/apis.rs",
    "//! The APIs whose resources the fake stores.\n\nuse super::StoredResources;\n\n\
     /// The resources with a name in the facts of an API, of which none is stored yet.\n\
     pub(crate) fn of_api(_name: &str) -> Option<Box<dyn StoredResources>> {\n    None\n}\n",
)];

/// The folder of these resources.
const LEFT_OUT: &str = "src/stored_resources/apis/";

fn main() {
    let own = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let root = own.parent().expect("the crate is in the workspace");
    let workspace = table(&root.join("Cargo.toml"));
    let mut out = String::new();
    for name in CRATES {
        let folder = root.join(name);
        println!("cargo::rerun-if-changed={}", folder.join("src").display());
        println!(
            "cargo::rerun-if-changed={}",
            folder.join("Cargo.toml").display()
        );
        let manifest = standalone(table(&folder.join("Cargo.toml")), &workspace);
        let mut files = vec![format!("(\"Cargo.toml\", {manifest:?})")];
        let mut paths: Vec<PathBuf> = OTHERS.iter().map(|name| folder.join(name)).collect();
        sources(&folder.join("src"), &mut paths);
        paths.sort();
        for path in &paths {
            let below = path
                .strip_prefix(&folder)
                .expect("the file is in the crate");
            let below = below.to_string_lossy().replace('\\', "/");
            let replaced = REPLACED.iter().find(|(name, _)| *name == below);
            match replaced {
                _ if below.starts_with(LEFT_OUT) => {}
                Some((_, text)) => files.push(format!("({below:?}, {text:?})")),
                None => files.push(format!("({below:?}, include_str!({path:?}))")),
            }
        }
        out.push_str(&format!(
            "/// The files of the crate in `{name}`.\npub const {}: &[(&str, &str)] = &[{}];\n",
            name.to_uppercase(),
            files.join(",\n")
        ));
    }
    let target = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(target.join("runtime_crates.rs"), out).expect("the list can be written");
}

fn table(path: &Path) -> Table {
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(path).expect("the manifest can be read");
    text.parse().expect("the manifest is TOML")
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the entry can be read").path();
        match path.is_dir() {
            true => sources(&path, found),
            false => found.push(path),
        }
    }
}

/// The manifest of a crate without what it inherits from the workspace.
fn standalone(mut manifest: Table, workspace: &Table) -> String {
    let workspace = workspace["workspace"].as_table().expect("a workspace");
    for key in ["dev-dependencies", "lints"] {
        manifest.remove(key);
    }
    for (key, inherited) in [("package", "package"), ("dependencies", "dependencies")] {
        let values = workspace[inherited].as_table().expect("a table");
        let own = manifest.get_mut(key).and_then(Value::as_table_mut);
        for (name, value) in own.into_iter().flatten() {
            inherit(value, &values.get(name).cloned());
        }
    }
    toml::to_string(&manifest).expect("the manifest can be written")
}

/// Puts the value of the workspace in place of `{ workspace = true }`, with the other keys of the member.
fn inherit(value: &mut Value, inherited: &Option<Value>) {
    let Some(own) = value.as_table() else { return };
    if own.get("workspace").and_then(Value::as_bool) != Some(true) {
        return;
    }
    let mut own = own.clone();
    own.remove("workspace");
    let inherited = inherited.clone().expect("the workspace has the value");
    *value = match (inherited, own.is_empty()) {
        (inherited, true) => inherited,
        (Value::Table(mut table), false) => {
            table.extend(own);
            Value::Table(table)
        }
        (version, false) => {
            own.insert("version".into(), version);
            Value::Table(own)
        }
    };
}
