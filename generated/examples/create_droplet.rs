//! Creates a Droplet with cloud-init, waits until it is active, and prints its public address.

use digitalocean_sdk::{
    Client, Error,
    fake::{Fake, block_on},
    types::DropletSingleCreate,
};

pub(crate) fn main() -> Result<(), Error> {
    // With the real API: `Client::from_env()?`
    block_on(create(&Fake::new().client()))
}

async fn create(client: &Client) -> Result<(), Error> {
    let body = DropletSingleCreate::new("web-1", "s-1vcpu-1gb", "ubuntu-24-04-x64")
        .region("nyc3")
        .ssh_keys([289794])
        .user_data("#cloud-config\npackages: [nginx]\n");
    let droplet = client.droplets().create(body).wait().item().await?;
    let (status, address) = (&droplet.status, droplet.public_ipv4());
    println!("{} is {status:?} at {address:?}", droplet.name);
    assert_eq!(status.as_str(), "active");
    assert!(address.is_some());
    Ok(())
}
