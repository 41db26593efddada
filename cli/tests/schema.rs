//! The JSON schema of the configuration has the keys that the compiler reads.

use serde_json::Value;
use std::{collections::BTreeSet, fs, path::Path, process::Command};

const DESCRIPTION: &str = "openapi: 3.0.3\ninfo: {title: Garden, version: '1'}\nservers: [{url: 'https://garden.test'}]\npaths: {}\n";

/// The keys that a table may have, from the message about one that it may not have.
fn known_keys(folder: &Path, configuration: &str) -> BTreeSet<String> {
    let write = |name: &str, text: &str| {
        fs::write(folder.join(name), text).expect("the file can be written");
    };
    write("garden.yaml", DESCRIPTION);
    write(
        "api.toml",
        &format!("{configuration}\n[upstream]\ndescription = \"garden.yaml\"\n"),
    );
    let output = Command::new(env!("CARGO_BIN_EXE_openapi-sdk"))
        .current_dir(folder)
        .args(["check", "--format", "json"])
        .output()
        .expect("the program runs");
    let json: Value = serde_json::from_slice(&output.stdout).expect("the findings are JSON");
    let findings = json["findings"].as_array().expect("a list of findings");
    let messages = findings.iter().filter_map(|one| one["message"].as_str());
    let message = messages
        .clone()
        .find(|text| text.contains("unknown field"))
        .unwrap_or_else(|| panic!("no message about a key:\n{configuration}\n{json}"));
    let (_, expected) = message
        .split_once("expected")
        .expect("the message lists the keys");
    let parts = expected.split('`');
    parts.skip(1).step_by(2).map(str::to_owned).collect()
}

fn keys(table: &Value) -> BTreeSet<String> {
    let properties = table["properties"]
        .as_object()
        .expect("the schema has properties");
    properties.keys().cloned().collect()
}

#[test]
fn schema_has_the_keys_that_the_compiler_reads() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let schema = include_str!("../../docs/configuration.schema.json");
    let schema: Value = serde_json::from_str(schema).expect("the schema is JSON");
    let known = |configuration: &str| known_keys(folder.path(), configuration);
    assert_eq!(known("unknown_key = 1"), keys(&schema));
    let tables = &schema["properties"];
    for table in [
        "service",
        "resources",
        "pagination_names",
        "components",
        "search",
    ] {
        let found = known(&format!("[{table}]\nunknown_key = 1"));
        assert_eq!(found, keys(&tables[table]), "[{table}]");
    }
    for table in [
        "credentials",
        "server_variables",
        "pagination",
        "lookup",
        "status",
        "stream_formats",
    ] {
        let found = known(&format!("[{table}.x]\nunknown_key = 1"));
        assert_eq!(
            found,
            keys(&tables[table]["additionalProperties"]),
            "[{table}.x]"
        );
    }
    let package = known("[package.rust]\nname = \"x\"\nunknown_key = 1");
    assert_eq!(package, keys(&tables["package"]["additionalProperties"]));
    let page = include_str!("../../docs/configuration.md");
    for table in [
        &schema,
        &tables["service"],
        &tables["credentials"]["additionalProperties"],
    ] {
        for key in keys(table) {
            assert!(page.contains(&key), "the page lacks `{key}`");
        }
    }
}
