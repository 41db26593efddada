//! Recorded responses that the published description does not cover decode without drift and without unknown fields.

use std::fs;
use std::io::{self, Write};
use tests::{bodies::json_tree::Tree, bodies::round_trip::RoundTrips};

/// Files of recorded bodies, one line for each.
const FILES: [&str; 8] = [
    "account-limits-recorded",
    "dedicated-inference-get",
    "kubernetes-tags-null",
    "opensearch-indexes",
    "registry-gc-type",
    "snapshots-no-tags",
    "tags-imgages",
    "tags-list-real",
];

#[test]
fn recorded_responses_have_no_unknown_fields_and_no_drift() {
    let folder = tests::root().join("../shared/cases/referee");
    if !folder.is_dir() {
        let _ = writeln!(io::stderr(), "SKIPPED: {} is missing", folder.display());
        return;
    }
    let round_trips = RoundTrips::default();
    for name in FILES {
        let path = folder.join(name).with_extension("jsonl");
        let text = fs::read_to_string(&path).expect("the file can be read");
        for line in text.lines().filter(|line| !line.is_empty()) {
            let answer = round_trips.answer(line.as_bytes());
            let answer = Tree::parse(&answer).expect("the answer is JSON");
            let Tree::Map(entries) = &answer else {
                panic!("{name}: the answer is no object");
            };
            for key in ["unknown", "drift"] {
                let found = entries.iter().find(|(known, _)| known == key);
                let found = found.map(|(_, value)| value.write());
                assert_eq!(found.as_deref(), Some("[]"), "{name}: {key}");
            }
        }
    }
}
