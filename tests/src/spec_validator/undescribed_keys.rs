//! Finds keys that no schema describes.

use super::Document;
use crate::bodies::json_tree::Tree;

/// Finds keys that none of the schemas of a value describes. JSON Schema allows such keys, but generated bodies must not
/// contain any. All of `schemas` describe the same value.
pub fn check(
    document: &Document,
    schemas: &[&Tree],
    value: &Tree,
    path: &str,
    found: &mut Vec<String>,
) {
    let mut parts = Vec::new();
    schemas
        .iter()
        .for_each(|one| document.parts(one, &mut parts));
    for (index, item) in value.items().iter().enumerate() {
        let inner: Vec<&Tree> = parts.iter().filter_map(|part| part.get("items")).collect();
        check(document, &inner, item, &format!("{path}/{index}"), found);
    }
    let of = |key: &str| -> Vec<&Tree> { parts.iter().filter_map(|part| part.get(key)).collect() };
    let (properties, rest) = (of("properties"), of("additionalProperties"));
    for (key, value) in value.entries() {
        let place = format!("{path}/{key}");
        let named: Vec<&Tree> = properties.iter().filter_map(|all| all.get(key)).collect();
        if !named.is_empty() {
            check(document, &named, value, &place, found);
        } else if !rest.is_empty() {
            check(document, &rest, value, &place, found);
        } else if properties.iter().any(|all| !all.entries().is_empty()) {
            found.push(format!("{place}: is not described"));
        }
    }
}
