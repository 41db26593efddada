//! Scalars as the author wrote them: `01`, which YAML reads as the number 1.

use super::source_map::SourceMap;
use ir::Span;

/// The text of a plain scalar at a position.
pub fn written_scalar(source_map: &SourceMap, span: Span) -> Option<String> {
    let (_, text) = source_map.text(span.file)?;
    let line = usize::try_from(span.line).ok()?.checked_sub(1)?;
    let column = usize::try_from(span.column).ok()?.checked_sub(1)?;
    let line = text
        .strip_prefix('\u{feff}')
        .unwrap_or(text)
        .lines()
        .nth(line)?;
    let is_part = |next: &char| next.is_alphanumeric() || matches!(next, '.' | '+' | '-' | '_');
    let written: String = line.chars().skip(column).take_while(is_part).collect();
    (!written.is_empty()).then_some(written)
}
