//! Named types: records, enums, unions, and what callers pass.

pub mod enums;
pub mod helpers;
pub mod params;
pub mod records;
pub mod types;
pub mod unions;
