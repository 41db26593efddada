//! Deploys a container image as an app, waits until it runs, and prints where its logs are.

use digitalocean_sdk::{
    Client, Error,
    fake::{Fake, block_on},
    types::{AppServiceSpec, AppSpec, AppsCreateAppRequest, AppsImageSourceSpec},
};

pub(crate) fn main() -> Result<(), Error> {
    block_on(deploy(&Fake::new().client()))
}

async fn deploy(client: &Client) -> Result<(), Error> {
    let image = AppsImageSourceSpec::new()
        .registry_type("DOCKER_HUB")
        .registry("library")
        .repository("nginx")
        .tag("1.27");
    let web = AppServiceSpec::new("web").image(image).http_port(80);
    let body = AppsCreateAppRequest::new(AppSpec::new("site").services([web]));
    let app = client.apps().create(body).wait().item().await?;
    let logs = client
        .apps()
        .get_logs_active_deployment(&app.id, "web", "RUN")
        .await?;
    println!("{}: {:?}", app.id, logs.historic_urls);
    Ok(())
}
