//! Redirects to another origin: neither transport sends the credential there.
#![cfg(all(feature = "reqwest", feature = "blocking"))]

mod support;

use support::tcp_server::server;
use openapi_sdk_runtime::{Block, Client, ClientBuilder, Method};

const DONE: &str = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\n[]";

fn builder(url: &str) -> ClientBuilder {
    Client::builder().token("hunter2").base_url(url)
}

/// A server that sends everybody to this one.
fn gate(elsewhere: &str) -> (String, std::thread::JoinHandle<Vec<String>>) {
    let answer = format!(
        "HTTP/1.1 302 Found\r\nlocation: {elsewhere}/x\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"
    );
    server(&[answer.leak()])
}

fn judge(home: &[String], there: &[String]) {
    assert_eq!((home.len(), there.len()), (1, 1));
    assert!(
        home[0].contains("authorization: Bearer hunter2\r\n"),
        "{}",
        home[0]
    );
    assert!(there[0].starts_with("GET /x HTTP/1.1\r\n"), "{}", there[0]);
    assert!(!there[0].contains("hunter2"), "{}", there[0]);
}

#[tokio::test]
async fn reqwest_sends_no_credential_to_another_origin() {
    let (url, there) = server(&[DONE]);
    let (gate, home) = gate(&url);
    let client = builder(&gate).build().expect("a client");
    let response = client.request(Method::Get, "/a").await.expect("a response");
    assert_eq!(response.as_str(), "[]");
    judge(
        &home.join().expect("it ends"),
        &there.join().expect("it ends"),
    );
}

#[test]
fn ureq_sends_no_credential_to_another_origin() {
    let (url, there) = server(&[DONE]);
    let (gate, home) = gate(&url);
    let client = builder(&gate).blocking().build().expect("a client");
    let response = client
        .request(Method::Get, "/a")
        .block()
        .expect("a response");
    assert_eq!(response.as_str(), "[]");
    judge(
        &home.join().expect("it ends"),
        &there.join().expect("it ends"),
    );
}
