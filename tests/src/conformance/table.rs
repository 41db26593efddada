//! The table of results: areas by languages.

use super::runner::CaseResult;
use std::fmt::Write as _;

/// A column of the table.
#[derive(Clone, Debug)]
pub struct Column {
    /// The language, and the mode.
    pub name: String,
    /// The results; `None` if the language was skipped.
    pub results: Option<Vec<CaseResult>>,
}

/// The table as text: in each cell how many cases passed, of how many.
pub fn render(areas: &[String], columns: &[Column]) -> String {
    let width = areas.iter().map(String::len).max().unwrap_or(0).max(5);
    let mut out = format!("{:width$}", "area");
    for column in columns {
        let _ = write!(out, "  {:>19}", column.name);
    }
    out.push('\n');
    let all = "all".to_owned();
    for area in areas.iter().chain([&all]) {
        let _ = write!(out, "{area:width$}");
        for column in columns {
            let _ = write!(out, "  {:>19}", cell(column, area));
        }
        out.push('\n');
    }
    out
}

fn cell(column: &Column, area: &str) -> String {
    let Some(results) = &column.results else {
        return "SKIPPED".to_owned();
    };
    let own: Vec<&CaseResult> = results
        .iter()
        .filter(|result| area == "all" || result.area == area)
        .collect();
    let passed = own.iter().filter(|one| one.failures.is_empty()).count();
    match (passed == own.len(), own.len()) {
        (true, 0) => "-".to_owned(),
        (true, count) => format!("{count}"),
        (false, count) => format!("{passed} of {count}"),
    }
}

/// The failures of a column, each case with its reasons.
pub fn failures(column: &Column) -> String {
    let mut out = String::new();
    for result in column.results.iter().flatten() {
        if !result.failures.is_empty() {
            let _ = writeln!(out, "{} ({}):", result.id, column.name);
            for failure in &result.failures {
                let _ = writeln!(out, "    {failure}");
            }
        }
    }
    out
}
