//! Compares the media type of a response with those that its operation declares.

use http::{HeaderMap, StatusCode};

use crate::codec::Drift;
use crate::headers::media_type;
use crate::operation::{Operation, ResponseSpec};

/// The responses that an operation declares for a status: those for the status itself, for its class, or for any.
pub(crate) fn declared(
    operation: &Operation,
    status: StatusCode,
) -> impl Iterator<Item = &'static ResponseSpec> {
    let (responses, code) = (operation.responses, status.as_u16());
    let wanted = [code, code / 100, 0];
    let is_declared = |wanted: &u16| responses.iter().any(|response| response.status == *wanted);
    let wanted = wanted.into_iter().find(is_declared);
    let is_wanted = move |response: &&ResponseSpec| Some(response.status) == wanted;
    responses.iter().filter(is_wanted)
}

/// Whether an operation declares a JSON body for a status.
pub(crate) fn declares_json(operation: &Operation, status: StatusCode) -> bool {
    declared(operation, status).any(|response| is_json(response.media_type))
        && declared(operation, status).all(|response| !response.media_type.is_empty())
}

/// The drift of a body whose media type is another than declared. A response without a media type is not judged.
pub(crate) fn media_type_drift(
    operation: &Operation,
    status: StatusCode,
    headers: &HeaderMap,
) -> Option<Drift> {
    let received = media_type(headers)?;
    let expected = declared_media_type(operation, status)?;
    let is_declared =
        declared(operation, status).any(|response| is_same_format(response.media_type, received));
    (!is_declared).then(|| Drift::new(String::new(), expected, name_of(received)))
}

/// The first media type that an operation declares for a status, if it declares a body.
pub(crate) fn declared_media_type(
    operation: &Operation,
    status: StatusCode,
) -> Option<&'static str> {
    let mut media_types = declared(operation, status).map(|response| response.media_type);
    media_types.find(|media_type| !media_type.is_empty())
}

fn is_json(media_type: &str) -> bool {
    format_of(media_type) == "json"
}

/// Whether two media types are of the same format. `application/yaml` and `text/x-yaml` are, for example.
pub(crate) fn is_same_format(declared: &str, received: &str) -> bool {
    let declared_format = format_of(declared);
    declared.eq_ignore_ascii_case("*/*")
        || declared_format == "octet-stream"
        || declared_format == format_of(received)
}

/// The format of a media type: its subtype, without the prefix `x-`, or the suffix of its structure.
fn format_of(media_type: &str) -> String {
    let media_type = media_type.to_ascii_lowercase();
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    let subtype = essence
        .split_once('/')
        .map_or(essence, |(_, subtype)| subtype);
    let format = subtype
        .rsplit_once('+')
        .map_or(subtype, |(_, suffix)| suffix);
    format.strip_prefix("x-").unwrap_or(format).to_owned()
}

/// The name of a media type for drift, which contains no text of the server.
fn name_of(media_type: &str) -> &'static str {
    match format_of(media_type).as_str() {
        "html" => "text/html",
        "json" => "application/json",
        "plain" => "text/plain",
        "xml" => "application/xml",
        "csv" => "text/csv",
        "yaml" => "application/yaml",
        "pdf" => "application/pdf",
        _ => "another media type",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static FILE: Operation =
        Operation::new("file", crate::operation::Method::Get, "/").responses(&[
            ResponseSpec::new(200, "application/yaml"),
            ResponseSpec::new(2, "text/csv"),
            ResponseSpec::new(204, ""),
        ]);

    #[test]
    fn formats_are_compared_by_subtype_and_suffix() {
        let drift = |status: u16, media_type: &str| {
            let status = StatusCode::from_u16(status).expect("the status is valid");
            let mut headers = HeaderMap::new();
            let value = media_type.parse().expect("the media type is valid");
            headers.insert(http::header::CONTENT_TYPE, value);
            media_type_drift(&FILE, status, &headers).map(|drift| (drift.expected, drift.got))
        };
        for same in [
            "application/yaml",
            "text/x-yaml; charset=utf-8",
            "TEXT/YAML",
            "application/k8s+yaml",
        ] {
            assert_eq!(drift(200, same), None, "{same}");
        }
        assert_eq!(
            drift(200, "text/html"),
            Some(("application/yaml", "text/html"))
        );
        assert_eq!(
            drift(200, "image/png"),
            Some(("application/yaml", "another media type"))
        );
        assert_eq!(drift(203, "text/csv"), None, "the class of the status");
        assert_eq!(drift(203, "text/html"), Some(("text/csv", "text/html")));
        assert_eq!(drift(204, "text/html"), None, "a status without a body");
    }
}
