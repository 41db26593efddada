//! The async client in runtimes that lack something, or that end: errors, and no panic.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use crate::support::scripted_server::{Protocol, Step, start, write};
use openapi_sdk_runtime::{Client, Clock, Error, Method, Request, RetryPolicy, SystemClock};
use tokio::runtime::{Builder, Runtime};

const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]";
const UNAVAILABLE: &str =
    "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";

fn client(url: &str) -> Client {
    crate::support::service::builder()
        .token("t")
        .base_url(url)
        .retry_policy(
            RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(2)),
        )
        .build()
        .expect("the client is valid")
}

fn runtimes() -> Vec<(&'static str, Runtime)> {
    let build = |mut builder: Builder| builder.build().expect("the runtime starts");
    let mut io = Builder::new_current_thread();
    io.enable_io();
    let mut time = Builder::new_current_thread();
    time.enable_time();
    vec![
        ("nothing", build(Builder::new_current_thread())),
        ("only io", build(io)),
        ("only time", build(time)),
    ]
}

#[test]
fn a_runtime_without_timers_or_io_is_an_error() {
    for (name, runtime) in runtimes() {
        for host in ["127.0.0.1", "localhost"] {
            let (url, _server) = start(Protocol::Plain, vec![vec![Step::Read, write(OK)]]);
            let url = url.replace("localhost", host);
            let client = client(&url);
            let call = client.request(Method::Post, "/v2/a");
            let call = Request::timeout(call, Duration::from_secs(5));
            let error = runtime.block_on(call.send());
            let error = error.expect_err("the runtime lacks something");
            assert!(matches!(error, Error::Usage(_)), "{name}: {error:?}");
            assert!(
                error.to_string().contains("tokio runtime"),
                "{name}: {error}"
            );
        }
    }
}

#[test]
fn waits_without_the_timers_of_the_runtime() {
    let runtime = Builder::new_current_thread().build().expect("it starts");
    runtime.block_on(SystemClock.sleep(Duration::from_millis(10)));
    let inside = runtime.enter();
    let sleep = SystemClock.sleep(Duration::from_millis(10));
    drop(inside);
    drop(runtime);
    let other = Builder::new_current_thread().build().expect("it starts");
    other.block_on(sleep);
}

fn full_runtime() -> Runtime {
    let mut builder = Builder::new_current_thread();
    builder.enable_all().build().expect("the runtime starts")
}

#[test]
fn a_call_that_outlives_its_runtime_is_an_error() {
    for pause in [Duration::ZERO, Duration::from_millis(300)] {
        let script = vec![Step::Read, Step::Pause(Duration::from_secs(5))];
        let (url, _server) = start(Protocol::Plain, vec![script; 3]);
        let client = client(&url);
        let call = client.request(Method::Post, "/v2/a");
        let mut call = pin!(Request::timeout(call, Duration::from_secs(2)).send());
        let first = full_runtime();
        first.block_on(async {
            let end = tokio::time::sleep(pause);
            tokio::select! {
                biased;
                result = &mut call => panic!("the server does not answer: {result:?}"),
                () = end => {}
            }
        });
        drop(first);
        // Outside of any runtime.
        let mut context = Context::from_waker(Waker::noop());
        let error = match call.as_mut().poll(&mut context) {
            Poll::Ready(result) => result.expect_err("the runtime has ended"),
            Poll::Pending => full_runtime()
                .block_on(call)
                .expect_err("the runtime has ended"),
        };
        assert!(
            matches!(
                error,
                Error::Connection(_) | Error::Usage(_) | Error::Timeout(_)
            ),
            "{error:?}"
        );
    }
}

#[test]
fn a_client_outlives_its_runtime() {
    let exchange = vec![Step::Read, write(OK)];
    let first = [exchange.clone(), vec![Step::ReadAll]].concat();
    let (url, _server) = start(Protocol::Plain, vec![first, exchange]);
    let client = client(&url);
    for _ in 0..2 {
        let call = client.request(Method::Post, "/v2/a");
        let response = full_runtime().block_on(call.send());
        assert_eq!(response.expect("a response").attempts(), 1);
    }
}

#[test]
fn retries_in_a_runtime_of_the_test() {
    let script = |response| vec![Step::Read, write(response)];
    let (url, _server) = start(Protocol::Plain, vec![script(UNAVAILABLE), script(OK)]);
    let client = client(&url);
    let call = client.request(Method::Get, "/v2/a");
    let response = full_runtime().block_on(call.send());
    assert_eq!(response.expect("a response").attempts(), 2);
}
