//! `spec diff`: compares two specs and prints the changes.

use crate::{
    cli::{DiffArgs, DiffFormat},
    error::Error,
    release::version,
    spec::{compile::compile, event_counts::EventCounts, open::open},
    support::{
        output::print,
        text::{counted, escape},
    },
};
use diff::{Change, Event, Verdict, changelog};
use serde::Serialize;
use std::fmt::Write;

/// The version of the JSON format. It is raised when a key is removed or changes its meaning, not for new keys.
const FORMAT_VERSION: u32 = 1;
/// How many places of an event are shown as text. JSON contains all of them.
const MAX_PLACES: usize = 3;

/// Compares two specs. The exit code is 1 if there are breaking changes.
pub fn run(args: &DiffArgs) -> Result<(), Error> {
    let before = match &args.version {
        Some(version) => version::parse(version)
            .map_err(|reason| Error::Usage(format!("`{version}` is not a version: {reason}")))?,
        None => version::current()?,
    };
    let (old, _old_folder) = open(&args.old)?;
    let (new, _new_folder) = open(&args.new)?;
    if old.has_overlay() != new.has_overlay() {
        eprintln!(
            "only one of the two specs has an overlay, so the corrections in it are reported as changes; \
             `cargo xtask update --dry-run` applies the same overlay to both states"
        );
    }
    let (old, new) = (compile(&old, args.notes)?, compile(&new, args.notes)?);
    let events = diff::diff(&old, &new);
    let verdict = Verdict::of(&events);
    let comparison = Comparison {
        events: if args.verdict { &[] } else { &events },
        counts: EventCounts::new(&events),
        verdict,
        from: before.to_string(),
        to: verdict.next(&before).to_string(),
    };
    print(&match args.format {
        DiffFormat::Text => comparison.text(),
        DiffFormat::Json => comparison.json()?,
        DiffFormat::Markdown => comparison.markdown(args.verdict),
    })?;
    match verdict {
        Verdict::Major => Err(Error::Reported),
        Verdict::Same | Verdict::Patch | Verdict::Minor => Ok(()),
    }
}

/// The result of the comparison.
struct Comparison<'a> {
    events: &'a [Event],
    counts: EventCounts,
    verdict: Verdict,
    from: String,
    to: String,
}

impl Comparison<'_> {
    /// The verdict in words.
    fn summary(&self) -> String {
        let EventCounts {
            breaks,
            adds,
            keeps,
        } = self.counts;
        let word = self.verdict.word();
        if self.verdict == Verdict::Same {
            return format!(
                "{word}: there are no changes; the version stays {}",
                self.from
            );
        }
        format!(
            "{word}: {} to {}; {}, {}, {}",
            self.from,
            self.to,
            counted(breaks, "breaking change"),
            counted(adds, "addition"),
            counted(keeps, "compatible change"),
        )
    }

    fn text(&self) -> String {
        let mut out = format!("{}\n", self.summary());
        for event in self.events {
            let mut line = |word: &str, text: &str| {
                let _ = writeln!(out, "{word:<7} {}", escape(text));
            };
            line(event.effect.word(), &event.sentence());
            if let Some(reason) = event.effect.reason() {
                line("  why", reason);
            }
            for alike in &event.alike {
                line("  also", &diff::about(alike));
            }
            for sentence in &event.within {
                line("  with", sentence);
            }
            if let Some(places) = changelog::places(event, MAX_PLACES) {
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
            changelog::entry(self.events, &self.to),
            self.summary()
        )
    }

    fn json(&self) -> Result<String, Error> {
        let document = Document {
            version: FORMAT_VERSION,
            verdict: self.verdict.word(),
            from: &self.from,
            to: &self.to,
            counts: self.counts,
            events: self.events.iter().map(EventEntry::new).collect(),
        };
        let text = serde_json::to_string_pretty(&document)
            .map_err(|error| Error::Failed(format!("cannot print: {error}")))?;
        Ok(format!("{text}\n"))
    }
}

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    verdict: &'static str,
    from: &'a str,
    to: &'a str,
    counts: EventCounts,
    events: Vec<EventEntry<'a>>,
}

#[derive(Serialize)]
struct EventEntry<'a> {
    kind: String,
    effect: &'static str,
    reason: Option<&'a str>,
    sentence: String,
    about: String,
    also: Vec<String>,
    within: &'a [String],
    from: Option<&'a str>,
    to: Option<&'a str>,
    items: &'a [String],
    operations: Vec<&'a str>,
    places: Vec<PlaceEntry<'a>>,
}

#[derive(Serialize)]
struct PlaceEntry<'a> {
    operation: &'a str,
    part: String,
    pointer: &'a str,
}

impl<'a> EventEntry<'a> {
    fn new(event: &'a Event) -> Self {
        let (from, to, items): (Option<&str>, Option<&str>, &[String]) = match &event.change {
            Change::Added(is) => (None, Some(is), &[]),
            Change::Removed(was) => (Some(was), None, &[]),
            Change::Turned { from, to, .. } => (Some(from), Some(to), &[]),
            Change::ValuesAdded(items)
            | Change::ValuesRemoved(items)
            | Change::ArmsAdded(items)
            | Change::ArmsRemoved(items) => (None, None, items),
            Change::Deprecated
            | Change::Restored
            | Change::Required
            | Change::Optional
            | Change::Nullable
            | Change::NeverNull => (None, None, &[]),
        };
        let entry = |place: &'a diff::Place| PlaceEntry {
            operation: &place.operation,
            part: place.part.text(),
            pointer: &place.pointer,
        };
        Self {
            kind: event.kind(),
            effect: event.effect.word(),
            reason: event.effect.reason(),
            sentence: event.sentence(),
            about: diff::about(&event.subject),
            also: event.alike.iter().map(diff::about).collect(),
            within: &event.within,
            from,
            to,
            items,
            operations: event.operations(),
            places: event.places.iter().map(entry).collect(),
        }
    }
}
