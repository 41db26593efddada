//! Benchmark of what a call holds in memory while it waits for its response, beside the same call with plain `reqwest`.
//!
//! `cargo bench -p tests --bench call_state` starts a server on the loopback interface, polls a call of each side once, and
//! prints the size of its future and what it has allocated until then.

#[allow(dead_code, reason = "the other benchmark uses the rest")]
#[path = "../decode/body.rs"]
mod body;
#[allow(dead_code, reason = "another benchmark uses it")]
#[path = "../decode/chat.rs"]
mod chat;
#[path = "../decode/droplet.rs"]
mod droplet;
#[allow(dead_code, reason = "another benchmark uses the rest")]
#[path = "../load/server.rs"]
mod server;
#[allow(dead_code, reason = "another benchmark uses the rest")]
#[path = "../load/sides.rs"]
mod sides;

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use allocation_counter::AllocationInfo;
use sides::{Bare, Ours, Side, read_page};

/// What a call holds while it waits.
struct State {
    future: usize,
    heap: i64,
    allocations: i64,
}

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("the runtime can be built");
    let url = server::start();
    runtime.block_on(async {
        let (ours, bare) = (Ours::new(&url), Bare::new(&url));
        let mine = state(|| ours.list(1)).await;
        let same = state(|| list_with_headers(&bare)).await;
        let least = state(|| bare.list(1)).await;
        println!("| call in flight | future | allocated | allocations |\n|---|---|---|---|");
        for (name, state) in [
            ("this client", &mine),
            ("`reqwest` with the same headers", &same),
            ("`reqwest` with its own headers", &least),
        ] {
            let State {
                future,
                heap,
                allocations,
            } = state;
            println!("| {name} | {future} B | {heap} B | {allocations} |");
        }
        let total = |state: &State| i64::try_from(state.future).unwrap_or(i64::MAX) + state.heap;
        println!(
            "\nbeside `reqwest` with the same headers: {} B (goal 250 B)",
            total(&mine) - total(&same)
        );
    });
}

/// A call of `reqwest` with the headers that the client of the SDK sends.
async fn list_with_headers(bare: &Bare) {
    let request = bare.page(1).header("accept", "application/json");
    let request = request.header("accept-encoding", "gzip");
    let request = request.header("user-agent", "digitalocean-sdk/1");
    read_page(request.send().await, 1).await;
}

/// Makes a call to open a connection, and measures another one when it was polled once.
async fn state<F: Future<Output = ()>>(call: impl Fn() -> F) -> State {
    call().await;
    let mut first = None;
    let mut size = 0;
    let info = allocation_counter::measure(|| size = size_of_val(&call()));
    assert_eq!(
        info.count_current, 0,
        "a call that was not polled holds nothing"
    );
    let mut call = pin!(call());
    poll_fn(|context| {
        let mut poll = Poll::Pending;
        let info = allocation_counter::measure(|| poll = call.as_mut().poll(context));
        first.get_or_insert(info);
        poll
    })
    .await;
    let AllocationInfo {
        bytes_current,
        count_current,
        ..
    } = first.unwrap_or_default();
    State {
        future: size,
        heap: bytes_current,
        allocations: count_current,
    }
}
