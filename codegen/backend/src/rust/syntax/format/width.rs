//! Widths of lines and of their parts. Those of code are the defaults of rustfmt.

/// A line of code.
pub const MAX_CODE: usize = 100;

/// A line that is not broken like code: a comment, or a row of a table.
pub const MAX_TEXT: usize = 120;

/// The indentation of a block.
pub const TAB: usize = 4;

/// The arguments of a call of a function or a macro on one line.
pub const CALL: usize = 60;

/// The elements of an array on one line.
pub const ARRAY: usize = 60;

/// A chain of several method calls on one line.
pub const CHAIN: usize = 60;

/// The fields of a struct on one line.
pub const STRUCT: usize = 18;

/// An element of a list that may share its line with others.
pub const SHORT_ELEMENT: usize = 10;
