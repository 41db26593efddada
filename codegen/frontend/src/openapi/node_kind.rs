//! Node kinds: which OpenAPI object a node is, derived from the keys that lead to it.

/// The keywords of a schema object.
pub const SCHEMA_KEYWORDS: [&str; 36] = [
    "title",
    "multipleOf",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "maxProperties",
    "minProperties",
    "required",
    "enum",
    "type",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "items",
    "properties",
    "additionalProperties",
    "description",
    "format",
    "default",
    "nullable",
    "discriminator",
    "readOnly",
    "writeOnly",
    "xml",
    "externalDocs",
    "example",
    "deprecated",
    "$ref",
];

/// A section of `components`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    Schemas,
    Parameters,
    Headers,
    RequestBodies,
    Responses,
}

impl Section {
    pub const ALL: [Section; 5] = [
        Section::Schemas,
        Section::Parameters,
        Section::Headers,
        Section::RequestBodies,
        Section::Responses,
    ];

    /// The key of the section.
    pub fn key(self) -> &'static str {
        match self {
            Section::Schemas => "schemas",
            Section::Parameters => "parameters",
            Section::Headers => "headers",
            Section::RequestBodies => "requestBodies",
            Section::Responses => "responses",
        }
    }

    /// The kind of its members.
    pub fn member_kind(self) -> NodeKind {
        match self {
            Section::Schemas => NodeKind::Schema,
            Section::Parameters => NodeKind::Parameter,
            Section::Headers => NodeKind::Header,
            Section::RequestBodies => NodeKind::Body,
            Section::Responses => NodeKind::Response,
        }
    }
}

/// The kind of an OpenAPI object, as far as references and validation distinguish them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeKind {
    Root,
    Paths,
    PathItem,
    Operation,
    Parameters,
    Parameter,
    Body,
    Responses,
    Response,
    Content,
    Media,
    Headers,
    Header,
    Schemas,
    Schema,
    Discriminator,
    Mapping,
    /// A value that is no part of the description, such as an example or an extension. Nothing in it is a reference.
    Data,
    Other,
}

impl NodeKind {
    /// The kind of the value of a key.
    pub fn child(self, key: &str) -> NodeKind {
        if self == NodeKind::Root && matches!(key, "webhooks" | "x-webhooks") {
            return NodeKind::Paths;
        }
        if self == NodeKind::Data || self.has_fixed_keys() && is_data(key) {
            return NodeKind::Data;
        }
        match (self, key) {
            (NodeKind::Paths | NodeKind::Responses, key) if key.starts_with("x-") => NodeKind::Data,
            (NodeKind::Root, "paths") => NodeKind::Paths,
            (NodeKind::Paths, _) => NodeKind::PathItem,
            (NodeKind::PathItem, "parameters") => NodeKind::Parameters,
            (
                NodeKind::PathItem,
                "get" | "put" | "post" | "delete" | "patch" | "head" | "options" | "trace"
                | "query",
            ) => NodeKind::Operation,
            (NodeKind::Operation, "parameters") => NodeKind::Parameters,
            (NodeKind::Operation, "requestBody") => NodeKind::Body,
            (NodeKind::Operation, "responses") => NodeKind::Responses,
            (NodeKind::Responses, _) => NodeKind::Response,
            (NodeKind::Response, "headers") | (NodeKind::Media, "headers") => NodeKind::Headers,
            (
                NodeKind::Body | NodeKind::Response | NodeKind::Parameter | NodeKind::Header,
                "content",
            ) => NodeKind::Content,
            (NodeKind::Headers, _) => NodeKind::Header,
            (NodeKind::Content, _) => NodeKind::Media,
            (NodeKind::Parameter | NodeKind::Header | NodeKind::Media, "schema") => {
                NodeKind::Schema
            }
            (NodeKind::Schema, "properties" | "allOf" | "anyOf" | "oneOf") => NodeKind::Schemas,
            (NodeKind::Schema, "items" | "not" | "additionalProperties") => NodeKind::Schema,
            (NodeKind::Schema, "discriminator") => NodeKind::Discriminator,
            (NodeKind::Schemas, _) => NodeKind::Schema,
            (NodeKind::Discriminator, "mapping") => NodeKind::Mapping,
            // What a schema has besides its keywords is not part of OpenAPI.
            (NodeKind::Schema, key) if !SCHEMA_KEYWORDS.contains(&key) => NodeKind::Data,
            _ => NodeKind::Other,
        }
    }

    /// Whether the keys of the object are those of OpenAPI, and not names that the author of a description chose.
    fn has_fixed_keys(self) -> bool {
        match self {
            NodeKind::Root
            | NodeKind::PathItem
            | NodeKind::Operation
            | NodeKind::Parameter
            | NodeKind::Body
            | NodeKind::Response
            | NodeKind::Media
            | NodeKind::Header
            | NodeKind::Schema
            | NodeKind::Discriminator
            | NodeKind::Other => true,
            NodeKind::Paths
            | NodeKind::Parameters
            | NodeKind::Responses
            | NodeKind::Content
            | NodeKind::Headers
            | NodeKind::Schemas
            | NodeKind::Mapping
            | NodeKind::Data => false,
        }
    }

    /// The kind of the elements of a list.
    pub fn element(self) -> NodeKind {
        match self {
            NodeKind::Parameters => NodeKind::Parameter,
            NodeKind::Schemas => NodeKind::Schema,
            NodeKind::Data => NodeKind::Data,
            _ => NodeKind::Other,
        }
    }

    /// The section of the target of a reference. `None` if the reference is replaced by its target.
    pub fn section(self) -> Option<Section> {
        match self {
            NodeKind::Schema => Some(Section::Schemas),
            NodeKind::Parameter => Some(Section::Parameters),
            NodeKind::Header => Some(Section::Headers),
            NodeKind::Body => Some(Section::RequestBodies),
            NodeKind::Response => Some(Section::Responses),
            _ => None,
        }
    }
}

/// Whether the value of a key is data. Extensions and examples may hold anything, and what they call `$ref` is theirs.
fn is_data(key: &str) -> bool {
    key.starts_with("x-")
        || matches!(
            key,
            "example" | "examples" | "default" | "const" | "callbacks" | "links"
        )
}
