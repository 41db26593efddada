//! Example responses: what the fake answers where it has stored nothing.

use http::header::ACCEPT;
use openapi_sdk_runtime::{Bytes, Json, http};

use super::Response;
use super::sse::{self, CHAT_TEXT_POINTER, is_chat_completion};
use crate::facts::ListFacts;
use crate::fixtures::{Fixture, Operation};
use crate::json_edit::replace_at;
use crate::pagination;
use crate::request::Request;

const EVENT_STREAM: &str = "text/event-stream";

/// The example response of an operation, in the media type that the request accepts. `list` says how its pages are requested if
/// the response does not say which is the last one.
pub(crate) fn example_response(
    operation: &Operation,
    list: Option<&ListFacts>,
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
            .find(|fixture| essence(&fixture.media_type) == media_type)
    };
    let fixture = match with_media_type(EVENT_STREAM).filter(|_| is_streamed) {
        Some(fixture) => fixture,
        None => {
            let mut accepted = accept.split([',', ';']).map(str::trim);
            let accepted = accepted.find_map(with_media_type);
            accepted.unwrap_or(&operation.fixtures[0])
        }
    };
    match fixture.media_type.as_str() {
        "" => Response::empty(fixture.status),
        EVENT_STREAM => {
            let model = request.body.get("model").and_then(|model| model.string());
            let model = model.unwrap_or_default();
            Response {
                body: sse::events(request.path, &model, chat_response, fixture.body),
                ..Response::new(fixture.status, EVENT_STREAM, Bytes::new())
            }
        }
        media_type if is_json(media_type) => Response {
            media_type: media_type.to_owned(),
            ..Response::json(
                fixture.status,
                example_json(fixture, list, request, chat_response),
            )
        },
        media_type => Response::new(fixture.status, media_type, example_text(media_type)),
    }
}

/// The JSON of an example response, with pages and the configured chat response.
fn example_json(
    fixture: &Fixture,
    list: Option<&ListFacts>,
    request: &Request,
    chat_response: &str,
) -> Json {
    let example = Json::parse(fixture.body).unwrap_or_default();
    if let Some(list) = list.filter(|list| pagination::is_later_page(list, request)) {
        return pagination::without_items(&example, &list.items);
    }
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

/// A media type without parameters.
fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or(media_type).trim()
}

/// Whether a media type is JSON. Lines of JSON, such as `application/x-ndjson`, are not.
fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type).to_ascii_lowercase();
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
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
