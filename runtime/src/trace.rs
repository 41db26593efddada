//! Tracing knows what of an attempt may be told, and tells it under the names of OpenTelemetry.
//!
//! What may hold a secret is not told: no header, no query, no body, and of the path only its template.

#[cfg(feature = "tracing")]
pub(crate) use on::{Trace, repeats, warns};

#[cfg(not(feature = "tracing"))]
pub(crate) use off::{Trace, repeats, warns};

#[cfg(feature = "tracing")]
mod on {
    use std::future::Future;
    use std::time::Duration;

    use tracing::field::Empty;
    use tracing::{Instrument, Span, debug, debug_span, warn};

    use crate::error::error::Error;
    use crate::execution::attempt::Prepared;
    use crate::request::url;
    use crate::transport::transport::Body;

    /// One attempt.
    pub(crate) struct Trace(Span);

    impl Trace {
        /// The attempt with this number, the first being one.
        pub(crate) fn new(request: &Prepared, attempt: u32) -> Self {
            let operation = request.operation;
            let (method, path) = (request.method.as_str(), operation.path);
            let (scheme, host, port) = url::origin(&request.url).unwrap_or_default();
            let span = debug_span!(
                "request",
                otel.name = format_args!("{method} {path}"),
                otel.kind = "client",
                otel.status_code = Empty,
                digitalocean.operation = operation.id,
                http.request.method = method,
                http.request.resend_count = Empty,
                http.response.status_code = Empty,
                url.scheme = scheme,
                url.template = path,
                server.address = host,
                server.port = port,
                digitalocean.request_id = Empty,
                "error.type" = Empty,
            );
            if attempt > 1 {
                span.record("http.request.resend_count", attempt - 1);
            }
            Self(span)
        }

        /// The work, as part of the attempt.
        pub(crate) fn within<T>(&self, work: impl Future<Output = T>) -> impl Future<Output = T> {
            work.instrument(self.0.clone())
        }

        /// How the attempt ended.
        pub(crate) fn end(self, result: &Result<http::Response<Body>, Error>) {
            let (status, id) = match result {
                Ok(response) => (
                    Some(response.status()),
                    crate::response::headers::request_id(response.headers()),
                ),
                Err(error) => (error.status(), error.request_id()),
            };
            if let Some(status) = status {
                self.0.record("http.response.status_code", status.as_u16());
            }
            if let Some(id) = id {
                self.0.record("digitalocean.request_id", id);
            }
            if let Err(error) = result {
                self.0.record("otel.status_code", "ERROR");
                match status {
                    Some(status) => self.0.record("error.type", status.as_str()),
                    None => self.0.record("error.type", error.class()),
                };
            }
        }
    }

    /// Another attempt follows after a wait.
    pub(crate) fn repeats(request: &Prepared, error: &Error, wait: Duration) {
        debug!(
            digitalocean.operation = request.operation.id,
            "error.type" = error.class(),
            wait = ?wait,
            "repeats the call"
        );
    }

    /// Something is odd.
    pub(crate) fn warns(message: &str) {
        warn!("{message}");
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use std::future::Future;
    use std::time::Duration;

    use crate::error::error::Error;
    use crate::execution::attempt::Prepared;
    use crate::transport::transport::Body;

    pub(crate) struct Trace;

    impl Trace {
        pub(crate) fn new(_: &Prepared, _: u32) -> Self {
            Self
        }

        pub(crate) fn within<T>(&self, work: impl Future<Output = T>) -> impl Future<Output = T> {
            work
        }

        pub(crate) fn end(self, _: &Result<http::Response<Body>, Error>) {}
    }

    pub(crate) fn repeats(_: &Prepared, _: &Error, _: Duration) {}

    pub(crate) fn warns(_: &str) {}
}
