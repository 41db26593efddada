//! Fields that may be secret although nothing says so.

use crate::{Api, Field, Sensitivity, Shape, Type, display, each_part};
use std::collections::BTreeSet;

/// Words in the names of fields that often hold secrets, and often do not.
const WORDS: [&str; 24] = [
    "auth",
    "bearer",
    "cert",
    "certificate",
    "code",
    "connection",
    "cookie",
    "cookies",
    "credential",
    "dsn",
    "env",
    "hash",
    "header",
    "headers",
    "jwt",
    "key",
    "kubeconfig",
    "login",
    "nonce",
    "pin",
    "private",
    "session",
    "signature",
    "token",
];
/// Last words of names that only describe a secret.
const METADATA: [&str; 12] = [
    "id", "ids", "uuid", "uuids", "name", "names", "type", "at", "count", "url", "uri", "status",
];

/// The fields with text that are not secret but are named like secrets, such as `thing.session_key`.
pub fn possible_secrets(api: &Api) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (_, def) in api.types.iter() {
        if let Shape::Record(record) = &def.shape {
            let fields = record
                .fields
                .iter()
                .filter(|field| may_be_secret(api, field));
            let name = display::camel(&def.name);
            found.extend(fields.map(|field| format!("{name}.{}", field.wire.as_str())));
        }
    }
    found
}

fn may_be_secret(api: &Api, field: &Field) -> bool {
    let words = field.name.words();
    let has_word = words.iter().any(|word| WORDS.contains(&word.as_str()));
    let is_metadata = words
        .last()
        .is_some_and(|last| METADATA.contains(&last.as_str()));
    let mut has_text = false;
    each_part(api.resolve(&field.ty), &mut |part| {
        has_text |= matches!(part, Type::Prim(crate::Prim::Text(_)));
    });
    field.sensitivity == Sensitivity::Public && has_word && !is_metadata && has_text
}
