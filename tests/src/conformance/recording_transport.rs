//! A transport that records what it is given, and may send every request to one server.

use digitalocean_sdk::{
    Bytes,
    runtime::{
        Body, BoxFuture, RequestTimeouts, Transport, TransportError,
        http::{Request, Response, Uri},
    },
};
use std::sync::{Arc, Mutex, PoisonError};

/// The header with the origin that a request was for.
const ORIGIN_HEADER: &str = "x-fake-origin";

/// A transport that records what it is given. Clones share the record.
#[derive(Clone)]
pub struct RecordingTransport {
    inner: Arc<dyn Transport>,
    sent: Arc<Mutex<Vec<String>>>,
    /// The server of all requests, whatever their host.
    server: Option<String>,
}

impl RecordingTransport {
    /// Wraps a transport.
    pub fn new(inner: impl Transport, server: Option<String>) -> Self {
        Self {
            inner: Arc::new(inner),
            sent: Arc::default(),
            server,
        }
    }

    /// Takes the record: method and target of each request.
    pub fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.sent.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Transport for RecordingTransport {
    fn send(
        &self,
        mut request: Request<Bytes>,
        timeouts: RequestTimeouts,
    ) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        self.record(request.method().as_str(), request.uri());
        self.redirect(&mut request);
        self.inner.send(request, timeouts)
    }

    fn upload(
        &self,
        mut request: Request<digitalocean_sdk::runtime::UploadBody>,
        timeouts: RequestTimeouts,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        self.record(request.method().as_str(), request.uri());
        self.redirect(&mut request);
        self.inner.upload(request, timeouts)
    }
}

impl RecordingTransport {
    fn record(&self, method: &str, url: &Uri) {
        let target = url.path_and_query().map_or("/", |target| target.as_str());
        let mut sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        sent.push(format!("{method} {target}"));
    }

    /// Sends the request to the one server, if there is one.
    fn redirect<B>(&self, request: &mut Request<B>) {
        let Some(server) = &self.server else {
            return;
        };
        let url = request.uri().clone();
        let target = url.path_and_query().map_or("/", |target| target.as_str());
        let origin = format!(
            "{}://{}",
            url.scheme_str().unwrap_or("https"),
            url.authority().map_or("", |authority| authority.as_str())
        );
        if let (Ok(url), Ok(origin)) = (format!("{server}{target}").parse(), origin.parse()) {
            *request.uri_mut() = url;
            request.headers_mut().insert(ORIGIN_HEADER, origin);
        }
    }
}
