//! Limits of decoding: the memory that a value takes, the time of its call, and the number of reported departures.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use crate::support::droplet_json::GOOD;
use crate::support::fake_transport::*;
use crate::support::models::{Droplet, Page};
use openapi_sdk_runtime::{
    BoxFuture, Clock, Error, Request, RequestBuilder, SyntaxErrorKind, TimeoutKind, decode, encode,
};

#[test]
fn first_thousand_departures_are_listed_and_all_are_counted() {
    let empty = format!("[{}]", vec!["{}"; 5000].join(","));
    let page = format!(r#"{{"droplets":{empty}}}"#);
    let decoded = decode::<Page>(page.as_bytes()).expect("the page is JSON");
    assert_eq!(decoded.value.droplets.len(), 5000);
    // Each Droplet lacks its six required fields.
    assert_eq!((decoded.drift.len(), decoded.drift_count), (1000, 30_000));
    assert_eq!(decoded.drift[999].pointer, "/droplets/166/memory");
    assert_eq!(encode(&decoded.value), page);

    let keys: Vec<String> = (0..3000).map(|key| format!("\"k{key}\":0")).collect();
    let source = GOOD.replace('}', &format!(",{}}}", keys.join(",")));
    let decoded = decode::<Droplet>(source.as_bytes()).expect("the Droplet is JSON");
    assert_eq!((decoded.unknown.len(), decoded.unknown_count), (1000, 3000));
    assert_eq!(decoded.drift_count, 0);
    assert_eq!(encode(&decoded.value), source);
}

#[test]
fn unknown_keys_do_not_displace_departures() {
    let keys: Vec<String> = (0..3000).map(|key| format!("\"k{key}\":0")).collect();
    let source = format!("{{{},{}", keys.join(","), &GOOD[1..].replace("1024", "[]"));
    let decoded = decode::<Droplet>(source.as_bytes()).expect("the Droplet is JSON");
    assert_eq!(decoded.drift.len(), 1);
    assert_eq!(decoded.drift[0].pointer, "/memory");
}

#[test]
fn pointers_below_long_keys_are_cut() {
    let key = "é".repeat(500_000);
    let labels = format!(r#"{{"{key}":[1,2]}}"#);
    let source = format!("{},\"labels\":{labels}}}", &GOOD[..GOOD.len() - 1]);
    let decoded = decode::<Droplet>(source.as_bytes()).expect("the Droplet is JSON");
    assert_eq!(decoded.drift.len(), 1);
    let pointer = &decoded.drift[0].pointer;
    assert!(pointer.len() <= 1027 && pointer.ends_with('…'), "{pointer}");
    assert!(pointer.starts_with("/labels/éé"), "{pointer}");
    assert_eq!(encode(&decoded.value), source);
}

#[test]
fn value_of_more_than_256_mib_is_an_error() {
    let count = (256 << 20) / size_of::<Droplet>() + 1;
    let body = format!("[{}]", vec!["{}"; count].join(","));
    let error = decode::<Vec<Droplet>>(body.as_bytes()).expect_err("the value is too large");
    assert_eq!(error.kind(), SyntaxErrorKind::MemoryLimit);
    let half = format!("[{}]", vec!["{}"; count / 2].join(","));
    assert!(decode::<Vec<Droplet>>(half.as_bytes()).is_ok());
}

/// A clock that advances by a second each time it is read.
#[derive(Clone, Default)]
struct TickingClock(Arc<AtomicU64>);

impl Clock for TickingClock {
    fn now(&self) -> SystemTime {
        let seconds = self.0.fetch_add(1, Ordering::Relaxed);
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn decoding_ends_at_the_timeout_of_the_call() {
    let fake = FakeTransport::default();
    let body = format!("[{}]", vec!["{}"; 500_000].join(","));
    let respond = || fake.respond(200, &[], &body);
    let client = fake.build(
        crate::support::service::builder()
            .token("t")
            .clock(TickingClock::default()),
    );
    let call = |seconds| {
        respond();
        let call = RequestBuilder::<Vec<Droplet>>::new(&client, &OPEN);
        Request::timeout(call, Duration::from_secs(seconds))
    };
    let error = call(60).await.expect_err("decoding takes too long");
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Total));
    assert_eq!(error.attempts(), 1);
    assert!(call(10_000).await.is_ok());
}

#[tokio::test]
async fn decoded_response_is_limited_like_its_body() {
    let fake = FakeTransport::default();
    let count = (80 << 20) / size_of::<Droplet>();
    let body = format!("[{}]", vec!["{}"; count].join(","));
    let call = |limit| {
        fake.respond(200, &[], &body);
        let client = fake.build(
            crate::support::service::builder()
                .token("t")
                .response_limit(limit),
        );
        RequestBuilder::<Vec<Droplet>>::new(&client, &OPEN)
    };
    let error = call(8 << 20).await.expect_err("the value is too large");
    assert!(matches!(error, Error::Decoding(_)), "{error:?}");
    assert!(
        error
            .to_string()
            .contains("raise `ClientBuilder::response_limit`"),
        "{error}"
    );
    let response = call(128 << 20).await.expect("the value fits");
    assert_eq!(response.drift_count(), 6 * count);
    assert_eq!(response.drift().len(), 1000);
}

#[tokio::test]
async fn strict_client_says_how_many_departures_there_are() {
    let fake = FakeTransport::default();
    fake.respond(200, &[], "[{},{}]");
    let client = fake.build(crate::support::service::builder().token("t").strict(true));
    let call = RequestBuilder::<Vec<Droplet>>::new(&client, &OPEN);
    let error = call.await.expect_err("drift is an error");
    assert_eq!((error.drift().len(), error.drift_count()), (12, 12));
    assert!(error.message().ends_with("(and 11 more)"), "{error}");
}
