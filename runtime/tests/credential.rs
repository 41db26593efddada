//! Credentials that change are asked for when they are needed, and by nobody else.

mod kit;

use std::sync::{Arc, Mutex};

use kit::clock::Virtual;
use kit::fake::*;
use openapi_sdk_runtime::{
    BoxFuture, Client, Error, Json, Method, Request, RequestBuilder, RetryPolicy, TokenProvider,
};

/// Gives the tokens it has, one for each time the last was refused, and writes down what it was asked.
#[derive(Clone, Default)]
struct Vault {
    tokens: Vec<&'static str>,
    asked: Arc<Mutex<Vec<Option<String>>>>,
}

impl TokenProvider for Vault {
    fn token(
        &self,
        refused: Option<&str>,
    ) -> BoxFuture<'_, Result<String, Box<dyn std::error::Error + Send + Sync>>> {
        let mut asked = self.asked.lock().expect("no test panics while asking");
        asked.push(refused.map(str::to_owned));
        let next = self
            .tokens
            .iter()
            .position(|token| Some(*token) == refused)
            .map_or(0, |at| at + 1);
        let token = self.tokens.get(next).map(|token| (*token).to_owned());
        Box::pin(async move { token.ok_or_else(|| "the vault is sealed".into()) })
    }
}

fn client(fake: &Fake, tokens: &[&'static str]) -> (Client, Vault) {
    let vault = Vault {
        tokens: tokens.to_vec(),
        ..Vault::default()
    };
    let builder = Client::builder()
        .token_provider(vault.clone())
        .clock(Virtual::default());
    (fake.build(builder), vault)
}

fn asked(vault: &Vault) -> Vec<Option<String>> {
    std::mem::take(&mut vault.asked.lock().expect("no test panics while asking"))
}

fn bearer(token: &str) -> Option<String> {
    Some(format!("Bearer {token}"))
}

#[tokio::test]
async fn a_token_that_was_refused_is_replaced_once() {
    let fake = Fake::default();
    let (client, vault) = client(&fake, &["old", "new", "newest"]);
    fake.answer(401, &[], "{}");
    let call = RequestBuilder::<Json>::new(&client, &LIST).retry_policy(RetryPolicy::none());
    let response = call.send().await.expect("the new token is good");
    assert_eq!(response.attempts(), 2);
    assert_eq!(fake.header("authorization"), [bearer("old"), bearer("new")]);
    assert_eq!(asked(&vault), [None, Some("old".to_owned())]);

    fake.answer(401, &[], "{}").answer(401, &[], "{}");
    let error = RequestBuilder::<Json>::new(&client, &LIST)
        .await
        .expect_err("the new one is refused too");
    assert!(
        matches!(error, Error::Authentication(_)) && error.attempts() == 2,
        "{error:?}"
    );
    asked(&vault);

    fake.answer(503, &[], "");
    RequestBuilder::<Json>::new(&client, &LIST)
        .await
        .expect("a response in the end");
    assert_eq!(asked(&vault), [None, None], "before each attempt");

    fake.answer(401, &[], "{}");
    let before = fake.lines().len();
    let fixed = fake.build(Client::builder().token("t"));
    let error = RequestBuilder::<Json>::new(&fixed, &LIST)
        .await
        .expect_err("a fixed token stays refused");
    assert!(matches!(error, Error::Authentication(_)) && fake.lines().len() == before + 1);
}

#[tokio::test]
async fn a_provider_is_asked_only_for_its_own_server() {
    let fake = Fake::default();
    let (client, vault) = client(&fake, &["token"]);
    let call =
        RequestBuilder::<Json>::new(&client, &UPLOAD).url("https://bucket.example/k?X-Signature=s");
    call.await.expect("a response");
    client
        .request(Method::Get, "https://elsewhere.example/")
        .await
        .expect("a response");
    RequestBuilder::<Json>::new(&client, &OPEN)
        .await
        .expect("a response");
    let own = RequestBuilder::<Json>::new(&client, &LIST).header("authorization", "Bearer mine");
    own.await.expect("a response");
    assert!(asked(&vault).is_empty());
    assert_eq!(
        fake.header("authorization"),
        [None, None, None, bearer("mine")]
    );

    fake.answer(
        302,
        &[("location", "https://bucket.example/k?X-Signature=s")],
        "",
    )
    .answer(401, &[], "");
    let error = RequestBuilder::<Json>::new(&client, &LIST)
        .retry_policy(RetryPolicy::none())
        .send()
        .await;
    assert!(matches!(error, Err(Error::Authentication(_))));
    assert_eq!(fake.header("authorization")[4..], [bearer("token"), None]);
    assert_eq!(asked(&vault).len(), 2, "the second time it had no other");
}

#[tokio::test]
async fn a_provider_without_a_token_says_why() {
    let fake = Fake::default();
    for (tokens, reason) in [
        (&[][..], "the vault is sealed"),
        (&["dor_v1_x"], "refresh token"),
        (&["a\nb"], "not allowed in a header"),
    ] {
        let (client, _) = client(&fake, tokens);
        let error = RequestBuilder::<Json>::new(&client, &LIST)
            .await
            .expect_err("no token");
        assert!(matches!(error, Error::Authentication(_)), "{error:?}");
        assert!(
            error.to_string().contains(reason) && error.attempts() == 0,
            "{error}"
        );
        assert!(!error.to_string().contains("dor_v1_x"));
        let source = std::error::Error::source(&error).expect("the provider's own error");
        assert!(
            source.to_string().contains(reason) && source.source().is_none(),
            "{source}"
        );
        assert!(error.to_string().ends_with(&source.to_string()), "{error}");
    }
    assert!(fake.lines().is_empty(), "nothing is sent");
}
