//! Streams a chat completion, calls the function that the model asks for, and sends the result back.

use digitalocean_sdk::{
    Client, Error,
    fake::{Fake, block_on},
    types::{
        ChatCompletionRequest, ChatCompletionResponse, ChatCompletionTool, ChatMessage,
        FunctionObject,
    },
};

const MODEL: &str = "llama3.3-70b-instruct";

pub(crate) fn main() -> Result<(), Error> {
    let fake = Fake::new();
    fake.set_chat_response("There are two Droplets.");
    let answer = block_on(ask(&fake.client(), "How many Droplets are there?"))?;
    println!("{answer}");
    assert_eq!(answer, "There are two Droplets.");
    Ok(())
}

async fn ask(client: &Client, question: &str) -> Result<String, Error> {
    let mut messages = vec![ChatMessage::user(question)];
    loop {
        let count = FunctionObject::new("count_droplets").description("Counts the Droplets.");
        let request = ChatCompletionRequest::new(messages.clone(), MODEL)
            .tools([ChatCompletionTool::new(count)]);
        let inference = client.inference();
        let stream = inference.create_chat_completion(request).stream().await?;
        let answer: ChatCompletionResponse = stream.accumulate().await?;
        let Some(message) = answer.message() else {
            return Ok(String::new());
        };
        let calls = message.tool_calls.clone().unwrap_or_default();
        if calls.is_empty() {
            return Ok(message.content.clone().unwrap_or_default());
        }
        messages.push(message.clone().into());
        for call in calls {
            let droplets = client.droplets().list().items().all().await?;
            messages.push(ChatMessage::tool(call.id, droplets.len().to_string()));
        }
    }
}
