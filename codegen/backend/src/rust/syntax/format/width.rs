//! Widths of lines. Parts of a line may be as wide as the line, which is `use_small_heuristics = "Max"` of rustfmt.

/// A line of code, a comment or a row of a table.
pub const MAX_LINE: usize = 120;

/// A line of an example in the documentation, which is read in a narrower column.
pub const MAX_EXAMPLE: usize = 100;

/// The indentation of a block.
pub const TAB: usize = 4;

/// An element of a list that may share its line with others.
pub const SHORT_ELEMENT: usize = 10;
