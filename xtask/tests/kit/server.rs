//! A server knows how to answer, well or badly.

use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    thread,
};

/// Serves every connection in a thread of its own for as long as the test runs; gives the address.
pub fn serve(answer: impl Fn(&str, &mut TcpStream) + Clone + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
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

/// Answers with a head and a body. Whoever asked may have gone away, which is no matter.
pub fn response(stream: &mut TcpStream, status: &str, headers: &str, body: &[u8]) {
    let head = format!("HTTP/1.1 {status}\r\n{headers}Connection: close\r\n\r\n");
    let _ = stream.write_all(head.as_bytes());
    let _ = stream.write_all(body);
}

/// Serves a file whole.
pub fn whole(bytes: Vec<u8>) -> String {
    serve(move |_, stream| {
        let length = format!("Content-Length: {}\r\n", bytes.len());
        response(stream, "200 OK", &length, &bytes);
    })
}

/// Serves nothing but a status.
pub fn status(status: &'static str) -> String {
    serve(move |_, stream| response(stream, status, "Content-Length: 0\r\n", b""))
}
