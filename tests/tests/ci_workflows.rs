//! CI workflows run only commands of the repository, so that everything they do can be done locally.

use serde_yaml::Value;
use std::{collections::BTreeMap, fs};
use tests::root;

/// The command that each workflow runs.
const COMMANDS: [(&str, &str); 3] = [
    ("ci.yml", ".ci/run"),
    ("release.yml", "cargo xtask release"),
    ("update.yml", "cargo xtask update"),
];

/// The shell lines of a workflow.
fn lines(workflow: &Value) -> Vec<String> {
    let jobs = workflow["jobs"].as_mapping().expect("jobs");
    let steps = jobs
        .values()
        .flat_map(|job| job["steps"].as_sequence().expect("steps"));
    let scripts = steps.filter_map(|step| step["run"].as_str());
    scripts
        .flat_map(|script| script.lines().map(|line| line.trim().to_owned()))
        .collect()
}

#[test]
fn workflows_only_run_commands_of_the_repository() {
    let folder = root().join(".github/workflows");
    let entries = fs::read_dir(folder).expect("a folder");
    let found: BTreeMap<String, Vec<String>> = entries
        .map(|entry| {
            let path = entry.expect("an entry").path();
            let text = fs::read_to_string(&path).expect("a file");
            let name = path.file_name().expect("a name").to_string_lossy();
            let workflow: Value = serde_yaml::from_str(&text).expect("YAML");
            (name.into_owned(), lines(&workflow))
        })
        .collect();
    let names: Vec<&str> = found.keys().map(String::as_str).collect();
    assert_eq!(names, COMMANDS.map(|(name, _)| name));
    for (name, command) in COMMANDS {
        let lines = &found[name];
        assert!(
            lines.iter().any(|line| line == command),
            "{name}: {lines:?}"
        );
        for line in lines.iter().filter(|line| *line != command) {
            let plain = ["git ", "gh ", "if ", "--"]
                .iter()
                .any(|start| line.starts_with(start));
            assert!(plain, "{name} runs `{line}`");
        }
    }
}
