//! Files and other large bodies pass piece by piece, in both directions, over both transports.
#![cfg(all(feature = "reqwest", feature = "blocking"))]

mod kit;

use std::io::Write;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use kit::fake::{Fake, response};
use kit::socket::server;
use openapi_sdk_runtime::{
    Block, Body, Bytes, Client, ClientBuilder, Empty, Error, Json, Method, Operation, Request,
    RequestBuilder, Response, RetryPolicy, Server, TimeoutKind, TransportError, TransportErrorKind,
    Upload,
};

static FILE: Operation = Operation::new("files_get", Method::Get, "/v2/file");
static PUT: Operation = Operation::new("files_put", Method::Put, "/").server(Server::Caller);

const PDF: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\nx-request-id: r1\r\ncontent-length: 6\r\n\r\n%PDF-1";
const OPEN: &str = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc…";
const SHORT: &str = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\nconnection: close\r\n\r\nabc";
const LOST: &str = "HTTP/1.1 404 Not Found\r\ncontent-length: 18\r\n\r\n{\"id\":\"not_found\"}";
const BUSY: &str =
    "HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
const DONE: &str = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";

fn builder(url: &str) -> ClientBuilder {
    Client::builder()
        .token("t")
        .base_url(url)
        // Only the idle limit holds for what arrives piece by piece.
        .timeout(Duration::from_secs(60))
        .retry_policy(
            RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(2)),
        )
}

fn get(client: &Client) -> RequestBuilder<Bytes> {
    RequestBuilder::<Bytes>::new(client, &FILE).idle_timeout(Duration::from_millis(200))
}

#[tokio::test]
async fn a_download_comes_in_pieces() {
    let (url, thread) = server(&[PDF, OPEN, SHORT, LOST]);
    let client = builder(&url).build().expect("a client");
    let mut file = get(&client).download().await.expect("a file");
    assert_eq!(
        (
            file.status().as_u16(),
            file.media_type(),
            file.content_length(),
            file.request_id()
        ),
        (200, Some("application/pdf"), Some(6), Some("r1"))
    );
    let mut whole = Vec::new();
    while let Some(piece) = file.next().await {
        whole.extend(piece.expect("a piece"));
    }
    assert_eq!(whole, b"%PDF-1");
    for stage in [Some(TimeoutKind::Idle), None] {
        let mut file = get(&client).download().await.expect("a file");
        assert_eq!(file.next().await.expect("news").expect("a piece"), "abc");
        let error = file
            .next()
            .await
            .expect("news")
            .expect_err("there is more to come");
        assert_eq!(error.timeout_kind(), stage, "{error:?}");
        assert!(file.next().await.is_none());
    }
    let error = get(&client).download().await.expect_err("no file");
    assert!(matches!(error, Error::NotFound(_)), "{error:?}");
    thread.join().expect("the server ends");
}

#[test]
fn a_download_is_an_iterator() {
    let (url, thread) = server(&[PDF, OPEN, SHORT, LOST]);
    let client = builder(&url).blocking().build().expect("a client");
    let pieces = get(&client).download().block().expect("a file").block();
    let whole: Result<Vec<Bytes>, Error> = pieces.collect();
    assert_eq!(whole.expect("all pieces").concat(), b"%PDF-1");
    for stage in [Some(TimeoutKind::Idle), None] {
        let mut file = get(&client).download().block().expect("a file").block();
        assert_eq!(file.next().expect("news").expect("a piece"), "abc");
        let error = file
            .next()
            .expect("news")
            .expect_err("there is more to come");
        assert_eq!(error.timeout_kind(), stage, "{error:?}");
        assert!(file.next().is_none());
    }
    let error = get(&client).download().block().expect_err("no file");
    assert!(matches!(error, Error::NotFound(_)), "{error:?}");
    thread.join().expect("the server ends");
}

/// Three pieces, and how often they were made.
fn pieces() -> (Upload, Arc<AtomicUsize>) {
    let made = Arc::new(AtomicUsize::new(0));
    let count = made.clone();
    let upload = Upload::new(6, move || {
        count.fetch_add(1, Ordering::Relaxed);
        Body::full("abcdef")
    });
    (upload, made)
}

fn put(client: &Client, url: &str, body: impl Into<Upload>) -> RequestBuilder<Empty> {
    let call = RequestBuilder::new(client, &PUT).url(&format!("{url}/up?signature=s"));
    call.upload("application/octet-stream", body)
}

fn judge(requests: &[String], bodies: &[&str]) {
    assert_eq!(requests.len(), bodies.len());
    for (request, body) in requests.iter().zip(bodies) {
        let (head, sent) = request.split_once("\r\n\r\n").expect("a request");
        let head = head.to_lowercase();
        assert!(head.starts_with("put /up?signature=s "), "{head}");
        assert!(
            head.contains(&format!("content-length: {}", body.len())),
            "{head}"
        );
        assert!(!head.contains("transfer-encoding"), "{head}");
        assert!(
            head.contains("content-type: application/octet-stream"),
            "{head}"
        );
        assert_eq!(sent, *body);
    }
}

#[tokio::test]
async fn an_upload_goes_in_pieces_and_again() {
    let (url, thread) = server(&[BUSY, DONE, DONE, DONE]);
    let client = builder("http://127.0.0.1:9").build().expect("a client");
    let (upload, made) = pieces();
    let response = put(&client, &url, upload).await.expect("it is there");
    assert_eq!((response.attempts(), made.load(Ordering::Relaxed)), (2, 2));
    let file = file();
    let upload = Upload::file(&file.0).expect("a file");
    put(&client, &url, upload).await.expect("it is there");
    put(&client, &url, "text").await.expect("it is there");
    let requests = thread.join().expect("the server ends");
    judge(&requests, &["abcdef", "abcdef", "from a file", "text"]);
}

#[test]
fn an_upload_needs_no_runtime() {
    let (url, thread) = server(&[BUSY, DONE, DONE]);
    let client = builder("http://127.0.0.1:9")
        .blocking()
        .build()
        .expect("a client");
    let (upload, made) = pieces();
    put(&client, &url, upload).block().expect("it is there");
    assert_eq!(made.load(Ordering::Relaxed), 2);
    let file = file();
    put(&client, &url, Upload::file(&file.0).expect("a file"))
        .block()
        .expect("it is there");
    let requests = thread.join().expect("the server ends");
    judge(&requests, &["abcdef", "abcdef", "from a file"]);
}

#[tokio::test]
async fn other_transports_get_it_whole() {
    let fake = Fake::default();
    let (upload, _) = pieces();
    put(&fake.client(), "https://elsewhere.example", upload)
        .await
        .expect("a response");
    assert_eq!(fake.body(), "abcdef");
    assert_eq!(
        fake.header("authorization"),
        [None],
        "a pre-signed URL is credential enough"
    );
    fake.answers
        .lock()
        .expect("no test panics")
        .push_back(Ok(response(200, &[], "[1]")));
    let call = fake
        .client()
        .request(Method::Get, "/v2/a")
        .response_as::<Json>();
    let mut file = call.download().await.expect("a response");
    assert_eq!(file.next().await.expect("news").expect("a piece"), "[1]");
}

/// Bodies that are not as long as was said, and what is said of them.
fn wrong() -> [(Upload, &'static str); 3] {
    let lost = || Body::new(Lost);
    [
        (Upload::new(5, || Body::full("abcdef")), "longer than"),
        (Upload::new(9, || Body::full("abcdef")), "3 bytes shorter"),
        (Upload::new(6, lost), "the disk is gone"),
    ]
}

/// A body that cannot be made.
struct Lost;

impl http_body::Body for Lost {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, TransportError>>> {
        Poll::Ready(Some(Err(TransportError::new(
            TransportErrorKind::Request,
            "the disk is gone",
        ))))
    }
}

fn told(response: Result<Response<Empty>, Error>, what: &str) {
    let error = response.expect_err("it is not what was said");
    assert!(matches!(error, Error::Usage(_)), "{error:?}");
    assert!(error.to_string().contains(what), "{error}");
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn an_upload_of_another_size_is_told_at_once() {
    for (upload, what) in wrong() {
        let (url, _thread) = server(&["…"]);
        let client = builder("http://127.0.0.1:9").build().expect("a client");
        told(put(&client, &url, upload).await, what);
    }
}

#[test]
fn an_upload_of_another_size_is_told_at_once_without_a_runtime() {
    for (upload, what) in wrong() {
        let (url, _thread) = server(&["…"]);
        let client = builder("http://127.0.0.1:9").blocking().build();
        let client = client.expect("a client");
        told(put(&client, &url, upload).block(), what);
    }
}

#[test]
fn a_file_that_is_not_there_is_told_at_once() {
    assert!(Upload::file("/nowhere/at/all").is_err());
    let upload = Upload::from("secret");
    assert_eq!(format!("{upload:?}"), "Upload(6 bytes)");
}

/// A file that is gone when it is dropped.
struct File(std::path::PathBuf);

impl Drop for File {
    fn drop(&mut self) {
        // What cannot be removed is in a folder for such files.
        let _ = std::fs::remove_file(&self.0);
    }
}

fn file() -> File {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let path = std::env::temp_dir().join(format!("upload-{}-{number}", std::process::id()));
    let mut file = std::fs::File::create(&path).expect("a file");
    file.write_all(b"from a file").expect("it is written");
    File(path)
}
