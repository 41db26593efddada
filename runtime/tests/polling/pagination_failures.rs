//! Failures of pages: which of them end a list, and how often a page is requested again.

use std::time::Duration;

use crate::support::fake_server::FakeServer;
use crate::support::fake_transport::*;
use crate::support::models::Page;
use crate::support::tcp_server::start_server;
use openapi_sdk_runtime::{
    Block, Client, Error, Json, Method, Operation, Pagination, RequestBuilder, RetryPolicy,
    TransportErrorKind,
};

static LISTED: Operation = Operation::new("droplets_list", Method::Get, "/v2/droplets").pagination(
    &Pagination::number(&["droplets"], "page")
        .next(&["links", "pages", "next"])
        .total(&["meta", "total"]),
);

fn list<R>(client: &Client) -> RequestBuilder<R> {
    RequestBuilder::new(client, &LISTED)
}

/// What a list gives if the caller ignores errors: the number of errors, and the number of requests.
async fn ignoring_errors(fake: &FakeTransport, client: &Client) -> (usize, usize) {
    let mut items = list::<Json>(client).items::<Json>();
    let mut errors = 0;
    while let Some(item) = items.next().await {
        assert!(item.is_err());
        errors += 1;
        assert!(errors < 100, "the list does not end");
    }
    assert!(items.next().await.is_none());
    (errors, fake.request_lines().len())
}

#[tokio::test]
async fn failure_that_repeats_ends_the_list_at_once() {
    for (status, body) in [
        (401, "{}"),
        (403, "{}"),
        (404, "{}"),
        (422, "{}"),
        (501, "{}"),
        (200, "<html>login</html>"),
        (200, "{}"),
        (200, r#"{"droplets":[1"#),
    ] {
        let fake = FakeTransport::default();
        for _ in 0..10 {
            fake.respond(status, &[], body);
        }
        let found = ignoring_errors(&fake, &fake.client()).await;
        assert_eq!(found, (1, 1), "{status} {body}");
        let client = fake.client();
        let mut pages = list::<Page>(&client).pages();
        assert!(matches!(pages.next().await, Some(Err(_))));
        assert!(pages.next().await.is_none());
    }
}

#[tokio::test]
async fn failure_that_may_heal_is_requested_three_times_in_a_row() {
    let fake = FakeTransport::default();
    for _ in 0..5 {
        fake.respond(503, &[], "")
            .fail(TransportErrorKind::Lost)
            .respond(429, &[], "");
    }
    assert_eq!(ignoring_errors(&fake, &fake.client()).await, (3, 3));
}

#[tokio::test]
async fn page_that_succeeds_again_continues_the_list() {
    let fake = FakeTransport::default();
    let page = |id: u32, next: &str| {
        format!(r#"{{"droplets":[{id}],"links":{{"pages":{{{next}}}}},"meta":{{"total":2}}}}"#)
    };
    fake.respond(503, &[], "")
        .respond(429, &[], "")
        .respond(200, &[], &page(1, r#""next":"/?page=2""#))
        .fail(TransportErrorKind::Connect)
        .respond(500, &[], "")
        .respond(200, &[], &page(2, ""));
    let client = fake.client();
    let mut items = list::<Json>(&client).items::<i64>();
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(item.ok());
    }
    assert_eq!(found, [None, None, Some(1), None, None, Some(2)]);
}

#[tokio::test]
async fn next_request_waits_for_the_backoff_or_as_long_as_the_server_asks() {
    let server = FakeServer::new(|_, _| (503, String::new()));
    let client = server.client();
    let policy = RetryPolicy::none().backoff(Duration::from_secs(100), Duration::from_secs(100));
    let call = openapi_sdk_runtime::Request::retry_policy(list::<Json>(&client), policy);
    let mut items = call.items::<Json>();
    while items.next().await.is_some() {}
    let requests = server.requests.lock().expect("the lock is not poisoned");
    let times: Vec<u64> = requests.iter().map(|(_, at)| *at).collect();
    assert_eq!(times.len(), 3);
    assert!(times[0] == 0 && times[2] > 0, "{times:?}");
}

#[tokio::test]
async fn delay_beyond_the_timeout_of_a_call_ends_the_list() {
    let fake = FakeTransport::default();
    for _ in 0..5 {
        fake.respond(429, &[("retry-after", "7200")], "");
    }
    assert_eq!(ignoring_errors(&fake, &fake.client()).await, (1, 1));
}

#[tokio::test]
async fn page_that_a_strict_client_rejects_ends_the_list() {
    let fake = FakeTransport::default();
    for _ in 0..5 {
        fake.respond(200, &[], r#"{"droplets":[{}],"links":{}}"#);
    }
    let client = fake.build(crate::support::service::builder().token("t").strict(true));
    let mut pages = list::<Page>(&client).pages();
    assert!(matches!(pages.next().await, Some(Err(Error::Decoding(_)))));
    assert!(pages.next().await.is_none());
    assert_eq!(fake.request_lines().len(), 1);
}

#[test]
fn blocking_loop_that_ignores_errors_ends() {
    const DENIED: &str =
        "HTTP/1.1 401 Unauthorized\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}";
    const BUSY: &str = "HTTP/1.1 503 Busy\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
    for (responses, errors) in [(&[DENIED][..], 1), (&[BUSY; 3][..], 3)] {
        let (url, thread) = start_server(responses);
        let policy =
            RetryPolicy::none().backoff(Duration::from_millis(1), Duration::from_millis(1));
        let client = crate::support::service::builder()
            .token("t")
            .base_url(&url)
            .retry_policy(policy)
            .blocking()
            .build()
            .expect("the client is valid");
        let items = list::<Json>(&client).items::<Json>().block();
        assert_eq!(items.take(50).filter(Result::is_err).count(), errors);
        let requests = thread.join().expect("the server thread does not panic");
        assert_eq!(requests.len(), errors);
    }
}

#[test]
fn waiter_that_failed_has_ended() {
    for status in [401, 404, 500] {
        let server = FakeServer::new(move |_, _| (status, "{}".to_owned()));
        let client = server.client();
        let call = RequestBuilder::<Json>::new(&client, &crate::support::fake_server::ACTION);
        let mut waiter = call.path("action_id", 7i64).wait::<Json>();
        let mut errors = 0;
        while let Some(state) = waiter_next(&mut waiter) {
            assert!(state.is_err());
            errors += 1;
        }
        assert_eq!(errors, 1, "{status}");
        assert!(waiter_next(&mut waiter).is_none());
    }
}

fn waiter_next(
    waiter: &mut openapi_sdk_runtime::Waiter<Json>,
) -> Option<Result<openapi_sdk_runtime::WaitState, Error>> {
    waiter.next().block()
}
