//! Creates a load balancer for the Droplets with a tag, and waits for its address.

use digitalocean_sdk::{
    Client, Error,
    fake::{Fake, block_on},
    types::{ForwardingRule, LoadBalancerCreateWithTag},
};

pub(crate) fn main() -> Result<(), Error> {
    block_on(create(&Fake::new().client()))
}

async fn create(client: &Client) -> Result<(), Error> {
    let rule = ForwardingRule::new("https", 443, "http", 80).tls_passthrough(false);
    let body = LoadBalancerCreateWithTag::new("web", "nyc3", [rule]).name("front");
    let balancer = client.load_balancers().create(body).wait().item().await?;
    println!(
        "{} is {:?} at {:?}",
        balancer.id, balancer.status, balancer.ip
    );
    Ok(())
}
