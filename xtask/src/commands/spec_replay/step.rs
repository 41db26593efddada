//! The result of one step of the replay.

use crate::semver::{cargo_semver_checks::SemverReport, semver_compare::SemverComparison};
use ::diff::{Change, Language, VersionBump};
use std::time::Duration;

/// The result of updating to one state.
pub struct ReplayStep {
    pub label: String,
    pub operations: usize,
    /// The number of methods and types that were renamed since the first state.
    pub renamed: (usize, usize),
    /// The changes since the previous state, or `None` for the first state.
    pub changes: Option<Vec<Change>>,
    /// The verdict that is required, if it is known in advance.
    pub expected: Option<VersionBump>,
    /// The time for contract, names, diff and crate, without compiling the crate.
    pub update: Duration,
    /// The time of `cargo check` of the crate.
    pub check: Option<Duration>,
    /// The report of `cargo semver-checks` and its comparison with the changes.
    pub semver: Option<(SemverReport, SemverComparison)>,
}

impl ReplayStep {
    /// The verdict for the crate.
    pub fn verdict(&self) -> Option<VersionBump> {
        let changes = self.changes.as_deref();
        changes.map(|changes| VersionBump::of_language(changes, Language::Rust))
    }

    /// Why the verdict is wrong, or `None` if it is right.
    pub fn problem(&self) -> Option<String> {
        let (label, verdict) = (&self.label, self.verdict()?);
        if let Some(expected) = self.expected.filter(|expected| *expected != verdict) {
            return Some(format!(
                "{label}: the verdict is {}, but must be {}",
                verdict.as_str(),
                expected.as_str()
            ));
        }
        let (report, _) = self.semver.as_ref()?;
        (report.verdict > verdict).then(|| {
            let findings = report.findings.iter();
            let lines = findings.map(|one| format!("\n{}: {}", one.lint, one.text));
            format!(
                "{label}: the verdict is {}, but cargo-semver-checks requires more:{}",
                verdict.as_str(),
                lines.collect::<String>()
            )
        })
    }
}
