//! Creates a Droplet and waits until it is active.

use digitalocean_sdk::{
    Client, Error,
    fake::{Fake, block_on},
    types::DropletSingleCreate,
};

pub(crate) fn main() -> Result<(), Error> {
    let fake = Fake::new();
    // With the real API: `Client::from_env()?`
    block_on(create(&fake.client()))?;
    println!("took {:?} of virtual time", fake.elapsed());
    assert!(fake.elapsed().as_secs() >= 30);
    Ok(())
}

async fn create(client: &Client) -> Result<(), Error> {
    let body = DropletSingleCreate::new("web-1", "s-1vcpu-1gb", "ubuntu-24-04-x64");
    let droplet = client
        .droplets()
        .create(body.region("nyc3").tags(["web"]))
        .wait()
        .item()
        .await?;
    println!("{} is {}", droplet.name, droplet.status.as_str());
    assert_eq!(droplet.status.as_str(), "active");
    Ok(())
}
