//! The tables that a replay prints.

use super::step::ReplayStep;
use crate::{
    spec::impact_counts::ImpactCounts,
    support::text::{escape, grouped},
};
use ::diff::VersionBump;
use std::{collections::BTreeMap, fmt::Write, time::Duration};

/// A duration in seconds.
pub fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

/// A row for each update. `missing` is shown if `cargo semver-checks` was not run.
pub fn updates(steps: &[ReplayStep], missing: &str) -> String {
    let mut out = String::from(
        "| state | operations | breaks | adds | keeps | renamed | verdict | semver-checks | findings explained | breaks not detected | update | check |\n\
         |---|---|---|---|---|---|---|---|---|---|---|---|\n",
    );
    for step in steps {
        let mut cells = vec![step.label.clone(), grouped(step.operations)];
        match &step.changes {
            Some(changes) => {
                let ImpactCounts {
                    breaks,
                    adds,
                    keeps,
                } = ImpactCounts::new(changes);
                cells.extend([breaks, adds, keeps].map(grouped));
            }
            None => cells.extend([""; 3].map(str::to_owned)),
        }
        cells.push(grouped(step.renamed.0 + step.renamed.1));
        cells.push(step.verdict().map_or("", VersionBump::as_str).to_owned());
        match &step.semver {
            Some((report, comparison)) => cells.extend([
                report.verdict.as_str().to_owned(),
                format!(
                    "{} of {}",
                    grouped(comparison.named + comparison.implied),
                    grouped(report.findings.len())
                ),
                grouped(comparison.undetected.values().sum()),
            ]),
            None if step.changes.is_some() => cells.extend([missing, "", ""].map(str::to_owned)),
            None => cells.extend([""; 3].map(str::to_owned)),
        }
        cells.push(seconds(step.update));
        cells.push(step.check.map_or_else(String::new, seconds));
        let _ = writeln!(out, "| {} |", cells.join(" | "));
    }
    out
}

/// The findings and changes that only one of the two comparisons has.
pub fn differing_findings(steps: &[ReplayStep]) -> String {
    let mut out = String::new();
    for step in steps {
        let Some((report, comparison)) = &step.semver else {
            continue;
        };
        let label = &step.label;
        for finding in &comparison.unexplained {
            let _ = writeln!(
                out,
                "{label}: only cargo-semver-checks reports {}: {}",
                finding.lint,
                escape(&finding.text)
            );
        }
        if !comparison.undetected.is_empty() {
            let kinds = comparison.undetected.iter();
            let kinds: Vec<String> = kinds
                .map(|(kind, count)| format!("{count} `{kind}`"))
                .collect();
            let _ = writeln!(out, "{label}: only our diff reports {}", kinds.join(", "));
        }
        if !report.findings.is_empty() {
            let _ = writeln!(
                out,
                "{label}: of {} findings of cargo-semver-checks, {} are named by a change and {} follow from one",
                grouped(report.findings.len()),
                grouped(comparison.named),
                grouped(comparison.implied)
            );
        }
    }
    out
}

/// All breaking changes with their reasons.
pub fn breaking_changes(steps: &[ReplayStep]) -> String {
    let mut out = String::new();
    for step in steps.iter().skip(1) {
        let _ = writeln!(out, "{}", step.label);
        for change in step.changes.iter().flatten() {
            for reason in change.impacts.sentences() {
                let _ = writeln!(out, "  {}: {reason}", escape(&change.sentence()));
            }
        }
    }
    out
}

/// A row for each kind of change and a column for each update.
pub fn change_codes(steps: &[ReplayStep]) -> String {
    let mut counts: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (number, step) in steps.iter().enumerate() {
        for change in step.changes.iter().flatten() {
            let row = counts
                .entry(change.code())
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
