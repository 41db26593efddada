//! The control API: scripts responses, injects faults, reads the journal, changes settings.

use std::time::Duration;

use openapi_sdk_runtime::{Clock, Json, JsonKind};

use super::control_json::{self, duration};
use super::journal;
use super::settings::Time;
use super::shared::Shared;
use crate::server::{ResponseMode, State};

/// Handles a request to the control API. `path` is what follows its base URL.
pub(super) fn handle(shared: &Shared, method: &str, path: &str, body: &Json) -> (u16, Json) {
    let result = match (method, path.trim_end_matches('/')) {
        ("GET", "") => Ok(()),
        ("GET", "/requests") => {
            return (200, journal::json(&shared.server.state().requests));
        }
        ("DELETE", "/requests") => {
            shared.server.state().requests.clear();
            Ok(())
        }
        ("POST", "/responses") => script(&mut shared.server.state(), body),
        ("DELETE", "/responses") => {
            shared.server.state().script.clear();
            Ok(())
        }
        ("POST", "/faults") => inject(&mut shared.server.state(), body),
        ("DELETE", "/faults") => {
            shared.server.state().faults.clear();
            Ok(())
        }
        ("PATCH", "/settings") => change_settings(shared, body),
        ("POST", "/time") => advance(shared, body),
        ("POST", "/reset") => {
            shared.server.reset();
            Ok(())
        }
        _ => return (404, error("not_found", "the control API has no such path")),
    };
    match result {
        Ok(()) => (200, status(shared)),
        Err(message) => (400, error("bad_request", &message)),
    }
}

fn advance(shared: &Shared, body: &Json) -> Result<(), String> {
    let duration = duration(body, "advance")?.ok_or("`advance` is a number of seconds")?;
    shared.server.clock().advance(duration);
    Ok(())
}

fn error(id: &str, message: &str) -> Json {
    Json::object([("id", id), ("message", message)])
}

/// The settings, and what is pending.
fn status(shared: &Shared) -> Json {
    let state = shared.server.state();
    let count = |count: usize| Json::from(i64::try_from(count).unwrap_or(i64::MAX));
    Json::object([
        ("mode", Json::from(mode_name(state.mode))),
        ("rate_limit", state.is_rate_limited.into()),
        ("validate", state.validates.into()),
        ("chat_response", state.chat_response.as_str().into()),
        ("requests", count(state.requests.len())),
        ("responses", count(state.script.len())),
        ("faults", count(state.faults.len())),
        ("time", journal::seconds(shared.server.clock().now()).into()),
    ])
}

fn mode_name(mode: ResponseMode) -> &'static str {
    match mode {
        ResponseMode::Stateful => "stateful",
        ResponseMode::WithoutExamples => "strict",
        ResponseMode::Examples => "examples",
    }
}

/// One value, or each value of a list.
fn each(body: &Json) -> Vec<Json> {
    match body.kind() {
        JsonKind::Array => body.items(),
        _ => vec![body.clone()],
    }
}

fn script(state: &mut State, body: &Json) -> Result<(), String> {
    let all: Result<Vec<_>, String> = each(body).iter().map(control_json::response).collect();
    for one in all? {
        state
            .script
            .push(one.operation.as_deref(), one.value, one.times);
    }
    Ok(())
}

fn inject(state: &mut State, body: &Json) -> Result<(), String> {
    let all: Result<Vec<_>, String> = each(body).iter().map(control_json::fault).collect();
    for one in all? {
        state
            .faults
            .push(one.value, one.times, one.operation.as_deref());
    }
    Ok(())
}

fn change_settings(shared: &Shared, body: &Json) -> Result<(), String> {
    let mut state = shared.server.state();
    for (key, value) in body.entries() {
        let flag = || {
            value
                .as_bool()
                .ok_or_else(|| format!("`{key}` is `true` or `false`"))
        };
        let text = value.string();
        match key.as_str() {
            "mode" => {
                state.mode = match text.as_deref() {
                    Some("stateful") => ResponseMode::Stateful,
                    Some("strict") => ResponseMode::WithoutExamples,
                    Some("examples") => ResponseMode::Examples,
                    _ => return Err("`mode` is `stateful`, `strict` or `examples`".to_owned()),
                }
            }
            "rate_limit" => state.is_rate_limited = flag()?,
            "validate" => state.validates = flag()?,
            "chat_response" => state.chat_response = text.ok_or("`chat_response` is a text")?,
            "time" => shared.set_time(match text.as_deref() {
                Some("real") => Time::Real,
                Some("virtual") => Time::Virtual {
                    per_request: duration(body, "seconds_per_request")?.unwrap_or(Duration::ZERO),
                },
                _ => return Err("`time` is `real` or `virtual`".to_owned()),
            }),
            "seconds_per_request" => {}
            other => return Err(format!("there is no setting `{other}`")),
        }
    }
    Ok(())
}
