//! Creates a firewall that lets only web traffic and SSH reach the Droplets with a tag.

use digitalocean_sdk::{
    Client, Error,
    fake::{Fake, block_on},
    types::{FirewallRuleTarget, FirewallRulesInboundRule, FirewallsCreateBodyWithInboundRules},
};

pub(crate) fn main() -> Result<(), Error> {
    block_on(protect(&Fake::new().client()))
}

async fn protect(client: &Client) -> Result<(), Error> {
    let anyone = FirewallRuleTarget::new().addresses(["0.0.0.0/0", "::/0"]);
    let office = FirewallRuleTarget::new().addresses(["192.0.2.0/24"]);
    let rules = [
        FirewallRulesInboundRule::new("tcp", "443", anyone),
        FirewallRulesInboundRule::new("tcp", "22", office),
    ];
    let body = FirewallsCreateBodyWithInboundRules::new("web", rules).tags(["web".to_owned()]);
    let firewall = client.firewalls().create(body).item().await?;
    println!("{} is {:?}", firewall.id, firewall.status);
    assert_eq!(firewall.inbound_rules.map(|rules| rules.len()), Some(2));
    Ok(())
}
