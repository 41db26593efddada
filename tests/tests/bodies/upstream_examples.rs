//! Examples in the published description: all of them round-trip without loss.
//!
//! `snapshots/` lists their fields that are not described, and their drift. To update the snapshots, run
//! `INSTA_UPDATE=always cargo test -p tests --test bodies` and review the diff.

use insta::assert_snapshot;
use std::collections::{BTreeMap, BTreeSet};
use tests::{
    bodies::json_tree::{Tree, difference},
    bodies::round_trip::{BodyPart, RoundTrips},
    upstream::{Example, examples, folder},
};

/// Number of distinct examples of successful responses, of requests and of errors.
const COUNTS: [usize; 3] = [187, 106, 30];
/// The one described example that is not JSON. Callers receive it as text.
const YAML: [&str; 2] = ["kubernetes_get_kubeconfig", "application/yaml"];

fn kind(example: &Example) -> usize {
    match example.part.strip_prefix("response ") {
        None => 1,
        Some(status) if status.starts_with('2') => 0,
        Some(_) => 2,
    }
}

fn title(example: &Example) -> String {
    let mut title = format!("{}, {}", example.operation, example.part);
    if !example.name.is_empty() {
        title.push_str(&format!(", {}", example.name));
    }
    title
}

/// Round-trips an example. Returns its undescribed fields and its drift.
fn round_trip(
    round_trips: &RoundTrips,
    example: &Example,
) -> Result<(Vec<String>, Vec<String>), String> {
    let part = BodyPart::parse(&example.part).ok_or("unknown part")?;
    let trip = round_trips.trip(&example.operation, part, &example.body.write())?;
    let back = Tree::parse(&trip.body).ok_or_else(|| format!("not JSON: {}", trip.body))?;
    match difference(&example.body.clone().sorted(), &back.sorted()) {
        Some(why) => Err(why),
        None => Ok((
            trip.unknown,
            trip.drift.iter().map(ToString::to_string).collect(),
        )),
    }
}

#[test]
fn upstream_examples_round_trip_unchanged() {
    let Some(folder) = folder() else { return };
    let all = examples(&folder);
    let round_trips = RoundTrips::default();
    let mut counts: [BTreeSet<(&str, String)>; 3] = Default::default();
    let (mut wrong, mut unknown, mut drift) = (Vec::new(), BTreeMap::new(), BTreeMap::new());
    let mut trips_made = 0;
    for example in &all {
        let mut count = || counts[kind(example)].insert((&example.described, example.body.write()));
        if example.media != "application/json" {
            let place = [&*example.operation, &*example.media];
            match place {
                YAML => drop(count()),
                _ => assert_eq!(place, ["invoices_get_csvByUUID", "text/csv"]),
            }
            continue;
        }
        count();
        trips_made += 1;
        match round_trip(&round_trips, example) {
            Err(why) => wrong.push(format!("{}: {why}", title(example))),
            Ok((more, other)) => {
                unknown.insert(title(example), more);
                drift.insert(title(example), other);
            }
        }
    }
    let counts = counts.map(|found| found.len());
    println!(
        "distinct examples: {} of successful responses, {} of requests, {} of errors; {trips_made} round trips",
        counts[0], counts[1], counts[2]
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(counts, COUNTS);
    assert_snapshot!("unknown", list(unknown));
    assert_snapshot!("drift", list(drift));
}

#[test]
fn exposes_non_json_examples_as_text() {
    let [operation, media] = YAML;
    let round_trips = RoundTrips::default();
    let bodies = round_trips.bodies(operation).expect("an operation");
    assert!(bodies.responses.is_empty());
    assert!(
        bodies
            .operation
            .responses
            .iter()
            .any(|response| response.media_type == media)
    );
}

/// Titles with their lines below; titles without lines are left out.
fn list(found: BTreeMap<String, Vec<String>>) -> String {
    let mut out = String::new();
    for (title, lines) in found.iter().filter(|(_, lines)| !lines.is_empty()) {
        out.push_str(&format!("{title}\n"));
        out.extend(lines.iter().map(|line| format!("  {line}\n")));
    }
    out
}
