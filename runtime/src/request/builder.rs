//! A call knows one request before it is sent.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::client::client::Client;
use crate::codec::{Json, JsonCodec, JsonKind, encode_request};
use crate::error::error::Error;
use crate::operation::{Method, Operation};
use crate::request::param_value::ParamValue;
use crate::request::upload::{Payload, Upload};
use crate::request::url;
use crate::response::download::Download;
use crate::response::raw_response::{FromResponse, RawResponse};
use crate::response::response::Response;
use crate::retry::policy::RetryPolicy;
use crate::stream::event_stream::EventStream;
use crate::transport::transport::BoxFuture;

/// A request to an operation that responses `R`. It does nothing until it is awaited or sent.
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestBuilder<R> {
    settings: Box<RequestConfig>,
    response: PhantomData<fn() -> R>,
}

/// What is set for one call.
#[derive(Clone)]
pub struct RequestConfig {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    pub(crate) path: String,
    /// A whole URL that takes the place of host and path.
    pub(crate) url: Option<String>,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    /// What is sent piece by piece in place of the body.
    pub(crate) pieces: Option<Upload>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) idle_timeout: Option<Duration>,
    pub(crate) retries: Option<RetryPolicy>,
    pub(crate) reconcile: bool,
    /// The first thing that was wrong with what was set; told when the call is sent.
    pub(crate) fault: Option<String>,
}

impl<R> RequestBuilder<R> {
    /// A call of an operation.
    pub fn new(client: &Client, operation: &'static Operation) -> Self {
        Self {
            settings: Box::new(RequestConfig::new(client, operation)),
            response: PhantomData,
        }
    }

    pub(crate) fn untyped(client: &Client, method: Method, path: &str) -> Self {
        let mut call = Self::new(client, crate::operation::untyped(method));
        let settings = &mut *call.settings;
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        settings.query = query.to_owned();
        if path.starts_with("https://") || path.starts_with("http://") {
            settings.url = Some(path.to_owned());
        } else {
            settings.path = format!("/{}", path.trim_start_matches('/'));
        }
        call
    }

    /// The same request, read as another type.
    pub fn response_as<T>(self) -> RequestBuilder<T> {
        RequestBuilder {
            settings: self.settings,
            response: PhantomData,
        }
    }

    /// Sets a path parameter.
    pub fn path(mut self, name: &str, value: impl ParamValue) -> Self {
        self.settings.set_path(name, &value);
        self
    }

    /// Adds a query parameter; a list becomes one pair for each element.
    pub fn query(mut self, name: &str, value: impl ParamValue) -> Self {
        self.settings.add_query(name, &value);
        self
    }

    /// Adds a query parameter; a list becomes one pair with commas.
    pub fn query_commas(mut self, name: &str, value: impl ParamValue) -> Self {
        self.settings.add_query_commas(name, &value);
        self
    }

    /// Sets a header; a list becomes one value with commas.
    pub fn header(mut self, name: &str, value: impl ParamValue) -> Self {
        self.settings.set_header(name, &value);
        self
    }

    /// Adds a cookie.
    pub fn cookie(mut self, name: &str, value: impl ParamValue) -> Self {
        self.settings.add_cookie(name, &value);
        self
    }

    /// Sets a JSON body.
    pub fn json(self, body: &dyn JsonCodec) -> Self {
        self.bytes("application/json", encode_request(body))
    }

    /// Sets a text body.
    pub fn text(self, media: &'static str, body: impl Into<String>) -> Self {
        self.bytes(media, body.into())
    }

    /// Sets a body.
    pub fn bytes(mut self, media: &'static str, body: impl Into<Bytes>) -> Self {
        self.settings.set_body(media, body.into());
        self
    }

    /// Sets a body that may be made while it is sent.
    pub fn upload(mut self, media: &'static str, body: impl Into<Upload>) -> Self {
        let Upload(payload) = body.into();
        match payload {
            Payload::Whole(bytes) => return self.bytes(media, bytes),
            Payload::Pieces { .. } => {
                self.settings.set_body(media, Bytes::new());
                self.settings.pieces = Some(Upload(payload));
            }
        }
        self
    }

    /// Sets the whole URL, for operations whose URL the caller holds.
    pub fn url(mut self, url: &str) -> Self {
        self.settings.url = Some(url.to_owned());
        self
    }

    /// Sends the call and reads its response.
    pub fn send(self) -> ResponseFuture<R>
    where
        R: FromResponse,
    {
        ResponseFuture {
            task: self.settings.receive(),
            response: PhantomData,
        }
    }

    /// Sends the call and gives the body of its response as it is, with everything around it. Like [`send`](Self::send) it fails
    /// where the response is no success; the body of that one is in the error.
    pub fn raw(self) -> ResponseFuture<Bytes> {
        ResponseFuture {
            task: self.settings.receive(),
            response: PhantomData,
        }
    }

    /// Sends the call and reads its response event by event.
    pub async fn stream<E: JsonCodec>(mut self) -> Result<EventStream<E>, Error> {
        self.settings.ask_for_events();
        let operation = self.settings.operation;
        let client = self.settings.client.clone();
        let response = self.settings.open().await?;
        EventStream::new(&client, operation, client.reporter(), response).await
    }
}

impl<R: FromResponse> IntoFuture for RequestBuilder<R> {
    type Output = Result<Response<R>, Error>;
    type IntoFuture = ResponseFuture<R>;

    fn into_future(self) -> ResponseFuture<R> {
        self.send()
    }
}

impl<R> Request for RequestBuilder<R> {
    fn config_mut(&mut self) -> &mut RequestConfig {
        &mut self.settings
    }
}

impl<R> fmt::Debug for RequestBuilder<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.settings.fmt(f)
    }
}

/// What every call can be told, whatever its operation.
pub trait Request: Sized {
    /// What is set for the call.
    #[doc(hidden)]
    fn config_mut(&mut self) -> &mut RequestConfig;

    /// Sets a header, in place of one of the same name.
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

    /// Limits the time of the whole call, with all its attempts and the waits between them, in place of the client's
    /// limits. An attempt may take all of it, unless [`attempt_timeout`](Self::attempt_timeout) is set as well.
    #[must_use]
    fn timeout(mut self, timeout: Duration) -> Self {
        self.config_mut().timeout = Some(timeout);
        self
    }

    /// Limits the time of each attempt, in place of the client's limit.
    #[must_use]
    fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.config_mut().attempt_timeout = Some(timeout);
        self
    }

    /// Limits the time in which a stream brings nothing, in place of the client's limit.
    #[must_use]
    fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.config_mut().idle_timeout = Some(timeout);
        self
    }

    /// Sets how often the call is attempted, in place of the client's setting.
    #[must_use]
    fn retry_policy(mut self, retries: RetryPolicy) -> Self {
        self.config_mut().retries = Some(retries);
        self
    }

    /// Sends the call and gives the body of its response piece by piece, for files and whatever else is large. Like a stream
    /// it may go on for as long as something arrives; like any call it fails where the response is no success.
    fn download(mut self) -> BoxFuture<'static, Result<Download, Error>> {
        let settings = Box::new(self.config_mut().clone());
        Box::pin(async move {
            let operation = settings.operation;
            let response = settings.open().await?;
            Ok(Download::new(operation, response))
        })
    }
}

/// A call on its way.
#[must_use = "a call does nothing until it is awaited"]
pub struct ResponseFuture<R> {
    task: BoxFuture<'static, Result<RawResponse, Error>>,
    response: PhantomData<fn() -> R>,
}

impl<R: FromResponse> Future for ResponseFuture<R> {
    type Output = Result<Response<R>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Ready(ready!(self.task.as_mut().poll(context)).and_then(RawResponse::respond))
    }
}

impl<R> fmt::Debug for ResponseFuture<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pending")
    }
}

impl RequestConfig {
    pub(crate) fn new(client: &Client, operation: &'static Operation) -> Self {
        Self {
            client: client.clone(),
            operation,
            path: operation.path.to_owned(),
            url: None,
            query: String::new(),
            headers: HeaderMap::new(),
            body: None,
            pieces: None,
            timeout: None,
            attempt_timeout: None,
            idle_timeout: None,
            retries: None,
            reconcile: false,
            fault: None,
        }
    }

    fn fail(&mut self, message: String) {
        self.fault.get_or_insert(message);
    }

    fn set_path(&mut self, name: &str, value: &dyn ParamValue) {
        let mut text = String::new();
        value.each(&mut |part| text.push_str(part));
        // An empty segment would address the collection instead of one of its members, and dots would climb.
        if matches!(text.as_str(), "" | "." | "..") {
            return self.fail(format!(
                "the path parameter `{name}` is `{text}`, which addresses something else"
            ));
        }
        let place = format!("{{{name}}}");
        if let Some(start) = self.path.find(&place) {
            let value = url::segment(&text).to_string();
            self.path.replace_range(start..start + place.len(), &value);
        }
    }

    /// Begins a pair of the query.
    fn key(&mut self, name: &str) {
        if !self.query.is_empty() {
            self.query.push('&');
        }
        self.query.extend(url::query(name));
        self.query.push('=');
    }

    pub(crate) fn add_query(&mut self, name: &str, value: &dyn ParamValue) {
        value.each(&mut |part| {
            self.key(name);
            self.query.extend(url::query(part));
        });
    }

    fn add_query_commas(&mut self, name: &str, value: &dyn ParamValue) {
        let mut first = true;
        value.each(&mut |part| {
            if std::mem::take(&mut first) {
                self.key(name);
            } else {
                self.query.push(',');
            }
            self.query.extend(url::query(part));
        });
    }

    fn set_header(&mut self, name: &str, value: &dyn ParamValue) {
        let mut parts = Vec::new();
        value.each(&mut |part| parts.push(part.to_owned()));
        if parts.is_empty() {
            return;
        }
        match (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_str(&parts.join(", ")),
        ) {
            (Ok(name), Ok(value)) => drop(self.headers.insert(name, value)),
            _ => self.fail(format!(
                "the header `{name}` has a name or a value that no request can carry"
            )),
        }
    }

    fn add_cookie(&mut self, name: &str, value: &dyn ParamValue) {
        let mut cookies = self
            .headers
            .get("cookie")
            .and_then(|value| value.to_str().ok())
            .unwrap_or("")
            .to_owned();
        value.each(&mut |part| {
            cookies.push_str(if cookies.is_empty() { "" } else { "; " });
            cookies.push_str(&format!("{name}={}", url::query(part)));
        });
        self.set_header("cookie", &cookies);
    }

    fn set_body(&mut self, media: &'static str, body: Bytes) {
        self.headers
            .insert(http::header::CONTENT_TYPE, HeaderValue::from_static(media));
        self.body = Some(body);
    }

    /// Turns the call into one that streams.
    fn ask_for_events(&mut self) {
        self.headers.insert(
            http::header::ACCEPT,
            HeaderValue::from_static("text/event-stream"),
        );
        let body = self
            .body
            .as_deref()
            .and_then(|body| Json::from_bytes(body).ok());
        if let Some(body) = body.filter(|body| body.kind() == JsonKind::Object) {
            self.body = Some(body.with("stream", true).into_string().into());
        }
    }
}

/// Neither headers nor the body nor values in the URL: all of them may hold secrets.
impl fmt::Debug for RequestConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation.id)
            .field("method", &self.operation.method)
            .field("path", &self.operation.path)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// Makes a builder around a [`RequestBuilder`] awaitable, and gives it `send`, `raw` and [`Request`].
#[macro_export]
macro_rules! operation {
    ($name:ident, $response:ty) => {
        impl $name {
            /// Sends the call and reads its response; awaiting the call does the same.
            #[inline]
            pub fn send(self) -> $crate::ResponseFuture<$response> {
                self.0.send()
            }

            /// Sends the call and gives the body of its response as it is. Where that is no success, the body is in the error.
            #[inline]
            pub fn raw(self) -> $crate::ResponseFuture<$crate::Bytes> {
                self.0.raw()
            }
        }
        impl ::core::future::IntoFuture for $name {
            type Output = ::core::result::Result<$crate::Response<$response>, $crate::Error>;
            type IntoFuture = $crate::ResponseFuture<$response>;
            #[inline]
            fn into_future(self) -> $crate::ResponseFuture<$response> {
                self.0.send()
            }
        }
        impl $crate::Request for $name {
            #[inline]
            fn config_mut(&mut self) -> &mut $crate::RequestConfig {
                $crate::Request::config_mut(&mut self.0)
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }
    };
}
