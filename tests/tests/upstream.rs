//! The published description knows what must come out of it whole: operations, files, names, facts.
//!
//! It is read as upstream publishes it, without our corrections, and again as the contract made of it.

use codegen::{Outcome, Sources};
use ir::{Api, Checked, Severity};
use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};
use tests::{
    folder::draw_all,
    root,
    upstream::{ROOT, folder},
};
use xtask::spec::SpecSource;

/// The published description, as the compiler sees it; nothing where it is not there.
static PUBLISHED: LazyLock<Option<(Checked, Outcome, PathBuf)>> = LazyLock::new(|| {
    let folder = folder()?;
    let (made, outcome) = input(&folder).compile_with(codegen::compile);
    let checked = made.unwrap_or_else(|| panic!("{}", draw_all(&outcome)));
    Some((checked, outcome, folder))
});

/// The description alone, under the names of the ledger.
fn input(folder: &Path) -> SpecSource {
    let mut input = SpecSource::root_document(&folder.join(ROOT)).expect("the root is there");
    input
        .lock_names(&root().join("spec"))
        .expect("the ledger is there");
    input
}

fn published() -> Option<&'static (Checked, Outcome, PathBuf)> {
    PUBLISHED.as_ref()
}

#[test]
fn every_operation_is_there() {
    let Some((checked, outcome, _)) = published() else {
        return;
    };
    let ids: BTreeSet<&str> = checked
        .api()
        .operations()
        .map(|(_, operation)| operation.id.as_str())
        .collect();
    assert_eq!(ids.len(), 659);
    assert_eq!(checked.api().operations().count(), 659);
    assert_eq!(outcome.report.count(Severity::Error), 0);
}

#[test]
fn the_files_read_are_those_that_are_reached() {
    let Some((_, outcome, folder)) = published() else {
        return;
    };
    let read: BTreeSet<&str> = outcome
        .files
        .iter()
        .map(|(path, _)| path.as_str())
        .filter(|path| !path.ends_with(".toml"))
        .collect();
    assert_eq!(read.len(), 2_850);
    let named = named(folder);
    let more: Vec<&&str> = read.iter().filter(|path| !named.contains(**path)).collect();
    assert!(more.is_empty(), "nothing names {more:?}");
    let less: Vec<&String> = named
        .iter()
        .filter(|path| !read.contains(path.as_str()))
        .collect();
    assert!(less.is_empty(), "{less:?} are named, but not read");
}

/// Every file that a `$ref` names, and that is there, beginning with the root: found by lines of text,
/// not by the compiler.
fn named(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::from([ROOT.to_owned()]);
    let mut open = VecDeque::from([ROOT.to_owned()]);
    while let Some(path) = open.pop_front() {
        let text = fs::read_to_string(folder.join(&path)).unwrap_or_default();
        let lines = text
            .lines()
            .filter(|line| !line.trim_start().starts_with('#'));
        for line in lines {
            let Some((_, after)) = line.split_once("$ref") else {
                continue;
            };
            let reference = after.trim_start_matches(['"', '\'', ':', ' ']);
            let reference = reference.trim_end_matches(['"', '\'', '}', ' ']);
            let file = reference.split('#').next().unwrap_or_default();
            let mut parts: Vec<&str> = path.split('/').collect();
            parts.pop();
            for part in file.split('/') {
                match part {
                    "" | "." => {}
                    ".." => drop(parts.pop()),
                    part => parts.push(part),
                }
            }
            let target = parts.join("/");
            if !file.is_empty() && folder.join(&target).is_file() && found.insert(target.clone()) {
                open.push_back(target);
            }
        }
    }
    found
}

#[test]
fn nothing_is_lost_in_the_contract() {
    let Some((checked, _, folder)) = published() else {
        return;
    };
    let (files, outcome) = input(folder).compile_with(codegen::contract);
    let files = files.unwrap_or_else(|| panic!("{}", draw_all(&outcome)));
    let read = |path: &str| {
        let text = files.get(path).ok_or("there is no such file")?;
        Ok(text.clone().into_bytes())
    };
    let ledger = fs::read(root().join("spec/names.toml")).expect("the ledger is there");
    let (made, outcome) = codegen::compile(&Sources {
        root: "openapi.yaml".into(),
        read: &read,
        overlay: None,
        docs: Vec::new(),
        names: Some(("names.toml".into(), ledger)),
        annotations: None,
        version: "0.1.0".into(),
    });
    let again = made.unwrap_or_else(|| panic!("{}", draw_all(&outcome)));
    let (before, after) = (ir::dump(checked.api()), ir::dump(again.api()));
    if before != after {
        let different = before
            .lines()
            .zip(after.lines())
            .find(|(left, right)| left != right);
        panic!("the contract says something else: {different:?}");
    }
    for (path, text) in &files {
        let file: Paths = serde_yaml::from_str(text).expect("the contract is YAML");
        for (_, item) in file.paths {
            for (_, operation) in item.as_mapping().into_iter().flatten() {
                only_facts(path, operation);
            }
        }
    }
}

/// The paths of a file; the rest holds numbers that other readers have no type for.
#[derive(serde::Deserialize)]
struct Paths {
    #[serde(default)]
    paths: BTreeMap<String, serde_yaml::Value>,
}

/// An operation of the contract says nothing in prose.
fn only_facts(path: &str, operation: &serde_yaml::Value) {
    const FACTS: [&str; 7] = [
        "operationId",
        "parameters",
        "requestBody",
        "responses",
        "security",
        "servers",
        "deprecated",
    ];
    for (key, _) in operation.as_mapping().into_iter().flatten() {
        let key = key.as_str().unwrap_or_default();
        assert!(FACTS.contains(&key), "{path} holds `{key}`");
    }
    for (_, response) in operation["responses"].as_mapping().into_iter().flatten() {
        let said = response["description"].as_str().unwrap_or_default();
        assert_eq!(said, "", "{path} describes a response");
    }
}

/// Where a type stands that has a name in the description.
fn homes(api: &Api, outcome: &Outcome, wire: &str) -> Vec<String> {
    let defs = api.types.iter().map(|(_, def)| def);
    let called = defs.filter(|def| def.wires.iter().any(|one| one.as_str() == wire));
    called
        .map(|def| outcome.files[def.span.file.0 as usize].0.clone())
        .collect()
}

#[test]
fn types_of_one_name_are_told_apart() {
    let Some((checked, outcome, _)) = published() else {
        return;
    };
    for (wire, home) in [
        ("nfs_action", "resources/nfs/models/nfs_action.yml"),
        ("urn", "shared/attributes/urn.yml"),
        ("vpc_urn", "resources/vpcs/attributes/urn.yml"),
        ("version", "resources/databases/models/version.yml"),
        (
            "database_cluster_version",
            "resources/databases/models/database_cluster.yml",
        ),
    ] {
        assert_eq!(homes(checked.api(), outcome, wire), [home], "{wire}");
    }
    // The third pair: a base that is only taken in by the requests made of it.
    let (_, request) = checked
        .api()
        .operations()
        .find(|(_, operation)| operation.id == "nfs_create_action")
        .expect("the operation is there");
    let body = request.body.as_ref().and_then(|body| body.content.ty());
    let body = body.and_then(ir::Type::def).expect("a body with a type");
    assert_ne!(checked.api().types[body].wires, ["nfs_action".into()]);
    for (_, def) in checked.api().types.iter() {
        let counted = def.wires.iter().any(|wire| wire.as_str().contains("-2"));
        assert!(!counted, "{:?} is called by a counter", def.wires);
    }
}
