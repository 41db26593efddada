//! Media types of contents.

const PLAIN_JSON: &str = "application/json";
/// What some frameworks list beside it.
const TEXT_JSON: &str = "text/json";

/// A media type without parameters.
pub fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or(media_type);
    essence.trim().to_lowercase()
}

/// Whether content of a media type is JSON.
pub fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == PLAIN_JSON || essence == TEXT_JSON || essence.ends_with("+json")
}

/// Whether content of a media type is JSON that is not sent as `application/json`.
pub fn is_other_json(media_type: &str) -> bool {
    is_json(media_type) && essence(media_type) != PLAIN_JSON
}

/// The order of media types: `application/json` first, and then other JSON.
pub fn rank(media_type: &str) -> (bool, bool, &str) {
    let is_plain = essence(media_type) == PLAIN_JSON;
    (!is_plain, !media_type.contains("json"), media_type)
}
