//! Virtual time of the fake with many waiters, on one thread and on several.

use std::time::Duration;

use digitalocean_sdk::fake::Fake;
use digitalocean_sdk::types::DropletSingleCreate;

/// The number of waiters.
const WAITERS: usize = 100;

/// Creates Droplets at once and waits for each. Returns the virtual time that this took.
async fn wait_for_droplets() -> Duration {
    let fake = Fake::new();
    let client = fake.builder().seed(7).build().expect("the client is valid");
    let mut waiters = tokio::task::JoinSet::new();
    for number in 0..WAITERS {
        let body = DropletSingleCreate::new(format!("d{number}"), "s-1vcpu-1gb", "debian-13-x64");
        let call = client.droplets().create(body.region("nyc3"));
        waiters.spawn(async move { call.wait().await });
    }
    while let Some(waiter) = waiters.join_next().await {
        let done = waiter.expect("the waiter does not panic");
        done.expect("every Droplet becomes active");
    }
    fake.elapsed()
}

#[tokio::test]
async fn many_waiters_take_as_long_as_one_on_one_thread() {
    let elapsed = wait_for_droplets().await;
    assert!(elapsed < Duration::from_secs(120), "{elapsed:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_waiters_take_as_long_as_one_on_two_threads() {
    let elapsed = wait_for_droplets().await;
    assert!(elapsed < Duration::from_secs(120), "{elapsed:?}");
}
