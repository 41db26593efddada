//! The fake answers in place of a server, and operations as generated code writes them.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use digitalocean_sdk_runtime::{
    Body, Broken, Bytes, Call, Cause, Client, ClientBuilder, Error, EventStream, Grant, Host, Json,
    Limits, Method, Operation, Reply, Retries, Slot, Task, Transport, client, http, operation,
};

use super::model::{Droplet, Rule};

pub type Sent = (http::Request<Bytes>, Limits);
pub type Answer = Result<http::Response<Body>, Broken>;

/// Remembers requests and answers what it was told to.
#[derive(Clone, Default)]
pub struct Fake {
    pub sent: Arc<Mutex<Vec<Sent>>>,
    pub answers: Arc<Mutex<VecDeque<Answer>>>,
}

impl Transport for Fake {
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> Task<'static, Answer> {
        self.sent
            .lock()
            .expect("no test panics while sending")
            .push((request, limits));
        let answer = self
            .answers
            .lock()
            .expect("no test panics while sending")
            .pop_front();
        Box::pin(async move { answer.unwrap_or_else(|| Ok(reply(200, &[], "{}"))) })
    }
}

impl Fake {
    pub fn answer(&self, status: u16, headers: &[(&str, &str)], body: &str) -> &Self {
        self.answers
            .lock()
            .expect("no test panics")
            .push_back(Ok(reply(status, headers, body)));
        self
    }

    pub fn breaks(&self, cause: Cause) -> &Self {
        self.answers
            .lock()
            .expect("no test panics")
            .push_back(Err(Broken::new(cause, "out of order")));
        self
    }

    pub fn client(&self) -> Client {
        self.build(
            Client::builder()
                .token("dop_v1_token")
                .retries(Retries::none()),
        )
    }

    pub fn build(&self, builder: ClientBuilder) -> Client {
        builder
            .transport(self.clone())
            .build()
            .expect("the client has all it needs")
    }

    /// `GET url`, for each request.
    pub fn lines(&self) -> Vec<String> {
        let sent = self.sent.lock().expect("no test panics");
        sent.iter()
            .map(|(request, _)| format!("{} {}", request.method(), request.uri()))
            .collect()
    }

    /// A header of each request.
    pub fn header(&self, name: &str) -> Vec<Option<String>> {
        let sent = self.sent.lock().expect("no test panics");
        let text =
            |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        sent.iter()
            .map(|(request, _)| request.headers().get(name).map(text))
            .collect()
    }

    pub fn body(&self) -> String {
        let sent = self.sent.lock().expect("no test panics");
        sent.last()
            .map(|(request, _)| String::from_utf8_lossy(request.body()).into_owned())
            .unwrap_or_default()
    }

    pub fn limit(&self) -> Option<Duration> {
        self.sent
            .lock()
            .expect("no test panics")
            .last()
            .and_then(|(_, limits)| limits.total)
    }
}

pub fn reply(status: u16, headers: &[(&str, &str)], body: &str) -> http::Response<Body> {
    let mut reply = http::Response::builder().status(status);
    for (name, value) in headers {
        reply = reply.header(*name, *value);
    }
    reply
        .body(Body::full(body.to_owned()))
        .expect("a plain reply")
}

const JSON: &[Reply] = &[Reply {
    status: 200,
    media: "application/json",
}];
const TOKEN: &[Grant] = &[Grant {
    credential: "bearer_auth",
    scopes: &["droplet:read"],
}];
const KEY: &[Grant] = &[Grant {
    credential: "inference_bearer_auth",
    scopes: &[],
}];

const fn plain(id: &'static str, method: Method, path: &'static str) -> Operation {
    Operation::new(id, method, path).access(TOKEN).reply(JSON)
}

pub static GET: Operation = plain("droplets_get", Method::Get, "/v2/droplets/{droplet_id}");
pub static LIST: Operation = plain("droplets_list", Method::Get, "/v2/droplets");
pub static CREATE: Operation = plain("droplets_create", Method::Post, "/v2/droplets");
pub static OPEN: Operation = Operation::new("open", Method::Get, "/open").reply(JSON);
pub static CHAT: Operation = plain("chat", Method::Post, "/v1/chat/completions")
    .at(Host::Fixed("https://inference.do-ai.run"))
    .access(KEY)
    .reply(&[
        Reply::new(200, "application/json"),
        Reply::new(200, "text/event-stream"),
    ]);
pub static AGENT: Operation =
    plain("agent", Method::Post, "/api/v1/chat").at(Host::Template("https://{agent_url}"));
pub static UPLOAD: Operation = plain("upload", Method::Put, "").at(Host::Caller);
pub static CSV: Operation =
    plain("invoices_csv", Method::Get, "/v2/invoices/csv").reply(&[Reply::new(200, "text/csv")]);

client!(
    /// The client of a generated crate.
    Api
);

impl Api {
    pub fn get(&self, id: i64) -> Get {
        Get(Call::new(self.runtime(), &GET).path("droplet_id", id))
    }

    pub fn list(&self) -> List {
        List(Call::new(self.runtime(), &LIST))
    }

    pub fn chat(&self, body: &dyn Slot) -> Chat {
        Chat(Call::new(self.runtime(), &CHAT).json(body))
    }
}

/// One Droplet.
#[must_use = "a call does nothing until it is awaited"]
pub struct Get(Call<Droplet>);
operation!(Get, Droplet);

/// All Droplets.
#[must_use = "a call does nothing until it is awaited"]
pub struct List(Call<Json>);
operation!(List, Json);

impl List {
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", per_page))
    }
}

/// A chat.
#[must_use = "a call does nothing until it is awaited"]
pub struct Chat(Call<Json>);
operation!(Chat, Json);

impl Chat {
    pub async fn stream(self) -> Result<EventStream<Rule>, Error> {
        self.0.stream().await
    }
}

pub fn api(fake: &Fake) -> Api {
    Api::from(fake.client())
}

pub const DROPLET: &str =
    r#"{"id":1,"name":"a","status":"active","memory":1,"tags":[],"kernel":null}"#;
