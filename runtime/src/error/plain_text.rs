//! The message in an error body that is not JSON.

/// The message of a body of this media type: plain text itself, the title of an HTML page, or the message of an XML document.
/// Nothing of broken JSON, whose values may be secret, and nothing of a body without a media type.
pub(crate) fn plain_text_message(body: &[u8], media_type: Option<&str>) -> Option<String> {
    let media_type = media_type?.to_ascii_lowercase();
    let text = String::from_utf8_lossy(body);
    let text = text.trim_start_matches('\u{feff}').trim();
    let message = match text.chars().next()? {
        '<' => element(text, "title").or_else(|| element(text, "message"))?,
        '{' | '[' | '"' => return None,
        _ if media_type.starts_with("text/") || media_type.ends_with("json") => text,
        _ => return None,
    };
    Some(message.to_owned())
}

/// The text in the first element of this name, which is in lower case.
fn element<'a>(document: &'a str, name: &str) -> Option<&'a str> {
    // The document in lower case has the same offsets, because only ASCII letters change.
    let lower = document.to_ascii_lowercase();
    let open = format!("<{name}");
    let mut tags = lower.match_indices(&open).map(|(at, _)| at + open.len());
    let tag = tags.find(|end| {
        let next = lower.get(*end..).and_then(|rest| rest.chars().next());
        next.is_some_and(|next| next == '>' || next.is_ascii_whitespace())
    })?;
    let start = tag + lower.get(tag..)?.find('>')? + 1;
    let end = start + lower.get(start..)?.find(&format!("</{name}"))?;
    Some(document.get(start..end)?.trim()).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_is_the_message_and_markup_has_an_element() {
        let message = |media_type: &str, body: &str| {
            plain_text_message(
                body.as_bytes(),
                Some(media_type).filter(|name| !name.is_empty()),
            )
        };
        let html = "<!DOCTYPE html>\n<html><head><TITLE lang=en>\n 524: Ünavailable </TITLE>";
        for (media_type, body, expected) in [
            (
                "text/plain",
                "404 page not found\n",
                Some("404 page not found"),
            ),
            ("Text/Plain", " \n", None),
            (
                "application/json",
                "Service is down",
                Some("Service is down"),
            ),
            (
                "application/problem+json",
                "Service is down",
                Some("Service is down"),
            ),
            ("application/json", "{\"token\": \"t", None),
            ("text/plain", "{\"token\": \"t", None),
            ("text/html", html, Some("524: Ünavailable")),
            ("text/plain", html, Some("524: Ünavailable")),
            ("text/html", "<html>gone</html>", None),
            ("text/html", "<titles>no</titles>", None),
            (
                "application/xml",
                "<?xml version=\"1.0\"?><Error><Code>Denied</Code><Message>Access denied</Message></Error>",
                Some("Access denied"),
            ),
            ("text/html", "<title>unfinished", None),
            ("application/octet-stream", "abc", None),
            ("", "no healthy upstream", None),
            ("text/plain", "", None),
        ] {
            assert_eq!(message(media_type, body).as_deref(), expected, "{body}");
        }
    }
}
