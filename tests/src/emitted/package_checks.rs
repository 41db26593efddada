//! Checks of emitted packages with the tools of their languages: unedited packages compile and type-check without a finding.

use crate::{emitted::toolchains, root};
use std::{
    collections::BTreeMap,
    env, fs, io,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// What the tools of a language say about a package.
pub enum Verdict {
    /// They find nothing.
    Passed,
    /// They find this.
    Failed(String),
    /// A tool is missing, for this reason.
    Skipped(String),
}

/// The tools that check packages of Go, Python and TypeScript.
pub struct PackageTools {
    pub(super) has_go: bool,
    pub(super) python: Option<PathBuf>,
    pub(super) typescript_compiler: Option<PathBuf>,
    /// A folder for the caches of the tools.
    pub(super) caches: PathBuf,
}

impl PackageTools {
    /// Finds the tools. Those with a lock file are installed.
    #[must_use]
    pub fn find(caches: &Path) -> Self {
        Self {
            has_go: toolchains::has_go(),
            python: toolchains::python(),
            typescript_compiler: toolchains::typescript_compiler(),
            caches: caches.to_owned(),
        }
    }

    /// Checks the module in a folder with `go vet`.
    #[must_use]
    pub fn check_go(&self, package: &Path) -> Verdict {
        if !self.has_go {
            return Verdict::Skipped("the program `go` is missing".into());
        }
        verdict(
            Command::new("go")
                .current_dir(package)
                .args(["vet", "./..."]),
        )
    }

    /// Imports the package in a folder, and checks its types with mypy.
    #[must_use]
    pub fn check_python(&self, package: &Path) -> Verdict {
        let Some(python) = &self.python else {
            return Verdict::Skipped("there is no Python with the locked packages".into());
        };
        let src = package.join("src");
        let mut entries = fs::read_dir(&src).into_iter().flatten().flatten();
        let Some(module) = entries.next().map(|entry| entry.file_name()) else {
            return Verdict::Failed(format!("{} has no package", src.display()));
        };
        let statement = format!("import {}", module.to_string_lossy());
        let mut import = Command::new(python);
        import.current_dir(&src).args(["-c", &statement]);
        let mut mypy = Command::new(python);
        mypy.current_dir(&src)
            .args([
                "-m",
                "mypy",
                "--strict",
                "--no-error-summary",
                "--cache-dir",
            ])
            .arg(self.caches.join("mypy"))
            .arg(src.join(module));
        first_failure([import, mypy])
    }

    /// Imports the packages in some folders, and checks their declarations with the TypeScript compiler, which is started once.
    #[must_use]
    pub fn check_typescript(&self, packages: &[PathBuf]) -> Verdict {
        let Some(compiler) = &self.typescript_compiler else {
            return Verdict::Skipped("npm could not install the TypeScript compiler".into());
        };
        let mut commands = Vec::new();
        for package in packages {
            let mut import = Command::new("node");
            import.arg(package.join("src/index.js"));
            commands.push(import);
        }
        let mut tsc = Command::new("node");
        tsc.arg(compiler)
            .args([
                "--noEmit", "--strict", "--target", "es2022", "--module", "nodenext",
            ])
            .args(["--lib", "es2022,dom,dom.asynciterable", "--types", ""])
            .args(["--exactOptionalPropertyTypes", "true"])
            .args(
                packages
                    .iter()
                    .map(|package| package.join("src/index.d.ts")),
            );
        commands.push(tsc);
        first_failure(commands)
    }
}

fn first_failure(commands: impl IntoIterator<Item = Command>) -> Verdict {
    let mut verdicts = commands
        .into_iter()
        .map(|mut command| verdict(&mut command));
    let failed = verdicts.find(|verdict| !matches!(verdict, Verdict::Passed));
    failed.unwrap_or(Verdict::Passed)
}

/// Runs a tool that fails if it finds something.
fn verdict(command: &mut Command) -> Verdict {
    match command.output() {
        Ok(output) if output.status.success() => Verdict::Passed,
        Ok(output) => Verdict::Failed(text(&output)),
        Err(error) => Verdict::Skipped(error.to_string()),
    }
}

pub(super) fn text(output: &Output) -> String {
    let [out, errors] =
        [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    format!("{out}{errors}")
}

/// The crates in these folders as members of one workspace, so that their dependencies are compiled once.
pub struct CrateWorkspace {
    folder: PathBuf,
    count: usize,
}

impl CrateWorkspace {
    /// Copies the crates into a folder that holds nothing else. `runtime` contains the folders of the runtime and the fake.
    pub fn new(folder: &Path, crates: &[PathBuf], runtime: &Path) -> io::Result<Self> {
        for (position, source) in crates.iter().enumerate() {
            let target = folder.join(Self::member(position));
            copy(source, &target)?;
            let manifest = target.join("Cargo.toml");
            let text = fs::read_to_string(&manifest)?;
            fs::write(
                &manifest,
                self::manifest(&text, &Self::member(position), runtime),
            )?;
        }
        let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n";
        fs::write(folder.join("Cargo.toml"), manifest)?;
        fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(Self {
            folder: folder.to_owned(),
            count: crates.len(),
        })
    }

    /// The folder and name of a crate. Two descriptions may have one title.
    #[must_use]
    pub fn member(position: usize) -> String {
        format!("described-{position}")
    }

    /// The folder of the workspace. Each folder in it is a member.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// A command of cargo in the workspace.
    #[must_use]
    pub fn cargo(&self, command: &str, target: &Path) -> Command {
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", target)
            .env("CARGO_INCREMENTAL", "0")
            .arg(command);
        cargo
    }

    /// Runs the doctests of a crate with all resources and the fake. Returns how many passed, and what is wrong, one line each.
    pub fn test_docs(
        &self,
        position: usize,
        target: &Path,
    ) -> Result<(usize, Vec<String>), String> {
        let mut cargo = self.cargo("test", target);
        cargo
            .args(["--doc", "--package", &Self::member(position)])
            .args(["--no-default-features", "--features", "full,fake"]);
        let output = cargo.output().map_err(|error| error.to_string())?;
        let text = text(&output);
        let passed = text.split(" passed;").next().unwrap_or_default();
        let passed = passed.rsplit(' ').next().unwrap_or_default();
        let is_finding = |line: &&str| {
            line.starts_with("error") || line.contains("FAILED") || line.contains("panicked")
        };
        let findings = match output.status.success() {
            true => Vec::new(),
            false => text.lines().filter(is_finding).map(str::to_owned).collect(),
        };
        Ok((passed.parse().unwrap_or(0), findings))
    }

    /// Checks all crates with all resources and the fake. The findings are lines by the position of the crate. An error says
    /// why cargo stopped before that.
    pub fn check(&self, target: &Path) -> Result<BTreeMap<usize, Vec<String>>, String> {
        let mut cargo = self.cargo("check", target);
        cargo
            .args(["--workspace", "--keep-going", "--message-format", "short"])
            .args(["--no-default-features", "--features", "full,fake"]);
        let output = cargo.output().map_err(|error| error.to_string())?;
        let text = text(&output);
        let mut findings: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        for line in text.lines().filter(|line| is_finding(line)) {
            let of =
                (0..self.count).find(|at| line.starts_with(&format!("{}/", Self::member(*at))));
            if let Some(position) = of {
                findings.entry(position).or_default().push(line.to_owned());
            }
        }
        match output.status.success() || !findings.is_empty() {
            true => Ok(findings),
            false => Err(text),
        }
    }
}

fn is_finding(line: &str) -> bool {
    line.contains(": error") || line.contains(": warning")
}

/// The manifest with the name of the member, and with the runtime and fake in a folder.
fn manifest(text: &str, name: &str, runtime: &Path) -> String {
    let own = text.lines().find_map(|line| line.strip_prefix("name = "));
    let own = own.unwrap_or_default().trim_matches('"');
    let mut is_named = false;
    let lines = text.lines().map(|line| {
        if line.starts_with("name = ") && !is_named {
            is_named = true;
            return format!("name = {name:?}\n");
        }
        let mut line = line.to_owned();
        // Examples name the crate as the package does.
        if line == "[features]" {
            line = format!("[lib]\nname = {:?}\n\n{line}", own.replace('-', "_"));
        }
        for part in ["runtime", "fake"] {
            let beside = format!("path = \"../{part}\"");
            line = line.replace(&beside, &format!("path = {:?}", runtime.join(part)));
        }
        line + "\n"
    });
    lines.collect()
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        match path.is_dir() {
            true => copy(&path, &target)?,
            false => drop(fs::copy(&path, &target)?),
        }
    }
    Ok(())
}
