//! Batch polling: many waiters share the requests to one list.

use std::collections::BTreeMap;
use std::future::{Future as _, poll_fn};
use std::task::Poll;

use crate::support::fake_server::{ACTION, FakeServer, action};
use openapi_sdk_runtime::{Json, RequestBuilder};

/// A server with actions that begin at the same time and complete one after the other.
fn actions(count: u64) -> impl Fn(&str, u64) -> (u16, String) {
    move |line: &str, now: u64| {
        let status = |id: u64| {
            if now < 20 + id / 10 {
                "in-progress"
            } else {
                "completed"
            }
        };
        let number = |text: &str| text.parse::<u64>().unwrap_or(1);
        if let Some(id) = line.strip_prefix("GET /v2/actions/") {
            return (
                200,
                format!(r#"{{"action": {}}}"#, action(id, status(number(id)))),
            );
        }
        let page = line
            .rsplit_once("&page=")
            .map_or(1, |(_, page)| number(page));
        let from = count.saturating_sub(page * 200);
        let ids = (from..count.saturating_sub((page - 1) * 200)).rev();
        let items: Vec<String> = ids.map(|id| action(&id.to_string(), status(id))).collect();
        (200, format!(r#"{{"actions": [{}]}}"#, items.join(",")))
    }
}

/// Waits for many actions at once. Returns how many requests went to the list and to single actions.
async fn wait_for_many(server: &FakeServer, count: i64) -> BTreeMap<String, usize> {
    let client = server.client();
    let mut all = tokio::task::JoinSet::new();
    for id in 0..count {
        let call = RequestBuilder::<Json>::new(&client, &ACTION).path("action_id", id);
        all.spawn(call.wait::<Json>());
    }
    while let Some(done) = all.join_next().await {
        let done = done
            .expect("the task does not panic")
            .expect("every action completes");
        assert_eq!(
            done.pointer("/action/status")
                .and_then(|word| word.string())
                .as_deref(),
            Some("completed")
        );
    }
    let mut counts = BTreeMap::new();
    for line in server.request_lines() {
        let kind = if line.starts_with("GET /v2/actions/") {
            "single"
        } else {
            "list"
        };
        *counts.entry(kind.to_owned()).or_default() += 1;
    }
    counts
}

#[tokio::test]
async fn waiters_share_one_list_request() {
    let server = FakeServer::new(actions(200));
    let counts = wait_for_many(&server, 200).await;
    let (lists, singles) = (
        counts.get("list").copied().unwrap_or(0),
        counts.get("single").copied().unwrap_or(0),
    );
    assert!(
        lists <= 25 && singles <= 10,
        "{counts:?} in {:?}",
        server.clock.passed()
    );
}

#[tokio::test]
async fn a_thousand_waiters_stay_within_the_rate_limit() {
    let server = FakeServer::new(actions(1000));
    let counts = wait_for_many(&server, 1000).await;
    let requests = server.requests.lock().expect("the lock is not poisoned");
    let busiest = (0..requests.len()).map(|first| {
        let from = requests[first].1;
        requests[first..]
            .iter()
            .take_while(|(_, at)| *at < from + 60)
            .count()
    });
    let busiest = busiest.max().unwrap_or(0);
    assert!(busiest <= 250, "{busiest} requests in a minute, {counts:?}");
    assert!(
        requests.len() <= 500,
        "{} requests, {counts:?}",
        requests.len()
    );
}

#[tokio::test]
async fn polls_individually_if_the_list_is_forbidden() {
    let actions = actions(3);
    let server = FakeServer::new(move |line, now| {
        if line.starts_with("GET /v2/actions?") {
            (403, "{}".into())
        } else {
            actions(line, now)
        }
    });
    let counts = wait_for_many(&server, 3).await;
    assert_eq!(
        counts.get("list"),
        Some(&1),
        "the forbidden list is requested only once"
    );
}

#[tokio::test]
async fn other_waiters_continue_after_the_polling_one_is_dropped() {
    let server = FakeServer::new(actions(3));
    let client = server.client();
    let call = |id: i64| {
        RequestBuilder::<Json>::new(&client, &ACTION)
            .path("action_id", id)
            .wait::<Json>()
    };
    let mut first = Box::pin(call(0));
    let second = tokio::spawn(call(1));
    for _ in 0..50 {
        let _ = poll_fn(|context| Poll::Ready(first.as_mut().poll(context).is_ready())).await;
        tokio::task::yield_now().await;
    }
    drop(first);
    assert!(second.await.expect("the task does not panic").is_ok());
}

#[tokio::test]
async fn list_that_is_no_list_says_nothing_about_its_items() {
    for body in ["", "null", "{}", r#"{"actions":"none"}"#] {
        let answer = actions(40);
        let server = FakeServer::new(move |line, now| {
            if line.starts_with("GET /v2/actions?") {
                (200, body.to_owned())
            } else {
                answer(line, now)
            }
        });
        let requests = wait_for_many(&server, 20).await;
        assert_eq!(requests["list"], 1, "{body}: it is not read again");
    }
}
