//! A table knows how a replay is told.

use super::Step;
use crate::{diff::Counts, render};
use ::diff::VersionBump;
use std::{collections::BTreeMap, fmt::Write, time::Duration};

/// A time as it stands in a table.
pub fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

/// A row for each update; `absent` stands where `cargo semver-checks` was not asked.
pub fn updates(steps: &[Step], absent: &str) -> String {
    let mut out = String::from(
        "| state | operations | breaks | adds | keeps | old names | verdict | semver-checks | findings told | breaks unseen | update | check |\n\
         |---|---|---|---|---|---|---|---|---|---|---|---|\n",
    );
    for step in steps {
        let mut cells = vec![step.label.clone(), render::grouped(step.operations)];
        match &step.events {
            Some(events) => {
                let Counts {
                    breaks,
                    adds,
                    keeps,
                } = Counts::of(events);
                cells.extend([breaks, adds, keeps].map(render::grouped));
            }
            None => cells.extend([""; 3].map(str::to_owned)),
        }
        cells.push(render::grouped(step.olds.0 + step.olds.1));
        cells.push(step.verdict().map_or("", VersionBump::as_str).to_owned());
        match &step.semver {
            Some((said, agreement)) => cells.extend([
                said.verdict.as_str().to_owned(),
                format!(
                    "{} of {}",
                    render::grouped(agreement.named + agreement.followed),
                    render::grouped(said.findings.len())
                ),
                render::grouped(agreement.unseen.values().sum()),
            ]),
            None if step.events.is_some() => cells.extend([absent, "", ""].map(str::to_owned)),
            None => cells.extend([""; 3].map(str::to_owned)),
        }
        cells.push(seconds(step.update));
        cells.push(step.check.map_or_else(String::new, seconds));
        let _ = writeln!(out, "| {} |", cells.join(" | "));
    }
    out
}

/// What one of the two judges alone sees.
pub fn alone(steps: &[Step]) -> String {
    let mut out = String::new();
    for step in steps {
        let Some((said, agreement)) = &step.semver else {
            continue;
        };
        let label = &step.label;
        for finding in &agreement.untold {
            let _ = writeln!(
                out,
                "{label}: cargo-semver-checks alone sees {}: {}",
                finding.lint,
                render::inert(&finding.text)
            );
        }
        if !agreement.unseen.is_empty() {
            let kinds = agreement.unseen.iter();
            let kinds: Vec<String> = kinds
                .map(|(kind, count)| format!("{count} `{kind}`"))
                .collect();
            let _ = writeln!(out, "{label}: our events alone see {}", kinds.join(", "));
        }
        if !said.findings.is_empty() {
            let _ = writeln!(
                out,
                "{label}: of {} findings of cargo-semver-checks {} are named by an event, {} go with what is named",
                render::grouped(said.findings.len()),
                render::grouped(agreement.named),
                render::grouped(agreement.followed)
            );
        }
    }
    out
}

/// Everything that breaks callers, and why.
pub fn why(steps: &[Step]) -> String {
    let mut out = String::new();
    for step in steps.iter().skip(1) {
        let _ = writeln!(out, "{}", step.label);
        for event in step.events.iter().flatten() {
            if let Some(reason) = event.impact.reason() {
                let _ = writeln!(out, "  {}: {reason}", render::inert(&event.sentence()));
            }
        }
    }
    out
}

/// A row for each kind of event, a column for each update.
pub fn kinds(steps: &[Step]) -> String {
    let mut counts: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (number, step) in steps.iter().enumerate() {
        for event in step.events.iter().flatten() {
            let row = counts
                .entry(event.code())
                .or_insert_with(|| vec![0; steps.len()]);
            row[number] += 1;
        }
    }
    if counts.is_empty() {
        return String::new();
    }
    let cells = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let labels = steps.iter().skip(1).map(|step| step.label.clone());
    let mut out = cells([String::from("kind")].into_iter().chain(labels).collect());
    out.push_str(&cells(vec!["---".into(); steps.len()]));
    for (kind, row) in counts {
        let row = row.into_iter().skip(1).map(|count| count.to_string());
        out.push_str(&cells(
            [format!("`{kind}`")].into_iter().chain(row).collect(),
        ));
    }
    out
}
