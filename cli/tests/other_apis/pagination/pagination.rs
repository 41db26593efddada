//! Reads every list and prints its items.

use pages_of_every_kind_sdk::{
    BoxFuture, Bytes, Client, Error,
    fake::block_on,
    lists::{ByCursorInBodyBody, ByOffsetInBodyBody},
    runtime::{Body, RequestTimeouts, Transport, TransportError, http},
};
use std::{
    env,
    io::{Read, Write},
    net::TcpStream,
};

/// Sends requests with the standard library alone.
struct Plain;

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
    for line in head.lines().skip(1) {
        let (name, value) = line.split_once(": ")?;
        response = response.header(name, value);
    }
    response.body(Body::full(body.to_owned())).ok()
}

macro_rules! print_lists {
    ($($name:literal: $call:expr,)*) => {
        $(
            let items = $call.items().all().await?;
            let ids: Vec<&str> = items.iter().map(|item| item.id.as_str()).collect();
            println!("\nLIST {} {}", $name, ids.join(" "));
        )*
    };
}

#[test]
fn lists() -> Result<(), Error> {
    let url = env::var("PAGES_URL").expect("the test has a server");
    let client = Client::builder()
        .base_url(format!("{url}/v1"))
        .token("the-key")
        .transport(Plain)
        .build()?;
    block_on(async {
        let lists = client.lists();
        print_lists! {
            "by_hand": lists.by_hand(),
            "cursor_in_body": lists.by_cursor_in_body(ByCursorInBodyBody::new("all")),
            "cursor_in_header": lists.by_cursor_in_header(),
            "last_item": lists.by_last_item(),
            "link_in_body": lists.by_link_in_body(),
            "link_in_header": lists.by_link_in_header(),
            "nested_cursor": lists.by_nested_cursor(),
            "number": lists.by_number(),
            "number_from_zero": lists.by_number_from_zero(),
            "number_of_array": lists.by_number_of_array(),
            "offset": lists.by_offset(),
            "offset_in_body": lists.by_offset_in_body(ByOffsetInBodyBody::new("all")),
            "token": lists.by_token(),
        }
        Ok(())
    })
}
