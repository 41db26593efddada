//! A mapping knows which text selects which arm, also where a description leaves it unsaid.

use crate::{
    bundle::reference::Target,
    read::node::{Node, Value},
};

/// A schema of which the discriminator leaves arms out, with those arms under their own names, as
/// OpenAPI has it. It is done before anything is called otherwise.
pub fn complete(schema: &Node, file: &str) -> Option<Node> {
    let discriminator = schema.get("discriminator")?;
    discriminator.get("propertyName")?;
    let arms = schema.get("oneOf").or_else(|| schema.get("anyOf"))?;
    let mapped = discriminator.get("mapping").map_or(&[][..], Node::entries);
    let leads_to = |text: &str| Target::of(&reference(text), file).ok();
    let known: Vec<Option<Target>> = mapped
        .iter()
        .filter_map(|(_, value)| value.as_str())
        .map(leads_to)
        .collect();
    let mut whole = match discriminator.get("mapping") {
        Some(mapping) => mapping.clone(),
        None => Node::map(discriminator.span),
    };
    let before = whole.entries().len();
    for arm in arms.items().iter().filter_map(|arm| arm.get("$ref")) {
        let Some(text) = arm.as_str() else {
            continue;
        };
        let Some(target) = leads_to(text) else {
            continue;
        };
        let name = name(&target);
        if !known.contains(&Some(target)) && whole.get(&name).is_none() {
            whole.set(&name, Node::text(arm.span, text));
        }
    }
    if whole.entries().len() == before {
        return None;
    }
    let mut completed = schema.clone();
    completed.get_mut("discriminator")?.set("mapping", whole);
    Some(completed)
}

/// The value of a mapping as a reference: a bare name is that of a component.
pub fn reference(text: &str) -> String {
    if text.contains(['/', '#', '.']) {
        text.to_owned()
    } else {
        format!("#/components/schemas/{text}")
    }
}

/// What a schema is called where it stands.
fn name(target: &Target) -> String {
    let file = target.file.rsplit('/').next().unwrap_or(&target.file);
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    target
        .pointer
        .last()
        .map_or(stem, String::as_str)
        .to_owned()
}

/// Sorts by the text that selects: a mapping has no order of its own.
pub fn sort(mapping: &mut Node) {
    if let Value::Map(entries) = &mut mapping.value {
        entries.sort_by(|left, right| left.0.text.cmp(&right.0.text));
    }
}
