//! A local server with one list of five items, which it gives in pages of every kind.

use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

const ITEMS: usize = 5;
const PAGE: usize = 2;

/// The requests that a server has received: path, and whether they had the credential.
pub type Received = Arc<Mutex<Vec<(String, bool)>>>;

/// The servers: that of the API, and another one to which its links lead.
pub struct Servers {
    pub url: String,
    pub received: Received,
    pub received_elsewhere: Received,
}

/// Starts the servers. They run until the test ends.
pub fn start() -> Servers {
    let (elsewhere, received_elsewhere) = listen(Arc::new(|_: &Request| Reply::default()));
    let (url, received) = listen(Arc::new(move |request: &Request| page(request, &elsewhere)));
    Servers {
        url,
        received,
        received_elsewhere,
    }
}

struct Request {
    path: String,
    query: BTreeMap<String, String>,
    body: Value,
}

#[derive(Default)]
struct Reply {
    body: Value,
    headers: Vec<(&'static str, String)>,
}

type Handler = Arc<dyn Fn(&Request) -> Reply + Send + Sync>;

fn listen(handler: Handler) -> (String, Received) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a local port is free");
    let address = listener.local_addr().expect("the listener has an address");
    let received = Received::default();
    let log = received.clone();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (handler, log) = (handler.clone(), log.clone());
            thread::spawn(move || serve(stream, &handler, &log));
        }
    });
    (format!("http://{address}"), received)
}

fn serve(stream: TcpStream, handler: &Handler, log: &Received) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let target = line.split(' ').nth(1)?.to_owned();
    let (mut size, mut has_credential) = (0, false);
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        let Some((name, value)) = header.trim_end().split_once(':') else {
            break;
        };
        match name.to_ascii_lowercase().as_str() {
            "content-length" => size = value.trim().parse().ok()?,
            "authorization" => has_credential = value.trim() == "Bearer the-key",
            _ => {}
        }
    }
    let mut body = vec![0; size];
    reader.read_exact(&mut body).ok()?;
    let (path, query) = target.split_once('?').unwrap_or((&target, ""));
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let request = Request {
        path: path.rsplit('/').next()?.to_owned(),
        query: pairs
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect(),
        body: serde_json::from_slice(&body).unwrap_or_default(),
    };
    log.lock()
        .ok()?
        .push((request.path.clone(), has_credential));
    let reply = handler(&request);
    let body = reply.body.to_string();
    let mut head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n",
        body.len()
    );
    for (name, value) in &reply.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    let mut stream = stream;
    stream
        .write_all(format!("{head}\r\n{body}").as_bytes())
        .ok()
}

/// A page of the list, in the way that the path names. Links lead to another server, as those of a server behind a proxy
/// may.
fn page(request: &Request, elsewhere: &str) -> Reply {
    let text = |name: &str| request.query.get(name).cloned();
    let number = |name: &str| text(name).and_then(|text| text.parse::<usize>().ok());
    let cursor = |text: Option<String>| {
        let after = text.and_then(|text| text.strip_prefix("id-")?.parse::<usize>().ok());
        after.unwrap_or(0)
    };
    // A body without its filter is not the body that the caller passed.
    let is_body_whole = request.body["filter"] == "all";
    let start = match request.path.as_str() {
        "number" | "number_of_array" | "link_in_header" => {
            number("page").map_or(0, |page| (page - 1) * PAGE)
        }
        "number_from_zero" => number("pageNumber").unwrap_or(0) * PAGE,
        "offset" => number("offset").unwrap_or(0),
        "by_hand" => number("from").unwrap_or(0),
        "token" => cursor(text("page_token")),
        "nested_cursor" | "cursor_in_header" | "link_in_body" => cursor(text("cursor")),
        "last_item" => cursor(text("starting_after")),
        "cursor_in_body" if is_body_whole => {
            cursor(request.body["start_cursor"].as_str().map(str::to_owned))
        }
        // The parameter of the query has the name of a parameter of pages in the body.
        "cursor_in_query_and_body"
            if is_body_whole
                && text("page_size").as_deref() == Some("own")
                && request.body["page_size"] == PAGE =>
        {
            cursor(request.body["start_cursor"].as_str().map(str::to_owned))
        }
        "offset_in_body" if is_body_whole => {
            let offset = request.body["page"]["offset"].as_u64().unwrap_or(0);
            usize::try_from(offset).unwrap_or(ITEMS)
        }
        _ => ITEMS,
    };
    let end = (start + PAGE).min(ITEMS);
    let items: Vec<Value> = { start..end }
        .map(|index| json!({"id": format!("id-{}", index + 1)}))
        .collect();
    let items = Value::from(items);
    let has_more = end < ITEMS;
    let next = has_more.then(|| format!("id-{end}"));
    let link = |query: String| has_more.then(|| format!("{elsewhere}/v1/{}?{query}", request.path));
    let mut headers = Vec::new();
    let body = match request.path.as_str() {
        "number" | "offset" | "offset_in_body" => json!({"items": items, "total": ITEMS}),
        "number_from_zero" | "last_item" => json!({"items": items, "has_more": has_more}),
        "token" => match next {
            Some(next) => json!({"items": items, "next_page_token": next}),
            None => json!({"items": items}),
        },
        "nested_cursor" => {
            json!({"items": items, "pagination": {"next_cursor": next, "has_more": has_more}})
        }
        "cursor_in_body" | "cursor_in_query_and_body" => {
            json!({"items": items, "next_cursor": next, "has_more": has_more})
        }
        "link_in_body" => json!({"items": items, "next": link(format!("cursor=id-{end}"))}),
        "cursor_in_header" => {
            headers.extend(next.map(|next| ("X-Next-Cursor", next)));
            items
        }
        "link_in_header" => {
            let link = link(format!("page={}", end / PAGE + 1));
            let text = link.map(|link| format!("<{link}>; rel=\"next\", </>; rel=\"first\""));
            headers.extend(text.map(|text| ("Link", text)));
            items
        }
        "by_hand" => json!({"rows": items, "found": ITEMS}),
        _ => items,
    };
    Reply { body, headers }
}
