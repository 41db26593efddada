//! Creates a PostgreSQL cluster and prints how to connect to it.

use digitalocean_sdk::{
    Client, Error,
    fake::{Fake, block_on},
    types::DatabasesCreateClusterBodyRequired,
};

pub(crate) fn main() -> Result<(), Error> {
    block_on(create(&Fake::new().client()))
}

async fn create(client: &Client) -> Result<(), Error> {
    let body = DatabasesCreateClusterBodyRequired {
        name: "orders".into(),
        engine: "pg".into(),
        num_nodes: 2,
        size: "db-s-1vcpu-2gb".into(),
        region: "nyc1".into(),
    };
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
