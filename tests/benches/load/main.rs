//! Benchmark of the client under load: overhead over plain `reqwest` with `serde_json`, memory, and many waiters.
//!
//! `cargo bench -p tests --bench load` starts a server on the loopback interface, sends the same requests from both sides
//! alternately, and prints a table of medians. Then it measures memory over 100,000 calls and runs 1,000 waiters at once in
//! the virtual time of the fake.

#[allow(dead_code, reason = "the other benchmark uses the rest")]
#[path = "../decode/body.rs"]
mod body;
#[path = "../decode/chat.rs"]
mod chat;
#[path = "../decode/droplet.rs"]
mod droplet;
mod server;
mod sides;
mod waiters;

use std::time::Instant;

use sides::{Bare, Ours, Side};

/// Number of measurements of each side.
const TURNS: usize = 21;
/// Number of concurrent calls.
const LANES: usize = 16;
/// Number of calls over which memory is measured.
const CALLS: usize = 100_000;

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("the runtime can be built");
    let url = server::start();
    runtime.block_on(async {
        let (ours, bare) = (Ours::new(&url), Bare::new(&url));
        println!("| measure | SDK | `reqwest` | ratio | target |\n|---|---|---|---|---|");
        for (name, droplets, lanes, calls) in [
            ("calls/s, 1 Droplet, sequential", 1, 1, 200),
            ("calls/s, 1 Droplet, 16 concurrent", 1, LANES, 400),
            ("calls/s, 50 Droplets, 16 concurrent", 50, LANES, 160),
        ] {
            let mine = || list(&ours, droplets, lanes, calls);
            let other = || list(&bare, droplets, lanes, calls);
            row(name, turns(mine, other).await);
        }
        let size = server::stream_size() as f64 / 1e6;
        let mine = || async { size / timed(ours.stream()).await };
        let other = || async { size / timed(bare.stream()).await };
        row("MB/s, stream of chat chunks", turns(mine, other).await);
        list(&ours, 1, LANES, CALLS / 10).await;
        let before = memory();
        list(&ours, 1, LANES, CALLS).await;
        let after = memory();
        println!(
            "\nmemory after {} calls: {before:.1} MB, after {CALLS} more: {after:.1} MB",
            CALLS / 10
        );
        waiters::run().await;
    });
}

async fn timed(work: impl Future<Output = ()>) -> f64 {
    let start = Instant::now();
    work.await;
    start.elapsed().as_secs_f64()
}

/// Calls per second.
async fn list<S: Side>(side: &S, droplets: usize, lanes: usize, calls: usize) -> f64 {
    let start = Instant::now();
    let tasks: Vec<_> = (0..lanes)
        .map(|_| {
            let side = side.clone();
            tokio::spawn(async move {
                for _ in 0..calls / lanes {
                    side.list(droplets).await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("every call succeeds");
    }
    calls as f64 / start.elapsed().as_secs_f64()
}

/// Results of both sides in each measurement.
async fn turns<A: Future<Output = f64>, B: Future<Output = f64>>(
    mine: impl Fn() -> A,
    other: impl Fn() -> B,
) -> Vec<(f64, f64)> {
    let mut all = Vec::new();
    for turn in 0..=TURNS {
        // Alternate the order: caches are warm for the second side.
        let pair = if turn % 2 == 0 {
            let mine = mine().await;
            (mine, other().await)
        } else {
            let other = other().await;
            (mine().await, other)
        };
        // The first round only opens connections.
        if turn > 0 {
            all.push(pair);
        }
    }
    all
}

fn row(name: &str, turns: Vec<(f64, f64)>) {
    let mine = median(turns.iter().map(|(mine, _)| *mine));
    let other = median(turns.iter().map(|(_, other)| *other));
    // One ratio for each pair of measurements, because the speed of the machine varies over time.
    let ratio = median(turns.iter().map(|(mine, other)| mine / other));
    println!("| {name} | {mine:.0} | {other:.0} | {ratio:.2} | 0.9 |");
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Resident memory of the process in MB. NaN without `/proc`.
fn memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kilobytes.map_or(f64::NAN, |kilobytes| kilobytes / 1e3)
}
