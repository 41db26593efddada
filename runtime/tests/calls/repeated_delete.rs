//! A `DELETE` that was repeated after a doubt and finds nothing has succeeded.

use crate::support::fake_transport::FakeTransport;
use crate::support::models::Droplet;
use crate::support::virtual_clock::VirtualClock;
use openapi_sdk_runtime::{
    Empty, Error, Json, Method, Operation, RequestBuilder, ResponseSource, ResponseSpec,
    TransportErrorKind,
};

static DELETE: Operation = Operation::new("delete", Method::Delete, "/v2/things/1")
    .responses(&[ResponseSpec::new(204, "")]);
static DELETE_JSON: Operation = Operation::new("delete_json", Method::Delete, "/v2/things/1")
    .responses(&[ResponseSpec::new(202, "application/json")]);
static GET: Operation = Operation::new("get", Method::Get, "/v2/things/1");

const GONE: &str = r#"{"id": "not_found", "message": "gone"}"#;

type Fault = fn(&FakeTransport);

const LOST: Fault = |fake| {
    fake.fail(TransportErrorKind::Lost);
};
const UNAVAILABLE: Fault = |fake| {
    fake.respond(503, &[], "");
};
const REFUSED: Fault = |fake| {
    fake.fail(TransportErrorKind::Connect);
};
const LIMITED: Fault = |fake| {
    fake.respond(429, &[("retry-after", "1")], "");
};

fn request<T>(fake: &FakeTransport, operation: &'static Operation) -> RequestBuilder<T> {
    let builder = crate::support::service::builder()
        .token("t")
        .strict(true)
        .clock(VirtualClock::default());
    RequestBuilder::new(&fake.build(builder), operation)
}

#[tokio::test]
async fn not_found_after_a_doubt_is_success() {
    for (fault, status) in [(LOST, 404), (UNAVAILABLE, 404), (LOST, 410)] {
        let fake = FakeTransport::default();
        fault(&fake);
        fake.respond(status, &[("x-request-id", "r1")], GONE);
        let response = request::<Empty>(&fake, &DELETE).await;
        let response = response.expect("the resource is gone");
        assert_eq!(response.source(), ResponseSource::AlreadyDeleted);
        assert_eq!((response.status().as_u16(), response.attempts()), (204, 2));
        assert_eq!(response.request_id(), Some("r1"));
        assert_eq!(response.body().len(), 0);
    }
    // The doubt may be about the first of three attempts.
    let fake = FakeTransport::default();
    LOST(&fake);
    REFUSED(&fake);
    fake.respond(404, &[], GONE);
    let response = request::<Empty>(&fake, &DELETE).await;
    assert_eq!(response.expect("the resource is gone").attempts(), 3);
}

#[tokio::test]
async fn value_of_a_repeated_delete_is_empty_and_without_drift() {
    let fake = FakeTransport::default();
    LOST(&fake);
    fake.respond(404, &[], GONE);
    let response = request::<Droplet>(&fake, &DELETE_JSON).await;
    let response = response.expect("the resource is gone");
    assert_eq!((response.status().as_u16(), &*response.name), (202, ""));
    assert_eq!(response.drift_count(), 0);
    let fake = FakeTransport::default();
    LOST(&fake);
    fake.respond(404, &[], GONE);
    let client = fake.build(
        crate::support::service::builder()
            .token("t")
            .clock(VirtualClock::default()),
    );
    let response = client.request(Method::Delete, "/v2/things/1").await;
    let response: openapi_sdk_runtime::Response<Json> = response.expect("the resource is gone");
    assert_eq!(response.source(), ResponseSource::AlreadyDeleted);
}

#[tokio::test]
async fn not_found_without_a_doubt_is_an_error() {
    for faults in [&[][..], &[REFUSED], &[LIMITED]] {
        let fake = FakeTransport::default();
        faults.iter().for_each(|fault| fault(&fake));
        fake.respond(404, &[], GONE);
        let error = request::<Empty>(&fake, &DELETE).await;
        let error = error.expect_err("nothing says that it existed");
        assert!(matches!(error, Error::NotFound(_)), "{error:?}");
    }
    let fake = FakeTransport::default();
    LOST(&fake);
    fake.respond(404, &[], GONE);
    let error = request::<Json>(&fake, &GET).await;
    let error = error.expect_err("only a `DELETE` makes a resource go");
    assert!(matches!(error, Error::NotFound(_)), "{error:?}");
}
