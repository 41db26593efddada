//! Names components by their file and position, so that a name does not depend on unrelated parts of the
//! description.

use crate::{
    annotate::ComponentsEntry,
    bundle::{
        component::Component,
        reference::{ReferenceTarget, escape_token},
        rewrite_refs::{provisional_names, rewrite_refs},
    },
    names_file::NamesFile,
    openapi::node_kind::Section,
    read::node::{Key, Node, Value},
};
use ir::{FileId, Span, is_invisible, unique_names::Scope};
use std::collections::BTreeMap;

/// Names every component and rewrites all references. Returns the component sections.
pub fn name_components(
    names: &NamesFile,
    rules: &ComponentsEntry,
    components: Vec<Component>,
    bundled: &mut Node,
) -> BTreeMap<Section, Node> {
    let mut chosen: Vec<String> = vec![String::new(); components.len()];
    for section in Section::ALL {
        let members: Vec<usize> = (0..components.len())
            .filter(|&index| components[index].section == section)
            .collect();
        choose_names(names, rules, &components, &members, &mut chosen);
    }
    let references = provisional_names(&components, &chosen);
    rewrite_refs(bundled, &references);
    let mut sections: BTreeMap<Section, BTreeMap<String, Node>> = BTreeMap::new();
    for (mut member, name) in components.into_iter().zip(chosen) {
        rewrite_refs(&mut member.value, &references);
        sections
            .entry(member.section)
            .or_default()
            .insert(name, member.value);
    }
    let root_span = Span {
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
            root_span,
            Value::Map(members.into_iter().map(member).collect()),
        )
    };
    sections
        .into_iter()
        .map(|(section, members)| (section, as_node(members)))
        .collect()
}

/// Chooses a unique name for each member of a section.
///
/// If several members would have the same short name, one of them gets it: shared components before those of
/// one resource, and whole files before parts of files. The others get longer names from their position.
fn choose_names(
    names: &NamesFile,
    rules: &ComponentsEntry,
    components: &[Component],
    members: &[usize],
    chosen: &mut [String],
) {
    let mut order: Vec<usize> = members.to_vec();
    order.sort_by_cached_key(|&index| {
        let target = &components[index].target;
        let pinned = names.components.contains_key(&reference_text(target));
        let shared = target
            .file
            .split('/')
            .any(|part| rules.shared.as_deref() == Some(part));
        (!pinned, !shared, target.pointer.len(), target.clone())
    });
    let mut scope = Scope::default();
    for index in order {
        let target = &components[index].target;
        let pinned = names.components.get(&reference_text(target)).cloned();
        let candidates = pinned
            .into_iter()
            .chain(candidate_names(target, rules))
            .chain([reference_text(target)]);
        chosen[index] = scope.claim(candidates.map(sanitize));
    }
}

fn reference_text(target: &ReferenceTarget) -> String {
    if target.pointer.is_empty() {
        return target.file.clone();
    }
    let pointer: Vec<String> = target.pointer.iter().map(|key| escape_token(key)).collect();
    format!("{}#/{}", target.file, pointer.join("/"))
}

/// Candidate names of a target, shortest first: its own key, then with more and more of the keys and folders
/// around it.
fn candidate_names(target: &ReferenceTarget, rules: &ComponentsEntry) -> Vec<String> {
    // The sections of an OpenAPI description.
    const SECTIONS: [&str; 8] = [
        "properties",
        "components",
        "schemas",
        "parameters",
        "responses",
        "headers",
        "requestBodies",
        "definitions",
    ];
    let is_generic =
        |part: &str| SECTIONS.contains(&part) || rules.unnamed.iter().any(|name| name == part);
    let (folder, file) = target.file.rsplit_once('/').unwrap_or(("", &target.file));
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let mut words: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    words.push(stem);
    words.extend(target.pointer.iter().map(String::as_str));
    let mut first = words.pop().unwrap_or(stem);
    let mut own_name = first.to_owned();
    while is_position(first)
        && let Some(before) = words.pop_if(|before| !is_generic(before))
    {
        own_name = format!("{before}_{own_name}");
        first = before;
    }
    let mut names = vec![own_name.clone()];
    for word in words.into_iter().rev().filter(|word| !is_generic(word)) {
        let longer = format!("{word}_{}", names.last().unwrap_or(&own_name));
        names.push(longer);
    }
    names
}

/// Whether a key is only a position, such as `0` or `allOf`, and needs the key before it to be a name.
fn is_position(key: &str) -> bool {
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

/// Replaces all characters that are not allowed in component names. Letters of other scripts stay, although OpenAPI allows only
/// ASCII, because names without them would not be told apart.
fn sanitize(name: String) -> String {
    let is_word = |one: char| one.is_alphanumeric() && !is_invisible(one);
    let allowed = |one: char| is_word(one) || matches!(one, '.' | '_' | '-');
    name.replace(|one: char| !allowed(one), "_")
}
