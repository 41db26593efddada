//! Python identifiers: keywords, and names that emitted modules already use.

use ir::{Name, Wire};

use crate::common::case;

/// Keywords, and built-in types that annotations mention: no attribute or method has one of these names.
pub const KEYWORDS: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "bool", "break", "bytes",
    "class", "continue", "def", "del", "dict", "elif", "else", "except", "finally", "float", "for",
    "from", "global", "if", "import", "in", "int", "is", "lambda", "nonlocal", "not", "or", "pass",
    "raise", "return", "str", "try", "while", "with", "yield",
];

/// Attributes that every record has, and the types in its annotations, which an attribute of that name would hide.
pub const RECORD_ATTRIBUTES: &[&str] = &[
    "datetime",
    "list",
    "raw",
    "to_dict",
    "unknown_fields",
    "wait",
];

/// Types in the annotations of methods, which a method of that name would hide. `list` is written as `builtins.list`.
pub const ANNOTATED_TYPES: &[&str] = &["datetime"];

/// Arguments that every method has, or that its code uses.
pub const METHOD_ARGUMENTS: &[&str] = &[
    "extra_body",
    "extra_headers",
    "extra_query",
    "options",
    "reconcile",
    "retries",
    "self",
    "timeout",
];

/// Attributes that every client has.
pub const CLIENT_ATTRIBUTES: &[&str] = &[
    "base_url",
    "base_url_of",
    "clock",
    "close",
    "credentials",
    "download",
    "extra_headers",
    "handle_drift",
    "prepare",
    "rate_limiter",
    "request",
    "response_limit",
    "retry_budget",
    "retry_policy",
    "run",
    "timeouts",
    "transport",
    "user_agent",
    "with_options",
    "with_response",
];

/// Modules that the package has besides those of resources, names that its root uses, and files that Windows cannot have.
pub const MODULES: &[&str] = &[
    "aux",
    "con",
    "conftest",
    "globals",
    "list",
    "nul",
    "omit",
    "params",
    "prn",
    "shared",
    "sorted",
    "tests",
    "type_hints",
    "typing",
    "webhook_events",
];

/// Names of types that emitted modules import. No type of the API has one of them.
pub const TYPES: &[&str] = &[
    "ANY",
    "Any",
    "AsyncClient",
    "AsyncPaginator",
    "AsyncResource",
    "AsyncStarted",
    "AsyncStream",
    "AsyncWaitable",
    "AsyncWaitableList",
    "AuthenticationError",
    "BaseException",
    "BatchList",
    "Client",
    "ConflictError",
    "ConnectionError",
    "ContentBody",
    "CreateOptions",
    "CursorPages",
    "DecodingError",
    "Drift",
    "Error",
    "Exception",
    "FailedError",
    "FieldsBody",
    "Final",
    "IO",
    "InvalidRequestError",
    "Iterable",
    "Lazy",
    "LinkPages",
    "ListOf",
    "Literal",
    "LookupKey",
    "MapOf",
    "Mapping",
    "NotFoundError",
    "NumberPages",
    "Omit",
    "Operation",
    "OperationRef",
    "OrNull",
    "PageToken",
    "Paginator",
    "PermissionDeniedError",
    "RateLimitError",
    "Reader",
    "Record",
    "RequestOptions",
    "Required",
    "Resource",
    "Response",
    "ResponseSpec",
    "RetryPolicy",
    "Sequence",
    "ServerError",
    "Started",
    "StatusError",
    "StatusRule",
    "StreamError",
    "SignedPart",
    "Stream",
    "TimeoutError",
    "Timeouts",
    "Transport",
    "TypeAlias",
    "TypedDict",
    "UnexpectedStatusError",
    "Union",
    "UnionByKeys",
    "UnionByKind",
    "UnionBySibling",
    "UnionByTag",
    "UnknownRecord",
    "Unpack",
    "UsageError",
    "ValueBody",
    "WaitState",
    "WaitStep",
    "Waitable",
    "WaitableList",
    "WebhookError",
    "WebhookSignature",
];

/// The spellings of an exact name, best first: as it is if it is an identifier in lower case, or else its words.
pub fn attribute(wire: &Wire, name: &Name, suffix: &str, reserved: &[&str]) -> Vec<String> {
    let exact = wire.as_str();
    let spelled = if is_lower_identifier(exact) {
        exact.to_owned()
    } else {
        case::snake(name)
    };
    let is_reserved = KEYWORDS.contains(&spelled.as_str()) || reserved.contains(&spelled.as_str());
    let first = if is_reserved {
        format!("{spelled}_")
    } else {
        spelled.clone()
    };
    vec![
        first,
        format!("{spelled}_{suffix}"),
        case::snake(&Name::with_symbols(exact)),
    ]
}

/// Whether text is an identifier of lower-case letters, digits and underscores that starts with a letter.
fn is_lower_identifier(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text
            .chars()
            .all(|next| next.is_ascii_lowercase() || next.is_ascii_digit() || next == '_')
        && !text.contains("__")
}

/// Whether text is an identifier that is no keyword.
pub fn is_identifier(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && text
            .chars()
            .all(|next| next.is_ascii_alphanumeric() || next == '_')
        && !text.starts_with("__")
        && !KEYWORDS.contains(&text)
}

/// The name, with an underscore if it is a keyword.
pub fn not_keyword(name: String) -> String {
    if KEYWORDS.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exact_names_stay_where_they_are_identifiers() {
        let first = |wire: &str| {
            attribute(&wire.into(), &Name::new(wire), "field", RECORD_ATTRIBUTES).swap_remove(0)
        };
        assert_eq!(first("aes256"), "aes256");
        assert_eq!(first("from"), "from_");
        assert_eq!(first("resultType"), "result_type");
        assert_eq!(first("pg_stat.track"), "pg_stat_track");
        assert_eq!(first("raw"), "raw_");
        assert_eq!(first("datetime"), "datetime_");
        assert_eq!(first("2fa"), "v2fa");
    }
}
