//! Docstrings.

use crate::common::plain_text::wrap;

use super::layout::WIDTH;

/// A docstring at an indentation: a sentence, and further paragraphs. Each paragraph is a list of lines that are kept as
/// they are, or is wrapped if it is a single line.
pub fn docstring(indent: usize, paragraphs: &[Vec<String>]) -> Vec<String> {
    let pad = " ".repeat(indent);
    let mut lines: Vec<String> = Vec::new();
    for paragraph in paragraphs.iter().filter(|paragraph| !paragraph.is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        match paragraph.as_slice() {
            [only] => lines.extend(wrap(&escape(only), WIDTH - indent - 6)),
            several => lines.extend(several.iter().map(|line| escape(line))),
        }
    }
    let Some((first, rest)) = lines.split_first() else {
        return Vec::new();
    };
    // A quote before the closing quotes would end the text too early.
    let gap = if first.ends_with('"') { " " } else { "" };
    if rest.is_empty() && indent + first.chars().count() + gap.len() + 6 <= WIDTH {
        return vec![format!("{pad}\"\"\"{first}{gap}\"\"\"")];
    }
    let mut out = vec![format!("{pad}\"\"\"{first}")];
    out.extend(rest.iter().map(|line| match line.as_str() {
        "" => String::new(),
        line => format!("{pad}{line}"),
    }));
    out.push(format!("{pad}\"\"\""));
    out
}

/// A docstring of one paragraph.
pub fn sentence(indent: usize, text: &str) -> Vec<String> {
    docstring(indent, &[vec![text.to_owned()]])
}

fn escape(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace("\"\"\"", "\\\"\\\"\\\"")
        .trim_end()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_docstrings_are_on_one_line() {
        assert_eq!(sentence(4, "A b."), ["    \"\"\"A b.\"\"\""]);
        assert_eq!(sentence(0, "A \"b\""), ["\"\"\"A \"b\" \"\"\""]);
        let long = sentence(0, &"word ".repeat(30));
        assert_eq!(long.len(), 3);
        assert!(long[0].starts_with("\"\"\"word") && long[2] == "\"\"\"");
    }

    #[test]
    fn paragraphs_are_separated() {
        let text = docstring(
            0,
            &[vec!["A.".into()], vec!["Args:".into(), "    a: B.".into()]],
        );
        assert_eq!(text, ["\"\"\"A.", "", "Args:", "    a: B.", "\"\"\""]);
    }
}
