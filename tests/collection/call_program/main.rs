//! Calls operations of one API, and prints what became of each call as a line of JSON.
//!
//! The fake of the API answers. Each line of the input has the arguments of one call.

mod api;
mod calls;

pub use api::{base64, call_arguments, call_options, call_outcome, method_example};
use call_arguments::{Arguments, OperationCall};
use digitalocean_sdk::{
    Client, Json, RetryPolicy,
    fake::{Fake, RecordedRequest, block_on},
};
use std::io::{self, BufRead};

/// The base URL. The judge of the requests has the same.
const BASE: &str = "https://api.example";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for line in io::stdin().lock().lines() {
        let line = Json::parse(&line?)?;
        println!("{}", call(&line).as_json());
    }
    for (operation, run) in calls::examples::EXAMPLES.iter().copied().flatten() {
        let (fake, client) = client()?;
        let result = block_on(run(&client));
        let error = result.err().map(|error| error.to_string());
        let line = report(operation, "example", &fake.requests(), error, Json::array([""; 0]));
        println!("{}", line.as_json());
    }
    Ok(())
}

fn client() -> Result<(Fake, Client), Box<dyn std::error::Error>> {
    let fake = Fake::stateless();
    fake.disable_rate_limit();
    let builder = fake.builder().single_host(BASE);
    let client = builder.retry_policy(RetryPolicy::none()).build()?;
    Ok((fake, client))
}

/// Makes one call.
fn call(line: &Json) -> Json {
    let text = |key: &str| line.get(key).and_then(|value| value.string());
    let operation = text("operation").unwrap_or_default();
    let mode = text("mode").unwrap_or_default();
    let mut drift = Json::array([""; 0]);
    let (sent, error) = match client() {
        Ok((fake, client)) => {
            let result = outcome(&client, &operation, &arguments(line), &mut drift);
            (fake.requests(), result.err())
        }
        Err(error) => (Vec::new(), Some(error.to_string())),
    };
    report(&operation, &mode, &sent, error, drift)
}

fn outcome(
    client: &Client,
    operation: &str,
    arguments: &Arguments,
    drift: &mut Json,
) -> Result<(), String> {
    let mut rows = calls::CALLS.iter().copied().flatten();
    let row: Option<&OperationCall> = rows.find(|(id, _)| *id == operation);
    let (_, send) = row.ok_or("no method calls it")?;
    let outcome = block_on(send(client, arguments)?.outcome());
    let outcome = outcome.result().map_err(|error| error.to_string())?;
    *drift = Json::array(outcome.drift.iter().map(ToString::to_string));
    Ok(())
}

fn report(
    operation: &str,
    mode: &str,
    sent: &[RecordedRequest],
    error: Option<String>,
    drift: Json,
) -> Json {
    Json::object([
        ("operation", Json::from(operation)),
        ("mode", Json::from(mode)),
        ("requests", Json::array(sent.iter().map(request))),
        ("drift", drift),
        ("error", error.map_or_else(Json::null, |error| Json::from(error.as_str()))),
    ])
}

fn request(sent: &RecordedRequest) -> Json {
    let headers = sent.headers.iter().map(|(name, value)| {
        (name.as_str(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    });
    Json::object([
        ("operation", sent.operation.as_deref().map_or_else(Json::null, Json::from)),
        ("method", sent.method.as_str().into()),
        ("url", sent.url.to_string().as_str().into()),
        ("headers", Json::object(headers)),
        ("base64", base64::encode(&sent.body).as_str().into()),
        ("wrong", Json::array(sent.wrong.iter().map(String::as_str))),
    ])
}

/// The arguments in a line.
fn arguments(line: &Json) -> Arguments {
    let text = |key: &str| line.get(key).and_then(|value| value.string());
    let mut found = Arguments {
        body: text("body"),
        bytes: text("bytes").map(String::into_bytes),
        url: text("url").unwrap_or_default(),
        ..Arguments::default()
    };
    for param in line.get("params").map(|params| params.items()).unwrap_or_default() {
        let parts: Vec<String> = param.items().iter().filter_map(Json::string).collect();
        let [place, name, value] = parts.as_slice() else {
            continue;
        };
        let places = ["path", "query", "header", "cookie", "file"];
        if let Some(place) = places.into_iter().find(|known| known == place) {
            found.params.insert((place, name.clone()), value.clone());
        }
    }
    found
}
