//! Packages of other APIs: made from descriptions with the program alone, they work and name nobody else's service.

mod letters;
mod mutual_tls;
mod oauth2;
mod packages;
mod pagination;
mod pagination_server;
mod small_descriptions;
mod token_server;
mod webhooks;

use packages::{cargo_test, generated, generated_alone, openapi_sdk, root, run, stdout};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The descriptions in `tests/other_apis`.
const APIS: [&str; 4] = ["pets", "library", "credentials", "pagination"];

/// Words of the API that the workspace itself is for, and of the workspace.
const FOREIGN: [&str; 9] = [
    "digitalocean",
    "droplet",
    "gradient",
    "kubernetes",
    "dop_v1",
    "dor_v1",
    "/v2/account",
    "cargo xtask",
    "nyc3",
];

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the entry can be read").path();
        match path.is_dir() {
            true => files(&path, found),
            false => found.push(path),
        }
    }
}

#[test]
fn packages_name_nobody_elses_service() {
    for api in APIS {
        let (_keep, folder) = generated(api);
        let mut all = Vec::new();
        files(&folder.join("sdk"), &mut all);
        assert!(all.len() > 150, "{api} has only {} files", all.len());
        require_own_words(&all);
        let license = fs::read_to_string(folder.join("sdk/python/LICENSE-MIT"));
        let license = license.expect("the license exists");
        assert!(license.contains("-sdk authors"), "{license}");
    }
}

/// The runtime and the fake are written beside the Rust crate, so that it depends on no workspace.
#[test]
fn crates_beside_a_package_name_nobody_elses_service() {
    let (_keep, folder) = generated_alone(&root().join("tests/other_apis/pets.yaml"));
    for (name, count) in [("runtime", 100), ("fake", 30)] {
        let mut all = Vec::new();
        files(&folder.join("sdk").join(name), &mut all);
        assert!(all.len() > count, "{name} has only {} files", all.len());
        // The licences name the authors of these crates, who are not those of the package.
        all.retain(|path| path.file_name().is_none_or(|name| name != "LICENSE-MIT"));
        require_own_words(&all);
    }
}

fn require_own_words(files: &[PathBuf]) {
    let workspace = root().display().to_string();
    for path in files {
        let text = fs::read_to_string(path).expect("the file is text");
        let text = text.replace(&workspace, "").to_lowercase();
        for word in FOREIGN {
            assert!(!text.contains(word), "{} has `{word}`", path.display());
        }
    }
}

#[test]
fn generate_check_compares_the_packages() {
    let (_keep, folder) = generated("pets");
    stdout(&openapi_sdk(&folder, &["generate", "--check"]));
    let readme = folder.join("sdk/python/README.md");
    fs::write(&readme, "changed").expect("the file can be written");
    let output = openapi_sdk(&folder, &["generate", "--check"]);
    assert_eq!(output.status.code(), Some(1));
    let again = openapi_sdk(&folder, &["init", "pets.yaml"]);
    assert_eq!(again.status.code(), Some(1), "init replaces nothing");
}

#[test]
fn operations_are_called_as_their_tags_say() {
    let (_keep, folder) = generated("pets");
    let text = stdout(&openapi_sdk(&folder, &["inspect"]));
    for line in [
        "resource adoption requests",
        "resource pets",
        "operation listPets list:",
        "operation getPetPhoto get photo:",
        "server variable \"region\" region = \"eu\"",
        "credential \"apiKey\" api key as the header `X-Shelter-Key`",
    ] {
        assert!(text.contains(line), "`{line}` is missing:\n{text}");
    }
    let (_keep, library) = generated("library");
    let text = stdout(&openapi_sdk(&library, &["inspect"]));
    assert!(text.contains("resource books"), "{text}");
    assert!(text.contains("operation BooksController_findAll find all:"));
}

#[test]
fn findings_point_at_lines_of_the_corrections() {
    let (_keep, folder) = generated("pets");
    let check = |format: &str| {
        let output = openapi_sdk(&folder, &["check", "--format", format]);
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let configuration = folder.join("api.toml");
    let text = fs::read_to_string(&configuration).expect("the configuration exists");
    let wrong = format!("{text}\n[safety]\nfeedPet = \"safe\"\n");
    let line = wrong.lines().count();
    fs::write(&configuration, wrong).expect("the file can be written");
    let found = check("github");
    assert!(
        found.contains(&format!("api.toml,line={line},col=1::")),
        "{found}"
    );
    let json: serde_json::Value =
        serde_json::from_str(&check("json")).expect("the findings are JSON");
    let findings = json["findings"].as_array().expect("a list of findings");
    let error = findings.iter().find(|one| one["severity"] == "error");
    let error = error.expect("an error");
    assert_eq!(error["line"], line);

    fs::write(&configuration, text).expect("the file can be written");
    let overlay = "overlay: 1.0.0\ninfo: {title: x, version: '1'}\nactions:\n  - target: $.paths['/cats']\n    description: None.\n    update: {}\n";
    fs::write(folder.join("overlay.yaml"), overlay).expect("the file can be written");
    let found = check("github");
    assert!(found.contains("overlay.yaml,line=4,col=13::"), "{found}");
}

/// What the programs in `credentials` print, in every language.
fn require_sent(language: &str, text: &str) {
    let lines: Vec<&str> = text
        .lines()
        .filter_map(|line| {
            line.strip_prefix("SENT ")
                .or((language != "go" && language != "rust").then_some(line))
        })
        .collect();
    let expected: Vec<&str> = include_str!("credentials/expected.txt").lines().collect();
    assert_eq!(lines, expected, "{language}:\n{text}");
}

#[test]
fn every_kind_of_credential_is_sent_as_declared() {
    let (_keep, folder) = generated("credentials");
    let programs = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/other_apis/credentials");
    let package = |language: &str| folder.join("sdk").join(language);

    let mut python = Command::new("python3");
    python
        .arg(programs.join("credentials.py"))
        .arg(package("python"));
    if let Some(text) = run("python", &mut python) {
        require_sent("python", &text);
    }

    let mut node = Command::new("node");
    node.arg(programs.join("credentials.mjs"))
        .arg(package("typescript"));
    if let Some(text) = run("typescript", &mut node) {
        require_sent("typescript", &text);
    }

    let source = fs::read_to_string(programs.join("credentials_test.go"));
    let source = source.expect("the program exists");
    let source = source
        .replace("MODULE", "credentials-of-every-kind-sdk.internal/go")
        .replace("/ALL\"", "/credentialsofeverykind\"");
    let proof = package("go").join("proof");
    fs::create_dir_all(&proof).expect("the folder can be made");
    fs::write(proof.join("credentials_test.go"), source).expect("the file can be written");
    let mut go = Command::new("go");
    go.current_dir(package("go")).args(["test", "-v", "./..."]);
    if let Some(text) = run("go", &mut go) {
        require_sent("go", &text);
    }

    let tests = package("rust").join("tests");
    fs::create_dir_all(&tests).expect("the folder can be made");
    fs::copy(
        programs.join("credentials.rs"),
        tests.join("credentials.rs"),
    )
    .expect("the program can be copied");
    if let Some(text) = run(
        "rust",
        &mut cargo_test(&package("rust"), &["--test", "credentials"]),
    ) {
        require_sent("rust", &text);
    }
}

#[test]
fn the_readme_and_the_doctests_of_the_crate_pass() {
    for api in ["pets", "library"] {
        let (_keep, folder) = generated(api);
        let package = folder.join("sdk/rust");
        let Some(text) = run("rust", &mut cargo_test(&package, &["--doc"])) else {
            continue;
        };
        assert!(text.contains("README.md"), "{text}");
        assert!(!text.contains("0 passed"), "{text}");
    }
}
