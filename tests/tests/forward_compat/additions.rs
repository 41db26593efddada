//! Compatible additions to every part of a spec: fields, enum values, union arms, operations and parts of operations.

use super::added::{Added, WORD};
use super::operation_additions;
use super::tree_edit::{entries, get, is_reference, map, push, push_entry, reference, text};
use std::collections::BTreeSet;
use tests::bodies::json_tree::Tree;

const VERBS: [&str; 7] = ["get", "put", "post", "delete", "patch", "head", "options"];

/// Additions to one file.
struct NewParts {
    components: Vec<(String, Tree)>,
    /// A component of the file, for fields that make its types recursive.
    back: Option<Tree>,
}

/// Adds to every part of one file of a spec.
pub fn apply(file: &mut Tree, added: &mut Added) {
    let own: BTreeSet<String> = match file.get("components").and_then(|all| all.get("schemas")) {
        Some(schemas) => schemas
            .entries()
            .iter()
            .map(|(name, _)| name.clone())
            .collect(),
        None => BTreeSet::new(),
    };
    let mut new = NewParts {
        components: Vec::new(),
        back: own.first().map(|name| reference(name)),
    };
    visit(file, added, &mut new);
    if let Some(schemas) = get(file, "components").and_then(|all| get(all, "schemas")) {
        for (name, schema) in new.components {
            push_entry(schemas, &name, schema);
        }
    }
    for path in entries(get(file, "paths")) {
        for (verb, operation) in entries(Some(&mut path.1)) {
            if VERBS.contains(&verb.as_str()) && !is_reference(operation) {
                operation_additions::extend(operation, added);
            }
        }
    }
    let tag = file.get("paths").and_then(first_id);
    let resource = tag
        .as_deref()
        .and_then(|id| id.split('_').next())
        .map(str::to_owned);
    if let (Some(resource), Some(paths)) = (resource, get(file, "paths")) {
        // Types that were only received are now sent as well.
        let fields = own.iter().map(|name| (name.clone(), reference(name)));
        let fields = Tree::Map(fields.collect());
        for (path, verb, id) in [
            ("all", "put", format!("{resource}_{WORD}")),
            // IDs as similar to existing ones as possible.
            ("list", "get", format!("{resource}_List")),
            ("get", "get", format!("{resource}_Get")),
        ] {
            let body = map(&[("type", text("object")), ("properties", fields.clone())]);
            let content = map(&[("application/json", map(&[("schema", body)]))]);
            let response = map(&[("content", content.clone()), ("description", text(""))]);
            let mut operation = vec![
                ("operationId", Tree::Text(id)),
                ("responses", map(&[("200", response)])),
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

fn visit(tree: &mut Tree, added: &mut Added, new: &mut NewParts) {
    if let Tree::List(items) = tree {
        items.iter_mut().for_each(|item| visit(item, added, new));
        return;
    }
    for (_, value) in entries(Some(tree)) {
        visit(value, added, new);
    }
    reverse(tree);
    add_arm(tree, added, new);
    let has = |tree: &Tree, key: &str| {
        tree.get(key)
            .is_some_and(|value| !value.entries().is_empty())
    };
    // A property may itself be called `properties`; its contents are not types.
    let is_types = |tree: &Tree| {
        tree.entries()
            .iter()
            .all(|(_, value)| matches!(value, Tree::Map(_)))
    };
    if has(tree, "properties") && tree.get("properties").is_some_and(is_types) {
        let field = map(&[("type", text("string")), ("nullable", Tree::Bool(true))]);
        if let Some(properties) = get(tree, "properties") {
            // The same name as the method that sets a field to null.
            let first = properties
                .entries()
                .first()
                .map(|(key, _)| format!("{key}_null"));
            push_entry(properties, WORD, field.clone());
            first
                .iter()
                .for_each(|null| push_entry(properties, null, field.clone()));
            if let Some(back) = &new.back {
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
        // The same as the first value except for characters that names drop.
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

/// Reverses everything that has no order.
fn reverse(tree: &mut Tree) {
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

/// Adds an arm to a union with a discriminator.
fn add_arm(tree: &mut Tree, added: &mut Added, new: &mut NewParts) {
    let tag = tree
        .get("discriminator")
        .and_then(|one| one.get("propertyName"));
    let Some(tag) = tag.and_then(Tree::text).map(str::to_owned) else {
        add_plain_arm(tree, added);
        return;
    };
    let Some(key) = ["oneOf", "anyOf"]
        .into_iter()
        .find(|key| tree.get(key).is_some())
    else {
        return;
    };
    let name = format!("{WORD}_{}", new.components.len());
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
    new.components.push((name, schema));
    added.arms += 1;
}

/// Adds an arm to a union without a discriminator.
fn add_plain_arm(tree: &mut Tree, added: &mut Added) {
    for key in ["oneOf", "anyOf"] {
        let Some(arms) = get(tree, key) else {
            continue;
        };
        // Keywords beside a union belong to each of its arms, so only plain arms count.
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
