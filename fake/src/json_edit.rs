//! Edits of JSON values.

use openapi_sdk_runtime::{Json, JsonKind};

/// Replaces the part at a JSON pointer. Returns the value unchanged if there is no such part.
pub(crate) fn replace_at(value: &Json, pointer: &str, part: impl Into<Json>) -> Json {
    let Some((key, rest)) = split(pointer) else {
        return part.into();
    };
    match value.kind() {
        JsonKind::Object => {
            let key = key.replace("~1", "/").replace("~0", "~");
            match value.get(&key) {
                Some(inner) => value.with(&key, replace_at(&inner, rest, part)),
                None => value.clone(),
            }
        }
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
        let escaped = replace_at(&json(r#"{"a/b~c":1}"#), "/a~1b~0c", 2i64);
        assert_eq!(escaped.as_json(), r#"{"a/b~c":2}"#);
    }
}
