//! Belief knows that what the diff believes of a crate is what the backend emits: what one of them writes in
//! another way than the other would be judged wrongly.

use codegen::Files;
use ir::Checked;
use std::collections::{BTreeMap, BTreeSet};
use tests::{
    folder::{below, draw_all, feed},
    root,
    surface::Surface,
};
use xtask::spec::SpecSource;

/// Cases about words and letters that Rust keeps from names. The diff knows no such word, and calls there
/// what the description calls so.
const RESERVED: [&str; 4] = ["methods", "reserved", "texts", "twins"];

/// What a crate holds, in the words of an outline.
fn held(files: &Files) -> BTreeSet<String> {
    let surface = Surface::of(files);
    let lines = surface.lines.iter();
    let lines: Vec<String> = lines
        .map(|line| line.replace("r#", "").replace("self_", "self"))
        .collect();
    // `droplets::Droplets::list(&self) -> List` begins `droplets::List`.
    let mut calls: BTreeMap<String, String> = BTreeMap::new();
    for line in &lines {
        if let Some((call, back)) = line.split_once(") -> ")
            && let Some((way, _)) = call.split_once("(&self")
            && let [module, _, method] = way.split("::").collect::<Vec<_>>()[..]
        {
            calls.insert(format!("{module}::{back}"), format!("{module}.{method}"));
        }
    }
    lines
        .iter()
        .filter_map(|line| reduce(line, &lines, &calls))
        .collect()
}

/// A line of a surface in the words of an outline; nothing for what no outline speaks of.
fn reduce(line: &str, all: &[String], calls: &BTreeMap<String, String>) -> Option<String> {
    let end = line
        .match_indices("::")
        .nth(1)
        .map_or(line.len(), |(at, _)| at);
    let end = line.find(": ").map_or(end, |at| end.min(at));
    let (owner, rest) = line.split_at(end);
    let call = calls.get(owner);
    match (rest.split_once(") -> "), call) {
        (Some((start, back)), _) => {
            let (method, arguments) = start.split_once('(')?;
            let count = count(arguments);
            if owner.starts_with("types::") {
                return Some(format!("{owner}{method}/{count}"));
            }
            let (module, _) = owner.split_once("::")?;
            let begun = calls.get(&format!("{module}::{back}"));
            match (call, begun) {
                (Some(call), _) => Some(format!("{call}{method}/{count}")),
                (None, Some(call)) => Some(format!("{call}/{count}")),
                (None, None) => None,
            }
        }
        (None, Some(call)) => {
            let response = rest.strip_prefix(": operation(")?.strip_suffix(')')?;
            let (module, _) = owner.split_once("::")?;
            let several = all.contains(&format!("{module}::{response}::Other(Json)"));
            Some(format!(
                "{call}: {}",
                if several { "one of several" } else { response }
            ))
        }
        (None, None) => owner.starts_with("types::").then(|| line.replace("()", "")),
    }
}

/// How many arguments follow the receiver.
fn count(arguments: &str) -> usize {
    let (mut depth, mut count) = (0, 0);
    for one in arguments.chars() {
        match one {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' => depth -= 1,
            ',' if depth == 0 => count += 1,
            _ => {}
        }
    }
    let alone = !arguments.starts_with("self") && !arguments.starts_with("&self");
    count + usize::from(alone && !arguments.is_empty())
}

/// Where belief and crate differ.
fn disagreements(checked: &Checked, files: &Files) -> Vec<String> {
    let (believed, held) = (diff::outline(checked), held(files));
    let believed: BTreeSet<String> = believed
        .iter()
        .map(|line| line.replace(", ", ","))
        .collect();
    let vain = believed
        .difference(&held)
        .map(|line| format!("believed: {line}"));
    let unseen = held
        .difference(&believed)
        .map(|line| format!("emitted: {line}"));
    vain.chain(unseen).collect()
}

#[test]
fn the_diff_knows_the_crate_of_every_case() {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, folder) in below("case") {
        let ((made, outcome), _) = feed(&folder, codegen::generate);
        let (checked, files) = made.unwrap_or_else(|| panic!("{name}: {}", draw_all(&outcome)));
        let all = disagreements(&checked, &files);
        if !all.is_empty() {
            found.insert(name, all);
        }
    }
    let names: Vec<&str> = found.keys().map(String::as_str).collect();
    assert_eq!(names, RESERVED, "{found:#?}");
}

#[test]
fn the_diff_knows_the_crate_of_the_whole_api() {
    let input = SpecSource::open(Some(&root().join("spec")), None).expect("the spec");
    let (made, outcome) = input.compile_with(codegen::generate);
    let (checked, files) = made.unwrap_or_else(|| panic!("{}", draw_all(&outcome)));
    let found = disagreements(&checked, &files);
    assert!(found.is_empty(), "{found:#?}");
    assert!(diff::outline(&checked).len() > 10_000);
}
