//! Programs in TypeScript, checked by `tsc --strict`.

use super::support::{Packages, Refused, complaints, indented, skip, write_file};
use std::{os::unix::fs::symlink, path::PathBuf, process::Command};

const SETTINGS: &str = r#"{
  "compilerOptions": {
    "target": "es2022",
    "lib": ["es2022", "dom", "dom.iterable"],
    "module": "nodenext",
    "strict": true,
    "exactOptionalPropertyTypes": true,
    "noEmit": true,
    "types": []
  },
  "include": ["*.ts"]
}
"#;

/// The compiler, which is installed if necessary.
pub fn compiler() -> Option<PathBuf> {
    let found = tests::emitted::toolchains::typescript_compiler();
    if found.is_none() {
        skip(
            "npm could not install the TypeScript compiler",
            "REQUIRE_NODE",
        );
    }
    found
}

/// The programs that the compiler refuses.
pub fn refused(compiler: &PathBuf, packages: &Packages) -> Refused {
    let package = packages.folder("typescript");
    let folder = packages.folder("programs-in-typescript");
    for case in &packages.cases {
        let (name, body) = (&case.name, indented(&case.typescript, "  "));
        let program = format!(
            "import type {{ Client }} from 'garden-sdk';\nimport * as {name} from 'garden-sdk/{name}';\n\n\
             export async function main(client: Client): Promise<void> {{\n{body}}}\n"
        );
        write_file(&folder.join(format!("{name}.ts")), &program);
    }
    write_file(&folder.join("package.json"), "{ \"type\": \"module\" }\n");
    write_file(&folder.join("tsconfig.json"), SETTINGS);
    write_file(&folder.join("node_modules/.keep"), "");
    symlink(package, folder.join("node_modules/garden-sdk")).expect("the link can be made");
    let output = Command::new("node")
        .arg(compiler)
        .args(["-p", "."])
        .current_dir(&folder)
        .output()
        .expect("node starts");
    let messages = String::from_utf8_lossy(&output.stdout);
    let found = complaints(&messages, "", ".ts(");
    let known = |name: &String| packages.cases.iter().any(|case| case.name == *name);
    assert!(
        found.iter().all(known) && output.status.success() == found.is_empty(),
        "{messages}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    found
}
