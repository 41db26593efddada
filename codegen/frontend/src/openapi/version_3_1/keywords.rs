//! The keywords that OpenAPI 3.1 adds to a schema.

/// The keywords that OpenAPI 3.0 does not have and that are rewritten in its keywords.
pub const REWRITTEN: [&str; 12] = [
    "const",
    "prefixItems",
    "contentEncoding",
    "contentMediaType",
    "unevaluatedProperties",
    "patternProperties",
    "$dynamicRef",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "type",
    "enum",
    "items",
];

/// The keywords that no type can express. They are kept as notes.
pub const NOT_EXPRESSIBLE: [&str; 12] = [
    "if",
    "then",
    "else",
    "contains",
    "minContains",
    "maxContains",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedItems",
    "additionalItems",
    "contentSchema",
];

/// The keywords that say nothing about values.
pub const ANNOTATIONS: [&str; 10] = [
    "$defs",
    "definitions",
    "$id",
    "$schema",
    "$comment",
    "$anchor",
    "$dynamicAnchor",
    "$vocabulary",
    "examples",
    "summary",
];

/// The keys of a reference that describe its use and not its type.
pub const DESCRIPTIVE: [&str; 9] = [
    "title",
    "summary",
    "description",
    "example",
    "examples",
    "externalDocs",
    "xml",
    "$comment",
    "default",
];

/// The keys that say how a value is used, which is often not the same wherever a component is referred to.
pub const USES: [&str; 4] = ["readOnly", "writeOnly", "nullable", "deprecated"];

/// Whether a key beside a reference says nothing about the values.
pub fn is_ignored_sibling(key: &str) -> bool {
    key.starts_with("x-") || ANNOTATIONS.contains(&key) && key != "summary"
}
