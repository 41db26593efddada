//! Calls every operation with every kind of credential and prints what was sent.

use credentials_of_every_kind_sdk::{
    BoxFuture, Bytes, Client, ClientBuilderExt, Error, TokenProvider,
    fake::block_on,
    runtime::{Body, OAuth2, RequestTimeouts, Transport, TransportError, http},
};

struct Recorder;

impl Transport for Recorder {
    fn send(
        &self,
        request: http::Request<Bytes>,
        _: RequestTimeouts,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let uri = request.uri();
        let name = uri.path().rsplit('/').next().unwrap_or_default();
        let mut parts = vec![name.to_owned()];
        for header in ["authorization", "cookie", "x-app", "x-key"] {
            if let Some(value) = request.headers().get(header) {
                parts.push(format!("{header}={}", value.to_str().unwrap_or_default()));
            }
        }
        parts.extend(uri.query().map(str::to_owned));
        if !request.body().is_empty() {
            parts.push(String::from_utf8_lossy(request.body()).into_owned());
        }
        let host = uri.host().unwrap_or_default();
        if !["a.example", "auth.example"].contains(&host) {
            parts.push(host.to_owned());
        }
        println!("SENT {}", parts.join(" "));
        let token = r#"{"access_token": "tok-123456", "expires_in": "3600"}"#;
        let mut response = http::Response::new(match name {
            "token" => Body::full(token),
            _ => Body::full(""),
        });
        if name != "token" {
            *response.status_mut() = http::StatusCode::NO_CONTENT;
        }
        Box::pin(async move { Ok(response) })
    }
}

struct Provider;

impl TokenProvider for Provider {
    fn token(
        &self,
        _: Option<&str>,
    ) -> BoxFuture<'_, Result<String, Box<dyn std::error::Error + Send + Sync>>> {
        Box::pin(async { Ok("oid".to_owned()) })
    }
}

#[test]
fn each_operation_is_sent_its_credentials() -> Result<(), Error> {
    let builder = || Client::builder().base_url("https://a.example/v1").transport(Recorder);
    let client = builder()
        .token("hk-secret")
        .login("me", "pa:ss")
        .query_key("q&key")
        .session("sess")
        .app_id("app")
        .oauth_client(OAuth2::client_credentials("id", "sec"))
        .credential_provider("openid", Provider)
        .token_credential("tkn")
        .build()?;
    let bare = builder().build()?;
    block_on(async {
        client.basic().get().await?;
        client.query().get().await?;
        client.cookie().get().await?;
        client.both().get().await?;
        client.either().get().await?;
        client.optional().get().await?;
        client.oauth().get().await?;
        client.openid().get().await?;
        client.mixed().get().await?;
        client.bearer().get().await?;
        client.upload().post().await?;
        bare.optional().get().await?;
        let refused = bare.both().get().await;
        assert!(matches!(refused, Err(Error::Usage(_))), "{refused:?}");
        Ok::<(), Error>(())
    })?;
    let without_server = Client::builder().transport(Recorder).build();
    assert!(matches!(without_server, Err(Error::Usage(_))));
    Ok(())
}
