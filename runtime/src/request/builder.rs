//! `RequestBuilder`: a request before it is sent.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;

use bytes::Bytes;

use crate::client::Client;
use crate::codec::{Json, JsonCodec};
use crate::error::Error;
use crate::operation::{Method, Operation, untyped};
use crate::request::config::RequestConfig;
use crate::request::file_part::FilePart;
use crate::request::form::{self, FieldEncoding};
use crate::request::param_value::ParamValue;
use crate::request::parameter::ParameterSpec;
use crate::request::request::Request;
use crate::request::response_future::ResponseFuture;
use crate::request::upload::{Upload, UploadSource};
use crate::response::{FromResponse, IntoItem, IntoItems, ItemFuture, RawResponse, Response};
use crate::stream::EventStream;

/// A request to an operation that returns `R`. It does nothing until it is awaited or sent.
///
/// Options common to all requests, such as timeouts and headers, are methods of the [`Request`] trait.
///
/// A clone is another request with the same settings.
#[must_use = "a request does nothing until it is awaited"]
pub struct RequestBuilder<R> {
    #[doc(hidden)]
    pub config: Box<RequestConfig>,
    response: PhantomData<fn() -> R>,
}

impl Client {
    /// A request to any path of the API, such as `/status`, with the API token. The response is JSON;
    /// [`response_as`](RequestBuilder::response_as) reads it as another type.
    ///
    /// `path` may also be a complete URL. The token is sent only if the URL has the same origin as the client's base
    /// URL.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder<Json> {
        let mut request = RequestBuilder::new(self, untyped(method));
        let config = &mut *request.config;
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        config.query = query.to_owned();
        if path.starts_with("https://") || path.starts_with("http://") {
            config.url = Some(path.to_owned());
        } else {
            config.path = format!("/{}", path.trim_start_matches('/'));
        }
        request
    }
}

impl<R> RequestBuilder<R> {
    /// A request to an operation.
    pub fn new(client: &Client, operation: &'static Operation) -> Self {
        Self {
            config: Box::new(RequestConfig::new(client, operation)),
            response: PhantomData,
        }
    }

    /// Reads the response as another type.
    pub fn response_as<T>(self) -> RequestBuilder<T> {
        RequestBuilder {
            config: self.config,
            response: PhantomData,
        }
    }

    /// Sets a path parameter. An empty value, `.` and `..` are rejected when the request is sent.
    pub fn path(mut self, name: &str, value: impl ParamValue) -> Self {
        self.config.set_path(name, &value);
        self
    }

    /// Adds a query parameter. A list becomes one pair per element, and an object one per property. An empty value is rejected when the request is sent,
    /// unless the operation only reads.
    pub fn query(mut self, name: &str, value: impl ParamValue) -> Self {
        self.config.add_query(name, &value);
        self
    }

    /// Adds a query parameter that the operation needs. An empty value is rejected when the request is sent: the server
    /// would take it for none, and act on more than the parameter names.
    pub fn required_query(mut self, name: &str, value: impl ParamValue) -> Self {
        self.config.require("query parameter", name, &value);
        self.query(name, value)
    }

    /// Sets a header that the operation needs. An empty value is rejected when the request is sent.
    pub fn required_header(mut self, name: &str, value: impl ParamValue) -> Self {
        self.config.require("header", name, &value);
        self.header(name, value)
    }

    /// Adds a cookie that the operation needs. An empty value is rejected when the request is sent.
    pub fn required_cookie(mut self, name: &str, value: impl ParamValue) -> Self {
        self.config.require("cookie", name, &value);
        self.cookie(name, value)
    }

    /// Sets a header, replacing one of the same name. A list becomes one comma-separated value.
    pub fn header(mut self, name: &str, value: impl ParamValue) -> Self {
        self.config.set_header(name, &value);
        self
    }

    /// Adds a cookie.
    pub fn cookie(mut self, name: &str, value: impl ParamValue) -> Self {
        self.config.add_cookie(name, &value);
        self
    }

    /// Adds a parameter that is written in another way than usual for its location.
    pub fn parameter(mut self, parameter: &ParameterSpec, value: impl ParamValue) -> Self {
        self.config.add_parameter(parameter, &value);
        self
    }

    /// Sets a JSON body. A number that JSON cannot express, such as `f64::NAN`, is rejected when the request is sent.
    pub fn json(mut self, body: &dyn JsonCodec) -> Self {
        let text = self.config.encode("the body", body);
        self.bytes("application/json", text)
    }

    /// Sets a JSON body with another media type than `application/json`, such as `application/merge-patch+json`.
    pub fn json_as(mut self, media_type: &'static str, body: &dyn JsonCodec) -> Self {
        let text = self.config.encode("the body", body);
        self.bytes(media_type, text)
    }

    /// Sets a URL-encoded form as the body. The fields are those of the JSON object that `body` encodes to.
    pub fn form(mut self, body: &dyn JsonCodec, encodings: &[FieldEncoding]) -> Self {
        let text = self.config.encode("the body", body);
        let object = Json::parse(&text).unwrap_or_default();
        let form = form::url_encoded(&object, encodings);
        self.bytes("application/x-www-form-urlencoded", form)
    }

    /// Adds the fields of the JSON object that `body` encodes to as parts of a multipart form.
    pub fn multipart(mut self, body: &dyn JsonCodec, encodings: &[FieldEncoding]) -> Self {
        let text = self.config.encode("the body", body);
        // The text is empty if the body could not be encoded, which is reported when the request is sent.
        let object = Json::parse(&text).unwrap_or_default();
        let multipart = self.config.multipart.get_or_insert_default();
        multipart.add_fields(&object, encodings);
        self
    }

    /// Adds a file as a part of a multipart form. `media_type` is that of the description.
    pub fn file(mut self, field: &str, media_type: &str, file: impl Into<FilePart>) -> Self {
        let multipart = self.config.multipart.get_or_insert_default();
        multipart.add_file(field, media_type, file.into());
        self
    }

    /// Adds files as parts of a multipart form, all of them with the same name of a field.
    pub fn files(
        self,
        field: &str,
        media_type: &str,
        files: impl IntoIterator<Item = impl Into<FilePart>>,
    ) -> Self {
        files
            .into_iter()
            .fold(self, |request, file| request.file(field, media_type, file))
    }

    /// Sets a text body of the given media type.
    pub fn text(self, media_type: &'static str, body: impl Into<String>) -> Self {
        self.bytes(media_type, body.into())
    }

    /// Sets a body of the given media type.
    pub fn bytes(mut self, media_type: &'static str, body: impl Into<Bytes>) -> Self {
        self.config.set_body(media_type, body.into());
        self
    }

    /// Sets a body of the given media type that may be streamed.
    pub fn upload(mut self, media_type: &'static str, body: impl Into<Upload>) -> Self {
        let Upload(source) = body.into();
        match source {
            UploadSource::Bytes(bytes) => return self.bytes(media_type, bytes),
            UploadSource::Stream { .. } => {
                self.config.set_body(media_type, Bytes::new());
                self.config.upload = Some(Box::new(Upload(source)));
            }
        }
        self
    }

    /// Sets the complete URL, for operations whose URL comes from the caller.
    pub fn url(mut self, url: &str) -> Self {
        self.config.url = Some(url.to_owned());
        self
    }

    /// Sends the request and reads the response.
    pub fn send(self) -> ResponseFuture<R>
    where
        R: FromResponse,
    {
        ResponseFuture::new(self.config.execute())
    }

    /// Sends the request and returns the only value of the response besides metadata. It is an error if the response has
    /// no such value.
    pub fn item(self) -> ItemFuture<R::Item>
    where
        R: IntoItem,
    {
        ItemFuture::new(self.config.execute(), RawResponse::into_item::<R>)
    }

    /// Sends the request and returns the only list of the response besides metadata. It is an error if the response has
    /// no such list.
    pub fn item_list(self) -> ItemFuture<Vec<R::Item>>
    where
        R: IntoItems,
    {
        ItemFuture::new(self.config.execute(), RawResponse::into_items::<R>)
    }

    /// Sends the request and returns the body of the response as bytes. Like [`send`](Self::send), it fails if the
    /// response is not successful; [`Error::body`] then has the body.
    pub fn raw(self) -> ResponseFuture<Bytes> {
        ResponseFuture::new(self.config.execute())
    }

    /// Sends the request and reads the response as a stream of events.
    pub async fn stream<E: JsonCodec>(mut self) -> Result<EventStream<E>, Error> {
        self.config.request_event_stream();
        let operation = self.config.operation;
        let client = self.config.client.clone();
        let event_timeout = self.config.event_timeout();
        let response = self.config.execute_streaming().await?;
        EventStream::new(&client, operation, response, event_timeout).await
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
        &mut self.config
    }
}

impl<R> Clone for RequestBuilder<R> {
    fn clone(&self) -> Self {
        Self {
            config: self.config.clone(),
            response: PhantomData,
        }
    }
}

impl<R> fmt::Debug for RequestBuilder<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.config.fmt(f)
    }
}
