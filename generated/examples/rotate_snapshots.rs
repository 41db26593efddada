//! Takes a snapshot of a Droplet and deletes all but its three newest snapshots.

use digitalocean_sdk::{
    Client, Error,
    fake::{Fake, block_on},
    types::{DropletActionSnapshot, DropletSingleCreate},
};

const KEPT: usize = 3;

pub(crate) fn main() -> Result<(), Error> {
    let client = Fake::new().client();
    block_on(async {
        let body = DropletSingleCreate::new("db-1", "s-1vcpu-1gb", "ubuntu-24-04-x64");
        let droplet = client.droplets().create(body).wait().item().await?;
        for number in 1..=5 {
            rotate(&client, droplet.id, &format!("db-1-{number}")).await?;
        }
        let left = client
            .droplets()
            .list_snapshots(droplet.id)
            .items()
            .all()
            .await?;
        assert_eq!(left.len(), KEPT);
        Ok(())
    })
}

async fn rotate(client: &Client, droplet: i64, name: &str) -> Result<(), Error> {
    let snapshot = DropletActionSnapshot::new().name(name);
    client
        .droplet_actions()
        .snapshot(droplet, snapshot)
        .wait()
        .await?;
    let mut snapshots = client
        .droplets()
        .list_snapshots(droplet)
        .items()
        .all()
        .await?;
    snapshots.sort_by(|one, other| other.created_at.cmp(&one.created_at));
    for old in snapshots.iter().skip(KEPT) {
        client.snapshots().delete(old.id.to_string()).await?;
    }
    Ok(())
}
