//! Retries, timeouts and the rate limiter, on a virtual clock.

use std::time::Duration;

use crate::support::fake_transport::*;
use crate::support::virtual_clock::{START, VirtualClock};
use openapi_sdk_runtime::{
    Body, BoxFuture, Bytes, Client, ClientBuilder, Error, Json, Method, Operation, RateLimitConfig,
    RateLimitWindow, Request, RequestBuilder, RequestTimeouts, Response, RetryPolicy, TimeoutKind,
    Transport, TransportError, TransportErrorKind, http,
};

static PUT: Operation = Operation::new("put", Method::Put, "/v2/thing");
static POST: Operation = Operation::new("post", Method::Post, "/v2/things");

fn slow() -> RetryPolicy {
    RetryPolicy::new().backoff(Duration::from_secs(8), Duration::from_secs(100))
}

fn build(
    fake: &FakeTransport,
    clock: &VirtualClock,
    set: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> Client {
    let builder = crate::support::service::builder()
        .token("t")
        .clock(clock.clone())
        .seed(1)
        .retry_policy(slow());
    fake.build(set(builder))
}

async fn call(client: &Client, operation: &'static Operation) -> Result<Response<Json>, Error> {
    RequestBuilder::new(client, operation).await
}

fn seconds(clock: &VirtualClock) -> f64 {
    clock.passed().as_secs_f64()
}

#[tokio::test]
async fn honors_retry_after_and_rate_limit_reset() {
    let date = httpdate(START + 30);
    let exhausted = [
        ("ratelimit-limit", "5000"),
        ("ratelimit-remaining", "0"),
        ("ratelimit-reset", "1793491250"),
    ];
    let (past, yesterday) = (
        httpdate(START - 30),
        [
            exhausted[0],
            exhausted[1],
            ("ratelimit-reset", "1793404800"),
        ],
    );
    type Case<'a> = (&'a [(&'a str, &'a str)], std::ops::RangeInclusive<f64>);
    let cases: [Case; 7] = [
        (&[], 0.0..=8.0),
        (&[("retry-after", "17")], 17.0..=17.0),
        (&[("retry-after", "12.5")], 12.5..=12.5),
        (&[("retry-after", &date)], 30.0..=30.0),
        (&[("retry-after", &past)], 0.0..=8.0),
        (&exhausted, 50.0..=50.0),
        (&yesterday, 0.0..=8.0),
    ];
    for (headers, expected) in cases {
        let (fake, clock) = (FakeTransport::default(), VirtualClock::default());
        fake.respond(429, headers, "");
        let client = build(&fake, &clock, ClientBuilder::no_rate_limit);
        let response = call(&client, &POST).await.expect("a retry succeeds");
        assert_eq!(
            (response.attempts(), fake.request_lines().len()),
            (2, 2),
            "{headers:?}"
        );
        assert!(
            expected.contains(&seconds(&clock)),
            "{headers:?}: {}",
            seconds(&clock)
        );
    }
}

fn httpdate(seconds: u64) -> String {
    httpdate::fmt_http_date(std::time::UNIX_EPOCH + Duration::from_secs(seconds))
}

#[tokio::test]
async fn does_not_sleep_past_the_deadline() {
    let (fake, clock) = (FakeTransport::default(), VirtualClock::default());
    fake.respond(503, &[("retry-after", "3600")], r#"{"message":"later"}"#);
    let client = build(&fake, &clock, |builder| builder);
    let error = call(&client, &GET_ANY)
        .await
        .expect_err("an hour is longer than the timeout");
    assert!(matches!(error, Error::Server(_)), "{error:?}");
    assert_eq!(
        (error.attempts(), error.retry_after()),
        (1, Some(Duration::from_secs(3600)))
    );
    assert_eq!(seconds(&clock), 0.0);

    let client = build(&fake, &clock, ClientBuilder::no_timeout);
    fake.respond(503, &[("retry-after", "3599")], "");
    let response = call(&client, &GET_ANY)
        .await
        .expect("a request without a timeout waits");
    assert_eq!((response.attempts(), seconds(&clock)), (2, 3599.0));
    fake.respond(503, &[("retry-after", "-1")], "").respond(
        503,
        &[("retry-after", "99999999")],
        "",
    );
    let error = call(&client, &GET_ANY)
        .await
        .expect_err("the wait exceeds one day");
    assert_eq!(error.attempts(), 2, "a negative retry-after is ignored");
}

#[tokio::test]
async fn a_server_cannot_ask_for_more_than_the_longest_delay() {
    let (fake, clock) = (FakeTransport::default(), VirtualClock::default());
    fake.respond(503, &[("retry-after", "30")], "")
        .respond(429, &[("retry-after", "31")], "");
    let client = build(&fake, &clock, |builder| {
        builder.retry_policy(slow().max_retry_after(Duration::from_secs(30)))
    });
    let error = call(&client, &GET_ANY)
        .await
        .expect_err("the delay is too long");
    assert_eq!(
        (error.attempts(), error.retry_after()),
        (2, Some(Duration::from_secs(31)))
    );
    assert_eq!(seconds(&clock), 30.0);
    let other = call(&client, &GET_ANY).await;
    assert!(other.is_ok(), "the client is not closed");
    assert!(seconds(&clock) <= 61.0, "{}", seconds(&clock));
}

static GET_ANY: Operation = Operation::new("get", Method::Get, "/v2/thing");

#[tokio::test]
async fn limits_number_of_attempts() {
    let (fake, clock) = (FakeTransport::default(), VirtualClock::default());
    let client = build(&fake, &clock, |builder| {
        builder.retry_policy(slow().max_attempts(4))
    });
    for _ in 0..9 {
        fake.fail(TransportErrorKind::Connect);
    }
    let error = call(&client, &POST)
        .await
        .expect_err("the connection fails");
    assert_eq!((error.attempts(), fake.request_lines().len()), (4, 4));
    let error = RequestBuilder::<Json>::new(&client, &POST)
        .retry_policy(RetryPolicy::none())
        .send()
        .await;
    assert_eq!(error.expect_err("the connection fails").attempts(), 1);
    let usage = call(&client, &GET)
        .await
        .expect_err("a path parameter is missing");
    assert_eq!(usage.attempts(), 0);
}

#[tokio::test]
async fn retry_budget_limits_retries_in_an_outage() {
    let (fake, clock) = (FakeTransport::default(), VirtualClock::default());
    let client = build(&fake, &clock, ClientBuilder::no_rate_limit);
    for _ in 0..1200 {
        fake.respond(503, &[], "");
    }
    for _ in 0..1000 {
        call(&client.clone(), &GET_ANY)
            .await
            .expect_err("the server is down");
    }
    assert_eq!(
        fake.request_lines().len(),
        1100,
        "all clones of the client share one retry budget of 100"
    );
    let without_budget =
        RequestBuilder::<Json>::new(&client, &GET_ANY).retry_policy(slow().budget(false));
    assert_eq!(
        without_budget
            .send()
            .await
            .expect_err("the server is down")
            .attempts(),
        3
    );
}

/// A transport that responds after a delay, with a body whose chunks are delayed, too.
#[derive(Clone)]
struct SlowTransport {
    clock: VirtualClock,
    head_delay: Duration,
    chunk_delay: Duration,
}

impl Transport for SlowTransport {
    fn send(
        &self,
        _: http::Request<Bytes>,
        _: RequestTimeouts,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let (slow, head_delay) = (self.clone(), self.head_delay);
        Box::pin(async move {
            use openapi_sdk_runtime::Clock;
            slow.clock.sleep(head_delay).await;
            Ok(http::Response::new(Body::new(SlowBody {
                slow,
                sleep: None,
                left: 3,
            })))
        })
    }
}

struct SlowBody {
    slow: SlowTransport,
    sleep: Option<BoxFuture<'static, ()>>,
    left: u32,
}

impl http_body::Body for SlowBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Bytes>, TransportError>>> {
        use openapi_sdk_runtime::Clock;
        use std::task::Poll;
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let slow = self.slow.clone();
        let sleep = self
            .sleep
            .get_or_insert_with(|| slow.clock.sleep(slow.chunk_delay));
        std::task::ready!(sleep.as_mut().poll(context));
        self.sleep = None;
        self.left -= 1;
        Poll::Ready(Some(Ok(http_body::Frame::data(Bytes::from_static(
            b"data: 1\n\n",
        )))))
    }
}

/// A client for a slow server, with the delays in seconds.
fn slow_client(clock: &VirtualClock, head_delay: u64, chunk_delay: u64) -> Client {
    let slow = SlowTransport {
        clock: clock.clone(),
        head_delay: Duration::from_secs(head_delay),
        chunk_delay: Duration::from_secs(chunk_delay),
    };
    let builder = crate::support::service::builder()
        .token("t")
        .clock(clock.clone())
        .seed(1)
        .transport(slow);
    builder.build().expect("the client is valid")
}

#[tokio::test]
async fn enforces_attempt_and_request_timeouts() {
    let clock = VirtualClock::default();
    let client = slow_client(&clock, 3600, 0);
    let error = call(&client, &POST)
        .await
        .expect_err("an hour is longer than the timeout");
    assert!(matches!(error, Error::Timeout(_)));
    assert_eq!(
        (error.timeout_kind(), error.attempts(), seconds(&clock)),
        (Some(TimeoutKind::Attempt), 1, 60.0)
    );
    assert_eq!(error.to_string(), "post: no response within 60s");

    let clock = VirtualClock::default();
    let error = call(&slow_client(&clock, 3600, 0), &PUT)
        .await
        .expect_err("an hour is longer than the timeout");
    assert_eq!(
        (error.timeout_kind(), error.attempts()),
        (Some(TimeoutKind::Total), 3)
    );
    assert_eq!(
        (seconds(&clock), error.to_string()),
        (180.0, "put: the call did not complete within 180s".into())
    );

    let clock = VirtualClock::default();
    let long_timeout = RequestBuilder::<Bytes>::new(&slow_client(&clock, 200, 100), &GET_ANY)
        .timeout(Duration::from_secs(600));
    assert_eq!(
        long_timeout
            .send()
            .await
            .expect("the timeout is long enough")
            .len(),
        27
    );
    assert_eq!(seconds(&clock), 500.0);
    let clock = VirtualClock::default();
    let short_timeout = RequestBuilder::<Bytes>::new(&slow_client(&clock, 20, 20), &GET_ANY)
        .timeout(Duration::from_secs(600))
        .attempt_timeout(Duration::from_secs(50))
        .retry_policy(RetryPolicy::none());
    let error = short_timeout
        .send()
        .await
        .expect_err("the body is too slow");
    assert_eq!(
        (error.timeout_kind(), seconds(&clock)),
        (Some(TimeoutKind::Attempt), 50.0)
    );
}

#[tokio::test]
async fn stream_times_out_only_when_idle() {
    let clock = VirtualClock::default();
    let call =
        |chunk_delay| RequestBuilder::<Json>::new(&slow_client(&clock, 1, chunk_delay), &POST);
    let mut stream = call(59).stream::<Json>().await.expect("the stream opens");
    while let Some(event) = stream.next().await {
        event.expect("the event is valid");
    }
    let before = seconds(&clock);
    let mut stream = call(61).stream::<Json>().await.expect("the stream opens");
    let error = stream
        .next()
        .await
        .expect("the stream yields an error")
        .expect_err("the stream is idle");
    assert_eq!(
        (error.timeout_kind(), seconds(&clock) - before),
        (Some(TimeoutKind::Idle), 61.0)
    );
    assert!(stream.next().await.is_none());
    let call = call(59)
        .idle_timeout(Duration::from_secs(5))
        .timeout(Duration::from_secs(3));
    let mut stream = call.stream::<Json>().await.expect("the stream opens");
    let error = stream
        .next()
        .await
        .expect("the stream yields an error")
        .expect_err("the request times out");
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Total));
}

#[tokio::test]
async fn rate_limiter_delays_and_rejects_requests() {
    let (fake, clock) = (FakeTransport::default(), VirtualClock::default());
    let client = build(&fake, &clock, |builder| builder);
    assert_eq!(
        client.rate_limiter().estimated_wait(500),
        Duration::from_secs(60)
    );
    assert_eq!(
        client.rate_limiter().estimated_wait(501),
        Duration::from_secs(120)
    );
    for _ in 0..251 {
        call(&client.clone(), &GET_ANY)
            .await
            .expect("the request succeeds");
    }
    assert_eq!(seconds(&clock), 60.0);
    for _ in 0..300 {
        call(&client, &CHAT).await.expect("the request succeeds");
    }
    assert_eq!(seconds(&clock), 60.0, "inference has its own rate limit");
    let other_server = build(&fake, &clock, |builder| {
        builder.base_url("http://localhost")
    });
    assert_eq!(
        other_server.rate_limiter().estimated_wait(10_000),
        Duration::ZERO
    );
    let with_own_limit = build(&fake, &clock, |builder| {
        builder.base_url("http://localhost").rate_limit(
            RateLimitConfig::new(RateLimitWindow::per_hour(5000))
                .burst(RateLimitWindow::per_minute(250)),
        )
    });
    assert_eq!(
        with_own_limit.rate_limiter().estimated_wait(251),
        Duration::from_secs(60)
    );

    let exhausted = [
        ("ratelimit-limit", "5000"),
        ("ratelimit-remaining", "0"),
        ("ratelimit-reset", "1793493060"),
    ];
    fake.respond(200, &exhausted, "{}");
    call(&client, &GET_ANY).await.expect("the request succeeds");
    let before = fake.request_lines().len();
    let error = call(&client, &GET_ANY)
        .await
        .expect_err("the hourly limit is exhausted");
    assert!(matches!(error, Error::RateLimited(_)), "{error:?}");
    assert_eq!(
        (
            error.status(),
            error.attempts(),
            fake.request_lines().len() - before
        ),
        (None, 0, 0)
    );
    assert_eq!(error.retry_after(), Some(Duration::from_secs(1800)));
    assert_eq!(
        error.to_string(),
        "get: not sent: rate limited by the client; retry in 1800 s"
    );
}

#[tokio::test]
async fn a_rejection_stops_the_client_for_a_bounded_time() {
    for (max_pause, expected) in [(None, 60.0), (Some(Duration::from_secs(5)), 5.0)] {
        let (fake, clock) = (FakeTransport::default(), VirtualClock::default());
        let client = build(&fake, &clock, |builder| {
            let limit = RateLimitConfig::new(RateLimitWindow::per_hour(5000));
            let limit = max_pause.map_or(limit, |max_pause| limit.max_pause(max_pause));
            builder.rate_limit(limit).retry_policy(RetryPolicy::none())
        });
        fake.respond(429, &[("retry-after", "3600")], "");
        let error = call(&client, &GET_ANY).await.expect_err("it is rejected");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
        call(&client, &GET_ANY).await.expect("the request succeeds");
        assert_eq!(seconds(&clock), expected);
    }
}
