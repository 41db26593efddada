//! Response bodies for the benchmarks, synthesized from the contract with a fixed seed.

use std::sync::LazyLock;

use ir::{Checked, Shape, Type};
use tests::{
    bodies::body_corpus::{BodyKind, api, body_locations},
    synth::{Direction, Generator, Mode},
};

static API: LazyLock<Checked> = LazyLock::new(api);

/// A page of Droplets.
pub fn droplets(count: usize) -> String {
    let droplets = many(element("droplets_list", "droplets"), count).join(",");
    format!(
        r#"{{"droplets":[{droplets}],"links":{{"pages":{{"next":"https://api.digitalocean.com/v2/droplets?page=2"}}}},"meta":{{"total":{count}}}}}"#
    )
}

/// A list of database clusters.
pub fn clusters(count: usize) -> String {
    let clusters = many(element("databases_list_clusters", "databases"), count).join(",");
    format!(r#"{{"databases":[{clusters}]}}"#)
}

/// Chunks of a chat with all fields.
pub fn chunks(count: usize) -> Vec<String> {
    let found = body_locations(&API).into_iter().find(|place| {
        place.operation.id.as_str() == "inference_create_chat_completion"
            && matches!(place.part, BodyKind::Event(_))
    });
    many(found.expect("chats are streamed").ty, count)
}

/// Chunks of a chat with one word of text each; the last has the finish reason.
pub fn words(count: usize) -> Vec<String> {
    let chunk = |index| {
        let (delta, reason) = match index {
            0 => (r#"{"role":"assistant","content":""}"#.to_owned(), "null"),
            last if last + 1 == count => ("{}".to_owned(), "\"stop\""),
            word => (format!(r#"{{"content":" word-{word}"}}"#), "null"),
        };
        format!(
            r#"{{"id":"chat-0a1b2c3d4e5f","choices":[{{"delta":{delta},"finish_reason":{reason},"index":0}}],"created":1790000000,"model":"some-model-8b","object":"chat.completion.chunk"}}"#
        )
    };
    (0..count).map(chunk).collect()
}

/// Values of a type, alternately with all fields and with only the required ones.
fn many(ty: &Type, count: usize) -> Vec<String> {
    let mut generator = Generator::new(&API, 7);
    let modes = [Mode::Full, Mode::Minimal].into_iter().cycle();
    modes
        .take(count)
        .map(|mode| generator.json(ty, Direction::Response, mode))
        .collect()
}

/// Element type of the list under a key in the response of an operation.
fn element(operation: &str, key: &str) -> &'static Type {
    let place = body_locations(&API).into_iter().find(|place| {
        place.operation.id.as_str() == operation && matches!(place.part, BodyKind::Response(_))
    });
    let response = place
        .and_then(|place| place.ty.def())
        .expect("the operation responses a named type");
    let Shape::Record(record) = &API.api().types[response].shape else {
        panic!("{operation} responses no record");
    };
    let field = record
        .fields
        .iter()
        .find(|field| field.wire.as_str() == key);
    match field.map(|field| field.ty.bare()) {
        Some(Type::List(element)) => element,
        _ => panic!("{operation} responses no list `{key}`"),
    }
}
