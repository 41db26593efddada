//! Renaming knows what a component is called, from where it stands and from nothing else.

use crate::{
    bundle::{
        component::Component,
        reference::{Target, escape_token},
        rewrite_refs::{provisional_names, rewrite_refs},
    },
    names_file::NamesFile,
    openapi::node_kind::Section,
    read::node::{Key, Node, Value},
};
use ir::{FileId, Span, unique_names::Scope};
use std::collections::BTreeMap;

/// Names every component and puts the names where the references are.
pub fn components(
    names: &NamesFile,
    found: Vec<Component>,
    linked: &mut Node,
) -> BTreeMap<Section, Node> {
    let mut chosen: Vec<String> = vec![String::new(); found.len()];
    for section in Section::ALL {
        let members: Vec<usize> = (0..found.len())
            .filter(|&number| found[number].section == section)
            .collect();
        choose(names, &found, &members, &mut chosen);
    }
    let references = provisional_names(&found, &chosen);
    rewrite_refs(linked, &references);
    let mut sections: BTreeMap<Section, BTreeMap<String, Node>> = BTreeMap::new();
    for (mut member, name) in found.into_iter().zip(chosen) {
        rewrite_refs(&mut member.value, &references);
        sections
            .entry(member.section)
            .or_default()
            .insert(name, member.value);
    }
    let nowhere = Span {
        file: FileId(0),
        line: 1,
        column: 1,
    };
    let as_node = |members: BTreeMap<String, Node>| {
        let member = |(text, value): (String, Node)| {
            let span = value.span;
            (Key { span, text }, value)
        };
        Node::new(
            nowhere,
            Value::Map(members.into_iter().map(member).collect()),
        )
    };
    sections
        .into_iter()
        .map(|(section, members)| (section, as_node(members)))
        .collect()
}

/// Chooses among the ways to call each member, so that no two are called the same.
///
/// Of those who would share a plain name, one keeps it: what all resources share before what
/// belongs to one, a whole file before a part of one. The others are called by where they stand.
fn choose(names: &NamesFile, found: &[Component], members: &[usize], chosen: &mut [String]) {
    let mut order: Vec<usize> = members.to_vec();
    order.sort_by_key(|&number| {
        let target = &found[number].target;
        let pinned = names.components.contains_key(&place(target));
        let shared = target.file.split('/').any(|part| part == "shared");
        (!pinned, !shared, target.pointer.len(), target.clone())
    });
    let mut scope = Scope::default();
    for number in order {
        let target = &found[number].target;
        let pinned = names.components.get(&place(target)).cloned();
        let all = pinned
            .into_iter()
            .chain(candidates(target))
            .chain([place(target)]);
        chosen[number] = scope.claim(all.map(tidy));
    }
}

fn place(target: &Target) -> String {
    if target.pointer.is_empty() {
        return target.file.clone();
    }
    let pointer: Vec<String> = target.pointer.iter().map(|key| escape_token(key)).collect();
    format!("{}#/{}", target.file, pointer.join("/"))
}

/// Ways to call a target, the plainest first: its own name, then with more and more of what it
/// stands in.
fn candidates(target: &Target) -> Vec<String> {
    const SAY_NOTHING: [&str; 12] = [
        "properties",
        "components",
        "schemas",
        "parameters",
        "responses",
        "headers",
        "requestBodies",
        "definitions",
        "models",
        "resources",
        "attributes",
        "shared",
    ];
    let (folder, file) = target.file.rsplit_once('/').unwrap_or(("", &target.file));
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let mut words: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    words.push(stem);
    words.extend(target.pointer.iter().map(String::as_str));
    let mut front = words.pop().unwrap_or(stem);
    let mut own = front.to_owned();
    while says_only_where(front)
        && let Some(before) = words.pop_if(|before| !SAY_NOTHING.contains(before))
    {
        own = format!("{before}_{own}");
        front = before;
    }
    let mut names = vec![own.clone()];
    for word in words
        .into_iter()
        .rev()
        .filter(|word| !SAY_NOTHING.contains(word))
    {
        let longer = format!("{word}_{}", names.last().unwrap_or(&own));
        names.push(longer);
    }
    names
}

/// Whether a key is a position, such as `0` or `allOf`, and so needs what is before it.
fn says_only_where(key: &str) -> bool {
    const POSITIONS: [&str; 6] = [
        "allOf",
        "anyOf",
        "oneOf",
        "items",
        "not",
        "additionalProperties",
    ];
    POSITIONS.contains(&key) || key.bytes().all(|byte| byte.is_ascii_digit())
}

/// A name with nothing in it that a component may not be called.
fn tidy(name: String) -> String {
    let allowed = |one: char| one.is_ascii_alphanumeric() || matches!(one, '.' | '_' | '-');
    name.replace(|one: char| !allowed(one), "_")
}
