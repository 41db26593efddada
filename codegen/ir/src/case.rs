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
        let mut letters = word.chars();
        out.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        out.push_str(letters.as_str());
    }
    out
}

/// A name in snake case, such as `droplet_action`.
pub fn snake(name: &Name) -> String {
    name.words().join("_")
}
