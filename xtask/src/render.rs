//! A picture knows how a finding looks on the terminal.

use ir::{Diagnostic, Report, Severity};
use std::{collections::BTreeMap, fmt::Write, io::IsTerminal, sync::OnceLock};

/// The widest piece of a source line that is shown.
const WIDTH: usize = 100;

/// The text that findings point into.
pub struct Gallery<'a> {
    /// Path and text of every file, by the number in a site.
    pub files: &'a [(String, String)],
    /// How a path is shown.
    pub shown: &'a dyn Fn(&str) -> String,
}

/// Prints errors and warnings, and notes as a count or, on demand, in full.
pub fn print(report: &Report, gallery: &Gallery<'_>, notes: bool) {
    for diagnostic in report.sorted() {
        if notes || diagnostic.code.severity > Severity::Note {
            eprint!("{}", draw(diagnostic, gallery, colored()));
            eprintln!();
        }
    }
    if let Some(line) = tally(report) {
        eprintln!("{line}");
    }
}

/// One finding: what, where, the source line, and what to do.
pub fn draw(diagnostic: &Diagnostic, gallery: &Gallery<'_>, colored: bool) -> String {
    let (word, color) = match diagnostic.code.severity {
        Severity::Error => ("error", "1;31"),
        Severity::Warning => ("warning", "1;33"),
        Severity::Note => ("note", "1;36"),
    };
    let head = paint(&format!("{word}[{}]", diagnostic.code.name), color, colored);
    let mut out = format!("{head}: {}\n", inert(&diagnostic.message));
    let site = diagnostic.span;
    let file = usize::try_from(site.file.0)
        .ok()
        .and_then(|number| gallery.files.get(number));
    if let (Some((path, text)), 1..) = (file, site.line) {
        let shown = inert(&(gallery.shown)(path));
        out.push_str(&format!("  --> {shown}:{}:{}\n", site.line, site.column));
        let line = text.lines().nth(site.line as usize - 1).unwrap_or_default();
        let (piece, caret) = window(line, (site.column as usize).saturating_sub(1));
        if !piece.trim().is_empty() {
            let number = site.line.to_string();
            let margin = " ".repeat(number.len());
            let mark = paint("^", color, colored);
            out.push_str(&format!("{margin} |\n{number} | {piece}\n"));
            out.push_str(&format!("{margin} | {}{mark}\n", " ".repeat(caret)));
        }
    }
    if let Some(help) = &diagnostic.help {
        out.push_str(&format!("   = help: {}\n", inert(help)));
    }
    out
}

/// The piece of a line around a character, fit for a terminal, and where that character is in it.
fn window(line: &str, column: usize) -> (String, usize) {
    let start = if column < WIDTH {
        0
    } else {
        column - WIDTH / 2
    };
    let mut piece = String::new();
    let mut caret = 0;
    if start > 0 {
        piece.push_str("... ");
    }
    let mut rest = line.chars().skip(start);
    for index in start..start + WIDTH {
        if index == column {
            caret = piece.chars().count();
        }
        match rest.next() {
            Some('\t') => piece.push_str("    "),
            Some(character) => piece.push_str(&inert(character.encode_utf8(&mut [0; 4]))),
            None => break,
        }
    }
    if rest.next().is_some() {
        piece.push_str(" ...");
    }
    (piece, caret)
}

/// Text from outside without anything that a terminal would obey or that would hide other text.
pub fn inert(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        let hidden = matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
        if character.is_control() || hidden {
            let _ = write!(out, "\\u{{{:x}}}", character as u32);
        } else {
            out.push(character);
        }
    }
    out
}

/// One line that counts the findings, and the notes by code; none when there is nothing to count.
pub fn tally(report: &Report) -> Option<String> {
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

/// A number and what it counts.
pub fn counted(count: usize, one: &str) -> String {
    format!(
        "{} {one}{}",
        grouped(count),
        if count == 1 { "" } else { "s" }
    )
}

/// A number with a comma after every third digit.
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// Text in red, if standard error shows colours.
pub fn red(text: &str) -> String {
    paint(text, "1;31", colored())
}

/// Text in yellow, if standard error shows colours.
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

/// Whether standard error shows colours.
pub fn colored() -> bool {
    static COLORED: OnceLock<bool> = OnceLock::new();
    *COLORED.get_or_init(|| {
        let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        !refused && !dumb && std::io::stderr().is_terminal()
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

    fn picture(text: &str, line: u32, column: u32, message: &str) -> String {
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
        draw(
            &diagnostic,
            &Gallery {
                files: &files,
                shown: &|path| format!("spec/{path}"),
            },
            false,
        )
    }

    #[test]
    fn a_finding_is_drawn_with_its_line() {
        assert_eq!(
            picture("one\n  two: 2\n", 2, 3, "`two` is lost"),
            "warning[lost]: `two` is lost\n  --> spec/a.yaml:2:3\n  |\n2 |   two: 2\n  |   ^\n   = help: look in `spec/overlay.yaml`\n"
        );
    }

    #[test]
    fn a_finding_without_a_place_has_no_line() {
        assert_eq!(
            picture("one\n", 0, 0, "x"),
            "warning[lost]: x\n   = help: look in `spec/overlay.yaml`\n"
        );
    }

    #[test]
    fn a_long_line_is_cut_around_the_caret() {
        let text = format!("{}X{}", "a".repeat(300), "b".repeat(300));
        let drawn = picture(&text, 1, 301, "x");
        let lines: Vec<&str> = drawn.lines().collect();
        let caret = lines[4].find('^').expect("a caret");
        assert_eq!(lines[3].chars().nth(caret), Some('X'));
        assert!(lines[3].len() < 130);
    }

    #[test]
    fn tabs_and_wide_text_do_not_move_the_caret_away() {
        let drawn = picture("\té: x\n", 1, 4, "x");
        let lines: Vec<&str> = drawn.lines().collect();
        let caret = lines[4].chars().position(|c| c == '^').expect("a caret");
        assert_eq!(lines[3].chars().nth(caret), Some(' '));
        assert_eq!(lines[3].chars().nth(caret - 1), Some(':'));
    }

    #[test]
    fn nothing_from_a_spec_reaches_the_terminal_as_a_command() {
        let drawn = picture("a: \x1b[31m\u{202e}\n", 1, 1, "named `\x1b]0;title\x07`");
        assert!(!drawn.contains('\x1b') && !drawn.contains('\u{202e}') && !drawn.contains('\x07'));
    }

    #[test]
    fn findings_are_counted_and_notes_by_code() {
        static BOUND: Code = Code {
            name: "bound",
            severity: Severity::Note,
        };
        let mut report = Report::default();
        assert_eq!(tally(&report), None);
        report.add(&LOST, Span::default(), "x");
        report.add(&BOUND, Span::default(), "x");
        report.add(&BOUND, Span::default(), "y");
        assert_eq!(
            tally(&report).as_deref(),
            Some("1 warning, 2 notes (2 bound)")
        );
        assert_eq!(grouped(1_234_567), "1,234,567");
    }
}
