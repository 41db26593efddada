//! The outline that the diff computes for a crate matches the crate that the backend emits. If they differed, the diff
//! would report wrong changes.

use codegen::Files;
use ir::{Checked, Name};
use std::collections::{BTreeMap, BTreeSet};
use tests::{
    emitted::public_api::PublicApi,
    fixture::{compile_folder, render_diagnostics, subfolders},
    root,
};
use xtask::spec::SpecSource;

/// Cases about reserved words and colliding names, for which the diff does not know the final Rust names.
const RESERVED: [&str; 4] = [
    "enum_wire_text",
    "method_names",
    "names_spelled_alike",
    "reserved_names",
];

/// The public API of a crate, in the form of an outline.
fn emitted_outline(files: &Files) -> BTreeSet<String> {
    let public_api = PublicApi::of(files);
    let lines = public_api.lines.iter();
    let lines: Vec<String> = lines
        .map(|line| line.replace("r#", "").replace("self_", "self"))
        .collect();
    // `droplets::Droplets::list(&self) -> List` returns the request type `droplets::List`.
    let mut calls: BTreeMap<String, String> = BTreeMap::new();
    for line in &lines {
        if let Some((call, back)) = line.split_once(") -> ")
            && let Some((way, _)) = call.split_once("(&self")
            && let [module, _, method] = way.split("::").collect::<Vec<_>>()[..]
        {
            // The methods of actions return the request type of their operation.
            let request = format!("{module}::{back}");
            let call = format!("{module}.{method}");
            match rust_surface::case::pascal(&Name::new(method)) == back {
                true => drop(calls.insert(request, call)),
                false => drop(calls.entry(request).or_insert(call)),
            }
        }
    }
    lines
        .iter()
        .filter_map(|line| reduce(line, &lines, &calls))
        .collect()
}

/// A line of the public API in the form of an outline. `None` for what outlines do not contain.
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
                (None, Some(_)) => Some(format!(
                    "{module}.{}/{count}",
                    method.trim_start_matches("::")
                )),
                (None, None) => None,
            }
        }
        (None, Some(call)) => {
            let response = rest.strip_prefix(": operation(")?.strip_suffix(')')?;
            let (response, payload) =
                response.split_at(response.find(",item").unwrap_or(response.len()));
            let (module, _) = owner.split_once("::")?;
            let several = all.contains(&format!("{module}::{response}::Other(Json)"));
            Some(format!(
                "{call}: {}{payload}",
                if several { "one of several" } else { response }
            ))
        }
        (None, None) => owner.starts_with("types::").then(|| line.replace("()", "")),
    }
}

/// Number of arguments without the receiver.
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

/// Lines that are only in the outline or only in the crate.
fn disagreements(checked: &Checked, files: &Files) -> Vec<String> {
    let (outlined, emitted) = (rust_surface::outline(checked), emitted_outline(files));
    let outlined: BTreeSet<String> = outlined
        .iter()
        .map(|line| line.replace(", ", ","))
        .collect();
    let only_outlined = outlined
        .difference(&emitted)
        .map(|line| format!("only in the outline: {line}"));
    let only_emitted = emitted
        .difference(&outlined)
        .map(|line| format!("only in the crate: {line}"));
    only_outlined.chain(only_emitted).collect()
}

#[test]
fn outline_matches_the_emitted_crate_of_every_case() {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, folder) in subfolders("case") {
        let ((made, outcome), _) = compile_folder(&folder, codegen::generate_rust);
        let (checked, files) =
            made.unwrap_or_else(|| panic!("{name}: {}", render_diagnostics(&outcome)));
        let all = disagreements(&checked, &files);
        if !all.is_empty() {
            found.insert(name, all);
        }
    }
    let names: Vec<&str> = found.keys().map(String::as_str).collect();
    assert_eq!(names, RESERVED, "{found:#?}");
}

#[test]
fn outline_matches_the_emitted_sdk() {
    let input = SpecSource::open(Some(&root().join("spec")), None).expect("the spec can be read");
    let (made, outcome) = input.compile_with(codegen::generate_rust);
    let (checked, files) = made.unwrap_or_else(|| panic!("{}", render_diagnostics(&outcome)));
    let found = disagreements(&checked, &files);
    assert!(found.is_empty(), "{found:#?}");
    assert!(rust_surface::outline(&checked).len() > 10_000);
}
