//! Operations for requests to paths that no generated method covers.

use crate::operation::method::Method;
use crate::operation::operation::Operation;
use crate::operation::server::SecurityRequirement;

/// The operation behind [`Client::request`](crate::Client::request): any path, with the first
/// credential of the API.
pub(crate) fn untyped(method: Method) -> &'static Operation {
    const FIRST_CREDENTIAL: &[SecurityRequirement] = &[SecurityRequirement::FIRST];
    const fn any(method: Method) -> Operation {
        Operation::new(method.as_str(), method, "").security(FIRST_CREDENTIAL)
    }
    static GET: Operation = any(Method::Get);
    static PUT: Operation = any(Method::Put);
    static POST: Operation = any(Method::Post);
    static DELETE: Operation = any(Method::Delete);
    static PATCH: Operation = any(Method::Patch);
    static HEAD: Operation = any(Method::Head);
    static OPTIONS: Operation = any(Method::Options);
    static TRACE: Operation = any(Method::Trace);
    static QUERY: Operation = any(Method::Query);
    match method {
        Method::Get => &GET,
        Method::Put => &PUT,
        Method::Post => &POST,
        Method::Delete => &DELETE,
        Method::Patch => &PATCH,
        Method::Head => &HEAD,
        Method::Options => &OPTIONS,
        Method::Trace => &TRACE,
        Method::Query => &QUERY,
    }
}
