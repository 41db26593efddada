//! The driver of Rust: runs the calls of one line and answers in one line.

use super::recording_transport::RecordingTransport;
use crate::{
    base64,
    bodies::round_trip::RoundTrips,
    call_arguments::{Arguments, OperationCall},
    call_options::Action,
    call_outcome::{CallOutcome, PendingCall, error_json},
    calls::CALLS,
};
use digitalocean_sdk::{
    Block, Bytes, Client, Error, Json, RetryPolicy,
    runtime::{
        BlockingTransport, Body, BoxFuture, Method, RateLimitConfig, RateLimitWindow,
        ReqwestTransport, TokenProvider, Upload,
    },
};
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

/// What the driver prints first.
pub const HELLO: &str = r#"{"language":"rust","modes":["async","blocking"]}"#;

/// The locations of parameters in a line.
const LOCATIONS: [&str; 4] = ["path", "query", "header", "cookie"];

/// Answers lines.
#[derive(Default)]
pub struct Driver {
    round_trips: RoundTrips,
}

/// How futures are driven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Execution {
    Async,
    Blocking,
}

impl Driver {
    /// Answers a line with one line of JSON.
    pub fn answer(&self, line: &[u8]) -> String {
        let Ok(command) = Json::from_bytes(line) else {
            return fault("the line is not JSON");
        };
        match text(&command, "do").as_deref() {
            Some("run") => match run(&command) {
                Ok(outcomes) => Json::object([("outcomes", Json::array(outcomes))]).to_string(),
                Err(why) => fault(&why),
            },
            Some("round_trip") => self.round_trips.answer(line),
            other => fault(&format!("the driver does not know {other:?}")),
        }
    }
}

fn fault(why: &str) -> String {
    Json::object([("fault", why)]).to_string()
}

fn text(json: &Json, key: &str) -> Option<String> {
    json.get(key)?.string()
}

fn flag(json: &Json, key: &str) -> bool {
    json.get(key)
        .is_some_and(|flag| flag.as_bool() == Some(true))
}

fn seconds(json: &Json, key: &str) -> Option<Duration> {
    let seconds = json.get(key)?.as_f64()?;
    Duration::try_from_secs_f64(seconds).ok()
}

fn count(json: &Json, key: &str) -> Option<u32> {
    json.get(key)?.as_i64()?.try_into().ok()
}

/// The texts of an object's entries. Other values are their JSON.
fn texts(json: Option<Json>) -> Vec<(String, String)> {
    let entries = json.unwrap_or_default().entries();
    entries
        .into_iter()
        .map(|(key, value)| {
            let value = value.string().unwrap_or_else(|| value.to_string());
            (key, value)
        })
        .collect()
}

fn run(command: &Json) -> Result<Vec<Json>, String> {
    let mode = match text(command, "mode").as_deref() {
        Some("blocking") => Execution::Blocking,
        _ => Execution::Async,
    };
    let calls = command.get("calls").unwrap_or_default().items();
    let options = command.get("client").unwrap_or_default();
    let (client, transport) = match client(&options, mode)? {
        Ok(made) => made,
        Err(error) => {
            let outcome = Json::object([("error", error_json(&error))]);
            return Ok(vec![outcome; calls.len()]);
        }
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    let drive = |call: PendingCall| match mode {
        Execution::Async => runtime.block_on(call.outcome()),
        Execution::Blocking => call.outcome().block(),
    };
    if flag(command, "concurrent") {
        let pending: Result<Vec<_>, String> = calls
            .iter()
            .map(|call| start(&client, call, None))
            .collect();
        let outcomes: Vec<CallOutcome> = match mode {
            Execution::Async => runtime.block_on(async {
                let tasks = pending?
                    .into_iter()
                    .map(|call| tokio::spawn(call.outcome()));
                let tasks: Vec<_> = tasks.collect();
                let mut outcomes = Vec::new();
                for task in tasks {
                    outcomes.push(task.await.map_err(|error| error.to_string())?);
                }
                Ok::<_, String>(outcomes)
            })?,
            Execution::Blocking => {
                let threads = pending?
                    .into_iter()
                    .map(|call| std::thread::spawn(|| call.outcome().block()));
                let threads: Vec<_> = threads.collect();
                let joined = threads.into_iter().map(|thread| thread.join());
                joined
                    .collect::<Result<_, _>>()
                    .map_err(|_| "a call panicked")?
            }
        };
        let sent = transport.take();
        return Ok(outcomes
            .into_iter()
            .map(|outcome| outcome.json(&sent))
            .collect());
    }
    let (mut outcomes, mut page_token) = (Vec::new(), None);
    for call in &calls {
        let outcome = match start(&client, call, page_token.take()) {
            Ok(pending) => drive(pending),
            Err(why) => return Err(why),
        };
        page_token.clone_from(&outcome.page_token);
        outcomes.push(outcome.json(&transport.take()));
    }
    Ok(outcomes)
}

/// Starts a call.
fn start(client: &Client, call: &Json, page_token: Option<String>) -> Result<PendingCall, String> {
    let arguments = arguments(call, page_token)?;
    if text(call, "action").as_deref() == Some("request") {
        let path = text(call, "request").ok_or("the call has no `request`")?;
        let request = client.request(method(call)?, &path);
        let request = match &arguments.body {
            Some(body) => request.json(&Json::parse(body).map_err(|error| error.to_string())?),
            None => request,
        };
        return Ok(PendingCall::json(arguments.with_options(request).send()));
    }
    let id = text(call, "operation").ok_or("the call has no `operation`")?;
    let mut rows = CALLS.iter().copied().flatten();
    let row: &OperationCall = rows
        .find(|(operation, _)| *operation == id)
        .ok_or_else(|| format!("there is no operation `{id}`"))?;
    (row.1)(client, &arguments)
}

fn method(call: &Json) -> Result<Method, String> {
    let name = text(call, "method").unwrap_or_else(|| "GET".to_owned());
    const ALL: [Method; 8] = [
        Method::Get,
        Method::Put,
        Method::Post,
        Method::Delete,
        Method::Patch,
        Method::Head,
        Method::Options,
        Method::Trace,
    ];
    let found = ALL.into_iter().find(|method| method.as_str() == name);
    found.ok_or_else(|| format!("there is no method `{name}`"))
}

fn arguments(call: &Json, page_token: Option<String>) -> Result<Arguments, String> {
    let mut made = Arguments {
        action: action(text(call, "action").as_deref())?,
        url: text(call, "url").unwrap_or_default(),
        body: call.get("body").map(|body| body.to_string()),
        ..Arguments::default()
    };
    for location in LOCATIONS {
        for (wire, value) in call.get(location).unwrap_or_default().entries() {
            made.params.insert((location, wire), value.to_string());
        }
    }
    if let Some(text) = text(call, "text") {
        made.bytes = Some(text.into_bytes());
    } else if let Some(text) = text(call, "base64") {
        made.bytes = Some(base64::decode(&text)?);
    }
    if let Some(upload) = call.get("upload") {
        made.upload = Some(streamed(&upload));
    }
    let options = &mut made.options;
    options.headers = texts(call.get("headers"));
    options.query = texts(call.get("extra_query"));
    options.timeout = seconds(call, "timeout");
    options.attempt_timeout = seconds(call, "attempt_timeout");
    options.idle_timeout = seconds(call, "idle_timeout");
    options.retry = call.get("retry").map(|retry| retry_policy(&retry));
    options.reconcile = flag(call, "reconcile");
    options.limit = count(call, "limit").and_then(|limit| usize::try_from(limit).ok());
    options.interval = seconds(call, "interval");
    options.deadline = seconds(call, "deadline");
    if flag(call, "resume") {
        let token = page_token.ok_or("there is no page token to resume at")?;
        options.resume = Some(token.parse().map_err(|error: Error| error.to_string())?);
    }
    Ok(made)
}

fn action(name: Option<&str>) -> Result<Action, String> {
    Ok(match name {
        None | Some("call" | "request") => Action::Call,
        Some("items") => Action::Items,
        Some("pages") => Action::Pages,
        Some("wait") => Action::Wait,
        Some("wait_all") => Action::WaitAll,
        Some("stream") => Action::Stream,
        Some("accumulate") => Action::Accumulate,
        Some("raw") => Action::Raw,
        Some("download") => Action::Download,
        Some(other) => return Err(format!("there is no action `{other}`")),
    })
}

/// A body that is streamed chunk by chunk.
fn streamed(upload: &Json) -> Upload {
    let chunks = upload.get("chunks").unwrap_or_default().items();
    let all: String = chunks.iter().filter_map(|chunk| chunk.string()).collect();
    let size = upload.get("length").and_then(|length| length.as_i64());
    let size = size.and_then(|size| u64::try_from(size).ok());
    let bytes = Bytes::from(all);
    Upload::new(size.unwrap_or(bytes.len() as u64), move || {
        Body::full(bytes.clone())
    })
}

fn retry_policy(retry: &Json) -> RetryPolicy {
    let mut policy = RetryPolicy::new();
    if let Some(attempts) = count(retry, "max_attempts") {
        policy = policy.max_attempts(attempts);
    }
    let initial = seconds(retry, "initial_backoff").unwrap_or(policy.initial_backoff);
    let max = seconds(retry, "max_backoff").unwrap_or(policy.max_backoff);
    policy = policy.backoff(initial, max);
    if let Some(most) = seconds(retry, "max_retry_after") {
        policy = policy.max_retry_after(most);
    }
    match retry.get("budget").and_then(|budget| budget.as_bool()) {
        Some(budget) => policy.budget(budget),
        None => policy,
    }
}

type Made = (Client, RecordingTransport);

/// The client of a line. The outer error is a fault of the line, the inner one an error of the SDK.
fn client(options: &Json, mode: Execution) -> Result<Result<Made, Error>, String> {
    let server = text(options, "capture_origin");
    let connect = seconds(options, "connect_timeout");
    let transport = match mode {
        Execution::Async => {
            let inner = ReqwestTransport::new(connect).map_err(|error| error.to_string())?;
            RecordingTransport::new(inner, server)
        }
        Execution::Blocking => RecordingTransport::new(BlockingTransport::new(connect), server),
    };
    let mut builder = Client::builder().transport(transport.clone());
    if mode == Execution::Blocking {
        builder = builder.blocking();
    }
    if flag(options, "from_env") {
        builder = builder.env();
    }
    if let Some(url) = text(options, "base_url") {
        builder = builder.base_url(url);
    }
    if let Some(url) = text(options, "single_host") {
        builder = builder.single_host(url);
    }
    for (name, value) in texts(options.get("server_variables")) {
        builder = builder.server_variable(name, value);
    }
    if let Some(token) = text(options, "token") {
        builder = builder.token(token);
    }
    for (scheme, value) in texts(options.get("credentials")) {
        builder = builder.credential(&scheme, value);
    }
    if let Some(tokens) = options.get("token_provider").filter(|list| !list.is_null()) {
        let tokens = tokens
            .items()
            .iter()
            .filter_map(|token| token.string())
            .collect();
        builder = builder.token_provider(Tokens(Mutex::new(tokens)));
    }
    if let Some(text) = text(options, "user_agent") {
        builder = builder.user_agent(text);
    }
    if let Some(timeout) = seconds(options, "timeout") {
        builder = builder.timeout(timeout);
    }
    if let Some(timeout) = seconds(options, "attempt_timeout") {
        builder = builder.attempt_timeout(timeout);
    }
    if let Some(timeout) = seconds(options, "idle_timeout") {
        builder = builder.idle_timeout(timeout);
    }
    if let Some(timeout) = seconds(options, "event_timeout") {
        builder = builder.event_timeout(timeout);
    }
    if let Some(retry) = options.get("retry") {
        builder = builder.retry_policy(retry_policy(&retry));
    }
    if let Some(bytes) = count(options, "response_limit") {
        builder = builder.response_limit(usize::try_from(bytes).unwrap_or(usize::MAX));
    }
    if flag(options, "strict") {
        builder = builder.strict(true);
    }
    builder = match options.get("rate_limit") {
        Some(limit) if limit.as_bool() == Some(false) => builder.no_rate_limit(),
        Some(limit) => match rate_limit(&limit) {
            Some(limit) => builder.rate_limit(limit),
            None => builder,
        },
        None => builder,
    };
    Ok(builder.build().map(|client| (client, transport)))
}

fn rate_limit(limit: &Json) -> Option<RateLimitConfig> {
    let window = |json: &Json| {
        let requests = count(json, "requests")?;
        Some(RateLimitWindow::new(requests, seconds(json, "seconds")?))
    };
    let mut config = RateLimitConfig::new(window(limit)?);
    if let Some(burst) = limit.get("burst").and_then(|burst| window(&burst)) {
        config = config.burst(burst);
    }
    if let Some(most) = seconds(limit, "max_wait") {
        config = config.max_wait(most);
    }
    if let Some(most) = seconds(limit, "max_pause") {
        config = config.max_pause(most);
    }
    Some(config)
}

/// Provides the first token until it is rejected, then the next.
struct Tokens(Mutex<Vec<String>>);

impl TokenProvider for Tokens {
    fn token(
        &self,
        rejected: Option<&str>,
    ) -> BoxFuture<'_, Result<String, Box<dyn std::error::Error + Send + Sync>>> {
        let mut tokens = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if rejected.is_some() && rejected == tokens.first().map(String::as_str) {
            tokens.remove(0);
        }
        let token = tokens.first().cloned();
        Box::pin(async move { token.ok_or_else(|| "there are no more tokens".into()) })
    }
}

/// The variables that clients read, so that the runner can leave them out of the environment of drivers.
pub fn variables() -> Vec<&'static str> {
    let service = <Client as digitalocean_sdk::runtime::ServiceClient>::SERVICE;
    let credentials = service.credentials.iter().flat_map(|spec| spec.env);
    let variables = service.server_variables.iter().flat_map(|spec| spec.env);
    let all = credentials.chain(variables).chain(service.base_url_env);
    let mut found: HashMap<&str, ()> = HashMap::new();
    all.filter(|name| found.insert(name, ()).is_none())
        .copied()
        .collect()
}
