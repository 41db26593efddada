//! Wrapping of documentation comments.

use super::width::MAX_LINE;

/// Wraps the documentation comments of a file that are wider than 120 columns. Words are never broken, so a
/// line with a long URL or code span stays wider.
pub fn wrap(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_code = false;
    for line in text.lines() {
        let comment = split(line);
        match comment {
            Some((_, body)) if body.trim_start().starts_with("```") => in_code = !in_code,
            Some(_) => {}
            None => in_code = false,
        }
        match comment {
            Some((start, body)) if width(line) > MAX_LINE && !in_code => {
                push_wrapped(start, body, &mut out);
            }
            _ => {
                out.push_str(line);
                out.push('\n');
            }
        }
    }
    out
}

/// A line of documentation: its start up to the text, and the text.
fn split(line: &str) -> Option<(&str, &str)> {
    let indent = line.len() - line.trim_start().len();
    let rest = &line[indent..];
    let marked = rest.starts_with("/// ") || rest.starts_with("//! ");
    marked.then(|| line.split_at(indent + 4))
}

fn push_wrapped(start: &str, body: &str, out: &mut String) {
    // The lines of a list item are indented, so that they stay in it.
    let indent = body.len() - body.trim_start().len();
    let marker = if body.trim_start().starts_with(['-', '*']) {
        2
    } else {
        0
    };
    let hanging = " ".repeat(indent + marker);
    let mut line = format!("{start}{}", &body[..indent]);
    let mut empty = true;
    for word in words(body) {
        if !empty && width(&line) + 1 + width(word) > MAX_LINE {
            out.push_str(line.trim_end());
            out.push('\n');
            line = format!("{start}{hanging}");
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    out.push_str(&line);
    out.push('\n');
}

/// The words of a text. A code span or a link with spaces is one word, and so is a word with what must not start a
/// line: a dash, a plus, a number or any other mark of a Markdown block.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = None;
    let mut in_span = false;
    let mut link_end = 0;
    for (at, character) in text.char_indices() {
        match character {
            '`' => in_span = !in_span,
            '[' if !in_span => link_end = link_end.max(at + link_length(&text[at..])),
            ' ' if !in_span && at >= link_end && !starts_block(&text[at + 1..]) => {
                if let Some(from) = start.take() {
                    words.push(&text[from..at]);
                }
                continue;
            }
            _ => {}
        }
        if start.is_none() && character != ' ' {
            start = Some(at);
        }
    }
    words.extend(start.map(|from| &text[from..]));
    words
}

/// The length of the inline link with which a text starts; 0 if it starts with none.
fn link_length(text: &str) -> usize {
    let Some(middle) = text.find("](") else {
        return 0;
    };
    let is_nested = text[1..middle].contains('[');
    let end = text[middle..].find(')').filter(|_| !is_nested);
    end.map_or(0, |end| middle + end)
}

/// Whether a line with this text would start a block of Markdown.
fn starts_block(text: &str) -> bool {
    let word = text.split(' ').next().unwrap_or_default();
    let marker =
        matches!(word, "-" | "+" | "*" | "=" | ">") || word.starts_with(['#', '|', '>', '=']);
    let number = word.strip_suffix(['.', ')']).is_some_and(|number| {
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    });
    marker || number
}

fn width(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wraps_long_comments_between_words() {
        let word = "word ".repeat(30);
        let wrapped = wrap(&format!("    /// {word}end\nfn main() {{}}\n"));
        let lines: Vec<&str> = wrapped.lines().collect();
        assert_eq!(lines.len(), 3, "{wrapped}");
        assert!(lines.iter().all(|line| line.len() <= MAX_LINE));
        assert!(lines[1].starts_with("    /// word"));
    }

    #[test]
    fn keeps_code_and_unbreakable_words() {
        let url = format!("/// <https://example.com/{}>\n", "a".repeat(120));
        assert_eq!(wrap(&url), url);
        let code = format!(
            "/// ```text\n/// {}\n/// ```\n",
            "word ".repeat(30).trim_end()
        );
        assert_eq!(wrap(&code), code);
    }

    #[test]
    fn keeps_links_on_one_line() {
        let long = format!(
            "/// {}[API reference](https://example.com)\n",
            "w ".repeat(50)
        );
        let last = wrap(&long);
        assert_eq!(
            last.lines().nth(1),
            Some("/// [API reference](https://example.com)")
        );
    }

    #[test]
    fn starts_no_markdown_block_by_wrapping() {
        let long = format!("/// {} - 1. # x\n", "w".repeat(114));
        assert_eq!(wrap(&long).lines().nth(1), Some("/// x"));
    }

    #[test]
    fn indents_the_lines_of_a_list_item() {
        let long = format!("/// - {}\n", "word ".repeat(30).trim_end());
        assert!(
            wrap(&long)
                .lines()
                .skip(1)
                .all(|line| line.starts_with("///   word"))
        );
    }
}
