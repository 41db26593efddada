//! Calls an API with tokens of OAuth 2.

mod plain_transport;

use credentials_of_every_kind_sdk::{
    Client, ClientBuilderExt, Error, fake::block_on, runtime::OAuth2,
};
use plain_transport::Plain;
use std::{env, thread};

const CALLS: usize = 4;

fn client(scenario: &str, refresh_token: Option<&str>) -> Result<Client, Error> {
    let server = env::var("TOKEN_URL").expect("the variable has the URL of the server");
    let url = format!("{server}/{scenario}");
    let settings = match refresh_token {
        Some(token) => OAuth2::refresh_token("id", "hunter2-secret", token),
        None => OAuth2::client_credentials("id", "hunter2-secret"),
    };
    let settings = settings.token_url(format!("{url}/token"));
    println!("SHOWN {settings:?}");
    let builder = Client::builder()
        .base_url(format!("{url}/api"))
        .transport(Plain)
        .oauth_client(settings);
    println!("SHOWN {builder:?}");
    builder.build()
}

fn call(client: &Client) -> Result<(), Error> {
    block_on(async { client.oauth().get().await.map(drop) })
}

fn at_the_same_time(client: &Client) -> Result<(), Error> {
    thread::scope(|scope| {
        let calls: Vec<_> = (0..CALLS).map(|_| scope.spawn(|| call(client))).collect();
        let mut results = calls.into_iter().map(|call| call.join());
        results.try_for_each(|result| result.expect("no call panics"))
    })
}

#[test]
fn tokens_are_shared_replaced_and_not_shown() -> Result<(), Error> {
    let shared = client("shared", None)?;
    at_the_same_time(&shared)?;
    call(&shared)?;
    let short = client("short", None)?;
    call(&short)?;
    call(&short)?;
    call(&client("revoked", None)?)?;
    for scenario in ["never", "refused"] {
        let error = call(&client(scenario, None)?).expect_err("no token is accepted");
        assert!(matches!(error, Error::Authentication(_)), "{error:?}");
        println!("SHOWN {error} {error:?}");
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            println!("SHOWN {cause} {cause:?}");
            source = cause.source();
        }
    }
    let rotation = client("rotation", Some("hunter2-refresh-0"))?;
    at_the_same_time(&rotation)?;
    println!("SHOWN {rotation:?}");
    Ok(())
}
