//! Token providers: when the client requests a token, and to which servers it sends it.

use std::sync::{Arc, Mutex};

use crate::support::fake_transport::*;
use crate::support::virtual_clock::VirtualClock;
use openapi_sdk_runtime::{
    BoxFuture, Client, Error, Json, Method, Request, RequestBuilder, RetryPolicy, TokenProvider,
};

/// Returns its first token, and after each rejected token the next one. Records the rejected tokens it was called with.
#[derive(Clone, Default)]
struct TokenList {
    tokens: Vec<&'static str>,
    calls: Arc<Mutex<Vec<Option<String>>>>,
}

impl TokenProvider for TokenList {
    fn token(
        &self,
        rejected: Option<&str>,
    ) -> BoxFuture<'_, Result<String, Box<dyn std::error::Error + Send + Sync>>> {
        let mut calls = self.calls.lock().expect("the lock is not poisoned");
        calls.push(rejected.map(str::to_owned));
        let next = self
            .tokens
            .iter()
            .position(|token| Some(*token) == rejected)
            .map_or(0, |at| at + 1);
        let token = self.tokens.get(next).map(|token| (*token).to_owned());
        Box::pin(async move { token.ok_or_else(|| "the list is exhausted".into()) })
    }
}

fn client(fake: &FakeTransport, tokens: &[&'static str]) -> (Client, TokenList) {
    let provider = TokenList {
        tokens: tokens.to_vec(),
        ..TokenList::default()
    };
    let builder = crate::support::service::builder()
        .token_provider(provider.clone())
        .clock(VirtualClock::default());
    (fake.build(builder), provider)
}

/// The calls since the last time this was called.
fn take_calls(provider: &TokenList) -> Vec<Option<String>> {
    std::mem::take(&mut provider.calls.lock().expect("the lock is not poisoned"))
}

fn bearer(token: &str) -> Option<String> {
    Some(format!("Bearer {token}"))
}

#[tokio::test]
async fn refreshes_rejected_token_once() {
    let fake = FakeTransport::default();
    let (client, provider) = client(&fake, &["old", "new", "newest"]);
    fake.respond(401, &[], "{}");
    let call = RequestBuilder::<Json>::new(&client, &LIST).retry_policy(RetryPolicy::none());
    let response = call.send().await.expect("the new token is accepted");
    assert_eq!(response.attempts(), 2);
    assert_eq!(fake.header("authorization"), [bearer("old"), bearer("new")]);
    assert_eq!(take_calls(&provider), [None, Some("old".to_owned())]);

    fake.respond(401, &[], "{}").respond(401, &[], "{}");
    let error = RequestBuilder::<Json>::new(&client, &LIST)
        .await
        .expect_err("the new token is rejected, too");
    assert!(
        matches!(error, Error::Authentication(_)) && error.attempts() == 2,
        "{error:?}"
    );
    take_calls(&provider);

    fake.respond(503, &[], "");
    RequestBuilder::<Json>::new(&client, &LIST)
        .await
        .expect("a retry succeeds");
    assert_eq!(
        take_calls(&provider),
        [None, None],
        "the provider is called before each attempt"
    );

    fake.respond(401, &[], "{}");
    let before = fake.request_lines().len();
    let fixed = fake.build(crate::support::service::builder().token("t"));
    let error = RequestBuilder::<Json>::new(&fixed, &LIST)
        .await
        .expect_err("a fixed token cannot be refreshed");
    assert!(matches!(error, Error::Authentication(_)) && fake.request_lines().len() == before + 1);
}

#[tokio::test]
async fn requests_token_only_for_own_server() {
    let fake = FakeTransport::default();
    let (client, provider) = client(&fake, &["token"]);
    let call =
        RequestBuilder::<Json>::new(&client, &UPLOAD).url("https://bucket.example/k?X-Signature=s");
    call.await.expect("the request succeeds");
    client
        .request(Method::Get, "https://elsewhere.example/")
        .await
        .expect("the request succeeds");
    RequestBuilder::<Json>::new(&client, &OPEN)
        .await
        .expect("the request succeeds");
    let own = RequestBuilder::<Json>::new(&client, &LIST).header("authorization", "Bearer mine");
    own.await.expect("the request succeeds");
    assert!(take_calls(&provider).is_empty());
    assert_eq!(
        fake.header("authorization"),
        [None, None, None, bearer("mine")]
    );

    fake.respond(
        302,
        &[("location", "https://bucket.example/k?X-Signature=s")],
        "",
    )
    .respond(401, &[], "");
    let error = RequestBuilder::<Json>::new(&client, &LIST)
        .retry_policy(RetryPolicy::none())
        .send()
        .await;
    assert!(matches!(error, Err(Error::Authentication(_))));
    assert_eq!(fake.header("authorization")[4..], [bearer("token"), None]);
    assert_eq!(
        take_calls(&provider).len(),
        2,
        "the provider is called again after the rejection, and has no other token"
    );
}

#[tokio::test]
async fn reports_provider_error() {
    let fake = FakeTransport::default();
    for (tokens, reason) in [
        (&[][..], "the list is exhausted"),
        (&["dor_v1_x"], "refresh token"),
        (&["a\nb"], "not allowed in a header"),
    ] {
        let (client, _) = client(&fake, tokens);
        let error = RequestBuilder::<Json>::new(&client, &LIST)
            .await
            .expect_err("the provider fails");
        assert!(matches!(error, Error::Authentication(_)), "{error:?}");
        assert!(
            error.to_string().contains(reason) && error.attempts() == 0,
            "{error}"
        );
        assert!(!error.to_string().contains("dor_v1_x"));
        let source = std::error::Error::source(&error).expect("the source is the provider's error");
        assert!(
            source.to_string().contains(reason) && source.source().is_none(),
            "{source}"
        );
        assert!(error.to_string().ends_with(&source.to_string()), "{error}");
    }
    assert!(fake.request_lines().is_empty(), "nothing is sent");
}
