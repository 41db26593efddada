//! A local HTTP server for tests, with correct and faulty responses.

use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    thread,
};

/// Serves each connection in a thread of its own until the test ends. Returns the URL.
pub fn serve(answer: impl Fn(&str, &mut TcpStream) + Clone + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = listener.local_addr().expect("the listener has an address");
    thread::spawn(move || {
        for stream in listener.incoming() {
            let (Ok(mut stream), answer) = (stream, answer.clone()) else {
                return;
            };
            thread::spawn(move || {
                let mut lines = BufReader::new(&stream).lines();
                let first = lines.next().and_then(Result::ok).unwrap_or_default();
                // A request without a body ends with an empty line.
                while lines
                    .next()
                    .and_then(Result::ok)
                    .is_some_and(|line| !line.is_empty())
                {}
                let path = first.split(' ').nth(1).unwrap_or_default().to_owned();
                answer(&path, &mut stream);
            });
        }
    });
    format!("http://{address}/openapi.tar.gz")
}

/// Writes a response. Errors are ignored, because the client may have closed the connection.
pub fn response(stream: &mut TcpStream, status: &str, headers: &str, body: &[u8]) {
    let head = format!("HTTP/1.1 {status}\r\n{headers}Connection: close\r\n\r\n");
    let _ = stream.write_all(head.as_bytes());
    let _ = stream.write_all(body);
}

/// Serves a complete file.
pub fn serve_file(bytes: Vec<u8>) -> String {
    serve(move |_, stream| {
        let length = format!("Content-Length: {}\r\n", bytes.len());
        response(stream, "200 OK", &length, &bytes);
    })
}

/// Serves an empty response with this status.
pub fn serve_status(status: &'static str) -> String {
    serve(move |_, stream| response(stream, status, "Content-Length: 0\r\n", b""))
}
