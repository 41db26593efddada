//! The contract knows how to write a description again: facts only, in one order.
//!
//! What it writes is OpenAPI 3.0, one file for each resource and one for what resources share, under
//! a root that names every path.

use crate::{
    bundle::reference::escape_token,
    read::node::{Key, Node, Value},
};
use serde::{Serialize, Serializer};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The file that holds what several resources use.
const SHARED: &str = "shared";
const SECTIONS: [&str; 5] = [
    "schemas",
    "parameters",
    "headers",
    "requestBodies",
    "responses",
];

/// Writes a linked tree. Paths are relative to the folder of the contract.
pub fn normalize(linked: &Node) -> Vec<(String, String)> {
    let mut facts = linked.clone();
    strip(&mut facts, Kind::Root);
    let homes = homes(&facts);
    let mut files: BTreeMap<String, Node> = BTreeMap::new();
    let mut root = Node::map(facts.span);
    for key in ["openapi", "info", "servers", "security"] {
        if let Some(value) = facts.get(key) {
            root.set(key, value.clone());
        }
    }
    let mut paths = Node::map(facts.span);
    for (path, item) in sorted(facts.get("paths")) {
        let home = resource(item).unwrap_or_else(|| SHARED.to_owned());
        let mut item = item.clone();
        order_path(&mut item);
        redirect(&mut item, &home, &homes);
        section(&mut files, &home, "paths").set(&path.text, item);
        let mut reference = Node::map(facts.span);
        let place = format!("{home}.yaml#/paths/{}", escape_token(&path.text));
        reference.set("$ref", Node::text(facts.span, place));
        paths.set(&path.text, reference);
    }
    root.set("paths", paths);
    if let Some(components) = facts.get("components") {
        if let Some(schemes) = components.get("securitySchemes") {
            let mut own = Node::map(facts.span);
            own.set("securitySchemes", schemes.clone());
            root.set("components", own);
        }
        for name in SECTIONS {
            for (key, value) in sorted(components.get(name)) {
                let reference = format!("#/components/{name}/{}", escape_token(&key.text));
                let home = homes
                    .get(&reference)
                    .cloned()
                    .unwrap_or_else(|| SHARED.to_owned());
                let mut value = value.clone();
                redirect(&mut value, &home, &homes);
                component(&mut files, &home, name).set(&key.text, value);
            }
        }
    }
    let mut written = vec![("openapi.yaml".to_owned(), print(&root))];
    written.extend(
        files
            .into_iter()
            .map(|(home, node)| (format!("{home}.yaml"), print(&node))),
    );
    written
}

fn print(node: &Node) -> String {
    serde_yaml::to_string(node).unwrap_or_default()
}

/// Numbers are written with every digit they were read with.
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

fn sorted(map: Option<&Node>) -> Vec<&(Key, Node)> {
    let mut entries: Vec<_> = map.map_or(&[][..], Node::entries).iter().collect();
    entries.sort_by(|left, right| left.0.text.cmp(&right.0.text));
    entries
}

fn section<'a>(files: &'a mut BTreeMap<String, Node>, home: &str, name: &str) -> &'a mut Node {
    let file = files
        .entry(home.to_owned())
        .or_insert_with(|| Node::map(ir::Span::default()));
    if file.get(name).is_none() {
        file.set(name, Node::map(ir::Span::default()));
    }
    file.get_mut(name).expect("the section was set above")
}

fn component<'a>(files: &'a mut BTreeMap<String, Node>, home: &str, name: &str) -> &'a mut Node {
    let components = section(files, home, "components");
    if components.get(name).is_none() {
        components.set(name, Node::map(ir::Span::default()));
    }
    components.get_mut(name).expect("the section was set above")
}

/// The operations of a path in one order, and nothing else but what they share.
fn order_path(item: &mut Node) {
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

/// The resource whose file a path stands in: that of its first operation.
fn resource(item: &Node) -> Option<String> {
    let id = item
        .entries()
        .iter()
        .find_map(|(_, operation)| operation.get("operationId")?.as_str())?;
    let words = ir::Name::new(id.split('_').next()?);
    Some(words.words().join("_"))
}

/// The file of each component: of the one resource that uses it, or the shared one.
fn homes(facts: &Node) -> HashMap<String, String> {
    let mut users: HashMap<String, BTreeSet<String>> = HashMap::new();
    let components = facts.get("components");
    for (_, item) in facts.get("paths").map_or(&[][..], Node::entries) {
        let home = resource(item).unwrap_or_else(|| SHARED.to_owned());
        let mut open = references(item);
        while let Some(reference) = open.pop() {
            if users
                .entry(reference.clone())
                .or_default()
                .insert(home.clone())
            {
                let target = components.and_then(|components| lookup(components, &reference));
                open.extend(target.map(references).unwrap_or_default());
            }
        }
    }
    let home = |users: BTreeSet<String>| match users.len() {
        1 => users
            .into_iter()
            .next()
            .unwrap_or_else(|| SHARED.to_owned()),
        _ => SHARED.to_owned(),
    };
    users
        .into_iter()
        .map(|(reference, users)| (reference, home(users)))
        .collect()
}

fn lookup<'a>(components: &'a Node, reference: &str) -> Option<&'a Node> {
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

/// References to components of other files name the file.
fn redirect(node: &mut Node, home: &str, homes: &HashMap<String, String>) {
    let point = |value: &mut Node| {
        if let Value::Text(text) = &mut value.value
            && is_reference(text)
        {
            let target = homes.get(text).map_or(SHARED, String::as_str);
            if target != home {
                *text = format!("{target}.yaml{text}");
            }
        }
    };
    match &mut node.value {
        Value::List(items) => items
            .iter_mut()
            .for_each(|item| redirect(item, home, homes)),
        Value::Map(entries) => {
            for (key, value) in entries {
                match (&value.value, key.text.as_str()) {
                    (Value::Text(_), "$ref") => point(value),
                    (Value::Map(_), "mapping") => {
                        if let Value::Map(entries) = &mut value.value {
                            entries.iter_mut().for_each(|(_, value)| point(value));
                        }
                    }
                    _ => redirect(value, home, homes),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Text(_) => {}
    }
}

/// What stands at a place, as far as facts and prose differ.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Root,
    /// A map whose keys are names, so that any key is a fact.
    Names(&'static str),
    /// An object of the description language.
    Part(&'static str),
    /// A literal value: all of it is a fact.
    Literal,
}

/// Leaves out everything that is not a fact.
fn strip(node: &mut Node, kind: Kind) {
    match &mut node.value {
        Value::List(items) => items.iter_mut().for_each(|item| strip(item, kind)),
        Value::Map(entries) => {
            entries.retain(|(key, _)| !is_prose(kind, &key.text));
            for (key, value) in entries {
                strip(value, child(kind, &key.text));
                if key.text == "enum" && kind == Kind::Part("part") {
                    order_values(value);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Text(_) => {}
    }
    if kind == Kind::Part("response") && node.get("$ref").is_none() {
        node.set("description", Node::text(node.span, ""));
    }
}

/// Values stand in falling order: a set has none of its own, and this one is never that of a page.
fn order_values(values: &mut Node) {
    if let Value::List(items) = &mut values.value {
        items.sort_by_cached_key(|item| std::cmp::Reverse(item.to_json()));
    }
}

fn is_prose(kind: Kind, key: &str) -> bool {
    match kind {
        Kind::Names(_) | Kind::Literal => false,
        Kind::Root => matches!(key, "tags" | "externalDocs") || key.starts_with("x-"),
        Kind::Part("info") => !matches!(key, "title" | "version"),
        Kind::Part(_) => {
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

fn child(kind: Kind, key: &str) -> Kind {
    match (kind, key) {
        (Kind::Literal, _) => Kind::Literal,
        (Kind::Root, "info") => Kind::Part("info"),
        (Kind::Root, "paths") => Kind::Names("path"),
        (Kind::Root, "components") => Kind::Names("section"),
        (Kind::Names("section"), "responses") => Kind::Names("response"),
        (Kind::Names("section"), _) => Kind::Names("part"),
        (Kind::Names(inner), _) => Kind::Part(inner),
        (Kind::Part(_), "responses") => Kind::Names("response"),
        (Kind::Part(_), "properties" | "headers" | "content" | "callbacks" | "variables") => {
            Kind::Names("part")
        }
        (Kind::Part(_), "default" | "enum" | "mapping" | "required" | "security") => Kind::Literal,
        (Kind::Root, "security") => Kind::Literal,
        (Kind::Root | Kind::Part(_), _) => Kind::Part("part"),
    }
}
