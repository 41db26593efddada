//! Every body of the API makes its way through the generated types and back unchanged, and no surprise
//! in it is lost in silence.

use digitalocean_sdk::runtime::{BodyCodec, RoundTrip};
use ir::{AdditionalProperties, Checked, Shape, Status};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use tests::{
    corpus::{Part, Place, api, coverage, is_covered, places, reachable},
    judge::{Document, Judge},
    mutate::{SURPRISES, Surprise, mutate},
    synth::{Direction, Generator, Mode, Rng, SECRET_PREFIX},
    tree::{Tree, difference},
};

/// More bodies than any arm or value of a type has to wait for.
const ROUNDS: usize = 400;

/// Rows of dice that every type is made with.
const SEEDS: usize = 6;

/// Every place with the type that the SDK has for it, each type once where many operations share it.
struct Types<'a> {
    all: Vec<(Place<'a>, BodyCodec)>,
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
    for place in places(checked) {
        let found = known.get(place.operation.id.as_str()).and_then(|bodies| {
            let of = |list: &[(u16, BodyCodec)], status| {
                let number = match status {
                    Status::Code(code) => code,
                    Status::Class(digit) => digit,
                    Status::Default => 0,
                };
                list.iter()
                    .find(|(known, _)| *known == number)
                    .map(|(_, codec)| *codec)
            };
            match place.part {
                Part::Request => bodies.request,
                Part::Response(status) => of(bodies.responses, status),
                Part::Error(status) => of(bodies.errors, status),
                Part::Event(_) => bodies.events,
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

/// The same places, each error type once.
fn distinct<'a>(types: &Types<'a>) -> Vec<(Place<'a>, BodyCodec)> {
    let mut seen = HashSet::new();
    let mut all = types.all.clone();
    all.retain(|(place, codec)| !matches!(place.part, Part::Error(_)) || seen.insert(codec.name()));
    all
}

/// Whether a body of this place may have keys that no type names: the description allows any.
fn is_open(checked: &Checked, place: &Place<'_>) -> bool {
    let holds = |shape: &Shape| matches!(shape, Shape::Record(record) if matches!(record.additional_properties, AdditionalProperties::Typed(_)));
    let types = reachable(checked, place);
    types
        .iter()
        .any(|id| holds(&checked.api().types[*id].shape))
}

/// What changed on the way; nothing if all is as it was.
fn change(sent: &Tree, trip: &RoundTrip) -> Option<String> {
    match Tree::parse(&trip.body) {
        Some(back) => difference(&sent.clone().sorted(), &back.sorted()),
        None => Some(format!("came back as no JSON: {}", trip.body)),
    }
}

/// What was lost on the way without a word. Of a key that is there twice the last value may be all that
/// is left, where that is reported.
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

/// What a value is written as, read and written again, where that is something else or another value: `==` compares what
/// is written, `Debug` shows what is held. Of a key that was
/// there twice the first value may have chosen the arm of a union, and is gone.
fn unsettled(codec: BodyCodec, body: &str, trip: &RoundTrip) -> Option<String> {
    let Ok(again) = codec.round_trip(trip.body.as_bytes()) else {
        return Some(format!("{} is not read again", trip.body));
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

/// Fails with the first of many, and how many there are.
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
fn a_valid_body_comes_back_whole_and_without_remark() {
    let checked = api();
    let types = types(&checked);
    let mut generator = Generator::new(&checked, 3);
    let (mut count, mut secrets, mut wrong) = (0, 0, types.missing.clone());
    let mut errors = HashSet::new();
    for (place, codec) in &types.all {
        let name = format!("{} {} ({})", place.operation.id, place.name(), codec.name());
        // Most errors are of one type that many operations share.
        if matches!(place.part, Part::Error(_)) && !errors.insert(codec.name()) {
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
            // The rest is for arms and values that have not had their turn.
            if round > 4 && is_covered(&checked, generator.coverage(), &named) {
                break;
            }
            let text = generator.json(place.ty, place.way(), mode);
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
            // An arm that is not recognized would come back too, but as JSON that says nothing.
            let shown = codec.debug(text.as_bytes()).unwrap_or_default();
            if shown.contains("bytes of JSON)") {
                wrong.push(format!(
                    "{name} {mode:?}: an arm is not recognized: {shown}"
                ));
            }
            secrets += text.matches(SECRET_PREFIX).count();
            if shown.contains(SECRET_PREFIX) {
                wrong.push(format!("{name} {mode:?}: a secret shows: {shown}"));
            }
            // What was written is read as the same value, hence written the same.
            wrong.extend(
                unsettled(*codec, &text, &trip).map(|what| format!("{name} {mode:?}: {what}")),
            );
        }
    }
    let (said, unmade) = coverage(&checked, generator.coverage());
    println!(
        "{count} bodies for {} places, {secrets} secrets hidden, {said}",
        types.all.len()
    );
    assert!(unmade.is_empty(), "never made:\n  {}", unmade.join("\n  "));
    assert!(secrets > 100, "hardly any secret was there to hide");
    none("bodies did not come back as they were", &wrong);
}

#[test]
fn any_value_of_any_type_is_read_as_it_was_written() {
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
            // Past the first rows it is the turn of types that are seldom there.
            if rows > SEEDS && reachable(&checked, &place).is_disjoint(&left) {
                continue;
            }
            let text = generator.json(place.ty, place.way(), Mode::Random);
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
    println!("{count} values of {} types in {rows} rows", named.len());
    let left: Vec<String> = left
        .iter()
        .map(|id| format!("{:?}", checked.api().types[*id].name))
        .collect();
    none("types were never made", &left);
    none("values are not what they were", &wrong);
}

/// What became of mutants.
#[derive(Debug, Default)]
struct Tally {
    mutants: usize,
    remarked: usize,
}

#[test]
fn a_surprise_is_kept_or_reported() {
    let checked = api();
    let types = types(&checked);
    let mut generator = Generator::new(&checked, 4);
    let mut rng = Rng::new(4);
    let mut tally: BTreeMap<Surprise, Tally> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (place, codec) in distinct(&types) {
        for mode in [Mode::Full, Mode::Random] {
            let text = generator.json(place.ty, place.way(), mode);
            let Some(body) = Tree::parse(&text).filter(|_| text.len() < 20_000) else {
                continue;
            };
            for surprise in SURPRISES {
                let Some(mutant) = mutate(&body, surprise, &mut rng) else {
                    continue;
                };
                let name = || format!("{} {} {surprise:?}", place.operation.id, place.name());
                let (Some(tree), Ok(trip)) =
                    (Tree::parse(&mutant), codec.round_trip(mutant.as_bytes()))
                else {
                    wrong.push(format!("{}: does not decode: {mutant}", name()));
                    continue;
                };
                let entry = tally.entry(surprise).or_default();
                entry.mutants += 1;
                entry.remarked += usize::from(!trip.drift.is_empty() || !trip.unknown.is_empty());
                let lost = loss(&tree, &trip).or_else(|| unsettled(codec, &mutant, &trip));
                wrong.extend(lost.map(|what| format!("{}: {what}", name())));
            }
        }
    }
    for (surprise, tally) in &tally {
        println!(
            "{surprise:?}: {} mutants, {} remarked on",
            tally.mutants, tally.remarked
        );
    }
    none("mutants did not come back as they were", &wrong);
}

#[test]
fn what_is_cut_short_or_broken_is_an_error_and_nothing_worse() {
    let checked = api();
    let types = types(&checked);
    let mut generator = Generator::new(&checked, 5);
    let mut rng = Rng::new(5);
    let (mut count, mut wrong) = (0, Vec::new());
    for (place, codec) in distinct(&types) {
        let text = generator.json(place.ty, place.way(), Mode::Random);
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
                (None, Ok(_)) => wrong.push(format!("{}: is no JSON, and decodes", name())),
                (Some(_), Err(fault)) => wrong.push(format!("{}: {fault}", name())),
            }
        }
    }
    println!("{count} broken bodies");
    none(
        "broken bodies were taken for good, or good ones for broken",
        &wrong,
    );
}

#[test]
fn what_only_the_server_says_is_not_sent() {
    let checked = api();
    let document = Document::corrected();
    let judge = Judge::new(&document, Direction::Request);
    let mut generator = Generator::new(&checked, 6);
    let (mut left_out, mut wrong) = (0, Vec::new());
    let types = types(&checked);
    let requests = types
        .all
        .iter()
        .filter(|(place, _)| place.part == Part::Request);
    for (place, codec) in requests {
        let part = document.request(place.operation);
        for mode in [Mode::Full, Mode::Random, Mode::Random] {
            // As if what the server said was taken and sent back.
            let said = generator.json(place.ty, Direction::Response, mode);
            let sent = codec.encode_request(said.as_bytes()).ok();
            let (Some(part), Some(tree)) = (part, sent.as_deref().and_then(Tree::parse)) else {
                wrong.push(format!("{}: does not decode: {said}", place.operation.id));
                continue;
            };
            let before = Tree::parse(&said).unwrap_or(Tree::Null);
            let refused = |tree: &Tree| {
                let mut verdict = judge.verdict(part, tree);
                verdict.retain(|what| what.contains("does not go this way"));
                verdict
            };
            left_out += refused(&before).len();
            let left = refused(&tree);
            wrong.extend(
                left.iter()
                    .map(|what| format!("{}: {what}", place.operation.id)),
            );
        }
    }
    println!("{left_out} values of the server left out");
    assert!(left_out > 10, "hardly anything was there to leave out");
    none("values were sent that only the server says", &wrong);
}
