//! Diagnostics in forms that programs read: JSON, and the annotations of GitHub Actions.

use crate::{error::Error, support::diagnostics::SourceFiles};
use ir::{Diagnostic, Report, Severity};
use serde::Serialize;

/// The version of the JSON format. It is raised when a key is removed or changes its meaning, not for new keys.
const FORMAT_VERSION: u32 = 1;

#[derive(Serialize)]
struct FindingsDocument<'a> {
    version: u32,
    findings: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct Finding<'a> {
    severity: &'static str,
    code: &'a str,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<u32>,
}

/// All diagnostics as a JSON object.
pub fn json(report: &Report, files: &SourceFiles<'_>) -> Result<String, Error> {
    let findings = report.sorted().into_iter().map(|diagnostic| {
        let place = place(diagnostic, files);
        Finding {
            severity: word(diagnostic.code.severity),
            code: diagnostic.code.name,
            message: &diagnostic.message,
            help: diagnostic.help.as_deref(),
            line: place.is_some().then_some(diagnostic.span.line),
            column: place.is_some().then_some(diagnostic.span.column),
            file: place,
        }
    });
    let document = FindingsDocument {
        version: FORMAT_VERSION,
        findings: findings.collect(),
    };
    serde_json::to_string_pretty(&document).map_err(|error| Error::Failed(error.to_string()))
}

/// All diagnostics as workflow commands of GitHub Actions, one line each.
pub fn github(report: &Report, files: &SourceFiles<'_>) -> String {
    let mut out = String::new();
    for diagnostic in report.sorted() {
        let command = match diagnostic.code.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let mut properties = vec![format!("title={}", property(diagnostic.code.name))];
        if let Some(file) = place(diagnostic, files) {
            properties.push(format!("file={}", property(&file)));
            properties.push(format!("line={}", diagnostic.span.line));
            properties.push(format!("col={}", diagnostic.span.column));
        }
        let help = diagnostic.help.as_ref();
        let help = help.map_or_else(String::new, |help| format!("; {help}"));
        let text = data(&format!("{}{help}", diagnostic.message));
        out.push_str(&format!("::{command} {}::{text}\n", properties.join(",")));
    }
    out
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// The file of a diagnostic, if it points at a line.
fn place(diagnostic: &Diagnostic, files: &SourceFiles<'_>) -> Option<String> {
    let number = usize::try_from(diagnostic.span.file.0).ok()?;
    let (path, _) = files.files.get(number)?;
    (diagnostic.span.line > 0).then(|| (files.display_path)(path))
}

/// The text of a workflow command. A line break would end it.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A property of a workflow command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use ir::{Code, FileId, Span};

    static BROKEN: Code = Code {
        name: "broken",
        severity: Severity::Error,
    };

    fn report() -> Report {
        let mut report = Report::default();
        let span = Span {
            file: FileId(0),
            line: 2,
            column: 5,
        };
        report.add_with_help(&BROKEN, span, "100% wrong\n::error::x", "mend it");
        report
    }

    #[test]
    fn a_finding_is_one_line_for_github_and_keeps_its_text_in_json() {
        let texts = [("a:b.yaml".to_owned(), "x\n    y\n".to_owned())];
        let files = SourceFiles {
            files: &texts,
            display_path: &|path| format!("dir/{path}"),
        };
        assert_eq!(
            github(&report(), &files),
            "::error title=broken,file=dir/a%3Ab.yaml,line=2,col=5::100%25 wrong%0A::error::x; mend it\n"
        );
        let json = json(&report(), &files).expect("the findings are JSON");
        let json: serde_json::Value = serde_json::from_str(&json).expect("valid JSON");
        assert_eq!(json["findings"][0]["message"], "100% wrong\n::error::x");
        assert_eq!(json["findings"][0]["file"], "dir/a:b.yaml");
        assert_eq!(json["findings"][0]["line"], 2);
    }
}
