//! This example knows what can go wrong with a call, and what to do about each.

use digitalocean_sdk::{
    Client, Error,
    fake::{Fake, InjectedFault, block_on},
    types::{Droplet, DropletSingleCreate},
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
        ("there is no such Droplet", Some(InjectedFault::NotFound)),
        (
            "later",
            Some(InjectedFault::TooManyRequests { retry_after }),
        ),
        ("later", Some(InjectedFault::Status(503))),
        ("not sent", Some(InjectedFault::ConnectionRefused)),
        ("not understood", Some(InjectedFault::Truncated)),
        ("given up: not acceptable", Some(InjectedFault::Status(422))),
        ("it is called web-1", None),
    ];
    for (expected, fault) in faults {
        fake.clear_faults();
        if let Some(fault) = fault {
            fake.inject_fault(fault, many);
        }
        let told = block_on(look(&client, 1001));
        println!("{told}");
        assert!(told.starts_with(expected), "{told}");
    }
    Ok(())
}

/// Reads a Droplet, and says what came of it.
async fn look(client: &Client, id: i64) -> String {
    let error = match client.droplets().get(id).await {
        Ok(response) => return called(response.droplet.as_ref()),
        Err(error) => error,
    };
    match &error {
        Error::NotFound(_) => format!("there is no such Droplet: {}", error.message()),
        // The client has tried again by now, where that is safe.
        Error::RateLimited(_) => format!("later: {:?}", error.retry_after()),
        Error::Server(_) => format!("later: request {:?}", error.request_id()),
        Error::Connection(_) | Error::Timeout(_) => format!("not sent, or no response: {error}"),
        Error::Permission(_) => format!("the token lacks one of {:?}", error.scopes()),
        Error::Decoding(_) => format!("not understood: {error}"),
        Error::Invalid(_) => format!("given up: not acceptable: {error}"),
        _ => format!("given up: {error}"),
    }
}

fn called(droplet: Option<&Droplet>) -> String {
    droplet.map_or_else(
        || "it has no name".to_owned(),
        |droplet| format!("it is called {}", droplet.name),
    )
}
