//! Displays text from a server safely: shortened, and with control characters escaped.

use std::fmt::{self, Write};

/// The largest number of characters to show.
const MAX_CHARS: usize = 4096;

/// Text from a server that is part of a message.
pub(crate) struct Sanitized<'a>(pub(crate) &'a str);

impl fmt::Display for Sanitized<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, character) in self.0.chars().enumerate() {
            if index == MAX_CHARS {
                return f.write_char('…');
            }
            if character.is_control() {
                write!(f, "{}", character.escape_default())?;
            } else {
                f.write_char(character)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_control_characters_and_shortens_long_text() {
        let shown = |text: &str| Sanitized(text).to_string();
        assert_eq!(shown("naïve \"quotes\" \\ 🦀"), "naïve \"quotes\" \\ 🦀");
        assert_eq!(
            shown("\u{1b}[31mred\r\nline\0\u{9b}"),
            "\\u{1b}[31mred\\r\\nline\\u{0}\\u{9b}"
        );
        assert_eq!(shown(&"é".repeat(MAX_CHARS)), "é".repeat(MAX_CHARS));
        assert_eq!(
            shown(&"é".repeat(MAX_CHARS + 1)),
            "é".repeat(MAX_CHARS) + "…"
        );
    }
}
