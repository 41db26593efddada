//! The call site: how bodies are built, what requests contain, and what saves callers from writing it themselves.

use digitalocean_sdk::{
    Client, Error, IntoItem, Json, ListItem, StatusCode, Timestamp,
    fake::{Fake, ScriptedResponse, block_on},
    runtime::encode_request,
    types::{
        ChatCompletionRequest, ChatCompletionResponse, ChatMessage, Cluster, ClusterRequired,
        DomainRecord, Droplet, DropletActionSnapshot, DropletCreateSshKey, DropletSingleCreate,
        Firewall, KubernetesCluster, KubernetesNodePool, KubernetesNodePoolUpdate, LoadBalancer,
        NetworkV4, Snapshot,
    },
};

fn json(text: &str) -> Json {
    Json::parse(text).expect("the text is JSON")
}

fn droplet(networks: &str) -> Droplet {
    json(&format!(
        r#"{{"id": 1, "name": "a", "networks": {networks}}}"#
    ))
    .decode()
}

#[test]
fn values_for_requests_have_no_field_that_only_the_server_sets() {
    let record = DomainRecord::new("A").name("www");
    assert_eq!(
        Json::of(&record).to_string(),
        r#"{"type":"A","name":"www"}"#
    );
    let pool = KubernetesNodePool::new("s", "workers", 3);
    let expected = r#"{"size":"s","name":"workers","count":3}"#;
    assert_eq!(Json::of(&pool).to_string(), expected);
    // What the server sent stays, also a zero.
    let received: DomainRecord = json(r#"{"id":0,"type":"A"}"#).decode();
    assert_eq!(Json::of(&received).to_string(), r#"{"id":0,"type":"A"}"#);
}

#[test]
fn four_required_values_are_given_by_name() {
    let required = ClusterRequired {
        node_pools: vec![KubernetesNodePool::new("s", "workers", 3)],
        version: "latest".into(),
        region: "nyc1".into(),
        name: "prod".into(),
    };
    let expected = r#"{"name":"prod","region":"nyc1","version":"latest","node_pools":[{"size":"s","name":"workers","count":3}]}"#;
    assert_eq!(encode_request(&Cluster::from(required.clone())), expected);
    let with_option = Cluster::new(required.clone()).ha(true);
    let expected = expected.replace("]}", r#"],"ha":true}"#);
    assert_eq!(encode_request(&with_option), expected);
    // The method takes the struct itself.
    let fake = Fake::new();
    let created = fake.client().kubernetes();
    let created = block_on(created.create_cluster(required).item());
    assert_eq!(created.expect("the cluster is created").name, "prod");
}

#[test]
fn lists_of_unions_take_elements_of_one_type_or_of_several() {
    let body = || DropletSingleCreate::new("a", "s", "i");
    let keys = |body: DropletSingleCreate| {
        let json = json(&encode_request(&body));
        json.get("ssh_keys").expect("the keys are sent").to_string()
    };
    assert_eq!(keys(body().ssh_keys([1, 2])), "[1,2]");
    assert_eq!(keys(body().ssh_keys(["3b:16"])), r#"["3b:16"]"#);
    let mixed = [DropletCreateSshKey::from("3b:16"), 289_794.into()];
    assert_eq!(keys(body().ssh_keys(mixed)), r#"["3b:16",289794]"#);
}

#[test]
fn messages_of_a_response_go_back_without_other_keys() {
    let answer: ChatCompletionResponse = json(
        r#"{"id":"c","choices":[{"index":0,"finish_reason":"tool_calls","message":{
            "role":"assistant","content":null,"refusal":null,"annotations":[],
            "tool_calls":[{"id":"t","type":"function","index":0,"function":{"name":"f","arguments":"{}","strict":true}}]
        }}]}"#,
    )
    .decode();
    let message = answer.message().expect("the response has a message");
    let sent = ChatMessage::from(message.clone());
    assert_eq!(
        encode_request(&sent),
        r#"{"role":"assistant","tool_calls":[{"id":"t","type":"function","function":{"name":"f","arguments":"{}"}}]}"#
    );
    let request = ChatCompletionRequest::new([sent, ChatMessage::tool("t", "2")], "m");
    assert_eq!(request.messages.len(), 2);
}

#[test]
fn messages_are_made_by_role() {
    let cases = [
        (
            ChatMessage::system("s"),
            r#"{"role":"system","content":"s"}"#,
        ),
        (ChatMessage::user("u"), r#"{"role":"user","content":"u"}"#),
        (
            ChatMessage::assistant("a"),
            r#"{"role":"assistant","content":"a"}"#,
        ),
        (
            ChatMessage::tool("id", "t"),
            r#"{"role":"tool","content":"t","tool_call_id":"id"}"#,
        ),
    ];
    for (message, expected) in cases {
        assert_eq!(encode_request(&message), expected);
    }
}

#[test]
fn accumulated_streams_give_the_message() {
    let fake = Fake::new();
    fake.set_chat_response("Two Droplets.");
    let client = fake.client();
    let request = ChatCompletionRequest::new([ChatMessage::user("How many?")], "m");
    let answer: ChatCompletionResponse = block_on(async {
        let stream = client.inference().create_chat_completion(request);
        stream.stream().await?.accumulate().await
    })
    .expect("the stream ends");
    let message = answer.message().expect("the response has a message");
    let sent = ChatMessage::from(message.clone());
    assert_eq!(
        encode_request(&sent),
        r#"{"role":"assistant","content":"Two Droplets."}"#
    );
}

#[test]
fn addresses_are_found_by_their_type() {
    let found = droplet(
        r#"{"v4":[{"ip_address":"10.0.0.1","type":"private"},{"ip_address":"192.0.2.1","type":"public"}],
            "v6":[{"ip_address":"2001:db8::1","type":"public"}]}"#,
    );
    assert_eq!(found.public_ipv4(), Some("192.0.2.1"));
    assert_eq!(found.private_ipv4(), Some("10.0.0.1"));
    assert_eq!(found.public_ipv6(), Some("2001:db8::1"));
    for networks in ["{}", r#"{"v4":[]}"#, r#"{"v4":null}"#, "null"] {
        assert_eq!(droplet(networks).public_ipv4(), None, "{networks}");
    }
}

#[test]
fn items_ask_for_the_largest_pages() {
    let fake = Fake::new();
    let client = fake.client();
    block_on(async {
        client.droplets().list().items().all().await?;
        client.droplets().list().per_page(7).items().all().await?;
        client.droplets().list().await?;
        Ok::<(), Error>(())
    })
    .expect("the lists are read");
    let queries = fake.requests();
    let queries: Vec<Option<&str>> = queries.iter().map(|one| one.url.query()).collect();
    assert_eq!(queries, [Some("per_page=200"), Some("per_page=7"), None]);
}

#[test]
fn elements_of_another_kind_are_errors_of_items_and_drift_of_pages() {
    let body = r#"{"droplets":[{"id":1},"two",{"id":3}],"links":{},"meta":{"total":3}}"#;
    let fake = Fake::new();
    fake.script_response("droplets_list", ScriptedResponse::json(200, json(body)), 9);
    let client = fake.client();
    block_on(async {
        let mut items = client.droplets().list().items();
        let mut found = Vec::new();
        while let Some(item) = items.next().await {
            found.push(item.map(|droplet| droplet.id).ok());
        }
        assert_eq!(found, [Some(1), None, Some(3)]);
        let page = client.droplets().list().await?;
        let pointers: Vec<&str> = page
            .drift()
            .iter()
            .map(|one| one.pointer.as_str())
            .collect();
        assert!(pointers.contains(&"/droplets/1"), "{pointers:?}");
        // The page still has the element, although the list of Droplets cannot hold it.
        let kept = Json::of(&*page);
        assert_eq!(kept.pointer("/droplets/1"), Some("two".into()));
        Ok::<(), Error>(())
    })
    .expect("the list is read");
}

/// A function over any list, with bounds that callers can write.
async fn newest<T: ListItem>(all: digitalocean_sdk::ItemPaginator<T>) -> Result<Option<T>, Error> {
    Ok(all.all().await?.pop())
}

/// A function over any response with one item.
fn item_of<R: IntoItem>(response: R) -> Option<R::Item> {
    response.into_item()
}

#[test]
fn small_conveniences_are_there() {
    let client = Fake::new().client();
    // Calls are `Clone`, models `PartialEq`, times ordered, and bounds can be written.
    let call = client.droplets().list().tag_name("ci");
    let again = call.clone();
    let both = block_on(async { Ok::<_, Error>((call.await?, again.await?)) });
    let (one, other) = both.expect("both calls succeed");
    assert_eq!(*one, *other);
    assert_eq!(one.status(), StatusCode::OK);
    let time = |text: &str| -> Timestamp { json(text).decode() };
    let mut times = [
        time(r#""2026-01-01T02:00:00+03:00""#),
        time(r#""2025-12-31T22:00:00Z""#),
    ];
    times.sort();
    assert_eq!(times[0].as_str(), "2025-12-31T22:00:00Z");
    let snapshots = client.snapshots().list().items();
    let newest = newest::<Snapshot>(snapshots);
    assert!(block_on(newest).is_ok());
    let one: digitalocean_sdk::types::SnapshotsGetResponse =
        json(r#"{"snapshot": {"id": "1"}}"#).decode();
    assert!(item_of(one).is_some_and(|snapshot| snapshot.id == "1"));
    // The HTTP client of the caller, for proxies, private CAs and pools.
    let own = Client::builder().token("t");
    assert!(own.http_client(reqwest::Client::new()).build().is_ok());
}

#[test]
fn deletions_can_be_waited_for() {
    let fake = Fake::new();
    let client = fake.client();
    block_on(async {
        let body = DropletSingleCreate::new("a", "s-1vcpu-1gb", "ubuntu-24-04-x64");
        let droplet = client.droplets().create(body).item().await?;
        client.droplets().destroy(droplet.id).wait().await?;
        let gone = client.droplets().get(droplet.id).await;
        assert!(matches!(gone, Err(Error::NotFound(_))));
        Ok::<(), Error>(())
    })
    .expect("the Droplet is deleted");
}

#[test]
fn changes_of_node_pools_can_be_waited_for() {
    let fake = Fake::new();
    let client = fake.client();
    block_on(async {
        let required = ClusterRequired {
            node_pools: vec![KubernetesNodePool::new("s", "workers", 1)],
            version: "latest".into(),
            region: "nyc1".into(),
            name: "prod".into(),
        };
        let kubernetes = client.kubernetes();
        let cluster = kubernetes.create_cluster(required).wait().item().await?;
        let pool = &cluster.node_pools[0];
        let change = KubernetesNodePoolUpdate::new("workers", 3);
        let pool = kubernetes.update_node_pool(&cluster.id, &pool.id, change);
        let pool = pool.wait().item().await?;
        let states = pool.nodes.iter().map(|node| node.status.as_ref());
        let states = states.map(|status| status?.state.as_ref().map(|state| state.as_str()));
        assert_eq!(states.collect::<Vec<_>>(), [Some("running"); 3]);
        Ok::<(), Error>(())
    })
    .expect("the node pool grows");
}

#[test]
fn actions_are_made_by_name() {
    let fake = Fake::new();
    let client = fake.client();
    block_on(async {
        let body = DropletSingleCreate::new("a", "s-1vcpu-1gb", "ubuntu-24-04-x64");
        let id = client.droplets().create(body).wait().item().await?.id;
        let actions = client.droplet_actions();
        let action = actions.power_off(id).wait().item();
        assert_eq!(action.await?.r#type, "power_off");
        let action = actions.snapshot(id, DropletActionSnapshot::new().name("before"));
        assert_eq!(action.wait().item().await?.r#type, "snapshot");
        let snapshots = client.droplets().list_snapshots(id).items().all().await?;
        assert_eq!(snapshots[0].name, "before");
        assert_eq!(
            client.droplets().get(id).item().await?.status.as_str(),
            "off"
        );
        Ok::<(), Error>(())
    })
    .expect("the Droplet is off");
}

#[test]
fn identifiers_of_responses_are_there_without_an_option() {
    // It compiles only if no field is an `Option`.
    fn text(text: &str) -> bool {
        text.is_empty()
    }
    let (firewall, balancer): (Firewall, LoadBalancer) = (json("{}").decode(), json("{}").decode());
    let (cluster, network): (KubernetesCluster, NetworkV4) =
        (json("{}").decode(), json("{}").decode());
    let record: DomainRecord = json("{}").decode();
    assert!(text(&firewall.id) && text(&balancer.id) && text(&cluster.id));
    assert!(text(&network.ip_address) && text(network.r#type.as_str()));
    assert_eq!(record.id, 0);
}

#[test]
fn json_text_of_a_string_has_its_quotes_on() {
    let name = json(r#""web-1""#);
    assert_eq!(name.as_json(), r#""web-1""#);
    assert_eq!(name.string().as_deref(), Some("web-1"));
    assert_eq!(name.into_json(), r#""web-1""#);
}
