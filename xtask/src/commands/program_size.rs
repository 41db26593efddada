//! The size of a program with one call of the SDK, beside the same program without it. `bench` prints it.

use crate::{
    error::Error,
    support::{files::folder, resource_usage::measure, workspace::sdk_package},
};
use std::{ffi::OsStr, fs, path::Path};

/// What the program needs in place of the SDK. The features of `reqwest` are those with which the SDK uses it.
const WITHOUT_SDK: &str = r#"reqwest = { version = "0.13", default-features = false, features = ["http2", "system-proxy", "rustls"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1""#;

/// The sizes of the release builds in bytes, without symbols.
pub struct ProgramSizes {
    /// Of the program with the SDK.
    pub with_sdk: u64,
    /// Of the same program with `reqwest` only.
    pub without_sdk: u64,
}

/// Builds both programs with the versions of the workspace.
pub fn measure_sizes(workspace: &Path, scratch: &Path) -> Result<ProgramSizes, Error> {
    let package = sdk_package(workspace)?;
    let path = workspace.join("generated");
    let with_sdk = format!("{package} = {{ path = {path:?} }}");
    Ok(ProgramSizes {
        with_sdk: build(workspace, scratch, "sdk", &with_sdk)?,
        without_sdk: build(workspace, scratch, "reqwest", WITHOUT_SDK)?,
    })
}

/// Builds one program and returns its size in bytes.
fn build(workspace: &Path, scratch: &Path, name: &str, dependencies: &str) -> Result<u64, Error> {
    let folder = scratch.join("program_size").join(name);
    folder::create(&folder)?;
    let source = workspace.join(format!("tests/program_size/{name}.rs"));
    let manifest = format!(
        "[package]\nname = \"one-call-{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [[bin]]\nname = \"one-call-{name}\"\npath = {source:?}\n\n\
         [dependencies]\n{dependencies}\ntokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n\n\
         [profile.release]\nstrip = true\n"
    );
    let path = folder.join("Cargo.toml");
    fs::write(&path, manifest).map_err(|error| Error::io("write", &path, error))?;
    // The dependencies have the versions of the workspace.
    let (lock, copy) = (workspace.join("Cargo.lock"), folder.join("Cargo.lock"));
    fs::copy(&lock, &copy).map_err(|error| Error::io("copy", &lock, error))?;
    let target = scratch.join("target");
    let arguments: [&OsStr; 5] = [
        "build".as_ref(),
        "--release".as_ref(),
        "--quiet".as_ref(),
        "--manifest-path".as_ref(),
        path.as_os_str(),
    ];
    measure("cargo".as_ref(), &arguments, &target)?;
    let program = format!("release/one-call-{name}{}", std::env::consts::EXE_SUFFIX);
    let program = target.join(program);
    let data = fs::metadata(&program).map_err(|error| Error::io("read", &program, error))?;
    Ok(data.len())
}
