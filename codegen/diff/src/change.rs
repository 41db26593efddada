//! An event knows one difference, where it is met, and what it does to a caller.

use ir::{Status, display};

/// One difference with one cause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What is different.
    pub subject: Subject,
    /// What else is different in the same way, for the same cause.
    pub also: Vec<Subject>,
    /// How.
    pub kind: ChangeKind,
    /// What else differs for it, as sentences: between a type and the one that stands in its place.
    pub details: Vec<String>,
    /// What that does to code written against the old crate.
    pub impact: Impact,
    /// Everywhere it is met, in order; nowhere for what is true of the whole API.
    pub places: Vec<Location>,
}

/// What an event is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The whole API.
    Api,
    /// An operation, as code calls it, such as `droplets().list()`.
    Operation(String),
    /// A parameter, by its exact key.
    Param(String),
    /// What is sent.
    Body,
    /// A response of success.
    Response(Status),
    /// A response of failure.
    Error(Status),
    /// The events of a stream.
    Stream,
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
        /// What code calls it.
        name: String,
    },
}

/// How it is different.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// It is new; the text says what it is, where that is known in a word or two.
    Added(String),
    /// It is gone; the text says what it was.
    Removed(String),
    /// Its use is discouraged now.
    Deprecated,
    /// Its use is no longer discouraged.
    Restored,
    /// It must be there now.
    Required,
    /// It may be left out now.
    Optional,
    /// It may be null now.
    Nullable,
    /// It is never null now.
    NeverNull,
    /// There are more values, in order.
    ValuesAdded(Vec<String>),
    /// There are fewer values, in order.
    ValuesRemoved(Vec<String>),
    /// There are more arms, in order.
    ArmsAdded(Vec<String>),
    /// There are fewer arms, in order.
    ArmsRemoved(Vec<String>),
    /// Something else about it is another; a side without text said nothing.
    Modified {
        /// What is another.
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

    /// The change in a word or two.
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

/// What about something is another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// What people call it.
    Name,
    /// The named type: another one stands in its place.
    Replaced,
    /// The id of an operation.
    Id,
    /// The method and path.
    Address,
    /// The server.
    Server,
    /// Who may call it.
    Security,
    /// How its list is read page by page.
    Pagination,
    /// What a second sending does.
    Safety,
    /// What is waited for after it.
    Wait,
    /// How what it made is found again.
    Key,
    /// The status of a response.
    Status,
    /// The media types.
    Media,
    /// The headers of a response.
    Headers,
    /// Where a parameter stands.
    Location,
    /// The order of what a caller passes.
    Order,
    /// The type.
    Type,
    /// What text looks like.
    Format,
    /// The bounds.
    Bounds,
    /// The value taken when none is sent.
    Default,
    /// The only value there is.
    Constant,
    /// Which way a field travels.
    Flow,
    /// Which ways a type travels.
    Reach,
    /// Who may see a value.
    Sensitivity,
    /// What other keys hold.
    AdditionalProperties,
    /// How arms are told apart.
    Selection,
    /// Whether a value is held on the heap.
    Storage,
}

impl Aspect {
    /// The aspect in one word.
    pub fn as_str(self) -> &'static str {
        match self {
            Aspect::Name => "renamed",
            Aspect::Replaced => "replaced",
            Aspect::Id => "id",
            Aspect::Address => "moved",
            Aspect::Server => "server",
            Aspect::Security => "access",
            Aspect::Pagination => "paging",
            Aspect::Safety => "safety",
            Aspect::Wait => "wait",
            Aspect::Key => "key",
            Aspect::Status => "status",
            Aspect::Media => "media",
            Aspect::Headers => "headers",
            Aspect::Location => "position",
            Aspect::Order => "order",
            Aspect::Type => "type",
            Aspect::Format => "format",
            Aspect::Bounds => "bounds",
            Aspect::Default => "default",
            Aspect::Constant => "constant",
            Aspect::Flow => "flow",
            Aspect::Reach => "reach",
            Aspect::Sensitivity => "exposure",
            Aspect::AdditionalProperties => "rest",
            Aspect::Selection => "tell",
            Aspect::Storage => "holding",
        }
    }
}

/// What an event does to code written against the old crate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Impact {
    /// Some such code no longer compiles, or means something else; the sentence says why.
    Breaks(String),
    /// It compiles, and there is something new to use or to mind.
    Adds,
    /// It compiles and sees no difference in the crate.
    Keeps,
}

impl Impact {
    /// A break with its reason.
    pub fn breaks(reason: impl Into<String>) -> Self {
        Impact::Breaks(reason.into())
    }

    /// Why it breaks, if it does.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Impact::Breaks(reason) => Some(reason),
            Impact::Adds | Impact::Keeps => None,
        }
    }

    /// The effect in one word.
    pub fn as_str(&self) -> &'static str {
        match self {
            Impact::Breaks(_) => "breaks",
            Impact::Adds => "adds",
            Impact::Keeps => "keeps",
        }
    }
}

/// One place where an event is met.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The operation: its id in the new API, or in the old one if it is gone.
    pub operation: String,
    /// The part of it.
    pub part: Part,
    /// The way from there; `*` stands for each element of a list or map.
    pub pointer: String,
}

/// A part of an operation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The operation as a whole.
    Call,
    /// A parameter, by its exact key.
    Param(String),
    /// What is sent.
    Request,
    /// A response of success.
    Response(Status),
    /// A response of failure.
    Error(Status),
    /// An event of a stream.
    StreamEvent,
}

impl Part {
    /// The part in a word or two.
    pub fn text(&self) -> String {
        match self {
            Part::Call => "call".into(),
            Part::Param(wire) => format!("parameter {wire}"),
            Part::Request => "request".into(),
            Part::Response(status) => format!("response {}", display::status(*status)),
            Part::Error(status) => format!("error {}", display::status(*status)),
            Part::StreamEvent => "event".into(),
        }
    }
}

impl Change {
    /// What happened in two words joined by dashes, such as `field-added`.
    pub fn code(&self) -> String {
        let subject = match self.subject {
            Subject::Api => "api",
            Subject::Operation(_) => "operation",
            Subject::Param(_) => "parameter",
            Subject::Body => "body",
            Subject::Response(_) => "response",
            Subject::Error(_) => "error",
            Subject::Stream => "stream",
            Subject::Type(_) => "type",
            Subject::Field { .. } => "field",
            Subject::Value { .. } => "value",
            Subject::Arm { .. } => "arm",
        };
        format!("{subject}-{}", self.kind.as_str())
    }

    /// What happened, as a sentence without its full stop. Names are in backticks.
    pub fn sentence(&self) -> String {
        crate::describe::sentence(&self.subject, &self.kind)
    }

    /// The operations it is met in, each once, in order.
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
