//! Operations: one request and its responses.

use super::{
    action::Action,
    attributes::{Docs, Presence, Stability},
    form::Form,
    pagination::Pagination,
    param::Param,
    payload::Payload,
    polling::{LookupKey, StatusRule, WaitStep},
    types::Type,
};
use crate::{
    name::{Name, Wire},
    span::Span,
};

/// One operation of the API.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Its id in the description.
    pub id: String,
    /// Its name, unique in its resource.
    pub name: Name,
    /// The HTTP method.
    pub method: HttpMethod,
    /// The path after the base URL.
    pub path: Vec<Segment>,
    /// The server that it is sent to.
    pub server: Server,
    /// Its parameters: path parameters first, in the order of the path.
    pub params: Vec<Param>,
    /// The request body.
    pub body: Option<Body>,
    /// How the body is written if it is a form. Its files are parameters.
    pub form: Option<Form>,
    /// The methods that send it with one alternative of its body, in the order of the body. Empty without any.
    pub actions: Vec<Action>,
    /// The responses on success, sorted by status.
    pub responses: Vec<Response>,
    /// The responses on failure, sorted by status, the default one last.
    pub errors: Vec<Response>,
    /// The only value of its response besides metadata. None if its items are read in pages, or if the status decides what
    /// the response contains.
    pub payload: Option<Payload>,
    /// The credentials that it accepts.
    pub security: Security,
    /// How its list is read in pages.
    pub pagination: Option<Pagination>,
    /// Whether it is safe to send twice.
    pub safety: Safety,
    /// How a resource that it created is looked up.
    pub key: Option<LookupKey>,
    /// How its response says whether work is done.
    pub status_rule: Option<StatusRule>,
    /// What to wait for after it, in this order.
    pub wait: Vec<WaitStep>,
    /// After a deletion that takes time, the id of the operation that finds the resource until it is gone.
    pub gone: Option<String>,
    /// How its event stream adds up to the response without streaming: the name of the format.
    pub stream_format: Option<String>,
    /// Whether it is deprecated.
    pub stability: Stability,
    /// Its documentation.
    pub docs: Docs,
    /// Where it was described.
    pub span: Span,
}

impl Operation {
    /// The path as a template, such as `/v2/droplets/{droplet_id}`.
    pub fn template(&self) -> String {
        template(&self.path)
    }

    /// The method and path, such as `GET /v2/droplets/{droplet_id}`.
    pub fn address(&self) -> String {
        format!("{} {}", self.method.as_str(), self.template())
    }

    /// The method and path without the names of path parameters, such as `GET /v2/droplets/{}`.
    pub fn anonymous_address(&self) -> String {
        fn part(segment: &Segment) -> &str {
            match segment {
                Segment::Literal(text) => text,
                Segment::Param(_) => "{}",
            }
        }
        let path: String = self.path.iter().map(part).collect();
        format!("{} {path}", self.method.as_str())
    }

    /// The media type of the request body, if there is one.
    pub fn request_media(&self) -> Option<&str> {
        match &self.form {
            Some(form) => Some(form.kind.media()),
            None => self.body.as_ref().map(|body| body.content.media()),
        }
    }

    /// The media type of a file in a multipart form, unless the caller has another.
    pub fn file_media(&self, field: &Wire) -> &str {
        let encodings = self.form.iter().flat_map(|form| &form.encodings);
        let own = encodings
            .filter(|encoding| encoding.field == *field)
            .find_map(|encoding| encoding.media.as_deref());
        own.filter(|media| !media.contains(',') && !is_media_range(media))
            .unwrap_or(OCTET_STREAM)
    }

    /// Whether callers can wait for the end of the work that it starts or reads, or of its deletion.
    pub fn is_waitable(&self) -> bool {
        self.status_rule.is_some() || !self.wait.is_empty() || self.gone.is_some()
    }

    /// The type of the events, if it can respond with an event stream.
    pub fn events(&self) -> Option<&Type> {
        self.responses
            .iter()
            .flat_map(|response| &response.contents)
            .find_map(|content| match content {
                Content::Events(ty) => Some(ty),
                _ => None,
            })
    }
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HttpMethod {
    /// `GET`.
    Get,
    /// `PUT`.
    Put,
    /// `POST`.
    Post,
    /// `DELETE`.
    Delete,
    /// `PATCH`.
    Patch,
    /// `HEAD`.
    Head,
    /// `OPTIONS`.
    Options,
    /// `TRACE`.
    Trace,
    /// `QUERY`: a read with a body.
    Query,
}

impl HttpMethod {
    /// The method as it is written in a request line.
    pub fn as_str(self) -> &'static str {
        match self {
            HttpMethod::Get => "GET",
            HttpMethod::Put => "PUT",
            HttpMethod::Post => "POST",
            HttpMethod::Delete => "DELETE",
            HttpMethod::Patch => "PATCH",
            HttpMethod::Head => "HEAD",
            HttpMethod::Options => "OPTIONS",
            HttpMethod::Trace => "TRACE",
            HttpMethod::Query => "QUERY",
        }
    }
}

impl HttpMethod {
    /// The safety that HTTP defines for the method.
    pub fn safety(self) -> Safety {
        match self {
            HttpMethod::Get
            | HttpMethod::Head
            | HttpMethod::Options
            | HttpMethod::Trace
            | HttpMethod::Query => Safety::Safe,
            HttpMethod::Put | HttpMethod::Delete => Safety::Idempotent,
            HttpMethod::Post | HttpMethod::Patch => Safety::Unsafe,
        }
    }
}

/// A piece of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Fixed text, including slashes.
    Literal(String),
    /// The percent-encoded value of a path parameter.
    Param(Wire),
}

/// A path template: segments with `{parameter}` in them.
pub fn template(segments: &[Segment]) -> String {
    let part = |segment: &Segment| match segment {
        Segment::Literal(text) => text.clone(),
        Segment::Param(wire) => format!("{{{}}}", wire.as_str()),
    };
    segments.iter().map(part).collect()
}

/// The server that an operation is sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Server {
    /// The server of the API.
    Default,
    /// This server.
    Fixed(String),
    /// A server whose URL the configuration of the client completes, such as `https://{agent_url}`.
    Template(Vec<Segment>),
    /// A whole URL that the caller passes, which replaces the path as well.
    Caller(Wire),
}

/// A request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// Its media type and type.
    pub content: Content,
    /// Whether it is required.
    pub presence: Presence,
    /// Its documentation.
    pub docs: Docs,
    /// Where it was described.
    pub span: Span,
}

/// One response.
#[derive(Clone, Debug)]
pub struct Response {
    /// The status that it is sent with.
    pub status: Status,
    /// Its content in each media type. Empty for a response without a body.
    pub contents: Vec<Content>,
    /// The headers that the description lists.
    pub headers: Vec<Wire>,
}

impl Response {
    /// The content with the most structure.
    pub fn main(&self) -> Option<&Content> {
        let rank = |content: &&Content| match content {
            Content::Json { .. } => 0,
            Content::Text(_) => 1,
            Content::Bytes(_) => 2,
            Content::Events(_) => 3,
        };
        self.contents.iter().min_by_key(rank)
    }

    /// What the response may be read as without streaming: of each kind the first content, the main one first. A server may
    /// send any of the media types that it declares.
    pub fn alternatives(&self) -> Vec<&Content> {
        let mut found: Vec<&Content> = self.main().into_iter().collect();
        for content in &self.contents {
            let is_events = matches!(content, Content::Events(_));
            if !is_events && !found.iter().any(|other| other.is_same_kind(content)) {
                found.push(content);
            }
        }
        found
    }
}

/// A status code or class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Exactly this code.
    Code(u16),
    /// All codes that begin with this digit.
    Class(u16),
    /// Any code that is not listed elsewhere.
    Default,
}

/// The content of a body.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// JSON.
    Json {
        /// Its type.
        ty: Type,
        /// Its media type, such as `application/json` or `application/vnd.api+json`.
        media: String,
    },
    /// Text of this media type.
    Text(String),
    /// Bytes of this media type.
    Bytes(String),
    /// Server-sent events, each with JSON of this type as data.
    Events(Type),
}

/// The usual media type of JSON.
pub const JSON_MEDIA_TYPE: &str = "application/json";

/// The media type of bytes of which nothing more is known.
const OCTET_STREAM: &str = "application/octet-stream";

/// Whether a media type stands for several, such as `image/*`.
pub fn is_media_range(media_type: &str) -> bool {
    media_type.contains('*')
}

/// A media type in lower case, without parameters such as `charset`.
pub fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or(media_type);
    essence.trim().to_lowercase()
}

impl Content {
    /// JSON of this type, with its usual media type.
    pub fn json(ty: Type) -> Self {
        Self::Json {
            ty,
            media: JSON_MEDIA_TYPE.to_owned(),
        }
    }

    /// The media type of JSON that has another one than `application/json`.
    pub fn other_json_media(&self) -> Option<&str> {
        match self {
            Content::Json { media, .. } => {
                Some(media.as_str()).filter(|media| *media != JSON_MEDIA_TYPE)
            }
            Content::Text(_) | Content::Bytes(_) | Content::Events(_) => None,
        }
    }

    /// Whether both are read as the same type.
    pub fn is_same_kind(&self, other: &Content) -> bool {
        match (self, other) {
            (Content::Json { ty, .. }, Content::Json { ty: other, .. }) => ty == other,
            (Content::Text(_) | Content::Events(_), Content::Text(_) | Content::Events(_))
            | (Content::Bytes(_), Content::Bytes(_)) => true,
            (
                Content::Json { .. } | Content::Text(_) | Content::Bytes(_) | Content::Events(_),
                _,
            ) => false,
        }
    }

    /// The media type.
    pub fn media(&self) -> &str {
        match self {
            Content::Json { media, .. } | Content::Text(media) | Content::Bytes(media) => media,
            Content::Events(_) => "text/event-stream",
        }
    }

    /// The media type that a request has, unless the caller has another. Of a range such as `image/*`, only the caller knows
    /// which one is sent.
    pub fn sent_media(&self) -> &str {
        match self {
            Content::Text(media) if is_media_range(media) => "text/plain",
            Content::Bytes(media) if is_media_range(media) => OCTET_STREAM,
            Content::Json { .. } | Content::Text(_) | Content::Bytes(_) | Content::Events(_) => {
                self.media()
            }
        }
    }

    /// The type, if the content has one.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Content::Json { ty, .. } | Content::Events(ty) => Some(ty),
            Content::Text(_) | Content::Bytes(_) => None,
        }
    }
}

/// The credentials that an operation accepts: any one of the requirements suffices. Without requirements, anyone may call it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Security(pub Vec<Requirement>);

impl Security {
    /// All grants, whichever requirement they belong to.
    pub fn grants(&self) -> impl Iterator<Item = &Grant> {
        self.0.iter().flat_map(|requirement| &requirement.0)
    }

    /// The scopes of all grants, each once, in the order of the description.
    pub fn scopes(&self) -> Vec<&str> {
        let mut scopes: Vec<&str> = Vec::new();
        for scope in self.grants().flat_map(|grant| &grant.scopes) {
            if !scopes.contains(&scope.as_str()) {
                scopes.push(scope);
            }
        }
        scopes
    }
}

impl From<Grant> for Security {
    fn from(grant: Grant) -> Self {
        Self(vec![Requirement(vec![grant])])
    }
}

/// Credentials that are sent together. An empty requirement lets anyone call the operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Requirement(pub Vec<Grant>);

/// A credential of a requirement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The credential, by its exact name.
    pub credential: Wire,
    /// The scopes that it needs.
    pub scopes: Vec<String>,
}

/// Whether an operation is safe to send twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safety {
    /// It changes nothing.
    Safe,
    /// Sending it again changes nothing more.
    Idempotent,
    /// It may act twice, but the resource that it created can be looked up.
    Create,
    /// It may act twice.
    Unsafe,
}

impl Safety {
    /// The class in one word.
    pub fn as_str(self) -> &'static str {
        match self {
            Safety::Safe => "safe",
            Safety::Idempotent => "idempotent",
            Safety::Create => "create",
            Safety::Unsafe => "unsafe",
        }
    }
}
