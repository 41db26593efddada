//! Tokens of OAuth 2 in every language: when a client asks for one, how often, and that nothing shows a secret.

use crate::{
    packages::{add_rust_test, cargo_test, generated, run},
    token_server::{self, Log},
};
use std::{fs, path::Path, process::Command};

/// The calls at the same time in the programs.
const CALLS: usize = 4;

/// Checks the requests of every scenario and what the program printed.
fn require_requests(language: &str, text: &str, log: &Log) {
    let scenarios = log.lock().expect("no request panicked");
    let requests = |scenario: &str| {
        let found = scenarios.get(scenario);
        found.map_or(&[][..], |found| found.requests.as_slice())
    };
    let ask = "token grant_type=client_credentials&scope=read";
    // Calls at the same time share a token, and so does a later call.
    let mut expected = vec![ask];
    expected.extend(["api access-1"; CALLS + 1]);
    assert_eq!(requests("shared"), expected, "{language}: shared");
    // A token that expires soon is replaced.
    let expected = [ask, "api access-1", ask, "api access-2"];
    assert_eq!(requests("short"), expected, "{language}: short");
    // A rejected token is replaced once, and the request is sent again once.
    assert_eq!(requests("revoked"), expected, "{language}: revoked");
    assert_eq!(requests("never"), expected, "{language}: never");
    // Without a token nothing is sent to the API.
    assert_eq!(requests("refused"), [ask], "{language}: refused");
    // Rejected calls at the same time share a replacement, since a refresh token is accepted only once.
    let refresh =
        |number: usize| format!("token grant_type=refresh_token&refresh_token=refresh-{number}");
    let mut found = requests("rotation").to_vec();
    found.sort();
    // A call that starts after the replacement never sends the first token.
    let rejected = found.iter().filter(|one| *one == "api access-1").count();
    assert!((1..=CALLS).contains(&rejected), "{language}: {found:?}");
    let mut expected = vec!["api access-1".to_owned(); rejected];
    expected.extend(vec!["api access-2".to_owned(); CALLS]);
    expected.extend([refresh(0), refresh(1)]);
    assert_eq!(found, expected, "{language}: rotation");
    let shown: Vec<&str> = text
        .lines()
        .filter_map(|line| line.split_once("SHOWN ").map(|(_, shown)| shown))
        .collect();
    assert!(shown.len() > 3, "{language}: {text}");
    for text in shown {
        assert!(!text.contains("hunter2"), "{language}: {text}");
    }
    let reason = "/refused/token answered 400";
    assert!(text.contains(reason), "{language}: {text}");
}

#[test]
fn oauth2_tokens_are_shared_replaced_and_not_shown() {
    let (_keep, folder) = generated("credentials");
    let programs = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/other_apis/oauth2");
    let package = |language: &str| folder.join("sdk").join(language);

    for (language, program) in [("python", "oauth2.py"), ("python", "oauth2_async.py")] {
        let (url, log) = token_server::start();
        let mut python = Command::new("python3");
        python
            .arg(programs.join(program))
            .arg(package("python"))
            .arg(&url);
        if let Some(text) = run(language, &mut python) {
            require_requests(program, &text, &log);
        }
    }

    let (url, log) = token_server::start();
    let mut node = Command::new("node");
    node.arg(programs.join("oauth2.mjs"))
        .arg(package("typescript"))
        .arg(&url);
    if let Some(text) = run("typescript", &mut node) {
        require_requests("typescript", &text, &log);
    }

    let (url, log) = token_server::start();
    let source = fs::read_to_string(programs.join("oauth2_test.go"));
    let source = source.expect("the program exists");
    let source = source
        .replace("MODULE", "credentials-of-every-kind-sdk.internal/go")
        .replace("/ALL\"", "/credentialsofeverykind\"");
    let proof = package("go").join("oauth2proof");
    fs::create_dir_all(&proof).expect("the folder can be made");
    fs::write(proof.join("oauth2_test.go"), source).expect("the file can be written");
    let mut go = Command::new("go");
    go.current_dir(package("go")).env("TOKEN_URL", &url);
    go.args(["test", "-v", "./oauth2proof/"]);
    if let Some(text) = run("go", &mut go) {
        require_requests("go", &text, &log);
    }

    let (url, log) = token_server::start();
    add_rust_test(
        &package("rust"),
        &programs.join("oauth2.rs"),
        "credentials_of_every_kind_sdk",
    );
    let mut cargo = cargo_test(&package("rust"), &["--test", "oauth2"]);
    cargo.env("TOKEN_URL", &url);
    if let Some(text) = run("rust", &mut cargo) {
        require_requests("rust", &text, &log);
    }
}
