//! Discriminator mappings: which value selects which arm of a union, including implicit ones.

use crate::{
    bundle::reference::ReferenceTarget,
    read::node::{Node, Value},
};

/// Adds the arms that a discriminator's mapping omits under their implicit names, as OpenAPI specifies.
/// Returns `None` if the mapping is complete. This happens before components are renamed, because the
/// implicit name is the original one.
pub fn complete(schema: &Node, file: &str) -> Option<Node> {
    let discriminator = schema.get("discriminator")?;
    discriminator.get("propertyName")?;
    let arms = schema.get("oneOf").or_else(|| schema.get("anyOf"))?;
    let entries = discriminator.get("mapping").map_or(&[][..], Node::entries);
    let target_of = |text: &str| ReferenceTarget::parse(&reference(text), file).ok();
    let mapped_targets: Vec<Option<ReferenceTarget>> = entries
        .iter()
        .filter_map(|(_, value)| value.as_str())
        .map(target_of)
        .collect();
    let mut complete = match discriminator.get("mapping") {
        Some(mapping) => mapping.clone(),
        None => Node::map(discriminator.span),
    };
    let mapped_count = complete.entries().len();
    for arm in arms.items().iter().filter_map(|arm| arm.get("$ref")) {
        let Some(text) = arm.as_str() else {
            continue;
        };
        let Some(target) = target_of(text) else {
            continue;
        };
        let name = implicit_name(&target);
        if !mapped_targets.contains(&Some(target)) && complete.get(&name).is_none() {
            complete.set(&name, Node::text(arm.span, text));
        }
    }
    if complete.entries().len() == mapped_count {
        return None;
    }
    let mut completed = schema.clone();
    completed.get_mut("discriminator")?.set("mapping", complete);
    Some(completed)
}

/// The value of a mapping as a reference. A plain name refers to a component.
pub fn reference(text: &str) -> String {
    if text.contains(['/', '#', '.']) {
        text.to_owned()
    } else {
        format!("#/components/schemas/{text}")
    }
}

/// The implicit name of a schema: its last key, or the stem of its file.
fn implicit_name(target: &ReferenceTarget) -> String {
    let file = target.file.rsplit('/').next().unwrap_or(&target.file);
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    target
        .pointer
        .last()
        .map_or(stem, String::as_str)
        .to_owned()
}

/// Sorts a mapping by its keys, because their order has no meaning.
pub fn sort_mapping(mapping: &mut Node) {
    if let Value::Map(entries) = &mut mapping.value {
        entries.sort_by(|left, right| left.0.text.cmp(&right.0.text));
    }
}
