//! Round trips of every body of the API through the generated types: nothing is changed, and nothing is lost without
//! being reported as drift.

use digitalocean_sdk::runtime::{BodyCodec, RoundTrip};
use ir::{AdditionalProperties, Checked, Shape, Status};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use tests::{
    bodies::body_corpus::{
        BodyKind, BodyLocation, api, body_locations, coverage, is_covered, reachable,
    },
    bodies::json_tree::{Tree, difference},
    bodies::mutations::{MUTATIONS, Mutation, mutate},
    spec_validator::{BodyValidator, Document},
    synth::{Direction, Generator, Mode, Rng, SECRET_PREFIX},
};

/// Bodies generated at most until every arm and value of a type has occurred.
const ROUNDS: usize = 400;

/// Seeds with which every type is generated.
const SEEDS: usize = 6;

/// All bodies with their codecs in the SDK, and those that have none.
struct Types<'a> {
    all: Vec<(BodyLocation<'a>, BodyCodec)>,
    missing: Vec<String>,
}

fn types(checked: &Checked) -> Types<'_> {
    let known: HashMap<_, _> = digitalocean_sdk::bodies()
        .map(|one| (one.operation.id, one))
        .collect();
    let mut types = Types {
        all: Vec::new(),
        missing: Vec::new(),
    };
    for place in body_locations(checked) {
        let found = known.get(place.operation.id.as_str()).and_then(|bodies| {
            let of = |list: &[(&[u16], BodyCodec)], status| {
                let number = match status {
                    Status::Code(code) => code,
                    Status::Class(digit) => digit,
                    Status::Default => 0,
                };
                list.iter()
                    .find(|(statuses, _)| statuses.contains(&number))
                    .map(|(_, codec)| *codec)
            };
            match place.part {
                BodyKind::Request => bodies.request,
                BodyKind::Response(status) => of(bodies.responses, status),
                BodyKind::Error(status) => of(bodies.errors, status),
                BodyKind::Event(_) => bodies.events,
            }
        });
        match found {
            Some(codec) => types.all.push((place, codec)),
            None => types
                .missing
                .push(format!("{} {}", place.operation.id, place.name())),
        }
    }
    types
}

/// The same bodies, with each error type only once.
fn distinct<'a>(types: &Types<'a>) -> Vec<(BodyLocation<'a>, BodyCodec)> {
    let mut seen = HashSet::new();
    let mut all = types.all.clone();
    all.retain(|(place, codec)| {
        !matches!(place.part, BodyKind::Error(_)) || seen.insert(codec.name())
    });
    all
}

/// Whether the description allows arbitrary keys in a body.
fn is_open(checked: &Checked, place: &BodyLocation<'_>) -> bool {
    let holds = |shape: &Shape| matches!(shape, Shape::Record(record) if matches!(record.additional_properties, AdditionalProperties::Typed(_)));
    let types = reachable(checked, place);
    types
        .iter()
        .any(|id| holds(&checked.api().types[*id].shape))
}

/// The first change in a round trip, if any.
fn change(sent: &Tree, trip: &RoundTrip) -> Option<String> {
    match Tree::parse(&trip.body) {
        Some(back) => difference(&sent.clone().sorted(), &back.sorted()),
        None => Some(format!("the result is not JSON: {}", trip.body)),
    }
}

/// The first loss in a round trip that is not reported as drift. If a duplicate key is reported, only its last value has
/// to be kept.
fn loss(sent: &Tree, trip: &RoundTrip) -> Option<String> {
    let change = change(sent, trip)?;
    let back = Tree::parse(&trip.body).filter(|_| !trip.drift.is_empty());
    match back {
        Some(back) => {
            let last = |tree: Tree| tree.deduplicated().sorted();
            difference(&last(sent.clone()), &last(back))
        }
        None => Some(change),
    }
}

/// The difference after a second round trip, if any: both the encoded text and the `Debug` output have to stay the same.
/// `Debug` may differ after a duplicate key, whose first value may have selected the arm of a union.
fn unsettled(codec: BodyCodec, body: &str, trip: &RoundTrip) -> Option<String> {
    let Ok(again) = codec.round_trip(trip.body.as_bytes()) else {
        return Some(format!("{} does not decode again", trip.body));
    };
    let [before, after] = [body, &trip.body].map(|text| codec.debug(text.as_bytes()));
    let twice = trip.drift.iter().any(|drift| drift.expected == "one value");
    let same = again.body == trip.body && (twice || before == after);
    (!same).then(|| {
        format!(
            "{} became {again:?}, {before:?} became {after:?}",
            trip.body
        )
    })
}

/// Fails with the number of problems and the first of them.
#[track_caller]
fn none(what: &str, wrong: &[String]) {
    let shown: Vec<&str> = wrong.iter().take(60).map(String::as_str).collect();
    assert!(
        wrong.is_empty(),
        "{} {what}:\n{}",
        wrong.len(),
        shown.join("\n")
    );
}

#[test]
fn valid_bodies_round_trip_unchanged_without_drift() {
    let checked = api();
    let types = types(&checked);
    let mut generator = Generator::new(&checked, 3);
    let (mut count, mut secrets, mut wrong) = (0, 0, types.missing.clone());
    let mut errors = HashSet::new();
    for (place, codec) in &types.all {
        let name = format!("{} {} ({})", place.operation.id, place.name(), codec.name());
        // Many operations share one error type.
        if matches!(place.part, BodyKind::Error(_)) && !errors.insert(codec.name()) {
            continue;
        }
        let mut modes = vec![
            Mode::Minimal,
            Mode::Full,
            Mode::Random,
            Mode::Random,
            Mode::Random,
        ];
        let named = reachable(&checked, place);
        modes.extend([Mode::Full; ROUNDS]);
        for (round, mode) in modes.into_iter().enumerate() {
            // The remaining rounds are for arms and values that have not occurred.
            if round > 4 && is_covered(&checked, generator.coverage(), &named) {
                break;
            }
            let text = generator.json(place.ty, place.direction(), mode);
            count += 1;
            let (Some(tree), Ok(trip)) = (Tree::parse(&text), codec.round_trip(text.as_bytes()))
            else {
                wrong.push(format!("{name} {mode:?}: does not decode: {text}"));
                continue;
            };
            wrong.extend(change(&tree, &trip).map(|what| format!("{name} {mode:?}: {what}")));
            wrong.extend(
                trip.drift
                    .iter()
                    .map(|drift| format!("{name} {mode:?}: {drift}")),
            );
            if !is_open(&checked, place) {
                wrong.extend(
                    trip.unknown
                        .iter()
                        .map(|one| format!("{name} {mode:?}: {one} is unknown")),
                );
            }
            // An arm that is not recognized also round-trips, but only as untyped JSON.
            let shown = codec.debug(text.as_bytes()).unwrap_or_default();
            if shown.contains("bytes of JSON)") {
                wrong.push(format!(
                    "{name} {mode:?}: an arm is not recognized: {shown}"
                ));
            }
            secrets += text.matches(SECRET_PREFIX).count();
            if shown.contains(SECRET_PREFIX) {
                wrong.push(format!("{name} {mode:?}: a secret is visible: {shown}"));
            }
            // A second round trip changes nothing.
            wrong.extend(
                unsettled(*codec, &text, &trip).map(|what| format!("{name} {mode:?}: {what}")),
            );
        }
    }
    let (said, unmade) = coverage(&checked, generator.coverage());
    println!(
        "{count} bodies for {} body_locations, {secrets} secrets redacted, {said}",
        types.all.len()
    );
    assert!(
        unmade.is_empty(),
        "never generated:\n  {}",
        unmade.join("\n  ")
    );
    assert!(secrets > 100, "too few secrets were generated");
    none("bodies changed in a round trip", &wrong);
}

#[test]
fn any_synthesized_value_round_trips_to_an_equal_value() {
    let checked = api();
    let types = types(&checked);
    let named = types
        .all
        .iter()
        .flat_map(|(place, _)| reachable(&checked, place));
    let named: BTreeSet<_> = named.collect();
    let (mut count, mut rows, mut wrong) = (0, 0, Vec::new());
    let mut left = named.clone();
    left.retain(|id| !matches!(checked.api().types[*id].shape, Shape::Alias(_)));
    while rows < SEEDS || (rows < ROUNDS && !left.is_empty()) {
        let mut generator = Generator::new(&checked, 100 + rows as u64);
        rows += 1;
        for (place, codec) in distinct(&types) {
            // After the first seeds, only types that occur rarely.
            if rows > SEEDS && reachable(&checked, &place).is_disjoint(&left) {
                continue;
            }
            let text = generator.json(place.ty, place.direction(), Mode::Random);
            let name = || format!("{} {} {text}", place.operation.id, place.name());
            count += 1;
            let Ok(trip) = codec.round_trip(text.as_bytes()) else {
                wrong.push(format!("{}: does not decode", name()));
                continue;
            };
            let other = unsettled(codec, &text, &trip);
            wrong.extend(other.map(|what| format!("{}: {what}", name())));
        }
        let made: BTreeSet<_> = generator.coverage().types().collect();
        left.retain(|id| !made.contains(id));
    }
    println!("{count} values of {} types with {rows} seeds", named.len());
    let left: Vec<String> = left
        .iter()
        .map(|id| format!("{:?}", checked.api().types[*id].name))
        .collect();
    none("types were never generated", &left);
    none("values changed in a round trip", &wrong);
}

/// Counts of mutated bodies and of those with drift or unknown fields.
#[derive(Debug, Default)]
struct Tally {
    mutants: usize,
    reported: usize,
}

#[test]
fn mutated_bodies_are_preserved_or_reported_as_drift() {
    let checked = api();
    let types = types(&checked);
    let mut generator = Generator::new(&checked, 4);
    let mut rng = Rng::new(4);
    let mut tally: BTreeMap<Mutation, Tally> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (place, codec) in distinct(&types) {
        for mode in [Mode::Full, Mode::Random] {
            let text = generator.json(place.ty, place.direction(), mode);
            let Some(body) = Tree::parse(&text).filter(|_| text.len() < 20_000) else {
                continue;
            };
            for mutation in MUTATIONS {
                let Some(mutant) = mutate(&body, mutation, &mut rng) else {
                    continue;
                };
                let name = || format!("{} {} {mutation:?}", place.operation.id, place.name());
                let (Some(tree), Ok(trip)) =
                    (Tree::parse(&mutant), codec.round_trip(mutant.as_bytes()))
                else {
                    wrong.push(format!("{}: does not decode: {mutant}", name()));
                    continue;
                };
                let entry = tally.entry(mutation).or_default();
                entry.mutants += 1;
                entry.reported += usize::from(!trip.drift.is_empty() || !trip.unknown.is_empty());
                let lost = loss(&tree, &trip).or_else(|| unsettled(codec, &mutant, &trip));
                wrong.extend(lost.map(|what| format!("{}: {what}", name())));
            }
        }
    }
    for (mutation, tally) in &tally {
        println!(
            "{mutation:?}: {} mutants, {} reported",
            tally.mutants, tally.reported
        );
    }
    none("mutated bodies lost something without a report", &wrong);
}

#[test]
fn truncated_or_corrupted_bodies_are_decoding_errors() {
    let checked = api();
    let types = types(&checked);
    let mut generator = Generator::new(&checked, 5);
    let mut rng = Rng::new(5);
    let (mut count, mut wrong) = (0, Vec::new());
    for (place, codec) in distinct(&types) {
        let text = generator.json(place.ty, place.direction(), Mode::Random);
        let step = 1 + text.len() / 24;
        let cuts = (0..text.len())
            .step_by(step)
            .map(|end| text.as_bytes()[..end].to_vec());
        let flips = (0..8).map(|_| {
            let mut bytes = text.clone().into_bytes();
            let at = rng.below(bytes.len());
            bytes[at] = *rng.choose(b"\"\\{}[],:0e-. \x00\x1f\xff\xc3n9");
            bytes
        });
        for broken in cuts
            .collect::<Vec<_>>()
            .into_iter()
            .chain(flips.collect::<Vec<_>>())
        {
            count += 1;
            let tree = std::str::from_utf8(&broken).ok().and_then(Tree::parse);
            let name = || {
                format!(
                    "{} {}: {}",
                    place.operation.id,
                    place.name(),
                    String::from_utf8_lossy(&broken)
                )
            };
            match (tree, codec.round_trip(&broken)) {
                (None, Err(_)) => {}
                (Some(tree), Ok(trip)) => {
                    let lost = loss(&tree, &trip);
                    wrong.extend(lost.map(|what| format!("{}: {what}", name())));
                }
                (None, Ok(_)) => wrong.push(format!("{}: decodes although it is not JSON", name())),
                (Some(_), Err(fault)) => wrong.push(format!("{}: {fault}", name())),
            }
        }
    }
    println!("{count} corrupted bodies");
    none(
        "corrupted bodies were accepted, or valid ones rejected",
        &wrong,
    );
}

#[test]
fn read_only_fields_are_not_sent() {
    let checked = api();
    let document = Document::corrected();
    let validator = BodyValidator::new(&document, Direction::Request);
    let mut generator = Generator::new(&checked, 6);
    let (mut left_out, mut wrong) = (0, Vec::new());
    let types = types(&checked);
    let requests = types
        .all
        .iter()
        .filter(|(place, _)| place.part == BodyKind::Request);
    for (place, codec) in requests {
        let part = document.request(place.operation);
        for mode in [Mode::Full, Mode::Random, Mode::Random] {
            // Decode a response and send it back as a request.
            let said = generator.json(place.ty, Direction::Response, mode);
            let sent = codec.encode_request(said.as_bytes()).ok();
            let (Some(part), Some(tree)) = (part, sent.as_deref().and_then(Tree::parse)) else {
                wrong.push(format!("{}: does not decode: {said}", place.operation.id));
                continue;
            };
            let before = Tree::parse(&said).unwrap_or(Tree::Null);
            let refused = |tree: &Tree| {
                let mut errors = validator.errors(part, tree);
                errors.retain(|what| what.contains("is not sent in this direction"));
                errors
            };
            left_out += refused(&before).len();
            let left = refused(&tree);
            wrong.extend(
                left.iter()
                    .map(|what| format!("{}: {what}", place.operation.id)),
            );
        }
    }
    println!("{left_out} read-only values left out");
    assert!(left_out > 10, "too few read-only values were generated");
    none("read-only values were sent", &wrong);
}
