//! Tags of fields, which say what the types of the fields do not.

use crate::go::layout::quote;

/// A tag with a space before it, or nothing if there are no keys.
pub fn tag(pairs: &[(&str, String)]) -> String {
    let words: Vec<String> = pairs
        .iter()
        .map(|(key, value)| format!("{key}:{}", quote(value)))
        .collect();
    let text = words.join(" ");
    match (text.is_empty(), text.contains('`')) {
        (true, _) => String::new(),
        (false, false) => format!(" `{text}`"),
        (false, true) => format!(" {}", quote(&text)),
    }
}

/// Words in the value of a tag, separated by commas.
pub fn words<S: AsRef<str>>(words: impl IntoIterator<Item = S>) -> String {
    let escape = |word: S| word.as_ref().replace('\\', "\\\\").replace(',', "\\,");
    let escaped: Vec<String> = words.into_iter().map(escape).collect();
    escaped.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_a_raw_string_if_it_can_be_one() {
        let pair = |value: &str| [("json", value.to_owned())];
        assert_eq!(tag(&[]), "");
        assert_eq!(tag(&pair("a\"b")), " `json:\"a\\\"b\"`");
        assert_eq!(tag(&pair("a`b")), " \"json:\\\"a`b\\\"\"");
    }

    #[test]
    fn commas_in_words_are_escaped() {
        assert_eq!(words(["a", "b,c\\"]), "a,b\\,c\\\\");
    }
}
