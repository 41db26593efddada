//! Measure knows what a command costs. The system counts the memory of all finished children together, so each command
//! is run by a process of its own: this program, called again.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// The first argument with which this program measures the rest of them.
pub const MEASURE: &str = "measure";

/// What a command cost: seconds on the clock, seconds of user time, MB of its largest process.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    pub wall: f64,
    pub user: f64,
    pub peak: f64,
}

/// Runs a command and prints its cost.
pub fn run(command: &[OsString]) {
    use nix::sys::resource::{UsageWho, getrusage};
    let started = Instant::now();
    let status = Command::new(&command[0])
        .args(&command[1..])
        .stdout(Stdio::null())
        .status()
        .expect("the command starts");
    let wall = started.elapsed().as_secs_f64();
    assert!(status.success(), "{command:?}: {status}");
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the system counts");
    let user = usage.user_time();
    let user = user.tv_sec() as f64 + user.tv_usec() as f64 / 1e6;
    println!("{wall} {user} {}", usage.max_rss() as f64 * 1024.0 / 1e6);
}

/// The cost of a cargo command in the folder of the emitted crates.
pub fn cargo(out: &Path, arguments: &[&str]) -> Cost {
    let found = Command::new(std::env::current_exe().expect("this program"))
        .args([MEASURE, "cargo"])
        .args(arguments)
        .args(["--quiet", "--manifest-path"])
        .arg(out.join("Cargo.toml"))
        .current_dir(out)
        .env("CARGO_TARGET_DIR", out.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .env_remove("RUSTUP_TOOLCHAIN")
        .stderr(Stdio::inherit())
        .output()
        .expect("this program runs");
    let text = String::from_utf8_lossy(&found.stdout);
    let numbers: Vec<f64> = text.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    match numbers[..] {
        [wall, user, peak] => Cost { wall, user, peak },
        _ => panic!("cargo {arguments:?} failed"),
    }
}

/// The middle of an odd number of figures.
pub fn median(figures: impl Iterator<Item = f64>) -> f64 {
    let mut figures: Vec<f64> = figures.collect();
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
