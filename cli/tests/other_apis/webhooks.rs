//! Webhooks in every language: signatures that are verified, bodies that are decoded, and requests that are refused.

use crate::packages::{add_rust_test, cargo_test, generated, openapi_sdk, run};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use std::{
    fs,
    path::Path,
    process::Command,
    time::{SystemTime, UNIX_EPOCH},
};

const SECRET: &str = "hunter2-shovel";
const BODY: &str = r#"{"name": "rose", "height": 3}"#;

fn sign(timestamp: &str, body: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("the key has a length");
    mac.update(format!("{timestamp}.{body}").as_bytes());
    let bytes = mac.finalize().into_bytes();
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A request by its name, with what a receiver makes of it: `ok` and the name of the plant, or the reason of the refusal.
fn case(name: &str, body: &str, header: Option<String>, secret: &str, expected: &str) -> Value {
    let headers = match header {
        Some(header) => json!({"content-type": "application/json", "x-garden-signature": header}),
        None => json!({"content-type": "application/json"}),
    };
    json!({"name": name, "body": body, "headers": headers, "secret": secret, "expected": expected})
}

fn cases() -> Vec<Value> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let now = now.expect("the clock is after 1970").as_secs();
    let signed = |time: u64, body: &str| {
        let time = time.to_string();
        Some(format!("t={time},v1={}", sign(&time, body)))
    };
    let good = sign(&now.to_string(), BODY);
    let changed = BODY.replace('3', "4");
    let cut = BODY.trim_end_matches('}');
    vec![
        case("good", BODY, signed(now, BODY), SECRET, "ok rose"),
        case(
            "upper-case",
            BODY,
            Some(format!("t={now}, v1={}", good.to_uppercase())),
            SECRET,
            "ok rose",
        ),
        case(
            "replaced-secret",
            BODY,
            Some(format!("t={now},v1={},v1={good},v0=x", sign("1", BODY))),
            SECRET,
            "ok rose",
        ),
        case("from-environment", BODY, signed(now, BODY), "", "ok rose"),
        case(
            "changed-body",
            &changed,
            signed(now, BODY),
            SECRET,
            "signature",
        ),
        case(
            "changed-time",
            BODY,
            Some(format!("t={},v1={good}", now - 1)),
            SECRET,
            "signature",
        ),
        case(
            "other-secret",
            BODY,
            signed(now, BODY),
            "hunter2-rake",
            "signature",
        ),
        case(
            "cut-signature",
            BODY,
            Some(format!("t={now},v1={}", &good[..62])),
            SECRET,
            "signature",
        ),
        case(
            "no-signature",
            BODY,
            Some(format!("t={now},v1=")),
            SECRET,
            "signature",
        ),
        case(
            "other-version",
            BODY,
            Some(format!("t={now},v0={good}")),
            SECRET,
            "signature",
        ),
        case("no-header", BODY, None, SECRET, "signature"),
        case("old", BODY, signed(now - 400, BODY), SECRET, "timestamp"),
        case(
            "not-so-old",
            BODY,
            signed(now - 200, BODY),
            SECRET,
            "ok rose",
        ),
        case("future", BODY, signed(now + 500, BODY), SECRET, "timestamp"),
        case(
            "no-time",
            BODY,
            Some(format!("v1={good}")),
            SECRET,
            "timestamp",
        ),
        case(
            "time-in-words",
            BODY,
            Some(format!("t=now,v1={}", sign("now", BODY))),
            SECRET,
            "timestamp",
        ),
        case("not-json", cut, signed(now, cut), SECRET, "body"),
    ]
}

/// Requests that the documentation of well-known services shows, which are verified at the time at which they were sent, and
/// what becomes of them when the body is changed or the time has passed.
const VECTORS: [&str; 8] = [
    "hex ok",
    "hex changed signature",
    "header ok",
    "header changed signature",
    "header late timestamp",
    "base64 ok",
    "base64 changed signature",
    "base64 late timestamp",
];

fn require(language: &str, text: &str, cases: &[Value]) {
    let printed = |prefix: &str| -> Vec<&str> {
        let lines = text.lines();
        lines
            .filter_map(|line| Some(line.split_once(prefix)?.1.trim_end()))
            .collect()
    };
    let expected: Vec<String> = cases
        .iter()
        .map(|case| {
            let text = |key: &str| case[key].as_str().expect("a text");
            format!("{} {}", text("name"), text("expected"))
        })
        .collect();
    assert_eq!(printed("CASE "), expected, "{language}:\n{text}");
    assert_eq!(printed("VECTOR "), VECTORS, "{language}:\n{text}");
    assert!(text.contains("BEDS 1 2"), "{language}:\n{text}");
    assert!(!text.contains("hunter2"), "{language}:\n{text}");
}

/// Writes the cases into a file. They are signed now, because a signature is refused after five minutes.
fn write_cases(file: &Path) -> Vec<Value> {
    let cases = cases();
    let time = UNIX_EPOCH
        .elapsed()
        .expect("the clock is after 1970")
        .as_secs()
        .to_string();
    let beds = r#"[{"row": 1}, {"row": 2}]"#;
    let beds = case(
        "beds",
        beds,
        Some(format!("t={time},v1={}", sign(&time, beds))),
        SECRET,
        "",
    );
    let document = json!({"cases": cases, "beds": beds});
    fs::write(file, document.to_string()).expect("the file can be written");
    cases
}

#[test]
fn webhooks_are_verified_and_decoded() {
    let (_keep, folder) = generated("webhooks");
    let programs = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/other_apis/webhooks");
    let package = |language: &str| folder.join("sdk").join(language);
    let file = folder.join("cases.json");
    let with_env = |command: &mut Command| {
        command
            .env("GARDEN_WEBHOOK_SECRET", SECRET)
            .env("CASES", &file);
    };

    let mut python = Command::new("python3");
    python
        .arg(programs.join("webhooks.py"))
        .arg(package("python"));
    with_env(&mut python);
    let cases = write_cases(&file);
    if let Some(text) = run("python", &mut python) {
        require("python", &text, &cases);
    }

    let mut node = Command::new("node");
    node.arg(programs.join("webhooks.mjs"))
        .arg(package("typescript"));
    with_env(&mut node);
    let cases = write_cases(&file);
    if let Some(text) = run("typescript", &mut node) {
        require("typescript", &text, &cases);
    }

    let source = fs::read_to_string(programs.join("webhooks_test.go"));
    let source = source.expect("the program exists");
    let source = source.replace("MODULE", "garden-with-webhooks-sdk.internal/go");
    let proof = package("go").join("proof");
    fs::create_dir_all(&proof).expect("the folder can be made");
    fs::write(proof.join("webhooks_test.go"), source).expect("the file can be written");
    let go_test = |arguments: &[&str]| {
        let mut go = Command::new("go");
        go.current_dir(package("go")).arg("test").args(arguments);
        go
    };
    run("go", &mut go_test(&["-run", "^$", "./..."]));
    let mut go = go_test(&["-v", "./..."]);
    with_env(&mut go);
    let cases = write_cases(&file);
    if let Some(text) = run("go", &mut go) {
        require("go", &text, &cases);
    }

    let crate_name = "garden_with_webhooks_sdk";
    add_rust_test(&package("rust"), &programs.join("webhooks.rs"), crate_name);
    let arguments = [
        "--features",
        "webhook-events,serde_json",
        "--test",
        "webhooks",
    ];
    run(
        "rust",
        &mut cargo_test(&package("rust"), &[&arguments[..], &["--no-run"]].concat()),
    );
    let mut cargo = cargo_test(&package("rust"), &arguments);
    with_env(&mut cargo);
    let mut cases = write_cases(&file);
    if let Some(text) = run("rust", &mut cargo) {
        // The secret of the environment is read by a function of its own.
        cases.retain(|case| case["name"] != "from-environment");
        require("rust", &text, &cases);
    }
}

#[test]
fn signatures_that_do_not_protect_are_refused() {
    let (_keep, folder) = generated("webhooks");
    let configuration = folder.join("api.toml");
    let text = fs::read_to_string(&configuration).expect("the configuration exists");
    for (from, to, message) in [
        (
            "{timestamp}.{body}",
            "{timestamp}",
            "the signature does not cover the body",
        ),
        (
            "{timestamp}.{body}",
            "{body}",
            "the signature does not cover the timestamp",
        ),
        (
            "{timestamp}.{body}",
            "{time}.{body}",
            "`{time}` is not a part of a request",
        ),
        (
            "timestamp_prefix = \"t=\"\n",
            "",
            "the place of the timestamp is not known",
        ),
        (
            "separator = \",\"\n",
            "",
            "the timestamp cannot be told apart from the signature",
        ),
        (
            "X-Garden-Signature",
            "X Garden",
            "`X Garden` is not the name of a header",
        ),
        ("hmac-sha256-hex", "md5", "unknown variant `md5`"),
    ] {
        assert!(text.contains(from), "{text}");
        fs::write(&configuration, text.replace(from, to)).expect("the file can be written");
        let output = openapi_sdk(&folder, &["check", "--format", "github"]);
        let found = String::from_utf8_lossy(&output.stdout).into_owned();
        assert_eq!(output.status.code(), Some(1), "{found}");
        assert!(found.contains(message), "{message}:\n{found}");
        assert!(found.contains("api.toml,line="), "{found}");
    }
}
