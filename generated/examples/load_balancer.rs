//! Creates a load balancer for the Droplets with a tag, and waits for its address.

use digitalocean_sdk::{
    Client, Error,
    fake::{Fake, block_on},
    types::{ForwardingRule, ForwardingRuleRequired, LoadBalancerCreateWithTag},
};

pub(crate) fn main() -> Result<(), Error> {
    block_on(create(&Fake::new().client()))
}

async fn create(client: &Client) -> Result<(), Error> {
    let rule = ForwardingRule::new(ForwardingRuleRequired {
        entry_protocol: "https".into(),
        entry_port: 443,
        target_protocol: "http".into(),
        target_port: 80,
    });
    let body = LoadBalancerCreateWithTag::new("web", "nyc3", [rule]).name("front");
    let balancer = client.load_balancers().create(body).wait().item().await?;
    println!(
        "{} is {:?} at {:?}",
        balancer.id, balancer.status, balancer.ip
    );
    Ok(())
}
