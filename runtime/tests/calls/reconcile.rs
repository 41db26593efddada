//! Reconciliation: after a lost response to a create, the client looks for the resource instead of creating it twice.

use crate::support::fake_transport::FakeTransport;
use crate::support::virtual_clock::VirtualClock;
use openapi_sdk_runtime::{
    Client, Error, Json, LookupKey, Method, Operation, Pagination, RequestBuilder, Response,
    ResponseSource, RetryPolicy, TransportErrorKind, UnknownFields, record,
};

static LIST: Operation =
    Operation::new("list", Method::Get, "/v2/zones/{zone}/things").pagination(&PAGING);
static PAGING: Pagination = Pagination::number(&["things"], "page")
    .next(&["links", "pages", "next"])
    .size("per_page", 200);
static CREATE: Operation =
    Operation::new("create", Method::Post, "/v2/zones/{zone}/things").lookup_key(&KEY);
static KEY: LookupKey = LookupKey::new(&["spec", "name"], &LIST, &["things"], &["name"])
    .query("name")
    .response(&["things", "0"])
    .created(&["created_at"]);

const NOW: &str = "2026-11-01T00:00:00Z";

fn client(fake: &FakeTransport, retries: RetryPolicy) -> Client {
    let clock = VirtualClock::default();
    fake.build(
        crate::support::service::builder()
            .token("t")
            .clock(clock)
            .seed(1)
            .retry_policy(retries),
    )
}

async fn create(client: &Client) -> Result<Response<Json>, Error> {
    let body = Json::parse(r#"{"spec": {"name": "web"}}"#).expect("valid JSON");
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
async fn returns_resource_found_in_list() {
    let fake = FakeTransport::default();
    fake.fail(TransportErrorKind::Lost)
        .respond(
            200,
            &[("x-request-id", "r2")],
            &page(&[("web-2", NOW)], true),
        )
        .respond(
            200,
            &[("x-request-id", "r3")],
            &page(&[("db", NOW), ("web", NOW)], false),
        );
    let response = create(&client(&fake, RetryPolicy::new()))
        .await
        .expect("the resource is found");
    assert_eq!(
        fake.request_lines(),
        [
            "POST https://api.example.com/v2/zones/a%2Fb/things",
            "GET https://api.example.com/v2/zones/a%2Fb/things?name=web&per_page=200",
            "GET https://api.example.com/v2/zones/a%2Fb/things?name=web&per_page=200&page=2",
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
struct ThingsResponse {
    things: Vec<Thing>,
    links: Json,
    unknown_fields: UnknownFields,
}

record!(ThingsResponse {
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
async fn reports_drift_of_found_resource_only() {
    for (size, expected) in [
        (r#""size": 5"#, &[][..]),
        (r#""gauge": 5"#, &["/things/0/size"]),
    ] {
        let fake = FakeTransport::default();
        let page = format!(r#"{{"things": [{{"name": "web", {size}}}], "links": {{}}}}"#);
        fake.fail(TransportErrorKind::Lost).respond(200, &[], &page);
        let builder = crate::support::service::builder()
            .token("t")
            .clock(VirtualClock::default());
        let client = fake.build(builder.strict(true));
        let body = Json::parse(r#"{"spec": {"name": "web"}}"#).expect("valid JSON");
        let call = RequestBuilder::<ThingsResponse>::new(&client, &CREATE)
            .path("zone", "a")
            .json(&body);
        let result = call.reconcile().send().await;
        let drift = match &result {
            Ok(response) => response.drift(),
            Err(error) => error.drift(),
        };
        let pointers: Vec<&str> = drift.iter().map(|drift| &*drift.pointer).collect();
        assert_eq!(
            (pointers, result.is_ok()),
            (expected.to_vec(), expected.is_empty())
        );
    }
}

#[tokio::test]
async fn ignores_resource_created_earlier() {
    let fake = FakeTransport::default();
    let date = [("date", "Sun, 01 Nov 2026 00:00:00 GMT")];
    fake.fail(TransportErrorKind::Lost).respond(
        200,
        &date,
        &page(&[("web", "2026-10-31T23:59:50Z")], false),
    );
    let response = create(&client(&fake, RetryPolicy::new()))
        .await
        .expect("it is made now");
    assert_eq!(
        (
            response.source(),
            response.attempts(),
            fake.request_lines().len()
        ),
        (ResponseSource::Response, 2, 3)
    );

    // The clock of the server is an hour behind. By that clock the resource was created just now.
    let fake = FakeTransport::default();
    let date = [("date", "Sat, 31 Oct 2026 23:00:00 GMT")];
    fake.fail(TransportErrorKind::Lost).respond(
        200,
        &date,
        &page(&[("web", "2026-10-31T23:00:00Z")], false),
    );
    let response = create(&client(&fake, RetryPolicy::new()))
        .await
        .expect("the resource is found");
    assert_eq!(response.source(), ResponseSource::Reconciled);
}

#[tokio::test]
async fn does_not_create_again_if_the_clock_of_the_server_is_unknown() {
    // Without a date, the server's clock may be ten minutes behind.
    for created in [
        &["2026-10-31T23:50:00Z"][..],
        &["2026-10-31T23:48:00Z", "2026-10-31T23:50:00Z"],
    ] {
        let fake = FakeTransport::default();
        let things: Vec<_> = created.iter().map(|time| ("web", *time)).collect();
        fake.fail(TransportErrorKind::Lost)
            .respond(200, &[], &page(&things, false));
        let error = create(&client(&fake, RetryPolicy::new())).await;
        let error = error.expect_err("it is unknown which resource is new");
        assert!(matches!(error, Error::Connection(_)), "{error:?}");
        let posts = fake.request_lines();
        let posts = posts.iter().filter(|line| line.starts_with("POST"));
        assert_eq!(posts.count(), 1);
    }
    // A resource of last week is not new by any clock.
    let fake = FakeTransport::default();
    fake.fail(TransportErrorKind::Lost).respond(
        200,
        &[],
        &page(&[("web", "2026-10-25T00:00:00Z")], false),
    );
    let response = create(&client(&fake, RetryPolicy::new())).await;
    let response = response.expect("it is made now");
    assert_eq!(response.attempts(), 2);
}

#[tokio::test]
async fn reconciles_after_the_last_attempt() {
    let fake = FakeTransport::default();
    fake.respond(502, &[], "")
        .respond(200, &[], &page(&[("web", NOW)], false));
    let response = create(&client(&fake, RetryPolicy::none()))
        .await
        .expect("the resource is found");
    assert_eq!(response.source(), ResponseSource::Reconciled);
    let fake = FakeTransport::default();
    fake.respond(502, &[], "")
        .respond(200, &[], &page(&[], false));
    let error = create(&client(&fake, RetryPolicy::none()))
        .await
        .expect_err("no attempt is left");
    assert!(matches!(error, Error::Server(_)) && error.attempts() == 1);
}

#[tokio::test]
async fn adopts_resource_if_name_is_taken_after_lost_response() {
    let fake = FakeTransport::default();
    fake.fail(TransportErrorKind::Timeout)
        .respond(200, &[], &page(&[], false))
        .respond(422, &[], r#"{"message": "the name is taken"}"#)
        .respond(200, &[], &page(&[("web", NOW)], false));
    let response = create(&client(&fake, RetryPolicy::new()))
        .await
        .expect("the resource is found late");
    assert_eq!(
        (response.source(), response.attempts()),
        (ResponseSource::Reconciled, 2)
    );

    let fake = FakeTransport::default();
    fake.respond(422, &[], r#"{"message": "the name is taken"}"#);
    let error = create(&client(&fake, RetryPolicy::new()))
        .await
        .expect_err("the resource belongs to someone else");
    assert!(matches!(error, Error::Invalid(_)) && fake.request_lines().len() == 1);
}

#[tokio::test]
async fn does_not_retry_if_result_is_ambiguous() {
    let fake = FakeTransport::default();
    fake.fail(TransportErrorKind::Lost).respond(
        200,
        &[],
        &page(&[("web", NOW), ("web", NOW)], false),
    );
    let error = create(&client(&fake, RetryPolicy::new()))
        .await
        .expect_err("two resources match");
    assert!(
        matches!(error, Error::Connection(_)) && fake.request_lines().len() == 2,
        "{error:?}"
    );

    let fake = FakeTransport::default();
    fake.fail(TransportErrorKind::Lost).respond(403, &[], "{}");
    let error = create(&client(&fake, RetryPolicy::new()))
        .await
        .expect_err("the list is forbidden");
    assert!(
        matches!(error, Error::Connection(_)) && fake.request_lines().len() == 2,
        "{error:?}"
    );

    let client = client(&fake, RetryPolicy::new());
    let nameless = RequestBuilder::<Json>::new(&client, &CREATE)
        .path("zone", "a")
        .json(&Json::object([("a", 1i64)]));
    let error = nameless
        .reconcile()
        .await
        .expect_err("the body has no name");
    assert!(error.message().contains("`spec/name`"), "{error}");
    let error = RequestBuilder::<Json>::new(&client, &LIST)
        .path("zone", "a")
        .reconcile()
        .await
        .expect_err("the operation cannot be reconciled");
    assert!(
        matches!(error, Error::Usage(_)) && fake.request_lines().len() == 2,
        "{error:?}"
    );
}

#[tokio::test]
async fn list_that_is_no_list_does_not_lead_to_another_create() {
    for body in [
        "",
        "null",
        "[]",
        "{}",
        r#"{"things":null}"#,
        r#"{"things":"none"}"#,
        r#"{"message":"Unexpected server-side error"}"#,
    ] {
        let fake = FakeTransport::default();
        fake.fail(TransportErrorKind::Lost).respond(200, &[], body);
        let error = create(&client(&fake, RetryPolicy::new())).await;
        assert!(matches!(error, Err(Error::Connection(_))), "{body}");
        let lines = fake.request_lines();
        let creates = lines.iter().filter(|line| line.starts_with("POST"));
        assert_eq!(creates.count(), 1, "{body}: {lines:?}");
    }
}

#[tokio::test]
async fn list_with_fewer_items_than_its_total_does_not_lead_to_another_create() {
    static COUNTED: Pagination = Pagination::number(&["things"], "page")
        .next(&["links", "pages", "next"])
        .total(&["meta", "total"]);
    static COUNTED_LIST: Operation =
        Operation::new("list", Method::Get, "/v2/things").pagination(&COUNTED);
    static COUNTED_KEY: LookupKey =
        LookupKey::new(&["name"], &COUNTED_LIST, &["things"], &["name"]);
    static COUNTED_CREATE: Operation =
        Operation::new("create", Method::Post, "/v2/things").lookup_key(&COUNTED_KEY);
    for (total, creates) in [(25, 1), (0, 2)] {
        let fake = FakeTransport::default();
        let list = format!(r#"{{"things":[],"links":{{}},"meta":{{"total":{total}}}}}"#);
        fake.fail(TransportErrorKind::Lost).respond(200, &[], &list);
        let client = client(&fake, RetryPolicy::new());
        let body = Json::parse(r#"{"name": "web"}"#).expect("valid JSON");
        let call = RequestBuilder::<Json>::new(&client, &COUNTED_CREATE).json(&body);
        let result = call.reconcile().send().await;
        assert_eq!(result.is_ok(), creates == 2, "{result:?}");
        let lines = fake.request_lines();
        let posts = lines.iter().filter(|line| line.starts_with("POST"));
        assert_eq!(posts.count(), creates, "{lines:?}");
    }
}
