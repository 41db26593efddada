//! Packages of an API in `tests/other_apis`, and the programs that use them.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};
use tempfile::TempDir;

pub fn root() -> PathBuf {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    root.canonicalize().expect("the workspace exists")
}

pub fn openapi_sdk(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-sdk"));
    let output = command.current_dir(folder).args(arguments).output();
    output.expect("the program runs")
}

pub fn stdout(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}\n{errors}");
    text
}

/// A folder with a description of `tests/other_apis`, its configuration, and the packages. It is deleted with the first value.
pub fn generated(api: &str) -> (TempDir, PathBuf) {
    generated_from(&root().join("tests/other_apis").join(format!("{api}.yaml")))
}

/// The same for any description. A file with its name and `.toml` is added to the configuration.
pub fn generated_from(description: &Path) -> (TempDir, PathBuf) {
    let runtime = format!("runtime = {{ path = {:?} }}", root());
    generated_with(description, &runtime)
}

/// The same with the runtime that the program contains.
pub fn generated_alone(description: &Path) -> (TempDir, PathBuf) {
    generated_with(description, "")
}

/// `runtime` is the line of the configuration that says where the runtime of the Rust crate comes from.
fn generated_with(description: &Path, runtime: &str) -> (TempDir, PathBuf) {
    let temporary = tempfile::tempdir().expect("a folder can be made");
    let folder = temporary.path().canonicalize().expect("the folder exists");
    let name = description.file_name().expect("a file has a name");
    fs::copy(description, folder.join(name)).expect("the description can be copied");
    stdout(&openapi_sdk(&folder, &["init", &name.to_string_lossy()]));
    let path = folder.join("api.toml");
    let text = fs::read_to_string(&path).expect("the configuration exists");
    let text = text.replace("# runtime = { path = \"..\" }", runtime);
    let more = description.with_extension("toml");
    let text = text + &fs::read_to_string(more).unwrap_or_default();
    fs::write(&path, text).expect("the configuration can be written");
    stdout(&openapi_sdk(&folder, &["generate"]));
    (temporary, folder)
}

/// The output of a program, or a note that it is missing.
pub fn run(language: &str, command: &mut Command) -> Option<String> {
    match command.output() {
        Ok(output) => Some(stdout(&output)),
        Err(error) => {
            let name = format!("REQUIRE_{}", language.to_uppercase());
            assert!(env::var_os(name).is_none(), "{language}: {error}");
            eprintln!("SKIPPED: {language}: {error}");
            None
        }
    }
}

/// Adds a program to the tests of an emitted crate, and the transport that it may include.
pub fn add_rust_test(package: &Path, program: &Path, crate_name: &str) {
    let tests = package.join("tests");
    let transport = include_str!("plain_transport/mod.rs").replace("CRATE", crate_name);
    fs::create_dir_all(tests.join("plain_transport")).expect("the folder can be made");
    fs::write(tests.join("plain_transport/mod.rs"), transport).expect("the file can be written");
    let name = program.file_name().expect("a program has a name");
    fs::copy(program, tests.join(name)).expect("the program can be copied");
}

/// `cargo test` of an emitted crate, which is no member of the workspace.
pub fn cargo_test(package: &Path, arguments: &[&str]) -> Command {
    let manifest = package.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).expect("the manifest exists");
    if !text.contains("[workspace]") {
        fs::write(&manifest, format!("{text}\n[workspace]\n")).expect("the file can be written");
    }
    fs::copy(root().join("Cargo.lock"), package.join("Cargo.lock")).expect("the lock exists");
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .current_dir(package)
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("target"),
        )
        .args(["test", "--no-default-features", "--features", "full,fake"])
        .args(arguments)
        .args(["--", "--nocapture"]);
    cargo
}
