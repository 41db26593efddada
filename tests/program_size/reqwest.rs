//! The program of `sdk.rs` without the SDK: the same call with `reqwest`, and types with derived implementations.

use serde::Deserialize;

#[derive(Deserialize)]
struct Page {
    droplets: Vec<Droplet>,
}

#[derive(Deserialize)]
struct Droplet {
    id: i64,
    name: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("DIGITALOCEAN_ACCESS_TOKEN")?;
    let url = "https://api.digitalocean.com/v2/droplets";
    let response = reqwest::Client::new().get(url).bearer_auth(token).send();
    let body = response.await?.error_for_status()?.bytes().await?;
    let page: Page = serde_json::from_slice(&body)?;
    for droplet in &page.droplets {
        println!("{} {}", droplet.id, droplet.name);
    }
    Ok(())
}
