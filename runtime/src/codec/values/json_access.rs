//! Access to the parts of a `Json` value.

use super::json::Json;
use super::json_kind::JsonKind;
use crate::codec::text::elements::for_each_element;
use crate::codec::text::reader::Reader;

impl Json {
    /// The kind of the value.
    pub fn kind(&self) -> JsonKind {
        JsonKind::of(&mut Reader::new(self.as_json())).unwrap_or(JsonKind::Null)
    }

    /// Whether the value is `null`.
    pub fn is_null(&self) -> bool {
        self.as_json() == "null"
    }

    /// The value if it is a boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self.as_json() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }

    /// The value if it is an integer of 64 bits, written without fraction and exponent.
    pub fn as_i64(&self) -> Option<i64> {
        self.as_json().parse().ok()
    }

    /// The value if it is a number, rounded to the nearest double.
    pub fn as_f64(&self) -> Option<f64> {
        matches!(self.kind(), JsonKind::Integer | JsonKind::Number)
            .then(|| self.as_json().parse().ok())
            .flatten()
    }

    /// The value if it is a string, without quotes and escapes.
    pub fn string(&self) -> Option<String> {
        let mut reader = Reader::new(self.as_json());
        if reader.peek().ok()? != b'"' {
            return None;
        }
        reader.string().ok().map(|found| found.value.into_owned())
    }

    /// The elements of an array. Empty for any other value.
    pub fn items(&self) -> Vec<Json> {
        let text = self.as_json();
        let mut items = Vec::new();
        for_each_element(text, &mut |key, range| {
            if key.is_none() {
                items.push(Json::from_checked(&text[range]));
            }
        });
        items
    }

    /// The keys and values of an object, in order. Empty for any other value. Setters that take pairs, such as the
    /// parameters of a function, accept the result.
    pub fn entries(&self) -> Vec<(String, Json)> {
        let text = self.as_json();
        let mut entries = Vec::new();
        for_each_element(text, &mut |key, range| {
            if let Some(key) = key {
                entries.push((key.into_owned(), Json::from_checked(&text[range])));
            }
        });
        entries
    }

    /// The value of a key of an object. If the key occurs more than once, its last value counts.
    pub fn get(&self, key: &str) -> Option<Json> {
        let text = self.as_json();
        let mut found = None;
        for_each_element(text, &mut |name, range| {
            if name.as_deref() == Some(key) {
                found = Some(range);
            }
        });
        found.map(|range| Json::from_checked(&text[range]))
    }

    /// The value at a JSON pointer (RFC 6901), such as `/beds/0/name`. The empty pointer is the whole
    /// value.
    pub fn pointer(&self, pointer: &str) -> Option<Json> {
        if pointer.is_empty() {
            return Some(self.clone());
        }
        let mut value = self.clone();
        for token in pointer.strip_prefix('/')?.split('/') {
            let key = token.replace("~1", "/").replace("~0", "~");
            value = match value.kind() {
                JsonKind::Object => value.get(&key)?,
                JsonKind::Array => value.items().into_iter().nth(key.parse().ok()?)?,
                _ => return None,
            };
        }
        Some(value)
    }

    /// A copy of an object with one key set. Any other value is returned unchanged.
    #[must_use]
    pub fn with(&self, key: &str, value: impl Into<Json>) -> Json {
        if self.kind() != JsonKind::Object {
            return self.clone();
        }
        let mut entries = self.entries();
        let value = value.into();
        match entries.iter_mut().find(|(name, _)| name == key) {
            Some((_, old)) => *old = value,
            None => entries.push((key.to_owned(), value)),
        }
        Json::object(entries)
    }
}
