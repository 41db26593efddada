//! The documentation that a description gives.

use ir::Docs;

/// Documentation of a summary and details. A text that says nothing, such as `<br>` or `-`, is absent.
pub fn described(summary: Option<&str>, details: Option<&str>) -> Docs {
    let said = |text: Option<&str>| {
        text.map(str::trim)
            .filter(|text| says_something(text))
            .map(str::to_owned)
    };
    Docs {
        summary: said(summary),
        details: said(details),
    }
}

/// Whether a text has more than HTML tags, spaces and rules.
fn says_something(text: &str) -> bool {
    let mut rest = text.replace("&nbsp;", " ");
    while let Some((start, end)) = tag(&rest) {
        rest.replace_range(start..end, " ");
    }
    let is_blank = |character: char| character.is_whitespace() || "-–—_.…*=~#".contains(character);
    !rest.chars().all(is_blank)
}

/// Where the first HTML tag of a text starts and ends.
fn tag(text: &str) -> Option<(usize, usize)> {
    text.match_indices('<').find_map(|(start, _)| {
        let name = text[start + 1..].trim_start_matches('/');
        let length = text[start..].find('>')?;
        let is_tag = name.starts_with(|first: char| first.is_ascii_alphabetic());
        is_tag.then_some((start, start + length + 1))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_says_nothing_is_no_documentation() {
        for text in [
            "",
            " ",
            "<br>",
            "<p>&nbsp;</p>\n",
            "<br/>-<br />",
            "---",
            "...",
        ] {
            assert_eq!(
                described(Some(text), Some(text)),
                Docs::default(),
                "{text:?}"
            );
        }
        for text in ["%", "a < b", "< >", "<b>x</b>", "1.", "é", "?"] {
            assert_eq!(described(None, Some(text)).details.as_deref(), Some(text));
        }
    }
}
