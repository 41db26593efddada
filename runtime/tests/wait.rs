//! What was begun is waited for: to its end, no longer than wanted, and without asking more often than needed.

mod kit;

use std::sync::Mutex;
use std::time::Duration;

use kit::server::{ACTION, ACTIONS, Server, action};
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
static ACT: Operation = Operation::new(
    "dropletActions_post",
    Method::Post,
    "/v2/droplets/{droplet_id}/actions",
)
.wait(&[WaitStep::new(&OWN, &[("action_id", &[&["action", "id"]])])]);
static OWN: Operation = Operation::new(
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
async fn what_is_asked_about_itself_is_awaited() {
    let server = Server::new(|_, now| droplet(7, if now < 60 { "new" } else { "active" }));
    let done = get(&server.client(), 7).await.expect("it becomes active");
    assert_eq!(
        done.pointer("/droplet/status")
            .and_then(|word| word.string())
            .as_deref(),
        Some("active")
    );
    let asked = server.asked.lock().expect("no test panics");
    let times: Vec<u64> = asked.iter().map(|(_, at)| *at).collect();
    assert_eq!(times[0], 0, "the first question waits for nothing");
    let gaps: Vec<u64> = times.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(
        gaps[0] <= 3 && gaps.iter().all(|gap| *gap <= 18),
        "{gaps:?}"
    );
    assert!(gaps.last() > gaps.first(), "less and less often: {gaps:?}");
    assert!(times.len() <= 14, "{times:?}");
}

#[tokio::test]
async fn states_are_told_once_each() {
    let server = Server::new(|_, now| {
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
    let mut told = Vec::new();
    while let Some(state) = waiter.next().await {
        let state = state.expect("all goes well");
        assert_eq!((state.operation, state.id.as_str()), ("droplets_get", "7"));
        told.push((state.status, state.done));
    }
    let expected = [
        ("new", false),
        ("a state of tomorrow", false),
        ("active", true),
    ];
    assert_eq!(told, expected.map(|(state, done)| (state.to_owned(), done)));
    assert!(waiter.await.is_ok(), "the response is still there");
}

#[tokio::test]
async fn a_create_waits_for_its_action_and_gives_what_it_made() {
    let server = Server::new(|line, now| match line {
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
    let done = create.wait().await.expect("it is created");
    assert_eq!(
        (
            done.operation(),
            done.pointer("/droplet/id").and_then(|id| id.as_i64())
        ),
        ("droplets_get", Some(7))
    );
    let lines = server.lines();
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
async fn several_made_at_once_are_all_awaited() {
    let server = Server::new(|line, now| {
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
    let all = waiter.all().await.expect("both are created");
    let ids: Vec<_> = all
        .iter()
        .map(|one| one.pointer("/droplet/id").and_then(|id| id.as_i64()))
        .collect();
    assert_eq!(ids, [Some(7), Some(8)]);
}

#[tokio::test]
async fn path_parameters_of_the_call_are_those_of_the_question() {
    let server = Server::new(|line, _| match line {
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
    let call = RequestBuilder::<Json>::new(&server.client(), &ACT).path("droplet_id", "a/b");
    let mut waiter = call.wait::<Json>();
    let first = waiter.next().await.expect("a state").expect("a good one");
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
async fn a_failure_is_an_error_with_the_last_response() {
    let server = Server::new(|_, now| droplet(7, if now < 9 { "new" } else { "archive" }));
    let error = get(&server.client(), 7).await.expect_err("it fails");
    assert!(matches!(error, Error::Failed(_)), "{error:?}");
    assert_eq!(error.message(), "`7` failed with status `archive`");
    let body = Json::from_bytes(error.body()).expect("the last response");
    assert_eq!(
        body.pointer("/droplet/status")
            .and_then(|word| word.string())
            .as_deref(),
        Some("archive")
    );
}

#[tokio::test]
async fn a_deadline_ends_it() {
    let server = Server::new(|_, _| droplet(7, "new"));
    let waiter = get(&server.client(), 7).deadline(Duration::from_secs(100));
    let error = waiter.await.expect_err("it never ends");
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    assert_eq!(error.message(), "`7` is still `new` after 100 s");
    assert_eq!(server.clock.passed(), Duration::from_secs(100));

    let server = Server::new(|_, _| droplet(7, "new"));
    assert!(get(&server.client(), 7).await.is_err());
    assert_eq!(
        server.clock.passed(),
        Duration::from_secs(600),
        "as long as such work may take"
    );
}

#[tokio::test]
async fn an_interval_of_ones_own_is_kept() {
    let server = Server::new(|_, now| droplet(7, if now < 20 { "new" } else { "active" }));
    let waiter = get(&server.client(), 7).every(Duration::from_secs(5));
    assert!(waiter.await.is_ok());
    let asked = server.asked.lock().expect("no test panics");
    assert_eq!(
        asked.iter().map(|(_, at)| *at).collect::<Vec<_>>(),
        [0, 5, 10, 15, 20]
    );
}

#[tokio::test]
async fn what_was_just_created_may_be_unknown_for_a_while() {
    let late = Server::new(|_, now| {
        if now < 40 {
            (404, "{}".into())
        } else {
            droplet(7, "active")
        }
    });
    assert!(get(&late.client(), 7).await.is_ok());
    let never = Server::new(|_, _| (404, "{}".into()));
    assert!(matches!(
        get(&never.client(), 7).await,
        Err(Error::NotFound(_))
    ));
    assert!(never.clock.passed() < Duration::from_secs(90));
    let gone = Server::new(|_, now| {
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
        "what was there and is gone is gone"
    );
}

#[tokio::test]
async fn a_few_failures_to_ask_are_borne() {
    let count = Mutex::new(0);
    let shaky = Server::new(move |_, now| {
        let mut count = count.lock().expect("no test panics");
        *count += 1;
        if *count % 4 == 0 || now < 5 {
            droplet(7, if now < 50 { "new" } else { "active" })
        } else {
            (501, "{}".into())
        }
    });
    // 501 is no failure that passes.
    assert!(matches!(
        get(&shaky.client(), 7).await,
        Err(Error::Server(_))
    ));
    let denied = Server::new(|_, _| (403, "{}".into()));
    assert!(matches!(
        get(&denied.client(), 7).await,
        Err(Error::Permission(_))
    ));
    assert_eq!(denied.lines().len(), 1);
}

#[tokio::test]
async fn dropping_it_ends_the_questions() {
    let server = Server::new(|_, _| droplet(7, "new"));
    let client = server.client();
    {
        let mut waiter = get(&client, 7);
        assert!(waiter.next().await.is_some());
    }
    server.clock.sleep(Duration::from_secs(1000)).await;
    assert_eq!(server.lines().len(), 1);
}

#[tokio::test]
async fn a_response_that_names_nothing_is_an_error() {
    let server = Server::new(|_, _| (202, "{}".into()));
    let error = Create(RequestBuilder::new(&server.client(), &CREATE))
        .wait()
        .await
        .expect_err("nothing to wait for");
    assert_eq!(
        error.message(),
        "the response does not contain the ID to wait for"
    );
    let none = RequestBuilder::<Json>::new(&server.client(), &ACTIONS).wait::<Json>();
    assert!(matches!(none.await, Err(Error::Usage(_))));
}
