//! What the fake keeps, what it makes up, and how it says so.

use digitalocean_sdk::{
    Client, Error, Json,
    fake::{Fake, ResponseBasis, ScriptedResponse, block_on},
    runtime::Method,
};
use std::time::Duration;

fn json(text: &str) -> Json {
    Json::parse(text).expect("the text is JSON")
}

async fn post(client: &Client, path: &str, body: &str) -> Result<Json, Error> {
    let made = client.request(Method::Post, path).json(&json(body)).await?;
    Ok(made.into_inner())
}

async fn get(client: &Client, path: &str) -> Result<Json, Error> {
    Ok(client.request(Method::Get, path).await?.into_inner())
}

fn text(value: &Json, pointer: &str) -> String {
    let found = value.pointer(pointer);
    found.map(|found| found.to_string()).unwrap_or_default()
}

#[test]
fn snapshots_of_droplets_are_kept() {
    let fake = Fake::new();
    let client = fake.client();
    let work = async {
        let body = r#"{"name":"web","size":"s-1vcpu-1gb","image":"x","region":"nyc3"}"#;
        let droplet = post(&client, "/v2/droplets", body).await?;
        let id = text(&droplet, "/droplet/id");
        let path = format!("/v2/droplets/{id}/actions");
        post(&client, &path, r#"{"type":"snapshot","name":"before"}"#).await?;
        fake.clock().advance(Duration::from_secs(60));
        let own = get(&client, &format!("/v2/droplets/{id}/snapshots")).await?;
        assert_eq!(text(&own, "/meta/total"), "1");
        assert_eq!(text(&own, "/snapshots/0/name"), r#""before""#);
        let number = text(&own, "/snapshots/0/id");
        assert!(number.parse::<i64>().is_ok(), "{number}");
        let listed = get(&client, &format!("/v2/droplets/{id}")).await?;
        assert_eq!(text(&listed, "/droplet/snapshot_ids/0"), number);
        let all = get(&client, "/v2/snapshots?resource_type=droplet").await?;
        assert_eq!(text(&all, "/meta/total"), "1");
        assert_eq!(text(&all, "/snapshots/0/resource_id"), format!("\"{id}\""));
        let none = get(&client, "/v2/snapshots?resource_type=volume").await?;
        assert_eq!(text(&none, "/meta/total"), "0");
        let path = format!("/v2/snapshots/{number}");
        client.request(Method::Delete, &path).await?;
        let gone = get(&client, "/v2/snapshots").await?;
        assert_eq!(text(&gone, "/meta/total"), "0");
        Ok::<(), Error>(())
    };
    block_on(work).expect("every call succeeds");
}

#[test]
fn snapshots_of_volumes_are_kept() {
    let fake = Fake::new();
    let client = fake.client();
    let work = async {
        let body = r#"{"name":"data","size_gigabytes":10,"region":"nyc1"}"#;
        let volume = post(&client, "/v2/volumes", body).await?;
        let id = text(&volume, "/volume/id").replace('"', "");
        let path = format!("/v2/volumes/{id}/snapshots");
        let made = post(
            &client,
            &path,
            r#"{"name":"big","tags":["aninterestingtag"]}"#,
        )
        .await?;
        assert_eq!(text(&made, "/snapshot/resource_type"), r#""volume""#);
        assert_eq!(text(&made, "/snapshot/tags/0"), r#""aninterestingtag""#);
        let snapshot = text(&made, "/snapshot/id").replace('"', "");
        let own = get(&client, &path).await?;
        assert_eq!(text(&own, "/snapshots/0/id"), format!("\"{snapshot}\""));
        let path = format!("/v2/volumes/snapshots/{snapshot}");
        let read = get(&client, &path).await?;
        assert_eq!(text(&read, "/snapshot/name"), r#""big""#);
        client.request(Method::Delete, &path).await?;
        let gone = get(&client, &path).await;
        assert!(matches!(gone, Err(Error::NotFound(_))), "{gone:?}");
        Ok::<(), Error>(())
    };
    block_on(work).expect("every call succeeds");
}

#[test]
fn node_pools_of_a_cluster_are_kept() {
    let fake = Fake::new();
    let client = fake.client();
    let work = async {
        let body = r#"{"name":"prod","region":"nyc1","version":"1.33.1-do.0",
            "node_pools":[{"name":"front","size":"s-1vcpu-2gb","count":3}]}"#;
        let made = post(&client, "/v2/kubernetes/clusters", body).await?;
        let cluster = text(&made, "/kubernetes_cluster/id").replace('"', "");
        let pool = text(&made, "/kubernetes_cluster/node_pools/0/id").replace('"', "");
        let pools = format!("/v2/kubernetes/clusters/{cluster}/node_pools");
        let listed = get(&client, &pools).await?;
        assert_eq!(text(&listed, "/node_pools/0/name"), r#""front""#);
        assert_eq!(text(&listed, "/node_pools/0/count"), "3");
        let more = r#"{"name":"back","size":"s-1vcpu-2gb","count":1}"#;
        post(&client, &pools, more).await?;
        let path = format!("{pools}/{pool}");
        let change = json(r#"{"name":"front","count":5}"#);
        client.request(Method::Put, &path).json(&change).await?;
        let read = get(&client, &format!("/v2/kubernetes/clusters/{cluster}")).await?;
        assert_eq!(text(&read, "/kubernetes_cluster/node_pools/0/count"), "5");
        assert_eq!(
            text(&read, "/kubernetes_cluster/node_pools/1/name"),
            r#""back""#
        );
        client.request(Method::Delete, &path).await?;
        let listed = get(&client, &pools).await?;
        assert_eq!(text(&listed, "/node_pools/0/name"), r#""back""#);
        assert_eq!(text(&listed, "/node_pools/1"), "");
        Ok::<(), Error>(())
    };
    block_on(work).expect("every call succeeds");
}

#[test]
fn says_what_it_made_up() {
    let fake = Fake::new();
    let client = fake.client();
    fake.script_response(
        "account_get",
        ScriptedResponse::json(200, json(r#"{"account":{"email":"a@example.com"}}"#)),
        1,
    );
    let work = async {
        let scripted = get(&client, "/v2/account").await?;
        assert_eq!(text(&scripted, "/account/email"), r#""a@example.com""#);
        let example = client.request(Method::Get, "/v2/account").await?;
        let basis = example.headers().get("x-fake-basis");
        assert_eq!(basis.map(|basis| basis.as_bytes()), Some(&b"example"[..]));
        get(&client, "/v2/droplets").await?;
        Ok::<(), Error>(())
    };
    block_on(work).expect("every call succeeds");
    let seen: Vec<_> = fake
        .requests()
        .iter()
        .map(|request| request.basis)
        .collect();
    assert_eq!(
        seen,
        [
            Some(ResponseBasis::Scripted),
            Some(ResponseBasis::Example),
            Some(ResponseBasis::Stored)
        ]
    );
}

#[test]
fn without_examples_only_stored_and_scripted_responses_are_left() {
    let fake = Fake::without_examples();
    let client = fake.client();
    let work = async {
        post(&client, "/v2/tags", r#"{"name":"web"}"#).await?;
        assert_eq!(
            text(&get(&client, "/v2/tags").await?, "/tags/0/name"),
            r#""web""#
        );
        let balance = get(&client, "/v2/customers/my/balance").await;
        let error = balance.expect_err("the balance is not stored");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(501));
        fake.script_response("balance_get", ScriptedResponse::new(204), 1);
        client
            .request(Method::Get, "/v2/customers/my/balance")
            .response_as::<digitalocean_sdk::runtime::Empty>()
            .await?;
        Ok::<(), Error>(())
    };
    block_on(work).expect("every other call succeeds");
}

#[test]
fn amounts_look_like_numbers() {
    let client = Fake::stateless().client();
    let balance = block_on(async { get(&client, "/v2/customers/my/balance").await });
    let balance = balance.expect("the fake answers");
    for key in ["account_balance", "month_to_date_usage"] {
        let amount = balance.get(key).and_then(|amount| amount.string());
        let amount = amount.expect("an amount is a text");
        assert!(amount.parse::<f64>().is_ok(), "{key}: {amount}");
    }
}

#[test]
fn wrong_requests_are_refused_where_they_are_checked() {
    let fake = Fake::new();
    fake.validate_requests(true);
    let client = fake.client();
    let wrong = block_on(async { post(&client, "/v2/tags", r#"{"name":"web","hue":1}"#).await });
    let error = wrong.expect_err("the body has a key that is not described");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
    assert_eq!(fake.requests()[0].wrong, ["body/hue: is not described"]);
    assert_eq!(fake.count("/v2/tags"), 0);
}
