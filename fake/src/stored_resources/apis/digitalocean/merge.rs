//! Merges of JSON values: known fields, and items of lists.

use openapi_sdk_runtime::{Json, JsonKind};

/// Replaces the fields of a value by those of another value. Ignores fields that the first value does not have, and
/// values of another JSON type.
pub(crate) fn merge_known(value: &Json, other: &Json) -> Json {
    match (value.kind(), other.kind()) {
        (JsonKind::Object, JsonKind::Object) => {
            let mut merged = value.clone();
            for (key, new) in other.entries() {
                if let Some(old) = merged.get(&key) {
                    merged = merged.with(&key, merge_known(&old, &new));
                }
            }
            merged
        }
        (JsonKind::Array, JsonKind::Array) => match value.items().first() {
            Some(example) => Json::array(
                other
                    .items()
                    .iter()
                    .map(|item| complete_item(example, item)),
            ),
            None => other.clone(),
        },
        (JsonKind::Number | JsonKind::Integer, JsonKind::Number | JsonKind::Integer) => {
            other.clone()
        }
        // An example with null says nothing about the type.
        (JsonKind::Null, _) => other.clone(),
        (old, new) if old == new => other.clone(),
        _ => value.clone(),
    }
}

/// Completes an item of a list with the fields of an example item. Applies only to items with an id; others stay as
/// they were sent.
fn complete_item(example: &Json, sent: &Json) -> Json {
    match sent.kind() {
        JsonKind::Object if example.kind() == JsonKind::Object && example.get("id").is_none() => {
            sent.clone()
        }
        _ => merge_known(example, sent),
    }
}

/// The list with these items added at its end, or removed.
pub(crate) fn with_items(list: &Json, changed: &[Json], is_added: bool) -> Json {
    let mut items = list.items();
    items.retain(|item| !changed.contains(item));
    if is_added {
        items.extend_from_slice(changed);
    }
    Json::array(items)
}

/// The text of a string or a number.
pub(crate) fn text_of(value: &Json) -> String {
    value.string().unwrap_or_else(|| value.as_json().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> Json {
        Json::parse(text).expect("the test value is JSON")
    }

    #[test]
    fn completes_only_items_with_an_id() {
        let value = json(r#"{"pools":[{"id":"a","count":1}],"rules":[{"port":1,"tags":["a"]}]}"#);
        let sent = json(r#"{"pools":[{"count":2}],"rules":[{"port":2}]}"#);
        assert_eq!(
            merge_known(&value, &sent).as_json(),
            r#"{"pools":[{"id":"a","count":2}],"rules":[{"port":2}]}"#
        );
    }

    #[test]
    fn ignores_unknown_fields_and_values_of_another_type() {
        let value = json(r#"{"name":"a","size":1}"#);
        let other = json(r#"{"name":"b","size":"large","more":1}"#);
        assert_eq!(
            merge_known(&value, &other).as_json(),
            r#"{"name":"b","size":1}"#
        );
    }
}
