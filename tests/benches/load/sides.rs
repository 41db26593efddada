//! The two sides of the benchmark: the client of the SDK, and plain `reqwest`.

use digitalocean_sdk::{
    Client,
    types::{ChatCompletionRequest, ChatMessage},
};

use crate::{chat::ChatCompletionChunk, droplet::DropletsListResponse};

/// A side of the benchmark.
pub trait Side: Clone + Send + Sync + 'static {
    /// Fetches a page of Droplets.
    fn list(&self, count: usize) -> impl Future<Output = ()> + Send;
}

/// The client of the SDK.
#[derive(Clone)]
pub struct Ours(Client);

impl Ours {
    pub fn new(url: &str) -> Self {
        let client = Client::builder()
            .token("t")
            .credential("inference_bearer_auth", "k")
            .single_host(url);
        Self(client.build().expect("the client can be built"))
    }

    pub async fn stream(&self) {
        let body = ChatCompletionRequest::new(Vec::<ChatMessage>::new(), "m");
        let call = self.0.inference().create_chat_completion(body);
        let mut stream = call.stream().await.expect("the stream opens");
        let mut count = 0;
        while let Some(event) = stream.next().await {
            event.expect("every event matches its type");
            count += 1;
        }
        assert!(count > 1_000, "{count}");
    }
}

impl Side for Ours {
    async fn list(&self, count: usize) {
        let page = self.0.droplets().list().per_page(count as i64).await;
        let page = page.expect("the call succeeds");
        assert_eq!(page.droplets.len(), count);
    }
}

/// Plain `reqwest` with `serde_json` and derived types.
#[derive(Clone)]
pub struct Bare {
    client: reqwest::Client,
    url: String,
}

impl Bare {
    pub fn new(url: &str) -> Self {
        Self {
            client: reqwest::Client::new(),
            url: url.to_owned(),
        }
    }

    pub async fn stream(&self) {
        let url = format!("{}/v1/chat/completions", self.url);
        let call = self.client.post(url).bearer_auth("k");
        let mut response = call.body("{}").send().await.expect("the stream opens");
        let (mut rest, mut count) = (Vec::new(), 0);
        while let Some(piece) = response.chunk().await.expect("the chunk can be read") {
            rest.extend_from_slice(&piece);
            let mut from = 0;
            while let Some(end) = rest[from..].windows(2).position(|two| two == b"\n\n") {
                let event = &rest[from + "data: ".len()..from + end];
                if event != b"[DONE]" {
                    let _: ChatCompletionChunk =
                        serde_json::from_slice(event).expect("every event matches its type");
                    count += 1;
                }
                from += end + 2;
            }
            rest.drain(..from);
        }
        assert!(count > 1_000, "{count}");
    }
}

impl Bare {
    /// A request for a page of Droplets.
    pub fn page(&self, count: usize) -> reqwest::RequestBuilder {
        let url = format!("{}/v2/droplets?per_page={count}", self.url);
        self.client.get(url).bearer_auth("t")
    }
}

impl Side for Bare {
    async fn list(&self, count: usize) {
        read_page(self.page(count).send().await, count).await;
    }
}

/// Reads a page of Droplets.
pub async fn read_page(response: reqwest::Result<reqwest::Response>, count: usize) {
    let response = response.and_then(reqwest::Response::error_for_status);
    let body = response.expect("the call succeeds").bytes().await;
    let page: DropletsListResponse = serde_json::from_slice(&body.expect("the body is complete"))
        .expect("the body matches its type");
    assert_eq!(page.droplets.iter().flatten().count(), count);
}
