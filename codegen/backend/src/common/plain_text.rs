//! Documentation as plain text: Markdown without links and emphasis. Code spans stay, because the documentation tools of
//! most languages show them.

use ir::Docs;

use crate::markdown::visible;

/// A text that other sentences may follow.
pub fn with_full_stop(mut text: String) -> String {
    if !text.ends_with(['.', '!', '?', ':']) {
        text.push('.');
    }
    text
}

/// The first paragraph of the documentation as one line, or nothing if there is none.
pub fn summary(docs: &Docs) -> Option<String> {
    let text = docs.summary.as_deref().or(docs.details.as_deref())?;
    let text = text.replace("\r\n", "\n");
    let text = line(text.split("\n\n").next().unwrap_or_default());
    (!text.is_empty()).then_some(text)
}

/// The paragraphs of prose after the summary, each as one line, up to the first list, table, heading or block of code: these need
/// a layout that not every language has.
pub fn further_paragraphs(docs: &Docs) -> Vec<String> {
    let Some(details) = &docs.details else {
        return Vec::new();
    };
    let shown = summary(docs);
    let details = details.replace("\r\n", "\n");
    let mut out: Vec<String> = Vec::new();
    for paragraph in details.split("\n\n").filter(|text| !text.trim().is_empty()) {
        if !is_prose(paragraph) {
            // The sentence that introduces the block.
            out.pop_if(|last| last.ends_with(':'));
            break;
        }
        let text = line(paragraph);
        // Without a summary, the first paragraph is shown in its place.
        if shown.as_ref() != Some(&text) {
            out.push(text);
        }
    }
    out
}

fn is_prose(paragraph: &str) -> bool {
    const BLOCKS: [&str; 11] = [
        "- ",
        "* ",
        "+ ",
        "|",
        "```",
        "~~~",
        "#",
        "<",
        "> ",
        "Deprecated:",
        "---",
    ];
    paragraph.lines().all(|line| {
        let text = line.trim_start();
        let number = text.split(['.', ')']).next().unwrap_or_default();
        let is_numbered = !number.is_empty()
            && number.chars().all(|one| one.is_ascii_digit())
            && [". ", ") "]
                .iter()
                .any(|end| text[number.len()..].starts_with(end));
        let is_indented = line.len() - text.len() >= 4;
        !is_numbered && !is_indented && !BLOCKS.iter().any(|block| text.starts_with(block))
    })
}

/// Text as one line.
pub fn line(text: &str) -> String {
    let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
    visible(&without_links(&joined)).replace("**", "")
}

/// Text without the backticks of code spans.
pub fn without_code_spans(text: &str) -> String {
    text.replace('`', "")
}

/// Text in lines of at most `width` characters. Longer words have lines of their own.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Replaces each link by its text, and `<https://...>` by the URL.
fn without_links(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(['[', '<']) {
        let (before, link) = rest.split_at(start);
        out.push_str(before);
        let parts = match link.strip_prefix('[') {
            Some(link) => linked_text(link),
            None => link[1..]
                .split_once('>')
                .filter(|(url, _)| url.starts_with("http")),
        };
        match parts {
            Some((shown, after)) => {
                out.push_str(shown);
                rest = after;
            }
            None => {
                out.push_str(&link[..1]);
                rest = &link[1..];
            }
        }
    }
    out + rest
}

/// The text of a link and what follows it, from the text after the opening bracket.
fn linked_text(link: &str) -> Option<(&str, &str)> {
    let (shown, target) = link.split_once("](")?;
    let (_, after) = target.split_once(')')?;
    (!shown.contains(['[', ']'])).then_some((shown, after))
}

/// A number of things in words, such as `1 resource`.
pub fn counted(number: usize, noun: &str) -> String {
    match number {
        1 => format!("1 {noun}"),
        _ => format!("{number} {noun}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_text_of_links_and_code_spans() {
        assert_eq!(
            line("See [the  docs](https://a.b/c) and\n`x`."),
            "See the docs and `x`."
        );
        assert_eq!(
            line("At <https://a.b>, `[0]` < 3"),
            "At https://a.b, `[0]` < 3"
        );
        assert_eq!(line("A **bold** word"), "A bold word");
        assert_eq!(line("a\u{202e}b"), "a\\u{202e}b");
    }

    #[test]
    fn the_summary_is_the_first_paragraph() {
        let docs = Docs {
            summary: None,
            details: Some("One\nline.\n\nAnother.".into()),
        };
        assert_eq!(summary(&docs).as_deref(), Some("One line."));
        assert_eq!(summary(&Docs::default()), None);
    }

    #[test]
    fn further_paragraphs_are_the_prose_before_the_first_block() {
        let docs = |summary: Option<&str>, details: &str| Docs {
            summary: summary.map(str::to_owned),
            details: Some(details.to_owned()),
        };
        let text =
            "Gets it\nnow.\r\n\r\nIt is [cached](https://a.b).\n\nThese are:\n\n- one\n\nMore.";
        assert_eq!(
            further_paragraphs(&docs(Some("Get"), text)),
            ["Gets it now.", "It is cached."]
        );
        assert_eq!(further_paragraphs(&docs(None, text)), ["It is cached."]);
        assert_eq!(further_paragraphs(&docs(Some("Get"), "Get")), [""; 0]);
        for block in [
            "1. a",
            "| a | b |",
            "```\na\n```",
            "# a",
            "    code",
            "a\n* b",
        ] {
            assert_eq!(further_paragraphs(&docs(Some("Get"), block)), [""; 0]);
        }
        assert_eq!(
            further_paragraphs(&docs(Some("Get"), "2.5 of 3.")),
            ["2.5 of 3."]
        );
    }

    #[test]
    fn wraps_at_spaces() {
        assert_eq!(wrap("aa bb cc", 5), ["aa bb", "cc"]);
        assert_eq!(wrap("aaaaaaa b", 3), ["aaaaaaa", "b"]);
    }
}
