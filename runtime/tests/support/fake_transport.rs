//! A fake transport, which records requests and gives prepared responses, and operations as they are generated.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use openapi_sdk_runtime::{
    Body, BoxFuture, Bytes, Client, ClientBuilder, Error, EventStream, Json, JsonCodec, Method,
    Operation, RequestBuilder, RequestTimeouts, ResponseSpec, RetryPolicy, SecurityRequirement,
    Server, Transport, TransportError, TransportErrorKind, client, http, operation,
};

use super::models::{Droplet, Rule};

/// A request with its timeouts.
pub type SentRequest = (http::Request<Bytes>, RequestTimeouts);
pub type TransportResult = Result<http::Response<Body>, TransportError>;

/// Records requests and returns prepared responses in order, and then `{}` with status 200.
#[derive(Clone, Default)]
pub struct FakeTransport {
    pub sent: Arc<Mutex<Vec<SentRequest>>>,
    pub responses: Arc<Mutex<VecDeque<TransportResult>>>,
}

impl Transport for FakeTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
        timeouts: RequestTimeouts,
    ) -> BoxFuture<'static, TransportResult> {
        self.sent
            .lock()
            .expect("the lock is not poisoned")
            .push((request, timeouts));
        let prepared = self
            .responses
            .lock()
            .expect("the lock is not poisoned")
            .pop_front();
        Box::pin(async move { prepared.unwrap_or_else(|| Ok(response(200, &[], "{}"))) })
    }
}

impl FakeTransport {
    /// Prepares a response.
    pub fn respond(&self, status: u16, headers: &[(&str, &str)], body: &str) -> &Self {
        self.responses
            .lock()
            .expect("the lock is not poisoned")
            .push_back(Ok(response(status, headers, body)));
        self
    }

    /// Prepares a transport error.
    pub fn fail(&self, kind: TransportErrorKind) -> &Self {
        self.responses
            .lock()
            .expect("the lock is not poisoned")
            .push_back(Err(TransportError::new(kind, "out of order")));
        self
    }

    /// A client that does not retry.
    pub fn client(&self) -> Client {
        self.build(
            super::service::builder()
                .token("dop_v1_token")
                .retry_policy(RetryPolicy::none()),
        )
    }

    pub fn build(&self, builder: ClientBuilder) -> Client {
        builder
            .transport(self.clone())
            .build()
            .expect("the client is valid")
    }

    /// The method and the URL of each request, such as `GET https://host/path`.
    pub fn request_lines(&self) -> Vec<String> {
        let sent = self.sent.lock().expect("the lock is not poisoned");
        sent.iter()
            .map(|(request, _)| format!("{} {}", request.method(), request.uri()))
            .collect()
    }

    /// The value of a header in each request.
    pub fn header(&self, name: &str) -> Vec<Option<String>> {
        let sent = self.sent.lock().expect("the lock is not poisoned");
        let text =
            |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        sent.iter()
            .map(|(request, _)| request.headers().get(name).map(text))
            .collect()
    }

    /// The body of the last request.
    pub fn last_body(&self) -> String {
        let sent = self.sent.lock().expect("the lock is not poisoned");
        sent.last()
            .map(|(request, _)| String::from_utf8_lossy(request.body()).into_owned())
            .unwrap_or_default()
    }

    /// The total timeout of the last request.
    pub fn last_timeout(&self) -> Option<Duration> {
        self.sent
            .lock()
            .expect("the lock is not poisoned")
            .last()
            .and_then(|(_, timeouts)| timeouts.total)
    }
}

pub fn response(status: u16, headers: &[(&str, &str)], body: &str) -> http::Response<Body> {
    let mut response = http::Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response
        .body(Body::full(body.to_owned()))
        .expect("the response is valid")
}

use super::service::SERVICE;

const JSON: &[ResponseSpec] = &[ResponseSpec {
    status: 200,
    media_type: "application/json",
}];
const TOKEN: &[SecurityRequirement] = &[SecurityRequirement::new("bearer_auth", &["droplet:read"])];
const KEY: &[SecurityRequirement] = &[SecurityRequirement::new("inference_bearer_auth", &[])];

const fn plain(id: &'static str, method: Method, path: &'static str) -> Operation {
    Operation::new(id, method, path)
        .security(TOKEN)
        .responses(JSON)
}

pub static GET: Operation = plain("droplets_get", Method::Get, "/v2/droplets/{droplet_id}");
pub static LIST: Operation = plain("droplets_list", Method::Get, "/v2/droplets");
pub static CREATE: Operation = plain("droplets_create", Method::Post, "/v2/droplets");
pub static OPEN: Operation = Operation::new("open", Method::Get, "/open").responses(JSON);
pub static CHAT: Operation = plain("chat", Method::Post, "/v1/chat/completions")
    .stream_format(&super::service::MODEL_OUTPUT)
    .server(Server::Fixed("https://inference.example.com"))
    .security(KEY)
    .responses(&[
        ResponseSpec::new(200, "application/json"),
        ResponseSpec::new(200, "text/event-stream"),
    ]);
pub static AGENT: Operation = plain("agent", Method::Post, "/api/v1/chat")
    .server(Server::Template("https://{agent_url}"))
    .security(&[SecurityRequirement::new("agent_key", &[])]);
pub static UPLOAD: Operation = plain("upload", Method::Put, "").server(Server::Caller);
pub static CSV: Operation = plain("invoices_csv", Method::Get, "/v2/invoices/csv")
    .responses(&[ResponseSpec::new(200, "text/csv")]);

client!(
    /// The client of a generated crate.
    Api,
    SERVICE
);

impl Api {
    pub fn get(&self, id: i64) -> Get {
        Get(RequestBuilder::new(self.runtime(), &GET).path("droplet_id", id))
    }

    pub fn list(&self) -> List {
        List(RequestBuilder::new(self.runtime(), &LIST))
    }

    pub fn chat(&self, body: &dyn JsonCodec) -> Chat {
        Chat(RequestBuilder::new(self.runtime(), &CHAT).json(body))
    }
}

/// A request for one Droplet.
#[must_use = "a call does nothing until it is awaited"]
pub struct Get(RequestBuilder<Droplet>);
operation!(Get, Droplet);

/// A request for all Droplets.
#[must_use = "a call does nothing until it is awaited"]
pub struct List(RequestBuilder<Json>);
operation!(List, Json);

impl List {
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", per_page))
    }
}

/// A chat completion request.
#[must_use = "a call does nothing until it is awaited"]
pub struct Chat(RequestBuilder<Json>);
operation!(Chat, Json);

impl Chat {
    pub async fn stream(self) -> Result<EventStream<Rule>, Error> {
        self.0.stream().await
    }
}

pub fn api(fake: &FakeTransport) -> Api {
    Api::from(fake.client())
}

pub const DROPLET: &str =
    r#"{"id":1,"name":"a","status":"active","memory":1,"tags":[],"kernel":null}"#;
