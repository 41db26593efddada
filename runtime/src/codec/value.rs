//! Looking into JSON: which kind a value is, and what it holds.

use super::fault::Fault;
use super::json::Json;
use super::reader::Reader;
use super::union::JsonKind;

impl Json {
    /// What kind of value it is.
    pub fn kind(&self) -> JsonKind {
        JsonKind::of(&mut Reader::over(self.as_str())).unwrap_or(JsonKind::Null)
    }

    /// Whether it is `null`.
    pub fn is_null(&self) -> bool {
        self.as_str() == "null"
    }

    /// The value, if it is a boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self.as_str() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }

    /// The value, if it is a whole number of 64 bits.
    pub fn as_i64(&self) -> Option<i64> {
        self.as_str().parse().ok()
    }

    /// The value, if it is a number.
    pub fn as_f64(&self) -> Option<f64> {
        matches!(self.kind(), JsonKind::Integer | JsonKind::Number)
            .then(|| self.as_str().parse().ok())
            .flatten()
    }

    /// The value, if it is a string.
    pub fn string(&self) -> Option<String> {
        let mut reader = Reader::over(self.as_str());
        if reader.peek().ok()? != b'"' {
            return None;
        }
        reader.string().ok().map(|found| found.value.into_owned())
    }

    /// The elements, if it is a list; nothing otherwise.
    pub fn items(&self) -> Vec<Json> {
        let mut items = Vec::new();
        // The text is JSON, so a fault only means that it is no list.
        let _ = self.each_item(|item| items.push(Json::trusted(item)));
        items
    }

    /// Keys and values, if it is an object; nothing otherwise. Where a setter takes pairs, such as the parameters of a
    /// function, this is how it takes a whole object.
    pub fn entries(&self) -> Vec<(String, Json)> {
        let mut entries = Vec::new();
        let _ = self.each_entry(|key, value| entries.push((key.to_owned(), Json::trusted(value))));
        entries
    }

    /// The value of a key, if it is an object that has it; the last one of several.
    pub fn get(&self, key: &str) -> Option<Json> {
        let mut found = None;
        let _ = self.each_entry(|name, value| {
            if name == key {
                found = Some(value);
            }
        });
        found.map(Json::trusted)
    }

    /// The value at a JSON pointer (RFC 6901), such as `/droplets/0/name`. The empty pointer is the value itself.
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

    /// The same object with one key set; anything else is returned as it is.
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

    fn each_item<'a>(&'a self, mut each: impl FnMut(&'a str)) -> Result<(), Fault> {
        let mut reader = Reader::over(self.as_str());
        if reader.take(b'[')? && !reader.take(b']')? {
            loop {
                each(reader.raw()?);
                if !reader.more(b']')? {
                    break;
                }
            }
        }
        Ok(())
    }

    fn each_entry<'a>(&'a self, mut each: impl FnMut(&str, &'a str)) -> Result<(), Fault> {
        let mut reader = Reader::over(self.as_str());
        if reader.take(b'{')? && !reader.take(b'}')? {
            loop {
                let key = reader.key()?;
                reader.colon()?;
                each(&key.value, reader.raw()?);
                if !reader.more(b'}')? {
                    break;
                }
            }
        }
        Ok(())
    }
}
