//! The `Request` trait: options common to all requests.

use std::time::Duration;

use bytes::Bytes;

use crate::error::Error;
use crate::future::BoxFuture;
use crate::request::config::RequestConfig;
use crate::request::param_value::ParamValue;
use crate::request::response_future::ResponseFuture;
use crate::response::Download;
use crate::retry::RetryPolicy;

/// Options common to all requests, whatever their operation.
pub trait Request: Sized {
    /// The settings of the request.
    #[doc(hidden)]
    fn config_mut(&mut self) -> &mut RequestConfig;

    /// Sets a header, replacing one of the same name.
    #[must_use]
    fn header(mut self, name: &str, value: impl ParamValue) -> Self {
        self.config_mut().set_header(name, &value);
        self
    }

    /// Adds a query parameter.
    #[must_use]
    fn query(mut self, name: &str, value: impl ParamValue) -> Self {
        self.config_mut().add_query(name, &value);
        self
    }

    /// Limits the time of the whole call, including all attempts and the waits between them. Replaces the client's
    /// timeouts. An attempt may take all of that time unless [`attempt_timeout`](Self::attempt_timeout) is set too.
    #[must_use]
    fn timeout(mut self, timeout: Duration) -> Self {
        self.config_mut().timeout = Some(timeout);
        self
    }

    /// Limits the time of each attempt. Replaces the client's attempt timeout.
    #[must_use]
    fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.config_mut().attempt_timeout = Some(timeout);
        self
    }

    /// Limits the time between two chunks of a stream or a download. Replaces the client's idle timeout.
    #[must_use]
    fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.config_mut().idle_timeout = Some(timeout);
        self
    }

    /// Limits the time between two events of a stream. Replaces the client's event timeout.
    #[must_use]
    fn event_timeout(mut self, timeout: Duration) -> Self {
        self.config_mut().event_timeout = Some(timeout);
        self
    }

    /// Sets the retry policy. Replaces the client's.
    #[must_use]
    fn retry_policy(mut self, policy: RetryPolicy) -> Self {
        self.config_mut().retry_policy = Some(Box::new(policy));
        self
    }

    /// Sends the request and returns the body of the response as bytes. It fails if the response is not successful;
    /// [`Error::body`] then has the body.
    fn raw(mut self) -> ResponseFuture<Bytes> {
        let config = Box::new(self.config_mut().clone());
        ResponseFuture::new(config.execute())
    }

    /// Sends the request and returns the body of the response in chunks, for files and other large responses.
    ///
    /// The client's total timeout does not apply to a download; the idle timeout does. Fails if the response is not
    /// successful. A response of another media type than declared has [drift](Download::drift), and is an error for a
    /// strict client.
    fn download(mut self) -> BoxFuture<'static, Result<Download, Error>> {
        let config = Box::new(self.config_mut().clone());
        Box::pin(async move {
            let (operation, drift_handler) = (config.operation, config.client.drift_handler());
            let response = config.execute_streaming().await?;
            Download::new(operation, &drift_handler, response)
        })
    }
}
