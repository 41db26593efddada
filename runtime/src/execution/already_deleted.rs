//! A `DELETE` that was repeated and finds nothing: an earlier attempt has done its work.

use bytes::Bytes;
use http::StatusCode;

use crate::error::Error;
use crate::operation::{Operation, Safety};
use crate::request::PreparedRequest;
use crate::response::declares_json;
use crate::transport::Body;

/// Whether an error says that what a repeated request was to delete does not exist.
pub(super) fn is_already_deleted(request: &PreparedRequest, error: &Error) -> bool {
    matches!(error, Error::NotFound(_))
        && request.method == http::Method::DELETE
        && request.operation.safety != Safety::Unsafe
        // After a redirect, something else than the resource may be missing.
        && !error.is_after_redirect()
}

/// The response that a successful `DELETE` would have given, with an empty value.
pub(super) fn deleted_response(
    operation: &'static Operation,
    error: &Error,
) -> http::Response<Body> {
    let status = operation.success_status().unwrap_or(StatusCode::NO_CONTENT);
    let body: &[u8] = if declares_json(operation, status) {
        b"{}"
    } else {
        b""
    };
    let mut response = http::Response::new(Body::full(Bytes::from_static(body)));
    *response.status_mut() = status;
    *response.headers_mut() = error.headers().clone();
    // They describe the body of the error.
    for name in [http::header::CONTENT_TYPE, http::header::CONTENT_LENGTH] {
        response.headers_mut().remove(name);
    }
    response
}
