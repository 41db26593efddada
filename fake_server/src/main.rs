//! The program `digitalocean-fake`: a fake of the DigitalOcean API, or of any other API, on a local port.

mod description;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Parser, ValueEnum};
use digitalocean_sdk::Client;
use digitalocean_sdk::fake::Fixtures;
use openapi_sdk_fake::{HttpServer, Time};

/// Serve a fake of the DigitalOcean API on the loopback interface
///
/// When it is ready, it prints one line of JSON with its `url` and the `control_url`, and runs until it is stopped.
#[derive(Debug, Parser)]
#[command(name = "digitalocean-fake", version)]
struct Flags {
    /// Port; 0 chooses a free one
    #[arg(long, default_value_t = 0)]
    port: u16,

    /// Answer for the API that this OpenAPI document describes, instead of DigitalOcean's
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,

    /// How the time passes in which resources become ready
    #[arg(long, value_enum, default_value_t = TimeFlag::Real)]
    time: TimeFlag,

    /// How many seconds each request takes in virtual time
    #[arg(long, value_name = "SECONDS", default_value_t = 5)]
    seconds_per_request: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum TimeFlag {
    /// As on the wall clock
    Real,
    /// With each request, and as the control API says
    Virtual,
}

fn main() -> ExitCode {
    match run(&Flags::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(flags: &Flags) -> Result<(), String> {
    let time = match flags.time {
        TimeFlag::Real => Time::Real,
        TimeFlag::Virtual => Time::Virtual {
            per_request: Duration::from_secs(flags.seconds_per_request),
        },
    };
    let server = match &flags.spec {
        None => HttpServer::new(Client::FIXTURES, Client::REQUEST_TYPES, time),
        Some(path) => {
            let compiled = description::compile(path)?;
            // The texts are needed until the process ends.
            HttpServer::new(
                compiled.fixtures.leak(),
                compiled.request_types.leak(),
                time,
            )
        }
    };
    let running = server
        .start(flags.port)
        .map_err(|error| format!("cannot listen on port {}: {error}", flags.port))?;
    println!(
        r#"{{"url":"{}","control_url":"{}"}}"#,
        running.url(),
        running.control_url()
    );
    loop {
        std::thread::park();
    }
}
