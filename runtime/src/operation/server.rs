//! Where an operation is sent, which credentials it accepts and what it returns.

/// Where an operation is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Server {
    /// The server of the API, or the client's base URL.
    Default,
    /// This base URL.
    Fixed(&'static str),
    /// A base URL with variables that are set on the client, such as `https://{agent_url}`.
    Template(&'static str),
    /// A complete URL that the caller passes. No credential is sent there.
    Caller,
}

/// A credential, or several together, that suffices to call an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SecurityRequirement {
    /// The name of the security scheme in the API's description.
    pub credential: &'static str,
    /// The scopes that a token needs.
    pub scopes: &'static [&'static str],
    /// The credentials that are sent together with this one.
    pub and: &'static [SecurityRequirement],
}

impl SecurityRequirement {
    /// The operation may be called without a credential.
    pub const ANONYMOUS: Self = Self::new("", &[]);

    /// The first credential of the API, whatever it is.
    pub(crate) const FIRST: Self = Self::new("*", &[]);

    /// A security scheme and the scopes it needs.
    pub const fn new(credential: &'static str, scopes: &'static [&'static str]) -> Self {
        Self {
            credential,
            scopes,
            and: &[],
        }
    }

    /// Sets the credentials that are sent together with this one.
    pub const fn and(mut self, others: &'static [SecurityRequirement]) -> Self {
        self.and = others;
        self
    }

    pub(crate) fn is_anonymous(&self) -> bool {
        self.credential.is_empty()
    }
}

/// A successful response of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResponseSpec {
    /// The status code. A value below 10 is a class: 2 means every 2xx status, and 0 means any status.
    pub status: u16,
    /// The media type, or an empty string if the response has no body.
    pub media_type: &'static str,
}

impl ResponseSpec {
    /// A status code and the media type of its body.
    pub const fn new(status: u16, media_type: &'static str) -> Self {
        Self { status, media_type }
    }
}
