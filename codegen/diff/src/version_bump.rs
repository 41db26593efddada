//! Version bump: which part of the version has to change.

use crate::{Change, Impact, Language};

pub use semver::Version;

/// How the version has to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VersionBump {
    /// Not at all: there are no changes.
    Same,
    /// Code sees no difference in the crate.
    Patch,
    /// Code still compiles, and there is something new.
    Minor,
    /// Some code no longer compiles, or changes its meaning.
    Major,
}

impl VersionBump {
    /// The bump for some changes: the largest one that any of them needs in any language, because all packages have the
    /// same version.
    pub fn of(changes: &[Change]) -> Self {
        let each = changes
            .iter()
            .map(|change| Self::of_impact(change.impacts.worst()));
        each.max().unwrap_or(VersionBump::Same)
    }

    /// The bump that the package of one language alone would need.
    pub fn of_language(changes: &[Change], language: Language) -> Self {
        let each = changes
            .iter()
            .map(|change| Self::of_impact(change.impacts.of(language)));
        each.max().unwrap_or(VersionBump::Same)
    }

    fn of_impact(impact: &Impact) -> Self {
        match impact {
            Impact::Breaks(_) => VersionBump::Major,
            Impact::Adds => VersionBump::Minor,
            Impact::Keeps => VersionBump::Patch,
        }
    }

    /// The bump in one word.
    pub fn as_str(self) -> &'static str {
        match self {
            VersionBump::Same => "same",
            VersionBump::Patch => "patch",
            VersionBump::Minor => "minor",
            VersionBump::Major => "major",
        }
    }

    /// The next version by the rules of Cargo: before 1.0 a breaking change bumps the second number and everything else
    /// the third; before 0.1 every bump is breaking.
    pub fn apply(self, version: &Version) -> Version {
        let (major, minor, patch) = (version.major, version.minor, version.patch);
        let (major, minor, patch) = match (self, major, minor) {
            (VersionBump::Same, _, _) => return version.clone(),
            (_, 0, 0) | (VersionBump::Minor | VersionBump::Patch, 0, _) => (0, minor, patch + 1),
            (VersionBump::Major, 0, _) => (0, minor + 1, 0),
            (VersionBump::Major, _, _) => (major + 1, 0, 0),
            (VersionBump::Minor, _, _) => (major, minor + 1, 0),
            (VersionBump::Patch, _, _) => (major, minor, patch + 1),
        };
        Version::new(major, minor, patch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_moves_as_cargo_reads_it() {
        use VersionBump::{Major, Minor, Patch, Same};
        let cases = [
            ("0.1.0", Same, "0.1.0"),
            ("0.1.0", Patch, "0.1.1"),
            ("0.1.4", Minor, "0.1.5"),
            ("0.1.4", Major, "0.2.0"),
            ("0.0.3", Minor, "0.0.4"),
            ("0.0.3", Major, "0.0.4"),
            ("1.2.3", Patch, "1.2.4"),
            ("1.2.3", Minor, "1.3.0"),
            ("1.2.3", Major, "2.0.0"),
        ];
        for (from, bump, to) in cases {
            let from = Version::parse(from).expect("a version");
            assert_eq!(bump.apply(&from).to_string(), to, "{from} {bump:?}");
        }
    }

    #[test]
    fn the_worst_event_decides() {
        assert_eq!(VersionBump::of(&[]), VersionBump::Same);
        let change = |impact: Impact| Change {
            subject: crate::Subject::Body,
            also: Vec::new(),
            kind: crate::ChangeKind::Required,
            details: Vec::new(),
            impacts: impact.into(),
            places: Vec::new(),
        };
        let changes = [change(Impact::Keeps), change(Impact::Adds)];
        assert_eq!(VersionBump::of(&changes), VersionBump::Minor);
        let mut breaking = change(Impact::Adds);
        breaking.impacts.go = Impact::breaks("moved");
        let changes = [breaking];
        assert_eq!(VersionBump::of(&changes), VersionBump::Major);
        let rust = VersionBump::of_language(&changes, Language::Rust);
        assert_eq!(rust, VersionBump::Minor);
    }
}
