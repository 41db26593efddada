//! The interface to an HTTP client.

use bytes::Bytes;

use crate::future::BoxFuture;
use crate::transport::body::Body;
use crate::transport::error::TransportError;
use crate::transport::timeouts::RequestTimeouts;
use crate::transport::upload_body::UploadBody;

/// Sends single HTTP requests. Retries, redirects, credentials and timeouts are handled by the client, so a fake
/// transport only needs to implement [`send`](Self::send).
pub trait Transport: Send + Sync + 'static {
    /// Sends a request. It must not follow redirects.
    fn send(
        &self,
        request: http::Request<Bytes>,
        timeouts: RequestTimeouts,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>>;

    /// Sends a request with a streaming body. The default implementation reads the whole body into memory and calls
    /// [`send`](Self::send).
    fn upload(
        &self,
        request: http::Request<UploadBody>,
        timeouts: RequestTimeouts,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = body.into_body().collect(usize::MAX).await?;
            let body = body.unwrap_or_default();
            self.send(http::Request::from_parts(head, body), timeouts)
                .await
        })
    }
}
