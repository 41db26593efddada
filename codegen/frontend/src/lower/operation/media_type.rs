//! Media types of contents.

use ir::{JSON_MEDIA_TYPE, essence};

/// What some frameworks list beside `application/json`.
const TEXT_JSON: &str = "text/json";

/// Whether content of a media type is JSON.
pub fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == JSON_MEDIA_TYPE || essence == TEXT_JSON || essence.ends_with("+json")
}

/// Whether content of a media type is JSON that is not sent as `application/json`.
pub fn is_other_json(media_type: &str) -> bool {
    is_json(media_type) && essence(media_type) != JSON_MEDIA_TYPE
}

/// The order of media types: `application/json` first, and then other JSON.
pub fn rank(media_type: &str) -> (bool, bool, &str) {
    let is_plain = essence(media_type) == JSON_MEDIA_TYPE;
    (!is_plain, !media_type.contains("json"), media_type)
}
