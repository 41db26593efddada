//! Pagination: every page style, where a list ends, and how to resume it.

use crate::support::fake_transport::*;
use crate::support::models::Droplet;
use openapi_sdk_runtime::{
    Client, Error, ItemPaginator, Json, ListItem, Method, Operation, PageToken, Pagination,
    Request, RequestBuilder, paginated,
};

const NEXT: &[&str] = &["links", "pages", "next"];
const TOTAL: &[&str] = &["meta", "total"];

static NUMBERED: Operation = Operation::new("droplets_list", Method::Get, "/v2/droplets")
    .pagination(
        &Pagination::number(&["droplets"], "page")
            .next(NEXT)
            .total(TOTAL),
    );
static WITH_TOTAL: Operation = Operation::new("models_list", Method::Get, "/v2/models")
    .pagination(&Pagination::number(&["data"], "page").total(&["total_items"]));
static WITHOUT_TOTAL: Operation = Operation::new("scans_list", Method::Get, "/v2/scans")
    .pagination(&Pagination::number(&["scan", "findings"], "page"));
static KEYED_ITEMS: Operation = Operation::new("policies_list", Method::Get, "/v2/policies")
    .pagination(&Pagination::number(&["policies"], "page").next(NEXT));
static CURSOR: Operation = Operation::new("batches_list", Method::Get, "/v1/batches")
    .pagination(&Pagination::cursor(&["data"], "after", &["last_id"]).more(&["has_more"]));
static LINKED: Operation = Operation::new("history_list", Method::Get, "/v2/history")
    .pagination(&Pagination::link(&["history"], NEXT).total(TOTAL));

struct List(RequestBuilder<Json>);
paginated!(List, Json, i64);

/// A page of the numbered list with its items, the number of the next page and the total number of items.
fn page(items: &str, next: Option<u32>, total: u32) -> String {
    let next = next.map_or(String::new(), |page| {
        format!(r#""next": "https://api.example.com/v2/droplets?page={page}""#)
    });
    format!(
        r#"{{"droplets": [{items}], "links": {{"pages": {{{next}}}}}, "meta": {{"total": {total}}}}}"#
    )
}

fn fake(responses: &[&str]) -> (FakeTransport, Client) {
    let fake = FakeTransport::default();
    for response in responses {
        fake.respond(200, &[], response);
    }
    let client = fake.client();
    (fake, client)
}

fn list(client: &Client, operation: &'static Operation) -> RequestBuilder<Json> {
    RequestBuilder::new(client, operation)
}

/// The query string of each request.
fn queries(fake: &FakeTransport) -> Vec<String> {
    let query = |line: &String| {
        line.split_once('?')
            .map_or("", |(_, query)| query)
            .to_owned()
    };
    fake.request_lines().iter().map(query).collect()
}

/// The next item, or the message of the error.
async fn next_item<T: ListItem>(items: &mut ItemPaginator<T>) -> Result<Option<T>, String> {
    items
        .next()
        .await
        .transpose()
        .map_err(|error| error.message().to_owned())
}

#[tokio::test]
async fn numbered_pages_end_with_the_links() {
    let (fake, client) = fake(&[&page("1, 2", Some(2), 3), &page("3", None, 3)]);
    let list = List(
        list(&client, &NUMBERED)
            .query("tag_name", "a b")
            .query("per_page", 2),
    );
    let items = list.items();
    assert_eq!(items.all().await.expect("both pages are read"), [1, 2, 3]);
    assert_eq!(
        queries(&fake),
        [
            "tag_name=a%20b&per_page=2",
            "tag_name=a%20b&per_page=2&page=2"
        ]
    );
}

#[tokio::test]
async fn sends_query_and_headers_with_every_page() {
    let (fake, client) = fake(&[&page("1", Some(8), 2), &page("2", None, 2)]);
    let mut call = list(&client, &NUMBERED).query("page", 7);
    call = Request::header(call, "x-trace", "t");
    let all = call.items::<i64>().all().await;
    assert_eq!(all.expect("both pages are read"), [1, 2]);
    assert_eq!(
        queries(&fake),
        ["page=7", "page=8"],
        "the first request keeps the caller's page"
    );
    assert_eq!(fake.header("x-trace"), [Some("t".into()), Some("t".into())]);
}

#[tokio::test]
async fn pages_give_access_to_responses() {
    let (_, client) = fake(&[&page("1, 2", Some(2), 3), &page("3", None, 3)]);
    let mut pages = List(list(&client, &NUMBERED)).pages();
    let first = pages
        .next()
        .await
        .expect("there is a page")
        .expect("it is read");
    assert_eq!(first.status(), 200);
    assert_eq!(
        first.pointer("/droplets/1").and_then(|id| id.as_i64()),
        Some(2)
    );
    assert_eq!(pages.total(), Some(3));
    assert_eq!(pages.page_token().to_string(), "droplets_list:2:0:3:page=2");
    assert!(pages.next().await.expect("there is a page").is_ok());
    assert!(pages.next().await.is_none());
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn stops_at_total_without_links() {
    let (fake, client) = fake(&[
        r#"{"data": [1, 2], "total_items": 5}"#,
        r#"{"data": [3, 4], "total_items": 5}"#,
        r#"{"data": [5], "total_items": 5}"#,
    ]);
    let items = list(&client, &WITH_TOTAL).items::<i64>();
    assert_eq!(
        items.all().await.expect("all pages are read"),
        [1, 2, 3, 4, 5]
    );
    assert_eq!(queries(&fake), ["", "page=2", "page=3"]);
}

#[tokio::test]
async fn stops_at_empty_page_without_links_and_total() {
    let (fake, client) = fake(&[
        r#"{"scan": {"findings": [1, 2]}}"#,
        r#"{"scan": {"findings": [3]}}"#,
        r#"{"scan": {"findings": []}}"#,
    ]);
    let items = list(&client, &WITHOUT_TOTAL).items::<i64>();
    assert_eq!(items.all().await.expect("all pages are read"), [1, 2, 3]);
    assert_eq!(queries(&fake), ["", "page=2", "page=3"]);
}

#[tokio::test]
async fn stops_if_server_ignores_page_number() {
    let whole = r#"{"scan": {"findings": [1, 2]}}"#;
    let (fake, client) = fake(&[whole, whole, whole]);
    let items = list(&client, &WITHOUT_TOTAL).items::<i64>();
    assert_eq!(items.all().await.expect("all pages are read"), [1, 2]);
    assert_eq!(queries(&fake), ["", "page=2"]);
}

#[tokio::test]
async fn reads_items_with_keys() {
    let (_, client) = fake(&[&format!(r#"{{"policies": {{"7": {DROPLET}, "8": null}}}}"#)]);
    let mut items = list(&client, &KEYED_ITEMS).items::<(String, Option<Droplet>)>();
    let (key, droplet) = items
        .next()
        .await
        .expect("there is an item")
        .expect("it is read");
    assert_eq!(
        (key.as_str(), droplet.map(|droplet| droplet.id)),
        ("7", Some(1))
    );
    let (key, none) = items
        .next()
        .await
        .expect("there is an item")
        .expect("it is read");
    assert_eq!((key.as_str(), none.is_none()), ("8", true));
}

#[tokio::test]
async fn sends_cursor_of_previous_page() {
    let (fake, client) = fake(&[
        r#"{"data": [1, 2], "last_id": "b/2", "has_more": true}"#,
        r#"{"data": [3], "last_id": "c", "has_more": false}"#,
    ]);
    let items = list(&client, &CURSOR).query("limit", 2).items::<i64>();
    assert_eq!(items.all().await.expect("all pages are read"), [1, 2, 3]);
    assert_eq!(queries(&fake), ["limit=2", "limit=2&after=b%2F2"]);
}

#[tokio::test]
async fn follows_only_the_query_of_a_link() {
    let next =
        r#"{"history": [1], "links": {"pages": {"next": "https://evil.example/x?page=2&size=9"}}}"#;
    let (fake, client) = fake(&[next, r#"{"history": [2], "links": {}}"#]);
    let items = list(&client, &LINKED).query("size", 1).items::<i64>();
    assert_eq!(items.all().await.expect("all pages are read"), [1, 2]);
    let base = "GET https://api.example.com/v2/history";
    assert_eq!(
        fake.request_lines(),
        [format!("{base}?size=1"), format!("{base}?page=2&size=9")]
    );
}

#[tokio::test]
async fn continues_after_unreadable_item() {
    let (_, client) = fake(&[&page(r#"1, {"no": "number"}, 3"#, None, 3)]);
    let mut items = list(&client, &NUMBERED).items::<i64>();
    assert_eq!(next_item(&mut items).await, Ok(Some(1)));
    let error = next_item(&mut items)
        .await
        .expect_err("the item is not a number");
    assert!(
        error.starts_with("item 2 of the page is invalid"),
        "{error}"
    );
    assert_eq!(next_item(&mut items).await, Ok(Some(3)));
    assert_eq!(next_item(&mut items).await, Ok(None));
}

#[tokio::test]
async fn rejects_response_without_list() {
    let (_, client) = fake(&[r#"{"droplets": "none"}"#]);
    let error = list(&client, &NUMBERED)
        .items::<i64>()
        .all()
        .await
        .expect_err("the page has no list");
    assert_eq!(error.message(), "the response has no list at `droplets`");
}

#[tokio::test]
async fn stops_at_repeated_page() {
    let same = page("1, 2", Some(2), 9);
    let (fake, client) = fake(&[&page("1, 2", Some(2), 9), &same, &same]);
    let mut items = list(&client, &NUMBERED).items::<i64>();
    assert_eq!(next_item(&mut items).await, Ok(Some(1)));
    assert_eq!(next_item(&mut items).await, Ok(Some(2)));
    let repeated = Err("pagination stopped: the server returned the same page again".into());
    assert_eq!(next_item(&mut items).await, repeated);
    assert_eq!(next_item(&mut items).await, Ok(None));
    assert_eq!(queries(&fake), ["", "page=2"]);
}

#[tokio::test]
async fn stops_at_link_to_earlier_page() {
    let (fake, client) = fake(&[&page("1", Some(2), 9), &page("2", Some(2), 9)]);
    let mut items = list(&client, &NUMBERED).items::<i64>();
    assert_eq!(next_item(&mut items).await, Ok(Some(1)));
    assert_eq!(next_item(&mut items).await, Ok(Some(2)));
    let back = Err("pagination stopped: the next page was read before".into());
    assert_eq!(next_item(&mut items).await, back);
    assert_eq!(next_item(&mut items).await, Ok(None));
    assert_eq!(queries(&fake).len(), 2);
}

#[tokio::test]
async fn reports_list_changed_while_paging() {
    // An item was created between the requests, so the item of the first page moved to the second.
    let (_, client) = fake(&[
        &page("1", Some(2), 2),
        &page("1", Some(3), 3),
        &page("2", None, 3),
    ]);
    let mut items = list(&client, &NUMBERED).query("per_page", 1).items::<i64>();
    assert_eq!(next_item(&mut items).await, Ok(Some(1)));
    assert!(!items.changed_while_paging());
    assert_eq!(next_item(&mut items).await, Ok(Some(1)));
    assert!(items.changed_while_paging());
    assert_eq!(
        (next_item(&mut items).await, items.total()),
        (Ok(Some(2)), Some(3))
    );
    assert_eq!(next_item(&mut items).await, Ok(None));
}

#[tokio::test]
async fn resumes_from_page_token() {
    let pages = [page("1, 2", Some(2), 4), page("3, 4", None, 4)];
    for read in 0..=4usize {
        let (_, client) = fake(&[&pages[0], &pages[1]]);
        let mut items = list(&client, &NUMBERED).query("tag", "x").items::<i64>();
        for number in 1..=read {
            assert_eq!(next_item(&mut items).await, Ok(i64::try_from(number).ok()));
        }
        let text = items.page_token().to_string();
        let token: PageToken = text.parse().expect("the token parses");
        assert_eq!((&token, token.count()), (&items.page_token(), read as u64));

        let (fake, client) = fake(&[&pages[read.min(3) / 2], &pages[1]]);
        // The query of the page token replaces the query of the request.
        let items = list(&client, &NUMBERED)
            .query("tag", "y")
            .query("per_page", 1)
            .items::<i64>()
            .resume(&token);
        let rest: Vec<i64> = (1..=4).skip(read).collect();
        assert_eq!(
            items.all().await.expect("all pages are read"),
            rest,
            "{text}"
        );
        let first = if read < 2 { "tag=x" } else { "tag=x&page=2" };
        assert_eq!(queries(&fake)[0], first, "{text}");
    }
}

#[tokio::test]
async fn rejects_page_token_of_another_list() {
    let (fake, client) = fake(&[]);
    let token: PageToken = "other_list:0:0::page=2".parse().expect("the token parses");
    let mut items = list(&client, &NUMBERED).items::<i64>().resume(&token);
    assert_eq!(
        next_item(&mut items).await,
        Err("the page token is for `other_list`".into())
    );
    assert_eq!(fake.request_lines().len(), 0);
    for wrong in [
        "",
        "a",
        "a:1:2:3",
        "a:1:2:x:",
        ":1:2::",
        "a:1:2::page=2#x",
        "a:1:2::p=\n",
    ] {
        assert!(wrong.parse::<PageToken>().is_err(), "{wrong:?}");
    }
    let mut items = list(&client, &GET).items::<i64>();
    assert!(
        matches!(items.next().await, Some(Err(Error::Usage(_)))),
        "the operation has no pagination"
    );
}
