//! A received request with its query and body parsed.

pub mod credentials;
pub mod path_template;
pub mod request_log;

use openapi_sdk_runtime::{Bytes, Json, http};

use crate::facts::{DEFAULT_PAGE_SIZE, Facts};
use crate::percent_encoding::query_pairs;

/// A received request.
pub(crate) struct Request<'r> {
    pub(crate) method: &'r http::Method,
    /// The path as sent, with percent encoding.
    pub(crate) path: &'r str,
    /// The decoded query.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: &'r http::HeaderMap,
    /// The body as JSON, or null if it is not JSON.
    pub(crate) body: Json,
    /// The URL without its query.
    pub(crate) url: String,
    pub(crate) page: PageRequest,
}

/// The page that a query selects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PageRequest {
    /// The page number, counted from 1.
    pub(crate) number: usize,
    pub(crate) size: usize,
    /// The query parameter for the number.
    pub(crate) number_param: &'static str,
    /// The query parameter for the size.
    pub(crate) size_param: &'static str,
}

impl<'r> Request<'r> {
    pub(crate) fn new(request: &'r http::Request<Bytes>, facts: &Facts) -> Self {
        let uri = request.uri();
        let query = query_pairs(uri.query().unwrap_or_default());
        Self {
            method: request.method(),
            path: uri.path(),
            page: PageRequest::from_query(&query, facts),
            query,
            headers: request.headers(),
            body: Json::from_bytes(request.body()).unwrap_or_default(),
            url: uri
                .to_string()
                .split('?')
                .next()
                .unwrap_or_default()
                .to_owned(),
        }
    }
}

impl PageRequest {
    fn from_query(query: &[(String, String)], facts: &Facts) -> Self {
        let number = |name: &str| {
            let found = query.iter().find(|(key, _)| key == name);
            found.and_then(|(_, value)| value.parse().ok())
        };
        Self {
            number: number(facts.page_param).unwrap_or(1).max(1),
            size: number(facts.page_size_param)
                .unwrap_or(DEFAULT_PAGE_SIZE)
                .clamp(1, facts.max_page_size),
            number_param: facts.page_param,
            size_param: facts.page_size_param,
        }
    }
}
