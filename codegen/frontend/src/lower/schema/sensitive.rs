//! Sensitive fields: which fields must not appear in logs, judged by their name, their type and the record that has them.

use ir::{Arena, Name, Prim, Sensitivity, Shape, Type, TypeDef, TypeId};
use std::collections::BTreeSet;

/// The sensitivity of a field of a record. A number is never secret: `max_tokens` is a count.
///
/// `is_marked` is whether the schema of the field, or one of its parts, has the format `password`. That applies to
/// everything in the field, whatever its type.
pub fn sensitivity(
    field: &Name,
    ty: &Type,
    is_marked: bool,
    record: &Name,
    types: &Arena<TypeDef>,
) -> Sensitivity {
    let words = field.words();
    let by_name = || is_secret(words) || is_secret_in(words, record.words());
    let is_secret = is_marked
        || content_of(ty, types, &mut BTreeSet::new()).is_some_and(|content| {
            content == Content::Password
                || by_name()
                || is_map(ty, types) && is_secret_map(words, record.words())
        });
    match is_secret {
        true => Sensitivity::Secret,
        false => Sensitivity::Public,
    }
}

/// What the text in a value is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Content {
    /// Any text.
    Text,
    /// Text of the format `password`.
    Password,
}

/// The text in a type, if it has any. The fields of a record are judged by themselves, and JSON of an unknown type is never
/// printed.
fn content_of(ty: &Type, types: &Arena<TypeDef>, seen: &mut BTreeSet<TypeId>) -> Option<Content> {
    match ty.bare() {
        Type::Prim(Prim::Text(format)) => Some(match is_password(format) {
            true => Content::Password,
            false => Content::Text,
        }),
        Type::List(inner) | Type::Map(inner) => content_of(inner, types, seen),
        Type::Def(id) if seen.insert(*id) => match &types[*id].shape {
            Shape::Alias(inner) => content_of(inner, types, seen),
            Shape::Union(union) => {
                let arms = union.arms().into_iter();
                arms.filter_map(|(_, arm)| content_of(arm, types, seen))
                    .max()
            }
            Shape::Record(_) | Shape::Enum(_) => None,
        },
        Type::Def(_) | Type::Any(_) | Type::Prim(_) | Type::Nullable(_) | Type::Limited(..) => None,
    }
}

/// Whether a value has keys that the description does not list.
fn is_map(ty: &Type, types: &Arena<TypeDef>) -> bool {
    match ty.bare() {
        Type::Map(_) => true,
        Type::Def(id) => {
            matches!(&types[*id].shape, Shape::Alias(inner) if matches!(inner.bare(), Type::Map(_)))
        }
        _ => false,
    }
}

fn is_password(format: &ir::Format) -> bool {
    matches!(format, ir::Format::Other(format) if format == "password")
}

fn ends(words: &[String], tail: &[&str]) -> bool {
    let last = words.iter().rev().map(String::as_str);
    words.len() >= tail.len()
        && last
            .zip(tail.iter().rev())
            .all(|(word, tail)| word == *tail)
}

fn has(words: &[String], wanted: &[&str]) -> bool {
    words.iter().any(|word| wanted.contains(&word.as_str()))
}

/// Whether a field of this name is secret in any record.
fn is_secret(words: &[String]) -> bool {
    // A signed URL grants access by itself.
    let signed = ["signed", "presigned", "upload", "download", "file", "sas"];
    if signed.iter().any(|kind| ends(words, &[kind, "url"])) {
        return true;
    }
    const METADATA: [&str; 15] = [
        "id", "ids", "name", "names", "uuid", "uuids", "type", "expires", "expiry", "at", "count",
        "hint", "prefix", "url", "uri",
    ];
    if words
        .last()
        .is_some_and(|last| METADATA.contains(&last.as_str()))
    {
        return false;
    }
    const ANYWHERE: [&str; 10] = [
        "password",
        "passwords",
        "passwd",
        "pwd",
        "secret",
        "secrets",
        "passphrase",
        "passphrases",
        "passcode",
        "otp",
    ];
    const ENDINGS: [&[&str]; 30] = [
        &["token"],
        &["tokens"],
        &["jwt"],
        &["bearer"],
        &["private", "key"],
        &["private", "keys"],
        &["api", "key"],
        &["api", "keys"],
        &["secret", "key"],
        &["access", "key"],
        &["access", "keys"],
        &["auth", "key"],
        &["account", "key"],
        &["master", "key"],
        &["signing", "key"],
        &["encryption", "key"],
        &["shared", "key"],
        &["client", "key"],
        &["client", "key", "data"],
        &["service", "key"],
        &["access", "cert"],
        &["user", "data"],
        &["credentials"],
        &["authorization"],
        &["client", "assertion"],
        &["code", "verifier"],
        &["authorization", "code"],
        &["auth", "code"],
        &["recovery", "codes"],
        &["connection", "string"],
    ];
    has(words, &ANYWHERE) || ENDINGS.iter().any(|ending| ends(words, ending))
}

/// Whether a field of this name is secret because of the record that has it: the `code` of an OAuth request, the value of a
/// header, the value of a secret.
fn is_secret_in(field: &[String], record: &[String]) -> bool {
    let is_oauth = record.iter().any(|word| word.starts_with("oauth"));
    if is_oauth && ends(field, &["code"]) {
        return true;
    }
    let holds_secrets = has(
        record,
        &[
            "secret",
            "secrets",
            "credential",
            "credentials",
            "password",
            "passwords",
        ],
    );
    let is_header = ends(record, &["header"]) || ends(record, &["cookie"]);
    let is_value =
        matches!(field, [only] if matches!(only.as_str(), "value" | "values" | "data" | "payload"));
    (holds_secrets || is_header) && is_value
}

/// Whether a map of this name is secret: headers and variables often contain credentials.
fn is_secret_map(field: &[String], record: &[String]) -> bool {
    const MAPS: [&str; 7] = [
        "headers",
        "cookies",
        "env",
        "envs",
        "environment",
        "credential",
        "auth",
    ];
    let is_variables = ends(field, &["environment", "variables"]) || ends(field, &["env", "vars"]);
    let holds_secrets = has(record, &["secret", "secrets", "credential", "credentials"]);
    let is_listed = field
        .last()
        .is_some_and(|last| MAPS.contains(&last.as_str()));
    is_listed || is_variables || holds_secrets && ends(field, &["values"])
}
