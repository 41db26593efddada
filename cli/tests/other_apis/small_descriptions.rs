//! Packages of small descriptions compile and type-check in every language.

use crate::packages::{generated_from, root};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};
use tempfile::TempDir;
use tests::toolchains;

/// The package of a description, in the folder of its languages.
struct Packages {
    name: String,
    folder: PathBuf,
    _keep: TempDir,
}

/// The descriptions of this repository, and those beside it where they are present.
fn descriptions() -> Vec<PathBuf> {
    let mut found = yaml_files(&root().join("tests/other_apis"));
    assert!(found.len() >= 4, "{found:?}");
    let beside = root().join("../shared/cases/descriptions");
    match beside.is_dir() {
        true => found.extend(yaml_files(&beside)),
        false => eprintln!("SKIPPED: there are no descriptions in {}", beside.display()),
    }
    found
}

fn yaml_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let paths = entries.map(|entry| entry.expect("the entry can be read").path());
    let mut found: Vec<PathBuf> = paths
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "yaml")
        })
        .collect();
    found.sort();
    found
}

/// Runs a tool over all packages. A tool that is missing is a failure where `REQUIRE_` and the language is set.
fn require_success(language: &str, command: &mut Command) {
    match command.output() {
        Ok(Output {
            status,
            stdout,
            stderr,
        }) => assert!(
            status.success(),
            "{language}: {command:?}\n{}\n{}",
            String::from_utf8_lossy(&stdout),
            String::from_utf8_lossy(&stderr)
        ),
        Err(error) => skip(language, &error.to_string()),
    }
}

fn skip(language: &str, reason: &str) {
    let name = format!("REQUIRE_{}", language.to_uppercase());
    assert!(env::var_os(name).is_none(), "{language}: {reason}");
    eprintln!("SKIPPED: {language}: {reason}");
}

#[test]
fn packages_of_small_descriptions_compile_in_every_language() {
    let packages: Vec<Packages> = descriptions()
        .iter()
        .map(|description| {
            let name = description.file_stem().expect("a file has a name");
            let (keep, folder) = generated_from(description);
            Packages {
                name: name.to_string_lossy().into_owned(),
                folder: folder.join("sdk"),
                _keep: keep,
            }
        })
        .collect();
    compile_rust(&packages);
    compile_go(&packages);
    check_python(&packages);
    check_typescript(&packages);
}

/// All crates are checked as one workspace, so that the runtime is compiled once.
fn compile_rust(packages: &[Packages]) {
    let workspace = tempfile::tempdir().expect("a folder can be made");
    let mut members = Vec::new();
    for (index, package) in packages.iter().enumerate() {
        let member = format!("{index}-{}", package.name);
        copy(
            &package.folder.join("rust"),
            &workspace.path().join(&member),
        );
        let manifest = workspace.path().join(&member).join("Cargo.toml");
        let text = fs::read_to_string(&manifest).expect("the manifest exists");
        // Two descriptions may have one title.
        let name = text
            .lines()
            .find(|line| line.starts_with("name = "))
            .expect("a crate has a name")
            .to_owned();
        let text = text.replacen(&name, &format!("name = \"small-{index}\""), 1);
        fs::write(&manifest, text).expect("the file can be written");
        members.push(format!("{member:?}"));
    }
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n",
        members.join(", ")
    );
    fs::write(workspace.path().join("Cargo.toml"), manifest).expect("the file can be written");
    fs::copy(
        root().join("Cargo.lock"),
        workspace.path().join("Cargo.lock"),
    )
    .expect("the lock exists");
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .current_dir(workspace.path())
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("target"),
        )
        .env("RUSTFLAGS", "--deny warnings")
        .args(["check", "--workspace", "--no-default-features"])
        .args(["--features", "full,fake"]);
    require_success("rust", &mut cargo);
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder can be made");
    for entry in fs::read_dir(from).expect("the folder can be read") {
        let path = entry.expect("the entry can be read").path();
        let target = to.join(path.file_name().expect("an entry has a name"));
        match path.is_dir() {
            true => copy(&path, &target),
            false => drop(fs::copy(&path, &target).expect("the file can be copied")),
        }
    }
}

fn compile_go(packages: &[Packages]) {
    if Command::new("go").arg("version").output().is_err() {
        return skip("go", "the program `go` is missing");
    }
    for package in packages {
        let mut go = Command::new("go");
        go.current_dir(package.folder.join("go"))
            .args(["vet", "./..."]);
        require_success("go", &mut go);
    }
}

fn check_python(packages: &[Packages]) {
    let Some(python) = toolchains::python() else {
        return skip("python", "there is no Python with the locked packages");
    };
    let mut sources = Vec::new();
    for package in packages {
        let src = package.folder.join("python/src");
        let entries = fs::read_dir(&src).expect("the package has sources");
        let module = entries
            .map(|entry| entry.expect("the entry can be read").file_name())
            .next()
            .expect("the sources have a package");
        let mut import = Command::new(&python);
        import
            .current_dir(&src)
            .args(["-c", &format!("import {}", module.to_string_lossy())]);
        require_success("python", &mut import);
        sources.push(src.join(module));
    }
    for source in sources {
        let mut mypy = Command::new(&python);
        mypy.current_dir(source.parent().expect("a package is in a folder"))
            .args(["-m", "mypy", "--strict", "--no-error-summary"])
            .arg("--cache-dir")
            .arg(Path::new(env!("CARGO_TARGET_TMPDIR")).join("mypy"))
            .arg(&source);
        require_success("python", &mut mypy);
    }
}

fn check_typescript(packages: &[Packages]) {
    let index = |package: &Packages, file: &str| package.folder.join("typescript/src").join(file);
    for package in packages {
        let mut node = Command::new("node");
        node.arg(index(package, "index.js"));
        require_success("node", &mut node);
    }
    let Some(compiler) = toolchains::typescript_compiler() else {
        return skip("node", "npm could not install the TypeScript compiler");
    };
    let mut tsc = Command::new("node");
    tsc.arg(compiler);
    tsc.args(["--noEmit", "--strict", "--target", "es2022"])
        .args([
            "--module",
            "nodenext",
            "--lib",
            "es2022,dom,dom.asynciterable",
        ])
        .args(["--exactOptionalPropertyTypes", "true", "--types", ""])
        .args(packages.iter().map(|package| index(package, "index.d.ts")));
    require_success("node", &mut tsc);
}
