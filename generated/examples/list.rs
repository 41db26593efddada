//! Iterates over all items of a paginated list.

use digitalocean_sdk::{
    Client, Error,
    fake::{Fake, block_on},
    types::DropletSingleCreate,
};

pub(crate) fn main() -> Result<(), Error> {
    let fake = Fake::new();
    // With the real API: `Client::from_env()?`
    let client = fake.client();
    let names = block_on(async {
        for number in 1..=45 {
            let name = format!("web-{number}");
            let body = DropletSingleCreate::new(name, "s-1vcpu-1gb", "ubuntu-24-04-x64");
            client.droplets().create(body.region("nyc3")).await?;
        }
        names(&client).await
    })?;
    println!(
        "{} Droplets, from {} to {}",
        names.len(),
        names[0],
        names[44]
    );
    assert_eq!((names.len(), names[44].as_str()), (45, "web-45"));
    Ok(())
}

/// The names of all Droplets. Pages are fetched as needed, as large as the list allows.
async fn names(client: &Client) -> Result<Vec<String>, Error> {
    let mut droplets = client.droplets().list().items();
    let mut names = Vec::new();
    while let Some(droplet) = droplets.next().await {
        names.push(droplet?.name);
    }
    Ok(names)
}
