//! Case: the two spellings of a name that every language builds on.

use crate::name::Name;

/// A name in camel case, such as `DropletAction`. Digits that would touch are kept apart, as in `V1_10`.
pub fn camel(name: &Name) -> String {
    let mut out = String::new();
    for word in name.words() {
        let digits = |character: Option<char>| character.is_some_and(|one| one.is_ascii_digit());
        if digits(out.chars().last()) && digits(word.chars().next()) {
            out.push('_');
        }
        push_capital(&mut out, word);
    }
    out
}

/// Appends a text with its first letter in upper case.
pub fn push_capital(out: &mut String, text: &str) {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if first.is_ascii() => out.push(first.to_ascii_uppercase()),
        Some(first) => out.extend(first.to_uppercase()),
        None => {}
    }
    out.push_str(letters.as_str());
}

/// A name in snake case, such as `droplet_action`.
pub fn snake(name: &Name) -> String {
    name.words().join("_")
}
