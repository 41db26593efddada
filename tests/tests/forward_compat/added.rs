//! Counts of what was added to a spec, and the name of every addition.

/// Part of the name of everything that is added.
pub const WORD: &str = "added_tomorrow";

/// Number of additions of each kind.
#[derive(Debug, Default)]
pub struct Added {
    pub fields: usize,
    pub values: usize,
    pub params: usize,
    pub arms: usize,
    pub plain_arms: usize,
    pub operations: usize,
    pub statuses: usize,
    pub media: usize,
    pub errors: usize,
}
