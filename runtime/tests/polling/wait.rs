//! Waiters: when they poll, what they return and how they fail.

use std::sync::Mutex;
use std::time::Duration;

use crate::support::fake_server::{ACTION, ACTIONS, FakeServer, action};
use openapi_sdk_runtime::{
    Client, Clock, Error, Json, Method, Operation, RequestBuilder, StatusRule, WaitStep, Waiter,
    waitable,
};

static DROPLET: Operation =
    Operation::new("droplets_get", Method::Get, "/v2/droplets/{droplet_id}").status_rule(
        &StatusRule::new(&[&["droplet", "status"]], &["active"], &["archive"]).minutes(10),
    );
static CREATE: Operation = Operation::new("droplets_create", Method::Post, "/v2/droplets").wait(&[
    WaitStep::new(
        &ACTION,
        &[("action_id", &[&["links", "actions", "*", "id"]])],
    ),
    WaitStep::new(
        &DROPLET,
        &[(
            "droplet_id",
            &[&["droplet", "id"], &["droplets", "*", "id"]],
        )],
    ),
]);
static POST_ACTION: Operation = Operation::new(
    "dropletActions_post",
    Method::Post,
    "/v2/droplets/{droplet_id}/actions",
)
.wait(&[WaitStep::new(
    &GET_ACTION,
    &[("action_id", &[&["action", "id"]])],
)]);
static GET_ACTION: Operation = Operation::new(
    "dropletActions_get",
    Method::Get,
    "/v2/droplets/{droplet_id}/actions/{action_id}",
)
.status_rule(&StatusRule::new(
    &[&["action", "status"]],
    &["completed"],
    &["errored"],
));

struct Create(RequestBuilder<Json>);
waitable!(Create, Json);

fn droplet(id: u64, status: &str) -> (u16, String) {
    (
        200,
        format!(r#"{{"droplet": {{"id": {id}, "status": "{status}"}}}}"#),
    )
}

fn get(client: &Client, id: i64) -> Waiter<Json> {
    RequestBuilder::<Json>::new(client, &DROPLET)
        .path("droplet_id", id)
        .wait()
}

#[tokio::test]
async fn polls_resource_with_growing_intervals() {
    let server = FakeServer::new(|_, now| droplet(7, if now < 60 { "new" } else { "active" }));
    let done = get(&server.client(), 7)
        .await
        .expect("the Droplet becomes active");
    assert_eq!(
        done.pointer("/droplet/status")
            .and_then(|word| word.string())
            .as_deref(),
        Some("active")
    );
    let requests = server.requests.lock().expect("the lock is not poisoned");
    let times: Vec<u64> = requests.iter().map(|(_, at)| *at).collect();
    assert_eq!(times[0], 0, "the first poll is immediate");
    let gaps: Vec<u64> = times.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(
        gaps[0] <= 3 && gaps.iter().all(|gap| *gap <= 18),
        "{gaps:?}"
    );
    assert!(gaps.last() > gaps.first(), "the intervals grow: {gaps:?}");
    assert!(times.len() <= 14, "{times:?}");
}

#[tokio::test]
async fn yields_each_state_once() {
    let server = FakeServer::new(|_, now| {
        droplet(
            7,
            match now {
                0..30 => "new",
                30..60 => "a state of tomorrow",
                _ => "active",
            },
        )
    });
    let mut waiter = get(&server.client(), 7);
    let mut states = Vec::new();
    while let Some(state) = waiter.next().await {
        let state = state.expect("the poll succeeds");
        assert_eq!((state.operation, state.id.as_str()), ("droplets_get", "7"));
        states.push((state.status, state.done));
    }
    let expected = [
        ("new", false),
        ("a state of tomorrow", false),
        ("active", true),
    ];
    assert_eq!(
        states,
        expected.map(|(state, done)| (state.to_owned(), done))
    );
    assert!(waiter.await.is_ok(), "the last response is returned");
}

#[tokio::test]
async fn waits_for_action_and_returns_resource() {
    let server = FakeServer::new(|line, now| match line {
        "POST /v2/droplets" => (
            202,
            r#"{"droplet": {"id": 7}, "links": {"actions": [{"id": 36, "rel": "create"}]}}"#.into(),
        ),
        "GET /v2/actions/36" => (
            200,
            format!(
                r#"{{"action": {}}}"#,
                action("36", if now < 20 { "in-progress" } else { "completed" })
            ),
        ),
        "GET /v2/droplets/7" => droplet(7, "active"),
        _ => (500, String::new()),
    });
    let create = Create(RequestBuilder::new(&server.client(), &CREATE));
    let done = create.wait().await.expect("the Droplet is created");
    assert_eq!(
        (
            done.operation(),
            done.pointer("/droplet/id").and_then(|id| id.as_i64())
        ),
        ("droplets_get", Some(7))
    );
    let lines = server.request_lines();
    assert_eq!(
        lines.iter().filter(|line| line.starts_with("POST")).count(),
        1
    );
    assert_eq!(lines.last().map(String::as_str), Some("GET /v2/droplets/7"));
    assert_eq!(
        lines
            .iter()
            .filter(|line| line.starts_with("GET /v2/droplets"))
            .count(),
        1
    );
}

#[tokio::test]
async fn waits_for_all_created_resources() {
    let server = FakeServer::new(|line, now| {
        match line {
        "POST /v2/droplets" => (202, r#"{"droplets": [{"id": 7}, {"id": 8}], "links": {"actions": [{"id": 36}, {"id": 37}]}}"#.into()),
        "GET /v2/actions?per_page=200" => {
            let second = if now < 30 { "in-progress" } else { "completed" };
            (200, format!(r#"{{"actions": [{}, {}, {}]}}"#, action("99", "errored"), action("37", second), action("36", "completed")))
        }
        "GET /v2/actions/37" => (200, format!(r#"{{"action": {}}}"#, action("37", if now < 30 { "in-progress" } else { "completed" }))),
        "GET /v2/droplets/7" => droplet(7, "active"),
        "GET /v2/droplets/8" => droplet(8, "active"),
        other => (500, other.into()),
    }
    });
    let waiter = Create(RequestBuilder::new(&server.client(), &CREATE)).wait();
    let all = waiter.all().await.expect("both Droplets are created");
    let ids: Vec<_> = all
        .iter()
        .map(|one| one.pointer("/droplet/id").and_then(|id| id.as_i64()))
        .collect();
    assert_eq!(ids, [Some(7), Some(8)]);
}

#[tokio::test]
async fn polls_with_path_parameters_of_the_request() {
    let server = FakeServer::new(|line, _| match line {
        "POST /v2/droplets/a%2Fb/actions" => (
            201,
            format!(r#"{{"action": {}}}"#, action("36", "in-progress")),
        ),
        "GET /v2/droplets/a%2Fb/actions/36" => (
            200,
            format!(r#"{{"action": {}}}"#, action("36", "completed")),
        ),
        _ => (500, String::new()),
    });
    let call =
        RequestBuilder::<Json>::new(&server.client(), &POST_ACTION).path("droplet_id", "a/b");
    let mut waiter = call.wait::<Json>();
    let first = waiter
        .next()
        .await
        .expect("there is a state")
        .expect("the poll succeeds");
    assert_eq!((first.status.as_str(), first.done), ("completed", true));
    assert_eq!(
        waiter
            .begun()
            .and_then(|begun| begun.pointer("/action/id")?.as_i64()),
        Some(36)
    );
    assert!(waiter.await.is_ok());
}

#[tokio::test]
async fn failure_state_is_an_error_with_last_response() {
    let server = FakeServer::new(|_, now| droplet(7, if now < 9 { "new" } else { "archive" }));
    let error = get(&server.client(), 7)
        .await
        .expect_err("the Droplet fails");
    assert!(matches!(error, Error::Failed(_)), "{error:?}");
    assert_eq!(error.message(), "`7` failed with status `archive`");
    let body = Json::from_bytes(error.body()).expect("the error has the last response");
    assert_eq!(
        body.pointer("/droplet/status")
            .and_then(|word| word.string())
            .as_deref(),
        Some("archive")
    );
}

#[tokio::test]
async fn stops_at_deadline() {
    let server = FakeServer::new(|_, _| droplet(7, "new"));
    let waiter = get(&server.client(), 7).deadline(Duration::from_secs(100));
    let error = waiter.await.expect_err("the deadline passes");
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    assert_eq!(error.message(), "`7` is still `new` after 100 s");
    assert_eq!(server.clock.passed(), Duration::from_secs(100));

    let server = FakeServer::new(|_, _| droplet(7, "new"));
    assert!(get(&server.client(), 7).await.is_err());
    assert_eq!(
        server.clock.passed(),
        Duration::from_secs(600),
        "the default deadline of the operation"
    );
}

#[tokio::test]
async fn polls_at_custom_interval() {
    let server = FakeServer::new(|_, now| droplet(7, if now < 20 { "new" } else { "active" }));
    let waiter = get(&server.client(), 7).every(Duration::from_secs(5));
    assert!(waiter.await.is_ok());
    let requests = server.requests.lock().expect("the lock is not poisoned");
    assert_eq!(
        requests.iter().map(|(_, at)| *at).collect::<Vec<_>>(),
        [0, 5, 10, 15, 20]
    );
}

#[tokio::test]
async fn tolerates_not_found_after_create() {
    let late = FakeServer::new(|_, now| {
        if now < 40 {
            (404, "{}".into())
        } else {
            droplet(7, "active")
        }
    });
    assert!(get(&late.client(), 7).await.is_ok());
    let never = FakeServer::new(|_, _| (404, "{}".into()));
    assert!(matches!(
        get(&never.client(), 7).await,
        Err(Error::NotFound(_))
    ));
    assert!(never.clock.passed() < Duration::from_secs(90));
    let gone = FakeServer::new(|_, now| {
        if now < 10 {
            droplet(7, "new")
        } else {
            (404, "{}".into())
        }
    });
    assert!(matches!(
        get(&gone.client(), 7).await,
        Err(Error::NotFound(_))
    ));
    assert!(
        gone.clock.passed() < Duration::from_secs(30),
        "not found after an earlier state is an error at once"
    );
}

#[tokio::test]
async fn permanent_poll_errors_end_the_wait() {
    let count = Mutex::new(0);
    let shaky = FakeServer::new(move |_, now| {
        let mut count = count.lock().expect("the lock is not poisoned");
        *count += 1;
        if *count % 4 == 0 || now < 5 {
            droplet(7, if now < 50 { "new" } else { "active" })
        } else {
            (501, "{}".into())
        }
    });
    // 501 is not a temporary failure.
    assert!(matches!(
        get(&shaky.client(), 7).await,
        Err(Error::Server(_))
    ));
    let denied = FakeServer::new(|_, _| (403, "{}".into()));
    assert!(matches!(
        get(&denied.client(), 7).await,
        Err(Error::Permission(_))
    ));
    assert_eq!(denied.request_lines().len(), 1);
}

#[tokio::test]
async fn stops_polling_when_dropped() {
    let server = FakeServer::new(|_, _| droplet(7, "new"));
    let client = server.client();
    {
        let mut waiter = get(&client, 7);
        assert!(waiter.next().await.is_some());
    }
    server.clock.sleep(Duration::from_secs(1000)).await;
    assert_eq!(server.request_lines().len(), 1);
}

#[tokio::test]
async fn reports_response_without_id() {
    let server = FakeServer::new(|_, _| (202, "{}".into()));
    let error = Create(RequestBuilder::new(&server.client(), &CREATE))
        .wait()
        .await
        .expect_err("the response has no ID");
    assert_eq!(
        error.message(),
        "the response does not contain the ID to wait for"
    );
    let none = RequestBuilder::<Json>::new(&server.client(), &ACTIONS).wait::<Json>();
    assert!(matches!(none.await, Err(Error::Usage(_))));
}

#[tokio::test]
async fn response_with_more_than_a_thousand_ids_is_an_error() {
    for (count, is_error) in [(1000, false), (1001, true), (200_000, true)] {
        let ids = vec![r#"{"id":7}"#; count].join(",");
        let body = format!(r#"{{"droplets":[{ids}]}}"#);
        let server = FakeServer::new(move |line, _| {
            if line.starts_with("POST") {
                (202, body.clone())
            } else {
                droplet(7, "active")
            }
        });
        let waiter = Create(RequestBuilder::new(&server.client(), &CREATE)).wait();
        let result = waiter.await;
        assert_eq!(result.is_err(), is_error, "{count}");
        let requests = server.request_lines().len();
        assert_eq!(requests, if is_error { 1 } else { 1 + count });
    }
}

#[tokio::test]
async fn a_thousand_waiters_are_served_with_the_default_settings() {
    let created = std::sync::atomic::AtomicU64::new(0);
    let server = FakeServer::new(move |line, now| {
        if line.starts_with("POST") {
            let id = created.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            let body = format!(
                r#"{{"droplet": {{"id": {id}}}, "links": {{"actions": [{{"id": {id}}}]}}}}"#
            );
            return (202, body);
        }
        let number = |text: &str| text.parse().unwrap_or(0);
        if let Some(id) = line.strip_prefix("GET /v2/droplets/") {
            return droplet(number(id), "active");
        }
        let status = if now < 40 { "in-progress" } else { "completed" };
        if let Some(id) = line.strip_prefix("GET /v2/actions/") {
            return (200, format!(r#"{{"action": {}}}"#, action(id, status)));
        }
        let page: u64 = line
            .rsplit_once("&page=")
            .map_or(1, |(_, page)| number(page));
        let from = 1000u64.saturating_sub(page * 200);
        let ids = from..1000u64.saturating_sub((page - 1) * 200);
        let items: Vec<String> = ids.map(|id| action(&id.to_string(), status)).collect();
        (200, format!(r#"{{"actions": [{}]}}"#, items.join(",")))
    });
    let client = server.client();
    let mut waiters = tokio::task::JoinSet::new();
    for _ in 0..1000 {
        let create = RequestBuilder::<Json>::new(&client, &CREATE);
        waiters.spawn(create.wait::<Json>());
    }
    while let Some(done) = waiters.join_next().await {
        let done = done.expect("the task does not panic");
        let done = done.expect("the waiter is served");
        assert_eq!(done.pointer("/droplet/status"), Some("active".into()));
    }
    let times = server.requests.lock().expect("the lock is not poisoned");
    let times: Vec<u64> = times.iter().map(|(_, time)| *time).collect();
    for (index, time) in times.iter().enumerate() {
        let later = times.get(index + 250).copied().unwrap_or(u64::MAX);
        assert!(later - time >= 59, "at most 250 requests in a minute");
    }
}

static DESTROY: Operation = Operation::new(
    "droplets_destroy",
    Method::Delete,
    "/v2/droplets/{droplet_id}",
)
.wait(&[WaitStep::gone(&DROPLET)]);

fn destroy(client: &Client) -> Waiter<Json> {
    RequestBuilder::<Json>::new(client, &DESTROY)
        .path("droplet_id", 7)
        .wait()
}

#[tokio::test]
async fn waits_for_a_deletion_until_the_resource_is_not_found() {
    for status in [404, 410] {
        let server = FakeServer::new(move |line, now| match line.starts_with("DELETE") {
            true => (202, "{}".to_owned()),
            // The status does not matter, not even one that means success or failure.
            false if now < 20 => droplet(7, ["archive", "active"][now as usize % 2]),
            false => (
                status,
                r#"{"id": "not_found", "message": "gone"}"#.to_owned(),
            ),
        });
        let mut waiter = destroy(&server.client());
        let mut states = Vec::new();
        while let Some(state) = waiter.next().await {
            let state = state.expect("no poll fails");
            states.push((state.status, state.done));
        }
        assert_eq!(states.last(), Some(&("gone".to_owned(), true)));
        assert!(states.iter().rev().skip(1).all(|(_, done)| !done));
        let response = waiter.await.expect("the resource is gone");
        assert_eq!(
            (response.status().as_u16(), response.as_json()),
            (202, "{}")
        );
        assert!(
            server.request_lines()[1..]
                .iter()
                .all(|line| line.contains("/v2/droplets/7"))
        );
    }
}

#[tokio::test]
async fn a_resource_that_stays_fails_at_the_deadline() {
    let server = FakeServer::new(|line, _| match line.starts_with("DELETE") {
        true => (202, "{}".to_owned()),
        false => droplet(7, "active"),
    });
    let waiter = destroy(&server.client()).deadline(Duration::from_secs(60));
    let error = waiter.await.expect_err("the resource stays");
    assert!(matches!(error, Error::Timeout(_)), "{error}");
    assert!(error.message().contains("is still `active`"), "{error}");
}
