//! HTTP/2: what a server says it did not process is sent again, also if it may not be sent twice.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use openapi_sdk_runtime::{Client, Error, Method, RetryPolicy, reqwest};

const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const GOAWAY: u8 = 7;

/// What a server does to a request.
#[derive(Clone, Copy)]
enum Reply {
    /// Refuses the stream, with an error code.
    Reset(u32),
    /// Closes the connection, with the last stream that it processed and an error code.
    GoAway(u32, u32),
    /// Responds with status 204.
    Respond,
}

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).expect("a short frame");
    let mut frame = length.to_be_bytes()[1..].to_vec();
    frame.extend([kind, flags]);
    frame.extend(stream.to_be_bytes());
    frame.extend(payload);
    frame
}

fn read_frame(socket: &mut TcpStream) -> Option<(u8, u8, u32)> {
    let mut head = [0; 9];
    socket.read_exact(&mut head).ok()?;
    let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
    let mut payload = vec![0; usize::try_from(length).ok()?];
    socket.read_exact(&mut payload).ok()?;
    let stream = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
    Some((head[3], head[4], stream))
}

/// Starts a server that gives these replies to the requests, in this order. Returns its URL, and a thread whose result is
/// the number of requests.
fn start(replies: Vec<Reply>) -> (String, std::thread::JoinHandle<usize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let thread = std::thread::spawn(move || {
        let (mut replies, mut requests) = (replies.into_iter().peekable(), 0);
        while replies.peek().is_some() {
            let (mut socket, _) = listener.accept().expect("a client connects");
            let mut preface = [0; 24];
            socket.read_exact(&mut preface).expect("the preface");
            socket
                .write_all(&frame(SETTINGS, 0, 0, &[]))
                .expect("it is read");
            while let Some((kind, flags, stream)) = read_frame(&mut socket) {
                if kind == SETTINGS && flags == 0 {
                    socket
                        .write_all(&frame(SETTINGS, 1, 0, &[]))
                        .expect("it is read");
                }
                if kind != HEADERS {
                    continue;
                }
                requests += 1;
                let reply = replies.next().expect("no request is sent too often");
                let frame = match reply {
                    Reply::Reset(code) => frame(RST_STREAM, 0, stream, &code.to_be_bytes()),
                    Reply::GoAway(last, code) => {
                        let payload = [last.to_be_bytes(), code.to_be_bytes()].concat();
                        frame(GOAWAY, 0, 0, &payload)
                    }
                    // `:status 204` has the index 9 in the static table.
                    Reply::Respond => frame(HEADERS, 0x5, stream, &[0x89]),
                };
                socket.write_all(&frame).expect("it is read");
                if matches!(reply, Reply::GoAway(..)) {
                    break;
                }
                if replies.peek().is_none() {
                    std::thread::sleep(Duration::from_millis(100));
                    break;
                }
            }
        }
        requests
    });
    (url, thread)
}

async fn post(url: String) -> Result<u32, Error> {
    let http_client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .http2_prior_knowledge()
        .build();
    let client: Client = crate::support::service::builder()
        .token("t")
        .base_url(url)
        .retry_policy(RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO))
        .http_client(http_client.expect("a valid client"))
        .build()
        .expect("the client is valid");
    let response = client.request(Method::Post, "/v2/droplets").raw().await?;
    Ok(response.attempts())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_that_was_not_processed_is_sent_again() {
    for refusal in [Reply::Reset(7), Reply::GoAway(0, 0)] {
        let (url, server) = start(vec![refusal, Reply::Respond]);
        assert_eq!(post(url).await.expect("the second attempt succeeds"), 2);
        assert_eq!(server.join().expect("the server does not panic"), 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_that_may_have_been_processed_is_not_sent_again() {
    // An internal error; a connection that ends with the stream of the request processed; one that ends in an error.
    for doubt in [Reply::Reset(2), Reply::GoAway(1, 0), Reply::GoAway(1, 2)] {
        let (url, server) = start(vec![doubt]);
        let error = post(url).await.expect_err("the outcome is unknown");
        assert!(matches!(error, Error::Connection(_)), "{error:?}");
        assert_eq!(error.attempts(), 1);
        assert_eq!(server.join().expect("the server does not panic"), 1);
    }
}
