//! Rust identifiers: keywords and names that emitted files already use.

use proc_macro2::{Ident, Span};

/// Keywords in alphabetic order, which are identifiers only with the prefix `r#`.
pub const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that are no identifiers even with the prefix `r#`.
const PATHS: &[&str] = &["self", "Self", "super", "crate"];

/// Type names with another meaning in emitted files. No type of the API gets one of them.
pub const TAKEN_TYPES: &[&str] = &[
    // The prelude.
    "AsMut",
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
    // The standard library and the runtime, as files import them.
    "BTreeMap",
    "Bytes",
    "FieldEncoding",
    "FilePart",
    "ParameterSpec",
    "ParameterStyle",
    "RequestBuilder",
    "Client",
    "ClientBuilder",
    "Empty",
    "StringEnum",
    "Error",
    "EventStream",
    "UnknownFields",
    "Field",
    "SecurityRequirement",
    "Server",
    "IntegerEnum",
    "Json",
    "JsonKind",
    "Method",
    "Operation",
    "Patch",
    "StringInt",
    "RawResponse",
    "Record",
    "Response",
    "FromResponse",
    "Request",
    "Response",
    "Safety",
    "JsonCodec",
    "Stored",
    "Strict",
    "Table",
    "Discriminator",
    "Text",
    "Timestamp",
    "Union",
    "UnknownValue",
    "UnknownInteger",
    "Upload",
];

/// The text as an identifier.
pub fn ident(text: &str) -> Ident {
    if KEYWORDS.binary_search(&text).is_ok() {
        Ident::new_raw(text, Span::call_site())
    } else if PATHS.contains(&text) {
        Ident::new(&plain(text), Span::call_site())
    } else {
        Ident::new(text, Span::call_site())
    }
}

/// The identifier without `r#`, as it is used in file names.
pub fn plain(text: &str) -> String {
    if PATHS.contains(&text) {
        format!("{text}_")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_become_valid_identifiers() {
        for word in KEYWORDS.iter().chain(PATHS) {
            let spelled = ident(word);
            assert!(
                syn::parse_str::<syn::Ident>(&spelled.to_string()).is_ok(),
                "{word}"
            );
        }
        assert_eq!(ident("type").to_string(), "r#type");
        assert_eq!(ident("self").to_string(), "self_");
    }
}
