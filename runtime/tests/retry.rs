//! Calls that fail are repeated where that is safe, wait as they should, and end in time.

mod kit;

use std::time::Duration;

use kit::clock::{START, Virtual};
use kit::fake::*;
use openapi_sdk_runtime::{
    Body, BoxFuture, Bytes, Client, ClientBuilder, Error, Json, Method, Operation, RateLimitConfig,
    Request, RequestBuilder, RequestTimeouts, Response, RetryPolicy, TimeoutKind, Transport,
    TransportError, TransportErrorKind, http,
};

static PUT: Operation = Operation::new("put", Method::Put, "/v2/thing");
static POST: Operation = Operation::new("post", Method::Post, "/v2/things");

fn slow() -> RetryPolicy {
    RetryPolicy::new().backoff(Duration::from_secs(8), Duration::from_secs(100))
}

fn build(fake: &Fake, clock: &Virtual, set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client {
    let builder = Client::builder()
        .token("t")
        .clock(clock.clone())
        .seed(1)
        .retry_policy(slow());
    fake.build(set(builder))
}

async fn call(client: &Client, operation: &'static Operation) -> Result<Response<Json>, Error> {
    RequestBuilder::new(client, operation).await
}

fn seconds(clock: &Virtual) -> f64 {
    clock.passed().as_secs_f64()
}

#[tokio::test]
async fn waits_as_the_server_asks() {
    let date = httpdate(START + 30);
    let spent = [
        ("ratelimit-limit", "5000"),
        ("ratelimit-remaining", "0"),
        ("ratelimit-reset", "1793491250"),
    ];
    let (past, yesterday) = (
        httpdate(START - 30),
        [spent[0], spent[1], ("ratelimit-reset", "1793404800")],
    );
    type Case<'a> = (&'a [(&'a str, &'a str)], std::ops::RangeInclusive<f64>);
    let cases: [Case; 7] = [
        (&[], 0.0..=8.0),
        (&[("retry-after", "17")], 17.0..=17.0),
        (&[("retry-after", "12.5")], 12.5..=12.5),
        (&[("retry-after", &date)], 30.0..=30.0),
        (&[("retry-after", &past)], 0.0..=8.0),
        (&spent, 50.0..=50.0),
        (&yesterday, 0.0..=8.0),
    ];
    for (headers, expected) in cases {
        let (fake, clock) = (Fake::default(), Virtual::default());
        fake.answer(429, headers, "");
        let client = build(&fake, &clock, ClientBuilder::no_rate_limit);
        let response = call(&client, &POST).await.expect("a response in the end");
        assert_eq!(
            (response.attempts(), fake.lines().len()),
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
async fn gives_up_rather_than_sleep_past_the_deadline() {
    let (fake, clock) = (Fake::default(), Virtual::default());
    fake.answer(503, &[("retry-after", "3600")], r#"{"message":"later"}"#);
    let client = build(&fake, &clock, |builder| builder);
    let error = call(&client, &GET_ANY)
        .await
        .expect_err("an hour is too long");
    assert!(matches!(error, Error::Server(_)), "{error:?}");
    assert_eq!(
        (error.attempts(), error.retry_after()),
        (1, Some(Duration::from_secs(3600)))
    );
    assert_eq!(seconds(&clock), 0.0);

    let client = build(&fake, &clock, ClientBuilder::no_timeout);
    fake.answer(503, &[("retry-after", "3599")], "");
    let response = call(&client, &GET_ANY)
        .await
        .expect("a call without a limit has the time");
    assert_eq!((response.attempts(), seconds(&clock)), (2, 3599.0));
    fake.answer(503, &[("retry-after", "-1")], "")
        .answer(503, &[("retry-after", "99999999")], "");
    let error = call(&client, &GET_ANY).await.expect_err("but not for ever");
    assert_eq!(error.attempts(), 2, "a number that is no time is ignored");
}

static GET_ANY: Operation = Operation::new("get", Method::Get, "/v2/thing");

#[tokio::test]
async fn attempts_have_their_number() {
    let (fake, clock) = (Fake::default(), Virtual::default());
    let client = build(&fake, &clock, |builder| {
        builder.retry_policy(slow().max_attempts(4))
    });
    for _ in 0..9 {
        fake.breaks(TransportErrorKind::Connect);
    }
    let error = call(&client, &POST).await.expect_err("nobody is there");
    assert_eq!((error.attempts(), fake.lines().len()), (4, 4));
    let error = RequestBuilder::<Json>::new(&client, &POST)
        .retry_policy(RetryPolicy::none())
        .send()
        .await;
    assert_eq!(error.expect_err("nobody is there").attempts(), 1);
    let usage = call(&client, &GET).await.expect_err("a parameter lacks");
    assert_eq!(usage.attempts(), 0);
}

#[tokio::test]
async fn an_outage_is_not_multiplied() {
    let (fake, clock) = (Fake::default(), Virtual::default());
    let client = build(&fake, &clock, ClientBuilder::no_rate_limit);
    for _ in 0..1200 {
        fake.answer(503, &[], "");
    }
    for _ in 0..1000 {
        call(&client.clone(), &GET_ANY)
            .await
            .expect_err("an outage");
    }
    assert_eq!(
        fake.lines().len(),
        1100,
        "a hundred repetitions among all clones, and no more"
    );
    let generous =
        RequestBuilder::<Json>::new(&client, &GET_ANY).retry_policy(slow().budget(false));
    assert_eq!(generous.send().await.expect_err("an outage").attempts(), 3);
}

/// Answers after a time, with a body that stops in the middle if it has one.
#[derive(Clone)]
struct Slow {
    clock: Virtual,
    head: Duration,
    between: Duration,
}

impl Transport for Slow {
    fn send(
        &self,
        _: http::Request<Bytes>,
        _: RequestTimeouts,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let (slow, head) = (self.clone(), self.head);
        Box::pin(async move {
            use openapi_sdk_runtime::Clock;
            slow.clock.sleep(head).await;
            Ok(http::Response::new(Body::new(Drip {
                slow,
                sleep: None,
                left: 3,
            })))
        })
    }
}

struct Drip {
    slow: Slow,
    sleep: Option<BoxFuture<'static, ()>>,
    left: u32,
}

impl http_body::Body for Drip {
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
            .get_or_insert_with(|| slow.clock.sleep(slow.between));
        std::task::ready!(sleep.as_mut().poll(context));
        self.sleep = None;
        self.left -= 1;
        Poll::Ready(Some(Ok(http_body::Frame::data(Bytes::from_static(
            b"data: 1\n\n",
        )))))
    }
}

fn dawdling(clock: &Virtual, head: u64, between: u64) -> Client {
    let slow = Slow {
        clock: clock.clone(),
        head: Duration::from_secs(head),
        between: Duration::from_secs(between),
    };
    let builder = Client::builder()
        .token("t")
        .clock(clock.clone())
        .seed(1)
        .transport(slow);
    builder.build().expect("the client has all it needs")
}

#[tokio::test]
async fn each_part_has_its_time() {
    let clock = Virtual::default();
    let client = dawdling(&clock, 3600, 0);
    let error = call(&client, &POST).await.expect_err("an hour is too long");
    assert!(matches!(error, Error::Timeout(_)));
    assert_eq!(
        (error.timeout_kind(), error.attempts(), seconds(&clock)),
        (Some(TimeoutKind::Attempt), 1, 60.0)
    );
    assert_eq!(error.to_string(), "post: no response within 60s");

    let clock = Virtual::default();
    let error = call(&dawdling(&clock, 3600, 0), &PUT)
        .await
        .expect_err("an hour is too long");
    assert_eq!(
        (error.timeout_kind(), error.attempts()),
        (Some(TimeoutKind::Total), 3)
    );
    assert_eq!(
        (seconds(&clock), error.to_string()),
        (180.0, "put: the call did not complete within 180s".into())
    );

    let clock = Virtual::default();
    let patient = RequestBuilder::<Bytes>::new(&dawdling(&clock, 200, 100), &GET_ANY)
        .timeout(Duration::from_secs(600));
    assert_eq!(
        patient.send().await.expect("there is time enough").len(),
        27
    );
    assert_eq!(seconds(&clock), 500.0);
    let clock = Virtual::default();
    let hasty = RequestBuilder::<Bytes>::new(&dawdling(&clock, 20, 20), &GET_ANY)
        .timeout(Duration::from_secs(600))
        .attempt_timeout(Duration::from_secs(50))
        .retry_policy(RetryPolicy::none());
    let error = hasty.send().await.expect_err("the body is late");
    assert_eq!(
        (error.timeout_kind(), seconds(&clock)),
        (Some(TimeoutKind::Attempt), 50.0)
    );
}

#[tokio::test]
async fn a_stream_may_go_on_but_not_fall_silent() {
    let clock = Virtual::default();
    let call = |between| RequestBuilder::<Json>::new(&dawdling(&clock, 1, between), &POST);
    let mut stream = call(59).stream::<Json>().await.expect("a stream");
    while let Some(event) = stream.next().await {
        event.expect("an event");
    }
    let before = seconds(&clock);
    let mut stream = call(61).stream::<Json>().await.expect("a stream");
    let error = stream
        .next()
        .await
        .expect("an error")
        .expect_err("it is silent");
    assert_eq!(
        (error.timeout_kind(), seconds(&clock) - before),
        (Some(TimeoutKind::Idle), 61.0)
    );
    assert!(stream.next().await.is_none());
    let call = call(59)
        .idle_timeout(Duration::from_secs(5))
        .timeout(Duration::from_secs(3));
    let mut stream = call.stream::<Json>().await.expect("a stream");
    let error = stream
        .next()
        .await
        .expect("an error")
        .expect_err("its time is up");
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Total));
}

#[tokio::test]
async fn calls_keep_the_pace_of_the_api() {
    let (fake, clock) = (Fake::default(), Virtual::default());
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
        call(&client.clone(), &GET_ANY).await.expect("a response");
    }
    assert_eq!(seconds(&clock), 60.0);
    for _ in 0..300 {
        call(&client, &CHAT).await.expect("a response");
    }
    assert_eq!(seconds(&clock), 60.0, "inference has limits of its own");
    let elsewhere = build(&fake, &clock, |builder| {
        builder.base_url("http://localhost")
    });
    assert_eq!(
        elsewhere.rate_limiter().estimated_wait(10_000),
        Duration::ZERO
    );
    let mine = build(&fake, &clock, |builder| {
        builder
            .base_url("http://localhost")
            .rate_limit(RateLimitConfig::new())
    });
    assert_eq!(
        mine.rate_limiter().estimated_wait(251),
        Duration::from_secs(60)
    );

    let spent = [
        ("ratelimit-limit", "5000"),
        ("ratelimit-remaining", "0"),
        ("ratelimit-reset", "1793493060"),
    ];
    fake.answer(200, &spent, "{}");
    call(&client, &GET_ANY).await.expect("a response");
    let before = fake.lines().len();
    let error = call(&client, &GET_ANY)
        .await
        .expect_err("the hour is spent");
    assert!(matches!(error, Error::RateLimited(_)), "{error:?}");
    assert_eq!(
        (
            error.status(),
            error.attempts(),
            fake.lines().len() - before
        ),
        (None, 0, 0)
    );
    assert_eq!(error.retry_after(), Some(Duration::from_secs(1800)));
    assert_eq!(
        error.to_string(),
        "get: not sent: rate limited by the client; retry in 1800 s"
    );
}
