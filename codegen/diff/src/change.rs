//! Changes: a difference between two APIs, its locations, and its impact on code.

use crate::Impacts;
use ir::{Status, display};

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What changed.
    pub subject: Subject,
    /// What else changed in the same way for the same cause.
    pub also: Vec<Subject>,
    /// How it changed.
    pub kind: ChangeKind,
    /// Further differences as sentences, between a type and the one that replaces it.
    pub details: Vec<String>,
    /// What it means for code written against the old packages.
    pub impacts: Impacts,
    /// All its locations, in order. Empty for a change of the whole API.
    pub places: Vec<ChangeLocation>,
}

/// What a change is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The whole API.
    Api,
    /// An operation, as code calls it, such as `droplets().list()`.
    Operation(String),
    /// A parameter, by its exact key.
    Param(String),
    /// The request body.
    Body,
    /// A response on success.
    Response(Status),
    /// A response on failure.
    Error(Status),
    /// The events of a stream.
    Stream,
    /// A webhook, by its exact key.
    Webhook(String),
    /// A named type.
    Type(String),
    /// A field of a named type.
    Field {
        /// The type.
        owner: String,
        /// The exact key.
        wire: String,
    },
    /// A value of an enum.
    Value {
        /// The enum.
        owner: String,
        /// The exact text.
        wire: String,
    },
    /// An arm of a union.
    Arm {
        /// The union.
        owner: String,
        /// Its name in code.
        name: String,
    },
}

/// How something changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// It was added. The text says what it is, if that fits in a word or two.
    Added(String),
    /// It was removed. The text says what it was.
    Removed(String),
    /// It is deprecated now.
    Deprecated,
    /// It is no longer deprecated.
    Restored,
    /// It is required now.
    Required,
    /// It is optional now.
    Optional,
    /// It may be null now.
    Nullable,
    /// It is never null now.
    NeverNull,
    /// Values were added, in order.
    ValuesAdded(Vec<String>),
    /// Values were removed, in order.
    ValuesRemoved(Vec<String>),
    /// Arms were added, in order.
    ArmsAdded(Vec<String>),
    /// Arms were removed, in order.
    ArmsRemoved(Vec<String>),
    /// Another aspect of it changed. An empty text means that there was or is nothing.
    Modified {
        /// The aspect.
        aspect: Aspect,
        /// What it was.
        from: String,
        /// What it is.
        to: String,
    },
}

impl ChangeKind {
    /// The change of an aspect.
    pub fn modified(aspect: Aspect, from: impl Into<String>, to: impl Into<String>) -> Self {
        let (from, to) = (from.into(), to.into());
        ChangeKind::Modified { aspect, from, to }
    }

    /// The kind in a word or two.
    pub fn as_str(&self) -> &'static str {
        match self {
            ChangeKind::Added(_) => "added",
            ChangeKind::Removed(_) => "removed",
            ChangeKind::Deprecated => "deprecated",
            ChangeKind::Restored => "restored",
            ChangeKind::Required => "required",
            ChangeKind::Optional => "optional",
            ChangeKind::Nullable => "nullable",
            ChangeKind::NeverNull => "never-null",
            ChangeKind::ValuesAdded(_) => "values-added",
            ChangeKind::ValuesRemoved(_) => "values-removed",
            ChangeKind::ArmsAdded(_) => "arms-added",
            ChangeKind::ArmsRemoved(_) => "arms-removed",
            ChangeKind::Modified { aspect, .. } => aspect.as_str(),
        }
    }
}

/// What about a subject changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// The name.
    Name,
    /// The named type: it was replaced by another one.
    Replaced,
    /// The id of an operation.
    Id,
    /// The method and path.
    Address,
    /// The server.
    Server,
    /// The credentials that it accepts.
    Security,
    /// How its list is read in pages.
    Pagination,
    /// Whether it is safe to send twice.
    Safety,
    /// What to wait for after it.
    Wait,
    /// How a created resource is looked up.
    Key,
    /// The status of a response.
    Status,
    /// The media types.
    Media,
    /// The headers of a response.
    Headers,
    /// Where a parameter is in the request.
    Location,
    /// The order of arguments.
    Order,
    /// What callers pass to an action.
    Input,
    /// The type.
    Type,
    /// The format of text.
    Format,
    /// The constraints.
    Bounds,
    /// The default value.
    Default,
    /// The constant value.
    Constant,
    /// Whether a field is sent, received or both.
    Flow,
    /// Whether a type is sent, received or both.
    Reach,
    /// Whether a value may be logged.
    Sensitivity,
    /// Whether other keys are allowed, and what they hold.
    AdditionalProperties,
    /// The rule that selects an arm.
    Selection,
    /// Whether a value is boxed.
    Storage,
}

impl Aspect {
    /// The aspect as part of a code, such as `security`.
    pub fn as_str(self) -> &'static str {
        match self {
            Aspect::Name => "renamed",
            Aspect::Replaced => "replaced",
            Aspect::Id => "id",
            Aspect::Address => "moved",
            Aspect::Server => "server",
            Aspect::Security => "security",
            Aspect::Pagination => "pagination",
            Aspect::Safety => "safety",
            Aspect::Wait => "wait",
            Aspect::Key => "lookup-key",
            Aspect::Status => "status",
            Aspect::Media => "media-types",
            Aspect::Headers => "headers",
            Aspect::Location => "location",
            Aspect::Input => "input",
            Aspect::Order => "order",
            Aspect::Type => "type",
            Aspect::Format => "format",
            Aspect::Bounds => "constraints",
            Aspect::Default => "default",
            Aspect::Constant => "constant",
            Aspect::Flow => "flow",
            Aspect::Reach => "direction",
            Aspect::Sensitivity => "sensitivity",
            Aspect::AdditionalProperties => "additional-properties",
            Aspect::Selection => "discriminator",
            Aspect::Storage => "boxing",
        }
    }
}

/// A location of a change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ChangeLocation {
    /// The id of the operation in the new API, or in the old one if it was removed. The key of a webhook.
    pub operation: String,
    /// The part of it.
    pub part: OperationPart,
    /// The path from there. `*` stands for each element of a list or map.
    pub pointer: String,
}

/// A part of an operation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OperationPart {
    /// The operation as a whole.
    Call,
    /// A parameter, by its exact key.
    Param(String),
    /// The request body.
    Request,
    /// A response on success.
    Response(Status),
    /// A response on failure.
    Error(Status),
    /// An event of a stream.
    StreamEvent,
    /// The body of a webhook.
    Webhook,
}

impl OperationPart {
    /// The part in a word or two.
    pub fn text(&self) -> String {
        match self {
            OperationPart::Call => "call".into(),
            OperationPart::Param(wire) => format!("parameter {wire}"),
            OperationPart::Request => "request".into(),
            OperationPart::Response(status) => format!("response {}", display::status(*status)),
            OperationPart::Error(status) => format!("error {}", display::status(*status)),
            OperationPart::StreamEvent => "event".into(),
            OperationPart::Webhook => "webhook".into(),
        }
    }
}

impl Change {
    /// The subject and kind as a code, such as `field-added`.
    pub fn code(&self) -> String {
        let subject = match self.subject {
            Subject::Api => "api",
            Subject::Operation(_) => "operation",
            Subject::Param(_) => "parameter",
            Subject::Body => "body",
            Subject::Response(_) => "response",
            Subject::Error(_) => "error",
            Subject::Stream => "stream",
            Subject::Webhook(_) => "webhook",
            Subject::Type(_) => "type",
            Subject::Field { .. } => "field",
            Subject::Value { .. } => "value",
            Subject::Arm { .. } => "arm",
        };
        format!("{subject}-{}", self.kind.as_str())
    }

    /// The operations that it affects, each once, in order.
    pub fn operations(&self) -> Vec<&str> {
        let mut found: Vec<&str> = Vec::new();
        for place in &self.places {
            if found.last() != Some(&place.operation.as_str()) {
                found.push(&place.operation);
            }
        }
        found
    }
}
