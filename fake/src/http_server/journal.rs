//! The journal of requests as JSON.

use std::time::{SystemTime, UNIX_EPOCH};

use openapi_sdk_runtime::Json;

use super::base64_text;
use crate::request::request_log::RecordedRequest;

/// The journal as a JSON array.
pub(super) fn json(requests: &[RecordedRequest]) -> Json {
    Json::array(requests.iter().map(request))
}

fn request(request: &RecordedRequest) -> Json {
    let text = |text: &str| Json::from(text);
    let target = request.url.path_and_query();
    let headers = request.headers.keys().map(|name| {
        let values = request.headers.get_all(name).iter();
        let values: Vec<String> = values
            .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
            .collect();
        (name.as_str(), values.join(", "))
    });
    let (key, body) = base64_text::entry(&request.body);
    let basis = request
        .basis
        .map_or_else(Json::null, |basis| text(basis.as_str()));
    Json::object([
        (
            "operation",
            request
                .operation
                .as_deref()
                .map_or_else(Json::null, Json::from),
        ),
        ("method", text(request.method.as_str())),
        ("target", text(target.map_or("/", |target| target.as_str()))),
        ("url", text(&request.url.to_string())),
        ("headers", Json::object(headers)),
        (key, body),
        ("at", Json::from(seconds(request.at))),
        (
            "status",
            request
                .status
                .map_or_else(Json::null, |status| i64::from(status).into()),
        ),
        ("basis", basis),
        (
            "wrong",
            Json::array(request.wrong.iter().map(String::as_str)),
        ),
    ])
}

/// Seconds since 1970, with a fraction.
pub(super) fn seconds(time: SystemTime) -> f64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    since.as_secs_f64()
}
