//! Positions of byte offsets within a text.

use ir::{FileId, Span};

/// The line and column of a byte offset, both counted from 1.
pub fn span_at(file: FileId, text: &str, offset: usize) -> Span {
    let before = text.get(..offset).unwrap_or(text);
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let column = before.chars().rev().take_while(|one| *one != '\n').count();
    Span {
        file,
        line: number(1 + before.matches('\n').count()),
        column: number(1 + column),
    }
}
