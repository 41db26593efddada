//! Benchmark of the generator with a description that is ten times as large.
//!
//! `cargo bench -p tests --bench scale` generates the packages of all languages from synthetic descriptions of two sizes, each
//! in a process of its own, and prints time and memory of both. Both should grow no faster than the description.

use std::ffi::OsString;

use tests::collection::synthetic_description::{OPERATIONS, description};
use tests::fixture::{compile_in_memory, render_diagnostics};
use xtask::support::resource_usage::{ResourceUsage, measure_here};

/// The number of resources of the smaller description, which has about as many operations as a large API.
const RESOURCES: usize = 130;
/// How many times as large the other description is.
const FACTOR: usize = 10;

fn main() {
    let mut arguments = std::env::args().skip(1);
    if let Some(resources) = arguments.next().and_then(|text| text.parse().ok()) {
        return generate(resources);
    }
    println!("| operations | user time | peak memory |\n|---|---|---|");
    let small = measured(RESOURCES, 0.0);
    let large = measured(RESOURCES * FACTOR, small.user);
    println!(
        "| {FACTOR} times as many | {:.1} times | {:.1} times |",
        large.user / small.user,
        large.peak / small.peak
    );
}

/// The usage of a process that generates from a description. The system adds up the time of all processes before it, and the
/// largest peak counts, so the smaller description comes first.
fn measured(resources: usize, user_before: f64) -> ResourceUsage {
    let own = std::env::current_exe().expect("the program has a path");
    let usage = measure_here(own.as_os_str(), &[OsString::from(resources.to_string())]);
    let mut usage = usage.unwrap_or_else(|_| panic!("{resources} resources cannot be measured"));
    usage.user -= user_before;
    println!(
        "| {} | {:.2} s | {:.0} MiB |",
        resources * OPERATIONS,
        usage.user,
        usage.peak
    );
    usage
}

fn generate(resources: usize) {
    let text = description(resources);
    let (generated, outcome) = compile_in_memory(&[("spec.yaml", text.as_bytes())], |sources| {
        codegen::generate(sources, codegen::LANGUAGES)
    });
    assert!(generated.is_some(), "{}", render_diagnostics(&outcome));
}
