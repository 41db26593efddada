//! A TCP server with prepared responses, which needs no async runtime.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread::JoinHandle;

/// A server that answers each connection with the next text and gives what it was sent. After a text that ends in `…`
/// the connection stays open until the client is done.
pub fn server(answers: &[&'static str]) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let answers = answers.to_vec();
    let thread = std::thread::spawn(move || {
        let mut requests = Vec::new();
        for answer in answers {
            let (mut socket, _) = listener.accept().expect("a connection");
            let (mut request, mut piece) = (Vec::new(), [0; 4096]);
            while !complete(&request) {
                match socket.read(&mut piece).expect("bytes") {
                    0 => break,
                    read => request.extend_from_slice(&piece[..read]),
                }
            }
            requests.push(String::from_utf8_lossy(&request).into_owned());
            let text = answer.trim_end_matches('…');
            socket.write_all(text.as_bytes()).expect("a reader");
            if answer.ends_with('…') {
                while !matches!(socket.read(&mut piece), Ok(0) | Err(_)) {}
            }
        }
        requests
    });
    (url, thread)
}

/// Whether a request is there to its end.
pub fn complete(request: &[u8]) -> bool {
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
