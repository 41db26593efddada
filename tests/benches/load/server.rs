//! HTTP server for the benchmark: fixed responses, one thread for each connection.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, LazyLock};
use std::thread;

use crate::body;

/// Number of chunks in a stream.
const CHUNKS: usize = 5_000;
/// Number of chunks in one write.
const TOGETHER: usize = 8;

/// The events of a stream.
static EVENTS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let words = body::words(CHUNKS).into_iter();
    let events = words.map(|word| format!("data: {word}\n\n"));
    events.chain(["data: [DONE]\n\n".to_owned()]).collect()
});

/// Number of bytes in a stream.
pub fn stream_size() -> usize {
    EVENTS.iter().map(String::len).sum()
}

/// Starts a server that runs until the process ends. Returns its URL.
pub fn start() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let url = format!(
        "http://{}",
        listener.local_addr().expect("the listener has an address")
    );
    let mut stream =
        b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
            .to_vec();
    for events in EVENTS.chunks(TOGETHER) {
        let piece = events.concat();
        stream.extend(format!("{:x}\r\n{piece}\r\n", piece.len()).bytes());
    }
    stream.extend(b"0\r\n\r\n");
    let mut responses = HashMap::from([("/v1/chat/completions".to_owned(), stream)]);
    for count in [1, 50] {
        let body = body::droplets(count);
        let response = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nratelimit-limit: 5000\r\n\
             ratelimit-remaining: 4999\r\nratelimit-reset: 1793491250\r\nx-request-id: r\r\n\
             content-length: {}\r\n\r\n{body}",
            body.len()
        );
        responses.insert(format!("/v2/droplets?per_page={count}"), response.into());
    }
    let responses = Arc::new(responses);
    thread::spawn(move || {
        for socket in listener.incoming().flatten() {
            let responses = Arc::clone(&responses);
            // The thread ends with its connection.
            thread::spawn(move || serve(socket, &responses).unwrap_or_default());
        }
    });
    url
}

fn serve(mut socket: TcpStream, responses: &HashMap<String, Vec<u8>>) -> std::io::Result<()> {
    socket.set_nodelay(true)?;
    let mut reader = BufReader::new(socket.try_clone()?);
    let (mut line, mut body) = (String::new(), Vec::new());
    loop {
        let (mut path, mut length) = (String::new(), 0);
        loop {
            line.clear();
            if reader.read_line(&mut line)? == 0 {
                return Ok(());
            }
            let text = line.trim_end();
            if text.is_empty() {
                break;
            }
            if path.is_empty() {
                path = text.split(' ').nth(1).unwrap_or_default().to_owned();
            } else if let Some((name, value)) = text.split_once(": ")
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.parse().unwrap_or(0);
            }
        }
        body.resize(length, 0);
        reader.read_exact(&mut body)?;
        let response = responses.get(&path);
        socket.write_all(response.map_or(
            b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n",
            |response| response,
        ))?;
    }
}
