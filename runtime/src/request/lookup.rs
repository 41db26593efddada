//! How a request looks for the resource that it may have created. It is a value, so that a program that reconciles nothing
//! does not contain the code for it.

use std::time::SystemTime;

use bytes::Bytes;
use http::HeaderMap;

use crate::client::Client;
use crate::error::Error;
use crate::future::BoxFuture;
use crate::operation::Operation;
use crate::transport::Body;

/// The create request that a search is made for.
pub(crate) struct LookupRequest<'r> {
    pub(crate) operation: &'static Operation,
    pub(crate) path: &'r str,
    pub(crate) headers: &'r HeaderMap,
    pub(crate) body: &'r Bytes,
    /// When the call began.
    pub(crate) start: SystemTime,
}

/// The result of looking for a created resource.
pub(crate) enum LookupResult {
    /// There is no such resource.
    NotFound,
    /// There is one, and this is the response that the create operation would have returned.
    Found(http::Response<Body>),
    /// There are several, or the list is incomplete.
    Ambiguous,
}

/// Looks for the created resource until a time.
pub(crate) type FindCreated = Box<
    dyn Fn(Client, Option<SystemTime>) -> BoxFuture<'static, Result<LookupResult, Error>>
        + Send
        + Sync,
>;

/// Makes the search for a request. The error is a message.
pub(crate) type MakeLookup = fn(&LookupRequest<'_>) -> Result<FindCreated, String>;
