//! Tracing: one span per attempt, with the field names of the OpenTelemetry semantic conventions.
//!
//! Nothing that may contain a secret is recorded: no headers, no query, no body, and only the template of the path.

#[cfg(feature = "tracing")]
pub(crate) use enabled::{AttemptSpan, retry, warning};

#[cfg(not(feature = "tracing"))]
pub(crate) use disabled::{AttemptSpan, retry, warning};

#[cfg(feature = "tracing")]
mod enabled {
    use std::future::Future;
    use std::time::Duration;

    use tracing::field::Empty;
    use tracing::{Instrument, Span, debug, debug_span, warn};

    use crate::client::SentCredentials;
    use crate::error::Error;
    use crate::headers::request_id;
    use crate::request::PreparedRequest;
    use crate::transport::Body;
    use crate::url;

    /// The span of one attempt.
    pub(crate) struct AttemptSpan(Span);

    impl AttemptSpan {
        /// Opens the span. The first attempt has the number 1.
        pub(crate) fn new(request: &PreparedRequest, attempt: u32) -> Self {
            let operation = request.operation;
            let (method, path) = (request.method.as_str(), operation.path);
            let (scheme, host, port) = url::origin(&request.url).unwrap_or_default();
            let span = debug_span!(
                "request",
                otel.name = format_args!("{method} {path}"),
                otel.kind = "client",
                otel.status_code = Empty,
                api.operation = operation.id,
                http.request.method = method,
                http.request.resend_count = Empty,
                http.response.status_code = Empty,
                url.scheme = scheme,
                url.template = path,
                server.address = host,
                server.port = port,
                api.request_id = Empty,
                "error.type" = Empty,
            );
            if attempt > 1 {
                span.record("http.request.resend_count", attempt - 1);
            }
            Self(span)
        }

        /// Runs `work` inside the span.
        pub(crate) fn instrument<T>(
            &self,
            work: impl Future<Output = T>,
        ) -> impl Future<Output = T> {
            work.instrument(self.0.clone())
        }

        /// Records the result of the attempt.
        pub(crate) fn finish(
            self,
            result: &Result<http::Response<Body>, Error>,
            sent: &SentCredentials,
        ) {
            let (status, id) = match result {
                Ok(response) => (Some(response.status()), request_id(response.headers())),
                Err(error) => (error.status(), error.request_id()),
            };
            if let Some(status) = status {
                self.0.record("http.response.status_code", status.as_u16());
            }
            if let Some(id) = id {
                self.0.record("api.request_id", &*sent.redact(id));
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

    /// Reports that a request will be sent again after a delay.
    pub(crate) fn retry(request: &PreparedRequest, error: &Error, delay: Duration) {
        debug!(
            api.operation = request.operation.id,
            "error.type" = error.class(),
            wait = ?delay,
            "retrying the request"
        );
    }

    /// Reports a suspicious configuration.
    pub(crate) fn warning(message: &str) {
        warn!("{message}");
    }
}

#[cfg(not(feature = "tracing"))]
mod disabled {
    use std::future::Future;
    use std::time::Duration;

    use crate::client::SentCredentials;
    use crate::error::Error;
    use crate::request::PreparedRequest;
    use crate::transport::Body;

    pub(crate) struct AttemptSpan;

    impl AttemptSpan {
        pub(crate) fn new(_: &PreparedRequest, _: u32) -> Self {
            Self
        }

        pub(crate) fn instrument<T>(
            &self,
            work: impl Future<Output = T>,
        ) -> impl Future<Output = T> {
            work
        }

        pub(crate) fn finish(self, _: &Result<http::Response<Body>, Error>, _: &SentCredentials) {}
    }

    pub(crate) fn retry(_: &PreparedRequest, _: &Error, _: Duration) {}

    pub(crate) fn warning(_: &str) {}
}
