//! The cases, and the packages of both sides.

use codegen::{Files, LANGUAGES};
use diff::Language;
use ir::Checked;
use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;
use tests::fixture::{compile_in_memory, render_diagnostics};

/// Names of the cases whose programs a compiler refuses.
pub type Refused = std::collections::BTreeSet<String>;

const START: &str = "openapi: 3.0.3
info: {title: Garden, version: '1'}
servers: [{url: 'https://garden.test'}]
paths:
";

/// A change, and a program in each language that uses what changes.
#[derive(serde::Deserialize)]
pub struct Case {
    /// The name of the resource.
    pub name: String,
    /// What changes.
    pub what: String,
    path: Option<String>,
    new_path: Option<String>,
    old: Option<String>,
    new: Option<String>,
    schema: Option<serde_yaml::Value>,
    new_schema: Option<serde_yaml::Value>,
    body: Option<serde_yaml::Value>,
    new_body: Option<serde_yaml::Value>,
    /// The program in Python, and what it imports.
    pub python: String,
    #[serde(default)]
    pub python_import: String,
    /// The program in TypeScript.
    pub typescript: String,
    /// The program in Go.
    pub go: String,
    /// The languages in which the meaning changes and no compiler sees it.
    #[serde(default)]
    pub unseen: Vec<String>,
}

/// A state of the description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Old,
    New,
}

impl Case {
    /// The path and its operation as two lines of YAML.
    fn path_item(&self, side: Side) -> String {
        let name = &self.name;
        fn pick<'a, T>(side: Side, old: &'a Option<T>, new: &'a Option<T>) -> Option<&'a T> {
            match side {
                Side::Old => old.as_ref(),
                Side::New => new.as_ref().or(old.as_ref()),
            }
        }
        let path = pick(side, &self.path, &self.new_path);
        let path = path.cloned().unwrap_or_else(|| format!("/v1/{name}"));
        let json = |value: &serde_yaml::Value| {
            serde_json::to_string(value).expect("a schema is JSON as well")
        };
        let operation = if let Some(operation) = pick(side, &self.old, &self.new) {
            operation.clone()
        } else if let Some(schema) = pick(side, &self.schema, &self.new_schema) {
            let content = format!(
                "content: {{application/json: {{schema: {}}}}}",
                json(schema)
            );
            format!(
                "get: {{operationId: {name}_get, tags: [{name}], responses: {{'200': {{description: ok, {content}}}}}}}"
            )
        } else {
            let body = pick(side, &self.body, &self.new_body).expect("a case has a body");
            let content = format!("content: {{application/json: {{schema: {}}}}}", json(body));
            format!(
                "post: {{operationId: {name}_get, tags: [{name}], requestBody: {{required: true, {content}}}, responses: {{'204': {{description: ok}}}}}}"
            )
        };
        format!("  {path}:\n    {operation}\n")
    }
}

/// All cases.
pub fn cases() -> Vec<Case> {
    serde_yaml::from_str(include_str!("cases.yaml")).expect("the file is valid YAML")
}

/// The packages of one side in a folder.
pub struct Packages {
    pub cases: Vec<Case>,
    pub checked: Checked,
    /// The names that the next side keeps.
    pub names: String,
    folder: TempDir,
}

impl Packages {
    /// Compiles one side of the cases, and writes the package of each language but Rust.
    pub fn of(cases: &[Case], side: Side, names: &str) -> Self {
        let paths = cases.iter().map(|case| case.path_item(side));
        let spec = format!("{START}{}", paths.collect::<String>());
        let files = [
            ("spec.yaml", spec.as_bytes()),
            ("names.toml", names.as_bytes()),
        ];
        let compile = |sources: &codegen::Sources<'_>| codegen::generate(sources, LANGUAGES);
        let (made, outcome) = compile_in_memory(&files, compile);
        let made = made.unwrap_or_else(|| panic!("{}", render_diagnostics(&outcome)));
        let folder = tempfile::tempdir().expect("the folder can be created");
        for output in made.outputs {
            let into = folder.path().join(output.language.id);
            write(&into, &output.files);
            write(&into, &output.language.runtime(&made.checked));
        }
        Self {
            cases: self::cases(),
            checked: made.checked,
            names: outcome.names.expect("compiling succeeded"),
            folder,
        }
    }

    /// The folder of the package of a language.
    pub fn folder(&self, language: &str) -> PathBuf {
        self.folder.path().join(language)
    }
}

/// Writes files into a folder.
pub fn write(folder: &Path, files: &Files) {
    for (path, text) in files {
        write_file(&folder.join(path), text);
    }
}

/// Writes a file and the folders above it.
pub fn write_file(path: &Path, text: &str) {
    let parent = path.parent().expect("a file is in a folder");
    fs::create_dir_all(parent).expect("the folder can be created");
    fs::write(path, text).expect("the file can be written");
}

/// Why the diff says that the cases break a language, by their names.
pub fn broken(old: &Packages, new: &Packages, language: Language) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for change in diff::diff(&old.checked, &new.checked) {
        let Some(reason) = change.impacts.of(language).reason() else {
            continue;
        };
        for operation in change.operations() {
            let name = operation.split('_').next().unwrap_or_default().to_owned();
            let told = format!("{}: {reason}", change.sentence());
            found.entry(name).or_default().push(told);
        }
    }
    found
}

/// Says that a test is skipped. Where the language is required, that is a failure.
pub fn skip(why: &str, required: &str) {
    assert!(env::var_os(required).is_none(), "{why}");
    eprintln!("SKIPPED: {why}");
}

/// The program with this indent before each of its lines.
pub fn indented(program: &str, indent: &str) -> String {
    let lines = program.lines().map(|line| format!("{indent}{line}\n"));
    lines.collect()
}

/// The names of programs that a compiler's messages complain of: what is between `start` and `end` in a line.
pub fn complaints(messages: &str, start: &str, end: &str) -> Refused {
    let name = |line: &str| {
        let (name, _) = line.strip_prefix(start)?.split_once(end)?;
        Some(name.to_owned())
    };
    messages.lines().filter_map(name).collect()
}
