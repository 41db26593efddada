//! What the synthesizer makes is what the contract describes, for every body of the API.

use std::collections::{BTreeMap, BTreeSet};
use tests::{
    corpus::{Part, Place, api, coverage, is_covered, places, reachable},
    judge::{Document, Judge},
    synth::{Direction, Generator, Mode},
    tree::Tree,
};

/// Enough random bodies of each place that every choice is taken both ways.
const RANDOM: usize = 20;
/// More than any arm or value has to wait for.
const ROUNDS: usize = 400;

fn schema<'d>(document: &'d Document, place: &Place<'_>) -> Option<&'d Tree> {
    match place.part {
        Part::Request => document.request(place.operation),
        Part::Response(status) | Part::Error(status) | Part::Event(status) => {
            document.response(place.operation, status, place.content)
        }
    }
}

/// Requests of which some part must be there, whichever it is. No type says so, and no builder can.
const EITHER: [&str; 4] = [
    "firewalls_add_rules",
    "firewalls_create",
    "firewalls_delete_rules",
    "firewalls_update",
];

/// Where one part of the description admits null and another does not: the type admits it.
const LOOSE: [(&str, &str); 2] = [
    (
        "reservedIPv6Actions_post",
        "/action/resource_id: null is no integer",
    ),
    (
        "reservedIPv6Actions_post",
        "/action/region_slug: null is no string",
    ),
];

struct Bench<'a> {
    document: &'a Document,
    generator: Generator<'a>,
    bodies: usize,
    wrong: BTreeMap<String, String>,
}

impl Bench<'_> {
    fn judge(&mut self, place: &Place<'_>, part: &Tree, mode: Mode) {
        let judge = Judge::new(self.document, place.way());
        let text = self.generator.json(place.ty, place.way(), mode);
        self.bodies += 1;
        let mut verdict = match Tree::parse(&text) {
            Some(tree) => judge.verdict(part, &tree),
            None => vec![format!("not JSON: {text}")],
        };
        let id = place.operation.id.as_str();
        verdict.retain(|what| {
            let either = what.contains("no arm of anyOf fits; the nearest: : `inbound_rules`");
            !(either && EITHER.contains(&id) || LOOSE.contains(&(id, what)))
        });
        if !verdict.is_empty() {
            let name = format!("{} {} {mode:?}", place.operation.id, place.name());
            self.wrong
                .entry(name)
                .or_insert_with(|| verdict.join("\n    "));
        }
    }
}

#[test]
fn every_body_is_what_the_contract_describes() {
    let checked = api();
    let document = Document::corrected();
    let mut bench = Bench {
        document: &document,
        generator: Generator::new(&checked, 1),
        bodies: 0,
        wrong: BTreeMap::new(),
    };
    let mut known = BTreeSet::new();
    let mut count = Counts::default();
    for place in places(&checked) {
        count.add(&place.part);
        let Some(part) = schema(&document, &place) else {
            let name = format!("{} {}", place.operation.id, place.name());
            bench
                .wrong
                .insert(name, "the contract does not describe it".to_owned());
            continue;
        };
        bench.judge(&place, part, Mode::Minimal);
        bench.judge(&place, part, Mode::Full);
        // Most errors are one response that many operations share.
        if matches!(place.part, Part::Error(_)) && !known.insert(std::ptr::from_ref(part)) {
            continue;
        }
        (0..RANDOM).for_each(|_| bench.judge(&place, part, Mode::Random));
        let types = reachable(&checked, &place);
        for _ in 0..ROUNDS {
            if is_covered(&checked, bench.generator.coverage(), &types) {
                break;
            }
            bench.judge(&place, part, Mode::Full);
        }
    }
    println!("{} bodies of {count:?} judged", bench.bodies);
    for (name, what) in &bench.wrong {
        println!("{name}\n    {what}");
    }
    let (said, missing) = coverage(&checked, bench.generator.coverage());
    println!("{said}");
    assert!(
        missing.is_empty(),
        "never made:\n  {}",
        missing.join("\n  ")
    );
    assert!(
        count.requests >= 216 && count.responses >= 547,
        "places are missing: {count:?}"
    );
    assert!(
        bench.wrong.is_empty(),
        "{} bodies are not what the contract describes",
        bench.wrong.len()
    );
}

/// Requests that the overlay mends, so that what is sent is not what upstream says: a field that does
/// not exist is not required, a choice between two fields is two fields, a value or field left out is
/// there, a misspelt one is spelt right.
const MENDED: [&str; 11] = [
    "apps_create",
    "apps_update",
    "apps_validate_appSpec",
    "databases_create_kafka_topic",
    "databases_update_kafka_topic",
    "dropletActions_post",
    "loadBalancers_create",
    "loadBalancers_update",
    "uptime_create_check",
    "volumeActions_post",
    "vpcnatgateways_create",
];

#[test]
fn a_full_request_is_what_upstream_describes_too() {
    let checked = api();
    let document = Document::contract();
    let judge = Judge::new(&document, Direction::Request);
    let mut generator = Generator::new(&checked, 8);
    let (mut count, mut other) = (0, BTreeMap::new());
    for place in places(&checked) {
        let Some(part) = schema(&document, &place).filter(|_| place.part == Part::Request) else {
            continue;
        };
        count += 1;
        for _ in 0..5 {
            let text = generator.json(place.ty, Direction::Request, Mode::Full);
            let tree = Tree::parse(&text).unwrap_or(Tree::Null);
            let verdict = judge.verdict(part, &tree);
            if !verdict.is_empty() {
                other.insert(place.operation.id.as_str(), verdict.join("\n    "));
            }
        }
    }
    println!("{} of {count} requests differ from upstream", other.len());
    other.retain(|id, _| !MENDED.contains(id));
    assert!(other.is_empty(), "{other:#?}");
}

#[test]
fn every_parameter_is_what_the_contract_describes() {
    let checked = api();
    let document = Document::corrected();
    let judge = Judge::new(&document, Direction::Request);
    let mut generator = Generator::new(&checked, 2);
    let (mut count, mut wrong) = (0, Vec::new());
    for (_, operation) in checked.api().operations() {
        for param in &operation.params {
            let place = format!("{} {:?}", operation.id, param.wire);
            let Some(part) = document.parameter(operation, param) else {
                wrong.push(format!("{place}: the contract does not describe it"));
                continue;
            };
            count += 1;
            for mode in [
                Mode::Minimal,
                Mode::Full,
                Mode::Random,
                Mode::Random,
                Mode::Random,
            ] {
                let text = generator.json(&param.ty, Direction::Request, mode);
                let verdict = Tree::parse(&text).map(|tree| judge.verdict(part, &tree));
                if verdict != Some(Vec::new()) {
                    wrong.push(format!("{place} {mode:?}: {text}: {verdict:?}"));
                }
                let empty = generator.parameter(param, mode) == "\"\"";
                if empty && param.location == ir::ParamLocation::Path {
                    wrong.push(format!("{place} {mode:?}: nothing stands in the path"));
                }
            }
        }
    }
    println!("{count} parameters judged");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// How many places there are.
#[derive(Debug, Default)]
struct Counts {
    requests: usize,
    responses: usize,
    errors: usize,
    events: usize,
}

impl Counts {
    fn add(&mut self, part: &Part) {
        match part {
            Part::Request => self.requests += 1,
            Part::Response(_) => self.responses += 1,
            Part::Error(_) => self.errors += 1,
            Part::Event(_) => self.events += 1,
        }
    }
}
