//! Limits that keep generated values small.

/// Optional parts are left out once the JSON text exceeds this many bytes.
pub const SIZE_LIMIT: usize = 60_000;
/// The deepest nesting. A type that requires a value of itself would never end.
pub const MAX_NESTING: usize = 60;
/// The most values written into one JSON text.
pub const MAX_VALUES: usize = 50_000;
/// The greatest length of a list or string, whatever its bounds say.
pub const MAX_LENGTH: usize = 4_096;
