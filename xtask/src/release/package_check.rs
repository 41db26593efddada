//! Checks a packaged crate: required files, manifest, size, and leaked local paths.

use crate::{
    error::Error,
    support::{
        files::{
            archive::{self, ArchiveFormat, ExtractLimits},
            folder,
        },
        process::cargo_metadata,
        text::grouped,
    },
};
use serde_json::Value;
use std::{
    fs::{self, File},
    io::BufReader,
    path::{Path, PathBuf},
};

/// The largest archive that the registry accepts, in bytes.
const MAX_SIZE: u64 = 10 << 20;
/// The files that every crate must contain.
const REQUIRED_FILES: [&str; 4] = ["README.md", "LICENSE-MIT", "LICENSE-APACHE", "src/lib.rs"];

/// A packaged crate.
#[derive(Debug)]
pub struct Package {
    /// The name of the crate.
    pub name: String,
    /// The version of the crate.
    pub version: String,
    /// The number of files.
    pub files: usize,
    /// The size of the archive in bytes.
    pub packed_bytes: u64,
    /// The size of all files in bytes.
    pub bytes: u64,
    /// Its dependencies: name and version requirement.
    pub dependencies: Vec<(String, String)>,
    /// The problems that were found, as messages.
    pub problems: Vec<String>,
}

impl Package {
    /// The row of this package in the table.
    pub fn row(&self) -> String {
        let count = |number: u64| grouped(usize::try_from(number).unwrap_or(usize::MAX));
        format!(
            "| {} | {} | {} | {} | {} | {} |\n",
            self.name,
            self.version,
            grouped(self.files),
            count(self.packed_bytes),
            count(self.bytes),
            if self.problems.is_empty() {
                "yes"
            } else {
                "no"
            }
        )
    }
}

/// The header of the table.
pub const TABLE_HEADER: &str = "| crate | version | files | bytes packed | bytes | ready to publish |\n|---|---|---|---|---|---|\n";

/// Unpacks and checks a packaged crate. No file may contain one of the `local_paths`.
pub fn check(path: &Path, local_paths: &[String]) -> Result<Package, Error> {
    let failed = |error| Error::io("read", path, error);
    let file = File::open(path).map_err(failed)?;
    let packed_bytes = file.metadata().map_err(failed)?.len();
    let temporary = folder::temporary()?;
    let refused = |reason| Error::Failed(format!("{}: {reason}", path.display()));
    let unpacked = archive::unpack(
        BufReader::new(file),
        ArchiveFormat::Gz,
        temporary.path(),
        &ExtractLimits::default(),
    )
    .map_err(|error| refused(error.to_string()))?;
    let stem = path.file_stem().unwrap_or_default();
    let folder = temporary.path().join(stem);
    let entries = fs::read_dir(temporary.path()).map_err(failed)?;
    if entries.count() != 1 || !folder.join("Cargo.toml").is_file() {
        return Err(refused(format!(
            "the archive must contain one folder `{}` with a manifest",
            stem.to_string_lossy()
        )));
    }
    let manifest = manifest(&folder)?;
    let text = |key: &str| manifest[key].as_str().unwrap_or_default().to_owned();
    let mut problems = manifest_problems(&manifest);
    for name in REQUIRED_FILES {
        match fs::metadata(folder.join(name)) {
            Ok(found) if found.is_file() && found.len() > 0 => {}
            Ok(_) | Err(_) => problems.push(format!("{name} is missing")),
        }
    }
    if packed_bytes > MAX_SIZE {
        problems.push(format!("the archive is larger than {} MiB", MAX_SIZE >> 20));
    }
    let mut paths = local_paths.to_vec();
    paths.extend(["home", "Users"].map(|folder| format!("/{folder}/")));
    find_local_paths(&folder, &folder, &paths, &mut problems)?;
    Ok(Package {
        name: text("name"),
        version: text("version"),
        files: unpacked.files,
        packed_bytes,
        bytes: unpacked.bytes,
        dependencies: dependencies(&manifest),
        problems,
    })
}

/// The manifest of the only package in a folder, as JSON.
fn manifest(folder: &Path) -> Result<Value, Error> {
    let path = folder.join("Cargo.toml");
    let all = cargo_metadata(&path)?;
    match all["packages"].as_array().map(Vec::as_slice) {
        Some([only]) => Ok(only.clone()),
        _ => Err(Error::Failed(format!(
            "{} does not describe exactly one package",
            path.display()
        ))),
    }
}

/// The problems of a manifest.
fn manifest_problems(manifest: &Value) -> Vec<String> {
    let mut problems = Vec::new();
    for key in [
        "description",
        "license",
        "readme",
        "documentation",
        "rust_version",
    ] {
        if manifest[key].as_str().is_none_or(str::is_empty) {
            problems.push(format!("the manifest has no `{}`", key.replace('_', "-")));
        }
    }
    for key in ["repository", "homepage", "documentation"] {
        let address = manifest[key].as_str().unwrap_or_default();
        if is_placeholder(address) {
            problems.push(format!("`{key}` is the placeholder `{address}`"));
        }
    }
    if manifest["publish"].as_array().is_some_and(Vec::is_empty) {
        problems.push("the manifest forbids publishing".into());
    }
    let docs = &manifest["metadata"]["docs"]["rs"];
    if docs["all-features"] != true && !docs["features"].is_array() {
        problems.push("the manifest does not say which features docs.rs should document".into());
    }
    for dependency in manifest["dependencies"].as_array().into_iter().flatten() {
        let name = dependency["name"].as_str().unwrap_or_default();
        // Dev-dependencies are not used from the registry and need not be published.
        if dependency["kind"] == "dev" {
            continue;
        }
        if dependency["path"].is_string() {
            problems.push(format!("{name} is a path dependency"));
        }
        if dependency["req"] == "*" {
            problems.push(format!("{name} has no version requirement"));
        }
    }
    problems
}

/// Whether the host of an address is one of the domains that are reserved for examples.
fn is_placeholder(address: &str) -> bool {
    let host = address.split("://").last().unwrap_or_default();
    let host = host.split(['/', ':']).next().unwrap_or_default();
    ["example.com", "example.net", "example.org"]
        .iter()
        .any(|reserved| host == *reserved || host.ends_with(&format!(".{reserved}")))
}

/// The dependencies of a manifest: name and version requirement.
fn dependencies(manifest: &Value) -> Vec<(String, String)> {
    let dependencies = manifest["dependencies"].as_array().into_iter().flatten();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    dependencies
        .map(|dependency| (text(&dependency["name"]), text(&dependency["req"])))
        .collect()
}

/// Finds local paths in the files below a folder.
fn find_local_paths(
    top: &Path,
    folder: &Path,
    local_paths: &[String],
    problems: &mut Vec<String>,
) -> Result<(), Error> {
    let failed = |error| Error::io("read", folder, error);
    let entries = fs::read_dir(folder).map_err(failed)?;
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()
        .map_err(failed)?;
    paths.sort();
    for path in paths {
        if path.is_dir() {
            find_local_paths(top, &path, local_paths, problems)?;
            continue;
        }
        let bytes = fs::read(&path).map_err(|error| Error::io("read", &path, error))?;
        let text = String::from_utf8_lossy(&bytes);
        let file = path.strip_prefix(top).unwrap_or(&path).display();
        for local in local_paths
            .iter()
            .filter(|local| text.contains(local.as_str()))
        {
            problems.push(format!("{file} contains the local path `{local}`"));
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

    fn check_files(files: &[(&str, &str)]) -> Result<Package, Error> {
        let home = tempfile::tempdir().expect("the folder exists");
        let path = home.path().join("thing-1.2.3.crate");
        let file = File::create(&path).expect("the file can be accessed");
        let mut out = Builder::new(GzEncoder::new(file, Compression::none()));
        for (name, text) in files {
            let mut header = Header::new_ustar();
            header.set_size(text.len() as u64);
            header.set_cksum();
            let name = format!("thing-1.2.3/{name}");
            out.append_data(&mut header, name, text.as_bytes())
                .expect("the entry is written");
        }
        let zipped = out.into_inner().expect("the archive is written");
        zipped.finish().expect("the archive is written");
        check(&path, &["/secret/place".into()])
    }

    fn complete() -> Vec<(&'static str, &'static str)> {
        let mut files: Vec<_> = REQUIRED_FILES
            .iter()
            .map(|name| (*name, "//! text\n"))
            .collect();
        files.push(("Cargo.toml", MANIFEST));
        files
    }

    #[test]
    fn accepts_a_complete_package() {
        let package = check_files(&complete()).expect("the archive is valid");
        assert_eq!(package.problems, [""; 0]);
        assert_eq!(
            (
                package.name.as_str(),
                package.version.as_str(),
                package.files
            ),
            ("thing", "1.2.3", 5)
        );
        assert!(package.row().starts_with("| thing | 1.2.3 | 5 | "));
    }

    #[test]
    fn reports_missing_files() {
        let mut files = complete();
        files.retain(|(name, _)| *name != "LICENSE-MIT");
        assert_eq!(
            check_files(&files).expect("the archive is valid").problems,
            ["LICENSE-MIT is missing"]
        );
        files.pop();
        assert!(check_files(&files).is_err(), "there is no manifest");
    }

    #[test]
    fn reports_placeholders() {
        let manifest = MANIFEST.replace(
            "license = ",
            "repository = \"https://example.com/thing\"\nlicense = ",
        );
        let mut files = complete();
        files.retain(|(name, _)| *name != "Cargo.toml");
        files.push(("Cargo.toml", &manifest));
        let package = check_files(&files).expect("the archive is valid");
        assert_eq!(
            package.problems,
            ["`repository` is the placeholder `https://example.com/thing`"]
        );
        assert!(!is_placeholder("https://docs.rs/example.com"));
    }

    #[test]
    fn reports_local_paths() {
        let mut files = complete();
        files.push(("src/a.rs", "// at /secret/place\n"));
        assert_eq!(
            check_files(&files).expect("the archive is valid").problems,
            ["src/a.rs contains the local path `/secret/place`"]
        );
    }

    #[test]
    fn reports_packages_that_are_too_large() {
        let zeros = "0".repeat(usize::try_from(MAX_SIZE).expect("the size fits"));
        let mut files = complete();
        files.push(("src/zeros.txt", &zeros));
        let package = check_files(&files).expect("the archive is valid");
        assert_eq!(package.problems, ["the archive is larger than 10 MiB"]);
    }

    #[test]
    fn reports_problems_of_the_manifest() {
        let bad = MANIFEST
            .replace("license = \"MIT\"\n", "publish = false\n")
            .replace("all-features = true", "")
            + "[dependencies]\nother = \"*\"\nnear = { path = \"../near\" }\n";
        let mut files = complete();
        files.pop();
        files.push(("Cargo.toml", &bad));
        let problems = check_files(&files).expect("the archive is valid").problems;
        for expected in [
            "the manifest has no `license`",
            "the manifest forbids publishing",
            "the manifest does not say which features docs.rs should document",
            "other has no version requirement",
            "near is a path dependency",
        ] {
            assert!(problems.iter().any(|one| one == expected), "{problems:?}");
        }
    }
}
