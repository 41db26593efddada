//! Layout as gofmt leaves it: comments, and lists whose columns are aligned.

use crate::common::plain_text;

/// The width of comments.
const WIDTH: usize = 116;

/// Text as the lines of a comment, at this depth of indentation.
pub fn comment(text: &str, depth: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for (index, paragraph) in text.split("\n\n").enumerate() {
        if index > 0 {
            lines.push("//".into());
        }
        let paragraph = plain_text::line(paragraph);
        lines.extend(
            wrap(&paragraph, WIDTH - 4 * depth)
                .into_iter()
                .map(|line| format!("// {line}")),
        );
    }
    lines
}

/// Lines of at most `width` characters. No line begins like an item of a list or a heading, which gofmt would lay out anew.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in plain_text::wrap(text, width) {
        match lines.last_mut() {
            Some(last) if begins_block(&line) => {
                last.push(' ');
                last.push_str(&line);
            }
            _ => lines.push(line),
        }
    }
    if let Some(first) = lines.first_mut()
        && begins_block(first)
    {
        *first = format!("Value: {first}");
    }
    lines
}

/// Whether a line of a comment would be a list item or a heading.
fn begins_block(line: &str) -> bool {
    let word = line.split(' ').next().unwrap_or_default();
    let number = word.trim_end_matches(['.', ')']);
    let is_number =
        number != word && !number.is_empty() && number.chars().all(|one| one.is_ascii_digit());
    is_number || line.starts_with(['-', '*', '+', '•', '#', '\t'])
}

/// Pairs of a key and a value, one a line, with the values in one column. A value of several lines ends a column.
pub fn aligned(pairs: &[(String, String)], separator: &str, end: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut run: Vec<&(String, String)> = Vec::new();
    let flush = |run: &mut Vec<&(String, String)>, out: &mut Vec<String>| {
        let width = run
            .iter()
            .map(|(key, _)| key.chars().count())
            .max()
            .unwrap_or(0);
        for (key, value) in run.drain(..) {
            let pad = " ".repeat(width - key.chars().count());
            out.push(format!("{key}{separator}{pad} {value}{end}"));
        }
    };
    for pair in pairs {
        if pair.1.contains('\n') {
            flush(&mut run, &mut out);
            out.push(format!("{}{separator} {}{end}", pair.0, pair.1));
        } else {
            run.push(pair);
        }
    }
    flush(&mut run, &mut out);
    out
}

/// The fields of a composite literal on lines of their own, without the braces.
pub fn literal_fields(pairs: &[(String, String)], depth: usize) -> String {
    let indent = "\t".repeat(depth + 1);
    let lines = aligned(pairs, ":", ",").into_iter();
    lines.map(|line| format!("{indent}{line}\n")).collect()
}

/// A composite literal: on one line if it has few fields, or else one field a line.
pub fn literal(ty: &str, pairs: &[(String, String)], depth: usize) -> String {
    let one = pairs.iter().map(|(key, value)| format!("{key}: {value}"));
    let one = format!("{ty}{{{}}}", one.collect::<Vec<_>>().join(", "));
    if one.len() + 4 * depth <= 96 && !one.contains('\n') {
        return one;
    }
    format!(
        "{ty}{{\n{}{}}}",
        literal_fields(pairs, depth),
        "\t".repeat(depth)
    )
}

/// A list literal: on one line if it is short, or else one element a line.
pub fn list(ty: &str, elements: &[String], depth: usize) -> String {
    let one = format!("{ty}{{{}}}", elements.join(", "));
    if one.len() + 4 * depth <= 96 && !one.contains('\n') {
        return one;
    }
    let indent = "\t".repeat(depth + 1);
    let lines: String = elements
        .iter()
        .map(|element| format!("{indent}{element},\n"))
        .collect();
    format!("{ty}{{\n{lines}{}}}", "\t".repeat(depth))
}

/// Text as a string literal.
pub fn quote(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            ' ' => out.push(' '),
            // Some fillers count as letters.
            plain if plain.is_alphanumeric() && !ir::is_invisible(plain) => out.push(plain),
            plain if plain.is_ascii_graphic() => out.push(plain),
            other if (other as u32) < 0x10000 => out.push_str(&format!("\\u{:04x}", other as u32)),
            other => out.push_str(&format!("\\U{:08x}", other as u32)),
        }
    }
    out.push('"');
    out
}

/// Texts as a list literal.
pub fn texts<S: AsRef<str>>(texts: impl IntoIterator<Item = S>, depth: usize) -> String {
    let quoted: Vec<String> = texts.into_iter().map(|text| quote(text.as_ref())).collect();
    list("[]string", &quoted, depth)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_in_one_column_up_to_a_value_of_several_lines() {
        let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
        let pairs = [
            pair("A", "1"),
            pair("Long", "2"),
            pair("B", "{\n}"),
            pair("C", "3"),
        ];
        assert_eq!(
            aligned(&pairs, ":", ","),
            ["A:    1,", "Long: 2,", "B: {\n},", "C: 3,"]
        );
    }

    #[test]
    fn no_line_of_a_comment_begins_a_list() {
        assert_eq!(wrap("a - b", 1), ["a -", "b"]);
        assert_eq!(wrap("one 2. two", 4), ["one 2.", "two"]);
        assert_eq!(wrap("- a", 9), ["Value: - a"]);
    }

    #[test]
    fn quotes_control_and_invisible_characters() {
        assert_eq!(
            quote("a\"\u{202e}\u{1f600}é"),
            "\"a\\\"\\u202e\\U0001f600é\""
        );
    }
}
