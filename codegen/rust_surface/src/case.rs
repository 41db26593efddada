//! Spelling of names in the cases of identifiers: `snake_case`, `PascalCase` and so on.
//!
//! The result is always ASCII, because compilers warn about letters that look alike: any other character
//! is written as its code point (`日` becomes `u65e5`). Two words that meet at digits are separated by an
//! underscore, so that `1 10` and `11 0` differ. A name that begins with a digit gets the prefix `v`,
//! since most such names are versions.

pub use ir::display::capital;
use ir::{Name, display};

/// `droplet_action`.
pub fn snake(name: &Name) -> String {
    prefix_digit('v', words(name).join("_"))
}

/// `droplet-action`.
pub fn kebab(name: &Name) -> String {
    prefix_digit('v', words(name).join("-"))
}

/// `DROPLET_ACTION`.
pub fn screaming(name: &Name) -> String {
    snake(name).to_ascii_uppercase()
}

/// `DropletAction`.
pub fn pascal(name: &Name) -> String {
    let is_plain = |word: &String| word.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let camel = match name.words().iter().all(is_plain) {
        true => display::camel(name),
        false => display::camel(&name.map_words(ascii)),
    };
    prefix_digit('V', camel)
}

/// `droplet action`, for use in a sentence.
pub fn plain(name: &Name) -> String {
    words(name).join(" ")
}

/// `Droplet action`, for the start of a sentence.
pub fn sentence(name: &Name) -> String {
    capital(&plain(name))
}

fn words(name: &Name) -> Vec<String> {
    name.words().iter().map(|word| ascii(word)).collect()
}

fn ascii(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for character in word.chars() {
        if character.is_ascii_alphanumeric() {
            out.push(character);
        } else {
            out.push_str(&format!("u{:x}", character as u32));
        }
    }
    out
}

fn prefix_digit(letter: char, text: String) -> String {
    if starts_with_digit(&text) {
        format!("{letter}{text}")
    } else {
        text
    }
}

fn starts_with_digit(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spells_all_cases() {
        let name = Name::new("dropletActions-list");
        assert_eq!(snake(&name), "droplet_actions_list");
        assert_eq!(kebab(&name), "droplet-actions-list");
        assert_eq!(screaming(&name), "DROPLET_ACTIONS_LIST");
        assert_eq!(pascal(&name), "DropletActionsList");
        assert_eq!(sentence(&name), "Droplet actions list");
    }

    #[test]
    fn separates_digits_and_prefixes_a_leading_digit() {
        assert_eq!(pascal(&Name::new("1.10")), "V1_10");
        assert_eq!(pascal(&Name::new("11.0")), "V11_0");
        assert_eq!(snake(&Name::new("1.10")), "v1_10");
        assert_eq!(pascal(&Name::new("1-clicks")), "V1Clicks");
    }

    #[test]
    fn writes_non_ascii_letters_as_code_points() {
        assert_eq!(snake(&Name::new("日本")), "u65e5u672c");
        assert_eq!(snake(&Name::new("größe")), "grosse");
    }
}
