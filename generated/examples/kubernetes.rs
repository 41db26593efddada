//! Creates a Kubernetes cluster, waits until it runs, and downloads its kubeconfig.

use digitalocean_sdk::{
    Client, Error,
    fake::{Fake, block_on},
    types::{ClusterRequired, KubernetesNodePool},
};

pub(crate) fn main() -> Result<(), Error> {
    block_on(create(&Fake::new().client()))
}

async fn create(client: &Client) -> Result<(), Error> {
    let body = ClusterRequired {
        name: "prod".into(),
        region: "nyc1".into(),
        version: "1.31.1-do.5".into(),
        node_pools: vec![KubernetesNodePool::new("s-2vcpu-4gb", "workers", 3)],
    };
    let cluster = client
        .kubernetes()
        .create_cluster(body)
        .wait()
        .item()
        .await?;
    let kubeconfig = client.kubernetes().get_kubeconfig(&cluster.id).await?;
    println!("{}: {} bytes", cluster.name, kubeconfig.len());
    assert!(kubeconfig.starts_with("apiVersion: v1"));
    Ok(())
}
