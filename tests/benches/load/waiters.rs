//! A thousand waiters at once, which together stay within the rate limits of the API.

use std::time::{Duration, Instant, SystemTime};

use digitalocean_sdk::{
    fake::Fake,
    runtime::{RateLimitConfig, Request},
    types::DropletSingleCreate,
};

/// Number of concurrent waiters.
const WAITERS: usize = 1_000;
/// A deadline that no waiter reaches.
const HOURS: Duration = Duration::from_secs(5 * 3600);

/// Creates all Droplets at once and waits for each in virtual time.
pub async fn run() {
    let (fake, start) = (Fake::new(), Instant::now());
    let client = fake
        .builder()
        .rate_limit(RateLimitConfig::new().max_wait(HOURS));
    let client = client.build().expect("the client can be built");
    let tasks: Vec<_> = (0..WAITERS)
        .map(|number| {
            let body =
                DropletSingleCreate::new(format!("d{number}"), "s-1vcpu-1gb", "debian-13-x64");
            let call = client.droplets().create(body.region("nyc3")).timeout(HOURS);
            tokio::spawn(async move { call.wait().deadline(HOURS).await })
        })
        .collect();
    for task in tasks {
        let done = task.await.expect("no waiter panics");
        done.expect("every Droplet becomes active");
    }
    let sent = fake.requests();
    let refused = sent.iter().filter(|sent| sent.status == Some(429)).count();
    let times: Vec<SystemTime> = sent.iter().map(|sent| sent.at).collect();
    let (minute, hour) = (most(&times, 60), most(&times, 3600));
    println!(
        "{WAITERS} waiters: {} requests in {:.0} s of virtual time ({:.1} s of real time), at most {minute} in a minute \
         (limit 250) and {hour} in an hour (limit 5,000), {refused} refused",
        sent.len(),
        fake.elapsed().as_secs_f64(),
        start.elapsed().as_secs_f64(),
    );
    assert!(
        minute <= 250 && hour <= 5_000 && refused == 0,
        "the rate limits are kept"
    );
}

/// The largest number of requests within a period.
fn most(times: &[SystemTime], seconds: u64) -> usize {
    let (mut first, mut most) = (0, 0);
    for (last, time) in times.iter().enumerate() {
        while time.duration_since(times[first]).unwrap_or_default() >= Duration::from_secs(seconds)
        {
            first += 1;
        }
        most = most.max(last + 1 - first);
    }
    most
}
