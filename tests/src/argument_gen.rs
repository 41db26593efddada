//! Made-up arguments for calls of any operation.

use super::{
    bodies::json_tree::Tree,
    call_arguments::Arguments,
    synth::{Direction, Generator, Mode},
};
use ir::{Checked, Content, Operation, Presence};

/// Edits that make a body valid by the published description as well as by the corrected one. The published description
/// requires fields that it does not describe, leaves out fields that exist, and demands exactly one of two fields. (It
/// makes every action on tagged Droplets match two arms unless its name is one that no snapshot can have.)
const UPSTREAM_FIXES: [(&str, BodyEdit, &str); 10] = [
    ("apps_create", BodyEdit::Without, "logtail"),
    ("apps_update", BodyEdit::Without, "logtail"),
    ("apps_validate_appSpec", BodyEdit::Without, "logtail"),
    (
        "databases_create_kafka_topic",
        BodyEdit::Without,
        "message_timestamp_difference_max_ms",
    ),
    (
        "databases_create_kafka_topic",
        BodyEdit::Without,
        "segment_index_bytes",
    ),
    (
        "databases_update_kafka_topic",
        BodyEdit::Without,
        "message_timestamp_difference_max_ms",
    ),
    (
        "databases_update_kafka_topic",
        BodyEdit::Without,
        "segment_index_bytes",
    ),
    ("dropletActions_post_byTag", BodyEdit::With("null"), "name"),
    ("uptime_create_check", BodyEdit::With("\"GET\""), "method"),
    ("vpcnatgateways_create", BodyEdit::Without, "project_id"),
];

/// One edit of a body.
#[derive(Clone, Copy)]
enum BodyEdit {
    /// Removes this key everywhere.
    Without,
    /// Adds this value if the body has no such key.
    With(&'static str),
}

/// A body that both descriptions accept.
fn matching_upstream(operation: &str, text: &str) -> String {
    let edits = UPSTREAM_FIXES.iter().filter(|(id, ..)| *id == operation);
    let Some(mut tree) = Tree::parse(text) else {
        return text.to_owned();
    };
    for (_, edit, key) in edits {
        match edit {
            BodyEdit::Without => remove(&mut tree, key),
            BodyEdit::With(value) => add(&mut tree, key, value),
        }
    }
    tree.write()
}

fn remove(tree: &mut Tree, key: &str) {
    match tree {
        Tree::List(items) => items.iter_mut().for_each(|item| remove(item, key)),
        Tree::Map(entries) => {
            entries.retain(|(name, _)| name != key);
            entries.iter_mut().for_each(|(_, value)| remove(value, key));
        }
        Tree::Null | Tree::Bool(_) | Tree::Number(_) | Tree::Text(_) => {}
    }
}

fn add(tree: &mut Tree, key: &str, value: &str) {
    if let (Tree::Map(entries), Some(value)) = (tree, Tree::parse(value))
        && entries.iter().all(|(name, _)| name != key)
    {
        entries.push((key.to_owned(), value));
    }
}

impl Arguments {
    /// Arguments for an operation: all of them, or with [`Mode::Minimal`] only the required ones. They depend on nothing
    /// but the operation.
    pub fn of(checked: &Checked, operation: &Operation, mode: Mode, base: &str) -> Self {
        let is_wanted =
            |presence: &Presence| mode != Mode::Minimal || *presence == Presence::Required;
        let mut generator = Generator::new(checked, seed(&operation.id));
        let mut made = Self::default();
        for param in operation
            .params
            .iter()
            .filter(|param| is_wanted(&param.presence))
        {
            let key = (param.location.as_str(), param.wire.as_str().to_owned());
            let mut value = generator.parameter(param, mode);
            // A required list or object without elements is refused before anything is sent.
            if matches!(value.as_str(), "[]" | "{}" | "\"\"") {
                value = generator.parameter(param, Mode::Full);
            }
            made.params.insert(key, value);
        }
        let body = operation
            .body
            .as_ref()
            .filter(|body| is_wanted(&body.presence));
        match body.map(|body| &body.content) {
            Some(Content::Text(_)) => made.bytes = Some(b"amber: birch\n".to_vec()),
            Some(Content::Bytes(_)) => made.bytes = Some(b"\0amber\xff".to_vec()),
            Some(Content::Json { .. } | Content::Events(_)) | None => {}
        }
        if let Some(Content::Json { ty, .. }) = body.map(|body| &body.content) {
            let mut text = generator.json(ty, Direction::Request, mode);
            if text == "null" {
                text = generator.json(ty, Direction::Request, Mode::Full);
            }
            made.body = Some(matching_upstream(&operation.id, &text));
        }
        let path = operation.template().replace('<', "%3C").replace('>', "%3E");
        made.url = format!("{base}{path}");
        made
    }
}

/// A seed for each operation, so that its arguments do not depend on other operations.
fn seed(id: &str) -> u64 {
    id.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
