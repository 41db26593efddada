//! The languages of the suite, and how their drivers are started.

use crate::{bodies::json_tree::Tree, root, text};
use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

/// A language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its name, which is also that of its folder in `bindings/`.
    pub name: &'static str,
}

/// All languages, Rust first.
pub const LANGUAGES: [Language; 4] = [
    Language { name: "rust" },
    Language { name: "python" },
    Language { name: "typescript" },
    Language { name: "go" },
];

/// How to start a driver.
#[derive(Clone, Debug)]
pub struct DriverCommand {
    /// The program and its arguments.
    pub words: Vec<String>,
    /// The folder that it is started in.
    pub folder: PathBuf,
}

impl Language {
    /// The language with a name.
    pub fn named(name: &str) -> Option<Self> {
        LANGUAGES.into_iter().find(|one| one.name == name)
    }

    /// Builds the driver and returns how to start it. The error says what is missing or failed.
    ///
    /// The driver of Rust is a program of this package, whose path the caller knows.
    pub fn driver(self, rust_driver: Option<&Path>) -> Result<DriverCommand, DriverError> {
        if self.name == "rust" {
            let Some(rust_driver) = rust_driver else {
                return Err(DriverError::Missing("it needs no driver here".to_owned()));
            };
            return Ok(DriverCommand {
                words: vec![rust_driver.to_string_lossy().into_owned(), "--drive".into()],
                folder: root(),
            });
        }
        let folder = root().join("bindings").join(self.name);
        let path = format!("bindings/{}/conformance/driver.json", self.name);
        let Some(file) = text(&path) else {
            return Err(DriverError::Missing(format!("there is no {path}")));
        };
        let file =
            Tree::parse(&file).ok_or_else(|| DriverError::Failed(format!("{path} is not JSON")))?;
        for need in file.get("needs").map_or(&[][..], Tree::items) {
            let need = need.text().unwrap_or_default();
            if !exists(&folder, need) {
                return Err(DriverError::Missing(format!("there is no `{need}`")));
            }
        }
        for command in file.get("build").map_or(&[][..], Tree::items) {
            build(&folder, &words(command)).map_err(DriverError::Failed)?;
        }
        let words = file.get("run").map(words).unwrap_or_default();
        if words.is_empty() {
            return Err(DriverError::Failed(format!("{path} has no `run`")));
        }
        Ok(DriverCommand { words, folder })
    }
}

/// Why a driver cannot be started.
#[derive(Clone, Debug)]
pub enum DriverError {
    /// The driver or its toolchain is missing.
    Missing(String),
    /// The driver is there and does not build.
    Failed(String),
}

fn words(list: &Tree) -> Vec<String> {
    let words = list.items().iter().filter_map(Tree::text);
    words.map(str::to_owned).collect()
}

/// A program by its name, or by its path in the folder of the language.
pub fn program(folder: &Path, name: &str) -> PathBuf {
    match name.contains('/') && !name.starts_with('/') {
        true => folder.join(name),
        false => name.into(),
    }
}

fn exists(folder: &Path, name: &str) -> bool {
    if name.contains('/') {
        return program(folder, name).exists();
    }
    let paths = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&paths).any(|path| path.join(name).is_file())
}

fn build(folder: &Path, words: &[String]) -> Result<(), String> {
    let Some((first, rest)) = words.split_first() else {
        return Ok(());
    };
    let output = Command::new(program(folder, first))
        .args(rest)
        .current_dir(folder)
        .output()
        .map_err(|error| format!("`{}`: {error}", words.join(" ")))?;
    match output.status.success() {
        true => Ok(()),
        false => Err(format!(
            "`{}` failed:\n{}{}",
            words.join(" "),
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        )),
    }
}
