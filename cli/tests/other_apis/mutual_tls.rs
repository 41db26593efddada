//! Mutual TLS in every language but Rust, whose runtime has its own test: the program passes what sends requests, which has the
//! certificate.

use crate::packages::{generated, root, run};
use std::{fs, path::Path, process::Command};
use tests::emitted::toolchains;

#[test]
fn mutual_tls_uses_the_certificate_of_the_program() {
    let (_keep, folder) = generated("credentials");
    let programs = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/other_apis/mutual_tls");
    let certificates = root().join("runtime/tests/support/tls");
    let package = |language: &str| folder.join("sdk").join(language);
    let require_calls = |language: &str, text: &str| {
        assert!(
            text.contains("CALLED client of tests"),
            "{language}:\n{text}"
        );
        assert!(text.contains("REFUSED"), "{language}:\n{text}");
    };

    match toolchains::python() {
        None => eprintln!("SKIPPED: python: there is no Python with the locked packages"),
        Some(python) => {
            let mut python = Command::new(python);
            python
                .arg(programs.join("mutual_tls.py"))
                .arg(package("python"))
                .arg(&certificates);
            if let Some(text) = run("python", &mut python) {
                require_calls("python", &text);
            }
        }
    }

    let mut node = Command::new("node");
    node.arg(programs.join("mutual_tls.mjs"))
        .arg(package("typescript"))
        .arg(&certificates);
    if let Some(text) = run("typescript", &mut node) {
        require_calls("typescript", &text);
    }

    let source = fs::read_to_string(programs.join("mutual_tls_test.go"));
    let source = source.expect("the program exists");
    let source = source
        .replace("MODULE", "credentials-of-every-kind-sdk.internal/go")
        .replace("/ALL\"", "/credentialsofeverykind\"");
    let proof = package("go").join("proof");
    fs::create_dir_all(&proof).expect("the folder can be made");
    fs::write(proof.join("mutual_tls_test.go"), source).expect("the file can be written");
    let mut go = Command::new("go");
    go.current_dir(package("go"))
        .env("CERTIFICATES", &certificates)
        .args(["test", "-v", "./proof/"]);
    if let Some(text) = run("go", &mut go) {
        require_calls("go", &text);
    }
}
