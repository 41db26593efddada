//! Patterns that are written in the syntax of another language than ECMA 262.

/// Classes of Java and PCRE, and the characters of each.
const CLASSES: [(&str, &str); 5] = [
    ("XDigit", "0-9A-Fa-f"),
    ("Alnum", "0-9A-Za-z"),
    ("Graph", "!-~"),
    ("Print", " -~"),
    ("Blank", " \\t"),
];

/// The pattern of a literal such as `/^[a-z]$/i`. Only one with an anchor inside its slashes is certain to be one: as a pattern, it
/// would match no text.
pub fn without_slashes(text: &str) -> Option<String> {
    let (pattern, flags) = text.strip_prefix('/')?.rsplit_once('/')?;
    let is_literal = flags.chars().all(|flag| "dgimsuvy".contains(flag))
        && (pattern.starts_with('^') || (pattern.ends_with('$') && !pattern.ends_with("\\$")));
    is_literal.then(|| match flags.contains('i') {
        true => format!("(?i:{pattern})"),
        false => pattern.to_owned(),
    })
}

/// The pattern with ranges in place of classes that only Java and PCRE have, such as `\p{XDigit}`. `None` if it has none.
pub fn without_foreign_classes(pattern: &str) -> Option<String> {
    let mut out = String::new();
    let (mut is_changed, mut in_class) = (false, false);
    let mut rest = pattern;
    while let Some(next) = rest.chars().next() {
        let mut read = next.len_utf8();
        match next {
            '[' => in_class = true,
            ']' => in_class = false,
            // A backslash and what it escapes.
            '\\' => read += rest[1..].chars().next().map_or(0, char::len_utf8),
            _ => {}
        }
        match foreign_class(rest) {
            Some(class) => {
                is_changed = true;
                read = class.length;
                // A class may contain ranges, but their opposite only as a class.
                out.push_str(&match (in_class, class.is_negated) {
                    (true, false) => class.ranges.to_owned(),
                    (false, false) => format!("[{}]", class.ranges),
                    (true | false, true) => format!("[^{}]", class.ranges),
                });
            }
            None => out.push_str(&rest[..read]),
        }
        rest = &rest[read..];
    }
    is_changed.then_some(out)
}

struct ForeignClass {
    ranges: &'static str,
    is_negated: bool,
    /// The length of the class in the pattern.
    length: usize,
}

/// The class at the beginning of a text.
fn foreign_class(text: &str) -> Option<ForeignClass> {
    let is_negated = text.starts_with("\\P{");
    let class = text.strip_prefix("\\p{").or(text.strip_prefix("\\P{"))?;
    let (name, _) = class.split_once('}')?;
    let (_, ranges) = { CLASSES.iter() }.find(|(known, _)| known.eq_ignore_ascii_case(name))?;
    Some(ForeignClass {
        ranges,
        is_negated,
        length: "\\p{}".len() + name.len(),
    })
}

/// The first class of a pattern that only Java has and that has no ranges here: a block, or a method of `Character`.
pub fn unknown_class(pattern: &str) -> Option<&str> {
    let starts = ["\\p{In", "\\P{In", "\\p{java", "\\P{java"];
    let at = starts
        .iter()
        .filter_map(|start| pattern.find(start))
        .min()?;
    pattern[at..].split_inclusive('}').next()
}

/// Whether a pattern is not one of ECMA 262.
pub fn is_of_other_language(pattern: &str) -> bool {
    without_slashes(pattern).is_some()
        || without_foreign_classes(pattern).is_some()
        || unknown_class(pattern).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaces_classes_of_other_languages() {
        let read = |pattern| without_foreign_classes(pattern);
        assert_eq!(
            read(r"^\p{XDigit}{2}[\p{Alnum}_-]\P{Blank}$").as_deref(),
            Some(r"^[0-9A-Fa-f]{2}[0-9A-Za-z_-][^ \t]$")
        );
        assert_eq!(read(r"^\\p{XDigit}\p{L}\d$"), None);
        assert_eq!(read("\\"), None);
    }

    #[test]
    fn finds_classes_of_java() {
        assert_eq!(unknown_class(r"^[\p{InGreek}]*$"), Some(r"\p{InGreek}"));
        assert_eq!(unknown_class(r"^\p{IsLatin}\p{L}$"), None);
    }
}
