//! The client sends what was asked for, to whom it was meant, and tells what came back.

mod kit;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use digitalocean_sdk_runtime::{
    Body, Broken, Bytes, Call, Cause, Client, ClientBuilder, Empty, Error, EventStream, Grant,
    Host, Json, Limits, Method, Operation, Received, Reply, ReplyBody, Request, Safety, Slot, Task,
    Text, Transport, client, http, operation,
};
use kit::{Droplet, Rule};

type Sent = (http::Request<Bytes>, Limits);
type Answer = Result<http::Response<Body>, Broken>;

/// Remembers requests and answers what it was told to.
#[derive(Clone, Default)]
struct Fake {
    sent: Arc<Mutex<Vec<Sent>>>,
    answers: Arc<Mutex<VecDeque<Answer>>>,
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
    fn answer(&self, status: u16, headers: &[(&str, &str)], body: &str) -> &Self {
        self.answers
            .lock()
            .expect("no test panics")
            .push_back(Ok(reply(status, headers, body)));
        self
    }

    fn breaks(&self, cause: Cause) -> &Self {
        self.answers
            .lock()
            .expect("no test panics")
            .push_back(Err(Broken::new(cause, "out of order")));
        self
    }

    fn client(&self) -> Client {
        self.build(Client::builder().token("dop_v1_token"))
    }

    fn build(&self, builder: ClientBuilder) -> Client {
        builder
            .transport(self.clone())
            .build()
            .expect("the client has all it needs")
    }

    /// `GET url`, for each request.
    fn lines(&self) -> Vec<String> {
        let sent = self.sent.lock().expect("no test panics");
        sent.iter()
            .map(|(request, _)| format!("{} {}", request.method(), request.uri()))
            .collect()
    }

    /// A header of each request.
    fn header(&self, name: &str) -> Vec<Option<String>> {
        let sent = self.sent.lock().expect("no test panics");
        let text =
            |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        sent.iter()
            .map(|(request, _)| request.headers().get(name).map(text))
            .collect()
    }

    fn body(&self) -> String {
        let sent = self.sent.lock().expect("no test panics");
        sent.last()
            .map(|(request, _)| String::from_utf8_lossy(request.body()).into_owned())
            .unwrap_or_default()
    }

    fn limit(&self) -> Option<Duration> {
        self.sent
            .lock()
            .expect("no test panics")
            .last()
            .and_then(|(_, limits)| limits.total)
    }
}

fn reply(status: u16, headers: &[(&str, &str)], body: &str) -> http::Response<Body> {
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
    Operation {
        id,
        method,
        path,
        host: Host::Default,
        access: TOKEN,
        reply: JSON,
        safety: Safety::Safe,
    }
}

static GET: Operation = plain("droplets_get", Method::Get, "/v2/droplets/{droplet_id}");
static LIST: Operation = plain("droplets_list", Method::Get, "/v2/droplets");
static CREATE: Operation = plain("droplets_create", Method::Post, "/v2/droplets");
static OPEN: Operation = Operation {
    access: &[],
    ..plain("open", Method::Get, "/open")
};
static CHAT: Operation = Operation {
    host: Host::Fixed("https://inference.do-ai.run"),
    access: KEY,
    reply: &[
        Reply {
            status: 200,
            media: "application/json",
        },
        Reply {
            status: 200,
            media: "text/event-stream",
        },
    ],
    ..plain("chat", Method::Post, "/v1/chat/completions")
};
static AGENT: Operation = Operation {
    host: Host::Template("https://{agent_url}"),
    ..plain("agent", Method::Post, "/api/v1/chat")
};
static UPLOAD: Operation = Operation {
    host: Host::Caller,
    ..plain("upload", Method::Put, "")
};
static CSV: Operation = Operation {
    reply: &[Reply {
        status: 200,
        media: "text/csv",
    }],
    ..plain("invoices_csv", Method::Get, "/v2/invoices/csv")
};

client!(
    /// The client of a generated crate.
    Api
);

impl Api {
    fn get(&self, id: i64) -> Get {
        Get(Call::new(self.runtime(), &GET).path("droplet_id", id))
    }

    fn list(&self) -> List {
        List(Call::new(self.runtime(), &LIST))
    }

    fn chat(&self, body: &dyn Slot) -> Chat {
        Chat(Call::new(self.runtime(), &CHAT).json(body))
    }
}

/// One Droplet.
#[must_use = "a call does nothing until it is awaited"]
struct Get(Call<Droplet>);
operation!(Get, Droplet);

/// All Droplets.
#[must_use = "a call does nothing until it is awaited"]
struct List(Call<Json>);
operation!(List, Json);

impl List {
    fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", per_page))
    }
}

/// A chat.
#[must_use = "a call does nothing until it is awaited"]
struct Chat(Call<Json>);
operation!(Chat, Json);

impl Chat {
    async fn stream(self) -> Result<EventStream<Rule>, Error> {
        self.0.stream().await
    }
}

fn api(fake: &Fake) -> Api {
    Api::from(fake.client())
}

const DROPLET: &str = r#"{"id":1,"name":"a","status":"active","memory":1,"tags":[],"kernel":null}"#;

#[tokio::test]
async fn a_call_is_awaited() {
    let fake = Fake::default();
    let headers = [
        ("x-request-id", "r1"),
        ("ratelimit-limit", "5000"),
        ("ratelimit-remaining", "4999"),
        ("ratelimit-reset", "1444931833"),
    ];
    fake.answer(200, &headers, DROPLET);
    let droplet = api(&fake).get(3_164_444).await.expect("a good reply");
    assert_eq!(
        (droplet.name.as_str(), droplet.status().as_u16()),
        ("a", 200)
    );
    assert_eq!(
        (droplet.request_id(), droplet.operation()),
        (Some("r1"), "droplets_get")
    );
    assert_eq!(
        droplet.rate_limit().map(|limit| limit.remaining),
        Some(4999)
    );
    assert!(droplet.drift().is_empty());
    assert_eq!(droplet.into_inner().id, 1);
    assert_eq!(
        fake.lines(),
        ["GET https://api.digitalocean.com/v2/droplets/3164444"]
    );
    assert_eq!(
        fake.header("authorization"),
        [Some("Bearer dop_v1_token".into())]
    );
    assert_eq!(fake.header("accept"), [Some("application/json".into())]);
    assert!(
        fake.header("user-agent")[0]
            .as_deref()
            .is_some_and(|agent| agent.starts_with("digitalocean-sdk-rust/"))
    );
    assert_eq!(fake.limit(), Some(Duration::from_secs(60)));
}

#[tokio::test]
async fn what_is_set_for_a_call_is_sent() {
    let fake = Fake::default();
    let call = api(&fake)
        .list()
        .per_page(200)
        .query("tag_name", "a b&c")
        .query("id", vec![1i64, 2]);
    let call = call
        .header("X-Trace", "t")
        .query("none", None::<i64>)
        .timeout(Duration::from_secs(3));
    call.send().await.expect("a good reply");
    assert_eq!(
        fake.lines(),
        ["GET https://api.digitalocean.com/v2/droplets?per_page=200&tag_name=a%20b%26c&id=1&id=2"]
    );
    assert_eq!(fake.header("x-trace"), [Some("t".into())]);
    assert_eq!(fake.limit(), Some(Duration::from_secs(3)));

    let call = Call::<Json>::new(&fake.client(), &LIST)
        .query_commas("ids", vec!["a,b".to_owned(), "c".to_owned()]);
    call.cookie("s", "1")
        .cookie("t", "2")
        .send()
        .await
        .expect("a good reply");
    assert_eq!(
        fake.lines()[1],
        "GET https://api.digitalocean.com/v2/droplets?ids=a%2Cb,c"
    );
    assert_eq!(fake.header("cookie")[1], Some("s=1; t=2".into()));

    Call::<Empty>::new(&fake.client(), &CREATE)
        .json(&Droplet::new("web"))
        .await
        .expect("a good reply");
    assert_eq!(
        fake.body(),
        r#"{"name":"web","status":"","memory":0,"tags":[],"kernel":null}"#
    );
    assert_eq!(
        fake.header("content-type")[2],
        Some("application/json".into())
    );
}

#[tokio::test]
async fn a_path_parameter_cannot_leave_its_place() {
    let fake = Fake::default();
    let get = |value: &str| {
        Call::<Json>::new(&fake.client(), &GET)
            .path("droplet_id", value)
            .send()
    };
    get("a/../b?c").await.expect("a good reply");
    get("{droplet_id}").await.expect("a good reply");
    assert_eq!(
        fake.lines()[0],
        "GET https://api.digitalocean.com/v2/droplets/a%2F..%2Fb%3Fc"
    );
    assert_eq!(
        fake.lines()[1],
        "GET https://api.digitalocean.com/v2/droplets/%7Bdroplet_id%7D"
    );
    for wrong in ["", ".", ".."] {
        assert!(
            matches!(get(wrong).await, Err(Error::Usage(_))),
            "`{wrong}` addresses something else"
        );
    }
    assert!(
        matches!(
            Call::<Json>::new(&fake.client(), &GET).await,
            Err(Error::Usage(_))
        ),
        "the parameter is missing"
    );
    assert_eq!(fake.lines().len(), 2);
}

#[tokio::test]
async fn each_operation_gets_its_own_credential() {
    let fake = Fake::default();
    let all = fake.build(
        Client::builder()
            .token("t")
            .model_key("m")
            .agent_key("a")
            .agent_endpoint("x.agents.do-ai.run/"),
    );
    Call::<Json>::new(&all, &LIST).await.expect("a good reply");
    Call::<Json>::new(&all, &CHAT).await.expect("a good reply");
    Call::<Json>::new(&all, &AGENT).await.expect("a good reply");
    Call::<Json>::new(&all, &OPEN).await.expect("a good reply");
    Call::<Json>::new(&all, &UPLOAD)
        .url("https://bucket.example/k?sig=s")
        .await
        .expect("a good reply");
    Call::<Json>::new(&fake.client(), &CHAT)
        .await
        .expect("a good reply");
    let expected = [
        "Bearer t",
        "Bearer m",
        "Bearer a",
        "",
        "",
        "Bearer dop_v1_token",
    ];
    assert_eq!(
        fake.header("authorization"),
        expected.map(|text| Some(text.to_owned()).filter(|text| !text.is_empty()))
    );
    assert_eq!(
        fake.lines(),
        [
            "GET https://api.digitalocean.com/v2/droplets",
            "POST https://inference.do-ai.run/v1/chat/completions",
            "POST https://x.agents.do-ai.run/api/v1/chat",
            "GET https://api.digitalocean.com/open",
            "PUT https://bucket.example/k?sig=s",
            "POST https://inference.do-ai.run/v1/chat/completions",
        ]
    );
    let none = fake.build(Client::builder().agent_endpoint("x.agents.do-ai.run"));
    for operation in [&LIST, &CHAT, &AGENT] {
        let error = Call::<Json>::new(&none, operation)
            .await
            .expect_err("no credential");
        assert!(
            matches!(&error, Error::Usage(_)) && error.message().starts_with("it needs a"),
            "{error}"
        );
    }
    let error = Call::<Json>::new(&fake.client(), &UPLOAD)
        .await
        .expect_err("no URL");
    assert!(matches!(error, Error::Usage(_)));
    assert_eq!(fake.lines().len(), 6, "what cannot work is not sent");
}

#[tokio::test]
async fn servers_can_be_replaced() {
    let fake = Fake::default();
    let base = fake.build(
        Client::builder()
            .token("t")
            .base_url("http://localhost:8080/api/"),
    );
    Call::<Json>::new(&base, &LIST).await.expect("a good reply");
    Call::<Json>::new(&base, &CHAT).await.expect("a good reply");
    let single = fake.build(
        Client::builder()
            .token("t")
            .agent_key("a")
            .single_host("http://localhost:8080"),
    );
    Call::<Json>::new(&single, &CHAT)
        .await
        .expect("a good reply");
    Call::<Json>::new(&single, &AGENT)
        .await
        .expect("a good reply");
    let agent = fake.build(
        Client::builder()
            .agent_key("a")
            .agent_endpoint("http://localhost:9090"),
    );
    Call::<Json>::new(&agent, &AGENT)
        .await
        .expect("a good reply");
    assert_eq!(
        fake.lines(),
        [
            "GET http://localhost:8080/api/v2/droplets",
            "POST https://inference.do-ai.run/v1/chat/completions",
            "POST http://localhost:8080/v1/chat/completions",
            "POST http://localhost:8080/api/v1/chat",
            "POST http://localhost:9090/api/v1/chat",
        ]
    );
}

#[tokio::test]
async fn any_path_can_be_called() {
    let fake = Fake::default();
    let api = api(&fake);
    fake.answer(200, &[], DROPLET)
        .answer(200, &[], r#"{"a":[1.0]}"#);
    let droplet = api
        .request(Method::Get, "/v2/droplets/1?x=1")
        .reply_as::<Droplet>()
        .await
        .expect("a good reply");
    assert_eq!(droplet.id, 1);
    let json = api
        .request(Method::Post, "v2/new")
        .json(&Json::from(true))
        .query("a", 1i64)
        .await
        .expect("a good reply");
    assert_eq!(
        json.pointer("/a/0").map(Json::into_string).as_deref(),
        Some("1.0")
    );
    api.request(
        Method::Get,
        "https://api.digitalocean.com/v2/droplets?page=2",
    )
    .await
    .expect("a good reply");
    api.request(Method::Get, "https://elsewhere.example/")
        .await
        .expect("a good reply");
    assert_eq!(
        fake.lines(),
        [
            "GET https://api.digitalocean.com/v2/droplets/1?x=1",
            "POST https://api.digitalocean.com/v2/new?a=1",
            "GET https://api.digitalocean.com/v2/droplets?page=2",
            "GET https://elsewhere.example/",
        ]
    );
    assert_eq!(
        fake.header("authorization")[2..],
        [Some("Bearer dop_v1_token".to_owned()), None]
    );
}

#[tokio::test]
async fn replies_of_every_sort() {
    let fake = Fake::default();
    let client = fake.client();
    fake.answer(204, &[], "").answer(
        200,
        &[("content-type", "text/csv; charset=utf-8")],
        "a,b\n1,2\n",
    );
    Call::<Empty>::new(&client, &LIST)
        .await
        .expect("an empty reply");
    let csv = Call::<Text>::new(&client, &CSV).await.expect("text");
    assert_eq!(
        (csv.as_str(), csv.media()),
        ("a,b\n1,2\n", Some("text/csv"))
    );
    assert_eq!(
        fake.header("accept")[1],
        Some("text/csv, application/json;q=0.5".into())
    );
    fake.answer(200, &[], DROPLET).answer(202, &[], "").answer(
        200,
        &[("content-type", "text/html")],
        "<html>",
    );
    let raw = api(&fake).get(1).raw().await.expect("bytes");
    assert_eq!(raw.as_ref(), DROPLET.as_bytes());
    let empty = api(&fake)
        .get(1)
        .await
        .expect("a missing body does not fail the reply");
    assert_eq!(empty.drift().len(), 1);
    let error = api(&fake).get(1).await.expect_err("no JSON");
    assert!(matches!(error, Error::Decoding(_)));
    assert_eq!(
        error.to_string(),
        "droplets_get: 200 OK: the reply (text/html) is not JSON: no JSON value at byte 0, line 1, column 1"
    );
    assert_eq!(error.body().as_ref(), b"<html>");

    enum Either {
        Done(Box<Droplet>),
        Accepted(Json),
    }
    impl ReplyBody for Either {
        fn read(reply: &mut Received) -> Result<Self, Error> {
            match reply.status().as_u16() {
                200 => Ok(Self::Done(reply.read()?)),
                _ => Ok(Self::Accepted(reply.read()?)),
            }
        }
    }
    fake.answer(200, &[], DROPLET).answer(202, &[], "[]");
    let done = Call::<Either>::new(&client, &LIST)
        .await
        .expect("the one type");
    assert!(matches!(&*done, Either::Done(droplet) if droplet.id == 1));
    let accepted = Call::<Either>::new(&client, &LIST)
        .await
        .expect("the other type");
    assert!(matches!(&*accepted, Either::Accepted(json) if json.as_str() == "[]"));
}

#[tokio::test]
async fn drift_is_told_or_refused() {
    let fake = Fake::default();
    let body = DROPLET.replace("\"a\"", "null");
    fake.answer(200, &[], &body).answer(200, &[], &body);
    let droplet = api(&fake)
        .get(1)
        .await
        .expect("drift does not fail the reply");
    assert_eq!(droplet.drift()[0].pointer, "/name");
    assert_eq!(droplet.drift()[0].operation, Some("droplets_get"));
    let strict = Api::from(fake.build(Client::builder().token("t").strict(true)));
    let error = strict
        .get(1)
        .await
        .expect_err("a strict client refuses drift");
    assert!(matches!(error, Error::Decoding(_)));
    assert_eq!(error.drift().len(), 1);
    assert!(
        error
            .to_string()
            .ends_with("/name: expected string, got null"),
        "{error}"
    );
}

#[tokio::test]
async fn errors_by_class() {
    let fake = Fake::default();
    let body = r#"{"id":"word","message":"What is wrong.","request_id":"r1"}"#;
    type Class = fn(&Error) -> bool;
    let classes: [(u16, Class, bool); 12] = [
        (400, |error| matches!(error, Error::Invalid(_)), false),
        (
            401,
            |error| matches!(error, Error::Authentication(_)),
            false,
        ),
        (402, |error| matches!(error, Error::Unexpected(_)), false),
        (403, |error| matches!(error, Error::Permission(_)), false),
        (404, |error| matches!(error, Error::NotFound(_)), false),
        (408, |error| matches!(error, Error::Unexpected(_)), true),
        (409, |error| matches!(error, Error::Conflict(_)), false),
        (422, |error| matches!(error, Error::Invalid(_)), false),
        (429, |error| matches!(error, Error::RateLimited(_)), true),
        (500, |error| matches!(error, Error::Server(_)), true),
        (501, |error| matches!(error, Error::Server(_)), false),
        (304, |error| matches!(error, Error::Unexpected(_)), false),
    ];
    for (status, class, retryable) in classes {
        fake.answer(
            status,
            &[("retry-after", "7"), ("x-request-id", "other")],
            body,
        );
        let error = api(&fake).get(1).await.expect_err("no success");
        assert!(class(&error), "{status}: {error:?}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(
            (error.id(), error.message(), error.request_id()),
            (Some("word"), "What is wrong.", Some("r1"))
        );
        assert_eq!(error.is_retryable(), retryable, "{status}");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
        assert_eq!(error.operation(), Some("droplets_get"));
        assert_eq!(error.body().as_ref(), body.as_bytes());
        assert_eq!(error.scopes().len(), usize::from(status == 403));
    }
    fake.answer(403, &[], body)
        .answer(502, &[("content-type", "text/html")], "<html>");
    let error = api(&fake).get(1).await.expect_err("no success");
    assert_eq!(
        error.to_string(),
        "droplets_get: 403 Forbidden: What is wrong.; a token needs the scope `droplet:read` (word, request r1)"
    );
    assert_eq!(
        api(&fake).get(1).await.expect_err("no success").to_string(),
        "droplets_get: 502 Bad Gateway"
    );
    fake.answer(
        401,
        &[],
        r#"{"error":{"message":"Bad key","type":"auth","code":null}}"#,
    );
    let error = api(&fake)
        .chat(&Json::null())
        .await
        .expect_err("no success");
    assert_eq!((error.id(), error.message()), (Some("auth"), "Bad key"));
    fake.breaks(Cause::Connect).breaks(Cause::Timeout);
    let error = api(&fake).get(1).await.expect_err("no connection");
    assert!(
        matches!(error, Error::Connection(_)) && error.is_retryable(),
        "{error:?}"
    );
    let error = api(&fake).get(1).await.expect_err("no time");
    assert!(
        matches!(error, Error::Timeout(_)) && error.is_retryable(),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_redirect_never_takes_the_credential_elsewhere() {
    let fake = Fake::default();
    fake.answer(301, &[("location", "/v2/here")], "").answer(
        302,
        &[("location", "https://cdn.example/x")],
        "",
    );
    fake.answer(
        302,
        &[("location", "https://api.digitalocean.com/v2/home")],
        "",
    )
    .answer(200, &[], DROPLET);
    api(&fake).get(1).await.expect("a reply in the end");
    assert_eq!(
        fake.lines(),
        [
            "GET https://api.digitalocean.com/v2/droplets/1",
            "GET https://api.digitalocean.com/v2/here",
            "GET https://cdn.example/x",
            "GET https://api.digitalocean.com/v2/home",
        ]
    );
    let token = Some("Bearer dop_v1_token".to_owned());
    assert_eq!(
        fake.header("authorization"),
        [token.clone(), token, None, None]
    );

    let fake = Fake::default();
    for _ in 0..20 {
        fake.answer(302, &[("location", "/again")], "");
    }
    assert!(api(&fake).get(1).await.is_err());
    assert_eq!(fake.lines().len(), 11);
    let fake = Fake::default();
    fake.answer(307, &[("location", "https://elsewhere.example/")], "");
    let call = Call::<Json>::new(&fake.client(), &CREATE).json(&Json::null());
    assert!(
        matches!(call.await, Err(Error::Unexpected(_))),
        "what may act twice is not sent on"
    );
    assert_eq!(fake.lines().len(), 1);
}

#[tokio::test]
async fn events_are_streamed() {
    let fake = Fake::default();
    let head = [
        ("content-type", "text/event-stream; charset=utf-8"),
        ("x-request-id", "r1"),
    ];
    fake.answer(200, &head, ": hi\n\ndata: {\"type\":\"a\",\"port\":1}\n\ndata:\n\ndata: {\"type\":\"b\"}\n\ndata: [DONE]\n\ndata: x\n\n");
    let body = Json::parse(r#"{"model":"m","stream":false}"#).expect("JSON");
    let mut stream = api(&fake).chat(&body).stream().await.expect("a stream");
    assert_eq!(stream.request_id(), Some("r1"));
    let mut seen = Vec::new();
    while let Some(event) = stream.next().await {
        seen.push(event.expect("a good event").kind);
    }
    assert_eq!(seen, ["a", "b"]);
    assert_eq!(fake.body(), r#"{"model":"m","stream":true}"#);
    assert_eq!(fake.header("accept"), [Some("text/event-stream".into())]);
    assert_eq!(fake.limit(), None, "a stream may last");

    for (text, message) in [
        ("data: {\"error\":{\"message\":\"full\"}}\n\n", "full"),
        (
            "event: error\ndata: {\"type\":\"error\",\"error\":{\"message\":\"full\"}}\n\n",
            "full",
        ),
        ("event: error\ndata: {\"message\":\"full\"}\n\n", "full"),
        (
            "data: {oops\n\n",
            "an event is not JSON: no JSON key at byte 1",
        ),
    ] {
        fake.answer(200, &head, &format!("{text}data: {{}}\n\n"));
        let mut stream = api(&fake)
            .chat(&Json::null())
            .stream()
            .await
            .expect("a stream");
        let error = stream.next().await.expect("an item").expect_err("an error");
        assert_eq!((error.message(), error.request_id()), (message, Some("r1")));
        assert!(stream.next().await.is_none(), "an error is the last item");
    }
    fake.answer(200, &[("content-type", "application/json")], "{}")
        .answer(429, &head, r#"{"message":"slow"}"#);
    assert!(matches!(
        api(&fake).chat(&Json::null()).stream().await,
        Err(Error::Decoding(_))
    ));
    assert!(matches!(
        api(&fake).chat(&Json::null()).stream().await,
        Err(Error::RateLimited(_))
    ));
}

#[test]
fn clients_that_cannot_work_are_not_built() {
    let refused = |builder: ClientBuilder| builder.build().expect_err("refused").to_string();
    assert_eq!(
        refused(Client::builder().token("dor_v1_abc")),
        "the API token: this is a refresh token (`dor_v1_`): exchange it for an access token and use that one"
    );
    assert!(refused(Client::builder().token(" ")).contains("empty"));
    assert!(refused(Client::builder().token("Bearer x")).contains("alone"));
    assert!(refused(Client::builder().model_key("a\nb")).contains("no header can carry"));
    assert!(refused(Client::builder().base_url("api.digitalocean.com")).contains("scheme"));
    assert!(refused(Client::builder().user_agent("a\nb")).contains("user agent"));
    assert!(
        !refused(Client::builder().token("dor_v1_abc")).contains("abc"),
        "no secret in an error"
    );
}

#[tokio::test]
async fn no_secret_shows() {
    let fake = Fake::default();
    let client = fake.build(
        Client::builder()
            .token("hunter2")
            .model_key("hunter3")
            .agent_key("hunter4"),
    );
    fake.answer(401, &[], "{}");
    let error = Call::<Json>::new(&client, &LIST)
        .query("a", "hunter5")
        .await
        .expect_err("no success");
    let builder = Client::builder().token("hunter2");
    let call = Call::<Json>::new(&client, &LIST)
        .header("x", "hunter6")
        .query("a", "hunter7");
    for shown in [
        format!("{client:?}"),
        format!("{error:?} {error}"),
        format!("{builder:?}"),
        format!("{call:?}"),
    ] {
        assert!(!shown.contains("hunter"), "{shown}");
    }
    assert!(
        fake.sent
            .lock()
            .expect("no test panics")
            .iter()
            .all(|(request, _)| !format!("{request:?}").contains("hunter2"))
    );
}

#[test]
fn clients_and_futures_travel() {
    fn travels<T: Send + Sync>() {}
    fn sends<T: Send>(_: T) {}
    travels::<Client>();
    travels::<Api>();
    travels::<Error>();
    sends(api(&Fake::default()).get(1).send());
    sends(api(&Fake::default()).chat(&Json::null()).stream());
}
