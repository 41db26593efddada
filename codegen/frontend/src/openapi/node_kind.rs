//! A kind knows what stands at a place of a description, from the keys that lead there.

/// Every keyword of a schema.
pub const KEYWORDS: [&str; 36] = [
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

/// A component section: what kinds of values references keep apart.
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

    /// The key of the section in a description.
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
    pub fn member(self) -> NodeKind {
        match self {
            Section::Schemas => NodeKind::Schema,
            Section::Parameters => NodeKind::Parameter,
            Section::Headers => NodeKind::Header,
            Section::RequestBodies => NodeKind::Body,
            Section::Responses => NodeKind::Response,
        }
    }
}

/// What stands at a place, as far as references care.
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
    Other,
}

impl NodeKind {
    /// The kind of what stands under a key.
    pub fn child(self, key: &str) -> NodeKind {
        match (self, key) {
            (NodeKind::Root, "paths") => NodeKind::Paths,
            (NodeKind::Paths, _) => NodeKind::PathItem,
            (NodeKind::PathItem, "parameters") => NodeKind::Parameters,
            (
                NodeKind::PathItem,
                "get" | "put" | "post" | "delete" | "patch" | "head" | "options" | "trace",
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
            _ => NodeKind::Other,
        }
    }

    /// The kind of what stands in a list.
    pub fn element(self) -> NodeKind {
        match self {
            NodeKind::Parameters => NodeKind::Parameter,
            NodeKind::Schemas => NodeKind::Schema,
            _ => NodeKind::Other,
        }
    }

    /// The section that a reference leads to; none where it is replaced by what it leads to.
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
