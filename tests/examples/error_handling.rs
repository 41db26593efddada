//! This example knows what can go wrong with a call, and what to do about each.

use digitalocean_sdk::{
    Client, Error,
    fake::{Fake, Fault, run},
};
use std::time::Duration;

fn main() -> Result<(), Error> {
    let fake = Fake::new();
    let client = fake.client();
    let retry_after = Some(Duration::from_secs(7));
    let many = usize::MAX;
    let faults = [
        ("there is no such Droplet", None),
        ("later", Some(Fault::TooMany { retry_after })),
        ("later", Some(Fault::Status(503))),
        ("not sent", Some(Fault::Refused)),
        ("not understood", Some(Fault::Truncated)),
        ("given up: not acceptable", Some(Fault::Status(422))),
    ];
    for (expected, fault) in faults {
        fake.heal();
        if let Some(fault) = fault {
            fake.fail(fault, many);
        }
        let told = run(look(&client, 7));
        println!("{told}");
        assert!(told.starts_with(expected), "{told}");
    }
    Ok(())
}

/// Reads a Droplet, and says what came of it.
async fn look(client: &Client, id: i64) -> String {
    let error = match client.droplets().get(id).await {
        Ok(reply) => return format!("{:?}", reply.droplet),
        Err(error) => error,
    };
    match &error {
        Error::NotFound(_) => format!("there is no such Droplet: {}", error.message()),
        // The client has tried again by now, where that is safe.
        Error::RateLimited(_) => format!("later: {:?}", error.retry_after()),
        Error::Server(_) => format!("later: request {:?}", error.request_id()),
        Error::Connection(_) | Error::Timeout(_) => format!("not sent, or no reply: {error}"),
        Error::Permission(_) => format!("the token lacks one of {:?}", error.scopes()),
        Error::Decoding(_) => format!("not understood: {error}"),
        Error::Invalid(_) => format!("given up: not acceptable: {error}"),
        _ => format!("given up: {error}"),
    }
}
