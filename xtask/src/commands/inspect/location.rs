//! Source locations in the output of `inspect`.

use crate::support::diagnostics::SourceFiles;
use serde::Serialize;

/// A position in a file of the spec.
#[derive(Serialize)]
pub struct SpecLocation {
    file: String,
    line: u32,
    column: u32,
}

/// Converts spans to locations.
pub struct Locations<'a>(pub &'a SourceFiles<'a>);

impl Locations<'_> {
    /// The location of a span, or `None` if the compiler created the item itself.
    pub fn of(&self, span: ir::Span) -> Option<SpecLocation> {
        let number = usize::try_from(span.file.0).ok()?;
        let (path, _) = self.0.files.get(number)?;
        (span.line > 0).then(|| SpecLocation {
            file: (self.0.display_path)(path),
            line: span.line,
            column: span.column,
        })
    }
}
