//! A local server that issues OAuth 2 tokens, and an API that accepts them. The first part of a path is the scenario.

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

/// How long a token takes, so that calls at the same time need it before it is there.
const TOKEN_DELAY: Duration = Duration::from_millis(200);

/// The credential of the client `id` with the secret `hunter2-secret`.
const CLIENT: &str = "Basic aWQ6aHVudGVyMi1zZWNyZXQ=";

/// What a scenario has received, one text for each request.
pub type Log = Arc<Mutex<BTreeMap<String, Scenario>>>;

/// What has happened in a scenario.
#[derive(Default)]
pub struct Scenario {
    pub requests: Vec<String>,
    issued: usize,
}

/// Starts the server, which runs until the test ends. Returns its URL.
pub fn start() -> (String, Log) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a local port is free");
    let address = listener.local_addr().expect("the listener has an address");
    let log = Log::default();
    let shared = log.clone();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let log = shared.clone();
            thread::spawn(move || serve(stream, &log));
        }
    });
    (format!("http://{address}"), log)
}

fn serve(mut stream: TcpStream, log: &Log) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let target = line.split(' ').nth(1)?.to_owned();
    let (mut size, mut credential) = (0, String::new());
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        let Some((name, value)) = header.trim_end().split_once(':') else {
            break;
        };
        match name.to_ascii_lowercase().as_str() {
            "content-length" => size = value.trim().parse().ok()?,
            "authorization" => credential = value.trim().to_owned(),
            _ => {}
        }
    }
    let mut body = vec![0; size];
    reader.read_exact(&mut body).ok()?;
    let body = String::from_utf8(body).ok()?;
    let (name, path) = target.trim_start_matches('/').split_once('/')?;
    let is_token_request = path == "token";
    if is_token_request {
        thread::sleep(TOKEN_DELAY);
    }
    let (status, reply) = {
        let mut scenarios = log.lock().ok()?;
        let scenario = scenarios.entry(name.to_owned()).or_default();
        match is_token_request {
            true => token(name, scenario, &credential, &body),
            false => api(name, scenario, &credential),
        }
    };
    let head = format!(
        "HTTP/1.1 {status} Status\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        reply.len()
    );
    stream.write_all(format!("{head}{reply}").as_bytes()).ok()
}

/// Issues tokens and replaces refresh tokens, each of which is accepted once.
fn token(name: &str, scenario: &mut Scenario, credential: &str, form: &str) -> (u16, String) {
    let form = form.replace("hunter2-", "");
    scenario.requests.push(format!("token {form}"));
    let expected = match name {
        "rotation" => format!(
            "grant_type=refresh_token&refresh_token=refresh-{}",
            scenario.issued
        ),
        _ => "grant_type=client_credentials&scope=read".to_owned(),
    };
    if name == "refused" || credential != CLIENT || form != expected {
        let reply = r#"{"error": "invalid_client hunter2-secret", "error_description": "not hunter2-secret"}"#;
        return (400, reply.to_owned());
    }
    scenario.issued += 1;
    let lifetime = match name {
        "short" => 20,
        _ => 3600,
    };
    let reply = format!(
        r#"{{"access_token": "hunter2-access-{0}", "token_type": "Bearer", "expires_in": {lifetime}, "refresh_token": "hunter2-refresh-{0}"}}"#,
        scenario.issued
    );
    (200, reply)
}

/// Accepts the newest token. In some scenarios, it does not accept the first one, or none.
fn api(name: &str, scenario: &mut Scenario, credential: &str) -> (u16, String) {
    let token = credential.trim_start_matches("Bearer hunter2-").to_owned();
    let is_newest = token == format!("access-{}", scenario.issued);
    let is_accepted = match name {
        "revoked" | "rotation" => is_newest && token != "access-1",
        "never" => false,
        _ => is_newest,
    };
    scenario.requests.push(format!("api {token}"));
    match is_accepted {
        true => (204, String::new()),
        false => (
            401,
            format!(r#"{{"message": "{credential} is not valid"}}"#),
        ),
    }
}
