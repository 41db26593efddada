//! The described types of requests.

use std::collections::HashMap;

use openapi_sdk_runtime::Json;

use crate::fixtures;

/// The described types of requests, parsed when they are needed.
pub(crate) struct RequestTypes {
    operations: HashMap<String, &'static str>,
    types: HashMap<u64, &'static str>,
}

impl RequestTypes {
    /// Reads the lines of [`Fixtures::REQUEST_TYPES`](crate::Fixtures::REQUEST_TYPES).
    pub(crate) fn parse(text: &'static str) -> Self {
        let mut found = Self {
            operations: HashMap::new(),
            types: HashMap::new(),
        };
        for line in text.lines() {
            let mut words = line.splitn(3, ' ');
            match (words.next(), words.next(), words.next()) {
                (Some("operation"), Some(id), Some(json)) => {
                    found.operations.insert(fixtures::decode(id), json);
                }
                (Some("type"), Some(id), Some(json)) => {
                    let id = id.parse().unwrap_or_else(|_| fixtures::unreadable(line));
                    found.types.insert(id, json);
                }
                _ if line.starts_with('#') => {}
                _ => fixtures::unreadable(line),
            }
        }
        found
    }

    /// The parameters and the body of an operation.
    pub(super) fn operation(&self, id: &str) -> Option<Json> {
        Json::parse(self.operations.get(id)?).ok()
    }

    /// A named type, by the type that refers to it.
    pub(super) fn definition(&self, ty: &Json) -> Option<Json> {
        let id = ty.get("id")?.as_i64()?;
        Json::parse(self.types.get(&u64::try_from(id).ok()?)?).ok()
    }
}
