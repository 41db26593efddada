//! HTTP server that validates requests and answers with examples from the published description.

use super::{
    bodies::json_tree::Tree,
    spec_validator::{Document, ReceivedRequest, validate_request},
    synth::{Direction, Generator, Mode},
    upstream::Example,
};
use ir::{Checked, Content, Operation, Status};
use std::{
    collections::HashMap,
    io::{self, BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex, PoisonError},
    thread,
};

/// A server on a local port. It runs until the process ends.
pub struct MockServer {
    base: String,
    seen: Arc<Mutex<Vec<CheckedRequest>>>,
}

/// A request with the result of its validation.
#[derive(Clone, Debug)]
pub struct CheckedRequest {
    /// The request.
    pub arrived: ReceivedRequest,
    /// ID of the operation that the request calls.
    pub operation: Option<String>,
    /// Everything in the request that the description does not allow.
    pub wrong: Vec<String>,
}

/// A complete response.
#[derive(Clone, Debug)]
struct CannedResponse {
    status: u16,
    media: String,
    body: Vec<u8>,
}

impl MockServer {
    /// Starts a server that answers every operation, from an example of a successful response if there is one.
    ///
    /// # Panics
    ///
    /// If no port is free.
    pub fn start(checked: &Checked, examples: &[Example]) -> Self {
        let answers: Arc<HashMap<String, Vec<CannedResponse>>> = Arc::new(
            checked
                .api()
                .operations()
                .map(|(_, operation)| (operation.id.clone(), answers(checked, operation, examples)))
                .collect(),
        );
        let listener = match TcpListener::bind("127.0.0.1:0") {
            Ok(listener) => listener,
            Err(error) => panic!("no port is free: {error}"),
        };
        let port = listener.local_addr().map_or(0, |address| address.port());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (judged, document) = (Arc::clone(&seen), Arc::new(Document::contract()));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (judged, document) = (Arc::clone(&judged), Arc::clone(&document));
                let answers = Arc::clone(&answers);
                thread::spawn(move || serve(&stream, &document, &answers, &judged));
            }
        });
        Self {
            base: format!("http://127.0.0.1:{port}"),
            seen,
        }
    }

    /// The base URL of the server.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// Takes all requests received since the last call.
    pub fn take(&self) -> Vec<CheckedRequest> {
        std::mem::take(&mut self.seen.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn serve(
    stream: &TcpStream,
    document: &Document,
    answers: &HashMap<String, Vec<CannedResponse>>,
    seen: &Mutex<Vec<CheckedRequest>>,
) {
    let (mut input, mut output) = (BufReader::new(stream), stream);
    while let Ok(Some(arrived)) = read(&mut input) {
        let judged = validate_request(document, &arrived);
        let accept = arrived.header("accept").unwrap_or("*/*").to_owned();
        let found = judged.operation.as_ref().and_then(|id| answers.get(id));
        let answer = match found {
            Some(found) if judged.wrong.is_empty() => choose(found, &accept),
            Some(_) | None => refusal(&judged.wrong),
        };
        let judged = CheckedRequest {
            arrived,
            operation: judged.operation,
            wrong: judged.wrong,
        };
        seen.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(judged);
        if write(&mut output, &answer).is_err() {
            return;
        }
    }
}

fn read(input: &mut impl BufRead) -> io::Result<Option<ReceivedRequest>> {
    let mut line = String::new();
    if input.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace().map(str::to_owned);
    let mut arrived = ReceivedRequest {
        method: words.next().unwrap_or_default(),
        target: words.next().unwrap_or_default(),
        ..ReceivedRequest::default()
    };
    loop {
        line.clear();
        input.read_line(&mut line)?;
        let Some((name, value)) = line.trim().split_once(':') else {
            break;
        };
        arrived
            .headers
            .push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let length = arrived
        .header("content-length")
        .and_then(|text| text.parse().ok());
    arrived.body = vec![0; length.unwrap_or(0)];
    input.read_exact(&mut arrived.body)?;
    Ok(Some(arrived))
}

fn write(output: &mut impl Write, answer: &CannedResponse) -> io::Result<()> {
    let mut head = format!("HTTP/1.1 {} CannedResponse\r\n", answer.status);
    if !answer.media.is_empty() {
        head.push_str(&format!("content-type: {}\r\n", answer.media));
    }
    if answer.status != 204 {
        head.push_str(&format!("content-length: {}\r\n", answer.body.len()));
    }
    head.push_str("\r\n");
    let mut bytes = head.into_bytes();
    bytes.extend_from_slice(&answer.body);
    output.write_all(&bytes)?;
    output.flush()
}

/// The response with an accepted media type, or else the first one.
fn choose(answers: &[CannedResponse], accept: &str) -> CannedResponse {
    let asked = accept.split([',', ';']).map(str::trim);
    let mut asked = asked.filter_map(|media| answers.iter().find(|answer| answer.media == media));
    asked.next().unwrap_or(&answers[0]).clone()
}

fn refusal(wrong: &[String]) -> CannedResponse {
    let message = Tree::Text(wrong.join("; ")).write();
    CannedResponse {
        status: 400,
        media: "application/json".into(),
        body: format!(r#"{{"id":"bad_request","message":{message}}}"#).into_bytes(),
    }
}

/// The first successful response in each of its media types.
fn answers(checked: &Checked, operation: &Operation, examples: &[Example]) -> Vec<CannedResponse> {
    let none = |status| CannedResponse {
        status,
        media: String::new(),
        body: Vec::new(),
    };
    let Some(response) = operation.responses.first() else {
        return vec![none(200)];
    };
    let status = match response.status {
        Status::Code(code) => code,
        Status::Class(digit) => digit * 100,
        Status::Default => 200,
    };
    let mut found = Vec::new();
    for content in &response.contents {
        let example = examples.iter().find(|example| {
            example.operation == operation.id
                && example.part == format!("response {status}")
                && example.media.starts_with(content.media())
        });
        let text = match (example.map(|example| &example.body), content) {
            (Some(Tree::Text(text)), Content::Events(_) | Content::Text(_) | Content::Bytes(_)) => {
                text.clone()
            }
            (Some(tree), Content::Json { .. }) => tree.write(),
            (_, Content::Json { ty, .. }) => {
                Generator::new(checked, 3).json(ty, Direction::Response, Mode::Full)
            }
            (_, Content::Events(ty)) => {
                let event = Generator::new(checked, 3).json(ty, Direction::Response, Mode::Full);
                format!("data: {event}\n\ndata: [DONE]\n\n")
            }
            (_, Content::Text(_) | Content::Bytes(_)) => "amber,birch\n1,2\n".to_owned(),
        };
        found.push(CannedResponse {
            status,
            media: content.media().to_owned(),
            body: text.into_bytes(),
        });
    }
    if found.is_empty() {
        found.push(none(status));
    }
    found
}
