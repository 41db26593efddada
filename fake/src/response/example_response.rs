//! Example responses: what the fake answers where it has stored nothing.

use http::header::ACCEPT;
use openapi_sdk_runtime::{Bytes, Json, http};

use super::Response;
use super::sse::{self, CHAT_TEXT_POINTER, is_chat_completion};
use crate::fixtures::{Fixture, Operation};
use crate::json_edit::replace_at;
use crate::pagination;
use crate::request::Request;

const EVENT_STREAM: &str = "text/event-stream";

/// The example response of an operation, in the media type that the request accepts.
pub(crate) fn example_response(
    operation: &Operation,
    request: &Request,
    chat_response: &str,
) -> Response {
    let accept = request
        .headers
        .get(ACCEPT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("");
    let is_streamed = accept == EVENT_STREAM
        || request
            .body
            .get("stream")
            .is_some_and(|on| on.as_bool() == Some(true));
    let with_media_type = |media_type: &str| {
        operation
            .fixtures
            .iter()
            .find(|fixture| fixture.media_type == media_type)
    };
    let fixture = match with_media_type(EVENT_STREAM).filter(|_| is_streamed) {
        Some(fixture) => fixture,
        None => {
            let mut accepted = accept.split([',', ';']).map(str::trim);
            let accepted = accepted.find_map(with_media_type);
            accepted.unwrap_or(&operation.fixtures[0])
        }
    };
    match fixture.media_type {
        "" => Response::empty(fixture.status),
        EVENT_STREAM => {
            let model = request.body.get("model").and_then(|model| model.string());
            let model = model.unwrap_or_default();
            Response {
                body: sse::events(request.path, &model, chat_response, fixture.body),
                ..Response::new(fixture.status, EVENT_STREAM, Bytes::new())
            }
        }
        "application/json" => Response::json(
            fixture.status,
            example_json(fixture, request, chat_response),
        ),
        media_type => Response::new(fixture.status, media_type, example_text(media_type)),
    }
}

/// The JSON of an example response, with pages and the configured chat response.
fn example_json(fixture: &Fixture, request: &Request, chat_response: &str) -> Json {
    let example = Json::parse(fixture.body).unwrap_or_default();
    if is_chat_completion(request.path) {
        return replace_at(&example, CHAT_TEXT_POINTER, chat_response);
    }
    match pagination::items_key(&example) {
        Some(key) if request.method == http::Method::GET => {
            let items = example.get(&key).unwrap_or_default().items();
            pagination::page(&example, &key, &items, request)
        }
        Some(_) => example,
        None => pagination::only_page(&example),
    }
}

/// An example body that is not JSON.
fn example_text(media_type: &str) -> &'static str {
    match media_type {
        "text/csv" => "product,amount\nServers,12.00\n",
        "application/yaml" => "apiVersion: v1\nkind: Config\nclusters: []\n",
        "application/pdf" => "%PDF-1.4\n%%EOF\n",
        _ => "fake\n",
    }
}
