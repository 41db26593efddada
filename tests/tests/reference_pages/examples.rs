//! Examples of bodies on the reference pages: each round-trips through the types of its operation.

use crate::support::{api, round_trips};
use tests::{
    bodies::json_tree::{Tree, difference},
    bodies::round_trip::BodyPart,
    upstream::seed,
};

fn facts() -> Option<Tree> {
    Some(Tree::parse(&seed("facts.json")?).expect("the file is valid JSON"))
}

fn text<'t>(of: &'t Tree, key: &str) -> &'t str {
    of.get(key).and_then(Tree::text).unwrap_or_default()
}

/// The operation ID of a place such as `GET /v2/account`.
fn id(place: &str) -> Option<&'static str> {
    let (verb, path) = place.split_once(' ')?;
    let mut all = api().api().operations();
    let found = all.find(|(_, one)| one.method.as_str() == verb && one.template() == path);
    found.map(|(_, one)| one.id.as_str())
}

/// The part of the operation that an example belongs to. The status is the first word of its description.
fn part(example: &Tree) -> BodyPart {
    match text(example, "status").split_whitespace().next() {
        None => BodyPart::Request,
        Some("default") => BodyPart::Response(0),
        Some(status) => BodyPart::Response(status.parse().expect("a status")),
    }
}

#[test]
fn page_examples_round_trip_unchanged() {
    let Some(facts) = facts() else { return };
    let (mut wrong, mut unknown) = (Vec::new(), Vec::new());
    let examples = facts.get("examples").map_or(&[][..], Tree::items);
    for example in examples {
        let name = text(example, "id");
        let place = text(example, "operation");
        let body = example.get("json").expect("an example has a body");
        let trip = id(place)
            .ok_or_else(|| format!("there is no operation `{place}`"))
            .and_then(|id| round_trips().trip(id, part(example), &body.write()));
        match trip {
            Err(why) => wrong.push(format!("{name}: {why}")),
            Ok(trip) => {
                let back = Tree::parse(&trip.body)
                    .map(Tree::sorted)
                    .unwrap_or(Tree::Null);
                let lost = difference(&body.clone().sorted(), &back);
                wrong.extend(lost.map(|why| format!("{name}: {why}")));
                unknown.extend(
                    trip.unknown
                        .iter()
                        .map(|pointer| format!("{name} {pointer}")),
                );
            }
        }
    }
    println!("examples of the pages: {}", examples.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(examples.len(), 82);
    let deployment = "ex030 /spec/model_deployments/0";
    assert_eq!(
        unknown,
        [
            format!("{deployment}/accelerator_slug"),
            format!("{deployment}/node_count")
        ],
        "all other fields in the examples are described"
    );
}

#[test]
fn every_documented_operation_exists() {
    let Some(facts) = facts() else { return };
    let operations = facts.get("operations").map_or(&[][..], Tree::items);
    assert_eq!(operations.len(), 15);
    for operation in operations {
        let place = format!("{} {}", text(operation, "method"), text(operation, "path"));
        let id = id(&place).unwrap_or_else(|| panic!("there is no operation `{place}`"));
        let ours = crate::support::operation(id);
        let keys = ["query", "path_params"]
            .into_iter()
            .filter_map(|key| operation.get(key));
        for param in keys.flat_map(|list| list.items()) {
            let name = param.text().unwrap_or(text(param, "name"));
            assert!(
                ours.params.iter().any(|known| known.wire.as_str() == name),
                "{place} takes {name}"
            );
        }
    }
}
