//! Deletes every Droplet and volume with a tag.

use digitalocean_sdk::{
    Client, Error,
    fake::{Fake, block_on},
    types::DropletMultiCreate,
};

pub(crate) fn main() -> Result<(), Error> {
    let client = Fake::new().client();
    block_on(async {
        let body = DropletMultiCreate::new(["ci-1", "ci-2"], "s-1vcpu-1gb", "ubuntu-24-04-x64");
        client.droplets().create(body.tags(["ci"])).wait().await?;
        clean_up(&client, "ci").await?;
        assert!(
            client
                .droplets()
                .list()
                .tag_name("ci")
                .items()
                .all()
                .await?
                .is_empty()
        );
        Ok(())
    })
}

async fn clean_up(client: &Client, tag: &str) -> Result<(), Error> {
    client.droplets().destroy_by_tag(tag).await?;
    let mut volumes = client.volumes().list().items();
    while let Some(volume) = volumes.next().await {
        let volume = volume?;
        if volume.tags.iter().flatten().any(|name| name == tag) {
            client.volumes().delete(&volume.id).await?;
        }
    }
    Ok(())
}
