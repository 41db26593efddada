//! The settings of one request: parameters, headers, body and options.

use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::client::Client;
use crate::codec::{Json, JsonCodec, JsonKind, encode_finite};
use crate::operation::{Operation, Safety};
use crate::request::form::Multipart;
use crate::request::lookup::MakeLookup;
use crate::request::param_value::ParamValue;
use crate::request::parameter::{ParameterLocation, ParameterSpec, ParameterStyle};
use crate::request::style;
use crate::request::upload::{Upload, UploadSource};
use crate::retry::RetryPolicy;
use crate::url;

/// The settings of one request.
#[derive(Clone)]
pub struct RequestConfig {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    pub(crate) path: String,
    /// A complete URL, which replaces the server and the path.
    pub(crate) url: Option<String>,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    /// A streaming body, which replaces `body`.
    pub(crate) upload: Option<Box<Upload>>,
    /// A body in parts, which replaces `body`.
    pub(crate) multipart: Option<Multipart>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) idle_timeout: Option<Duration>,
    pub(crate) event_timeout: Option<Duration>,
    /// The end of the call that this request is part of, such as that of a waiter.
    pub(crate) deadline: Option<SystemTime>,
    pub(crate) retry_policy: Option<Box<RetryPolicy>>,
    /// How to look for the created resource if the response is lost, if the call is reconciled.
    pub(crate) make_lookup: Option<MakeLookup>,
    /// The first invalid setting. It is reported when the request is sent.
    pub(crate) first_error: Option<String>,
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
            upload: None,
            multipart: None,
            timeout: None,
            attempt_timeout: None,
            idle_timeout: None,
            event_timeout: None,
            deadline: None,
            retry_policy: None,
            make_lookup: None,
            first_error: None,
        }
    }

    fn fail(&mut self, message: String) {
        self.first_error.get_or_insert(message);
    }

    /// The value of a parameter. A value without a text is an error.
    fn value(&mut self, name: &str, value: &dyn ParamValue) -> Option<Json> {
        value.to_json().unwrap_or_else(|message| {
            self.fail(format!("the parameter `{name}` has {message}"));
            None
        })
    }

    /// Rejects an empty value of a parameter that the operation needs.
    pub(crate) fn require(&mut self, what: &str, name: &str, value: &dyn ParamValue) {
        let value = self.value(name, value);
        let texts = value.map_or_else(Vec::new, |value| style::texts(&value));
        if texts.is_empty() || texts.iter().any(|text| is_blank(text)) {
            self.fail_empty(what, name);
        }
    }

    fn fail_empty(&mut self, what: &str, name: &str) {
        self.fail(format!(
            "the {what} `{name}` must not be empty, because the request could then act on more than it names"
        ));
    }

    /// Encodes a part of the request as JSON. A value that JSON cannot express is an error.
    pub(crate) fn encode(&mut self, what: &str, value: &dyn JsonCodec) -> String {
        encode_finite(value).unwrap_or_else(|message| {
            self.fail(format!("{what} has {message}"));
            String::new()
        })
    }

    /// Adds a parameter as it is declared.
    pub(crate) fn add_parameter(&mut self, parameter: &ParameterSpec, value: &dyn ParamValue) {
        let ParameterSpec { name, style, .. } = *parameter;
        let what = match parameter.location {
            ParameterLocation::Path => return self.fill_path(name, style, value),
            ParameterLocation::Query => "query parameter",
            ParameterLocation::Header => "header",
            ParameterLocation::Cookie => "cookie",
        };
        if parameter.is_required {
            self.require(what, name, value);
        }
        match parameter.location {
            ParameterLocation::Path => {}
            ParameterLocation::Query => {
                let escape = match parameter.allows_reserved {
                    true => style::escape_unsafe,
                    false => style::escape,
                };
                self.push_query(name, style, value, escape);
            }
            ParameterLocation::Header => self.insert_header(name, style, value),
            ParameterLocation::Cookie => self.push_cookies(name, style, value),
        }
    }

    pub(crate) fn set_path(&mut self, name: &str, value: &dyn ParamValue) {
        self.fill_path(name, ParameterStyle::Simple, value);
    }

    fn fill_path(&mut self, name: &str, style: ParameterStyle, value: &dyn ParamValue) {
        let value = self.value(name, value);
        let text = value.and_then(|value| style::expand(name, style, &value, style::escape));
        let text = text.unwrap_or_default();
        // An empty segment would address the collection instead of a member, and dots would address a parent.
        if matches!(text.as_str(), "" | "." | "..") {
            return self.fail(format!(
                "the path parameter `{name}` must not be `{text}`, which would address another resource"
            ));
        }
        let placeholder = format!("{{{name}}}");
        if let Some(start) = self.path.find(&placeholder) {
            self.path
                .replace_range(start..start + placeholder.len(), &text);
        }
    }

    /// Adds pairs to the query. Where the request changes something, an empty text is an error: the server could take it for
    /// none, and act on more.
    fn push_query(
        &mut self,
        name: &str,
        style: ParameterStyle,
        value: &dyn ParamValue,
        escape: fn(&str) -> String,
    ) {
        let Some(value) = self.value(name, value) else {
            return;
        };
        let changes = self.operation.safety != Safety::Safe;
        // Most values are scalars, and need no lists of texts.
        if let Some(text) = style::scalar_text(&value, style) {
            if changes && is_blank(&text) {
                self.fail_empty("query parameter", name);
            }
            self.separate_pairs();
            self.query.extend(url::encode_component(name));
            self.query.push('=');
            self.query.push_str(&escape(&text));
            return;
        }
        if changes && style::texts(&value).iter().any(|text| is_blank(text)) {
            self.fail_empty("query parameter", name);
        }
        for pair in style::pairs(name, style, &value, escape) {
            self.separate_pairs();
            self.query.push_str(&pair);
        }
    }

    /// Adds what separates the next pair of the query from the one before.
    fn separate_pairs(&mut self) {
        if !self.query.is_empty() {
            self.query.push('&');
        }
    }

    pub(crate) fn add_query(&mut self, name: &str, value: &dyn ParamValue) {
        self.push_query(name, ParameterStyle::FormExploded, value, style::escape);
    }

    /// Asks for the largest pages of the list, unless the request has a page size. They take the fewest requests.
    pub(crate) fn request_largest_pages(&mut self) {
        let size = self.operation.pagination.and_then(|list| list.size);
        self.copy_page_params_from_body();
        let params = url::parse_query(&self.query);
        if let Some(size) = size
            && params.iter().all(|(name, _)| name != size.parameter)
        {
            self.add_query(size.parameter, &size.largest);
        }
    }

    pub(crate) fn set_header(&mut self, name: &str, value: &dyn ParamValue) {
        self.insert_header(name, ParameterStyle::Simple, value);
    }

    fn insert_header(&mut self, name: &str, style: ParameterStyle, value: &dyn ParamValue) {
        let value = self.value(name, value);
        let text = value.and_then(|value| style::expand(name, style, &value, style::verbatim));
        let Some(text) = text else {
            return;
        };
        match (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_str(&text),
        ) {
            (Ok(name), Ok(value)) => drop(self.headers.insert(name, value)),
            _ => self.fail(format!(
                "the header `{name}` has an invalid name or an invalid value"
            )),
        }
    }

    pub(crate) fn add_cookie(&mut self, name: &str, value: &dyn ParamValue) {
        self.push_cookies(name, ParameterStyle::FormExploded, value);
    }

    fn push_cookies(&mut self, name: &str, style: ParameterStyle, value: &dyn ParamValue) {
        let Some(value) = self.value(name, value) else {
            return;
        };
        let mut cookies = self
            .headers
            .get("cookie")
            .and_then(|value| value.to_str().ok())
            .unwrap_or("")
            .to_owned();
        for pair in style::pairs(name, style, &value, style::escape) {
            cookies.push_str(if cookies.is_empty() { "" } else { "; " });
            cookies.push_str(&pair);
        }
        self.set_header("cookie", &cookies);
    }

    pub(crate) fn set_body(&mut self, media_type: &'static str, body: Bytes) {
        self.headers
            .insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        self.body = Some(body);
    }

    /// Sets the body to the form in parts, if there is one.
    pub(crate) fn finish_multipart(&mut self) {
        let Some(multipart) = self.multipart.take() else {
            return;
        };
        let (media_type, content) = (multipart.finish)(multipart);
        match HeaderValue::from_str(&media_type) {
            Ok(media_type) => drop(self.headers.insert(CONTENT_TYPE, media_type)),
            Err(_) => self.fail(format!("the media type `{media_type}` is invalid")),
        }
        match content {
            UploadSource::Bytes(bytes) => self.body = Some(bytes),
            content @ UploadSource::Stream { .. } => {
                self.upload = Some(Box::new(Upload(content)));
            }
        }
    }

    /// Requests an event stream: sets the `Accept` header, and `"stream": true` in a JSON body.
    pub(crate) fn request_event_stream(&mut self) {
        self.headers.insert(
            http::header::ACCEPT,
            HeaderValue::from_static("text/event-stream"),
        );
        let body = self
            .body
            .as_deref()
            .and_then(|body| Json::from_bytes(body).ok());
        if let Some(body) = body.filter(|body| body.kind() == JsonKind::Object) {
            self.body = Some(body.with("stream", true).into_json().into());
        }
    }
}

/// Whether a server could take a text for none: headers and many servers drop white space.
fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// Omits headers, the body, the query and path values, because all of them may contain secrets.
impl fmt::Debug for RequestConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.operation.id)
            .field("method", &self.operation.method)
            .field("path", &self.operation.path)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
