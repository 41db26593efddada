//! Streams a chat completion and prints the answer as it arrives.

use digitalocean_sdk::{
    Client, Error,
    fake::{Fake, block_on},
    types::{ChatCompletionRequest, ChatMessage},
};

pub(crate) fn main() -> Result<(), Error> {
    let fake = Fake::new();
    fake.set_chat_response("Droplets are virtual machines, and volumes are disks for them.");
    // With the real API: `Client::from_env()?`
    let answer = block_on(chat(&fake.client(), "What is a Droplet?"))?;
    assert!(answer.ends_with("disks for them."));
    Ok(())
}

/// Asks a question, prints the answer as it arrives, and returns it.
async fn chat(client: &Client, question: &str) -> Result<String, Error> {
    let messages = [ChatMessage::user(question)];
    let request = ChatCompletionRequest::new(messages, "llama3.3-70b-instruct");
    let mut events = client
        .inference()
        .create_chat_completion(request)
        .stream()
        .await?;
    let mut answer = String::new();
    while let Some(event) = events.next().await {
        for choice in event?.choices {
            let piece = choice.delta.content.unwrap_or_default();
            print!("{piece}");
            answer.push_str(&piece);
        }
    }
    println!();
    Ok(answer)
}
