//! Comparison of the diff's verdicts with those of `cargo semver-checks`.

pub mod cargo_semver_checks;
pub mod semver_compare;
