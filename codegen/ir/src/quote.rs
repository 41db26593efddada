//! String literals of JSON and TOML. Invisible characters are escaped.

use crate::is_invisible;

/// Text as a JSON string.
pub fn quote_json(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    push_json_string(text, &mut out);
    out
}

/// Appends text as a JSON string.
pub fn push_json_string(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            hidden if is_invisible(hidden) => {
                for unit in hidden.encode_utf16(&mut [0; 2]) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

/// Text as a TOML string, in which a character is one escape, unlike in JSON.
pub fn quote_toml(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            hidden if is_invisible(hidden) => out.push_str(&format!("\\U{:08X}", hidden as u32)),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::{quote_json, quote_toml};

    #[test]
    fn escapes_invisible_characters() {
        assert_eq!(
            quote_json("a\u{202e}\u{e0041}\"\n"),
            r#""a\u202e\udb40\udc41\"\n""#
        );
        assert_eq!(
            quote_toml("a\u{202e}\u{e0041}\"\n"),
            r#""a\U0000202E\U000E0041\"\n""#
        );
        assert_eq!(quote_json("größe 🌱"), "\"größe 🌱\"");
    }
}
