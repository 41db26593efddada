//! Strings that hold encoded content.

use crate::read::node::Node;

/// Rewrites the encoding and the media type of a string as its format, unless it has one.
pub fn rewrite_content(schema: &mut Node) {
    let encoding = schema.remove("contentEncoding");
    let media_type = schema.remove("contentMediaType");
    if schema.get("format").is_some() {
        return;
    }
    let is_text = |media: &str| {
        media.starts_with("text/")
            || media.contains("json")
            || media.contains("xml")
            || media.contains("yaml")
    };
    let format = match (&encoding, &media_type) {
        (Some(encoding), _) => match encoding.as_str() {
            Some("base64") => Some((encoding.span, "byte")),
            _ => None,
        },
        (None, Some(media)) => match media.as_str() {
            Some(text) if !is_text(text) => Some((media.span, "binary")),
            _ => None,
        },
        (None, None) => None,
    };
    if let Some((span, format)) = format {
        schema.set("format", Node::text(span, format));
        if schema.get("type").is_none() {
            schema.set("type", Node::text(span, "string"));
        }
    }
}
