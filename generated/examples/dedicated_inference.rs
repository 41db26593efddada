//! Life cycle of a dedicated inference: create it, wait until it is ready, create a token, delete it.

use digitalocean_sdk::{
    Client, Error,
    fake::{Fake, block_on},
    types::{
        AcceleratorConfigSpec, DedicatedInferenceCreateRequest, DedicatedInferenceSpecRequired,
        DedicatedInferenceSpecVpc, DedicatedInferenceTokenCreateRequest, ModelDeploymentSpec,
    },
};

pub(crate) fn main() -> Result<(), Error> {
    let fake = Fake::new();
    block_on(life_cycle(&fake.client()))?;
    println!("took {:?} of virtual time", fake.elapsed());
    assert_eq!(fake.count("/v2/dedicated-inferences"), 0);
    Ok(())
}

async fn life_cycle(client: &Client) -> Result<(), Error> {
    let gpu = AcceleratorConfigSpec::new(1, "prefill_decode", "gpu-mi300x1-192gb");
    let model = ModelDeploymentSpec::new()
        .model_slug("mistral/mistral-7b-instruct-v3")
        .accelerators([gpu]);
    let vpc = DedicatedInferenceSpecVpc::new("5a4981aa-9653-4bd1-bef5-d6bff52042e4");
    let spec = DedicatedInferenceSpecRequired {
        version: 1,
        name: "mine".into(),
        region: "nyc2".into(),
        vpc,
        enable_public_endpoint: true,
        model_deployments: vec![model],
    };
    let body = DedicatedInferenceCreateRequest::new(spec.into());
    let inference = client
        .dedicated_inferences()
        .create(body)
        .wait()
        .item()
        .await?;
    let id = &inference.id;
    println!("{id} is {}", inference.status.as_str());
    assert_eq!(inference.status.as_str(), "active");

    let token = DedicatedInferenceTokenCreateRequest::new("ci");
    let token = client
        .dedicated_inferences()
        .create_tokens(id, token)
        .item()
        .await?;
    println!("created the token {:?}", token.name);

    client.dedicated_inferences().delete(id).await?;
    let gone = client.dedicated_inferences().get(id).await;
    assert!(matches!(gone, Err(Error::NotFound(_))));
    Ok(())
}
