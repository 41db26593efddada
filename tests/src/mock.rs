//! The mock knows how to answer over HTTP as the published description does, and judges what it is asked.

use crate::{
    judge::{Arrived, Document, verdict},
    synth::{Direction, Generator, Mode},
    tree::Tree,
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

/// A server on this machine. It ends with the program.
pub struct Mock {
    base: String,
    seen: Arc<Mutex<Vec<Judged>>>,
}

/// A request and what is said of it.
#[derive(Clone, Debug)]
pub struct Judged {
    /// The request.
    pub arrived: Arrived,
    /// The operation it is for.
    pub operation: Option<String>,
    /// Everything that is wrong with it.
    pub wrong: Vec<String>,
}

/// A response with its body.
#[derive(Clone, Debug)]
struct Answer {
    status: u16,
    media: String,
    body: Vec<u8>,
}

impl Mock {
    /// A server that answers every operation: from an example of success where there is one.
    ///
    /// # Panics
    ///
    /// When no port can be had.
    pub fn start(checked: &Checked, examples: &[Example]) -> Self {
        let answers: Arc<HashMap<String, Vec<Answer>>> = Arc::new(
            checked
                .api()
                .operations()
                .map(|(_, operation)| (operation.id.clone(), answers(checked, operation, examples)))
                .collect(),
        );
        let listener = match TcpListener::bind("127.0.0.1:0") {
            Ok(listener) => listener,
            Err(error) => panic!("no port can be had: {error}"),
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

    /// Its address.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// Every request since it was last asked.
    pub fn take(&self) -> Vec<Judged> {
        std::mem::take(&mut self.seen.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn serve(
    stream: &TcpStream,
    document: &Document,
    answers: &HashMap<String, Vec<Answer>>,
    seen: &Mutex<Vec<Judged>>,
) {
    let (mut input, mut output) = (BufReader::new(stream), stream);
    while let Ok(Some(arrived)) = read(&mut input) {
        let judged = verdict(document, &arrived);
        let accept = arrived.header("accept").unwrap_or("*/*").to_owned();
        let found = judged.operation.as_ref().and_then(|id| answers.get(id));
        let answer = match found {
            Some(found) if judged.wrong.is_empty() => choose(found, &accept),
            Some(_) | None => refusal(&judged.wrong),
        };
        let judged = Judged {
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

fn read(input: &mut impl BufRead) -> io::Result<Option<Arrived>> {
    let mut line = String::new();
    if input.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace().map(str::to_owned);
    let mut arrived = Arrived {
        method: words.next().unwrap_or_default(),
        target: words.next().unwrap_or_default(),
        ..Arrived::default()
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

fn write(output: &mut impl Write, answer: &Answer) -> io::Result<()> {
    let mut head = format!("HTTP/1.1 {} Answer\r\n", answer.status);
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

/// The answer of the media type that is asked for, or the first.
fn choose(answers: &[Answer], accept: &str) -> Answer {
    let asked = accept.split([',', ';']).map(str::trim);
    let mut asked = asked.filter_map(|media| answers.iter().find(|answer| answer.media == media));
    asked.next().unwrap_or(&answers[0]).clone()
}

fn refusal(wrong: &[String]) -> Answer {
    let message = Tree::Text(wrong.join("; ")).write();
    Answer {
        status: 400,
        media: "application/json".into(),
        body: format!(r#"{{"id":"bad_request","message":{message}}}"#).into_bytes(),
    }
}

/// The first response of success in each of its forms.
fn answers(checked: &Checked, operation: &Operation, examples: &[Example]) -> Vec<Answer> {
    let none = |status| Answer {
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
            (Some(tree), Content::Json(_)) => tree.write(),
            (_, Content::Json(ty)) => {
                Generator::new(checked, 3).json(ty, Direction::Response, Mode::Full)
            }
            (_, Content::Events(ty)) => {
                let event = Generator::new(checked, 3).json(ty, Direction::Response, Mode::Full);
                format!("data: {event}\n\ndata: [DONE]\n\n")
            }
            (_, Content::Text(_) | Content::Bytes(_)) => "amber,birch\n1,2\n".to_owned(),
        };
        found.push(Answer {
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
