//! Speed decodes and encodes the same bodies with every way, in turns, and counts allocations.
//!
//! `speed BODIES [ROUNDS]` prints Markdown; `speed BODIES once WAY BODY decode|encode TIMES` runs one way alone, for a
//! profiler.

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::path::Path;
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use digitalocean_sdk_runtime as runtime;
use serde::{Serialize, de::DeserializeOwned};

struct Counting;

static CALLS: AtomicU64 = AtomicU64::new(0);
static BYTES: AtomicU64 = AtomicU64::new(0);

// Counting costs every way the same: two relaxed additions.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        CALLS.fetch_add(1, Ordering::Relaxed);
        BYTES.fetch_add(layout.size() as u64, Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        unsafe { System.dealloc(at, layout) }
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        CALLS.fetch_add(1, Ordering::Relaxed);
        BYTES.fetch_add(size.saturating_sub(layout.size()) as u64, Ordering::Relaxed);
        unsafe { System.realloc(at, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

type Bodies = Rc<Vec<Vec<u8>>>;

/// One way with one set of bodies.
struct Job {
    way: &'static str,
    /// Decodes every body and drops the value.
    decode: Box<dyn Fn()>,
    /// Encodes every value.
    encode: Box<dyn Fn()>,
    /// Whether encoding gives back the JSON of every body.
    same: bool,
}

fn job<T: 'static>(
    way: &'static str,
    bodies: &Bodies,
    decode: impl Fn(&[u8]) -> T + 'static,
    encode: impl Fn(&T) -> String + 'static,
) -> Job {
    let values: Vec<T> = bodies.iter().map(|body| decode(body)).collect();
    let same = values.iter().zip(bodies.iter()).all(|(value, body)| {
        let before: serde_json::Value = serde_json::from_slice(body).expect("JSON");
        let after: serde_json::Value = serde_json::from_str(&encode(value)).expect("JSON");
        before == after
    });
    let bodies = Rc::clone(bodies);
    Job {
        way,
        decode: Box::new(move || {
            for body in bodies.iter() {
                black_box(decode(black_box(body)));
            }
        }),
        encode: Box::new(move || {
            for value in &values {
                black_box(encode(black_box(value)));
            }
        }),
        same,
    }
}

fn derived<T: Serialize + DeserializeOwned + 'static>(way: &'static str, bodies: &Bodies) -> Job {
    job::<T>(
        way,
        bodies,
        |body| serde_json::from_slice(body).expect("the type fits the body"),
        |value| serde_json::to_string(value).expect("the type can be written"),
    )
}

fn emitted<T: base_emitted::Slot + 'static>(bodies: &Bodies) -> Job {
    job::<T>(
        "emitted",
        bodies,
        |body| {
            let mut value = T::empty();
            let mut reader = base_emitted::Reader::new(body).expect("UTF-8");
            value.read(&mut reader).expect("JSON");
            value
        },
        |value| base_emitted::emit::encode(value),
    )
}

fn tables<T: runtime::Slot + 'static>(bodies: &Bodies) -> Job {
    job::<T>(
        "tables",
        bodies,
        |body| {
            let mut value = T::empty();
            let mut reader = runtime::Reader::new(body).expect("UTF-8");
            value.read(&mut reader).expect("JSON");
            value
        },
        |value| runtime::encode(value),
    )
}

/// With pointers of all drift and all unknown keys.
fn reported<T: runtime::Slot + 'static>(bodies: &Bodies) -> Job {
    job::<runtime::Decoded<T>>(
        "tables-reported",
        bodies,
        |body| runtime::decode(body).expect("JSON"),
        |value| runtime::encode(&value.value),
    )
}

macro_rules! jobs {
    ($bodies:expr, $name:ident) => {
        vec![
            derived::<derive_dropped::types::$name>("derive-dropped", $bodies),
            derived::<derive_kept::types::$name>("derive-kept", $bodies),
            emitted::<emitted::types::$name>($bodies),
            tables::<tables::types::$name>($bodies),
            reported::<tables::types::$name>($bodies),
            derived::<serde_json::Value>("serde_json::Value", $bodies),
        ]
    };
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let folder = Path::new(arguments.first().expect("a folder of bodies"));
    let only = arguments.get(3).map(String::as_str).filter(|_| arguments[1] == "once");
    let sets: [(&str, fn(&Bodies) -> Vec<Job>); 5] = [
        ("droplets", |bodies| jobs!(bodies, DropletsListReply)),
        ("droplets-sorted", |bodies| jobs!(bodies, DropletsListReply)),
        ("chunks", |bodies| jobs!(bodies, ChatCompletionChunk)),
        ("chunks-described", |bodies| jobs!(bodies, ChatCompletionChunk)),
        ("databases", |bodies| jobs!(bodies, DatabasesListClustersReply)),
    ];
    for (name, make) in sets {
        if only.is_some_and(|only| only != name) {
            continue;
        }
        let path = folder.join(format!("{name}.jsonl"));
        let text = std::fs::read_to_string(&path).expect("a file of bodies");
        let bodies: Bodies = Rc::new(text.lines().map(|line| line.as_bytes().to_vec()).collect());
        let jobs = make(&bodies);
        if only.is_some() {
            once(&jobs, &arguments[2], &arguments[4], arguments[5].parse().expect("a number"));
        } else {
            let rounds = arguments.get(1).map_or(41, |text| text.parse().expect("a number"));
            measure(name, &bodies, &jobs, rounds);
        }
    }
}

fn once(jobs: &[Job], way: &str, what: &str, times: usize) {
    let job = jobs.iter().find(|job| job.way == way).expect("a way");
    for _ in 0..times {
        if what == "decode" { (job.decode)() } else { (job.encode)() }
    }
}

/// What one pass over all bodies cost, round by round.
#[derive(Default)]
struct Costs {
    times: Vec<f64>,
    calls: u64,
    bytes: u64,
}

fn measure(name: &str, bodies: &Bodies, jobs: &[Job], rounds: usize) {
    let size: usize = bodies.iter().map(Vec::len).sum();
    println!(
        "\n{name}: {} of {} bytes in all; medians of {rounds} rounds in turns, the best round in brackets\n",
        if bodies.len() == 1 { "one body".into() } else { format!("{} bodies", bodies.len()) },
        size,
    );
    println!(
        "| way | decode µs a pass | MB/s | speed against derive | allocations | KB allocated | encode µs a pass | MB/s | speed against derive | allocations | same JSON back |\n\
         |---|---|---|---|---|---|---|---|---|---|---|"
    );
    let decode = turns(jobs, rounds, |job| &job.decode);
    let encode = turns(jobs, rounds, |job| &job.encode);
    for (index, job) in jobs.iter().enumerate() {
        let cells = |costs: &[Costs]| {
            let own = &costs[index];
            let (middle, best) = (median(&own.times), least(&own.times));
            // Each round against the same round of derive: what else the machine did then slowed down both.
            let ratios: Vec<f64> = costs[0].times.iter().zip(&own.times).map(|(base, own)| base / own).collect();
            (
                format!("{:.1} ({:.1})", middle * 1e6, best * 1e6),
                format!("{:.0}", size as f64 / middle / 1e6),
                format!("{:.2} ({:.2})", median(&ratios), least(&costs[0].times) / best),
            )
        };
        let ((time, rate, ratio), (etime, erate, eratio)) = (cells(&decode), cells(&encode));
        println!(
            "| {} | {time} | {rate} | {ratio} | {} | {:.0} | {etime} | {erate} | {eratio} | {} | {} |",
            job.way,
            decode[index].calls,
            decode[index].bytes as f64 / 1e3,
            encode[index].calls,
            if job.same { "yes" } else { "no" },
        );
    }
}

fn turns(jobs: &[Job], rounds: usize, what: fn(&Job) -> &Box<dyn Fn()>) -> Vec<Costs> {
    let mut all: Vec<Costs> = jobs.iter().map(|_| Costs::default()).collect();
    // As many passes as take about five milliseconds with the first way.
    let passes = {
        let run = what(&jobs[0]);
        run();
        let started = Instant::now();
        run();
        (Duration::from_millis(5).as_nanos() / started.elapsed().as_nanos().max(1)).clamp(1, 10_000) as usize
    };
    for round in 0..=rounds {
        for (job, costs) in jobs.iter().zip(&mut all) {
            let run = what(job);
            let before = (CALLS.load(Ordering::Relaxed), BYTES.load(Ordering::Relaxed));
            let started = Instant::now();
            for _ in 0..passes {
                run();
            }
            let time = started.elapsed().as_secs_f64() / passes as f64;
            // The first round warms up.
            if round == 0 {
                continue;
            }
            costs.times.push(time);
            costs.calls = (CALLS.load(Ordering::Relaxed) - before.0) / passes as u64;
            costs.bytes = (BYTES.load(Ordering::Relaxed) - before.1) / passes as u64;
        }
    }
    all
}

fn median(times: &[f64]) -> f64 {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn least(times: &[f64]) -> f64 {
    times.iter().copied().fold(f64::INFINITY, f64::min)
}
