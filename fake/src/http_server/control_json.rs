//! Reads faults and scripted responses from JSON.

use std::time::Duration;

use openapi_sdk_runtime::{Json, JsonKind};

use super::base64_text;
use crate::fault::InjectedFault;
use crate::response::scripted_response::ScriptedResponse;

/// A part of the control API that applies to requests: to which, and how often.
pub(super) struct Scoped<T> {
    pub(super) value: T,
    pub(super) operation: Option<String>,
    pub(super) times: usize,
}

/// Reads `{"fault": "status", "status": 503, "operation": .., "times": ..}`.
pub(super) fn fault(json: &Json) -> Result<Scoped<InjectedFault>, String> {
    let name = json.get("fault").and_then(|name| name.string());
    let name = name.ok_or("a fault has a name in `fault`")?;
    let value = match name.as_str() {
        "too_many_requests" => InjectedFault::TooManyRequests {
            retry_after: duration(json, "retry_after")?,
        },
        "status" => {
            InjectedFault::Status(status(json)?.ok_or("the fault `status` has a `status`")?)
        }
        "response_lost" => InjectedFault::ResponseLost,
        "connection_reset" => InjectedFault::ConnectionReset,
        "slow" => {
            InjectedFault::Slow(duration(json, "seconds")?.ok_or("the fault `slow` has `seconds`")?)
        }
        "truncated" => InjectedFault::Truncated,
        "wrong_type" => InjectedFault::WrongType,
        "not_found" => InjectedFault::NotFound,
        "repeated_page" => InjectedFault::RepeatedPage,
        "shifted_page" => InjectedFault::ShiftedPage,
        other => return Err(format!("there is no fault `{other}`")),
    };
    scoped(json, value, "times")
}

/// Reads a scripted response.
pub(super) fn response(json: &Json) -> Result<Scoped<ScriptedResponse>, String> {
    const KEYS: [&str; 11] = [
        "status",
        "headers",
        "json",
        "body",
        "base64",
        "events",
        "chunks",
        "delay",
        "end",
        "repeat",
        "operation",
    ];
    if let Some((key, _)) = json
        .entries()
        .iter()
        .find(|(key, _)| !KEYS.contains(&key.as_str()))
    {
        return Err(format!("a scripted response has no key `{key}`"));
    }
    let end = json.get("end").and_then(|end| end.string());
    let mut made = match end.as_deref() {
        Some("lost") => return scoped(json, ScriptedResponse::lost(), "repeat"),
        _ => ScriptedResponse::new(status(json)?.unwrap_or(200)),
    };
    let headers = json.get("headers").unwrap_or_default().entries();
    let has_media_type = headers
        .iter()
        .any(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    for (name, value) in &headers {
        // A list is several headers of one name.
        let values = match value.kind() {
            JsonKind::Array => value.items(),
            _ => vec![value.clone()],
        };
        for value in values {
            made = made.header(name, &text(&value));
        }
    }
    if let Some(delay) = duration(json, "delay")? {
        made = made.delay(delay);
    }
    let mut media_type = Some("application/json");
    if let Some(body) = json.get("json") {
        made = made.chunk(body.to_string());
    } else if let Some(body) = json.get("body") {
        made = made.chunk(text(&body));
    } else if let Some(body) = json.get("base64") {
        made = made.chunk(base64_text::decode(&text(&body))?);
    } else if let Some(events) = json.get("events") {
        media_type = Some("text/event-stream");
        for event in events.items() {
            made = made.chunk(format!("data: {}\n\n", text(&event)));
        }
    } else if let Some(chunks) = json.get("chunks") {
        for chunk in chunks.items() {
            made = match chunk.kind() {
                JsonKind::String => made.chunk(text(&chunk)),
                _ => {
                    let after = duration(&chunk, "after")?.unwrap_or_default();
                    made.pause(after)
                        .chunk(text(&chunk.get("text").unwrap_or_else(|| "".into())))
                }
            };
        }
    } else {
        media_type = None;
    }
    if let Some(media_type) = media_type.filter(|_| !has_media_type) {
        made = made.header("content-type", media_type);
    }
    match end.as_deref() {
        None | Some("complete") => {}
        Some("cut") => made = made.disconnect(),
        Some(other) => return Err(format!("a response does not end as `{other}`")),
    }
    scoped(json, made, "repeat")
}

fn scoped<T>(json: &Json, value: T, times: &str) -> Result<Scoped<T>, String> {
    let count = match json.get(times) {
        None => 1,
        Some(count) => count
            .as_i64()
            .and_then(|count| usize::try_from(count).ok())
            .ok_or_else(|| format!("`{times}` is a number of requests"))?,
    };
    Ok(Scoped {
        value,
        operation: json.get("operation").and_then(|id| id.string()),
        times: count,
    })
}

/// The text of a string; the JSON of anything else.
fn text(json: &Json) -> String {
    json.string().unwrap_or_else(|| json.to_string())
}

fn status(json: &Json) -> Result<Option<u16>, String> {
    let Some(status) = json.get("status") else {
        return Ok(None);
    };
    let number = status
        .as_i64()
        .and_then(|number| u16::try_from(number).ok());
    match number.filter(|number| (100..1000).contains(number)) {
        Some(number) => Ok(Some(number)),
        None => Err(format!("`{status}` is not a status")),
    }
}

/// A number of seconds.
pub(super) fn duration(json: &Json, key: &str) -> Result<Option<Duration>, String> {
    let Some(value) = json.get(key).filter(|value| !value.is_null()) else {
        return Ok(None);
    };
    let seconds = value.as_f64().and_then(|seconds| {
        Duration::try_from_secs_f64(seconds)
            .ok()
            .filter(|duration| duration.as_secs() < 1_000_000_000)
    });
    seconds
        .map(Some)
        .ok_or_else(|| format!("`{key}` is a number of seconds"))
}
