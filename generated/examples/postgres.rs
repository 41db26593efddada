//! Creates a PostgreSQL cluster and prints how to connect to it.

use digitalocean_sdk::{
    Client, Error,
    fake::{Fake, block_on},
    types::DatabasesCreateClusterBody,
};

pub(crate) fn main() -> Result<(), Error> {
    block_on(create(&Fake::new().client()))
}

async fn create(client: &Client) -> Result<(), Error> {
    let body = DatabasesCreateClusterBody::new("orders", "pg", 2, "db-s-1vcpu-2gb", "nyc1");
    let cluster = client
        .databases()
        .create_cluster(body)
        .wait()
        .item()
        .await?;
    assert_eq!(cluster.status.as_str(), "online");
    println!("psql '{}'", cluster.connection.uri);
    Ok(())
}
