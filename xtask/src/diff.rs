//! The diff knows how two specs on the disk are compared, and how that is shown.

use crate::{
    archive::{self, Bounds, Kind},
    failure::Failure,
    flags,
    input::{self, Input},
    regen, release, render, spec,
};
use diff::{Change, ChangeKind, Impact, VersionBump, changelog};
use ir::Checked;
use serde::Serialize;
use std::{
    fmt::Write,
    fs,
    io::Read,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

/// Raised when a key goes away or changes its meaning; new keys do not raise it.
const VERSION: u32 = 1;
/// Places shown of an event; JSON has them all.
const PLACES: usize = 3;

/// Compares two specs. The status is 1 when callers break.
pub fn run(flags: &flags::Diff) -> Result<(), Failure> {
    let before = match &flags.version {
        Some(version) => release::parse(version)
            .map_err(|why| Failure::Usage(format!("`{version}` is no version: {why}")))?,
        None => release::current()?,
    };
    let (old, _old) = open(&flags.old)?;
    let (new, _new) = open(&flags.new)?;
    if old.is_corrected() != new.is_corrected() {
        eprintln!(
            "only one of the two is read with its overlay, so what that corrects is told as a difference too; \
             `cargo xtask update --dry-run` compares the committed spec with a new state under the same overlay"
        );
    }
    let (old, new) = (
        understood(&old, flags.notes)?,
        understood(&new, flags.notes)?,
    );
    let events = diff::diff(&old, &new);
    let verdict = VersionBump::of(&events);
    let shown = Shown {
        events: if flags.verdict { &[] } else { &events },
        counts: Counts::of(&events),
        verdict,
        from: before.to_string(),
        to: verdict.apply(&before).to_string(),
    };
    regen::say(&match flags.format {
        flags::Shown::Text => shown.text(),
        flags::Shown::Json => shown.json()?,
        flags::Shown::Markdown => shown.markdown(flags.verdict),
    })?;
    match verdict {
        VersionBump::Major => Err(Failure::Shown),
        VersionBump::Same | VersionBump::Patch | VersionBump::Minor => Ok(()),
    }
}

/// Reads a spec, whatever it is wrapped in.
pub fn checked(path: &Path, notes: bool) -> Result<Checked, Failure> {
    let (input, _folder) = open(path)?;
    understood(&input, notes)
}

/// What a spec says.
pub fn understood(input: &Input, notes: bool) -> Result<Checked, Failure> {
    let (checked, outcome) = input.feed(codegen::compile);
    match checked {
        // Both states were looked at when they were new; here they are only compared.
        Some(checked) if !notes => Ok(checked),
        checked => regen::findings(input, checked, &outcome, notes),
    }
}

/// A spec and the folder it was unpacked into, which goes away with what is given back.
pub fn open(path: &Path) -> Result<(Input, Option<TempDir>), Failure> {
    if path.is_dir() {
        return match Input::open(Some(path), None) {
            Ok(input) => Ok((input, None)),
            // No folder laid out as spec/, so a checkout.
            Err(Failure::Usage(_)) => Ok((Input::alone(&spec::document(path)?)?, None)),
            Err(failure) => Err(failure),
        };
    }
    let Some(kind) = kind(path)? else {
        return Ok((Input::alone(path)?, None));
    };
    let file = fs::File::open(path).map_err(|error| unreadable(path, &error))?;
    let folder = tempfile::tempdir()
        .map_err(|error| Failure::disk("make", Path::new("a temporary folder"), error))?;
    archive::unpack(file, kind, folder.path(), &Bounds::default())
        .map_err(|error| Failure::Finding(format!("{}: {error}", path.display())))?;
    let input = Input::alone(&spec::document(&inner(folder.path()))?)?;
    Ok((input, Some(folder)))
}

/// What kind of archive a file is, if it is one.
fn kind(path: &Path) -> Result<Option<Kind>, Failure> {
    let mut start = Vec::new();
    let file = fs::File::open(path).map_err(|error| unreadable(path, &error))?;
    file.take(6)
        .read_to_end(&mut start)
        .map_err(|error| unreadable(path, &error))?;
    Ok(Kind::of(&start))
}

fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::Usage(format!(
        "cannot read {}: {}",
        path.display(),
        input::explain(error)
    ))
}

/// The folder in a folder, as long as there is nothing else in it.
fn inner(folder: &Path) -> PathBuf {
    let mut folder = folder.to_owned();
    loop {
        let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
        let paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
        match paths.as_slice() {
            [only] if only.is_dir() => folder.clone_from(only),
            _ => return folder,
        }
    }
}

/// How many events have each effect.
#[derive(Clone, Copy, Serialize)]
pub struct Counts {
    /// Those that break callers.
    pub breaks: usize,
    /// Those that add.
    pub adds: usize,
    /// The others.
    pub keeps: usize,
}

impl Counts {
    /// Counts events.
    pub fn of(events: &[Change]) -> Self {
        let count = |is: fn(&Impact) -> bool| events.iter().filter(|one| is(&one.impact)).count();
        Self {
            breaks: count(|effect| matches!(effect, Impact::Breaks(_))),
            adds: count(|effect| matches!(effect, Impact::Adds)),
            keeps: count(|effect| matches!(effect, Impact::Keeps)),
        }
    }
}

/// What is to be shown.
struct Shown<'a> {
    events: &'a [Change],
    counts: Counts,
    verdict: VersionBump,
    from: String,
    to: String,
}

impl Shown<'_> {
    /// The verdict as a sentence.
    fn sentence(&self) -> String {
        let Counts {
            breaks,
            adds,
            keeps,
        } = self.counts;
        let word = self.verdict.as_str();
        if self.verdict == VersionBump::Same {
            return format!("{word}: nothing is different, and {} stays", self.from);
        }
        format!(
            "{word}: {} to {}; {} what callers wrote, {} to it, {} as it is",
            self.from,
            self.to,
            verb(breaks, "change breaks", "changes break"),
            verb(adds, "adds", "add"),
            verb(keeps, "leaves the crate", "leave the crate"),
        )
    }

    fn text(&self) -> String {
        let mut out = format!("{}\n", self.sentence());
        for event in self.events {
            let mut line = |word: &str, text: &str| {
                let _ = writeln!(out, "{word:<7} {}", render::inert(text));
            };
            line(event.impact.as_str(), &event.sentence());
            if let Some(reason) = event.impact.reason() {
                line("  why", reason);
            }
            for alike in &event.also {
                line("  also", &diff::about(alike));
            }
            for sentence in &event.details {
                line("  there", sentence);
            }
            if let Some(places) = changelog::places(event, PLACES) {
                line("  in", &places);
            }
        }
        out
    }

    fn markdown(&self, verdict: bool) -> String {
        if verdict {
            return format!("**{}**\n", self.sentence());
        }
        format!(
            "{}\n**{}**\n",
            changelog::entry(self.events, &self.to),
            self.sentence()
        )
    }

    fn json(&self) -> Result<String, Failure> {
        let document = Document {
            version: VERSION,
            verdict: self.verdict.as_str(),
            from: &self.from,
            to: &self.to,
            counts: self.counts,
            events: self.events.iter().map(Entry::of).collect(),
        };
        let text = serde_json::to_string_pretty(&document)
            .map_err(|error| Failure::Finding(format!("cannot print: {error}")))?;
        Ok(format!("{text}\n"))
    }
}

fn verb(count: usize, one: &str, many: &str) -> String {
    format!(
        "{} {}",
        render::grouped(count),
        if count == 1 { one } else { many }
    )
}

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    verdict: &'static str,
    from: &'a str,
    to: &'a str,
    counts: Counts,
    events: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
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
    places: Vec<Spot<'a>>,
}

#[derive(Serialize)]
struct Spot<'a> {
    operation: &'a str,
    part: String,
    pointer: &'a str,
}

impl<'a> Entry<'a> {
    fn of(event: &'a Change) -> Self {
        let (from, to, items): (Option<&str>, Option<&str>, &[String]) = match &event.kind {
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
        let spot = |place: &'a diff::Location| Spot {
            operation: &place.operation,
            part: place.part.text(),
            pointer: &place.pointer,
        };
        Self {
            kind: event.code(),
            effect: event.impact.as_str(),
            reason: event.impact.reason(),
            sentence: event.sentence(),
            about: diff::about(&event.subject),
            also: event.also.iter().map(diff::about).collect(),
            within: &event.details,
            from,
            to,
            items,
            operations: event.operations(),
            places: event.places.iter().map(spot).collect(),
        }
    }
}
