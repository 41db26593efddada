//! CI workflows run only commands of the repository, so that everything they do can be done locally, and no step has more
//! rights than it needs.

use serde_yaml::Value;
use std::{collections::BTreeMap, fs};
use tests::root;

/// The commands that each workflow runs.
const COMMANDS: [(&str, &[&str]); 3] = [
    ("ci.yml", &[".ci/run"]),
    (
        "release.yml",
        &["cargo xtask release --dry-run", "cargo xtask release"],
    ),
    ("update.yml", &["cargo xtask update"]),
];

/// All workflows by the name of their file.
fn workflows() -> BTreeMap<String, Value> {
    let entries = fs::read_dir(root().join(".github/workflows")).expect("a folder");
    let read = |entry: std::io::Result<fs::DirEntry>| {
        let path = entry.expect("an entry").path();
        let text = fs::read_to_string(&path).expect("a file");
        let name = path.file_name().expect("a name").to_string_lossy();
        (
            name.into_owned(),
            serde_yaml::from_str(&text).expect("YAML"),
        )
    };
    entries.map(read).collect()
}

fn jobs(workflow: &Value) -> Vec<&Value> {
    let jobs = workflow["jobs"].as_mapping().expect("jobs");
    jobs.values().collect()
}

fn steps(job: &Value) -> &[Value] {
    job["steps"].as_sequence().expect("steps")
}

/// The shell lines of a step.
fn lines(step: &Value) -> Vec<&str> {
    let script = step["run"].as_str().unwrap_or_default();
    script.lines().map(str::trim).collect()
}

/// The text of a part of a workflow.
fn text(value: &Value) -> String {
    serde_yaml::to_string(value).expect("YAML")
}

/// Whether permissions are for reading only.
fn only_reads(permissions: &Value) -> bool {
    let rights = permissions.as_mapping().expect("permissions are listed");
    rights.values().all(|right| right.as_str() == Some("read"))
}

#[test]
fn workflows_only_run_commands_of_the_repository() {
    let found = workflows();
    let names: Vec<&str> = found.keys().map(String::as_str).collect();
    assert_eq!(names, COMMANDS.map(|(name, _)| name));
    for (name, commands) in COMMANDS {
        let all = jobs(&found[name]).into_iter().flat_map(steps);
        let lines: Vec<&str> = all.flat_map(lines).collect();
        for command in commands {
            assert!(lines.contains(command), "{name}: {lines:?}");
        }
        for line in lines.iter().filter(|line| !commands.contains(line)) {
            let plain = ["git ", "gh ", "if ", "--"]
                .iter()
                .any(|start| line.starts_with(start));
            assert!(plain, "{name} runs `{line}`");
        }
    }
}

#[test]
fn actions_are_pinned_by_hash() {
    for (name, workflow) in workflows() {
        for step in jobs(&workflow).into_iter().flat_map(steps) {
            let Some(action) = step["uses"].as_str() else {
                continue;
            };
            let hash = action.split_once('@').map_or("", |(_, hash)| hash);
            let is_hash = hash.len() == 40 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
            assert!(is_hash, "{name} uses `{action}`");
        }
    }
}

#[test]
fn jobs_that_run_the_code_of_others_cannot_write() {
    for (name, workflow) in workflows() {
        assert!(only_reads(&workflow["permissions"]), "{name}");
        for job in jobs(&workflow) {
            let may_write = !job["permissions"].is_null() && !only_reads(&job["permissions"]);
            let script: Vec<&str> = steps(job).iter().flat_map(lines).collect();
            let runs_code = |line: &&&str| line.contains("cargo ") || line.starts_with(".ci/");
            if may_write {
                let code: Vec<_> = script
                    .iter()
                    .filter(|line| !line.starts_with("--body"))
                    .filter(runs_code)
                    .collect();
                assert!(code.is_empty(), "{name} writes and runs {code:?}");
                continue;
            }
            // The token of the workflow is neither in the environment nor in the configuration of git.
            assert!(!text(job).contains("github.token"), "{name}");
            let mut checkouts = steps(job).iter().filter(|step| {
                step["uses"]
                    .as_str()
                    .is_some_and(|action| action.starts_with("actions/checkout@"))
            });
            assert!(
                checkouts.all(|step| step["with"]["persist-credentials"] == Value::Bool(false)),
                "{name} keeps the token in the checkout"
            );
        }
    }
}

#[test]
fn secrets_are_in_the_publishing_step_of_a_protected_environment() {
    for (name, workflow) in workflows() {
        for job in jobs(&workflow) {
            for step in steps(job)
                .iter()
                .filter(|step| text(step).contains("secrets."))
            {
                assert_eq!(step["run"].as_str(), Some("cargo xtask release"), "{name}");
                assert_eq!(job["environment"].as_str(), Some("release"), "{name}");
            }
            let mut outside = job.clone();
            outside["steps"] = Value::Null;
            assert!(!text(&outside).contains("secrets."), "{name}");
        }
        let mut outside = workflow.clone();
        outside["jobs"] = Value::Null;
        assert!(!text(&outside).contains("secrets."), "{name}");
    }
}

#[test]
fn the_pull_request_of_an_update_starts_ci() {
    let found = workflows();
    let all = jobs(&found["update.yml"]).into_iter().flat_map(steps);
    let lines: Vec<&str> = all.flat_map(lines).collect();
    assert!(lines.contains(&"gh workflow run ci.yml --ref \"$BRANCH\""));
    // YAML 1.1 reads the key `on` as a boolean.
    let on = [Value::from("on"), Value::Bool(true)];
    let on = on
        .iter()
        .find_map(|key| found["ci.yml"].get(key))
        .expect("triggers");
    assert!(on.get("workflow_dispatch").is_some());
}

#[test]
fn every_build_uses_the_committed_lock_file() {
    let read = |path: &str| fs::read_to_string(root().join(path)).expect("a file");
    assert!(read(".cargo/config.toml").contains("xtask = \"run --locked "));
    let script = read(".ci/run");
    let builds = script.lines().map(str::trim).filter(|line| {
        let line = line.trim_start_matches("step ");
        line.starts_with("cargo ")
            && !line.starts_with("cargo xtask ")
            && !line.starts_with("cargo fmt ")
    });
    let builds: Vec<&str> = builds.collect();
    assert!(!builds.is_empty());
    assert!(
        builds.iter().all(|line| line.contains(" --locked ")),
        "{builds:?}"
    );
}
