//! A pack knows what a packed crate must hold, and what must not be in it.

use crate::{
    archive::{self, Bounds, Kind},
    failure::Failure,
    render::grouped,
};
use serde_json::Value;
use std::{
    ffi::OsStr,
    fs::{self, File},
    io::BufReader,
    path::{Path, PathBuf},
    process::Command,
};

/// What the registry takes at most, in bytes of the archive.
const LARGEST: u64 = 10 << 20;
/// What whoever gets the crate must get with it.
const NEEDED: [&str; 4] = ["README.md", "LICENSE-MIT", "LICENSE-APACHE", "src/lib.rs"];

/// A crate as it would be published.
#[derive(Debug)]
pub struct Pack {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// How many files it has.
    pub files: usize,
    /// Bytes of the archive.
    pub packed: u64,
    /// Bytes of all files.
    pub bytes: u64,
    /// What it asks of each crate that it stands on.
    pub asks: Vec<(String, String)>,
    /// What is wrong with it, a sentence each.
    pub wrong: Vec<String>,
}

impl Pack {
    /// A row of the table that is printed.
    pub fn row(&self) -> String {
        let count = |number: u64| grouped(usize::try_from(number).unwrap_or(usize::MAX));
        format!(
            "| {} | {} | {} | {} | {} | {} |\n",
            self.name,
            self.version,
            grouped(self.files),
            count(self.packed),
            count(self.bytes),
            if self.wrong.is_empty() { "yes" } else { "no" }
        )
    }
}

/// The head of that table.
pub const HEAD: &str = "| crate | version | files | bytes packed | bytes | fit to publish |\n|---|---|---|---|---|---|\n";

/// Unpacks a crate somewhere else and looks at it. The words may not stand in any of its files.
pub fn inspect(path: &Path, words: &[String]) -> Result<Pack, Failure> {
    let failed = |error| Failure::disk("read", path, error);
    let file = File::open(path).map_err(failed)?;
    let packed = file.metadata().map_err(failed)?.len();
    let keep = tempfile::tempdir()
        .map_err(|error| Failure::disk("write in", &std::env::temp_dir(), error))?;
    let refused = |why| Failure::Finding(format!("{}: {why}", path.display()));
    let unpacked = archive::unpack(
        BufReader::new(file),
        Kind::Gz,
        keep.path(),
        &Bounds::default(),
    )
    .map_err(|error| refused(error.to_string()))?;
    let stem = path.file_stem().unwrap_or_default();
    let folder = keep.path().join(stem);
    let entries = fs::read_dir(keep.path()).map_err(failed)?;
    if entries.count() != 1 || !folder.join("Cargo.toml").is_file() {
        return Err(refused(format!(
            "it is not one folder `{}` with a manifest",
            stem.to_string_lossy()
        )));
    }
    let manifest = manifest(&folder)?;
    let text = |key: &str| manifest[key].as_str().unwrap_or_default().to_owned();
    let mut wrong = said(&manifest);
    for name in NEEDED {
        match fs::metadata(folder.join(name)) {
            Ok(found) if found.is_file() && found.len() > 0 => {}
            Ok(_) | Err(_) => wrong.push(format!("it has no {name}")),
        }
    }
    if packed > LARGEST {
        wrong.push(format!("it is larger than {} MiB", LARGEST >> 20));
    }
    let mut words = words.to_vec();
    words.extend(["home", "Users"].map(|folder| format!("/{folder}/")));
    leaks(&folder, &folder, &words, &mut wrong)?;
    Ok(Pack {
        name: text("name"),
        version: text("version"),
        files: unpacked.files,
        packed,
        bytes: unpacked.bytes,
        asks: asks(&manifest),
        wrong,
    })
}

/// What cargo reads in a manifest.
fn manifest(folder: &Path) -> Result<Value, Failure> {
    let path = folder.join("Cargo.toml");
    let all = metadata(&path)?;
    match all["packages"].as_array().map(Vec::as_slice) {
        Some([only]) => Ok(only.clone()),
        _ => Err(Failure::Finding(format!(
            "{} is not one package",
            path.display()
        ))),
    }
}

/// What cargo says of a manifest and those it belongs to.
pub fn metadata(manifest: &Path) -> Result<Value, Failure> {
    let asked = cargo()
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .arg("--manifest-path")
        .arg(manifest)
        .output()
        .map_err(|error| Failure::Finding(format!("cannot run cargo: {error}")))?;
    let why = String::from_utf8_lossy(&asked.stderr).trim().to_owned();
    if !asked.status.success() {
        return Err(Failure::Finding(format!(
            "cargo does not understand {}: {why}",
            manifest.display()
        )));
    }
    serde_json::from_slice(&asked.stdout)
        .map_err(|error| Failure::Finding(format!("cargo's answer is not understood: {error}")))
}

/// The cargo that runs us.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| OsStr::new("cargo").to_owned()))
}

/// What is wrong in a manifest.
fn said(manifest: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    for key in [
        "description",
        "license",
        "readme",
        "documentation",
        "rust_version",
    ] {
        if manifest[key].as_str().is_none_or(str::is_empty) {
            wrong.push(format!("its manifest has no `{}`", key.replace('_', "-")));
        }
    }
    if manifest["publish"].as_array().is_some_and(Vec::is_empty) {
        wrong.push("its manifest forbids to publish it".into());
    }
    let docs = &manifest["metadata"]["docs"]["rs"];
    if docs["all-features"] != true && !docs["features"].is_array() {
        wrong.push("docs.rs is not told with which features to document it".into());
    }
    for needed in manifest["dependencies"].as_array().into_iter().flatten() {
        let name = needed["name"].as_str().unwrap_or_default();
        // Tests are not run from the archive, and may ask for what is not published.
        if needed["kind"] == "dev" {
            continue;
        }
        if needed["path"].is_string() {
            wrong.push(format!("it looks for {name} in a folder"));
        }
        if needed["req"] == "*" {
            wrong.push(format!("it takes any version of {name}"));
        }
    }
    wrong
}

/// What it asks of each crate, in cargo's words.
fn asks(manifest: &Value) -> Vec<(String, String)> {
    let needed = manifest["dependencies"].as_array().into_iter().flatten();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    needed
        .map(|needed| (text(&needed["name"]), text(&needed["req"])))
        .collect()
}

/// Finds words in the files below a folder.
fn leaks(
    top: &Path,
    folder: &Path,
    words: &[String],
    wrong: &mut Vec<String>,
) -> Result<(), Failure> {
    let failed = |error| Failure::disk("read", folder, error);
    let entries = fs::read_dir(folder).map_err(failed)?;
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()
        .map_err(failed)?;
    paths.sort();
    for path in paths {
        if path.is_dir() {
            leaks(top, &path, words, wrong)?;
            continue;
        }
        let bytes = fs::read(&path).map_err(|error| Failure::disk("read", &path, error))?;
        let text = String::from_utf8_lossy(&bytes);
        let shown = path.strip_prefix(top).unwrap_or(&path).display();
        for word in words.iter().filter(|word| text.contains(word.as_str())) {
            wrong.push(format!("{shown} names `{word}`, a place on some machine"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::{Compression, write::GzEncoder};
    use tar::{Builder, Header};

    const MANIFEST: &str = r#"
[package]
name = "thing"
version = "1.2.3"
edition = "2024"
rust-version = "1.88"
description = "A thing."
license = "MIT"
readme = "README.md"
documentation = "https://docs.rs/thing"

[package.metadata.docs.rs]
all-features = true
"#;

    fn pack(files: &[(&str, &str)]) -> Result<Pack, Failure> {
        let home = tempfile::tempdir().expect("a folder");
        let path = home.path().join("thing-1.2.3.crate");
        let file = File::create(&path).expect("a file");
        let mut out = Builder::new(GzEncoder::new(file, Compression::none()));
        for (name, text) in files {
            let mut header = Header::new_ustar();
            header.set_size(text.len() as u64);
            header.set_cksum();
            let name = format!("thing-1.2.3/{name}");
            out.append_data(&mut header, name, text.as_bytes())
                .expect("an entry");
        }
        let zipped = out.into_inner().expect("an archive");
        zipped.finish().expect("an archive");
        inspect(&path, &["/secret/place".into()])
    }

    fn whole() -> Vec<(&'static str, &'static str)> {
        let mut files: Vec<_> = NEEDED.iter().map(|name| (*name, "//! text\n")).collect();
        files.push(("Cargo.toml", MANIFEST));
        files
    }

    #[test]
    fn a_good_one_has_nothing_wrong() {
        let pack = pack(&whole()).expect("a pack");
        assert_eq!(pack.wrong, [""; 0]);
        assert_eq!(
            (pack.name.as_str(), pack.version.as_str(), pack.files),
            ("thing", "1.2.3", 5)
        );
        assert!(pack.row().starts_with("| thing | 1.2.3 | 5 | "));
    }

    #[test]
    fn what_is_missing_is_named() {
        let mut files = whole();
        files.retain(|(name, _)| *name != "LICENSE-MIT");
        assert_eq!(
            pack(&files).expect("a pack").wrong,
            ["it has no LICENSE-MIT"]
        );
        files.pop();
        assert!(pack(&files).is_err(), "no manifest");
    }

    #[test]
    fn what_names_a_machine_is_named() {
        let mut files = whole();
        files.push(("src/a.rs", "// at /secret/place\n"));
        assert_eq!(
            pack(&files).expect("a pack").wrong,
            ["src/a.rs names `/secret/place`, a place on some machine"]
        );
    }

    #[test]
    fn what_the_registry_does_not_take_is_said() {
        let zeros = "0".repeat(usize::try_from(LARGEST).expect("a size"));
        let mut files = whole();
        files.push(("src/zeros.txt", &zeros));
        let pack = pack(&files).expect("a pack");
        assert_eq!(pack.wrong, ["it is larger than 10 MiB"]);
    }

    #[test]
    fn a_manifest_may_be_unfit() {
        let bad = MANIFEST
            .replace("license = \"MIT\"\n", "publish = false\n")
            .replace("all-features = true", "")
            + "[dependencies]\nother = \"*\"\nnear = { path = \"../near\" }\n";
        let mut files = whole();
        files.pop();
        files.push(("Cargo.toml", &bad));
        let wrong = pack(&files).expect("a pack").wrong;
        for expected in [
            "its manifest has no `license`",
            "its manifest forbids to publish it",
            "docs.rs is not told with which features to document it",
            "it takes any version of other",
            "it looks for near in a folder",
        ] {
            assert!(wrong.iter().any(|one| one == expected), "{wrong:?}");
        }
    }
}
