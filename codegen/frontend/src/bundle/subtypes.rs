//! Subtypes: schemas that include a base with a discriminator. The base stands for any of them.

use super::{
    discriminator::reference,
    reference::{ReferenceTarget, escape_token},
};
use crate::read::node::{Node, Value};

/// Makes a base with a discriminator the union of its subtypes: those that its mapping names, and those that include it by
/// `allOf` in the same file. Returns `None` if the schema is no base, or lists its arms itself.
pub fn add_subtypes(schema: &Node, target: &ReferenceTarget, tree: &Node) -> Option<Node> {
    let discriminator = schema.get("discriminator")?;
    discriminator.get("propertyName")?.as_str()?;
    if schema.get("oneOf").is_some() || schema.get("anyOf").is_some() {
        return None;
    }
    let schemas = tree
        .get("components")
        .and_then(|components| components.get("schemas"));
    let entries = schemas.map_or(&[][..], Node::entries);
    let target_of = |name: &str| ReferenceTarget {
        file: target.file.clone(),
        pointer: vec!["components".into(), "schemas".into(), name.to_owned()],
    };
    let mut arms: Vec<(ReferenceTarget, Node)> = Vec::new();
    let mapping = discriminator.get("mapping").map_or(&[][..], Node::entries);
    for (_, value) in mapping {
        let Some(text) = value.as_str() else {
            continue;
        };
        let (text, span) = (reference(text), value.span);
        match ReferenceTarget::parse(&text, &target.file) {
            Ok(arm) if is_subtype(&arm, target, tree) => arms.push((arm, Node::text(span, text))),
            _ => {}
        }
    }
    // The order of schemas means nothing, and a change of it must not change the output.
    let mut keys: Vec<_> = entries.iter().map(|(key, _)| key).collect();
    keys.sort_by(|left, right| left.text.cmp(&right.text));
    for key in keys {
        let arm = target_of(&key.text);
        if is_subtype(&arm, target, tree) {
            let text = format!("#/components/schemas/{}", escape_token(&key.text));
            arms.push((arm, Node::text(key.span, text)));
        }
    }
    let mut different: Vec<ReferenceTarget> = Vec::new();
    let mut references = Vec::new();
    for (arm, text) in arms {
        if arm != *target && !different.contains(&arm) {
            different.push(arm);
            let mut reference = Node::map(text.span);
            reference.set("$ref", text);
            references.push(reference);
        }
    }
    if references.is_empty() {
        return None;
    }
    let mut schema = schema.clone();
    let span = schema.key("discriminator")?.span;
    if let Some(mapping) = declared_values(discriminator, &references, target, tree) {
        schema.get_mut("discriminator")?.set("mapping", mapping);
    }
    schema.set("oneOf", Node::new(span, Value::List(references)));
    Some(schema)
}

/// The mapping with the values that subtypes declare themselves, by the extension of AutoRest. `None` if none does.
fn declared_values(
    discriminator: &Node,
    references: &[Node],
    base: &ReferenceTarget,
    tree: &Node,
) -> Option<Node> {
    let own = discriminator.get("mapping").cloned();
    let mut mapping = own.unwrap_or_else(|| Node::map(discriminator.span));
    let known = mapping.entries().len();
    for text in references.iter().filter_map(|one| one.get("$ref")) {
        let parsed = ReferenceTarget::parse(text.as_str()?, &base.file);
        let arm = parsed.ok().filter(|arm| arm.file == base.file);
        let declared = arm
            .and_then(|arm| arm.pointer.iter().try_fold(tree, |node, key| node.get(key)))
            .and_then(|arm| arm.get("x-ms-discriminator-value"))
            .and_then(Node::as_str);
        if let Some(value) = declared.filter(|value| mapping.get(value).is_none()) {
            mapping.set(value, text.clone());
        }
    }
    (mapping.entries().len() > known).then_some(mapping)
}

/// Whether a schema includes a base in the same file, directly or by way of others.
fn is_subtype(schema: &ReferenceTarget, base: &ReferenceTarget, tree: &Node) -> bool {
    let mut open = vec![schema.clone()];
    let mut seen: Vec<ReferenceTarget> = Vec::new();
    while let Some(next) = open.pop() {
        if next.file != base.file || seen.contains(&next) {
            continue;
        }
        let node = next
            .pointer
            .iter()
            .try_fold(tree, |node, key| node.get(key));
        let parts = node
            .and_then(|node| node.get("allOf"))
            .map_or(&[][..], Node::items);
        seen.push(next);
        for part in parts {
            let text = part.get("$ref").and_then(Node::as_str);
            if let Some(Ok(included)) = text.map(|text| ReferenceTarget::parse(text, &base.file)) {
                if included == *base {
                    return true;
                }
                open.push(included);
            }
        }
    }
    false
}
