//! An operation knows how it is called: method, path, host, credential and what it responses.

use std::fmt;

use crate::key::LookupKey;
use crate::paging::Pagination;
use crate::wait::{StatusRule, WaitStep};

/// What is fixed about one operation of the API. Generated code has one `static` for each.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// The id in the API's description.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below the host, with `{name}` where a parameter goes.
    pub path: &'static str,
    /// Where it is sent.
    pub host: Server,
    /// Who may call it: any one of these suffices, and none means anybody.
    pub access: &'static [SecurityRequirement],
    /// The responses of success.
    pub response: &'static [ResponseSpec],
    /// What happens when it is sent twice.
    pub safety: Safety,
    /// For a create, how what it made is found again.
    pub key: Option<&'static LookupKey>,
    /// For a list that comes in pages, how the next one is asked for.
    pub paging: Option<&'static Pagination>,
    /// How its response tells whether work is done.
    pub watch: Option<&'static StatusRule>,
    /// What is to be waited for after it, in this order.
    pub wait: &'static [WaitStep],
}

impl Operation {
    /// An operation of the API's server that anybody may call, as safe to repeat as its method.
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Self {
        let safety = match method {
            Method::Get | Method::Head | Method::Options | Method::Trace => Safety::Safe,
            Method::Put | Method::Delete => Safety::Idempotent,
            Method::Post | Method::Patch => Safety::Unsafe,
        };
        Self {
            id,
            method,
            path,
            host: Server::Default,
            access: &[],
            response: &[],
            safety,
            key: None,
            paging: None,
            watch: None,
            wait: &[],
        }
    }

    /// The same, sent elsewhere.
    pub const fn at(mut self, host: Server) -> Self {
        self.host = host;
        self
    }

    /// The same for whoever has one of these.
    pub const fn access(mut self, access: &'static [SecurityRequirement]) -> Self {
        self.access = access;
        self
    }

    /// The same with these responses of success.
    pub const fn response(mut self, response: &'static [ResponseSpec]) -> Self {
        self.response = response;
        self
    }

    /// The same, known to be more or less safe to repeat than its method says.
    pub const fn safety(mut self, safety: Safety) -> Self {
        self.safety = safety;
        self
    }

    /// The same for a create whose result can be found again.
    pub const fn key(mut self, key: &'static LookupKey) -> Self {
        self.key = Some(key);
        self
    }

    /// The same for a list that comes in pages.
    pub const fn paging(mut self, paging: &'static Pagination) -> Self {
        self.paging = Some(paging);
        self
    }

    /// The same where the response tells whether work is done.
    pub const fn watch(mut self, watch: &'static StatusRule) -> Self {
        self.watch = Some(watch);
        self
    }

    /// The same for what begins work that takes time.
    pub const fn wait(mut self, steps: &'static [WaitStep]) -> Self {
        self.wait = steps;
        self
    }
}

impl SecurityRequirement {
    /// A credential with the scopes it needs.
    pub const fn new(credential: &'static str, scopes: &'static [&'static str]) -> Self {
        Self { credential, scopes }
    }
}

impl ResponseSpec {
    /// A status with the media type of its body.
    pub const fn new(status: u16, media: &'static str) -> Self {
        Self { status, media }
    }
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
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

impl Method {
    /// The method as it stands in a request line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Put => "PUT",
            Method::Post => "POST",
            Method::Delete => "DELETE",
            Method::Patch => "PATCH",
            Method::Head => "HEAD",
            Method::Options => "OPTIONS",
            Method::Trace => "TRACE",
        }
    }

    pub(crate) fn http(self) -> http::Method {
        match self {
            Method::Get => http::Method::GET,
            Method::Put => http::Method::PUT,
            Method::Post => http::Method::POST,
            Method::Delete => http::Method::DELETE,
            Method::Patch => http::Method::PATCH,
            Method::Head => http::Method::HEAD,
            Method::Options => http::Method::OPTIONS,
            Method::Trace => http::Method::TRACE,
        }
    }

    /// The operation that stands for any call with this method which no description names.
    pub(crate) fn undescribed(self) -> &'static Operation {
        const ANY_SCOPE: &[SecurityRequirement] = &[SecurityRequirement::new("bearer_auth", &[])];
        const fn any(method: Method) -> Operation {
            Operation::new(method.as_str(), method, "").access(ANY_SCOPE)
        }
        static GET: Operation = any(Method::Get);
        static PUT: Operation = any(Method::Put);
        static POST: Operation = any(Method::Post);
        static DELETE: Operation = any(Method::Delete);
        static PATCH: Operation = any(Method::Patch);
        static HEAD: Operation = any(Method::Head);
        static OPTIONS: Operation = any(Method::Options);
        static TRACE: Operation = any(Method::Trace);
        match self {
            Method::Get => &GET,
            Method::Put => &PUT,
            Method::Post => &POST,
            Method::Delete => &DELETE,
            Method::Patch => &PATCH,
            Method::Head => &HEAD,
            Method::Options => &OPTIONS,
            Method::Trace => &TRACE,
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Where an operation is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Server {
    /// To the server of the API, or to the base URL of the client.
    Default,
    /// To this server.
    Fixed(&'static str),
    /// To a server that the client's variables complete, such as `https://{agent_url}`.
    Template(&'static str),
    /// To the whole URL that the caller holds. No credential goes there.
    Caller,
}

/// One sufficient credential.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SecurityRequirement {
    /// The name of the credential in the API's description.
    pub credential: &'static str,
    /// The scopes that a token needs.
    pub scopes: &'static [&'static str],
}

/// One response of success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResponseSpec {
    /// The status; below ten a class of a hundred, and zero for any.
    pub status: u16,
    /// The media type; nothing where the response is empty.
    pub media: &'static str,
}

/// What happens when an operation is sent twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safety {
    /// It changes nothing.
    Safe,
    /// The second changes nothing more.
    Idempotent,
    /// It may act twice.
    Unsafe,
}
