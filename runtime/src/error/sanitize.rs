//! Plain knows how the words of a server are shown: on one line, with an end, and without what a terminal would obey.

use std::fmt::{self, Write};

/// How many characters are shown.
const MOST: usize = 4096;

/// Text of a server in a message.
pub(crate) struct Plain<'a>(pub(crate) &'a str);

impl fmt::Display for Plain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, letter) in self.0.chars().enumerate() {
            if at == MOST {
                return f.write_char('…');
            }
            if letter.is_control() {
                write!(f, "{}", letter.escape_default())?;
            } else {
                f.write_char(letter)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_words_and_obeys_none() {
        let shown = |text: &str| Plain(text).to_string();
        assert_eq!(shown("naïve \"quotes\" \\ 🦀"), "naïve \"quotes\" \\ 🦀");
        assert_eq!(
            shown("\u{1b}[31mred\r\nline\0\u{9b}"),
            "\\u{1b}[31mred\\r\\nline\\u{0}\\u{9b}"
        );
        assert_eq!(shown(&"é".repeat(MOST)), "é".repeat(MOST));
        assert_eq!(shown(&"é".repeat(MOST + 1)), "é".repeat(MOST) + "…");
    }
}
