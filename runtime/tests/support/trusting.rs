//! Clients that trust the certificate of the scripted server.

use openapi_sdk_runtime::{BlockingTransport, ClientBuilder, reqwest};

use super::scripted_server::AUTHORITY;

/// A `reqwest` client that trusts the authority of the tests. It uses `rustls`, because `native-tls` takes a body that a lost
/// connection cut off for a complete one.
pub fn http_client() -> reqwest::ClientBuilder {
    let authority = reqwest::Certificate::from_pem(AUTHORITY.as_bytes()).expect("valid PEM");
    reqwest::Client::builder()
        .tls_backend_rustls()
        .add_root_certificate(authority)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
}

/// Makes an async client trust the authority of the tests.
pub fn trusting(builder: ClientBuilder) -> ClientBuilder {
    builder.http_client(http_client().build().expect("a valid client"))
}

/// Makes a blocking client trust the authority of the tests.
pub fn trusting_blocking(builder: ClientBuilder) -> ClientBuilder {
    let transport = BlockingTransport::with_root_certificates(None, AUTHORITY);
    builder
        .blocking()
        .transport(transport.expect("a valid certificate"))
}
