//! Secrets know which fields must not be seen in logs, by what they are called and hold.

use ir::{Arena, Format, Name, Prim, Sensitivity, Shape, Type, TypeDef};

/// Whether a field may be seen. Only text can be a secret: a number of tokens is none.
pub fn exposure(name: &Name, ty: &Type, types: &Arena<TypeDef>) -> Sensitivity {
    let mut held = ty.bare();
    for _ in 0..=types.len() {
        held = match held {
            Type::List(inner) | Type::Map(inner) => inner.bare(),
            Type::Def(id) => match &types[*id].shape {
                Shape::Alias(inner) => inner.bare(),
                _ => break,
            },
            _ => break,
        };
    }
    let secret = match held {
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
    // Whoever holds a signed address needs nothing else.
    let signed = ["signed", "presigned", "upload", "download", "file"];
    if signed.iter().any(|sort| ends(&[sort, "url"])) {
        return true;
    }
    let spoken_of = [
        "id", "ids", "name", "uuid", "type", "expires", "expiry", "at", "count", "hint", "prefix",
        "url", "uri",
    ];
    if words
        .last()
        .is_some_and(|last| spoken_of.contains(&last.as_str()))
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
