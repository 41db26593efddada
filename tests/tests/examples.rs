//! The examples of the published description know what real bodies look like; none of them loses anything.
//!
//! What they carry beyond the description is in `snapshots/`; to take what is new there after a look at it:
//! `INSTA_UPDATE=always cargo test -p tests --test examples`.

use insta::assert_snapshot;
use std::collections::{BTreeMap, BTreeSet};
use tests::{
    tree::{Tree, difference},
    trip::{Part, Trips},
    upstream::{Example, examples, folder},
};

/// How many differ in what they say or in what describes them: of success, of requests and of failure.
const COUNTS: [usize; 3] = [187, 106, 30];
/// The one example that has a description and is not JSON; it reaches the caller as text.
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

/// An example through its type and back; what is wrong with it otherwise.
fn through(trips: &Trips, example: &Example) -> Result<(Vec<String>, Vec<String>), String> {
    let part = Part::parse(&example.part).ok_or("no such part")?;
    let trip = trips.trip(&example.operation, part, &example.body.write())?;
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
fn nothing_is_lost_or_changed_in_any_example() {
    let Some(folder) = folder() else { return };
    let all = examples(&folder);
    let trips = Trips::default();
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
        match through(&trips, example) {
            Err(why) => wrong.push(format!("{}: {why}", title(example))),
            Ok((more, other)) => {
                unknown.insert(title(example), more);
                drift.insert(title(example), other);
            }
        }
    }
    let counts = counts.map(|found| found.len());
    println!(
        "examples: {} of success, {} of requests, {} of failure; at all their places {trips_made}",
        counts[0], counts[1], counts[2]
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(counts, COUNTS);
    assert_snapshot!("unknown", list(unknown));
    assert_snapshot!("drift", list(drift));
}

#[test]
fn what_is_no_json_is_text() {
    let [operation, media] = YAML;
    let trips = Trips::default();
    let bodies = trips.bodies(operation).expect("an operation");
    assert!(bodies.responses.is_empty());
    assert!(
        bodies
            .operation
            .responses
            .iter()
            .any(|response| response.media_type == media)
    );
}

/// Titles with lines below them, where there are any.
fn list(found: BTreeMap<String, Vec<String>>) -> String {
    let mut out = String::new();
    for (title, lines) in found.iter().filter(|(_, lines)| !lines.is_empty()) {
        out.push_str(&format!("{title}\n"));
        out.extend(lines.iter().map(|line| format!("  {line}\n")));
    }
    out
}
