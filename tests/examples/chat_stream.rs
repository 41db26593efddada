//! This example knows how to show what a model says while it says it.

use digitalocean_sdk::{
    Client, Error,
    fake::{Fake, block_on},
    types::{ChatCompletionRequest, ChatMessage},
};

pub(crate) fn main() -> Result<(), Error> {
    let fake = Fake::new();
    fake.set_chat_response("Droplets are virtual machines, and volumes are disks for them.");
    // Outside of this example: `Client::from_env()?`
    let said = block_on(chat(&fake.client(), "What is a Droplet?"))?;
    assert!(said.ends_with("disks for them."));
    Ok(())
}

/// Asks a question, and prints the answer piece by piece.
async fn chat(client: &Client, question: &str) -> Result<String, Error> {
    let message = ChatMessage::new("user").content(question);
    let request = ChatCompletionRequest::new([message], "llama3.3-70b-instruct");
    let mut events = client
        .inference()
        .create_chat_completion(request)
        .stream()
        .await?;
    let mut said = String::new();
    while let Some(event) = events.next().await {
        for choice in event?.choices {
            let piece = choice.delta.content.unwrap_or_default();
            print!("{piece}");
            said.push_str(&piece);
        }
    }
    println!();
    Ok(said)
}
