//! Handles the errors of a call by kind.

use digitalocean_sdk::{
    Client, Error,
    fake::{Fake, InjectedFault, block_on},
    types::DropletSingleCreate,
};
use std::time::Duration;

pub(crate) fn main() -> Result<(), Error> {
    let fake = Fake::new();
    let client = fake.client();
    let retry_after = Some(Duration::from_secs(7));
    let many = usize::MAX;
    let body = DropletSingleCreate::new("web-1", "s-1vcpu-1gb", "ubuntu-24-04-x64");
    block_on(client.droplets().create(body).send())?;
    let faults = [
        ("not found", Some(InjectedFault::NotFound)),
        (
            "rate limited",
            Some(InjectedFault::TooManyRequests { retry_after }),
        ),
        ("server error", Some(InjectedFault::Status(503))),
        ("no response", Some(InjectedFault::ConnectionRefused)),
        ("invalid response", Some(InjectedFault::Truncated)),
        ("invalid request", Some(InjectedFault::Status(422))),
        ("the name is web-1", None),
    ];
    for (expected, fault) in faults {
        fake.clear_faults();
        if let Some(fault) = fault {
            fake.inject_fault(fault, many);
        }
        let result = block_on(read_droplet(&client, 1001));
        println!("{result}");
        assert!(result.starts_with(expected), "{result}");
    }
    Ok(())
}

/// Reads a Droplet and describes the result.
async fn read_droplet(client: &Client, id: i64) -> String {
    let error = match client.droplets().get(id).item().await {
        Ok(droplet) => return format!("the name is {}", droplet.name),
        Err(error) => error,
    };
    match &error {
        Error::NotFound(_) => format!("not found: {}", error.message()),
        // The client has already retried where that is safe.
        Error::RateLimited(_) => format!("rate limited, retry after {:?}", error.retry_after()),
        Error::Server(_) => format!("server error in request {:?}", error.request_id()),
        Error::Connection(_) | Error::Timeout(_) => format!("no response: {error}"),
        Error::Permission(_) => format!("the token needs one of the scopes {:?}", error.scopes()),
        Error::Decoding(_) => format!("invalid response: {error}"),
        Error::Invalid(_) => format!("invalid request: {error}"),
        _ => format!("failed: {error}"),
    }
}
