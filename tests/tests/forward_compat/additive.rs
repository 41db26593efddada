//! An update knows how to add everywhere at once: fields, values, arms, operations, and what those may have more.

use super::operation;
use std::collections::BTreeSet;
use tests::json_tree::Tree;

/// The word of everything that is added.
pub const WORD: &str = "added_tomorrow";
const VERBS: [&str; 7] = ["get", "put", "post", "delete", "patch", "head", "options"];

/// How much was added.
#[derive(Debug, Default)]
pub struct Added {
    pub fields: usize,
    pub values: usize,
    pub params: usize,
    pub arms: usize,
    pub plain_arms: usize,
    pub operations: usize,
    pub statuses: usize,
    pub media: usize,
    pub errors: usize,
}

/// What is put into a file beside what is there.
struct Fresh {
    components: Vec<(String, Tree)>,
    /// A component of the file, for fields that lead back to it.
    back: Option<Tree>,
}

/// Adds to a file of a description, in which `schemas` are the names of its own components.
pub fn apply(file: &mut Tree, added: &mut Added) {
    let own: BTreeSet<String> = match file.get("components").and_then(|all| all.get("schemas")) {
        Some(schemas) => schemas
            .entries()
            .iter()
            .map(|(name, _)| name.clone())
            .collect(),
        None => BTreeSet::new(),
    };
    let mut fresh = Fresh {
        components: Vec::new(),
        back: own.first().map(|name| reference(name)),
    };
    visit(file, added, &mut fresh);
    if let Some(schemas) = get(file, "components").and_then(|all| get(all, "schemas")) {
        for (name, schema) in fresh.components {
            push_entry(schemas, &name, schema);
        }
    }
    for path in entries(get(file, "paths")) {
        for (verb, operation) in entries(Some(&mut path.1)) {
            if VERBS.contains(&verb.as_str()) && !is_reference(operation) {
                operation::grow(operation, added);
            }
        }
    }
    let tag = file.get("paths").and_then(first_id);
    let resource = tag
        .as_deref()
        .and_then(|id| id.split('_').next())
        .map(str::to_owned);
    if let (Some(resource), Some(paths)) = (resource, get(file, "paths")) {
        // What was only received is sent from now on, and changes what is there.
        let fields = own.iter().map(|name| (name.clone(), reference(name)));
        let fields = Tree::Map(fields.collect());
        for (path, verb, id) in [
            ("all", "put", format!("{resource}_{WORD}")),
            // As like to others as can be.
            ("list", "get", format!("{resource}_List")),
            ("get", "get", format!("{resource}_Get")),
        ] {
            let body = map(&[("type", text("object")), ("properties", fields.clone())]);
            let content = map(&[("application/json", map(&[("schema", body)]))]);
            let said = map(&[("content", content.clone()), ("description", text(""))]);
            let mut operation = vec![
                ("operationId", Tree::Text(id)),
                ("responses", map(&[("200", said)])),
            ];
            if verb == "put" {
                operation.push(("requestBody", map(&[("content", content)])));
            }
            let path = format!("/v2/{WORD}/{resource}/{path}");
            push_entry(paths, &path, map(&[(verb, map(&operation))]));
            added.operations += 1;
        }
    }
}

fn first_id(paths: &Tree) -> Option<String> {
    let mut operations = paths.entries().iter().flat_map(|(_, item)| item.entries());
    operations.find_map(|(_, one)| Some(one.get("operationId")?.text()?.to_owned()))
}

fn visit(tree: &mut Tree, added: &mut Added, fresh: &mut Fresh) {
    if let Tree::List(items) = tree {
        items.iter_mut().for_each(|item| visit(item, added, fresh));
        return;
    }
    for (_, value) in entries(Some(tree)) {
        visit(value, added, fresh);
    }
    shuffle(tree);
    arm(tree, added, fresh);
    let has = |tree: &Tree, key: &str| {
        tree.get(key)
            .is_some_and(|value| !value.entries().is_empty())
    };
    // A property may be called `properties`; then what is in it is no type.
    let is_types = |tree: &Tree| {
        tree.entries()
            .iter()
            .all(|(_, value)| matches!(value, Tree::Map(_)))
    };
    if has(tree, "properties") && tree.get("properties").is_some_and(is_types) {
        let field = map(&[("type", text("string")), ("nullable", Tree::Bool(true))]);
        if let Some(properties) = get(tree, "properties") {
            // What unsets a field is called so.
            let first = properties
                .entries()
                .first()
                .map(|(key, _)| format!("{key}_null"));
            push_entry(properties, WORD, field.clone());
            first
                .iter()
                .for_each(|null| push_entry(properties, null, field.clone()));
            if let Some(back) = &fresh.back {
                push_entry(properties, &format!("{WORD}_back"), back.clone());
            }
            added.fields += 1;
        }
    }
    let words = matches!(tree.get("type").and_then(Tree::text), Some("string"));
    if let (true, Some(values)) = (words, get(tree, "enum")) {
        for word in [WORD, "other", "Other", "OTHER-"] {
            if !values
                .items()
                .iter()
                .any(|value| value.text() == Some(word))
            {
                push(values, text(word));
            }
        }
        // Spelled like the first, but for what names leave out.
        if let Some(first) = values
            .items()
            .first()
            .and_then(Tree::text)
            .map(str::to_uppercase)
        {
            let twin = format!("{first}!");
            push(values, Tree::Text(twin));
        }
        added.values += 1;
    }
}

/// Another order of what has none.
fn shuffle(tree: &mut Tree) {
    for (key, value) in entries(Some(tree)) {
        match (key.as_str(), value) {
            ("properties" | "responses" | "content" | "paths", Tree::Map(all)) => all.reverse(),
            ("parameters" | "required" | "enum" | "oneOf" | "anyOf", Tree::List(all)) => {
                all.reverse();
            }
            _ => {}
        }
    }
}

/// Another arm of a union that is told apart by a field.
fn arm(tree: &mut Tree, added: &mut Added, fresh: &mut Fresh) {
    let tag = tree
        .get("discriminator")
        .and_then(|one| one.get("propertyName"));
    let Some(tag) = tag.and_then(Tree::text).map(str::to_owned) else {
        plain_arm(tree, added);
        return;
    };
    let Some(key) = ["oneOf", "anyOf"]
        .into_iter()
        .find(|key| tree.get(key).is_some())
    else {
        return;
    };
    let name = format!("{WORD}_{}", fresh.components.len());
    if let Some(arms) = get(tree, key) {
        push(arms, reference(&name));
    }
    if let Some(mapping) = get(tree, "discriminator").and_then(|one| get(one, "mapping")) {
        push_entry(
            mapping,
            WORD,
            Tree::Text(format!("#/components/schemas/{name}")),
        );
    }
    let fields = map(&[
        (&tag, map(&[("type", text("string"))])),
        (WORD, map(&[("type", text("string"))])),
    ]);
    let schema = map(&[
        ("type", text("object")),
        ("required", Tree::List(vec![Tree::Text(tag.clone())])),
        ("properties", fields),
    ]);
    fresh.components.push((name, schema));
    added.arms += 1;
}

pub fn is_reference(tree: &Tree) -> bool {
    tree.get("$ref").is_some()
}

/// Another arm of a union whose arms are told apart by what they hold.
fn plain_arm(tree: &mut Tree, added: &mut Added) {
    for key in ["oneOf", "anyOf"] {
        let Some(arms) = get(tree, key) else {
            continue;
        };
        // An object beside another kind of value is an arm, and what stands beside it would be part of it.
        let is_arm = |one: &Tree| is_reference(one) || one.get("properties").is_some();
        if arms.items().len() < 2 || !arms.items().iter().all(is_arm) {
            continue;
        }
        let fields = map(&[(WORD, map(&[("type", text("string"))]))]);
        let schema = map(&[
            ("type", text("object")),
            ("required", Tree::List(vec![text(WORD)])),
            ("properties", fields),
        ]);
        push(arms, schema);
        added.plain_arms += 1;
    }
}

fn reference(component: &str) -> Tree {
    let to = format!("#/components/schemas/{component}");
    map(&[("$ref", Tree::Text(to))])
}

/// An object.
pub fn map(entries: &[(&str, Tree)]) -> Tree {
    let entry = |(key, value): &(&str, Tree)| ((*key).to_owned(), value.clone());
    Tree::Map(entries.iter().map(entry).collect())
}

/// A string.
pub fn text(text: &str) -> Tree {
    Tree::Text(text.to_owned())
}

/// The value of a key, for change.
pub fn get<'a>(tree: &'a mut Tree, key: &str) -> Option<&'a mut Tree> {
    let mut all = entries(Some(tree)).iter_mut();
    all.find_map(|(name, value)| (name == key).then_some(value))
}

pub fn entries(tree: Option<&mut Tree>) -> &mut [(String, Tree)] {
    match tree {
        Some(Tree::Map(entries)) => entries,
        _ => &mut [],
    }
}

pub fn ensure<'a>(tree: &'a mut Tree, key: &str, new: Tree) -> &'a mut Tree {
    if tree.get(key).is_none() {
        push_entry(tree, key, new);
    }
    get(tree, key).expect("it was put there")
}

/// Adds an element.
pub fn push(tree: &mut Tree, item: Tree) {
    if let Tree::List(items) = tree {
        items.push(item);
    }
}

/// Adds a key.
pub fn push_entry(tree: &mut Tree, key: &str, value: Tree) {
    if let Tree::Map(entries) = tree {
        entries.push((key.to_owned(), value));
    }
}
