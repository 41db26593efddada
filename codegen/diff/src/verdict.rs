//! A verdict knows which part of the version moves.

use crate::{Effect, Event};

pub use semver::Version;

/// How much of a release the events make.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Nothing is different.
    Same,
    /// Code sees no difference.
    Patch,
    /// Code compiles, and there is something new to use or to mind.
    Minor,
    /// Some code no longer compiles, or means something else.
    Major,
}

impl Verdict {
    /// The verdict on some events: the worst of them decides.
    pub fn of(events: &[Event]) -> Self {
        let each = events.iter().map(|event| match event.effect {
            Effect::Breaks(_) => Verdict::Major,
            Effect::Adds => Verdict::Minor,
            Effect::Keeps => Verdict::Patch,
        });
        each.max().unwrap_or(Verdict::Same)
    }

    /// The verdict in one word.
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Same => "same",
            Verdict::Patch => "patch",
            Verdict::Minor => "minor",
            Verdict::Major => "major",
        }
    }

    /// The version after this one, as Cargo reads versions: before 1.0 the second number says what
    /// breaks and the third all else; before 0.1 every version breaks.
    pub fn next(self, version: &Version) -> Version {
        let (major, minor, patch) = (version.major, version.minor, version.patch);
        let (major, minor, patch) = match (self, major, minor) {
            (Verdict::Same, _, _) => return version.clone(),
            (_, 0, 0) | (Verdict::Minor | Verdict::Patch, 0, _) => (0, minor, patch + 1),
            (Verdict::Major, 0, _) => (0, minor + 1, 0),
            (Verdict::Major, _, _) => (major + 1, 0, 0),
            (Verdict::Minor, _, _) => (major, minor + 1, 0),
            (Verdict::Patch, _, _) => (major, minor, patch + 1),
        };
        Version::new(major, minor, patch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_moves_as_cargo_reads_it() {
        use Verdict::{Major, Minor, Patch, Same};
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
        for (from, verdict, to) in cases {
            let from = Version::parse(from).expect("a version");
            assert_eq!(verdict.next(&from).to_string(), to, "{from} {verdict:?}");
        }
    }

    #[test]
    fn the_worst_event_decides() {
        assert_eq!(Verdict::of(&[]), Verdict::Same);
        let event = |effect| Event {
            subject: crate::Subject::Body,
            alike: Vec::new(),
            change: crate::Change::Required,
            within: Vec::new(),
            effect,
            places: Vec::new(),
        };
        let events = [event(Effect::Keeps), event(Effect::Adds)];
        assert_eq!(Verdict::of(&events), Verdict::Minor);
    }
}
