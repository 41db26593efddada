//! What a new user sees first: names of other alphabets, the README, the manifests, and documentation of titles.

use crate::packages::{generated, openapi_sdk};
use std::{fs, path::Path};

fn read(folder: &Path, path: &str) -> String {
    let text = fs::read_to_string(folder.join(path));
    text.unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn accented_letters_are_ascii_and_other_letters_stay_apart() {
    let (_keep, folder) = generated("letters");
    let configuration = read(&folder, "api.toml");
    for line in [
        "server_env = [\"CAFE_GROSSE_URL\"]",
        "name = \"cafe-grosse-api-sdk\"",
        "env = [\"CAFE_GROSSE_API_KEY\"]",
        "name = \"oauth\"",
        "label = \"API key\"",
    ] {
        assert!(configuration.contains(line), "{line}:\n{configuration}");
    }
    assert!(folder.join("sdk/go/grossenmasse").is_dir());
    let python = read(&folder, "sdk/python/src/cafe_grosse_api_sdk/u65e5u672c.py");
    for class in ["class U679cu7269(", "class U91ceu83dc("] {
        assert!(python.contains(class), "{class}:\n{python}");
    }
}

#[test]
fn texts_of_a_package_are_complete() {
    let (_keep, folder) = generated("letters");
    for (language, option) in [
        ("rust", "`oauth_client`"),
        ("python", "`api_key`"),
        ("typescript", "`baseUrl`"),
        ("go", "`client.OauthClient`"),
    ] {
        let readme = read(&folder, &format!("sdk/{language}/README.md"));
        assert!(readme.ends_with('\n'), "{language}");
        for part in [
            option,
            "`CAFE_GROSSE_API_KEY`",
            "`CAFE_GROSSE_OAUTH_CLIENT_SECRET`",
        ] {
            assert!(readme.contains(part), "{language}, {part}:\n{readme}");
        }
    }
    assert!(read(&folder, "sdk/go/go.mod").ends_with('\n'));
    let rust = read(&folder, "sdk/rust/README.md");
    assert!(rust.contains("#[tokio::main]\nasync fn main()"), "{rust}");
    // The name of the package `activityentry` ends in that of another.
    let go = read(&folder, "sdk/go/README.md");
    assert!(go.contains("/activityentry\""), "{go}");
    assert!(!go.contains("/entry\""), "{go}");
    let manifest = read(&folder, "sdk/typescript/package.json");
    assert!(manifest.contains("\"keywords\": [],"), "{manifest}");
    assert!(!manifest.contains("provenance"), "{manifest}");
    let manifest = read(&folder, "sdk/python/pyproject.toml");
    assert!(!manifest.contains("pytest"), "{manifest}");
    let names = read(&folder, "names.toml");
    assert!(!names.contains("xtask"), "{names}");
}

/// A title that only repeats the name is no documentation, and further paragraphs are not lost.
#[test]
fn documentation_has_the_paragraphs_of_the_description() {
    let (_keep, folder) = generated("letters");
    for (path, total) in [
        ("sdk/rust/src/grossen_masse/mod.rs", None),
        ("sdk/python/src/cafe_grosse_api_sdk/grossen_masse.py", None),
        ("sdk/typescript/src/grossen-masse.d.ts", None),
        ("sdk/go/grossenmasse/client.go", None),
        (
            "sdk/rust/src/activity_entry/types.rs",
            Some("/// The sum.\n"),
        ),
        (
            "sdk/python/src/cafe_grosse_api_sdk/activity_entry.py",
            Some("\"\"\"The sum.\"\"\""),
        ),
        (
            "sdk/typescript/src/types/activity-entry.d.ts",
            Some("/** The sum. */"),
        ),
        ("sdk/go/activityentry/types.go", Some("// The sum.\n")),
    ] {
        let text = read(&folder, path);
        let expected = total.unwrap_or("Measures are in *centimetres*.");
        assert!(text.contains(expected), "{path}:\n{text}");
        let is_rust = path.ends_with(".rs");
        assert!(is_rust || !text.contains("left out:"), "{path}:\n{text}");
        assert!(!text.contains(" Total\n"), "{path}:\n{text}");
    }
}

/// What follows from the description is said in the first paragraph.
#[test]
fn fields_and_parameters_have_the_paragraphs_of_the_description() {
    let (_keep, folder) = generated("letters");
    let python = "sdk/python/src/cafe_grosse_api_sdk/grossen_masse.py";
    for (path, expected) in [
        (
            python,
            "    \"\"\"The size. Maximum: 9.\n\n    It is measured at the base.\n    \"\"\"\n",
        ),
        (
            python,
            ": The least size. It is a whole number. Default: `3`.\n",
        ),
        (
            "sdk/typescript/src/types/grossen-masse.d.ts",
            "   * The size. Maximum: 9.\n   *\n   * It is measured at the base.\n   */\n",
        ),
        (
            "sdk/typescript/src/grossen-masse.d.ts",
            "   * The least size. Default: `3`.\n   *\n   * It is a whole number.\n   */\n",
        ),
        (
            "sdk/go/grossenmasse/types.go",
            "\t// The size. Maximum: 9.\n\t//\n\t// It is measured at the base.\n",
        ),
        (
            "sdk/go/grossenmasse/client.go",
            "\t// The least size. Default: `3`.\n\t//\n\t// It is a whole number.\n",
        ),
    ] {
        let text = read(&folder, path);
        assert!(text.contains(expected), "{path}, {expected}:\n{text}");
        assert!(!text.contains("Never"), "{path}:\n{text}");
    }
}

#[test]
fn a_credential_without_an_entry_is_reported_once() {
    let (_keep, folder) = generated("letters");
    let path = folder.join("api.toml");
    let text = read(&folder, "api.toml");
    let table = text
        .split("\n[")
        .find(|table| table.starts_with("credentials.\"ApiKey\""));
    let table = format!("\n[{}", table.expect("the credential has a table"));
    fs::write(&path, text.replace(&table, "")).expect("the file can be written");
    let output = openapi_sdk(&folder, &["check", "--format", "json"]);
    let found = String::from_utf8_lossy(&output.stdout);
    assert_eq!(
        found.matches("\"unknown-credential\"").count(),
        1,
        "{found}"
    );
}
