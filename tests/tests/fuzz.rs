//! Random corruption of the input must not make the compiler panic.
//!
//! The seeds are fixed, so that failures are reproducible. A failing test prints its input.

use serde_yaml::Value;
use std::{fs, panic};
use tests::{
    fixture::{compile_in_memory, subfolders},
    synth::Rng,
};

/// Number of inputs for each kind of corruption.
const ROUNDS: usize = 2_000;

/// The specs of all compiler cases.
fn specs() -> Vec<String> {
    let specs: Vec<String> = subfolders("case")
        .into_iter()
        .filter_map(|(_, folder)| fs::read_to_string(folder.join("spec.yaml")).ok())
        .collect();
    assert!(specs.len() > 40, "the cases are missing");
    specs
}

/// Compiles the input. Prints it and fails if the compiler panics.
fn survives(files: &[(&str, &[u8])]) {
    let outcome = panic::catch_unwind(|| {
        let (made, outcome) = compile_in_memory(files, codegen::generate_rust);
        assert_eq!(made.is_none(), outcome.report.has_errors());
    });
    if outcome.is_err() {
        for (path, bytes) in files {
            println!("=== {path}\n{}", String::from_utf8_lossy(bytes));
        }
        panic!("the compiler panics");
    }
}

#[test]
fn compiler_survives_corrupted_bytes() {
    const PIECES: [&str; 30] = [
        "{",
        "}",
        "[",
        "]",
        ": ",
        "- ",
        "\n",
        "\t",
        "'",
        "\"",
        "#",
        "&a ",
        "*a",
        "<<: *a",
        "!!str ",
        "|",
        ">-",
        "?",
        "\0",
        "\u{feff}",
        "$ref: '#/paths'",
        "null",
        "~",
        "-1",
        "1e999",
        "true",
        "---\n",
        "%",
        "type: object",
        "é",
    ];
    let (specs, mut rng) = (specs(), Rng::new(0x5eed_0001));
    for _ in 0..ROUNDS {
        let mut bytes = rng.choose(&specs).clone().into_bytes();
        for _ in 0..=rng.below(3) {
            let at = rng.below(bytes.len());
            let to = (at + rng.below(40)).min(bytes.len());
            match rng.below(5) {
                0 => bytes[at] ^= 1 << rng.below(8),
                1 => drop(bytes.drain(at..to)),
                2 => drop(bytes.splice(at..at, rng.choose(&PIECES).bytes())),
                3 => {
                    let piece = bytes[at..to].to_vec();
                    let there = rng.below(bytes.len());
                    drop(bytes.splice(there..there, piece));
                }
                _ => bytes.truncate(at),
            }
            if bytes.is_empty() {
                break;
            }
        }
        survives(&[("spec.yaml", &bytes)]);
    }
}

#[test]
fn compiler_survives_mutated_yaml() {
    let (specs, mut rng) = (specs(), Rng::new(0x5eed_0002));
    let trees: Vec<Value> = specs
        .iter()
        .filter_map(|spec| serde_yaml::from_str(spec).ok())
        .collect();
    let mut pool: Vec<Value> = Vec::new();
    trees
        .iter()
        .for_each(|tree| collect_values(tree, &mut pool));
    for _ in 0..ROUNDS / 2 {
        let mut tree = rng.choose(&trees).clone();
        for _ in 0..=rng.below(4) {
            let depth = rng.below(12);
            mutate(&mut tree, depth, &pool, &mut rng);
        }
        let text = serde_yaml::to_string(&tree).unwrap_or_default();
        survives(&[("spec.yaml", text.as_bytes())]);
    }
}

/// Collects all values in a tree.
fn collect_values(value: &Value, pool: &mut Vec<Value>) {
    pool.push(value.clone());
    match value {
        Value::Sequence(items) => items.iter().for_each(|item| collect_values(item, pool)),
        Value::Mapping(entries) => entries
            .iter()
            .for_each(|(_, value)| collect_values(value, pool)),
        _ => {}
    }
}

/// Replaces, removes or moves a random value in a tree.
fn mutate(value: &mut Value, depth: usize, pool: &[Value], rng: &mut Rng) {
    let inner = match value {
        Value::Sequence(items) if !items.is_empty() => {
            let at = rng.below(items.len());
            if depth == 0 && rng.below(3) == 0 {
                items.remove(at);
                return;
            }
            items.get_mut(at)
        }
        Value::Mapping(entries) if !entries.is_empty() => {
            let keys: Vec<Value> = entries.keys().cloned().collect();
            let key = rng.choose(&keys);
            if depth == 0 && rng.below(3) == 0 {
                let taken = entries.remove(key);
                if let (Some(taken), 0) = (taken, rng.below(2)) {
                    let names = [
                        "x",
                        "items",
                        "allOf",
                        "oneOf",
                        "anyOf",
                        "properties",
                        "$ref",
                        "",
                        "200",
                    ];
                    entries.insert(Value::from(*rng.choose(&names)), taken);
                }
                return;
            }
            entries.get_mut(key)
        }
        _ => None,
    };
    match inner {
        Some(inner) if depth > 0 => mutate(inner, depth - 1, pool, rng),
        Some(inner) => *inner = rng.choose(pool).clone(),
        None => *value = rng.choose(pool).clone(),
    }
}

#[test]
fn compiler_survives_corrupted_overlay_docs_and_names() {
    let read =
        |path: &str| fs::read(tests::root().join("tests/case").join(path)).unwrap_or_default();
    let sets: [(&str, &[&str]); 3] = [
        (
            "overlay.yaml",
            &["overlay/spec.yaml", "overlay/overlay.yaml"],
        ),
        (
            "docs/words.yaml",
            &["doc_overrides/spec.yaml", "doc_overrides/docs/roses.yaml"],
        ),
        (
            "names.toml",
            &["name_collisions/spec.yaml", "name_lock/names.toml"],
        ),
    ];
    let mut rng = Rng::new(0x5eed_0003);
    for (name, paths) in sets {
        let (spec, beside) = (read(paths[0]), read(paths[1]));
        assert!(!spec.is_empty() && !beside.is_empty());
        for _ in 0..ROUNDS / 5 {
            let mut bytes = beside.clone();
            for _ in 0..=rng.below(3) {
                let at = rng.below(bytes.len());
                let to = (at + rng.below(20)).min(bytes.len());
                match rng.below(3) {
                    0 => bytes[at] ^= 1 << rng.below(8),
                    1 => drop(bytes.drain(at..to)),
                    _ => {
                        let piece = bytes[at..to].to_vec();
                        drop(bytes.splice(at..at, piece));
                    }
                }
                if bytes.is_empty() {
                    break;
                }
            }
            survives(&[("spec.yaml", &spec), (name, &bytes)]);
        }
    }
}
