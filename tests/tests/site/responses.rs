//! Samples of responses: each is valid by the contract and decodes without drift in the Rust SDK.

use crate::support::{files, samples};
use std::collections::BTreeMap;
use tests::{
    bodies::body_corpus,
    bodies::round_trip::{BodyPart, RoundTrips},
};

#[test]
fn every_sample_of_a_response_decodes() {
    let trips = RoundTrips::default();
    let api = body_corpus::api();
    let mut pages: BTreeMap<String, &str> = BTreeMap::new();
    for (path, text) in files()
        .iter()
        .filter(|(path, _)| path.starts_with("http/") && path.ends_with(".html"))
    {
        let id = text.split("<dt>Operation</dt><dd><code>").nth(1);
        if let Some((id, _)) = id.and_then(|rest| rest.split_once("</code>")) {
            pages.insert(id.to_owned(), text);
        }
        let _ = path;
    }
    let mut count = 0;
    for (_, operation) in api.api().operations() {
        let page = pages
            .get(&operation.id)
            .unwrap_or_else(|| panic!("{} has no page", operation.id));
        for (title, text) in samples(page) {
            let Some(status) = title.strip_prefix("Response ") else {
                continue;
            };
            let status: u16 = status.parse().expect("a status");
            let trip = trips
                .trip(&operation.id, BodyPart::Response(status), &text)
                .unwrap_or_else(|error| panic!("{} {status}: {error:?}", operation.id));
            assert!(
                trip.drift.is_empty(),
                "{} {status}: {:?}",
                operation.id,
                trip.drift
            );
            assert!(
                trip.unknown.is_empty(),
                "{} {status}: {:?}",
                operation.id,
                trip.unknown
            );
            count += 1;
        }
    }
    assert!(count > 400, "only {count} responses have a sample");
}
