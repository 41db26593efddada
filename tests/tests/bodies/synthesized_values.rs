//! Synthesized values are valid by the contract, for every body and parameter of the API.

use std::collections::{BTreeMap, BTreeSet};
use tests::{
    bodies::body_corpus::{
        BodyKind, BodyLocation, api, body_locations, coverage, is_covered, reachable,
    },
    bodies::json_tree::Tree,
    spec_validator::{BodyValidator, Document},
    synth::{Direction, Generator, Mode},
};

/// Random values for each body.
const RANDOM: usize = 20;
/// Values generated at most until every arm and value of a type has occurred.
const ROUNDS: usize = 400;

fn schema<'d>(document: &'d Document, place: &BodyLocation<'_>) -> Option<&'d Tree> {
    match place.part {
        BodyKind::Request => document.request(place.operation),
        BodyKind::Response(status) | BodyKind::Error(status) | BodyKind::Event(status) => {
            document.response(place.operation, status, place.content)
        }
    }
}

/// Requests that need at least one of several fields. Types cannot express this.
const EITHER: [&str; 4] = [
    "firewalls_add_rules",
    "firewalls_create",
    "firewalls_delete_rules",
    "firewalls_update",
];

/// Fields for which only one of two schemas allows null. The type allows it.
const LOOSE: [(&str, &str); 2] = [
    (
        "reservedIPv6Actions_post",
        "/action/resource_id: null is not of type integer",
    ),
    (
        "reservedIPv6Actions_post",
        "/action/region_slug: null is not of type string",
    ),
];

struct Validation<'a> {
    document: &'a Document,
    generator: Generator<'a>,
    bodies: usize,
    wrong: BTreeMap<String, String>,
}

impl Validation<'_> {
    fn validate(&mut self, place: &BodyLocation<'_>, part: &Tree, mode: Mode) {
        let validator = BodyValidator::new(self.document, place.direction());
        let text = self.generator.json(place.ty, place.direction(), mode);
        self.bodies += 1;
        let mut errors = match Tree::parse(&text) {
            Some(tree) => validator.errors(part, &tree),
            None => vec![format!("not JSON: {text}")],
        };
        let id = place.operation.id.as_str();
        errors.retain(|what| {
            let either = what.contains("no arm of anyOf matches; closest: : `inbound_rules`");
            !(either && EITHER.contains(&id) || LOOSE.contains(&(id, what)))
        });
        if !errors.is_empty() {
            let name = format!("{} {} {mode:?}", place.operation.id, place.name());
            self.wrong
                .entry(name)
                .or_insert_with(|| errors.join("\n    "));
        }
    }
}

#[test]
fn synthesized_bodies_match_the_contract() {
    let checked = api();
    let document = Document::corrected();
    let mut validation = Validation {
        document: &document,
        generator: Generator::new(&checked, 1),
        bodies: 0,
        wrong: BTreeMap::new(),
    };
    let mut known = BTreeSet::new();
    let mut count = Counts::default();
    for place in body_locations(&checked) {
        count.add(&place.part);
        let Some(part) = schema(&document, &place) else {
            let name = format!("{} {}", place.operation.id, place.name());
            validation
                .wrong
                .insert(name, "the contract does not describe it".to_owned());
            continue;
        };
        validation.validate(&place, part, Mode::Minimal);
        validation.validate(&place, part, Mode::Full);
        // Many operations share one error response.
        if matches!(place.part, BodyKind::Error(_)) && !known.insert(std::ptr::from_ref(part)) {
            continue;
        }
        (0..RANDOM).for_each(|_| validation.validate(&place, part, Mode::Random));
        let types = reachable(&checked, &place);
        for _ in 0..ROUNDS {
            if is_covered(&checked, validation.generator.coverage(), &types) {
                break;
            }
            validation.validate(&place, part, Mode::Full);
        }
    }
    println!("{} bodies of {count:?} validated", validation.bodies);
    for (name, what) in &validation.wrong {
        println!("{name}\n    {what}");
    }
    let (said, missing) = coverage(&checked, validation.generator.coverage());
    println!("{said}");
    assert!(
        missing.is_empty(),
        "never generated:\n  {}",
        missing.join("\n  ")
    );
    assert!(
        count.requests >= 216 && count.responses >= 547,
        "bodies are missing: {count:?}"
    );
    assert!(
        validation.wrong.is_empty(),
        "{} bodies are not valid by the contract",
        validation.wrong.len()
    );
}

/// Requests that the overlay corrects, so that they differ from the published description: it requires fields that do not
/// exist, excludes fields that go together, leaves out fields and values, and misspells one.
const CORRECTED: [&str; 11] = [
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
fn full_requests_match_the_uncorrected_upstream_contract() {
    let checked = api();
    let document = Document::contract();
    let validator = BodyValidator::new(&document, Direction::Request);
    let mut generator = Generator::new(&checked, 8);
    let (mut count, mut other) = (0, BTreeMap::new());
    for place in body_locations(&checked) {
        let Some(part) = schema(&document, &place).filter(|_| place.part == BodyKind::Request)
        else {
            continue;
        };
        count += 1;
        for _ in 0..5 {
            let text = generator.json(place.ty, Direction::Request, Mode::Full);
            let tree = Tree::parse(&text).unwrap_or(Tree::Null);
            let errors = validator.errors(part, &tree);
            if !errors.is_empty() {
                other.insert(place.operation.id.as_str(), errors.join("\n    "));
            }
        }
    }
    println!("{} of {count} requests differ from upstream", other.len());
    other.retain(|id, _| !CORRECTED.contains(id));
    assert!(other.is_empty(), "{other:#?}");
}

#[test]
fn synthesized_parameters_match_the_contract() {
    let checked = api();
    let document = Document::corrected();
    let validator = BodyValidator::new(&document, Direction::Request);
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
                let errors = Tree::parse(&text).map(|tree| validator.errors(part, &tree));
                if errors != Some(Vec::new()) {
                    wrong.push(format!("{place} {mode:?}: {text}: {errors:?}"));
                }
                let empty = generator.parameter(param, mode) == "\"\"";
                if empty && param.location == ir::ParamLocation::Path {
                    wrong.push(format!("{place} {mode:?}: the path parameter is empty"));
                }
            }
        }
    }
    println!("{count} parameters validated");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Number of bodies of each kind.
#[derive(Debug, Default)]
struct Counts {
    requests: usize,
    responses: usize,
    errors: usize,
    events: usize,
}

impl Counts {
    fn add(&mut self, part: &BodyKind) {
        match part {
            BodyKind::Request => self.requests += 1,
            BodyKind::Response(_) => self.responses += 1,
            BodyKind::Error(_) => self.errors += 1,
            BodyKind::Event(_) => self.events += 1,
        }
    }
}
