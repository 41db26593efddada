//! The payload of a response: `item()` and `items()`, with and without waiting, and what a waiter that fails has begun.

use digitalocean_sdk::{
    Client, Error, Json,
    fake::{Fake, InjectedFault, ScriptedResponse, block_on},
    runtime::Block,
    types::{
        Action, ClusterlintRequest, Droplet, DropletMultiCreate, DropletSingleCreate,
        DropletsCreateResponse,
    },
};
use std::time::Duration;

fn one() -> DropletSingleCreate {
    DropletSingleCreate::new("web-1", "s-1vcpu-1gb", "ubuntu-24-04-x64")
}

fn many() -> DropletMultiCreate {
    DropletMultiCreate::new(["web-1", "web-2"], "s-1vcpu-1gb", "ubuntu-24-04-x64")
}

fn json(text: &str) -> Json {
    Json::parse(text).expect("the text is JSON")
}

#[test]
fn item_is_the_resource_without_its_envelope() {
    let fake = Fake::new();
    let client = fake.client();
    block_on(async {
        let created: Droplet = client.droplets().create(one()).item().await?;
        let read: Droplet = client.droplets().get(created.id).item().await?;
        assert_eq!(
            (read.id, &*read.name, read.status.as_str()),
            (created.id, "web-1", "new")
        );
        Ok::<(), Error>(())
    })
    .expect("every call succeeds");
}

#[test]
fn items_are_all_created_resources() {
    let fake = Fake::new();
    let client = fake.client();
    block_on(async {
        let created: Vec<Droplet> = client.droplets().create(many()).items().await?;
        let names: Vec<&str> = created.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["web-1", "web-2"]);
        let only = client.droplets().create(one()).items().await?;
        assert_eq!(only.len(), 1);
        let several = client.droplets().create(many()).item().await;
        let error = several.expect_err("two Droplets are not one");
        assert!(matches!(error, Error::Decoding(_)), "{error}");
        Ok::<(), Error>(())
    })
    .expect("every call succeeds");
}

#[test]
fn waiting_ends_with_the_finished_resource() {
    let fake = Fake::new();
    let client = fake.client();
    block_on(async {
        let droplet = client.droplets().create(one()).wait().item().await?;
        assert_eq!(droplet.status.as_str(), "active");
        let droplets = client.droplets().create(many()).wait().items().await?;
        let states: Vec<&str> = droplets.iter().map(|one| one.status.as_str()).collect();
        assert_eq!(states, ["active", "active"]);
        Ok::<(), Error>(())
    })
    .expect("every call succeeds");
}

#[test]
fn lists_without_pages_have_items_too() {
    let fake = Fake::stateless();
    let neighbors = fake.client().droplets().list_neighbors(1).items().block();
    assert!(!neighbors.expect("the call succeeds").is_empty());
}

#[test]
fn blocking_calls_return_items() {
    let fake = Fake::new();
    let client = fake.client();
    let created = client.droplets().create(one()).wait().item().block();
    let id = created.expect("the Droplet is created").id;
    let read = client.droplets().get(id).item().block();
    assert_eq!(read.expect("the Droplet exists").id, id);
}

#[test]
fn missing_payload_is_an_error_of_item_and_drift_otherwise() {
    let bodies = [
        r#"{}"#,
        r#"{"droplet":null}"#,
        r#"{"droplet":[]}"#,
        r#"{"Droplet":{}}"#,
    ];
    for body in bodies {
        let fake = Fake::new();
        let response = || ScriptedResponse::json(200, json(body));
        fake.script_response("droplets_get", response(), usize::MAX);
        let client = fake.client();
        let error = block_on(client.droplets().get(1).item()).expect_err(body);
        assert!(matches!(error, Error::Decoding(_)), "{body}: {error}");
        assert!(error.message().contains("`droplet`"), "{error}");
        assert_eq!(&error.body()[..], body.as_bytes());
        let response = block_on(client.droplets().get(1).send()).expect(body);
        assert!(!response.drift().is_empty(), "{body}");
    }
}

#[test]
fn payload_in_another_spelling_is_no_missing_payload() {
    let fake = Fake::new();
    let response = ScriptedResponse::json(200, json(r#"{"run_id":5}"#));
    fake.script_response("kubernetes_run_clusterLint", response, 1);
    let body = ClusterlintRequest::new();
    let run = fake.client().kubernetes();
    let run = run.run_cluster_lint("c", body).item();
    assert_eq!(block_on(run).expect("5 is a run ID"), "5");
}

async fn droplet_of(client: &Client) -> Result<Droplet, Error> {
    client
        .droplets()
        .create(one())
        .wait()
        .deadline(Duration::from_secs(5))
        .item()
        .await
}

#[test]
fn waiter_at_its_deadline_says_what_it_created() {
    let fake = Fake::new();
    let error = block_on(droplet_of(&fake.client())).expect_err("5 seconds are too short");
    assert!(matches!(error, Error::Timeout(_)), "{error}");
    let begun: DropletsCreateResponse = error.begun().expect("the Droplet was created");
    let DropletsCreateResponse::Droplet(begun) = begun else {
        panic!("one Droplet was created");
    };
    let read = fake.client().droplets().get(begun.droplet.id).item();
    assert_eq!(block_on(read).expect("it exists").name, "web-1");
}

#[test]
fn waiter_says_what_it_began_in_every_phase() {
    let fake = Fake::new();
    let client = fake.client();
    block_on(async {
        let mut waiter = client.droplets().create(one()).wait();
        assert!(waiter.begun().is_none(), "nothing is sent yet");
        let mut ids = Vec::new();
        while let Some(state) = waiter.next().await {
            state?;
            let begun = waiter.begun().expect("the first request has succeeded");
            let DropletsCreateResponse::Droplet(begun) = &*begun else {
                panic!("one Droplet was created");
            };
            ids.push(begun.droplet.id);
        }
        assert!(ids.len() > 1, "{ids:?}");
        assert!(waiter.begun().is_some(), "the waiter has ended");
        assert!(ids.iter().all(|id| *id == ids[0]), "{ids:?}");
        Ok::<(), Error>(())
    })
    .expect("every call succeeds");
}

#[test]
fn waiter_whose_polls_fail_says_what_it_began() {
    let fake = Fake::new();
    let client = fake.client();
    block_on(async {
        let mut waiter = client.droplets().create(one()).wait();
        let first = waiter.next().await.expect("there is a first state");
        first?;
        fake.inject_fault(InjectedFault::Status(401), usize::MAX);
        let error = loop {
            match waiter.next().await {
                Some(Ok(_)) => {}
                Some(Err(error)) => break error,
                None => panic!("the waiter ended without an error"),
            }
        };
        assert!(error.begun::<Json>().is_some(), "{error}");
        assert!(waiter.begun().is_some());
        Ok::<(), Error>(())
    })
    .expect("the first calls succeed");
    let error = block_on(client.droplets().create(one()).wait().item());
    let error = error.expect_err("the create fails");
    assert!(error.begun::<Json>().is_none(), "nothing was created");
}

#[test]
fn actions_are_items_too() {
    let fake = Fake::new();
    let client = fake.client();
    block_on(async {
        let droplet = client.droplets().create(one()).wait().item().await?;
        let actions = client.droplet_actions().list(droplet.id).items();
        let first: &Action = &actions.all().await?[0];
        let action = client.actions().get(first.id).item().await?;
        assert_eq!(action.id, first.id);
        Ok::<(), Error>(())
    })
    .expect("every call succeeds");
}

#[test]
fn resources_export_their_bodies_and_responses_under_regular_names() {
    use digitalocean_sdk::{databases, droplets, firewalls, types, volumes};
    fn same<T>(_: fn(T), _: fn(T)) {}
    same(
        |_: droplets::CreateBody| (),
        |_: types::DropletsCreateBody| (),
    );
    same(
        |_: droplets::CreateResponse| (),
        |_: DropletsCreateResponse| (),
    );
    same(|_: droplets::Droplet| (), |_: Droplet| ());
    same(
        |_: firewalls::CreateBody| (),
        |_: types::FirewallsCreateBody| (),
    );
    same(|_: volumes::CreateBody| (), |_: types::VolumeCreate| ());
    same(
        |_: databases::CreateClusterBody| (),
        |_: types::DatabasesCreateClusterBody| (),
    );
    let responses = [1, 2].map(|id| {
        let fake = Fake::stateless();
        block_on(fake.client().droplets().get(id).send()).expect("the call succeeds")
    });
    assert_eq!(
        responses[0].clone().into_inner(),
        responses[1].clone().into_inner()
    );
    assert_eq!(responses[0], responses[0].clone());
}
