//! Finds lines and columns in texts.

use ir::FileId;

/// A position in a file. The search for a later one goes on there, so that hundreds of diagnostics in a file that is one line of
/// twenty megabytes take one pass.
#[derive(Clone, Copy, Debug, Default)]
pub struct SourceCursor {
    file: FileId,
    /// Zero before the first search.
    line: u32,
    column: usize,
    /// The byte offset.
    at: usize,
}

impl SourceCursor {
    /// The text of a line, counted from one, from a column, counted in characters from zero. Empty if there is no such place.
    pub fn rest_of_line<'t>(
        &mut self,
        file: FileId,
        text: &'t str,
        line: u32,
        column: usize,
    ) -> &'t str {
        if self.line == 0 || file != self.file || (line, column) < (self.line, self.column) {
            *self = Self {
                file,
                line: 1,
                column: 0,
                at: 0,
            };
        }
        while self.line < line {
            let Some(end) = text[self.at..].find('\n') else {
                return "";
            };
            (self.line, self.column, self.at) = (self.line + 1, 0, self.at + end + 1);
        }
        let rest = &text[self.at..];
        let end = rest.find('\n').unwrap_or(rest.len());
        let rest = &rest[..end];
        let rest = rest.strip_suffix('\r').unwrap_or(rest);
        match rest.char_indices().nth(column - self.column) {
            Some((skipped, _)) => {
                (self.column, self.at) = (column, self.at + skipped);
                &rest[skipped..]
            }
            None => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_places_in_any_order() {
        let text = "one\r\ntwö und\n\nlast";
        let mut cursor = SourceCursor::default();
        for (line, column, expected) in [
            (2, 3, " und"),
            (2, 4, "und"),
            (2, 0, "twö und"),
            (1, 1, "ne"),
            (3, 0, ""),
            (4, 2, "st"),
            (4, 9, ""),
            (9, 0, ""),
            (1, 0, "one"),
        ] {
            let found = cursor.rest_of_line(FileId(0), text, line, column);
            assert_eq!(found, expected, "{line}:{column}");
        }
        assert_eq!(cursor.rest_of_line(FileId(1), "other", 1, 2), "her");
    }
}
