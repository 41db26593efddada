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
    pub fn member(self) -> Kind {
        match self {
            Section::Schemas => Kind::Schema,
            Section::Parameters => Kind::Parameter,
            Section::Headers => Kind::Header,
            Section::RequestBodies => Kind::Body,
            Section::Responses => Kind::Response,
        }
    }
}

/// What stands at a place, as far as references care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
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

impl Kind {
    /// The kind of what stands under a key.
    pub fn child(self, key: &str) -> Kind {
        match (self, key) {
            (Kind::Root, "paths") => Kind::Paths,
            (Kind::Paths, _) => Kind::PathItem,
            (Kind::PathItem, "parameters") => Kind::Parameters,
            (
                Kind::PathItem,
                "get" | "put" | "post" | "delete" | "patch" | "head" | "options" | "trace",
            ) => Kind::Operation,
            (Kind::Operation, "parameters") => Kind::Parameters,
            (Kind::Operation, "requestBody") => Kind::Body,
            (Kind::Operation, "responses") => Kind::Responses,
            (Kind::Responses, _) => Kind::Response,
            (Kind::Response, "headers") | (Kind::Media, "headers") => Kind::Headers,
            (Kind::Body | Kind::Response | Kind::Parameter | Kind::Header, "content") => {
                Kind::Content
            }
            (Kind::Headers, _) => Kind::Header,
            (Kind::Content, _) => Kind::Media,
            (Kind::Parameter | Kind::Header | Kind::Media, "schema") => Kind::Schema,
            (Kind::Schema, "properties" | "allOf" | "anyOf" | "oneOf") => Kind::Schemas,
            (Kind::Schema, "items" | "not" | "additionalProperties") => Kind::Schema,
            (Kind::Schema, "discriminator") => Kind::Discriminator,
            (Kind::Schemas, _) => Kind::Schema,
            (Kind::Discriminator, "mapping") => Kind::Mapping,
            _ => Kind::Other,
        }
    }

    /// The kind of what stands in a list.
    pub fn element(self) -> Kind {
        match self {
            Kind::Parameters => Kind::Parameter,
            Kind::Schemas => Kind::Schema,
            _ => Kind::Other,
        }
    }

    /// The section that a reference leads to; none where it is replaced by what it leads to.
    pub fn section(self) -> Option<Section> {
        match self {
            Kind::Schema => Some(Section::Schemas),
            Kind::Parameter => Some(Section::Parameters),
            Kind::Header => Some(Section::Headers),
            Kind::Body => Some(Section::RequestBodies),
            Kind::Response => Some(Section::Responses),
            _ => None,
        }
    }
}
