//! Media types of contents.

use ir::{JSON_MEDIA_TYPE, essence, is_media_range};

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

/// The order of media types: `application/json` first, then other JSON, and ranges such as `image/*` last.
pub fn rank(media_type: &str) -> (bool, bool, bool, &str) {
    let is_plain = essence(media_type) == JSON_MEDIA_TYPE;
    let is_json = media_type.contains("json");
    (!is_plain, !is_json, is_media_range(media_type), media_type)
}
