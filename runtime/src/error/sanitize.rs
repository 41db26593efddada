//! Displays text from a server safely: shortened, and with control characters and invisible ones escaped.

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
            if character.is_control() || is_invisible(character) {
                write!(f, "{}", character.escape_default())?;
            } else {
                f.write_char(character)?;
            }
        }
        Ok(())
    }
}

/// Whether a character has no appearance of its own, or changes that of others.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' | '\u{feff}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_control_and_invisible_characters_and_shortens_long_text() {
        let shown = |text: &str| Sanitized(text).to_string();
        assert_eq!(shown("naïve \"quotes\" \\ 🦀"), "naïve \"quotes\" \\ 🦀");
        assert_eq!(
            shown("\u{1b}[31mred\r\nline\0\u{9b}"),
            "\\u{1b}[31mred\\r\\nline\\u{0}\\u{9b}"
        );
        assert_eq!(shown("a\u{202e}b\u{200b}"), "a\\u{202e}b\\u{200b}");
        assert_eq!(shown(&"é".repeat(MAX_CHARS)), "é".repeat(MAX_CHARS));
        assert_eq!(
            shown(&"é".repeat(MAX_CHARS + 1)),
            "é".repeat(MAX_CHARS) + "…"
        );
    }
}
