//! Programs in Go, compiled by `go build`, and the comparison by `apidiff`.

use super::support::{Packages, Refused, complaints, skip, write_file};
use std::{path::Path, process::Command};
use tests::emitted::toolchains;

/// Whether Go is installed.
pub fn is_installed() -> bool {
    let is_installed = toolchains::has_go();
    if !is_installed {
        skip("`go` is not installed", "REQUIRE_GO");
    }
    is_installed
}

/// The programs that the compiler refuses. Each is a package, so that one does not hide the others.
pub fn refused(packages: &Packages) -> Refused {
    let module = packages.folder("go");
    for case in &packages.cases {
        let (name, body) = (&case.name, &case.go);
        let program = format!(
            "package program\n\nimport (\n\t\"context\"\n\n\t\"garden-sdk/{name}\"\n\t\"garden-sdk/sdk\"\n)\n\n\
             func call(ctx context.Context, core *sdk.Client) {{\n\t_ = sdk.Some(0)\n\t{body}\n}}\n"
        );
        write_file(
            &module.join(format!("programs/{name}/program.go")),
            &program,
        );
    }
    // The whole module compiles, whatever API it is of.
    for folders in ["./client ./garden ./sdk", "./programs/..."] {
        let output = Command::new("go")
            .arg("build")
            .args(folders.split(' '))
            .current_dir(&module)
            .output()
            .expect("go starts");
        let messages = String::from_utf8_lossy(&output.stderr).replace("\\", "/");
        let found = complaints(&messages, "programs/", "/program.go:");
        assert!(output.status.success() == found.is_empty(), "{messages}");
        if folders.starts_with("./programs") {
            return found;
        }
    }
    Refused::new()
}

/// The resources whose packages `apidiff` finds incompatible; nothing if it cannot be downloaded.
pub fn apidiff(old: &Packages, new: &Packages) -> Option<Refused> {
    let text = incompatible(&old.folder("go"), &new.folder("go"), "garden-sdk")?;
    let names = old.cases.iter().map(|case| case.name.clone());
    // A line is `- ./elms.GetResponse.Size: changed from ..`.
    let is_named = |name: &String| text.contains(&format!("./{name}."));
    Some(names.filter(is_named).collect())
}

/// The incompatible changes between two states of a module as `apidiff` prints them; nothing if it cannot be downloaded.
pub fn incompatible(before: &Path, after: &Path, module: &str) -> Option<String> {
    let tools = tests::root().join("bindings/go/tools/go.mod");
    let modfile = format!("-modfile={}", tools.display());
    let run = |folder: &Path, arguments: &[&str]| {
        Command::new("go")
            .args(["tool", &modfile, "apidiff"])
            .args(arguments)
            .current_dir(folder)
            .output()
            .expect("go starts")
    };
    let export = before.join("api.export");
    let export = export.to_string_lossy();
    let written = run(before, &["-m", "-w", &export, module]);
    let messages = String::from_utf8_lossy(&written.stderr);
    if !written.status.success() && messages.contains("download") {
        skip("`apidiff` cannot be downloaded", "REQUIRE_GO");
        return None;
    }
    assert!(written.status.success(), "{messages}");
    let compared = run(after, &["-m", "-incompatible", &export, module]);
    let text = String::from_utf8_lossy(&compared.stdout);
    assert!(
        compared.status.success(),
        "{text}{}",
        String::from_utf8_lossy(&compared.stderr)
    );
    Some(text.into_owned())
}
