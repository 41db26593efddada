//! Programs in Python, checked by `mypy --strict`.

use super::support::{Packages, Refused, complaints, indented, skip, write_file};
use std::{path::PathBuf, process::Command};

/// The type checker of the package's environment, which is made if necessary.
pub fn mypy() -> Option<PathBuf> {
    let mypy = tests::emitted::toolchains::python().map(|python| python.with_file_name("mypy"));
    if let Some(mypy) = mypy.filter(|mypy| mypy.is_file()) {
        return Some(mypy);
    }
    skip(
        "there is no Python with the locked packages",
        "REQUIRE_PYTHON",
    );
    None
}

/// The programs that the type checker refuses.
pub fn refused(mypy: &PathBuf, packages: &Packages) -> Refused {
    let package = packages.folder("python");
    let folder = package.join("programs");
    for case in &packages.cases {
        let (imports, body) = (&case.python_import, indented(&case.python, "    "));
        let program = format!(
            "from garden_sdk import Garden\n{imports}\n\n\ndef main(do: Garden) -> None:\n{body}"
        );
        write_file(&folder.join(format!("{}.py", case.name)), &program);
    }
    let output = Command::new(mypy)
        .args(["--strict", "--no-incremental", "."])
        .current_dir(&folder)
        .env("MYPYPATH", package.join("src"))
        .output()
        .expect("mypy starts");
    let messages = String::from_utf8_lossy(&output.stdout);
    let found = complaints(&messages, "", ".py:");
    let known = |name: &String| packages.cases.iter().any(|case| case.name == *name);
    assert!(
        found.iter().all(known) && output.status.success() == found.is_empty(),
        "{messages}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    found
}
