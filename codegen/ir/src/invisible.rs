//! Characters that nobody sees, which must not hide anything in emitted text or on a terminal.

/// Whether a character has no width, is blank although it is no space, or changes the direction or form of others.
///
/// These are the control characters, the characters that Unicode calls ignorable by default (variation selectors, tags,
/// joiners, fillers), bidirectional controls, and separators of lines and paragraphs.
#[inline]
pub fn is_invisible(character: char) -> bool {
    match character.is_ascii() {
        true => character.is_ascii_control(),
        false => is_invisible_beyond_ascii(character),
    }
}

fn is_invisible_beyond_ascii(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::is_invisible;

    #[test]
    fn tells_invisible_characters_from_letters_and_symbols() {
        for hidden in "\u{0}\u{7f}\u{85}\u{ad}\u{61c}\u{200b}\u{200d}\u{202e}\u{2028}\u{2066}\u{3164}\u{ffa0}\u{115f}\u{fe0f}\u{feff}\u{e0041}\u{e0100}".chars() {
            assert!(is_invisible(hidden), "{hidden:?}");
        }
        for shown in " aäß日🌱—“„\u{301}".chars() {
            assert!(!is_invisible(shown), "{shown:?}");
        }
    }
}
