//! No two modules of a crate import each other, directly or through others.

use crate::import_graph::ImportGraph;
use crate::module_tree::Sources;
use crate::sources::{fail_with, hand_written};
use std::collections::BTreeMap;

/// The root file of every crate written by hand: libraries, programs, integration tests and benches.
fn roots(sources: &Sources) -> Vec<&String> {
    let is_root = |path: &&String| {
        let mut parts = path.rsplit('/');
        let (file, folder) = (
            parts.next().unwrap_or_default(),
            parts.next().unwrap_or_default(),
        );
        let above = parts.next().unwrap_or_default();
        let targets = ["tests", "benches", "examples"];
        match file {
            "lib.rs" => folder == "src",
            "main.rs" => folder == "src" || targets.contains(&above),
            _ => folder == "bin" || targets.contains(&folder) && above != "src",
        }
    };
    sources.keys().filter(is_root).collect()
}

#[test]
fn modules_of_a_crate_do_not_import_each_other_in_a_cycle() {
    let sources: BTreeMap<String, String> = hand_written()
        .filter(|(path, _)| path.ends_with(".rs"))
        .collect();
    let roots = roots(&sources);
    assert!(roots.iter().any(|root| *root == "codegen/ir/src/lib.rs"));
    assert!(roots.len() > 20, "only {} crates are found", roots.len());
    let mut found = Vec::new();
    for root in roots {
        let cycles = ImportGraph::of(&sources, root).cycles();
        found.extend(cycles.iter().map(|cycle| format!("{root}: {cycle}")));
    }
    fail_with("modules import each other in a cycle", found);
}
