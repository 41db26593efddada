//! Renders diagnostics for the terminal.

use super::{
    output::tell,
    source_cursor::SourceCursor,
    text::{counted, escape, grouped},
};
use ir::{Diagnostic, Report, Severity};
use std::{collections::BTreeMap, io::IsTerminal, sync::OnceLock};

/// The longest part of a source line that is shown, in characters.
const WIDTH: usize = 100;

/// The files that diagnostics refer to.
pub struct SourceFiles<'a> {
    /// Path and text of each file, indexed by the file id of a span.
    pub files: &'a [(String, String)],
    /// Turns a path into the one to print.
    pub display_path: &'a dyn Fn(&str) -> String,
}

/// Prints errors and warnings. Notes are counted, or printed as well if `notes` is set.
pub fn print(report: &Report, files: &SourceFiles<'_>, notes: bool) {
    let mut cursor = SourceCursor::default();
    for diagnostic in report.sorted() {
        if notes || diagnostic.code.severity > Severity::Note {
            let text = render_with(&mut cursor, diagnostic, files, colored());
            tell(&text);
        }
    }
    if let Some(line) = summary(report) {
        tell(&line);
    }
}

/// Renders one diagnostic: message, location, source line, and help.
pub fn render(diagnostic: &Diagnostic, files: &SourceFiles<'_>, colored: bool) -> String {
    render_with(&mut SourceCursor::default(), diagnostic, files, colored)
}

fn render_with(
    cursor: &mut SourceCursor,
    diagnostic: &Diagnostic,
    files: &SourceFiles<'_>,
    colored: bool,
) -> String {
    let (word, color) = match diagnostic.code.severity {
        Severity::Error => ("error", "1;31"),
        Severity::Warning => ("warning", "1;33"),
        Severity::Note => ("note", "1;36"),
    };
    let head = paint(&format!("{word}[{}]", diagnostic.code.name), color, colored);
    let mut out = format!("{head}: {}\n", escape(&diagnostic.message));
    let span = diagnostic.span;
    let file = usize::try_from(span.file.0)
        .ok()
        .and_then(|number| files.files.get(number));
    if let (Some((path, text)), 1..) = (file, span.line) {
        let path = escape(&(files.display_path)(path));
        out.push_str(&format!("  --> {path}:{}:{}\n", span.line, span.column));
        let column = (span.column as usize).saturating_sub(1);
        let start = match column < WIDTH {
            true => 0,
            false => column - WIDTH / 2,
        };
        let rest = cursor.rest_of_line(span.file, text, span.line, start);
        let (excerpt, caret) = excerpt(rest, start, column);
        if !excerpt.trim().is_empty() {
            let number = span.line.to_string();
            let margin = " ".repeat(number.len());
            let marker = paint("^", color, colored);
            out.push_str(&format!("{margin} |\n{number} | {excerpt}\n"));
            out.push_str(&format!("{margin} | {}{marker}\n", " ".repeat(caret)));
        }
    }
    if let Some(help) = &diagnostic.help {
        out.push_str(&format!("   = help: {}\n", escape(help)));
    }
    out
}

/// The part of a line around a column, escaped for the terminal, and the position of that column in it. `rest` begins at
/// the column `start`.
fn excerpt(rest: &str, start: usize, column: usize) -> (String, usize) {
    let mut excerpt = String::new();
    let mut caret = 0;
    if start > 0 {
        excerpt.push_str("... ");
    }
    let mut rest = rest.chars();
    for index in start..start + WIDTH {
        if index == column {
            caret = excerpt.chars().count();
        }
        match rest.next() {
            Some('\t') => excerpt.push_str("    "),
            Some(character) => excerpt.push_str(&escape(character.encode_utf8(&mut [0; 4]))),
            None => break,
        }
    }
    if rest.next().is_some() {
        excerpt.push_str(" ...");
    }
    (excerpt, caret)
}

/// A line with the number of errors, warnings, and notes by code. Returns `None` if there are none.
pub fn summary(report: &Report) -> Option<String> {
    let mut parts = Vec::new();
    for (severity, word) in [(Severity::Error, "error"), (Severity::Warning, "warning")] {
        let count = report.count(severity);
        if count > 0 {
            parts.push(counted(count, word));
        }
    }
    let mut codes: BTreeMap<&str, usize> = BTreeMap::new();
    for diagnostic in report.sorted() {
        if diagnostic.code.severity == Severity::Note {
            *codes.entry(diagnostic.code.name).or_default() += 1;
        }
    }
    if !codes.is_empty() {
        let each: Vec<String> = codes
            .iter()
            .map(|(code, count)| format!("{} {code}", grouped(*count)))
            .collect();
        parts.push(format!(
            "{} ({})",
            counted(codes.values().sum(), "note"),
            each.join(", ")
        ));
    }
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// Text in red, if standard error supports colors.
pub fn red(text: &str) -> String {
    paint(text, "1;31", colored())
}

/// Text in yellow, if standard error supports colors.
pub fn yellow(text: &str) -> String {
    paint(text, "1;33", colored())
}

fn paint(text: &str, color: &str, colored: bool) -> String {
    if colored {
        format!("\x1b[{color}m{text}\x1b[0m")
    } else {
        text.to_owned()
    }
}

/// Whether standard error supports colors.
pub fn colored() -> bool {
    static COLORED: OnceLock<bool> = OnceLock::new();
    *COLORED.get_or_init(|| {
        let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        !no_color && !dumb && std::io::stderr().is_terminal()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use ir::{Code, FileId, Span};

    static LOST: Code = Code {
        name: "lost",
        severity: Severity::Warning,
    };

    fn rendered(text: &str, line: u32, column: u32, message: &str) -> String {
        let diagnostic = Diagnostic {
            code: &LOST,
            message: message.into(),
            span: Span {
                file: FileId(0),
                line,
                column,
            },
            help: Some("look in `spec/overlay.yaml`".into()),
        };
        let files = [("a.yaml".to_owned(), text.to_owned())];
        render(
            &diagnostic,
            &SourceFiles {
                files: &files,
                display_path: &|path| format!("spec/{path}"),
            },
            false,
        )
    }

    #[test]
    fn renders_a_diagnostic_with_its_source_line() {
        assert_eq!(
            rendered("one\n  two: 2\n", 2, 3, "`two` is lost"),
            "warning[lost]: `two` is lost\n  --> spec/a.yaml:2:3\n  |\n2 |   two: 2\n  |   ^\n   = help: look in `spec/overlay.yaml`\n"
        );
    }

    #[test]
    fn renders_no_source_line_without_a_location() {
        assert_eq!(
            rendered("one\n", 0, 0, "x"),
            "warning[lost]: x\n   = help: look in `spec/overlay.yaml`\n"
        );
    }

    #[test]
    fn shortens_long_lines_around_the_caret() {
        let text = format!("{}X{}", "a".repeat(300), "b".repeat(300));
        let output = rendered(&text, 1, 301, "x");
        let lines: Vec<&str> = output.lines().collect();
        let caret = lines[4].find('^').expect("there is a caret");
        assert_eq!(lines[3].chars().nth(caret), Some('X'));
        assert!(lines[3].len() < 130);
    }

    #[test]
    fn aligns_the_caret_after_tabs() {
        let output = rendered("\té: x\n", 1, 4, "x");
        let lines: Vec<&str> = output.lines().collect();
        let caret = lines[4]
            .chars()
            .position(|c| c == '^')
            .expect("there is a caret");
        assert_eq!(lines[3].chars().nth(caret), Some(' '));
        assert_eq!(lines[3].chars().nth(caret - 1), Some(':'));
    }

    #[test]
    fn escapes_control_characters() {
        let output = rendered("a: \x1b[31m\u{202e}\n", 1, 1, "named `\x1b]0;title\x07`");
        assert!(
            !output.contains('\x1b') && !output.contains('\u{202e}') && !output.contains('\x07')
        );
    }

    #[test]
    fn summarizes_diagnostics_by_severity_and_code() {
        static BOUND: Code = Code {
            name: "bound",
            severity: Severity::Note,
        };
        let mut report = Report::default();
        assert_eq!(summary(&report), None);
        report.add(&LOST, Span::default(), "x");
        report.add(&BOUND, Span::default(), "x");
        report.add(&BOUND, Span::default(), "y");
        assert_eq!(
            summary(&report).as_deref(),
            Some("1 warning, 2 notes (2 bound)")
        );
    }
}
