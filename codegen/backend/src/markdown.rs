//! Escaping of Markdown from the description, so that it is safe in documentation comments.
//!
//! Text from the description cannot open HTML, become a doctest, create broken links, or contain
//! invisible characters such as those that change the direction of writing.

use ir::is_invisible;

/// Text in a cell of a table.
pub fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

/// The text as a code span.
pub fn code(text: &str) -> String {
    let text = visible(text);
    let fence = "`".repeat(longest_run(&text) + 1);
    let pad = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) || text.is_empty() {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Escapes Markdown and joins it into one line.
pub fn line(text: &str) -> String {
    let text = without_breaks(text);
    let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
    block_start(&inline(&visible(&joined)))
}

/// Escapes Markdown line by line. Empty lines at both ends are removed.
pub fn lines(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut open: Option<(char, usize)> = None;
    for raw in text.lines() {
        let raw = visible(&raw.replace('\t', "    "));
        let body = raw.trim_start();
        let fence = fence(body);
        match (open, fence) {
            (Some((mark, length)), Some((other, count, true)))
                if mark == other && count >= length =>
            {
                out.push(mark.to_string().repeat(length));
                open = None;
            }
            (Some(_), _) => out.push(raw.trim_end().to_owned()),
            (None, Some((mark, count, _))) => {
                out.push(format!("{}text", mark.to_string().repeat(count)));
                open = Some((mark, count));
            }
            (None, None) => {
                // Four spaces would start a code block, which rustdoc would run as a test.
                let indent = (raw.len() - body.len()).min(3);
                let body = without_breaks(body);
                let words = body.split_whitespace().collect::<Vec<_>>().join(" ");
                out.push(
                    format!("{}{}", " ".repeat(indent), inline(&words))
                        .trim_end()
                        .to_owned(),
                );
            }
        }
    }
    if let Some((mark, length)) = open {
        out.push(mark.to_string().repeat(length));
    }
    let from = out
        .iter()
        .position(|line| !line.is_empty())
        .unwrap_or(out.len());
    let to = out
        .iter()
        .rposition(|line| !line.is_empty())
        .map_or(from, |last| last + 1);
    let mut kept: Vec<String> = Vec::new();
    for line in out.drain(from..to) {
        if !(line.is_empty() && kept.last().is_some_and(String::is_empty)) {
            kept.push(line);
        }
    }
    kept
}

/// The code fence at the start of a line: its character, its length, and whether the line ends after it.
fn fence(line: &str) -> Option<(char, usize, bool)> {
    let mark = line
        .chars()
        .next()
        .filter(|mark| matches!(mark, '`' | '~'))?;
    let count = line.chars().take_while(|&next| next == mark).count();
    let rest = line[count..].trim();
    (count >= 3 && !rest.contains('`')).then_some((mark, count, rest.is_empty()))
}

/// Replaces HTML line breaks with spaces.
fn without_breaks(text: &str) -> String {
    text.replace("<br>", " ")
        .replace("<br/>", " ")
        .replace("<br />", " ")
}

/// Escapes the first character of a line that would start a list, a heading or a quotation.
fn block_start(text: &str) -> String {
    if text.starts_with(['#', '>', '-', '+', '=', '|', '~']) {
        format!("\\{text}")
    } else {
        text.to_owned()
    }
}

/// Escapes text outside code blocks.
fn inline(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let taken = match next {
            '`' => span(rest, &mut out),
            '\\' => escape(rest, &mut out),
            '<' => autolink(rest, &mut out),
            '[' => link(rest, &mut out),
            'h' if !out.ends_with(|last: char| last.is_alphanumeric()) => bare(rest, &mut out),
            _ => 0,
        };
        if taken > 0 {
            rest = &rest[taken..];
            continue;
        }
        if matches!(next, '`' | '\\' | '<' | '[' | ']' | '!')
            && (next != '!' || rest[1..].starts_with('['))
        {
            out.push('\\');
        }
        out.push(next);
        rest = &rest[next.len_utf8()..];
    }
    out
}

/// Copies a closed code span unchanged. Returns the number of bytes consumed.
fn span(rest: &str, out: &mut String) -> usize {
    let length = rest.chars().take_while(|&next| next == '`').count();
    let ticks = &rest[..length];
    let mut at = length;
    while let Some(found) = rest[at..].find('`') {
        let start = at + found;
        let run = rest[start..]
            .chars()
            .take_while(|&next| next == '`')
            .count();
        if run == length {
            out.push_str(&rest[..start + run]);
            return start + run;
        }
        at = start + run;
    }
    out.push_str(&ticks.replace('`', "\\`"));
    length
}

/// Copies an escaped character unchanged.
fn escape(rest: &str, out: &mut String) -> usize {
    match rest[1..].chars().next() {
        Some(next) if next.is_ascii_punctuation() => {
            out.push_str(&rest[..2]);
            2
        }
        _ => 0,
    }
}

/// Copies `<https://...>` unchanged.
fn autolink(rest: &str, out: &mut String) -> usize {
    let url = url(&rest[1..]);
    if url.is_empty() || !rest[1 + url.len()..].starts_with('>') {
        return 0;
    }
    out.push_str(&rest[..url.len() + 2]);
    url.len() + 2
}

/// Keeps a link with an absolute URL; replaces any other link by its text.
fn link(rest: &str, out: &mut String) -> usize {
    let Some(middle) = rest.find("](") else {
        return 0;
    };
    let text = &rest[1..middle];
    let Some(close) = rest[middle..].find(')') else {
        return 0;
    };
    if text.contains(['[', ']', '`', '<', '\\']) {
        return 0;
    }
    let target = &rest[middle + 2..middle + close];
    if !target.is_empty() && url(target) == target {
        out.push_str(&format!("[{text}](<{target}>)"));
    } else {
        out.push_str(text);
    }
    middle + close + 1
}

/// Turns a bare URL into a link.
fn bare(rest: &str, out: &mut String) -> usize {
    let url = url(rest).trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
    if url.is_empty() {
        return 0;
    }
    out.push_str(&format!("<{url}>"));
    url.len()
}

/// The URL at the start of the text; empty if there is none.
fn url(text: &str) -> &str {
    let Some(rest) = ["https://", "http://"]
        .iter()
        .find_map(|scheme| text.strip_prefix(scheme))
    else {
        return "";
    };
    let legal = |next: char| {
        next.is_ascii_alphanumeric()
            || matches!(
                next,
                '-' | '.'
                    | '_'
                    | '~'
                    | ':'
                    | '/'
                    | '?'
                    | '#'
                    | '@'
                    | '&'
                    | '='
                    | '+'
                    | '%'
                    | ','
                    | ';'
            )
    };
    let length = rest.find(|next| !legal(next)).unwrap_or(rest.len());
    if length == 0 {
        ""
    } else {
        &text[..text.len() - rest.len() + length]
    }
}

/// Escapes invisible and control characters.
pub fn visible(text: &str) -> String {
    if !text.contains(is_invisible) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            hidden if is_invisible(hidden) => out.push_str(&format!("\\u{{{:x}}}", hidden as u32)),
            plain => out.push(plain),
        }
    }
    out
}

fn longest_run(text: &str) -> usize {
    let mut longest = 0;
    let mut run = 0;
    for character in text.chars() {
        run = if character == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_spans_accept_any_text() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code("a\nb\u{202e}"), "`a\\nb\\u{202e}`");
    }

    #[test]
    fn escapes_html_and_relative_links() {
        assert_eq!(
            line("<script>alert(1)</script>"),
            "\\<script>alert(1)\\</script>"
        );
        assert_eq!(line("see [Droplet] and [x](/y)"), "see \\[Droplet\\] and x");
        assert_eq!(line("[a](https://b.c/d)"), "[a](<https://b.c/d>)");
        assert_eq!(line("at https://b.c/d."), "at <https://b.c/d>.");
        assert_eq!(line("<https://b.c>"), "<https://b.c>");
        assert_eq!(line("a.<br>B"), "a. B");
        assert_eq!(line("a ` b"), "a \\` b");
        assert_eq!(line("`[x]` \\< \\q"), "`[x]` \\< \\\\q");
        assert_eq!(line("# no heading\n\n*/ x"), "\\# no heading */ x");
    }

    #[test]
    fn marks_code_blocks_as_text_and_closes_them() {
        assert_eq!(
            lines("\n\na\n\n\n```rust\n  <b>\n"),
            ["a", "", "```text", "  <b>", "```"]
        );
        assert_eq!(lines("        let x;"), ["   let x;"]);
        assert_eq!(lines("~~~\nx\n~~~\nb"), ["~~~text", "x", "~~~", "b"]);
    }
}
