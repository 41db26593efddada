//! The settings of one request: parameters, headers, body and options.

use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::client::Client;
use crate::codec::{Json, JsonKind};
use crate::operation::Operation;
use crate::request::param_value::ParamValue;
use crate::request::upload::Upload;
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
    pub(crate) upload: Option<Upload>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) idle_timeout: Option<Duration>,
    /// The end of the call that this request is part of, such as that of a waiter.
    pub(crate) deadline: Option<SystemTime>,
    pub(crate) retry_policy: Option<RetryPolicy>,
    pub(crate) reconcile: bool,
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
            timeout: None,
            attempt_timeout: None,
            idle_timeout: None,
            deadline: None,
            retry_policy: None,
            reconcile: false,
            first_error: None,
        }
    }

    fn fail(&mut self, message: String) {
        self.first_error.get_or_insert(message);
    }

    pub(crate) fn set_path(&mut self, name: &str, value: &dyn ParamValue) {
        let mut text = String::new();
        value.for_each_text(&mut |part| text.push_str(part));
        // An empty segment would address the collection instead of a member, and dots would address a parent.
        if matches!(text.as_str(), "" | "." | "..") {
            return self.fail(format!(
                "the path parameter `{name}` must not be `{text}`, which would address another resource"
            ));
        }
        let placeholder = format!("{{{name}}}");
        if let Some(start) = self.path.find(&placeholder) {
            let value = url::encode_path_segment(&text).to_string();
            self.path
                .replace_range(start..start + placeholder.len(), &value);
        }
    }

    fn push_query_name(&mut self, name: &str) {
        if !self.query.is_empty() {
            self.query.push('&');
        }
        self.query.extend(url::encode_query(name));
        self.query.push('=');
    }

    pub(crate) fn add_query(&mut self, name: &str, value: &dyn ParamValue) {
        value.for_each_text(&mut |text| {
            self.push_query_name(name);
            self.query.extend(url::encode_query(text));
        });
    }

    pub(crate) fn add_query_commas(&mut self, name: &str, value: &dyn ParamValue) {
        let mut is_first = true;
        value.for_each_text(&mut |text| {
            if std::mem::take(&mut is_first) {
                self.push_query_name(name);
            } else {
                self.query.push(',');
            }
            self.query.extend(url::encode_query(text));
        });
    }

    pub(crate) fn set_header(&mut self, name: &str, value: &dyn ParamValue) {
        let mut texts = Vec::new();
        value.for_each_text(&mut |text| texts.push(text.to_owned()));
        if texts.is_empty() {
            return;
        }
        match (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_str(&texts.join(", ")),
        ) {
            (Ok(name), Ok(value)) => drop(self.headers.insert(name, value)),
            _ => self.fail(format!(
                "the header `{name}` has an invalid name or an invalid value"
            )),
        }
    }

    pub(crate) fn add_cookie(&mut self, name: &str, value: &dyn ParamValue) {
        let mut cookies = self
            .headers
            .get("cookie")
            .and_then(|value| value.to_str().ok())
            .unwrap_or("")
            .to_owned();
        value.for_each_text(&mut |text| {
            cookies.push_str(if cookies.is_empty() { "" } else { "; " });
            cookies.push_str(&format!("{name}={}", url::encode_query(text)));
        });
        self.set_header("cookie", &cookies);
    }

    pub(crate) fn set_body(&mut self, media_type: &'static str, body: Bytes) {
        self.headers.insert(
            http::header::CONTENT_TYPE,
            HeaderValue::from_static(media_type),
        );
        self.body = Some(body);
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
            self.body = Some(body.with("stream", true).into_string().into());
        }
    }
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
