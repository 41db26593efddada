//! `spec diff`: compares two specs and prints the changes.

use crate::{
    cli::{CompareArgs, DiffFormat},
    error::Error,
    release::version,
    spec::{
        compile::{compile, compile_with_names},
        impact_counts::ImpactCounts,
        open::open,
    },
    support::{
        output::{print, tell},
        text::{counted, escape},
    },
};
use diff::{Change, ChangeKind, Language, Version, VersionBump, changelog};
use serde::Serialize;
use std::{collections::BTreeMap, fmt::Write};

/// The version of the JSON format. It is raised when a key is removed or changes its meaning, not for new keys.
const FORMAT_VERSION: u32 = 2;
/// How many places of a change are shown as text. JSON contains all of them.
const MAX_LOCATIONS: usize = 3;

/// Compares two specs. The exit code is 1 if there are breaking changes. `current` is the version where the arguments have none.
pub fn run(
    args: &CompareArgs,
    notes: bool,
    current: impl FnOnce() -> Result<Version, Error>,
) -> Result<(), Error> {
    let before = match &args.version {
        Some(version) => version::parse(version)
            .map_err(|reason| Error::Usage(format!("`{version}` is not a version: {reason}")))?,
        None => current()?,
    };
    let (old, _old_folder) = open(&args.old)?;
    let (mut new, _new_folder) = open(&args.new)?;
    if old.has_overlay() != new.has_overlay() {
        tell(
            "only one of the two specs has an overlay, so the corrections in it are reported as changes; \
             `cargo xtask update --dry-run` applies the same overlay to both states",
        );
    }
    let (old, names) = compile_with_names(&old, notes)?;
    new.keep_names(names);
    let new = compile(&new, notes)?;
    let changes = diff::diff(&old, &new);
    let verdict = VersionBump::of(&changes);
    let comparison = DiffReport {
        changes: if args.verdict { &[] } else { &changes },
        counts: ImpactCounts::new(&changes),
        verdicts: Language::ALL
            .map(|language| (language, VersionBump::of_language(&changes, language))),
        verdict,
        from: before.to_string(),
        to: verdict.apply(&before).to_string(),
    };
    print(&match args.format {
        DiffFormat::Text => comparison.text(),
        DiffFormat::Json => comparison.json()?,
        DiffFormat::Markdown => comparison.markdown(args.verdict),
    })?;
    match verdict {
        VersionBump::Major => Err(Error::Reported),
        VersionBump::Same | VersionBump::Patch | VersionBump::Minor => Ok(()),
    }
}

/// The result of the comparison.
struct DiffReport<'a> {
    changes: &'a [Change],
    counts: ImpactCounts,
    /// What the package of each language alone would need. All packages have the same version.
    verdicts: [(Language, VersionBump); 4],
    verdict: VersionBump,
    from: String,
    to: String,
}

impl DiffReport<'_> {
    /// The verdict in words.
    fn summary(&self) -> String {
        let ImpactCounts {
            breaks,
            adds,
            keeps,
        } = self.counts;
        let word = self.verdict.as_str();
        if self.verdict == VersionBump::Same {
            return format!(
                "{word}: there are no changes; the version stays {}",
                self.from
            );
        }
        format!(
            "{word}: {} to {}; {}, {}, {} ({})",
            self.from,
            self.to,
            counted(breaks, "breaking change"),
            counted(adds, "addition"),
            counted(keeps, "compatible change"),
            self.by_language(),
        )
    }

    /// The verdict for each language in words.
    fn by_language(&self) -> String {
        let verdicts = self.verdicts.iter();
        let words =
            verdicts.map(|(language, verdict)| format!("{} {}", language.name(), verdict.as_str()));
        words.collect::<Vec<_>>().join(", ")
    }

    fn text(&self) -> String {
        let mut out = format!("{}\n", self.summary());
        for change in self.changes {
            let mut line = |word: &str, text: &str| {
                let _ = writeln!(out, "{word:<7} {}", escape(text));
            };
            line(change.impacts.worst().as_str(), &change.sentence());
            for sentence in change.impacts.sentences() {
                line("  why", &sentence);
            }
            for subject in &change.also {
                line("  also", &diff::about(subject));
            }
            for detail in &change.details {
                line("  with", detail);
            }
            if let Some(places) = changelog::places(change, MAX_LOCATIONS) {
                line("  in", &places);
            }
        }
        out
    }

    fn markdown(&self, verdict_only: bool) -> String {
        if verdict_only {
            return format!("**{}**\n", self.summary());
        }
        format!(
            "{}\n**{}**\n",
            changelog::entry(self.changes, &self.to),
            self.summary()
        )
    }

    fn json(&self) -> Result<String, Error> {
        let document = DiffDocument {
            version: FORMAT_VERSION,
            verdict: self.verdict.as_str(),
            verdicts: self
                .verdicts
                .map(|(language, verdict)| (language.id(), verdict.as_str()))
                .into(),
            from: &self.from,
            to: &self.to,
            counts: self.counts,
            changes: self.changes.iter().map(ChangeEntry::new).collect(),
        };
        let text = serde_json::to_string_pretty(&document)
            .map_err(|error| Error::Failed(format!("cannot print: {error}")))?;
        Ok(format!("{text}\n"))
    }
}

#[derive(Serialize)]
struct DiffDocument<'a> {
    version: u32,
    verdict: &'static str,
    verdicts: BTreeMap<&'static str, &'static str>,
    from: &'a str,
    to: &'a str,
    counts: ImpactCounts,
    changes: Vec<ChangeEntry<'a>>,
}

#[derive(Serialize)]
struct ChangeEntry<'a> {
    code: String,
    /// The largest impact in any language.
    impact: &'static str,
    languages: BTreeMap<&'static str, ImpactEntry<'a>>,
    sentence: String,
    subject: String,
    also: Vec<String>,
    details: &'a [String],
    from: Option<&'a str>,
    to: Option<&'a str>,
    items: &'a [String],
    operations: Vec<&'a str>,
    locations: Vec<LocationEntry<'a>>,
}

#[derive(Serialize)]
struct ImpactEntry<'a> {
    impact: &'static str,
    reason: Option<&'a str>,
}

#[derive(Serialize)]
struct LocationEntry<'a> {
    operation: &'a str,
    part: String,
    pointer: &'a str,
}

impl<'a> ChangeEntry<'a> {
    fn new(change: &'a Change) -> Self {
        let (from, to, items): (Option<&str>, Option<&str>, &[String]) = match &change.kind {
            ChangeKind::Added(is) => (None, Some(is), &[]),
            ChangeKind::Removed(was) => (Some(was), None, &[]),
            ChangeKind::Modified { from, to, .. } => (Some(from), Some(to), &[]),
            ChangeKind::ValuesAdded(items)
            | ChangeKind::ValuesRemoved(items)
            | ChangeKind::ArmsAdded(items)
            | ChangeKind::ArmsRemoved(items) => (None, None, items),
            ChangeKind::Deprecated
            | ChangeKind::Restored
            | ChangeKind::Required
            | ChangeKind::Optional
            | ChangeKind::Nullable
            | ChangeKind::NeverNull => (None, None, &[]),
        };
        let impact = |language| {
            let impact = change.impacts.of(language);
            ImpactEntry {
                impact: impact.as_str(),
                reason: impact.reason(),
            }
        };
        let entry = |location: &'a diff::ChangeLocation| LocationEntry {
            operation: &location.operation,
            part: location.part.text(),
            pointer: &location.pointer,
        };
        Self {
            code: change.code(),
            impact: change.impacts.worst().as_str(),
            languages: Language::ALL
                .map(|language| (language.id(), impact(language)))
                .into(),
            sentence: change.sentence(),
            subject: diff::about(&change.subject),
            also: change.also.iter().map(diff::about).collect(),
            details: &change.details,
            from,
            to,
            items,
            operations: change.operations(),
            locations: change.places.iter().map(entry).collect(),
        }
    }
}
