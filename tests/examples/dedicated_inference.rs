//! This example knows the life of a dedicated inference: ordered, ready, given a token, taken down.

use digitalocean_sdk::{
    Client, Error,
    fake::{Fake, block_on},
    runtime::Clock,
    types::{
        AcceleratorConfigSpec, DedicatedInferenceCreateRequest, DedicatedInferenceSpec,
        DedicatedInferenceSpecVpc, DedicatedInferenceTokenCreateRequest, ModelDeploymentSpec,
    },
};
use std::time::Duration;

pub(crate) fn main() -> Result<(), Error> {
    let fake = Fake::new();
    block_on(life(&fake.client(), &fake.clock()))?;
    println!("that took {:?}", fake.elapsed());
    assert_eq!(fake.count("/v2/dedicated-inferences"), 0);
    Ok(())
}

async fn life(client: &Client, clock: &impl Clock) -> Result<(), Error> {
    let gpu = AcceleratorConfigSpec::new(1, "prefill_decode", "gpu-mi300x1-192gb");
    let model = ModelDeploymentSpec::new()
        .model_slug("mistral/mistral-7b-instruct-v3")
        .accelerators([gpu]);
    let vpc = DedicatedInferenceSpecVpc::new("5a4981aa-9653-4bd1-bef5-d6bff52042e4");
    let spec = DedicatedInferenceSpec::new(1, "mine", "nyc2", vpc, true, [model]);
    let order = DedicatedInferenceCreateRequest::new(spec);
    let ordered = client.dedicated_inferences().create(order).await?;
    let made = ordered.dedicated_inference.clone().unwrap_or_default();
    let id = made.id.unwrap_or_default();

    let mut status = made.status;
    while status
        .as_ref()
        .is_some_and(|status| status.as_str() == "provisioning")
    {
        println!("{id} is on its way");
        clock.sleep(Duration::from_secs(60)).await;
        let seen = client.dedicated_inferences().get(&id).await?;
        status = seen.dedicated_inference.clone().unwrap_or_default().status;
    }
    println!("{id} is {status:?}");

    let token = DedicatedInferenceTokenCreateRequest::new("ci");
    let token = client
        .dedicated_inferences()
        .create_tokens(&id, token)
        .await?;
    let token = token.token.clone().unwrap_or_default();
    println!("its token is called {:?}", token.name);

    client.dedicated_inferences().delete(&id).await?;
    let gone = client.dedicated_inferences().get(&id).await;
    assert!(matches!(gone, Err(Error::NotFound(_))));
    Ok(())
}
