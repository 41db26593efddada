//! Benchmark of decoding and encoding: the generated types against `serde_json` with derived types of the same shape.
//!
//! `cargo bench -p tests --bench decode` measures both sides alternately, so that other load affects both, and prints a
//! table of medians. Before that, it checks that both sides round-trip every body. With `--features sonic-rs`, each row is
//! followed by one for `sonic-rs` with the same derived types; for its best, set `RUSTFLAGS=-Ctarget-cpu=native`.

mod body;
mod chat;
mod cluster;
mod droplet;

use std::{hint::black_box, time::Instant};

use allocation_counter::{AllocationInfo, measure, opt_out};
use digitalocean_sdk::{
    runtime::{JsonCodec, decode, encode},
    types,
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// Number of measurements of each side.
const TURNS: usize = 101;
/// Minimum duration of one measurement, in seconds.
const TURN: f64 = 0.004;

fn main() {
    println!(
        "| body, library | MB | MB/s | other library, MB/s | ratio | allocations | other library, allocations |"
    );
    println!("|---|---|---|---|---|---|---|");
    compare::<types::DropletsListResponse, droplet::DropletsListResponse>(
        "200 Droplets",
        &[body::droplets(200)],
    );
    compare::<types::ChatCompletionChunk, chat::ChatCompletionChunk>(
        "1,000 chunks of text",
        &body::words(1_000),
    );
    compare::<types::ChatCompletionChunk, chat::ChatCompletionChunk>(
        "1,000 chunks with all fields",
        &body::chunks(1_000),
    );
    compare::<types::DatabasesListClustersResponse, cluster::DatabasesListClustersResponse>(
        "50 database clusters",
        &[body::clusters(50)],
    );
}

/// Measures some bodies and prints the rows of the table.
fn compare<O: JsonCodec, S: Serialize + DeserializeOwned>(name: &str, bodies: &[String]) {
    let ours: Vec<O> = bodies.iter().map(|body| read(body)).collect();
    let theirs: Vec<S> = bodies.iter().map(|body| parse(body)).collect();
    for ((body, ours), theirs) in bodies.iter().zip(&ours).zip(&theirs) {
        check("the generated types", body, &encode(ours));
        check("the derived types", body, &print(theirs));
    }
    let size = bodies.iter().map(String::len).sum();
    let decode_ours = || each(bodies, |body| read::<O>(body));
    let encode_ours = || each(&ours, |value| encode(value));
    row(
        &format!("{name}, decoded, `serde_json`"),
        size,
        &decode_ours,
        &|| each(bodies, |body| parse::<S>(body)),
    );
    row(
        &format!("{name}, encoded, `serde_json`"),
        size,
        &encode_ours,
        &|| each(&theirs, print),
    );
    #[cfg(feature = "sonic-rs")]
    {
        row(
            &format!("{name}, decoded, `sonic-rs`"),
            size,
            &decode_ours,
            &|| each(bodies, |body| sonic_rs::from_slice::<S>(body.as_bytes())),
        );
        row(
            &format!("{name}, encoded, `sonic-rs`"),
            size,
            &encode_ours,
            &|| each(&theirs, sonic_rs::to_string),
        );
    }
}

/// Calls a function with each value, so that the compiler cannot leave any of it out.
fn each<T, R>(values: &[T], call: impl Fn(&T) -> R) {
    values
        .iter()
        .for_each(|value| drop(black_box(call(black_box(value)))));
}

fn read<O: JsonCodec>(body: &str) -> O {
    let decoded = decode(body.as_bytes()).expect("the body is JSON");
    assert!(
        decoded.drift.is_empty() && decoded.unknown.is_empty(),
        "the body matches its type"
    );
    decoded.value
}

fn parse<S: DeserializeOwned>(body: &str) -> S {
    serde_json::from_slice(body.as_bytes()).expect("the body matches its type")
}

fn print<S: Serialize>(value: &S) -> String {
    serde_json::to_string(value).expect("the value can be encoded")
}

/// Checks that a side keeps the whole body. A side that drops fields would win unfairly.
#[track_caller]
fn check(side: &str, body: &str, written: &str) {
    let [before, after] = [body, written].map(|text| plain(&parse::<Value>(text)));
    assert!(before == after, "{side} lose data:\n{body}\n{written}");
}

/// The same value with numbers as `f64`, because derived types write 5 as 5.0.
fn plain(value: &Value) -> Value {
    match value {
        Value::Number(number) => number.as_f64().into(),
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Object(entries) => {
            let entries = entries
                .iter()
                .map(|(key, value)| (key.clone(), plain(value)));
            entries.collect()
        }
        other => other.clone(),
    }
}

fn row(name: &str, size: usize, ours: &dyn Fn(), theirs: &dyn Fn()) {
    let (mut mine, mut other) = (Vec::new(), Vec::new());
    let times = times(ours);
    for turn in 0..TURNS {
        // Alternate the order: caches are warm for the second side.
        if turn % 2 == 0 {
            mine.push(time(ours, times));
            other.push(time(theirs, times));
        } else {
            other.push(time(theirs, times));
            mine.push(time(ours, times));
        }
    }
    // One ratio for each pair of measurements, because the speed of the machine varies over time.
    let mut ratio: Vec<f64> = mine
        .iter()
        .zip(&other)
        .map(|(mine, other)| other / mine)
        .collect();
    let speed = |seconds: &mut [f64]| size as f64 / 1e6 / median(seconds);
    println!(
        "| {name} | {:.2} | {:.0} | {:.0} | {:.2} | {} | {} |",
        size as f64 / 1e6,
        speed(&mut mine),
        speed(&mut other),
        median(&mut ratio),
        weight(measure(ours)),
        weight(measure(theirs)),
    );
}

/// Number of repetitions in one measurement.
fn times(work: &dyn Fn()) -> u32 {
    let mut times = 1;
    loop {
        if time(work, times) * f64::from(times) >= TURN {
            return times;
        }
        times *= 2;
    }
}

/// Seconds for one repetition.
fn time(work: &dyn Fn(), times: u32) -> f64 {
    let start = Instant::now();
    // Counting allocations would add to the time.
    opt_out(|| (0..times).for_each(|_| work()));
    start.elapsed().as_secs_f64() / f64::from(times)
}

fn median(of: &mut [f64]) -> f64 {
    of.sort_by(f64::total_cmp);
    of[of.len() / 2]
}

fn weight(info: AllocationInfo) -> String {
    format!(
        "{} ({:.2} MB)",
        info.count_total,
        info.bytes_total as f64 / 1e6
    )
}
