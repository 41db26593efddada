//! A create that is reconciled makes one thing and knows its own from others'.

mod kit;

use kit::clock::Virtual;
use kit::fake::Fake;
use openapi_sdk_runtime::{
    Client, Error, Field, Json, LookupKey, Method, Operation, Pagination, RequestBuilder, Response,
    ResponseSource, RetryPolicy, TransportErrorKind, UnknownFields, record,
};

static LIST: Operation =
    Operation::new("list", Method::Get, "/v2/zones/{zone}/things").pagination(&PAGING);
static PAGING: Pagination =
    Pagination::number(&["things"], "page").next(&["links", "pages", "next"]);
static CREATE: Operation =
    Operation::new("create", Method::Post, "/v2/zones/{zone}/things").lookup_key(&KEY);
static KEY: LookupKey = LookupKey::new(&["spec", "name"], &LIST, &["things"], &["name"])
    .query("name")
    .response(&["things", "0"])
    .created(&["created_at"]);

const NOW: &str = "2026-11-01T00:00:00Z";

fn client(fake: &Fake, retries: RetryPolicy) -> Client {
    let clock = Virtual::default();
    fake.build(
        Client::builder()
            .token("t")
            .clock(clock)
            .seed(1)
            .retry_policy(retries),
    )
}

async fn create(client: &Client) -> Result<Response<Json>, Error> {
    let body = Json::parse(r#"{"spec": {"name": "web"}}"#).expect("JSON");
    let call = RequestBuilder::<Json>::new(client, &CREATE)
        .path("zone", "a/b")
        .json(&body);
    call.reconcile().header("x-own", "1").send().await
}

fn page(things: &[(&str, &str)], next: bool) -> String {
    let things = things
        .iter()
        .map(|(name, created)| format!(r#"{{"name": "{name}", "created_at": "{created}"}}"#));
    let things: Vec<String> = things.collect();
    let links = if next {
        r#"{"pages": {"next": "http://x/y?page=2"}}"#
    } else {
        "{}"
    };
    format!(r#"{{"things": [{}], "links": {links}}}"#, things.join(","))
}

#[tokio::test]
async fn what_is_found_is_the_response() {
    let fake = Fake::default();
    fake.breaks(TransportErrorKind::Lost)
        .answer(
            200,
            &[("x-request-id", "r2")],
            &page(&[("web-2", NOW)], true),
        )
        .answer(
            200,
            &[("x-request-id", "r3")],
            &page(&[("db", NOW), ("web", NOW)], false),
        );
    let response = create(&client(&fake, RetryPolicy::new()))
        .await
        .expect("it was made");
    assert_eq!(
        fake.lines(),
        [
            "POST https://api.digitalocean.com/v2/zones/a%2Fb/things",
            "GET https://api.digitalocean.com/v2/zones/a%2Fb/things?name=web&per_page=200",
            "GET https://api.digitalocean.com/v2/zones/a%2Fb/things?name=web&per_page=200&page=2",
        ]
    );
    assert_eq!(
        response
            .pointer("/things/0/name")
            .and_then(|name| name.string())
            .as_deref(),
        Some("web")
    );
    assert_eq!(
        (
            response.source(),
            response.attempts(),
            response.request_id()
        ),
        (ResponseSource::Reconciled, 1, Some("r3"))
    );
    assert_eq!(
        fake.header("x-own"),
        [Some("1".to_owned()), Some("1".into()), Some("1".into())]
    );
    assert_eq!(
        fake.header("content-type"),
        [Some("application/json".to_owned()), None, None]
    );
}

#[derive(Clone)]
struct Made {
    things: Vec<Thing>,
    links: Json,
    unknown_fields: UnknownFields,
}

record!(Made {
    0 things: Field::required("things"),
    1 links: Field::required("links"),
});

#[derive(Clone)]
struct Thing {
    name: String,
    size: i64,
    unknown_fields: UnknownFields,
}

record!(Thing {
    0 name: Field::required("name"),
    1 size: Field::required("size"),
});

#[tokio::test]
async fn only_what_was_found_can_drift() {
    for (size, drifts) in [
        (r#""size": 5"#, &[][..]),
        (r#""gauge": 5"#, &["/things/0/size"]),
    ] {
        let fake = Fake::default();
        let page = format!(r#"{{"things": [{{"name": "web", {size}}}], "links": {{}}}}"#);
        fake.breaks(TransportErrorKind::Lost)
            .answer(200, &[], &page);
        let builder = Client::builder().token("t").clock(Virtual::default());
        let client = fake.build(builder.strict(true));
        let body = Json::parse(r#"{"spec": {"name": "web"}}"#).expect("JSON");
        let call = RequestBuilder::<Made>::new(&client, &CREATE)
            .path("zone", "a")
            .json(&body);
        let made = call.reconcile().send().await;
        let told = match &made {
            Ok(response) => response.drift(),
            Err(error) => error.drift(),
        };
        let told: Vec<&str> = told.iter().map(|drift| &*drift.pointer).collect();
        assert_eq!((told, made.is_ok()), (drifts.to_vec(), drifts.is_empty()));
    }
}

#[tokio::test]
async fn what_was_there_before_is_not_adopted() {
    let fake = Fake::default();
    fake.breaks(TransportErrorKind::Lost).answer(
        200,
        &[],
        &page(&[("web", "2026-10-31T23:59:50Z")], false),
    );
    let response = create(&client(&fake, RetryPolicy::new()))
        .await
        .expect("it is made now");
    assert_eq!(
        (response.source(), response.attempts(), fake.lines().len()),
        (ResponseSource::Response, 2, 3)
    );

    // By the clock of the server, which is an hour behind ours, it was made just now.
    let fake = Fake::default();
    let date = [("date", "Sat, 31 Oct 2026 23:00:00 GMT")];
    fake.breaks(TransportErrorKind::Lost).answer(
        200,
        &date,
        &page(&[("web", "2026-10-31T23:00:00Z")], false),
    );
    let response = create(&client(&fake, RetryPolicy::new()))
        .await
        .expect("it was made");
    assert_eq!(response.source(), ResponseSource::Reconciled);
}

#[tokio::test]
async fn the_last_attempt_is_looked_after_too() {
    let fake = Fake::default();
    fake.answer(502, &[], "")
        .answer(200, &[], &page(&[("web", NOW)], false));
    let response = create(&client(&fake, RetryPolicy::none()))
        .await
        .expect("it was made");
    assert_eq!(response.source(), ResponseSource::Reconciled);
    let fake = Fake::default();
    fake.answer(502, &[], "")
        .answer(200, &[], &page(&[], false));
    let error = create(&client(&fake, RetryPolicy::none()))
        .await
        .expect_err("no attempt is left");
    assert!(matches!(error, Error::Server(_)) && error.attempts() == 1);
}

#[tokio::test]
async fn a_name_that_is_taken_after_a_doubt_is_ours() {
    let fake = Fake::default();
    fake.breaks(TransportErrorKind::Timeout)
        .answer(200, &[], &page(&[], false))
        .answer(422, &[], r#"{"message": "the name is taken"}"#)
        .answer(200, &[], &page(&[("web", NOW)], false));
    let response = create(&client(&fake, RetryPolicy::new()))
        .await
        .expect("it was made, only late");
    assert_eq!(
        (response.source(), response.attempts()),
        (ResponseSource::Reconciled, 2)
    );

    let fake = Fake::default();
    fake.answer(422, &[], r#"{"message": "the name is taken"}"#);
    let error = create(&client(&fake, RetryPolicy::new()))
        .await
        .expect_err("somebody else's");
    assert!(matches!(error, Error::Invalid(_)) && fake.lines().len() == 1);
}

#[tokio::test]
async fn whoever_cannot_know_does_not_repeat() {
    let fake = Fake::default();
    fake.breaks(TransportErrorKind::Lost).answer(
        200,
        &[],
        &page(&[("web", NOW), ("web", NOW)], false),
    );
    let error = create(&client(&fake, RetryPolicy::new()))
        .await
        .expect_err("two, and nobody knows which");
    assert!(
        matches!(error, Error::Connection(_)) && fake.lines().len() == 2,
        "{error:?}"
    );

    let fake = Fake::default();
    fake.breaks(TransportErrorKind::Lost).answer(403, &[], "{}");
    let error = create(&client(&fake, RetryPolicy::new()))
        .await
        .expect_err("the list may not be read");
    assert!(
        matches!(error, Error::Connection(_)) && fake.lines().len() == 2,
        "{error:?}"
    );

    let client = client(&fake, RetryPolicy::new());
    let nameless = RequestBuilder::<Json>::new(&client, &CREATE)
        .path("zone", "a")
        .json(&Json::object([("a", 1i64)]));
    let error = nameless.reconcile().await.expect_err("no name");
    assert!(error.message().contains("`spec/name`"), "{error}");
    let error = RequestBuilder::<Json>::new(&client, &LIST)
        .path("zone", "a")
        .reconcile()
        .await
        .expect_err("no create");
    assert!(
        matches!(error, Error::Usage(_)) && fake.lines().len() == 2,
        "{error:?}"
    );
}
