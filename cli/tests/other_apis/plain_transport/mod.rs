//! A transport that needs no async runtime, which programs in `tests` of a package include.

use CRATE::{
    BoxFuture, Bytes,
    runtime::{Body, RequestTimeouts, Transport, TransportError, http},
};
use std::{
    io::{Read, Write},
    net::TcpStream,
};

/// Sends requests with the standard library alone.
pub struct Plain;

impl Transport for Plain {
    fn send(
        &self,
        request: http::Request<Bytes>,
        _: RequestTimeouts,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let response = exchange(&request).expect("the local server answers");
        Box::pin(async move { Ok(response) })
    }
}

fn exchange(request: &http::Request<Bytes>) -> Option<http::Response<Body>> {
    let uri = request.uri();
    let mut stream = TcpStream::connect(uri.authority()?.as_str()).ok()?;
    let mut head = format!(
        "{} {} HTTP/1.1\r\n",
        request.method(),
        uri.path_and_query()?
    );
    for (name, value) in request.headers() {
        head.push_str(&format!("{name}: {}\r\n", value.to_str().ok()?));
    }
    if !request.headers().contains_key("content-length") {
        head.push_str(&format!("content-length: {}\r\n", request.body().len()));
    }
    stream.write_all(format!("{head}\r\n").as_bytes()).ok()?;
    stream.write_all(request.body()).ok()?;
    let mut text = String::new();
    stream.read_to_string(&mut text).ok()?;
    let (head, body) = text.split_once("\r\n\r\n")?;
    let mut response = http::Response::builder();
    let status = head.split(' ').nth(1)?.parse::<u16>().ok()?;
    response = response.status(status);
    for line in head.lines().skip(1) {
        let (name, value) = line.split_once(": ")?;
        response = response.header(name, value);
    }
    response.body(Body::full(body.to_owned())).ok()
}
