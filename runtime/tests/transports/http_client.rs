//! A `reqwest` client of the caller.

use crate::support::scripted_server::{Protocol, Step, start, write};
use crate::support::trusting::http_client;
use openapi_sdk_runtime::{Client, Error, Json, Method, RetryPolicy, reqwest};

const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]";

fn client(url: &str, http_client: reqwest::ClientBuilder) -> Client {
    crate::support::service::builder()
        .token("t")
        .base_url(url)
        .retry_policy(RetryPolicy::none())
        .http_client(http_client.build().expect("a valid client"))
        .build()
        .expect("the client is valid")
}

#[tokio::test(flavor = "multi_thread")]
async fn uses_its_certificates_proxies_and_connections() {
    let exchange = vec![Step::Read, write(OK), Step::Read, write(OK)];
    let (url, server) = start(Protocol::Tls, vec![exchange]);
    let shared = http_client().build().expect("a valid client");
    for _ in 0..2 {
        let client = crate::support::service::builder().token("t").base_url(&url);
        let client: Client = client
            .http_client(shared.clone())
            .build()
            .expect("a client");
        client
            .request(Method::Get, "/v2/a")
            .await
            .expect("a response");
    }
    let requests = server.join().expect("the server does not panic");
    assert_eq!(requests.len(), 2, "over one connection");
    let (url, server) = start(Protocol::Plain, vec![vec![Step::Read, write(OK)]]);
    let proxy = reqwest::Proxy::all(url).expect("a valid proxy");
    let client = client("http://api.invalid", http_client().proxy(proxy));
    client
        .request(Method::Get, "/v2/a")
        .await
        .expect("a response");
    let requests = server.join().expect("the server does not panic");
    assert!(requests[0].starts_with("GET http://api.invalid/v2/a HTTP/1.1\r\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn its_certificate_identifies_it() {
    let identity = concat!(
        include_str!("../support/tls/client.pem"),
        include_str!("../support/tls/client.key")
    );
    let identity = reqwest::Identity::from_pem(identity.as_bytes()).expect("a valid identity");
    let scripts = vec![vec![Step::Read, write(OK)], vec![Step::ReadAll]];
    let (url, server) = start(Protocol::MutualTls, scripts);
    let with = client(&url, http_client().identity(identity));
    let response = with.request(Method::Get, "/v2/a").await;
    response.expect("the server knows the authority");
    let without = client(&url, http_client());
    let error = without.request(Method::Get, "/v2/a").await;
    let error = error.expect_err("the server demands a certificate");
    assert!(matches!(error, Error::Connection(_)), "{error:?}");
    drop((with, without));
    let requests = server.join().expect("the server does not panic");
    assert_eq!(requests.len(), 1, "{requests:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_redirect_that_it_follows_itself_is_an_error() {
    let (target, _other) = start(Protocol::Plain, vec![vec![Step::Read, write(OK)]]);
    let redirect = format!(
        "HTTP/1.1 302 Found\r\nlocation: {target}/b\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
    );
    let (url, _own) = start(Protocol::Plain, vec![vec![Step::Read, write(&redirect)]]);
    let client = client(&url, reqwest::Client::builder());
    let error = client.request(Method::Get, "/v2/a").await;
    let error = error.expect_err("only the client follows redirects");
    assert!(matches!(error, Error::Usage(_)), "{error:?}");
    assert!(
        error.to_string().contains("redirect(Policy::none())"),
        "{error}"
    );
}

#[tokio::test]
async fn a_clone_of_a_request_is_another_request() {
    let fake = crate::support::fake_transport::FakeTransport::default();
    let call = fake
        .client()
        .request(Method::Post, "/v2/a")
        .header("x-key", "1")
        .json(&Json::from("x"));
    let other = call.clone().query("b", 2i64);
    call.await.expect("a response");
    other.await.expect("a response");
    let get = crate::support::fake_transport::api(&fake).list();
    get.clone().per_page(5).await.expect("a response");
    get.await.expect("a response");
    let lines = fake.request_lines();
    let paths: Vec<_> = lines
        .iter()
        .map(|line| line.replace("https://api.example.com", ""))
        .collect();
    assert_eq!(
        paths,
        [
            "POST /v2/a",
            "POST /v2/a?b=2",
            "GET /v2/droplets?per_page=5",
            "GET /v2/droplets"
        ]
    );
    assert_eq!(fake.header("x-key")[1].as_deref(), Some("1"));
}
