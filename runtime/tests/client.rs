//! The client sends what was asked for, and to nobody but whom it was meant for.

mod kit;

use std::time::Duration;

use kit::fake::*;
use kit::model::Droplet;
use openapi_sdk_runtime::{
    Client, ClientBuilder, Empty, Error, Json, Method, Request, RequestBuilder,
};

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
    let droplet = api(&fake).get(3_164_444).await.expect("a good response");
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
    call.send().await.expect("a good response");
    assert_eq!(
        fake.lines(),
        ["GET https://api.digitalocean.com/v2/droplets?per_page=200&tag_name=a%20b%26c&id=1&id=2"]
    );
    assert_eq!(fake.header("x-trace"), [Some("t".into())]);
    let limit = fake.limit().expect("a limit").as_secs_f64();
    assert!(limit > 2.5 && limit <= 3.0, "{limit}");

    let call = RequestBuilder::<Json>::new(&fake.client(), &LIST)
        .query_commas("ids", vec!["a,b".to_owned(), "c".to_owned()]);
    call.cookie("s", "1")
        .cookie("t", "2")
        .send()
        .await
        .expect("a good response");
    assert_eq!(
        fake.lines()[1],
        "GET https://api.digitalocean.com/v2/droplets?ids=a%2Cb,c"
    );
    assert_eq!(fake.header("cookie")[1], Some("s=1; t=2".into()));

    RequestBuilder::<Empty>::new(&fake.client(), &CREATE)
        .json(&Droplet::new("web"))
        .await
        .expect("a good response");
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
        RequestBuilder::<Json>::new(&fake.client(), &GET)
            .path("droplet_id", value)
            .send()
    };
    get("a/../b?c").await.expect("a good response");
    get("{droplet_id}").await.expect("a good response");
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
            RequestBuilder::<Json>::new(&fake.client(), &GET).await,
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
    RequestBuilder::<Json>::new(&all, &LIST)
        .await
        .expect("a good response");
    RequestBuilder::<Json>::new(&all, &CHAT)
        .await
        .expect("a good response");
    RequestBuilder::<Json>::new(&all, &AGENT)
        .await
        .expect("a good response");
    RequestBuilder::<Json>::new(&all, &OPEN)
        .await
        .expect("a good response");
    RequestBuilder::<Json>::new(&all, &UPLOAD)
        .url("https://bucket.example/k?sig=s")
        .await
        .expect("a good response");
    RequestBuilder::<Json>::new(&fake.client(), &CHAT)
        .await
        .expect("a good response");
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
        let error = RequestBuilder::<Json>::new(&none, operation)
            .await
            .expect_err("no credential");
        assert!(
            matches!(&error, Error::Usage(_))
                && error.message().starts_with("the operation needs a"),
            "{error}"
        );
    }
    let error = RequestBuilder::<Json>::new(&fake.client(), &UPLOAD)
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
    RequestBuilder::<Json>::new(&base, &LIST)
        .await
        .expect("a good response");
    RequestBuilder::<Json>::new(&base, &CHAT)
        .await
        .expect("a good response");
    let single = fake.build(
        Client::builder()
            .token("t")
            .agent_key("a")
            .single_host("http://localhost:8080"),
    );
    RequestBuilder::<Json>::new(&single, &CHAT)
        .await
        .expect("a good response");
    RequestBuilder::<Json>::new(&single, &AGENT)
        .await
        .expect("a good response");
    let agent = fake.build(
        Client::builder()
            .agent_key("a")
            .agent_endpoint("http://localhost:9090"),
    );
    RequestBuilder::<Json>::new(&agent, &AGENT)
        .await
        .expect("a good response");
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
        .response_as::<Droplet>()
        .await
        .expect("a good response");
    assert_eq!(droplet.id, 1);
    let json = api
        .request(Method::Post, "v2/new")
        .json(&Json::from(true))
        .query("a", 1i64)
        .await
        .expect("a good response");
    assert_eq!(
        json.pointer("/a/0").map(Json::into_string).as_deref(),
        Some("1.0")
    );
    api.request(
        Method::Get,
        "https://api.digitalocean.com/v2/droplets?page=2",
    )
    .await
    .expect("a good response");
    api.request(Method::Get, "https://elsewhere.example/")
        .await
        .expect("a good response");
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
    api(&fake).get(1).await.expect("a response in the end");
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
    let call = RequestBuilder::<Json>::new(&fake.client(), &CREATE).json(&Json::null());
    assert!(
        matches!(call.await, Err(Error::Unexpected(_))),
        "what may act twice is not sent on"
    );
    assert_eq!(fake.lines().len(), 1);
}

#[test]
fn clients_that_cannot_work_are_not_built() {
    let refused = |builder: ClientBuilder| builder.build().expect_err("refused").to_string();
    assert_eq!(
        refused(Client::builder().token("dor_v1_abc")),
        "the API token: this is a refresh token (`dor_v1_`); exchange it for an access token and use that"
    );
    assert!(refused(Client::builder().token(" ")).contains("empty"));
    assert!(refused(Client::builder().token("Bearer x")).contains("only the token"));
    assert!(refused(Client::builder().model_key("a\nb")).contains("not allowed in a header"));
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
    let error = RequestBuilder::<Json>::new(&client, &LIST)
        .query("a", "hunter5")
        .await
        .expect_err("no success");
    let builder = Client::builder().token("hunter2");
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
