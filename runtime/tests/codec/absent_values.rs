//! Absence is not emptiness: a response without the list, the body or the resource that it should have is an error.

use std::sync::{Arc, Mutex};

use crate::support::fake_transport::*;
use crate::support::models::{Droplet, Page};
use openapi_sdk_runtime::{
    Client, Error, ItemPaginator, Json, Method, Operation, Pagination, RequestBuilder,
    ResponseSpec, StatusRule, UnknownFields, record,
};

static LISTED: Operation = Operation::new("droplets_list", Method::Get, "/v2/droplets")
    .responses(&[ResponseSpec::new(200, "application/json")])
    .pagination(
        &Pagination::number(&["droplets"], "page")
            .next(&["links", "pages", "next"])
            .size("per_page", 200)
            .total(&["meta", "total"]),
    );

/// A list whose key is optional.
#[derive(Clone)]
struct OptionalPage {
    droplets: Option<Vec<Droplet>>,
    unknown_fields: UnknownFields,
}

record!(OptionalPage { 0 droplets: Field::optional("droplets") });

/// Bodies of status 200 that have no list.
const WITHOUT_LIST: [&str; 9] = [
    "",
    "null",
    "[]",
    "{}",
    r#"{"id":"server_error","message":"Unexpected server-side error"}"#,
    r#"{"droplets":"none"}"#,
    r#"{"droplets":7,"links":{},"meta":{"total":0}}"#,
    r#"{"error":{"droplets":[]}}"#,
    r#"{"links":{},"meta":{"total":3}}"#,
];

fn client(body: &str, strict: bool) -> (FakeTransport, Client) {
    let fake = FakeTransport::default();
    fake.respond(200, &[], body);
    let client = fake.build(crate::support::service::builder().token("t").strict(strict));
    (fake, client)
}

fn list<R>(client: &Client) -> RequestBuilder<R> {
    RequestBuilder::new(client, &LISTED)
}

fn is_decoding_error<T>(result: Result<T, Error>, body: &str) {
    match result {
        Err(Error::Decoding(_)) => {}
        Err(error) => panic!("{body}: {error:?}"),
        Ok(_) => panic!("{body}: not an error"),
    }
}

#[tokio::test]
async fn response_without_its_list_is_an_error_in_items_pages_and_the_plain_call() {
    for body in WITHOUT_LIST {
        let (_, api) = client(body, false);
        is_decoding_error(list::<Json>(&api).items::<Droplet>().all().await, body);
        let (_, api) = client(body, false);
        let page = list::<Page>(&api).pages().next().await;
        is_decoding_error(page.expect("there is a page or an error"), body);
        let (_, api) = client(body, false);
        is_decoding_error(list::<Page>(&api).await, body);
        let (_, api) = client(body, false);
        is_decoding_error(list::<OptionalPage>(&api).await, body);
        let (_, api) = client(body, false);
        is_decoding_error(list::<Json>(&api).await, body);
    }
}

#[tokio::test]
async fn object_in_place_of_an_array_is_no_list() {
    let body = format!(r#"{{"droplets":{{"0":{DROPLET}}}}}"#);
    let (_, api) = client(&body, false);
    is_decoding_error(list::<Json>(&api).items::<Droplet>().all().await, &body);
    let (_, api) = client(&body, false);
    is_decoding_error(list::<Page>(&api).await, &body);
    let (_, api) = client(&body, false);
    is_decoding_error(list::<OptionalPage>(&api).await, &body);
    for empty in [
        r#"{"droplets":{}}"#,
        r#"{"droplets":{},"meta":{"total":0}}"#,
    ] {
        let (_, api) = client(empty, false);
        is_decoding_error(list::<Json>(&api).items::<Droplet>().all().await, empty);
    }
    let (_, api) = client(r#"{"droplets":[1]}"#, false);
    let keyed = list::<Json>(&api).items::<(String, i64)>().all().await;
    is_decoding_error(keyed, "an array in place of an object");
}

/// The items of a list, and the drift at its end.
async fn items_and_drift(api: &Client) -> Result<(usize, Vec<String>), Error> {
    let mut items: ItemPaginator<Droplet> = list::<Json>(api).items();
    let mut count = 0;
    while let Some(item) = items.next().await {
        item?;
        count += 1;
    }
    let drift = items.drift().iter().map(ToString::to_string).collect();
    Ok((count, drift))
}

#[tokio::test]
async fn list_that_is_null_is_empty_with_drift() {
    let drift = ["/droplets: expected a list, got null"];
    for body in [
        r#"{"droplets":null}"#,
        r#"{"droplets":null,"links":null,"meta":null}"#,
    ] {
        let (_, api) = client(body, false);
        let (count, found) = items_and_drift(&api).await.expect("the list is empty");
        assert_eq!((count, &found[..]), (0, &drift.map(str::to_owned)[..]));
        let (_, api) = client(body, false);
        let page = list::<Page>(&api).pages().next().await.expect("a page");
        assert_eq!(page.expect("the page is read").drift_count(), 1);
        let (_, api) = client(body, false);
        let response = list::<OptionalPage>(&api).await.expect("the list is empty");
        assert!(response.droplets.is_none() && response.drift_count() == 1);
        let (_, api) = client(body, true);
        is_decoding_error(items_and_drift(&api).await, body);
        let (_, api) = client(body, true);
        is_decoding_error(list::<Page>(&api).await, body);
    }
}

#[tokio::test]
async fn missing_list_with_a_total_of_zero_is_empty_with_drift() {
    let body = r#"{"links":{},"meta":{"total":0}}"#;
    let (_, api) = client(body, false);
    let (count, drift) = items_and_drift(&api).await.expect("the list is empty");
    assert_eq!(count, 0);
    assert_eq!(drift, ["/droplets: expected a list, got nothing"]);
    let (_, api) = client(body, false);
    let response = list::<OptionalPage>(&api).await.expect("the list is empty");
    assert_eq!(response.drift_count(), 1);
    let (_, api) = client(body, true);
    is_decoding_error(items_and_drift(&api).await, body);
}

/// A body with this many Droplets, this total, and perhaps a link to another page.
fn page(count: usize, total: &str, next: Option<u32>) -> String {
    let next = next.map_or(String::new(), |page| format!(r#""next":"/?page={page}""#));
    let items: Vec<String> = (0..count)
        .map(|id| DROPLET.replace(r#""id":1"#, &format!(r#""id":{id}"#)))
        .collect();
    format!(
        r#"{{"droplets":[{}],"links":{{"pages":{{{next}}}}},"meta":{{"total":{total}}}}}"#,
        items.join(",")
    )
}

#[tokio::test]
async fn total_above_the_items_that_came_is_told_alike_in_items_pages_and_the_plain_call() {
    let drift = "/meta/total: expected the number of items that came, got a larger number";
    for (count, total) in [(0, "25"), (2, "3"), (2, r#""3""#)] {
        let body = page(count, total, None);
        let (_, api) = client(&body, false);
        let (found, told) = items_and_drift(&api).await.expect("the list is read");
        assert_eq!((found, &told[..]), (count, &[drift.to_owned()][..]));
        let (_, api) = client(&body, false);
        let response = list::<Page>(&api).pages().next().await.expect("a page");
        let response = response.expect("the page is read");
        assert_eq!(response.drift()[0].to_string(), drift);
        for plain in [
            list::<Page>(&client(&body, false).1)
                .await
                .map(|page| page.drift().to_vec()),
            list::<Json>(&client(&body, false).1)
                .await
                .map(|page| page.drift().to_vec()),
        ] {
            let told: Vec<String> = plain
                .expect("the list is read")
                .iter()
                .map(ToString::to_string)
                .collect();
            assert_eq!(told, [drift]);
        }
        let (_, api) = client(&body, true);
        let mut items: ItemPaginator<Droplet> = list::<Json>(&api).items();
        for _ in 0..count {
            assert!(matches!(items.next().await, Some(Ok(_))));
        }
        assert!(matches!(items.next().await, Some(Err(Error::Decoding(_)))));
        assert!(
            items.next().await.is_none(),
            "the list ends after the error"
        );
        let (_, api) = client(&body, true);
        is_decoding_error(list::<Page>(&api).await, &body);
    }
}

#[tokio::test]
async fn total_of_several_pages_or_of_a_later_page_is_not_told() {
    for (body, query) in [
        (page(2, "9", Some(2)), ""),
        (page(2, "2", None), ""),
        (page(2, "9", None), "page=4"),
        (page(2, "6", None), "page=3&per_page=2"),
    ] {
        let (_, api) = client(&body, true);
        let mut call = list::<Page>(&api);
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').expect("a pair");
            call = call.query(if name == "page" { "page" } else { "per_page" }, value);
        }
        call.await.expect("nothing departs from the description");
    }
    let fake = FakeTransport::default();
    let second = page(5, "5", None).replace(r#""id":0"#, r#""id":7"#);
    fake.respond(200, &[], &page(5, "10", Some(2))).respond(
        200,
        &[],
        &second.replace(r#""total":5"#, r#""total":10"#),
    );
    let api = fake.build(crate::support::service::builder().token("t").strict(true));
    assert_eq!(items_and_drift(&api).await.expect("both pages").0, 10);
}

#[tokio::test]
async fn total_that_the_last_of_several_pages_does_not_reach_is_told() {
    let fake = FakeTransport::default();
    let second = page(3, "10", None).replace(r#""id":0"#, r#""id":7"#);
    fake.respond(200, &[], &page(5, "10", Some(2)))
        .respond(200, &[], &second);
    let told = Arc::new(Mutex::new(Vec::new()));
    let heard = told.clone();
    let builder = crate::support::service::builder()
        .token("t")
        .on_drift(move |drift| {
            heard.lock().expect("no panic").push(drift.to_string());
        });
    let api = fake.build(builder);
    let (count, drift) = items_and_drift(&api).await.expect("both pages are read");
    assert_eq!((count, drift.len()), (8, 1));
    assert_eq!(*told.lock().expect("no panic"), drift);
}

#[tokio::test]
async fn missing_body_is_an_error_where_json_is_promised_for_the_status() {
    for body in ["", "null", "[]", "7"] {
        let (fake, _) = client(body, false);
        is_decoding_error(api(&fake).get(1).await, body);
    }
    // The description promises nothing for status 202.
    let fake = FakeTransport::default();
    fake.respond(202, &[], "");
    let response = api(&fake).get(1).await.expect("there is nothing to decode");
    assert_eq!(
        response.drift()[0].to_string(),
        "the body: expected JSON, got nothing"
    );
}

static DROPLET_STATUS: Operation =
    Operation::new("droplets_get", Method::Get, "/v2/droplets/{droplet_id}").status_rule(
        &StatusRule::new(&[&["droplet", "status"]], &["active"], &["archive"]),
    );
static ACTION_STATUS: Operation = Operation::new("action_get", Method::Get, "/v2/actions/{id}")
    .status_rule(&StatusRule::new(
        &[&["status"]],
        &["completed"],
        &["errored"],
    ));

#[tokio::test]
async fn waiter_ends_when_the_response_does_not_contain_the_resource() {
    for body in [
        "",
        "null",
        "[]",
        "{}",
        r#"{"message":"busy"}"#,
        r#"{"droplet":null}"#,
    ] {
        for (operation, name) in [(&DROPLET_STATUS, "droplet_id"), (&ACTION_STATUS, "id")] {
            let (fake, api) = client(body, false);
            let call = RequestBuilder::<Json>::new(&api, operation).path(name, 7i64);
            is_decoding_error(call.wait::<Json>().await, body);
            assert_eq!(fake.request_lines().len(), 1);
        }
    }
}
