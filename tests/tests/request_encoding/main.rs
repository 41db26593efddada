//! Parameters in every style, and forms, as the package of each language sends them.
//!
//! The packages of a small description (`spec.yaml`) are emitted; a program in each language sends the same requests to a local
//! server, and what arrives is compared with `expected.yaml`. An independent parser reads the forms.

mod packages;
mod recorder;

use recorder::{Recorded, Recorder};
use serde_json::{Value, json};
use std::{
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

fn compare(language: &str) {
    // Python also reads the forms that arrive.
    let Some(python) = tests::emitted::toolchains::python() else {
        return packages::skip(
            "there is no Python with the locked packages",
            "REQUIRE_PYTHON",
        );
    };
    let Some(mut program) = packages::program(language, &python) else {
        return;
    };
    let file = packages::folder("files").join("page.txt");
    packages::write(&file, "one");
    let recorder = Recorder::start();
    let output = program
        .env("BASE_URL", &recorder.base_url)
        .env("FILE", &file)
        .output()
        .unwrap_or_else(|error| panic!("{program:?} does not start: {error}"));
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    let text =
        std::fs::read_to_string(packages::here().join("expected.yaml")).expect("it can be read");
    let expected: Vec<Value> = serde_yaml::from_str(&text).expect("it is YAML");
    let requests = recorder.requests();
    let found: Vec<Value> = requests
        .iter()
        .zip(&expected)
        .map(|(request, expected)| observed(&python, request, expected))
        .collect();
    for (found, expected) in found.iter().zip(&expected) {
        assert_eq!(found, expected, "{language}");
    }
    assert_eq!(requests.len(), expected.len(), "{language}: {requests:?}");
}

/// What a request is, as far as the expectation says something about it.
fn observed(python: &Path, request: &Recorded, expected: &Value) -> Value {
    let mut found = json!({ "target": request.target });
    if let Some(headers) = expected["headers"].as_object() {
        let headers = headers.keys();
        let headers = headers.map(|name| (name.clone(), json!(request.header(name))));
        found["headers"] = Value::Object(headers.collect());
    }
    if expected.get("fields").is_some() || expected.get("parts").is_some() {
        let form = parse_form(python, request);
        for (key, value) in form.as_object().into_iter().flatten() {
            found[key] = value.clone();
        }
    }
    found
}

/// The fields or parts of a form, as the standard library of Python reads them.
fn parse_form(python: &Path, request: &Recorded) -> Value {
    let mut parser = Command::new(python)
        .arg(packages::here().join("parse_form.py"))
        .arg(request.header("content-type").unwrap_or_default())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Python starts");
    let mut input = parser.stdin.take().expect("the input is a pipe");
    input.write_all(&request.body).expect("the parser reads");
    drop(input);
    let output = parser.wait_with_output().expect("the parser ends");
    serde_json::from_slice(&output.stdout).expect("the parser prints JSON")
}

#[test]
fn rust_sends_what_the_specification_says() {
    compare("rust");
}

#[test]
fn python_sends_what_the_specification_says() {
    compare("python");
}

#[test]
fn typescript_sends_what_the_specification_says() {
    compare("typescript");
}

#[test]
fn go_sends_what_the_specification_says() {
    compare("go");
}
