//! Runs cases against a driver and the fake server.

use super::case::Case;
use super::compare::{Observed, differences};
use super::driver_process::DriverProcess;
use super::language::DriverCommand;
use crate::bodies::json_tree::Tree;
use digitalocean_sdk::{Client, Json, fake::Fixtures};
use openapi_sdk_fake::{HttpServer, RunningServer, Time};
use std::{net::TcpListener, time::Instant};

/// What became of a case in one language and mode.
#[derive(Clone, Debug)]
pub struct CaseResult {
    /// The area of the case.
    pub area: String,
    /// `area/name`.
    pub id: String,
    /// The mode.
    pub mode: String,
    /// What is not as expected. Empty if the case passed.
    pub failures: Vec<String>,
}

/// Runs cases against one driver.
pub struct Runner {
    server: HttpServer,
    running: RunningServer,
    closed: String,
    command: DriverCommand,
    driver: DriverProcess,
}

impl Runner {
    /// Starts a server and a driver.
    pub fn start(command: DriverCommand) -> Result<Self, String> {
        let server = HttpServer::new(Client::FIXTURES, Client::REQUEST_TYPES, Time::Real);
        let running = server.start(0).map_err(|error| error.to_string())?;
        let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
        let free = free.map_err(|error| error.to_string())?;
        let driver = DriverProcess::start(&command, &[])?;
        Ok(Self {
            server,
            running,
            closed: format!("http://{free}"),
            command,
            driver,
        })
    }

    /// The modes of the driver.
    pub fn modes(&self) -> Vec<String> {
        self.driver.modes.clone()
    }

    /// Runs a case in one mode.
    pub fn run(&mut self, case: &Case, mode: &str) -> CaseResult {
        let url = self.running.url();
        let values = [
            ("server", url.clone()),
            ("other", url.replace("127.0.0.1", "localhost")),
            ("closed", self.closed.clone()),
        ];
        let filled = case.with_values(&values);
        let failures = match self.observe(&filled, mode, &url) {
            Ok(observed) => {
                let expect = filled.get("expect").unwrap_or(&Tree::Null);
                differences(expect, &observed)
            }
            Err(why) => vec![why],
        };
        CaseResult {
            area: case.area.clone(),
            id: case.id(),
            mode: mode.to_owned(),
            failures,
        }
    }

    fn observe(&mut self, case: &Case, mode: &str, url: &str) -> Result<Observed, String> {
        let validates = case.get("validate") != Some(&Tree::Bool(false));
        let fake = case.get("fake").and_then(Tree::text).unwrap_or("strict");
        let settings = Tree::Map(vec![
            ("mode".into(), Tree::Text(fake.into())),
            ("validate".into(), Tree::Bool(validates)),
        ]);
        let empty = Tree::List(Vec::new());
        self.control("POST", "/reset", &Tree::Null)?;
        self.control("PATCH", "/settings", &settings)?;
        self.control("POST", "/responses", case.get("server").unwrap_or(&empty))?;
        self.control("POST", "/faults", case.get("faults").unwrap_or(&empty))?;
        let line = command(case, mode, url).write();
        let env = case.get("env").map_or(&[][..], Tree::entries);
        let start;
        let answer = if env.is_empty() {
            start = Instant::now();
            self.driver.ask(&line)
        } else {
            let texts = env.iter().map(|(name, value)| {
                let value = value.text().map_or_else(|| value.write(), str::to_owned);
                (name.clone(), value)
            });
            let mut driver =
                DriverProcess::start(&self.command, &texts.collect::<Vec<(String, String)>>())?;
            start = Instant::now();
            driver.ask(&line)
        };
        let elapsed = start.elapsed().as_secs_f64();
        let answer = match answer {
            Ok(answer) => answer,
            Err(why) => {
                // The other cases get a new driver.
                self.driver = DriverProcess::start(&self.command, &[])?;
                return Err(why);
            }
        };
        let answer =
            Tree::parse(&answer).ok_or_else(|| format!("the answer is not JSON: {answer}"))?;
        if let Some(why) = answer.get("fault") {
            return Err(format!("the driver reports a fault: {}", why.write()));
        }
        let (_, journal) = self.server.control("GET", "/requests", &Json::null());
        let journal = Tree::parse(&journal.to_string()).ok_or("the journal is not JSON")?;
        Ok(Observed {
            requests: journal.items().to_vec(),
            outcomes: answer.get("outcomes").map_or(&[][..], Tree::items).to_vec(),
            elapsed,
            replies: repeated(case.list("server")),
            validates,
        })
    }

    fn control(&self, method: &str, path: &str, body: &Tree) -> Result<(), String> {
        let body = Json::parse(&body.write()).map_err(|error| error.to_string())?;
        match self.server.control(method, path, &body) {
            (200, _) => Ok(()),
            (status, answer) => Err(format!("{method} {path}: {status} {answer}")),
        }
    }
}

/// The replies, each as often as it repeats, up to a limit.
fn repeated(replies: &[Tree]) -> Vec<Tree> {
    let mut all = Vec::new();
    for reply in replies {
        let times = match reply.get("repeat") {
            Some(Tree::Number(text)) => text.parse().unwrap_or(1),
            _ => 1,
        };
        all.extend(std::iter::repeat_n(reply.clone(), usize::min(times, 100)));
    }
    all
}

/// The line for the driver.
fn command(case: &Case, mode: &str, url: &str) -> Tree {
    let text = |text: &str| Tree::Text(text.to_owned());
    let none = Tree::Map(Vec::new());
    let client = with_defaults(case.get("client").unwrap_or(&none), url);
    let concurrent = case.get("concurrent").cloned();
    Tree::Map(vec![
        ("do".into(), text("run")),
        ("mode".into(), text(mode)),
        ("client".into(), client),
        ("concurrent".into(), concurrent.unwrap_or(Tree::Bool(false))),
        ("calls".into(), Tree::List(case.list("calls").to_vec())),
    ])
}

/// The options of the client, with what the case leaves out.
fn with_defaults(client: &Tree, url: &str) -> Tree {
    let mut options = client.entries().to_vec();
    let has = |keys: &[&str]| keys.iter().any(|key| client.get(key).is_some());
    let mut add = |key: &str, value: Tree| options.push((key.to_owned(), value));
    if !has(&["base_url", "single_host", "capture_origin", "from_env"]) {
        add("single_host", Tree::Text(url.to_owned()));
    }
    if !has(&["token", "credentials", "token_provider", "from_env"]) {
        add("token", Tree::Text("test-token".to_owned()));
    }
    if !has(&["rate_limit"]) {
        add("rate_limit", Tree::Bool(false));
    }
    if !has(&["retry"]) {
        let number = |text: &str| Tree::Number(text.to_owned());
        add(
            "retry",
            Tree::Map(vec![
                ("max_attempts".into(), number("3")),
                ("initial_backoff".into(), number("0.01")),
                ("max_backoff".into(), number("0.05")),
                ("budget".into(), Tree::Bool(false)),
            ]),
        );
    }
    Tree::Map(options)
}
