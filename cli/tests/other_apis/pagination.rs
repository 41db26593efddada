//! Lists that are read in pages of every kind, in every language, from a local server.

use crate::{
    packages::{add_rust_test, cargo_test, generated, openapi_sdk, run, stdout},
    pagination_server::{self, Servers},
};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The lists of `tests/other_apis/pagination.yaml` by path, and the number of requests that read all of their items. Where no
/// response says that it is the last, one more request finds out.
const LISTS: [(&str, usize); 14] = [
    ("by_hand", 3),
    ("cursor_in_body", 3),
    ("cursor_in_header", 3),
    ("cursor_in_query_and_body", 3),
    ("last_item", 3),
    ("link_in_body", 3),
    ("link_in_header", 3),
    ("nested_cursor", 3),
    ("number", 3),
    ("number_from_zero", 3),
    ("number_of_array", 4),
    ("offset", 3),
    ("offset_in_body", 3),
    ("token", 3),
];

/// Checks what a program printed and what it sent.
fn require_all_items(language: &str, text: &str, servers: &Servers) {
    let lines: BTreeSet<&str> = text
        .lines()
        .filter_map(|line| line.split_once("LIST ").map(|(_, list)| list))
        .collect();
    let expected: Vec<String> = LISTS
        .iter()
        .map(|(name, _)| format!("{name} id-1 id-2 id-3 id-4 id-5"))
        .collect();
    let expected: BTreeSet<&str> = expected.iter().map(String::as_str).collect();
    assert_eq!(lines, expected, "{language}:\n{text}");
    let received = servers.received.lock().expect("no request panicked");
    for (path, count) in LISTS {
        let of_list: Vec<&(String, bool)> =
            received.iter().filter(|(other, _)| other == path).collect();
        assert_eq!(of_list.len(), count, "{language}: requests for {path}");
        assert!(
            of_list.iter().all(|(_, has_credential)| *has_credential),
            "{language}: {path} without the credential"
        );
    }
    let elsewhere = servers.received_elsewhere.lock();
    let elsewhere = elsewhere.expect("no request panicked");
    assert!(
        elsewhere.is_empty(),
        "{language}: links to another server were followed: {elsewhere:?}"
    );
}

fn program(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/other_apis/pagination");
    folder.join(name)
}

#[test]
fn lists_are_read_in_pages_of_every_kind() {
    let (_keep, folder) = generated("pagination");
    let package = |language: &str| folder.join("sdk").join(language);

    let servers = pagination_server::start();
    let mut python = Command::new("python3");
    python
        .arg(program("pagination.py"))
        .arg(package("python"))
        .arg(&servers.url);
    if let Some(text) = run("python", &mut python) {
        require_all_items("python", &text, &servers);
    }

    let servers = pagination_server::start();
    let mut node = Command::new("node");
    node.arg(program("pagination.mjs"))
        .arg(package("typescript"))
        .arg(&servers.url);
    if let Some(text) = run("typescript", &mut node) {
        require_all_items("typescript", &text, &servers);
    }

    let servers = pagination_server::start();
    let source = fs::read_to_string(program("pagination_test.go"));
    let source = source.expect("the program exists");
    let source = source.replace("MODULE", "pages-of-every-kind-sdk.internal/go");
    let proof = package("go").join("proof");
    fs::create_dir_all(&proof).expect("the folder can be made");
    fs::write(proof.join("pagination_test.go"), source).expect("the file can be written");
    let mut go = Command::new("go");
    go.current_dir(package("go"))
        .env("PAGES_URL", &servers.url)
        .args(["test", "-v", "./proof/"]);
    if let Some(text) = run("go", &mut go) {
        require_all_items("go", &text, &servers);
    }

    let servers = pagination_server::start();
    let crate_name = "pages_of_every_kind_sdk";
    add_rust_test(&package("rust"), &program("pagination.rs"), crate_name);
    let mut cargo = cargo_test(&package("rust"), &["--test", "pagination"]);
    cargo.env("PAGES_URL", &servers.url);
    if let Some(text) = run("rust", &mut cargo) {
        require_all_items("rust", &text, &servers);
    }
}

#[test]
fn creations_and_cursors_without_a_source_make_no_list() {
    let (_keep, folder) = generated("pagination");
    let text = stdout(&openapi_sdk(&folder, &["inspect", "--format", "json"]));
    let json: serde_json::Value = serde_json::from_str(&text).expect("the output is JSON");
    let operations = json["operations"].as_array().expect("a list of operations");
    let is_paginated = |id: &str| {
        let operation = operations.iter().find(|operation| operation["id"] == id);
        let operation = operation.unwrap_or_else(|| panic!("there is no operation `{id}`"));
        !operation["pagination"].is_null()
    };
    assert!(!is_paginated("all"));
    assert!(!is_paginated("create"), "its pages would be created");
    assert!(is_paginated("by_last_item"));
}
