//! The published description compiles completely: operations, files, names and facts.
//!
//! It is compiled as published, without our corrections, and again from the contract made of it.

use codegen::{Outcome, Sources};
use ir::{Api, Checked, Severity, Shape, display};
use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};
use tests::{
    fixture::render_diagnostics,
    root,
    upstream::{ROOT, folder},
};
use xtask::spec::SpecSource;

/// The compiled published description; `None` if it is missing.
static PUBLISHED: LazyLock<Option<(Checked, Outcome, PathBuf)>> = LazyLock::new(|| {
    let folder = folder()?;
    let (made, outcome) = input(&folder).compile_with(codegen::compile);
    let checked = made.unwrap_or_else(|| panic!("{}", render_diagnostics(&outcome)));
    Some((checked, outcome, folder))
});

/// The description without corrections, with the locked names.
fn input(folder: &Path) -> SpecSource {
    let mut input =
        SpecSource::root_document(&folder.join(ROOT)).expect("the root document exists");
    input
        .lock_names(&root().join("spec"))
        .expect("the names file exists");
    input
}

fn published() -> Option<&'static (Checked, Outcome, PathBuf)> {
    PUBLISHED.as_ref()
}

#[test]
fn compiles_every_upstream_operation() {
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
fn reads_exactly_the_referenced_files() {
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
    let referenced = referenced(folder);
    let more: Vec<&&str> = read
        .iter()
        .filter(|path| !referenced.contains(**path))
        .collect();
    assert!(more.is_empty(), "{more:?} are read, but not referenced");
    let less: Vec<&String> = referenced
        .iter()
        .filter(|path| !read.contains(path.as_str()))
        .collect();
    assert!(less.is_empty(), "{less:?} are referenced, but not read");
}

/// All existing files that can be reached by `$ref`s from the root document. Found by searching the text, without the
/// compiler.
fn referenced(folder: &Path) -> BTreeSet<String> {
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
fn contract_preserves_the_whole_api() {
    let Some((checked, _, folder)) = published() else {
        return;
    };
    let (files, outcome) = input(folder).compile_with(codegen::contract);
    let files = files.unwrap_or_else(|| panic!("{}", render_diagnostics(&outcome)));
    let read = |path: &str| {
        let text = files.get(path).ok_or("there is no such file")?;
        Ok(text.clone().into_bytes())
    };
    let names = fs::read(root().join("spec/names.toml")).expect("the names file exists");
    let (made, outcome) = codegen::compile(&Sources {
        root: "openapi.yaml".into(),
        read: &read,
        overlay: None,
        docs: Vec::new(),
        names: Some(("names.toml".into(), names)),
        annotations: None,
        version: "0.1.0".into(),
    });
    let again = made.unwrap_or_else(|| panic!("{}", render_diagnostics(&outcome)));
    let (before, after) = (ir::dump(checked.api()), ir::dump(again.api()));
    if before != after {
        let different = before
            .lines()
            .zip(after.lines())
            .find(|(left, right)| left != right);
        panic!("the contract compiles to something else: {different:?}");
    }
    for (path, text) in &files {
        let file: Paths = serde_yaml::from_str(text).expect("the contract is YAML");
        for (_, item) in file.paths {
            for (_, operation) in item.as_mapping().into_iter().flatten() {
                assert_no_prose(path, operation);
            }
        }
    }
}

/// The paths of a file. Other sections contain numbers that this parser cannot read.
#[derive(serde::Deserialize)]
struct Paths {
    #[serde(default)]
    paths: BTreeMap<String, serde_yaml::Value>,
}

/// Checks that an operation of the contract has no prose.
fn assert_no_prose(path: &str, operation: &serde_yaml::Value) {
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
        assert!(FACTS.contains(&key), "{path} contains `{key}`");
    }
    for (_, response) in operation["responses"].as_mapping().into_iter().flatten() {
        let description = response["description"].as_str().unwrap_or_default();
        assert_eq!(description, "", "{path} describes a response");
    }
}

/// Files that define a type with this name in the description.
fn defining_files(api: &Api, outcome: &Outcome, wire: &str) -> Vec<String> {
    let defs = api.types.iter().map(|(_, def)| def);
    let called = defs.filter(|def| def.wires.iter().any(|one| one.as_str() == wire));
    called
        .map(|def| outcome.files[def.span.file.0 as usize].0.clone())
        .collect()
}

#[test]
fn types_with_one_name_get_distinct_names() {
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
        assert_eq!(
            defining_files(checked.api(), outcome, wire),
            [home],
            "{wire}"
        );
    }
    // A base that is only used in the requests composed of it.
    let (_, request) = checked
        .api()
        .operations()
        .find(|(_, operation)| operation.id == "nfs_create_action")
        .expect("the operation exists");
    let body = request.body.as_ref().and_then(|body| body.content.ty());
    let body = body
        .and_then(ir::Type::def)
        .expect("the body has a named type");
    assert_ne!(checked.api().types[body].wires, ["nfs_action".into()]);
    for (_, def) in checked.api().types.iter() {
        let counted = def.wires.iter().any(|wire| wire.as_str().contains("-2"));
        assert!(!counted, "{:?} has a numbered name", def.wires);
    }
}

#[test]
fn every_public_item_is_documented() {
    let source = SpecSource::open(Some(&root().join("spec")), None).expect("the spec is there");
    let (made, outcome) = source.compile_with(codegen::compile);
    let checked = made.unwrap_or_else(|| panic!("{}", render_diagnostics(&outcome)));
    let api = checked.api();
    let mut all = Vec::new();
    for resource in &api.resources {
        all.push((display::snake(&resource.name), &resource.docs));
    }
    for (_, operation) in api.operations() {
        all.push((operation.id.clone(), &operation.docs));
        for param in &operation.params {
            all.push((format!("{} {:?}", operation.id, param.wire), &param.docs));
        }
        all.extend(
            operation
                .body
                .iter()
                .map(|body| (operation.id.clone(), &body.docs)),
        );
    }
    for (_, def) in api.types.iter() {
        let name = display::snake(&def.name);
        if let Shape::Record(record) = &def.shape {
            for field in &record.fields {
                all.push((format!("{name} {:?}", field.wire), &field.docs));
            }
        }
        all.push((name, &def.docs));
    }
    assert!(all.len() > 5_000, "only {} are there", all.len());
    for (what, docs) in all {
        let text = docs.summary.as_deref().unwrap_or_default();
        let is_sentence =
            text.ends_with('.') && text.starts_with(|first: char| !first.is_lowercase());
        assert!(is_sentence, "{what}: {text:?}");
        assert!(
            !text.contains('{') || text.contains('`'),
            "{what}: {text:?}"
        );
    }
}
