//! Sensitive fields: which fields must not appear in logs, judged by their name and type.

use ir::{Arena, Format, Name, Prim, Sensitivity, Shape, Type, TypeDef};

/// The sensitivity of a field. Only strings can be secret: `max_tokens` is a number.
pub fn sensitivity(name: &Name, ty: &Type, types: &Arena<TypeDef>) -> Sensitivity {
    let mut inner = ty.bare();
    for _ in 0..=types.len() {
        inner = match inner {
            Type::List(inner) | Type::Map(inner) => inner.bare(),
            Type::Def(id) => match &types[*id].shape {
                Shape::Alias(inner) => inner.bare(),
                _ => break,
            },
            _ => break,
        };
    }
    let secret = match inner {
        Type::Prim(Prim::Text(Format::Other(format))) if format == "password" => true,
        Type::Prim(Prim::Text(_)) => is_secret(name.words()),
        _ => false,
    };
    if secret {
        Sensitivity::Secret
    } else {
        Sensitivity::Public
    }
}

fn is_secret(words: &[String]) -> bool {
    let has = |word: &str| words.iter().any(|one| one == word);
    let ends = |tail: &[&str]| {
        words.ends_with(
            &tail
                .iter()
                .map(|word| (*word).to_owned())
                .collect::<Vec<_>>(),
        )
    };
    // A signed URL grants access by itself.
    let signed = ["signed", "presigned", "upload", "download", "file"];
    if signed.iter().any(|kind| ends(&[kind, "url"])) {
        return true;
    }
    let metadata = [
        "id", "ids", "name", "uuid", "type", "expires", "expiry", "at", "count", "hint", "prefix",
        "url", "uri",
    ];
    if words
        .last()
        .is_some_and(|last| metadata.contains(&last.as_str()))
    {
        return false;
    }
    has("password")
        || has("passwords")
        || has("secret")
        || has("secrets")
        || has("passphrase")
        || ends(&["token"])
        || ends(&["private", "key"])
        || ends(&["api", "key"])
        || ends(&["secret", "key"])
        || ends(&["access", "key"])
        || ends(&["auth", "key"])
        || ends(&["client", "key"])
        || ends(&["client", "key", "data"])
        || ends(&["access", "cert"])
        || ends(&["user", "data"])
        || ends(&["service", "key"])
        || ends(&["credentials"])
        || ends(&["authorization"])
}
