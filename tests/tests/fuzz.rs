//! Chance knows many ways to break a description; none of them may break the compiler.
//!
//! The numbers come from a fixed seed, so a failure comes back. It prints what it was given.

use serde_yaml::Value;
use std::{fs, panic};
use tests::{
    folder::{below, feed_memory},
    synth::Rng,
};

/// How often each way is tried.
const TIMES: usize = 2_000;

/// The specs of the cases: every idea there is.
fn specs() -> Vec<String> {
    let specs: Vec<String> = below("case")
        .into_iter()
        .filter_map(|(_, folder)| fs::read_to_string(folder.join("spec.yaml")).ok())
        .collect();
    assert!(specs.len() > 40, "the cases are not where they should be");
    specs
}

/// Fails with the input when the compiler panics.
fn survives(files: &[(&str, &[u8])]) {
    let outcome = panic::catch_unwind(|| {
        let (made, outcome) = feed_memory(files, codegen::generate);
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
fn broken_bytes() {
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
    for _ in 0..TIMES {
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
fn broken_trees() {
    let (specs, mut rng) = (specs(), Rng::new(0x5eed_0002));
    let trees: Vec<Value> = specs
        .iter()
        .filter_map(|spec| serde_yaml::from_str(spec).ok())
        .collect();
    let mut pool: Vec<Value> = Vec::new();
    trees.iter().for_each(|tree| gather(tree, &mut pool));
    for _ in 0..TIMES / 2 {
        let mut tree = rng.choose(&trees).clone();
        for _ in 0..=rng.below(4) {
            let depth = rng.below(12);
            change(&mut tree, depth, &pool, &mut rng);
        }
        let text = serde_yaml::to_string(&tree).unwrap_or_default();
        survives(&[("spec.yaml", text.as_bytes())]);
    }
}

/// Every value in a tree.
fn gather(value: &Value, pool: &mut Vec<Value>) {
    pool.push(value.clone());
    match value {
        Value::Sequence(items) => items.iter().for_each(|item| gather(item, pool)),
        Value::Mapping(entries) => entries.iter().for_each(|(_, value)| gather(value, pool)),
        _ => {}
    }
}

/// Puts another value somewhere in a tree, or takes one away, or moves it.
fn change(value: &mut Value, depth: usize, pool: &[Value], rng: &mut Rng) {
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
        Some(inner) if depth > 0 => change(inner, depth - 1, pool, rng),
        Some(inner) => *inner = rng.choose(pool).clone(),
        None => *value = rng.choose(pool).clone(),
    }
}

#[test]
fn broken_company() {
    let read =
        |path: &str| fs::read(tests::root().join("tests/case").join(path)).unwrap_or_default();
    let sets: [(&str, &[&str]); 3] = [
        (
            "overlay.yaml",
            &["correct/spec.yaml", "correct/overlay.yaml"],
        ),
        (
            "docs/words.yaml",
            &["words/spec.yaml", "words/docs/roses.yaml"],
        ),
        ("names.toml", &["twins/spec.yaml", "ledger/names.toml"]),
    ];
    let mut rng = Rng::new(0x5eed_0003);
    for (name, paths) in sets {
        let (spec, beside) = (read(paths[0]), read(paths[1]));
        assert!(!spec.is_empty() && !beside.is_empty());
        for _ in 0..TIMES / 5 {
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
