//! Normalization: writes a bundled description again without prose and in a fixed order.
//!
//! The output is OpenAPI 3.0: one file for each resource, one for components that several resources share,
//! and a root document that refers to every path.

use crate::{
    bundle::reference::escape_token,
    read::node::{Key, Node, Value},
};
use serde::{Serialize, Serializer};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The file of components that several resources use.
const SHARED_FILE: &str = "shared";
const SECTIONS: [&str; 5] = [
    "schemas",
    "parameters",
    "headers",
    "requestBodies",
    "responses",
];

/// Normalizes a bundled tree. Returns paths, relative to the output folder, and texts.
pub fn normalize(bundled: &Node) -> Vec<(String, String)> {
    let mut normalized = bundled.clone();
    strip_prose(&mut normalized, NodeKind::Root);
    let component_files = component_files(&normalized);
    let mut files: BTreeMap<String, Node> = BTreeMap::new();
    let mut root = Node::map(normalized.span);
    for key in ["openapi", "info", "servers", "security"] {
        if let Some(value) = normalized.get(key) {
            root.set(key, value.clone());
        }
    }
    let mut paths = Node::map(normalized.span);
    for (path, item) in sorted_entries(normalized.get("paths")) {
        let file = resource_of(item).unwrap_or_else(|| SHARED_FILE.to_owned());
        let mut item = item.clone();
        sort_path_item(&mut item);
        retarget(&mut item, &file, &component_files);
        file_section(&mut files, &file, "paths").set(&path.text, item);
        let mut reference = Node::map(normalized.span);
        let target = format!("{file}.yaml#/paths/{}", escape_token(&path.text));
        reference.set("$ref", Node::text(normalized.span, target));
        paths.set(&path.text, reference);
    }
    root.set("paths", paths);
    if let Some(components) = normalized.get("components") {
        if let Some(schemes) = components.get("securitySchemes") {
            let mut root_components = Node::map(normalized.span);
            root_components.set("securitySchemes", schemes.clone());
            root.set("components", root_components);
        }
        for name in SECTIONS {
            for (key, value) in sorted_entries(components.get(name)) {
                let reference = format!("#/components/{name}/{}", escape_token(&key.text));
                let file = component_files
                    .get(&reference)
                    .cloned()
                    .unwrap_or_else(|| SHARED_FILE.to_owned());
                let mut value = value.clone();
                retarget(&mut value, &file, &component_files);
                component_section(&mut files, &file, name).set(&key.text, value);
            }
        }
    }
    let mut output = vec![("openapi.yaml".to_owned(), to_yaml(&root))];
    output.extend(
        files
            .into_iter()
            .map(|(file, node)| (format!("{file}.yaml"), to_yaml(&node))),
    );
    output
}

fn to_yaml(node: &Node) -> String {
    serde_yaml::to_string(node).unwrap_or_default()
}

/// Numbers keep all their digits.
impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.value {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(value) => serializer.serialize_bool(*value),
            Value::Number(text) => match (
                text.parse::<i64>(),
                text.parse::<u128>(),
                text.parse::<f64>(),
            ) {
                (Ok(value), _, _) => serializer.serialize_i64(value),
                (_, Ok(value), _) => serializer.serialize_u128(value),
                (_, _, Ok(value)) => serializer.serialize_f64(value),
                _ => serializer.serialize_str(text),
            },
            Value::Text(text) => serializer.serialize_str(text),
            Value::List(items) => serializer.collect_seq(items),
            Value::Map(entries) => {
                serializer.collect_map(entries.iter().map(|(key, value)| (&key.text, value)))
            }
        }
    }
}

fn sorted_entries(map: Option<&Node>) -> Vec<&(Key, Node)> {
    let mut entries: Vec<_> = map.map_or(&[][..], Node::entries).iter().collect();
    entries.sort_by(|left, right| left.0.text.cmp(&right.0.text));
    entries
}

fn file_section<'a>(files: &'a mut BTreeMap<String, Node>, file: &str, name: &str) -> &'a mut Node {
    let file = files
        .entry(file.to_owned())
        .or_insert_with(|| Node::map(ir::Span::default()));
    if file.get(name).is_none() {
        file.set(name, Node::map(ir::Span::default()));
    }
    file.get_mut(name).expect("the section was set above")
}

fn component_section<'a>(
    files: &'a mut BTreeMap<String, Node>,
    file: &str,
    name: &str,
) -> &'a mut Node {
    let components = file_section(files, file, "components");
    if components.get(name).is_none() {
        components.set(name, Node::map(ir::Span::default()));
    }
    components.get_mut(name).expect("the section was set above")
}

/// Sorts the keys of a path item: shared parts first, then the methods.
fn sort_path_item(item: &mut Node) {
    const ORDER: [&str; 10] = [
        "parameters",
        "servers",
        "get",
        "put",
        "post",
        "delete",
        "patch",
        "head",
        "options",
        "trace",
    ];
    if let Value::Map(entries) = &mut item.value {
        entries.sort_by_key(|(key, _)| {
            ORDER
                .iter()
                .position(|known| *known == key.text)
                .unwrap_or(ORDER.len())
        });
    }
}

/// The resource of a path: that of its first operation.
fn resource_of(item: &Node) -> Option<String> {
    let id = item
        .entries()
        .iter()
        .find_map(|(_, operation)| operation.get("operationId")?.as_str())?;
    let words = ir::Name::new(id.split('_').next()?);
    Some(words.words().join("_"))
}

/// The file of each component, by reference: that of the only resource that uses it, or the shared file.
fn component_files(normalized: &Node) -> HashMap<String, String> {
    let mut users: HashMap<String, BTreeSet<String>> = HashMap::new();
    let components = normalized.get("components");
    for (_, item) in normalized.get("paths").map_or(&[][..], Node::entries) {
        let file = resource_of(item).unwrap_or_else(|| SHARED_FILE.to_owned());
        let mut pending = references(item);
        while let Some(reference) = pending.pop() {
            if users
                .entry(reference.clone())
                .or_default()
                .insert(file.clone())
            {
                let target =
                    components.and_then(|components| resolve_component(components, &reference));
                pending.extend(target.map(references).unwrap_or_default());
            }
        }
    }
    let file = |users: BTreeSet<String>| match users.len() {
        1 => users
            .into_iter()
            .next()
            .unwrap_or_else(|| SHARED_FILE.to_owned()),
        _ => SHARED_FILE.to_owned(),
    };
    users
        .into_iter()
        .map(|(reference, users)| (reference, file(users)))
        .collect()
}

fn resolve_component<'a>(components: &'a Node, reference: &str) -> Option<&'a Node> {
    let (section, name) = reference.strip_prefix("#/components/")?.split_once('/')?;
    components.get(section)?.get(name)
}

fn references(node: &Node) -> Vec<String> {
    let mut found = Vec::new();
    each_reference(node, &mut |text| found.push(text.to_owned()));
    found
}

fn is_reference(text: &str) -> bool {
    text.starts_with("#/components/")
}

fn each_reference(node: &Node, visit: &mut dyn FnMut(&str)) {
    node.items()
        .iter()
        .for_each(|item| each_reference(item, visit));
    for (key, value) in node.entries() {
        match value.as_str() {
            Some(text) if key.text == "$ref" => visit(text),
            _ if key.text == "mapping" => {
                value
                    .entries()
                    .iter()
                    .filter_map(|(_, value)| value.as_str())
                    .filter(|text| is_reference(text))
                    .for_each(&mut *visit);
            }
            _ => each_reference(value, visit),
        }
    }
}

/// Adds the file to each reference that leads to a component of another file.
fn retarget(node: &mut Node, file: &str, component_files: &HashMap<String, String>) {
    let retarget_text = |value: &mut Node| {
        if let Value::Text(text) = &mut value.value
            && is_reference(text)
        {
            let target = component_files
                .get(text)
                .map_or(SHARED_FILE, String::as_str);
            if target != file {
                *text = format!("{target}.yaml{text}");
            }
        }
    };
    match &mut node.value {
        Value::List(items) => items
            .iter_mut()
            .for_each(|item| retarget(item, file, component_files)),
        Value::Map(entries) => {
            for (key, value) in entries {
                match (&value.value, key.text.as_str()) {
                    (Value::Text(_), "$ref") => retarget_text(value),
                    (Value::Map(_), "mapping") => {
                        if let Value::Map(entries) = &mut value.value {
                            entries
                                .iter_mut()
                                .for_each(|(_, value)| retarget_text(value));
                        }
                    }
                    _ => retarget(value, file, component_files),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Text(_) => {}
    }
}

/// What a node is, as far as that decides which of its keys are prose.
#[derive(Clone, Copy, PartialEq)]
enum NodeKind {
    Root,
    /// A map from names, so no key is prose.
    Names(&'static str),
    /// An OpenAPI object with fixed keys.
    Part(&'static str),
    /// A literal value, in which nothing is prose.
    Literal,
}

/// Removes descriptions, examples and other prose.
fn strip_prose(node: &mut Node, kind: NodeKind) {
    match &mut node.value {
        Value::List(items) => items.iter_mut().for_each(|item| strip_prose(item, kind)),
        Value::Map(entries) => {
            entries.retain(|(key, _)| !is_prose(kind, &key.text));
            for (key, value) in entries {
                strip_prose(value, child_kind(kind, &key.text));
                if key.text == "enum" && kind == NodeKind::Part("part") {
                    sort_enum_values(value);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Text(_) => {}
    }
    if kind == NodeKind::Part("response") && node.get("$ref").is_none() {
        node.set("description", Node::text(node.span, ""));
    }
}

/// Sorts enum values in descending order. They are a set, and reference pages never list them in this order.
fn sort_enum_values(values: &mut Node) {
    if let Value::List(items) = &mut values.value {
        items.sort_by_cached_key(|item| std::cmp::Reverse(item.to_json()));
    }
}

fn is_prose(kind: NodeKind, key: &str) -> bool {
    match kind {
        NodeKind::Names(_) | NodeKind::Literal => false,
        NodeKind::Root => matches!(key, "tags" | "externalDocs") || key.starts_with("x-"),
        NodeKind::Part("info") => !matches!(key, "title" | "version"),
        NodeKind::Part(_) => {
            matches!(
                key,
                "description"
                    | "summary"
                    | "example"
                    | "examples"
                    | "externalDocs"
                    | "tags"
                    | "links"
                    | "title"
            ) || key.starts_with("x-")
        }
    }
}

fn child_kind(kind: NodeKind, key: &str) -> NodeKind {
    match (kind, key) {
        (NodeKind::Literal, _) => NodeKind::Literal,
        (NodeKind::Root, "info") => NodeKind::Part("info"),
        (NodeKind::Root, "paths") => NodeKind::Names("path"),
        (NodeKind::Root, "components") => NodeKind::Names("section"),
        (NodeKind::Names("section"), "responses") => NodeKind::Names("response"),
        (NodeKind::Names("section"), _) => NodeKind::Names("part"),
        (NodeKind::Names(inner), _) => NodeKind::Part(inner),
        (NodeKind::Part(_), "responses") => NodeKind::Names("response"),
        (NodeKind::Part(_), "properties" | "headers" | "content" | "callbacks" | "variables") => {
            NodeKind::Names("part")
        }
        (NodeKind::Part(_), "default" | "enum" | "mapping" | "required" | "security") => {
            NodeKind::Literal
        }
        (NodeKind::Root, "security") => NodeKind::Literal,
        (NodeKind::Root | NodeKind::Part(_), _) => NodeKind::Part("part"),
    }
}
