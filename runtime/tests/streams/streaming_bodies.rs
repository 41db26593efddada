//! Uploads and downloads in chunks, over both transports.

use std::io::Write;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use crate::support::fake_transport::{FakeTransport, response};
use crate::support::tcp_server::start_server;
use openapi_sdk_runtime::{
    Block, Body, Bytes, Client, ClientBuilder, Empty, Error, Json, Method, Operation, Request,
    RequestBuilder, Response, RetryPolicy, Server, TimeoutKind, TransportError, TransportErrorKind,
    Upload,
};

static FILE: Operation = Operation::new("files_get", Method::Get, "/v2/file");
static PUT: Operation = Operation::new("files_put", Method::Put, "/").server(Server::Caller);

const PDF: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\nx-request-id: r1\r\ncontent-length: 6\r\n\r\n%PDF-1";
const UNFINISHED: &str = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc…";
const TRUNCATED: &str = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\nconnection: close\r\n\r\nabc";
const NOT_FOUND: &str =
    "HTTP/1.1 404 Not Found\r\ncontent-length: 18\r\n\r\n{\"id\":\"not_found\"}";
const UNAVAILABLE: &str =
    "HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
const EMPTY: &str = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";

fn builder(url: &str) -> ClientBuilder {
    crate::support::service::builder()
        .token("t")
        .base_url(url)
        // Downloads in chunks are subject to the idle timeout only.
        .timeout(Duration::from_secs(60))
        .retry_policy(
            RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(2)),
        )
}

fn get(client: &Client) -> RequestBuilder<Bytes> {
    RequestBuilder::<Bytes>::new(client, &FILE).idle_timeout(Duration::from_millis(200))
}

#[tokio::test]
async fn downloads_in_chunks() {
    let (url, thread) = start_server(&[PDF, UNFINISHED, TRUNCATED, NOT_FOUND]);
    let client = builder(&url).build().expect("the client is valid");
    let mut file = get(&client).download().await.expect("the file is read");
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
        whole.extend(piece.expect("the chunk is read"));
    }
    assert_eq!(whole, b"%PDF-1");
    for stage in [Some(TimeoutKind::Idle), None] {
        let mut file = get(&client).download().await.expect("the file is read");
        assert_eq!(
            file.next()
                .await
                .expect("the download goes on")
                .expect("the chunk is read"),
            "abc"
        );
        let error = file
            .next()
            .await
            .expect("the download goes on")
            .expect_err("the download is incomplete");
        assert_eq!(error.timeout_kind(), stage, "{error:?}");
        assert!(file.next().await.is_none());
    }
    let error = get(&client)
        .download()
        .await
        .expect_err("the request fails");
    assert!(matches!(error, Error::NotFound(_)), "{error:?}");
    thread.join().expect("the server thread does not panic");
}

#[test]
fn downloads_in_chunks_without_runtime() {
    let (url, thread) = start_server(&[PDF, UNFINISHED, TRUNCATED, NOT_FOUND]);
    let client = builder(&url)
        .blocking()
        .build()
        .expect("the client is valid");
    let pieces = get(&client)
        .download()
        .block()
        .expect("the file is read")
        .block();
    let whole: Result<Vec<Bytes>, Error> = pieces.collect();
    assert_eq!(whole.expect("all chunks are read").concat(), b"%PDF-1");
    for stage in [Some(TimeoutKind::Idle), None] {
        let mut file = get(&client)
            .download()
            .block()
            .expect("the file is read")
            .block();
        assert_eq!(
            file.next()
                .expect("the download goes on")
                .expect("the chunk is read"),
            "abc"
        );
        let error = file
            .next()
            .expect("the download goes on")
            .expect_err("the download is incomplete");
        assert_eq!(error.timeout_kind(), stage, "{error:?}");
        assert!(file.next().is_none());
    }
    let error = get(&client)
        .download()
        .block()
        .expect_err("the request fails");
    assert!(matches!(error, Error::NotFound(_)), "{error:?}");
    thread.join().expect("the server thread does not panic");
}

/// An upload, and how often its body was created.
fn counted_upload() -> (Upload, Arc<AtomicUsize>) {
    let created = Arc::new(AtomicUsize::new(0));
    let count = created.clone();
    let upload = Upload::new(6, move || {
        count.fetch_add(1, Ordering::Relaxed);
        Body::full("abcdef")
    });
    (upload, created)
}

fn put(client: &Client, url: &str, body: impl Into<Upload>) -> RequestBuilder<Empty> {
    let call = RequestBuilder::new(client, &PUT).url(&format!("{url}/up?signature=s"));
    call.upload("application/octet-stream", body)
}

/// Asserts that these are upload requests with these bodies.
fn assert_uploads(requests: &[String], bodies: &[&str]) {
    assert_eq!(requests.len(), bodies.len());
    for (request, body) in requests.iter().zip(bodies) {
        let (head, sent) = request
            .split_once("\r\n\r\n")
            .expect("the request has a head");
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
async fn uploads_in_chunks_and_retries() {
    let (url, thread) = start_server(&[UNAVAILABLE, EMPTY, EMPTY, EMPTY]);
    let client = builder("http://127.0.0.1:9")
        .build()
        .expect("the client is valid");
    let (upload, created) = counted_upload();
    let response = put(&client, &url, upload)
        .await
        .expect("the upload succeeds");
    assert_eq!(
        (response.attempts(), created.load(Ordering::Relaxed)),
        (2, 2)
    );
    let file = temp_file();
    let upload = Upload::file(&file.0).expect("the file is read");
    put(&client, &url, upload)
        .await
        .expect("the upload succeeds");
    put(&client, &url, "text")
        .await
        .expect("the upload succeeds");
    let requests = thread.join().expect("the server thread does not panic");
    assert_uploads(&requests, &["abcdef", "abcdef", "from a file", "text"]);
}

#[test]
fn uploads_in_chunks_without_runtime() {
    let (url, thread) = start_server(&[UNAVAILABLE, EMPTY, EMPTY]);
    let client = builder("http://127.0.0.1:9")
        .blocking()
        .build()
        .expect("the client is valid");
    let (upload, created) = counted_upload();
    put(&client, &url, upload)
        .block()
        .expect("the upload succeeds");
    assert_eq!(created.load(Ordering::Relaxed), 2);
    let file = temp_file();
    put(
        &client,
        &url,
        Upload::file(&file.0).expect("the file is read"),
    )
    .block()
    .expect("the upload succeeds");
    let requests = thread.join().expect("the server thread does not panic");
    assert_uploads(&requests, &["abcdef", "abcdef", "from a file"]);
}

#[tokio::test]
async fn buffers_uploads_for_other_transports() {
    let fake = FakeTransport::default();
    let (upload, _) = counted_upload();
    put(&fake.client(), "https://elsewhere.example", upload)
        .await
        .expect("the request succeeds");
    assert_eq!(fake.last_body(), "abcdef");
    assert_eq!(
        fake.header("authorization"),
        [None],
        "a pre-signed URL needs no credential"
    );
    fake.responses
        .lock()
        .expect("the lock is not poisoned")
        .push_back(Ok(response(200, &[], "[1]")));
    let call = fake
        .client()
        .request(Method::Get, "/v2/a")
        .response_as::<Json>();
    let mut file = call.download().await.expect("the request succeeds");
    assert_eq!(
        file.next()
            .await
            .expect("the download goes on")
            .expect("the chunk is read"),
        "[1]"
    );
}

/// Uploads whose body fails or has another size than declared, and a part of the error message.
fn invalid_uploads() -> [(Upload, &'static str); 3] {
    let failing = || Body::new(FailingBody);
    [
        (Upload::new(5, || Body::full("abcdef")), "longer than"),
        (Upload::new(9, || Body::full("abcdef")), "3 bytes shorter"),
        (Upload::new(6, failing), "the disk is gone"),
    ]
}

/// A body that cannot be read.
struct FailingBody;

impl http_body::Body for FailingBody {
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

fn assert_usage_error(response: Result<Response<Empty>, Error>, message: &str) {
    let error = response.expect_err("the upload fails");
    assert!(matches!(error, Error::Usage(_)), "{error:?}");
    assert!(error.to_string().contains(message), "{error}");
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn rejects_upload_of_wrong_size() {
    for (upload, message) in invalid_uploads() {
        let (url, _thread) = start_server(&["…"]);
        let client = builder("http://127.0.0.1:9")
            .build()
            .expect("the client is valid");
        assert_usage_error(put(&client, &url, upload).await, message);
    }
}

#[test]
fn rejects_upload_of_wrong_size_without_runtime() {
    for (upload, message) in invalid_uploads() {
        let (url, _thread) = start_server(&["…"]);
        let client = builder("http://127.0.0.1:9").blocking().build();
        let client = client.expect("the client is valid");
        assert_usage_error(put(&client, &url, upload).block(), message);
    }
}

#[test]
fn rejects_missing_file() {
    assert!(Upload::file("/nowhere/at/all").is_err());
    let upload = Upload::from("secret");
    assert_eq!(format!("{upload:?}"), "Upload(6 bytes)");
}

/// A file that is deleted when it is dropped.
struct TempFile(std::path::PathBuf);

impl Drop for TempFile {
    fn drop(&mut self) {
        // If it cannot be deleted, it is still in the folder for temporary files.
        let _ = std::fs::remove_file(&self.0);
    }
}

fn temp_file() -> TempFile {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let path = std::env::temp_dir().join(format!("upload-{}-{number}", std::process::id()));
    let mut file = std::fs::File::create(&path).expect("the file is read");
    file.write_all(b"from a file").expect("the file is written");
    TempFile(path)
}
