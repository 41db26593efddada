//! A TCP server with prepared responses, which needs no async runtime.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread::JoinHandle;

/// Starts a server that writes the next of these responses to each connection. Returns its URL, and a thread whose result
/// is the requests. After a response that ends in `…` the connection stays open until the client closes it.
pub fn start_server(responses: &[&'static str]) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let url = format!(
        "http://{}",
        listener.local_addr().expect("the listener has an address")
    );
    let responses = responses.to_vec();
    let thread = std::thread::spawn(move || {
        let mut requests = Vec::new();
        for response in responses {
            let (mut socket, _) = listener.accept().expect("a client connects");
            let (mut request, mut piece) = (Vec::new(), [0; 4096]);
            while !is_complete(&request) {
                match socket.read(&mut piece).expect("the request arrives") {
                    0 => break,
                    read => request.extend_from_slice(&piece[..read]),
                }
            }
            requests.push(String::from_utf8_lossy(&request).into_owned());
            let text = response.trim_end_matches('…');
            socket.write_all(text.as_bytes()).expect("the client reads");
            if response.ends_with('…') {
                while !matches!(socket.read(&mut piece), Ok(0) | Err(_)) {}
            }
        }
        requests
    });
    (url, thread)
}

/// Whether a request was received completely.
pub fn is_complete(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request).to_lowercase();
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .and_then(|text| text.parse().ok());
    body.len() >= length.unwrap_or(0)
}
