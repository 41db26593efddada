//! Edits of JSON values: replace a part, merge known fields, add and remove items.

use openapi_sdk_runtime::{Json, JsonKind};

/// Replaces the part at a JSON pointer. Returns the value unchanged if there is no such part.
pub(crate) fn replace_at(value: &Json, pointer: &str, part: impl Into<Json>) -> Json {
    let Some((key, rest)) = split(pointer) else {
        return part.into();
    };
    match value.kind() {
        JsonKind::Object => match value.get(key) {
            Some(inner) => value.with(key, replace_at(&inner, rest, part)),
            None => value.clone(),
        },
        JsonKind::Array => {
            let mut items = value.items();
            let index = key.parse().unwrap_or(usize::MAX);
            if let Some(item) = items.get_mut(index) {
                *item = replace_at(item, rest, part);
            }
            Json::array(items)
        }
        JsonKind::Null
        | JsonKind::Bool
        | JsonKind::Integer
        | JsonKind::Number
        | JsonKind::String => value.clone(),
    }
}

/// Splits a pointer into its first key and the rest.
fn split(pointer: &str) -> Option<(&str, &str)> {
    let inner = pointer.strip_prefix('/')?;
    let end = inner.find('/').unwrap_or(inner.len());
    Some((&inner[..end], &inner[end..]))
}

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
    fn replaces_only_existing_parts() {
        let value = json(r#"{"a":[{"b":1},{"b":2}]}"#);
        assert_eq!(
            replace_at(&value, "/a/1/b", "x").as_json(),
            r#"{"a":[{"b":1},{"b":"x"}]}"#
        );
        assert_eq!(replace_at(&value, "/a/2/b", "x").as_json(), value.as_json());
        assert_eq!(replace_at(&value, "/c", "x").as_json(), value.as_json());
        assert_eq!(replace_at(&value, "", 1i64).as_json(), "1");
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
