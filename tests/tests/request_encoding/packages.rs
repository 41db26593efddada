//! The emitted packages and the programs that use them.

use codegen::{LANGUAGES, Language};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use tests::{
    fixture::{compile_folder, render_diagnostics},
    root,
};

/// A folder of this test that is not committed.
pub fn folder(name: &str) -> PathBuf {
    root().join("target/request-encoding").join(name)
}

/// Writes a file and its folders.
pub fn write(path: &Path, text: &str) {
    let folder = path.parent().expect("a file is in a folder");
    fs::create_dir_all(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// The folder of this test.
pub fn here() -> PathBuf {
    root().join("tests/tests/request_encoding")
}

/// The command that runs the program of a language. None if its toolchain is missing, which is printed, or an error where the
/// variable of the language is set.
pub fn program(language: &str, interpreter: &Path) -> Option<Command> {
    let (needed, required) = match language {
        "typescript" => (Some(["node", "--version"]), "REQUIRE_NODE"),
        "go" => (Some(["go", "version"]), "REQUIRE_GO"),
        _ => (None, ""),
    };
    if let Some([program, argument]) = needed
        && Command::new(program).arg(argument).output().is_err()
    {
        skip(&format!("`{program}` is not installed"), required);
        return None;
    }
    let language = LANGUAGES.iter().find(|one| one.id == language);
    let language = language.expect("the language is registered");
    let package = emit(language);
    Some(match language.id {
        "python" => python(&package, interpreter),
        "typescript" => typescript(&package),
        "go" => go(&package),
        "rust" => rust(&package),
        other => panic!("there is no program in {other}"),
    })
}

/// Says that a language is not tested. That is an error where this variable is set.
pub fn skip(reason: &str, required: &str) {
    assert!(std::env::var_os(required).is_none(), "{reason}");
    println!("SKIPPED: {reason}");
}

/// Emits the package of a language with its runtime.
fn emit(language: &Language) -> PathBuf {
    let ((made, outcome), _) =
        compile_folder(&here(), |sources| codegen::generate(sources, &[*language]));
    let Some(generated) = made else {
        panic!("{}", render_diagnostics(&outcome));
    };
    let package = folder(language.id);
    if package.exists() {
        fs::remove_dir_all(&package).expect("the folder of an earlier run can be removed");
    }
    let own = generated.outputs.iter().flat_map(|output| &output.files);
    let runtime = language.runtime(&generated.checked);
    for (path, text) in own.chain(&runtime) {
        write(&package.join(path), text);
    }
    package
}

fn source(name: &str) -> String {
    let path = here().join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn python(package: &Path, interpreter: &Path) -> Command {
    let mut command = Command::new(interpreter);
    command
        .arg(here().join("program.py"))
        .env("PYTHONPATH", package.join("src"));
    command
}

fn typescript(package: &Path) -> Command {
    let program = package.join("program.mjs");
    write(
        &program,
        &source("program.mjs").replace("PACKAGE", "./src/index.js"),
    );
    let mut command = Command::new("node");
    command.arg(program);
    command
}

fn go(package: &Path) -> Command {
    let manifest = fs::read_to_string(package.join("go.mod")).expect("there is a manifest");
    let module = manifest
        .lines()
        .find_map(|line| line.strip_prefix("module "));
    let module = module.expect("a manifest names its module");
    let program = source("program.go").replace("MODULE", module);
    write(
        &package.join("program/main.go"),
        &program.replace("COLOR", "types.Color"),
    );
    let mut command = Command::new("go");
    command.args(["run", "./program"]).current_dir(package);
    command
}

/// A program of its own package, which shares the compiled dependencies of the workspace.
fn rust(package: &Path) -> Command {
    let text = fs::read_to_string(package.join("Cargo.toml")).expect("there is a manifest");
    let manifest: toml::Table = text.parse().expect("a manifest is TOML");
    let name = manifest["package"]["name"]
        .as_str()
        .expect("a package has a name");
    // The runtime is beside the package where both are published.
    let beside = |folder: &str| format!("{:?}", root().join(folder));
    let text = text.replace("\"../runtime\"", &beside("runtime"));
    write(
        &package.join("Cargo.toml"),
        &text.replace("\"../fake\"", &beside("fake")),
    );
    let program = folder("rust-program");
    let code = source("program.rs").replace("CRATE", &name.replace('-', "_"));
    write(&program.join("src/main.rs"), &code);
    write(
        &program.join("Cargo.toml"),
        &format!(
            "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[workspace]\n\n\
[dependencies]\n{name} = {{ path = {package:?}, default-features = false, features = [\"blocking\", \"styles\", \"forms\"] }}\n"
        ),
    );
    let lock = fs::read_to_string(root().join("Cargo.lock"));
    write(
        &program.join("Cargo.lock"),
        &lock.expect("the workspace has a lock file"),
    );
    let mut command = Command::new(env!("CARGO"));
    command
        .args(["run", "--quiet", "--offline"])
        .current_dir(program)
        .env("CARGO_TARGET_DIR", root().join("target"))
        .env_remove("RUSTFLAGS");
    command
}
