//! Answers one HTTP request: reads it whole, and passes it to the fake or to the control API.

use std::io;
use std::pin::Pin;
use std::sync::Arc;

use hyper::body::{Body as _, Incoming};
use openapi_sdk_runtime::http::header::HOST;
use openapi_sdk_runtime::http::{self, HeaderName, HeaderValue, Request, StatusCode, Uri};
use openapi_sdk_runtime::{Bytes, Json};

use super::body::StepBody;
use super::control;
use super::shared::{CONTROL_PATH, Shared};
use crate::response::{Response, ResponseBasis};
use crate::server::Answer;

/// The header with the origin that a request was for, from clients that send every request to the fake.
const ORIGIN_HEADER: &str = "x-fake-origin";

/// The largest request that is read.
const REQUEST_LIMIT: usize = 256 << 20;

/// Answers a request. An error breaks the connection.
pub(super) async fn respond(
    shared: Arc<Shared>,
    request: Request<Incoming>,
) -> io::Result<http::Response<StepBody>> {
    let (head, body) = request.into_parts();
    let body = read(body).await?;
    let mut request = Request::from_parts(head, body);
    if let Some(path) = control_path(request.uri().path()) {
        let json = Json::from_bytes(request.body()).unwrap_or_default();
        let (status, answer) = control::handle(&shared, request.method().as_str(), path, &json);
        return Ok(http_response(Response::json(status, answer)));
    }
    shared.tick();
    *request.uri_mut() = full_url(&request);
    request.headers_mut().remove(ORIGIN_HEADER);
    match shared.server.answer(&request) {
        Answer::Broken(_, message) => Err(io::Error::other(message)),
        Answer::Response(delay, response) => {
            if !delay.is_zero() {
                tokio::time::sleep(delay).await;
            }
            Ok(http_response(response))
        }
    }
}

fn control_path(path: &str) -> Option<&str> {
    let rest = path.strip_prefix(CONTROL_PATH)?;
    (rest.is_empty() || rest.starts_with('/')).then_some(rest)
}

/// The URL that the client addressed, which its request line does not contain.
fn full_url(request: &Request<Bytes>) -> Uri {
    let text = |name: &str| request.headers().get(name)?.to_str().ok();
    let origin = match (text(ORIGIN_HEADER), text(HOST.as_str())) {
        (Some(origin), _) => origin.trim_end_matches('/').to_owned(),
        (None, Some(host)) => format!("http://{host}"),
        (None, None) => "http://localhost".to_owned(),
    };
    let target = request.uri().path_and_query();
    let url = format!("{origin}{}", target.map_or("/", |target| target.as_str()));
    url.parse().unwrap_or_else(|_| request.uri().clone())
}

async fn read(mut body: Incoming) -> io::Result<Bytes> {
    let mut all = Vec::new();
    let next = |body: &mut Incoming, context: &mut std::task::Context<'_>| {
        Pin::new(body).poll_frame(context)
    };
    while let Some(frame) = std::future::poll_fn(|context| next(&mut body, context)).await {
        if let Ok(data) = frame.map_err(io::Error::other)?.into_data() {
            all.extend_from_slice(&data);
        }
        if all.len() > REQUEST_LIMIT {
            return Err(io::Error::other("the request is too large"));
        }
    }
    Ok(all.into())
}

fn http_response(response: Response) -> http::Response<StepBody> {
    let is_scripted = response.basis == ResponseBasis::Scripted;
    let status = StatusCode::from_u16(response.status).unwrap_or(StatusCode::OK);
    let is_length = |name: &str| name.eq_ignore_ascii_case(http::header::CONTENT_LENGTH.as_str());
    let has_length = is_scripted && response.headers.iter().any(|(name, _)| is_length(name));
    let mut sent = http::Response::new(StepBody::new(response.body, has_length));
    *sent.status_mut() = status;
    if !response.media_type.is_empty()
        && let Ok(media_type) = HeaderValue::from_str(&response.media_type)
    {
        sent.headers_mut()
            .insert(http::header::CONTENT_TYPE, media_type);
    }
    for (name, value) in response.headers {
        // The server computes the length, unless a script announces another.
        if !is_scripted && is_length(&name) {
            continue;
        }
        if let (Ok(name), Ok(value)) = (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_str(&value),
        ) && !(name == http::header::CONTENT_TYPE && sent.headers().contains_key(&name))
        {
            sent.headers_mut().append(name, value);
        }
    }
    sent
}
