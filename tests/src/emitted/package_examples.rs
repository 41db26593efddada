//! Runs what emitted packages ship: their tests, and the examples in their documentation against a fake of their API.

use super::package_checks::{PackageTools, text};
use crate::root;
use digitalocean_sdk::Json;
use ir::Checked;
use openapi_sdk_fake::{HttpServer, Time};
use std::{
    io,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

/// What became of the examples of a package.
pub enum ExampleRun {
    /// They ran.
    Ran {
        /// How many.
        count: usize,
        /// What is wrong, one line each.
        findings: Vec<String>,
    },
    /// A tool is missing, for this reason.
    Skipped(String),
}

/// What a program printed.
pub enum ProgramOutput {
    /// Its lines.
    Ran(Vec<String>),
    /// A tool is missing, for this reason.
    Skipped(String),
}

const NO_GO: &str = "the program `go` is missing";
const NO_PYTHON: &str = "there is no Python with the locked packages";
const NO_TYPESCRIPT: &str = "npm could not install the TypeScript compiler";

/// A server that stands in for an API until the process ends. It answers with examples and checks requests.
pub struct FakeApi {
    url: String,
    /// A pattern of the path of the base URL, which the server does not have.
    base_path: String,
}

impl FakeApi {
    /// Starts the server.
    pub fn start(checked: &Checked) -> io::Result<Self> {
        // The texts are needed until the process ends.
        let fixtures = codegen::fixtures(checked).leak();
        let request_types = codegen::request_types(checked).leak();
        let time = Time::Virtual {
            per_request: Duration::from_secs(5),
        };
        let server = HttpServer::new(fixtures, request_types, time);
        let settings = Json::object([("mode", "examples")]);
        server.control("PATCH", "/settings", &settings);
        let base = &checked.api().server;
        let host = base.split_once("://").map_or("", |(_, host)| host);
        let path = host.find('/').map_or("", |start| &host[start..]);
        Ok(Self {
            url: server.start(0)?.url(),
            base_path: pattern(path.trim_end_matches('/')),
        })
    }
}

/// A pattern of a path at its start, in which every variable is one segment.
fn pattern(path: &str) -> String {
    let mut found = "^".to_owned();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        found.push_str(&escaped(before));
        found.push_str("[^/]*");
        rest = after.split_once('}').map_or("", |(_, rest)| rest);
    }
    found + &escaped(rest)
}

fn escaped(text: &str) -> String {
    let is_plain = |character: char| character.is_alphanumeric() || "/_-".contains(character);
    let escape = |character| match is_plain(character) {
        true => String::from(character),
        false => format!("\\{character}"),
    };
    text.chars().map(escape).collect()
}

impl PackageTools {
    /// Runs the examples of a Go module, and its tests.
    #[must_use]
    pub fn run_go(&self, package: &Path, fake: &FakeApi) -> ExampleRun {
        if !self.has_go {
            return ExampleRun::Skipped(NO_GO.into());
        }
        let go = |arguments: &[&str]| {
            let mut command = Command::new("go");
            // Objects of packages that nobody compiles again would fill the cache of the user.
            command.env("GOCACHE", self.caches.join("go"));
            command.current_dir(package).args(arguments);
            outcome(command, &|line| {
                let is_result = line.starts_with("ok ") || line.contains("[no test files]");
                !is_result
            })
        };
        let mut findings = Vec::new();
        for arguments in [&["vet", "./..."][..], &["test", "./..."]] {
            match go(arguments) {
                Ok((_, found)) => findings.extend(found),
                Err(error) => return ExampleRun::Skipped(error.to_string()),
            }
        }
        ran(self.go_program(package, fake), findings)
    }

    /// Makes the calls in a file through a Go module.
    #[must_use]
    pub fn call_go(&self, package: &Path, fake: &FakeApi, calls: &Path) -> ProgramOutput {
        if !self.has_go {
            return ProgramOutput::Skipped(NO_GO.into());
        }
        let mut program = self.go_program(package, fake);
        program.arg(calls);
        printed(program)
    }

    fn go_program(&self, package: &Path, fake: &FakeApi) -> Command {
        let mut command = Command::new("go");
        command
            .env("GOCACHE", self.caches.join("go"))
            .arg("run")
            .arg(program("run_go.go"))
            .arg(package)
            .args([&fake.url, &fake.base_path]);
        command
    }

    /// Runs the examples of a Python package, after mypy has checked them and the package.
    #[must_use]
    pub fn run_python(&self, package: &Path, fake: &FakeApi) -> ExampleRun {
        match self.python_program(package, fake) {
            Some(command) => ran(command, Vec::new()),
            None => ExampleRun::Skipped(NO_PYTHON.into()),
        }
    }

    /// Makes the calls in a file through a Python package, after mypy has checked them.
    #[must_use]
    pub fn call_python(&self, package: &Path, fake: &FakeApi, calls: &Path) -> ProgramOutput {
        let Some(mut program) = self.python_program(package, fake) else {
            return ProgramOutput::Skipped(NO_PYTHON.into());
        };
        program.arg(calls);
        printed(program)
    }

    fn python_program(&self, package: &Path, fake: &FakeApi) -> Option<Command> {
        let mut command = Command::new(self.python.as_ref()?);
        command
            .arg(program("run_python.py"))
            .arg(package)
            .args([&fake.url, &fake.base_path])
            .arg(self.caches.join("mypy"));
        Some(command)
    }

    /// Runs the examples of a TypeScript package, after the compiler has checked them and the package.
    #[must_use]
    pub fn run_typescript(&self, package: &Path, fake: &FakeApi) -> ExampleRun {
        match self.typescript_program(package, fake) {
            Some(command) => ran(command, Vec::new()),
            None => ExampleRun::Skipped(NO_TYPESCRIPT.into()),
        }
    }

    /// Makes the calls in a file through a TypeScript package, after the compiler has checked them.
    #[must_use]
    pub fn call_typescript(&self, package: &Path, fake: &FakeApi, calls: &Path) -> ProgramOutput {
        let Some(mut program) = self.typescript_program(package, fake) else {
            return ProgramOutput::Skipped(NO_TYPESCRIPT.into());
        };
        program.arg(calls);
        printed(program)
    }

    fn typescript_program(&self, package: &Path, fake: &FakeApi) -> Option<Command> {
        let mut command = Command::new("node");
        command
            .arg(program("run_typescript.mjs"))
            .arg(package)
            .args([&fake.url, &fake.base_path])
            .arg(self.typescript_compiler.as_ref()?);
        Some(command)
    }
}

/// What a program prints, or why it cannot be started.
fn printed(mut command: Command) -> ProgramOutput {
    match command.output() {
        Ok(output) => ProgramOutput::Ran(text(&output).lines().map(str::to_owned).collect()),
        Err(error) => ProgramOutput::Skipped(error.to_string()),
    }
}

/// A program that runs the examples of a package.
fn program(name: &str) -> PathBuf {
    root().join("tests/collection/package_examples").join(name)
}

/// Runs a program that prints its findings and then how many examples ran.
fn ran(command: Command, mut findings: Vec<String>) -> ExampleRun {
    let (out, found) = match outcome(command, &|line| !line.starts_with("RAN ")) {
        Ok(outcome) => outcome,
        Err(error) => return ExampleRun::Skipped(error.to_string()),
    };
    findings.extend(found);
    let count = out.lines().find_map(|line| line.strip_prefix("RAN "));
    let count = count.and_then(|count| count.parse().ok());
    if count.is_none() && findings.is_empty() {
        findings.push("the examples did not run".into());
    }
    ExampleRun::Ran {
        count: count.unwrap_or(0),
        findings,
    }
}

/// What a program prints, and of that the lines that are findings. There are none if it succeeds.
fn outcome(
    mut command: Command,
    is_finding: &dyn Fn(&str) -> bool,
) -> io::Result<(String, Vec<String>)> {
    let output = command.output()?;
    let out = text(&output);
    if output.status.success() {
        return Ok((out, Vec::new()));
    }
    let lines = out.lines().filter(|line| is_finding(line));
    let findings = lines.map(str::to_owned).collect();
    Ok((out, findings))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_of_a_base_path_match_one_segment() {
        assert_eq!(pattern("/v1.2/{region}/api"), "^/v1\\.2/[^/]*/api");
        assert_eq!(pattern(""), "^");
    }
}
