//! Spelling of names in the cases of identifiers.

pub use rust_surface::case::{capital, kebab, pascal, plain, screaming, sentence, snake};

use ir::Name;

/// `dropletAction`.
pub fn camel(name: &Name) -> String {
    let spelled = pascal(name);
    let mut characters = spelled.chars();
    match characters.next() {
        Some(first) => first.to_lowercase().chain(characters).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn camel_case_starts_in_lower_case() {
        assert_eq!(
            camel(&Name::new("dropletActions-list")),
            "dropletActionsList"
        );
        assert_eq!(camel(&Name::new("1-clicks")), "v1Clicks");
    }
}
