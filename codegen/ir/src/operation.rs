//! An operation knows one request and the responses to it.

use crate::{
    Docs, LookupKey, Name, Presence, Span, Stability, StatusRule, Type, WaitStep, Wire, display,
};

/// One thing that can be done.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The id in the description, exactly.
    pub id: String,
    /// What people call it within its resource; unique there.
    pub name: Name,
    /// The HTTP method.
    pub method: HttpMethod,
    /// The path below the server.
    pub path: Vec<Segment>,
    /// Where it is sent.
    pub server: Server,
    /// What the caller supplies, path parameters first and in the order of the path.
    pub params: Vec<Param>,
    /// What is sent.
    pub body: Option<Body>,
    /// The responses of success, in order of status.
    pub responses: Vec<Response>,
    /// The responses of failure, in order of status, the default one last.
    pub errors: Vec<Response>,
    /// Who may call it.
    pub security: Security,
    /// How its list is read page by page.
    pub pagination: Option<Pagination>,
    /// What happens when it is sent twice.
    pub safety: Safety,
    /// How what it made is found again.
    pub key: Option<LookupKey>,
    /// How its response tells whether work is done.
    pub status_rule: Option<StatusRule>,
    /// What has to be waited for after it, in this order.
    pub wait: Vec<WaitStep>,
    /// Whether it will go away.
    pub stability: Stability,
    /// What it does.
    pub docs: Docs,
    /// Where it was described.
    pub span: Span,
}

impl Operation {
    /// The path as a template, such as `/v2/droplets/{droplet_id}`.
    pub fn template(&self) -> String {
        display::template(&self.path)
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

    /// The typed items of an event stream, if it can answer with one.
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
}

impl HttpMethod {
    /// The method as it stands in a request line.
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
        }
    }
}

impl HttpMethod {
    /// What HTTP promises of the method.
    pub fn safety(self) -> Safety {
        match self {
            HttpMethod::Get | HttpMethod::Head | HttpMethod::Options | HttpMethod::Trace => {
                Safety::Safe
            }
            HttpMethod::Put | HttpMethod::Delete => Safety::Idempotent,
            HttpMethod::Post | HttpMethod::Patch => Safety::Unsafe,
        }
    }
}

/// A piece of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Fixed text, slashes included.
    Literal(String),
    /// The value of a path parameter, percent-encoded.
    Param(Wire),
}

/// Where an operation is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Server {
    /// To the server of the API.
    Default,
    /// To this server.
    ConstValue(String),
    /// To a server that the caller's configuration completes, such as `https://{agent_url}`.
    Template(Vec<Segment>),
    /// To a whole URL that the caller holds; the path does not count.
    Caller(Wire),
}

/// Something the caller supplies outside the body.
#[derive(Clone, Debug)]
pub struct Param {
    /// What people call it; unique in its operation.
    pub name: Name,
    /// The exact key.
    pub wire: Wire,
    /// Where it stands.
    pub location: ParamLocation,
    /// What it holds.
    pub ty: Type,
    /// Whether it must be there.
    pub presence: Presence,
    /// Whether it will go away.
    pub stability: Stability,
    /// What it is about.
    pub docs: Docs,
    /// Where it was described.
    pub span: Span,
}

/// Where a parameter stands. Lists in a query are written as one pair for each element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ParamLocation {
    /// In the path.
    Path,
    /// In the query, a list as repeated pairs.
    Query,
    /// In the query, a list in one pair with commas between.
    QueryCommas,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

impl ParamLocation {
    /// The place in one word, however its lists are written.
    pub fn as_str(self) -> &'static str {
        match self {
            ParamLocation::Path => "path",
            ParamLocation::Query | ParamLocation::QueryCommas => "query",
            ParamLocation::Header => "header",
            ParamLocation::Cookie => "cookie",
        }
    }
}

/// What is sent.
#[derive(Clone, Debug)]
pub struct Body {
    /// The media type and shape.
    pub content: Content,
    /// Whether it must be there.
    pub presence: Presence,
    /// What it is about.
    pub docs: Docs,
    /// Where it was described.
    pub span: Span,
}

/// One response.
#[derive(Clone, Debug)]
pub struct Response {
    /// When it is sent.
    pub status: Status,
    /// What it holds, one for each media type; none when it is empty.
    pub contents: Vec<Content>,
    /// The headers it names.
    pub headers: Vec<Wire>,
}

impl Response {
    /// Of several media types the one that says most.
    pub fn main(&self) -> Option<&Content> {
        let rank = |content: &&Content| match content {
            Content::Json(_) => 0,
            Content::Text(_) => 1,
            Content::Bytes(_) => 2,
            Content::Events(_) => 3,
        };
        self.contents.iter().min_by_key(rank)
    }
}

/// A status code or class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Exactly this code.
    Code(u16),
    /// The hundred codes from this digit on.
    Class(u16),
    /// Any code not named elsewhere.
    Default,
}

/// Bytes with a meaning.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// JSON of this type.
    Json(Type),
    /// Text of this media type.
    Text(String),
    /// Bytes of this media type.
    Bytes(String),
    /// Server-sent events, each with JSON of this type.
    Events(Type),
}

impl Content {
    /// The media type.
    pub fn media(&self) -> &str {
        match self {
            Content::Json(_) => "application/json",
            Content::Text(media) | Content::Bytes(media) => media,
            Content::Events(_) => "text/event-stream",
        }
    }

    /// The type, where the bytes have one.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Content::Json(ty) | Content::Events(ty) => Some(ty),
            Content::Text(_) | Content::Bytes(_) => None,
        }
    }
}

/// Who may call an operation: whoever satisfies one of the grants. No grant means anyone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Security(pub Vec<Grant>);

/// One sufficient credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The credential, by its exact name.
    pub credential: Wire,
    /// The scopes it needs.
    pub scopes: Vec<String>,
}

/// How a list is read page by page.
#[derive(Clone, Debug, PartialEq)]
pub struct Pagination {
    /// The keys that lead from the response to the list.
    pub items: Vec<Wire>,
    /// The list, or the map, to which they lead.
    pub held: Type,
    /// How the next page is asked for.
    pub style: PageStyle,
}

/// How the next page is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageStyle {
    /// By its number.
    Number {
        /// The query parameter that takes the number.
        page: Wire,
        /// The query parameter that takes the size.
        size: Option<Wire>,
        /// The keys that lead to the URL of the next page, absent on the last.
        next: Option<Vec<Wire>>,
        /// The keys that lead to the number of all items.
        total: Option<Vec<Wire>>,
    },
    /// By the last item seen.
    Cursor {
        /// The query parameter that takes the cursor.
        cursor: Wire,
        /// The query parameter that takes the size.
        size: Option<Wire>,
        /// The key that holds the cursor of the next page.
        last: Wire,
        /// The key that says whether there is more.
        more: Wire,
    },
    /// By the URL that the response gives.
    Link {
        /// The keys that lead to it.
        next: Vec<Wire>,
        /// The keys that lead to the number of all items.
        total: Option<Vec<Wire>>,
    },
}

impl PageStyle {
    /// The style in one word.
    pub fn as_str(&self) -> &'static str {
        match self {
            PageStyle::Number { .. } => "number",
            PageStyle::Cursor { .. } => "cursor",
            PageStyle::Link { .. } => "link",
        }
    }
}

/// What happens when an operation is sent twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safety {
    /// It changes nothing.
    Safe,
    /// The second changes nothing more.
    Idempotent,
    /// It may act twice, but what it made can be found again.
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
