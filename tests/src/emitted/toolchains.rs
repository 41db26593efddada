//! The toolchains of other languages, installed from their lock files where that is necessary.

use crate::root;
use std::{path::PathBuf, process::Command};

/// The Python of the environment of the Python package. None if there is no Python or its packages cannot be installed.
pub fn python() -> Option<PathBuf> {
    let package = root().join("bindings/python");
    let is_recent = "import sys; sys.exit(sys.version_info < (3, 11))";
    let succeeds = |command: &mut Command| {
        let status = command.current_dir(&package).status();
        status.is_ok_and(|status| status.success())
    };
    let found = ["python3", "python3.13", "python3.12", "python3.11"]
        .into_iter()
        .find(|name| succeeds(Command::new(name).args(["-c", is_recent])))?;
    let made = succeeds(Command::new(found).arg("tests/make_venv.py"));
    made.then(|| package.join(".venv/bin/python"))
}

/// Whether Go is installed.
pub fn has_go() -> bool {
    Command::new("go").arg("version").output().is_ok()
}

/// The newest compiler of TypeScript. None if there is no npm or it cannot install the compiler.
pub fn typescript_compiler() -> Option<PathBuf> {
    let script = root().join("bindings/typescript/tests/install-tools.sh");
    let output = Command::new(script).output().ok()?;
    let folder = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
    let compiler = folder.join("node_modules/typescript/bin/tsc");
    compiler.is_file().then_some(compiler)
}
