//! The client: URLs, headers, bodies and credentials of the requests it sends.

use std::time::Duration;

use crate::support::fake_transport::*;
use crate::support::models::Droplet;
use openapi_sdk_runtime::{
    Client, ClientBuilder, Empty, Error, Json, Method, ParameterSpec, ParameterStyle, Request,
    RequestBuilder,
};

#[tokio::test]
async fn sends_request_and_decodes_response() {
    let fake = FakeTransport::default();
    let headers = [
        ("x-request-id", "r1"),
        ("ratelimit-limit", "5000"),
        ("ratelimit-remaining", "4999"),
        ("ratelimit-reset", "1444931833"),
    ];
    fake.respond(200, &headers, DROPLET);
    let droplet = api(&fake)
        .get(3_164_444)
        .await
        .expect("the request succeeds");
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
        fake.request_lines(),
        ["GET https://api.example.com/v2/droplets/3164444"]
    );
    assert_eq!(
        fake.header("authorization"),
        [Some("Bearer dop_v1_token".into())]
    );
    assert_eq!(fake.header("accept"), [Some("application/json".into())]);
    assert!(
        fake.header("user-agent")[0]
            .as_deref()
            .is_some_and(|agent| agent.starts_with("openapi-sdk-runtime/"))
    );
    assert_eq!(fake.last_timeout(), Some(Duration::from_secs(60)));
}

#[tokio::test]
async fn sends_query_headers_cookies_and_body() {
    let fake = FakeTransport::default();
    let call = api(&fake)
        .list()
        .per_page(200)
        .query("tag_name", "a b&c")
        .query("id", vec![1i64, 2]);
    let call = call
        .header("X-Trace", "t")
        .query("none", None::<i64>)
        .timeout(Duration::from_secs(3));
    call.send().await.expect("the request succeeds");
    assert_eq!(
        fake.request_lines(),
        ["GET https://api.example.com/v2/droplets?per_page=200&tag_name=a%20b%26c&id=1&id=2"]
    );
    assert_eq!(fake.header("x-trace"), [Some("t".into())]);
    let limit = fake
        .last_timeout()
        .expect("the request has a timeout")
        .as_secs_f64();
    assert!(limit > 2.5 && limit <= 3.0, "{limit}");

    let ids = ParameterSpec::query("ids", ParameterStyle::Form);
    let call = RequestBuilder::<Json>::new(&fake.client(), &LIST)
        .parameter(&ids, vec!["a,b".to_owned(), "c".to_owned()]);
    call.cookie("s", "1")
        .cookie("t", "2")
        .send()
        .await
        .expect("the request succeeds");
    assert_eq!(
        fake.request_lines()[1],
        "GET https://api.example.com/v2/droplets?ids=a%2Cb,c"
    );
    assert_eq!(fake.header("cookie")[1], Some("s=1; t=2".into()));

    RequestBuilder::<Empty>::new(&fake.client(), &CREATE)
        .json(&Droplet::new("web"))
        .await
        .expect("the request succeeds");
    assert_eq!(
        fake.last_body(),
        r#"{"name":"web","status":"","memory":0,"tags":[],"kernel":null}"#
    );
    assert_eq!(
        fake.header("content-type")[2],
        Some("application/json".into())
    );
}

#[tokio::test]
async fn escapes_path_parameters() {
    let fake = FakeTransport::default();
    let get = |value: &str| {
        RequestBuilder::<Json>::new(&fake.client(), &GET)
            .path("droplet_id", value)
            .send()
    };
    get("a/../b?c").await.expect("the request succeeds");
    get("{droplet_id}").await.expect("the request succeeds");
    assert_eq!(
        fake.request_lines()[0],
        "GET https://api.example.com/v2/droplets/a%2F..%2Fb%3Fc"
    );
    assert_eq!(
        fake.request_lines()[1],
        "GET https://api.example.com/v2/droplets/%7Bdroplet_id%7D"
    );
    for wrong in ["", ".", ".."] {
        assert!(
            matches!(get(wrong).await, Err(Error::Usage(_))),
            "`{wrong}` would change the path"
        );
    }
    assert!(
        matches!(
            RequestBuilder::<Json>::new(&fake.client(), &GET).await,
            Err(Error::Usage(_))
        ),
        "the path parameter is missing"
    );
    assert_eq!(fake.request_lines().len(), 2);
}

#[tokio::test]
async fn sends_each_operation_its_own_credential() {
    let fake = FakeTransport::default();
    let all = fake.build(
        crate::support::service::builder()
            .token("t")
            .credential("inference_bearer_auth", "m")
            .credential("agent_key", "a")
            .server_variable("agent_url", "x.agents.example.com/"),
    );
    RequestBuilder::<Json>::new(&all, &LIST)
        .await
        .expect("the request succeeds");
    RequestBuilder::<Json>::new(&all, &CHAT)
        .await
        .expect("the request succeeds");
    RequestBuilder::<Json>::new(&all, &AGENT)
        .await
        .expect("the request succeeds");
    RequestBuilder::<Json>::new(&all, &OPEN)
        .await
        .expect("the request succeeds");
    RequestBuilder::<Json>::new(&all, &UPLOAD)
        .url("https://bucket.example/k?sig=s")
        .await
        .expect("the request succeeds");
    RequestBuilder::<Json>::new(&fake.client(), &CHAT)
        .await
        .expect("the request succeeds");
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
        fake.request_lines(),
        [
            "GET https://api.example.com/v2/droplets",
            "POST https://inference.example.com/v1/chat/completions",
            "POST https://x.agents.example.com/api/v1/chat",
            "GET https://api.example.com/open",
            "PUT https://bucket.example/k?sig=s",
            "POST https://inference.example.com/v1/chat/completions",
        ]
    );
    let none = fake.build(
        crate::support::service::builder().server_variable("agent_url", "x.agents.example.com"),
    );
    for operation in [&LIST, &CHAT, &AGENT] {
        let error = RequestBuilder::<Json>::new(&none, operation)
            .await
            .expect_err("there is no credential");
        assert!(
            matches!(&error, Error::Usage(_))
                && error.message().starts_with("the operation needs a"),
            "{error}"
        );
    }
    let error = RequestBuilder::<Json>::new(&none, &LIST)
        .await
        .expect_err("there is no credential");
    assert!(
        error
            .message()
            .ends_with("or set `EXAMPLE_API_TOKEN` and call `env` of the builder"),
        "{error}"
    );
    let error = RequestBuilder::<Json>::new(&fake.client(), &UPLOAD)
        .await
        .expect_err("there is no URL");
    assert!(matches!(error, Error::Usage(_)));
    assert_eq!(
        fake.request_lines().len(),
        6,
        "invalid requests are not sent"
    );
}

#[tokio::test]
async fn uses_configured_servers() {
    let fake = FakeTransport::default();
    let base = fake.build(
        crate::support::service::builder()
            .token("t")
            .base_url("http://localhost:8080/api/"),
    );
    RequestBuilder::<Json>::new(&base, &LIST)
        .await
        .expect("the request succeeds");
    RequestBuilder::<Json>::new(&base, &CHAT)
        .await
        .expect("the request succeeds");
    let single = fake.build(
        crate::support::service::builder()
            .token("t")
            .credential("agent_key", "a")
            .single_host("http://localhost:8080"),
    );
    RequestBuilder::<Json>::new(&single, &CHAT)
        .await
        .expect("the request succeeds");
    RequestBuilder::<Json>::new(&single, &AGENT)
        .await
        .expect("the request succeeds");
    let agent = fake.build(
        crate::support::service::builder()
            .credential("agent_key", "a")
            .server_variable("agent_url", "http://localhost:9090"),
    );
    RequestBuilder::<Json>::new(&agent, &AGENT)
        .await
        .expect("the request succeeds");
    assert_eq!(
        fake.request_lines(),
        [
            "GET http://localhost:8080/api/v2/droplets",
            "POST https://inference.example.com/v1/chat/completions",
            "POST http://localhost:8080/v1/chat/completions",
            "POST http://localhost:8080/api/v1/chat",
            "POST http://localhost:9090/api/v1/chat",
        ]
    );
}

#[tokio::test]
async fn requests_any_path() {
    let fake = FakeTransport::default();
    let api = api(&fake);
    fake.respond(200, &[], DROPLET)
        .respond(200, &[], r#"{"a":[1.0]}"#);
    let droplet = api
        .request(Method::Get, "/v2/droplets/1?x=1")
        .response_as::<Droplet>()
        .await
        .expect("the request succeeds");
    assert_eq!(droplet.id, 1);
    let json = api
        .request(Method::Post, "v2/new")
        .json(&Json::from(true))
        .query("a", 1i64)
        .await
        .expect("the request succeeds");
    assert_eq!(
        json.pointer("/a/0").map(Json::into_json).as_deref(),
        Some("1.0")
    );
    api.request(Method::Get, "https://api.example.com/v2/droplets?page=2")
        .await
        .expect("the request succeeds");
    api.request(Method::Get, "https://elsewhere.example/")
        .await
        .expect("the request succeeds");
    assert_eq!(
        fake.request_lines(),
        [
            "GET https://api.example.com/v2/droplets/1?x=1",
            "POST https://api.example.com/v2/new?a=1",
            "GET https://api.example.com/v2/droplets?page=2",
            "GET https://elsewhere.example/",
        ]
    );
    assert_eq!(
        fake.header("authorization")[2..],
        [Some("Bearer dop_v1_token".to_owned()), None]
    );
}

#[tokio::test]
async fn drops_credential_on_cross_origin_redirect() {
    let fake = FakeTransport::default();
    fake.respond(301, &[("location", "/v2/here")], "").respond(
        302,
        &[("location", "https://cdn.example/x")],
        "",
    );
    fake.respond(302, &[("location", "https://api.example.com/v2/home")], "")
        .respond(200, &[], DROPLET);
    api(&fake).get(1).await.expect("a retry succeeds");
    assert_eq!(
        fake.request_lines(),
        [
            "GET https://api.example.com/v2/droplets/1",
            "GET https://api.example.com/v2/here",
            "GET https://cdn.example/x",
            "GET https://api.example.com/v2/home",
        ]
    );
    let token = Some("Bearer dop_v1_token".to_owned());
    assert_eq!(
        fake.header("authorization"),
        [token.clone(), token, None, None]
    );

    let fake = FakeTransport::default();
    for _ in 0..20 {
        fake.respond(302, &[("location", "/again")], "");
    }
    assert!(api(&fake).get(1).await.is_err());
    assert_eq!(fake.request_lines().len(), 11);
    let fake = FakeTransport::default();
    fake.respond(307, &[("location", "https://elsewhere.example/")], "");
    let call = RequestBuilder::<Json>::new(&fake.client(), &CREATE).json(&Json::null());
    assert!(
        matches!(call.await, Err(Error::Unexpected(_))),
        "a create is not repeated at another location"
    );
    assert_eq!(fake.request_lines().len(), 1);
}

#[test]
fn rejects_invalid_configuration() {
    let rejected = |builder: ClientBuilder| {
        builder
            .build()
            .expect_err("the configuration is invalid")
            .to_string()
    };
    assert_eq!(
        rejected(crate::support::service::builder().token("dor_v1_abc")),
        "the API token: this is a refresh token"
    );
    assert!(rejected(crate::support::service::builder().token(" ")).contains("empty"));
    assert!(
        rejected(crate::support::service::builder().token("Bearer x")).contains("only the token")
    );
    assert!(
        rejected(crate::support::service::builder().credential("inference_bearer_auth", "a\nb"))
            .contains("not allowed in a header")
    );
    assert!(
        rejected(crate::support::service::builder().base_url("api.example.com")).contains("scheme")
    );
    assert!(rejected(crate::support::service::builder().user_agent("a\nb")).contains("user agent"));
    assert!(
        !rejected(crate::support::service::builder().token("dor_v1_abc")).contains("abc"),
        "the error does not contain the token"
    );
}

#[tokio::test]
async fn debug_output_hides_credentials() {
    let fake = FakeTransport::default();
    let client = fake.build(
        crate::support::service::builder()
            .token("hunter2")
            .credential("inference_bearer_auth", "hunter3")
            .credential("agent_key", "hunter4"),
    );
    fake.respond(401, &[], "{}");
    let error = RequestBuilder::<Json>::new(&client, &LIST)
        .query("a", "hunter5")
        .await
        .expect_err("the request fails");
    let builder = crate::support::service::builder().token("hunter2");
    let call = RequestBuilder::<Json>::new(&client, &LIST)
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
            .expect("the lock is not poisoned")
            .iter()
            .all(|(request, _)| !format!("{request:?}").contains("hunter2"))
    );
}

#[test]
fn clients_and_futures_are_send() {
    fn assert_send_sync<T: Send + Sync>() {}
    fn assert_send<T: Send>(_: T) {}
    assert_send_sync::<Client>();
    assert_send_sync::<Api>();
    assert_send_sync::<Error>();
    assert_send(api(&FakeTransport::default()).get(1).send());
    assert_send(api(&FakeTransport::default()).chat(&Json::null()).stream());
}
