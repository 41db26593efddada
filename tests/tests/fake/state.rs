//! The stateful fake: resources are created, change over time and are deleted, and injected faults occur.

use digitalocean_sdk::{
    Client, Error, Json, Patch, Request,
    fake::{Fake, InjectedFault},
    runtime::{Clock, Method},
    types::{
        AppSpec, AppsCreateAppRequest, AppsCreateDeploymentRequest, DatabasesAddUserBody,
        DatabasesCreateClusterBodyRequired, FirewallRuleTarget, FirewallRulesInboundRule,
        FirewallsAddRulesBodyWithInboundRules, FirewallsAddTagsBody,
        FirewallsCreateBodyWithInboundRules, FirewallsDeleteRulesBodyWithInboundRules, Tag,
        TagsResource, TagsResourceValue,
    },
};
use std::{future::Future, time::Duration};

fn run<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.expect("the runtime can be built").block_on(work)
}

fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}

fn droplet(name: &str) -> Json {
    let text = format!(
        r#"{{"name":"{name}","region":"nyc3","size":"s-1vcpu-1gb","image":"ubuntu-24-04-x64","tags":["web"]}}"#
    );
    Json::parse(&text).expect("the text is JSON")
}

/// Creates a Droplet with an untyped request. Returns its ID.
async fn make(client: &Client, name: &str) -> Result<i64, Error> {
    let made = client
        .request(Method::Post, "/v2/droplets")
        .json(&droplet(name))
        .await?;
    let id = made.pointer("/droplet/id").and_then(|id| id.as_i64());
    Ok(id.expect("a new Droplet has an ID"))
}

#[test]
fn droplet_is_created_becomes_active_and_is_deleted() {
    let fake = Fake::new();
    let client = fake.client();
    run(async {
        assert!(client.droplets().list().await?.droplets.is_empty());
        let id = make(&client, "a").await?;
        let seen = client.droplets().get(id).await?;
        assert_eq!(seen.drift(), []);
        let one = &seen.droplet;
        assert_eq!((one.name.as_str(), one.status.as_str()), ("a", "new"));
        assert_eq!(one.region.slug, "nyc3");
        let actions = client.droplet_actions().list(id).await?;
        let first = &actions.actions[0];
        assert_eq!(first.status.as_str(), "in-progress");
        let action = first.id;
        fake.clock().advance(seconds(30));
        let one = client.droplets().get(id).await?;
        assert_eq!(one.droplet.status.as_str(), "active");
        let done = client.actions().get(action).await?;
        assert_eq!(done.action.status.as_str(), "completed");
        assert_eq!(fake.count("/v2/droplets"), 1);
        client.droplets().destroy(id).await?;
        let gone = client.droplets().get(id).await;
        assert!(matches!(gone, Err(Error::NotFound(_))), "{gone:?}");
        Ok::<(), Error>(())
    })
    .expect("every call succeeds");
}

#[test]
fn lists_are_paginated_and_filtered() {
    let fake = Fake::new();
    let client = fake.client();
    run(async {
        for number in 0..45 {
            make(&client, &format!("d{number}")).await?;
        }
        let page = client.droplets().list().per_page(20).page(3).await?;
        assert_eq!(page.drift(), []);
        assert_eq!(page.droplets.len(), 5);
        assert_eq!(page.meta.total, 45);
        let raw = client
            .request(Method::Get, "/v2/droplets?per_page=20&page=2")
            .await?;
        let link = |name: &str| {
            raw.pointer(&format!("/links/pages/{name}"))
                .and_then(|link| link.string())
        };
        assert_eq!(
            link("next").as_deref(),
            Some("https://api.digitalocean.com/v2/droplets?page=3&per_page=20")
        );
        assert_eq!(
            link("prev").as_deref(),
            Some("https://api.digitalocean.com/v2/droplets?page=1&per_page=20")
        );
        let named = client.droplets().list().name("d7").await?;
        assert_eq!(named.droplets.len(), 1);
        let id = |page: &Json, at: usize| page.pointer(&format!("/droplets/{at}/id"));
        fake.inject_fault(InjectedFault::RepeatedPage, 1);
        let again = client
            .request(Method::Get, "/v2/droplets?per_page=20&page=2")
            .await?;
        assert_ne!(id(&again, 0), id(&raw, 0));
        fake.inject_fault(InjectedFault::ShiftedPage, 1);
        let moved = client
            .request(Method::Get, "/v2/droplets?per_page=20&page=2")
            .await?;
        assert_eq!(id(&moved, 1), id(&raw, 0));
        assert_eq!(
            moved
                .pointer("/meta/total")
                .and_then(|total| total.as_i64()),
            Some(46)
        );
        client.droplets().destroy_by_tag("web").await?;
        assert_eq!(fake.count("/v2/droplets"), 0);
        Ok::<(), Error>(())
    })
    .expect("every call succeeds");
}

#[test]
fn domains_keep_records_and_volumes_attach_to_droplets() {
    let fake = Fake::new();
    let client = fake.client();
    run(async {
        let post = |path: &str, body: &str| {
            let body = Json::parse(body).expect("the text is JSON");
            client.request(Method::Post, path).json(&body)
        };
        let none = post("/v2/domains/a.example/records", r#"{"type":"A"}"#).await;
        assert!(matches!(none, Err(Error::NotFound(_))));
        post(
            "/v2/domains",
            r#"{"name":"b.example","ip_address":"192.0.2.1"}"#,
        )
        .await?;
        let own = client.domains().list_records("b.example").name("b.example");
        let own = own.items().all().await?;
        assert_eq!(own[0].data.as_deref(), Some("192.0.2.1"));
        post("/v2/domains", r#"{"name":"a.example"}"#).await?;
        let twice = post("/v2/domains", r#"{"name":"a.example"}"#).await;
        assert!(matches!(twice, Err(Error::Invalid(_))));
        post(
            "/v2/domains/a.example/records",
            r#"{"type":"A","name":"www","data":"192.0.2.7"}"#,
        )
        .await?;
        let records = client.domains().list_records("a.example").await?;
        let records = &records.domain_records;
        assert_eq!(
            (records.len(), records[0].data.as_deref(), records[0].ttl),
            (1, Some("192.0.2.7"), Some(1800))
        );
        assert_eq!(records[0].priority, Patch::Null);
        let named = |name: &'static str| {
            let records = client.domains().list_records("a.example").name(name);
            async { records.items().all().await.map(|records| records.len()) }
        };
        assert_eq!(named("WWW.a.example").await?, 1);
        assert_eq!((named("www").await?, named("a.example").await?), (0, 0));
        client.domains().delete("a.example").await?;
        assert_eq!(fake.count("/v2/domains/a.example/records"), 0);

        let id = make(&client, "a").await?;
        let volume = post(
            "/v2/volumes",
            r#"{"name":"v","size_gigabytes":10,"region":"nyc3"}"#,
        )
        .await?;
        let volume = volume
            .pointer("/volume/id")
            .and_then(|id| id.string())
            .expect("it has an ID");
        let attach = format!(r#"{{"type":"attach","droplet_id":{id}}}"#);
        let action = post(&format!("/v2/volumes/{volume}/actions"), &attach).await?;
        assert_eq!(
            action
                .pointer("/action/status")
                .and_then(|one| one.string())
                .as_deref(),
            Some("in-progress")
        );
        let attached = || async {
            client
                .volumes()
                .get(&volume)
                .await
                .map(|one| one.volume.droplet_ids.clone())
        };
        assert_eq!(attached().await?, Some(vec![]));
        fake.clock().sleep(seconds(30)).await;
        assert_eq!(attached().await?, Some(vec![id]));
        let droplet = client.droplets().get(id).await?;
        assert_eq!(droplet.droplet.volume_ids, [volume]);
        Ok::<(), Error>(())
    })
    .expect("every call succeeds");
}

#[test]
fn firewall_rules_and_tags_are_added_and_removed() {
    let fake = Fake::new();
    let client = fake.client();
    run(async {
        let rule = |port: &str| {
            let sources = FirewallRuleTarget::new().addresses(["10.0.0.0/8"]);
            FirewallRulesInboundRule::new("tcp", port, sources)
        };
        let body = FirewallsCreateBodyWithInboundRules::new("f", [rule("80")]);
        let made = client.firewalls().create(body).await?.into_inner();
        let id = made.firewall.id;
        let rules = || async {
            let read = client.firewalls().get(&id).await?.into_inner();
            Ok::<_, Error>(read.firewall.inbound_rules)
        };
        assert_eq!(rules().await?, Some(vec![rule("80")]));
        let fresh = client.firewalls().get(&id).await?.into_inner().firewall;
        assert_eq!(
            (fresh.droplet_ids, fresh.tags),
            (Some(vec![]), Some(vec![]))
        );
        let more = FirewallsAddRulesBodyWithInboundRules::new([rule("22")]);
        client.firewalls().add_rules(&id, more).await?;
        assert_eq!(rules().await?, Some(vec![rule("80"), rule("22")]));
        let less = FirewallsDeleteRulesBodyWithInboundRules::new([rule("80")]);
        client.firewalls().delete_rules(&id).body(less).await?;
        assert_eq!(rules().await?, Some(vec![rule("22")]));
        let of_none = FirewallsAddTagsBody::new(["web"]);
        let missing = client.firewalls().add_tags("f", of_none).await;
        assert!(matches!(missing, Err(Error::NotFound(_))));

        let id = make(&client, "a").await?;
        client.tags().create(Tag::new().name("blue")).await?;
        let resource = TagsResourceValue::new()
            .resource_id(id.to_string())
            .resource_type("droplet");
        let blue = TagsResource::new([resource]);
        let carry = || async {
            let list = client.droplets().list().tag_name("blue").items();
            list.all().await.map(|droplets| droplets.len())
        };
        client.tags().assign_resources("blue", blue.clone()).await?;
        assert_eq!(carry().await?, 1);
        client.tags().unassign_resources("blue", blue).await?;
        assert_eq!(carry().await?, 0);
        // One tag was created with the Droplet.
        let tags = client.tags().list().items().all().await?;
        let names: Vec<_> = tags.into_iter().filter_map(|tag| tag.name).collect();
        assert_eq!(names, ["web", "blue"]);
        Ok::<(), Error>(())
    })
    .expect("every call succeeds");
}

#[test]
fn databases_keep_users_and_created_resources_become_ready() {
    let fake = Fake::new();
    let client = fake.client();
    run(async {
        let body = DatabasesCreateClusterBodyRequired {
            name: "d".into(),
            engine: "pg".into(),
            num_nodes: 1,
            size: "db-s-1vcpu-1gb".into(),
            region: "nyc1".into(),
        };
        let made = client.databases().create_cluster(body).wait().await?;
        let id = made.database.id.clone();
        for number in 0..25 {
            let body = DatabasesAddUserBody::new(format!("u-{number}"));
            client.databases().add_user(&id, body).await?;
        }
        let users = client.databases().list_users(&id).await?.into_inner();
        assert_eq!(users.users.len(), 25);
        let missing = client.databases().get_user(&id, "nobody").await;
        assert!(matches!(missing, Err(Error::NotFound(_))));

        let body = AppsCreateAppRequest::new(AppSpec::new("shop"));
        client.apps().create(body).wait().await?;
        let body = AppsCreateDeploymentRequest::new();
        client.apps().create_deployment("a", body).wait().await?;
        client.genai().get_agent("a").wait().await?;
        Ok::<(), Error>(())
    })
    .expect("every call succeeds");
}

#[test]
fn injects_the_requested_faults() {
    let fake = Fake::new();
    let client = fake.client();
    run(async {
        let id = make(&client, "a").await.expect("the Droplet is created");
        let get = || async { client.droplets().get(id).await };
        let after = |fault| fake.inject_fault_for("droplets_get", fault, 1);
        after(InjectedFault::Status(400));
        assert!(matches!(get().await, Err(Error::Invalid(_))));
        after(InjectedFault::NotFound);
        assert!(matches!(get().await, Err(Error::NotFound(_))));
        after(InjectedFault::Truncated);
        assert!(matches!(get().await, Err(Error::Decoding(_))));
        after(InjectedFault::WrongType);
        assert_eq!(get().await.map(|one| one.drift().len()).ok(), Some(1));
        let before = fake.elapsed();
        after(InjectedFault::Slow(seconds(7)));
        assert!(get().await.is_ok());
        assert_eq!(fake.elapsed() - before, seconds(14));
        let lost = client
            .request(Method::Post, "/v2/droplets")
            .json(&droplet("b"));
        fake.inject_fault(InjectedFault::ResponseLost, 1);
        assert!(matches!(lost.await, Err(Error::Connection(_))));
        assert_eq!(fake.count("/v2/droplets"), 2, "the create took effect");
        fake.inject_fault(InjectedFault::Status(500), 9);
        fake.clear_faults();
        assert!(get().await.is_ok());
    });
}

#[test]
fn records_every_request_and_counts_rate_limits() {
    let fake = Fake::new();
    let client = fake.client();
    run(async {
        let response = client
            .account()
            .get()
            .header("x-mine", "yes")
            .await
            .expect("the call succeeds");
        let limit = response
            .rate_limit()
            .expect("the response has rate limit headers");
        assert_eq!((limit.limit, limit.remaining), (5000, 4999));
        assert!(response.request_id().is_some());
        let bare = Client::builder()
            .transport(fake.transport())
            .clock(fake.clock());
        let bare = bare.build().expect("the client can be built");
        let refused = bare.account().get().header("authorization", "none").await;
        assert!(matches!(refused, Err(Error::Authentication(_))));
    });
    let requests = fake.requests();
    let ids: Vec<_> = requests
        .iter()
        .map(|sent| (sent.operation.as_deref(), sent.status))
        .collect();
    assert_eq!(
        ids,
        [
            (Some("account_get"), Some(200)),
            (Some("account_get"), Some(401))
        ]
    );
    assert_eq!(requests[0].headers["x-mine"], "yes");
    assert!(!format!("{requests:?}").contains("dop_v1"));
}

#[test]
fn virtual_clock_advances_to_the_next_sleeper() {
    let fake = Fake::new();
    let clock = fake.clock();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("the runtime can be built");
    runtime.block_on(async {
        let mut tasks = Vec::new();
        for number in (1..=100).rev() {
            let clock = clock.clone();
            tasks.push(tokio::spawn(async move {
                clock.sleep(seconds(number)).await;
                assert_eq!(clock.elapsed(), seconds(number));
            }));
        }
        for task in tasks {
            task.await.expect("each task wakes in time");
        }
        // A sleeper that is no longer polled does not stop the clock.
        let mut idle = clock.sleep(seconds(1));
        std::future::poll_fn(|context| {
            assert!(idle.as_mut().poll(context).is_pending());
            std::task::Poll::Ready(())
        })
        .await;
        clock.sleep(seconds(900)).await;
        assert_eq!(clock.elapsed(), seconds(1000));
    });
}
