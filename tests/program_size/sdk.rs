//! A program with one call of the SDK. `cargo xtask bench` compares its size with that of `reqwest.rs`.

use digitalocean_sdk::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let page = client.droplets().list().await?;
    for droplet in &page.droplets {
        println!("{} {}", droplet.id, droplet.name);
    }
    Ok(())
}
