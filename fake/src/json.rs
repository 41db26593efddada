//! JSON here knows how to change a part of a value.

use openapi_sdk_runtime::{Json, JsonKind};

/// The value with a part of it replaced; as it was where there is no such part.
pub(crate) fn put(value: &Json, pointer: &str, part: impl Into<Json>) -> Json {
    let Some((key, rest)) = split(pointer) else {
        return part.into();
    };
    match value.kind() {
        JsonKind::Object => match value.get(key) {
            Some(inner) => value.with(key, put(&inner, rest, part)),
            None => value.clone(),
        },
        JsonKind::Array => {
            let mut items = value.items();
            let index = key.parse().unwrap_or(usize::MAX);
            if let Some(item) = items.get_mut(index) {
                *item = put(item, rest, part);
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

/// The first key of a pointer, and the rest.
fn split(pointer: &str) -> Option<(&str, &str)> {
    let inner = pointer.strip_prefix('/')?;
    let end = inner.find('/').unwrap_or(inner.len());
    Some((&inner[..end], &inner[end..]))
}

/// The value with what another says of fields that it has itself, where that is of the same kind.
pub(crate) fn merge(value: &Json, other: &Json) -> Json {
    match (value.kind(), other.kind()) {
        (JsonKind::Object, JsonKind::Object) => {
            let mut made = value.clone();
            for (key, new) in other.entries() {
                if let Some(old) = made.get(&key) {
                    made = made.with(&key, merge(&old, &new));
                }
            }
            made
        }
        (JsonKind::Array, JsonKind::Array) => match value.items().first() {
            Some(model) => Json::array(other.items().iter().map(|item| element(model, item))),
            None => other.clone(),
        },
        (JsonKind::Number | JsonKind::Integer, JsonKind::Number | JsonKind::Integer) => {
            other.clone()
        }
        // Nothing is known of what kind it would be.
        (JsonKind::Null, _) => other.clone(),
        (old, new) if old == new => other.clone(),
        _ => value.clone(),
    }
}

/// An element of a list: what has an id is completed from one that is complete, anything else is what it was sent as.
fn element(model: &Json, sent: &Json) -> Json {
    match sent.kind() {
        JsonKind::Object if model.kind() == JsonKind::Object && model.get("id").is_none() => {
            sent.clone()
        }
        _ => merge(model, sent),
    }
}

/// The text of a string or a number.
pub(crate) fn plain(value: &Json) -> String {
    value.string().unwrap_or_else(|| value.as_str().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> Json {
        Json::parse(text).expect("the test is JSON")
    }

    #[test]
    fn a_part_is_replaced_and_nothing_is_added() {
        let value = json(r#"{"a":[{"b":1},{"b":2}]}"#);
        assert_eq!(
            put(&value, "/a/1/b", "x").as_str(),
            r#"{"a":[{"b":1},{"b":"x"}]}"#
        );
        assert_eq!(put(&value, "/a/2/b", "x").as_str(), value.as_str());
        assert_eq!(put(&value, "/c", "x").as_str(), value.as_str());
        assert_eq!(put(&value, "", 1i64).as_str(), "1");
    }

    #[test]
    fn only_things_are_completed() {
        let value = json(r#"{"pools":[{"id":"a","count":1}],"rules":[{"port":1,"tags":["a"]}]}"#);
        let sent = json(r#"{"pools":[{"count":2}],"rules":[{"port":2}]}"#);
        assert_eq!(
            merge(&value, &sent).as_str(),
            r#"{"pools":[{"id":"a","count":2}],"rules":[{"port":2}]}"#
        );
    }

    #[test]
    fn what_is_of_another_kind_is_not_taken() {
        let value = json(r#"{"name":"a","size":1}"#);
        let other = json(r#"{"name":"b","size":"large","more":1}"#);
        assert_eq!(merge(&value, &other).as_str(), r#"{"name":"b","size":1}"#);
    }
}
