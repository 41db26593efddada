//! The ASCII spelling of Latin letters with accents, as addresses and file names spell them.

use std::borrow::Cow;

/// Text with every accented Latin letter in its ASCII spelling: `größe` becomes `grosse`. Other letters stay as they are.
///
/// Identifiers of every language are ASCII, so two names that would be spelled alike have to meet before they are told apart.
pub fn latin_to_ascii(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match spelling(character) {
            Some(ascii) => out.push_str(ascii),
            // An accent that follows its letter as a character of its own.
            None if ('\u{300}'..='\u{36f}').contains(&character) => {}
            None => out.push(character),
        }
    }
    Cow::Owned(out)
}

/// The spelling of a letter of Latin-1 or of Latin Extended-A, or of `ẞ`.
fn spelling(letter: char) -> Option<&'static str> {
    let ascii = match letter {
        'À'..='Å' | 'Ā' | 'Ă' | 'Ą' => "A",
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'Æ' => "Ae",
        'æ' => "ae",
        'Ç' | 'Ć' | 'Ĉ' | 'Ċ' | 'Č' => "C",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'Ð' | 'Ď' | 'Đ' => "D",
        'ð' | 'ď' | 'đ' => "d",
        'È'..='Ë' | 'Ē' | 'Ĕ' | 'Ė' | 'Ę' | 'Ě' => "E",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'Ĝ' | 'Ğ' | 'Ġ' | 'Ģ' => "G",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'Ĥ' | 'Ħ' => "H",
        'ĥ' | 'ħ' => "h",
        'Ì'..='Ï' | 'Ĩ' | 'Ī' | 'Ĭ' | 'Į' | 'İ' => "I",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'Ĳ' => "Ij",
        'ĳ' => "ij",
        'Ĵ' => "J",
        'ĵ' => "j",
        'Ķ' => "K",
        'ķ' | 'ĸ' => "k",
        'Ĺ' | 'Ļ' | 'Ľ' | 'Ŀ' | 'Ł' => "L",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
        'Ñ' | 'Ń' | 'Ņ' | 'Ň' | 'Ŋ' => "N",
        'ñ' | 'ń' | 'ņ' | 'ň' | 'ŉ' | 'ŋ' => "n",
        'Ò'..='Ö' | 'Ø' | 'Ō' | 'Ŏ' | 'Ő' => "O",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
        'Œ' => "Oe",
        'œ' => "oe",
        'Ŕ' | 'Ŗ' | 'Ř' => "R",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'Ś' | 'Ŝ' | 'Ş' | 'Š' => "S",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ſ' => "s",
        'ß' => "ss",
        'ẞ' => "Ss",
        'Ţ' | 'Ť' | 'Ŧ' => "T",
        'ţ' | 'ť' | 'ŧ' => "t",
        'Þ' => "Th",
        'þ' => "th",
        'Ù'..='Ü' | 'Ũ' | 'Ū' | 'Ŭ' | 'Ů' | 'Ű' | 'Ų' => "U",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'Ŵ' => "W",
        'ŵ' => "w",
        'Ý' | 'Ŷ' | 'Ÿ' => "Y",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'Ź' | 'Ż' | 'Ž' => "Z",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    };
    Some(ascii)
}

#[cfg(test)]
mod tests {
    use super::latin_to_ascii;

    #[test]
    fn accents_are_left_out_and_other_letters_stay() {
        for (text, expected) in [
            ("Orchard Café", "Orchard Cafe"),
            ("GrößenMaße", "GrossenMasse"),
            ("Cafe\u{301}", "Cafe"),
            ("Łódź Ærø", "Lodz Aero"),
            ("日本", "日本"),
            ("plain", "plain"),
            ("3 × 4 ÷ 2", "3 × 4 ÷ 2"),
        ] {
            assert_eq!(latin_to_ascii(text), expected);
        }
    }

    #[test]
    fn every_letter_of_latin_1_and_latin_extended_a_has_a_spelling() {
        for letter in ('\u{c0}'..='\u{17f}').filter(|one| one.is_alphabetic()) {
            assert!(latin_to_ascii(&letter.to_string()).is_ascii(), "{letter}");
        }
    }
}
