//! Life cycle of a dedicated inference: create it, poll until it is ready, create a token, delete it.

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
    block_on(life_cycle(&fake.client(), &fake.clock()))?;
    println!("took {:?} of virtual time", fake.elapsed());
    assert_eq!(fake.count("/v2/dedicated-inferences"), 0);
    Ok(())
}

async fn life_cycle(client: &Client, clock: &impl Clock) -> Result<(), Error> {
    let gpu = AcceleratorConfigSpec::new(1, "prefill_decode", "gpu-mi300x1-192gb");
    let model = ModelDeploymentSpec::new()
        .model_slug("mistral/mistral-7b-instruct-v3")
        .accelerators([gpu]);
    let vpc = DedicatedInferenceSpecVpc::new("5a4981aa-9653-4bd1-bef5-d6bff52042e4");
    let spec = DedicatedInferenceSpec::new(1, "mine", "nyc2", vpc, true, [model]);
    let body = DedicatedInferenceCreateRequest::new(spec);
    let created = client.dedicated_inferences().create(body).await?;
    let inference = created.dedicated_inference.clone().unwrap_or_default();
    let id = inference.id.unwrap_or_default();

    let mut status = inference.status;
    while status
        .as_ref()
        .is_some_and(|status| status.as_str() == "provisioning")
    {
        println!("{id} is provisioning");
        clock.sleep(Duration::from_secs(60)).await;
        let current = client.dedicated_inferences().get(&id).await?;
        status = current
            .dedicated_inference
            .clone()
            .unwrap_or_default()
            .status;
    }
    println!("{id} is {status:?}");

    let token = DedicatedInferenceTokenCreateRequest::new("ci");
    let token = client
        .dedicated_inferences()
        .create_tokens(&id, token)
        .await?;
    let token = token.token.clone().unwrap_or_default();
    println!("created the token {:?}", token.name);

    client.dedicated_inferences().delete(&id).await?;
    let gone = client.dedicated_inferences().get(&id).await;
    assert!(matches!(gone, Err(Error::NotFound(_))));
    Ok(())
}
