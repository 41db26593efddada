//! Unions: structs with a pointer for each arm.

use askama::Template;
use ir::{
    Arm, JsonKind, Secrecy, Secrets, Shape, TagValue, TypeId, Union, Wire, unique_names::Scope,
};

use super::tags;
use crate::common::arm_tags::arm_tags;
use crate::go::docs;
use crate::go::types::Types;

/// Names of members that every union has.
const TAKEN: &[&str] = &[
    "Arm",
    "Format",
    "Item",
    "Items",
    "LogValue",
    "MarshalJSON",
    "Raw",
    "String",
    "UnmarshalJSON",
];

#[derive(Template)]
#[template(path = "go/union.go.jinja", escape = "none")]
struct UnionView {
    docs: Vec<String>,
    name: String,
    arms: Vec<ArmView>,
    /// The tag of the field for other values.
    tag: String,
    contains_secret: bool,
}

struct ArmView {
    name: String,
    constructor: String,
    ty: String,
    /// The tag with a space before it, or nothing.
    tag: String,
}

/// The fields of the arms of a union.
pub fn arm_fields(types: &Types, id: TypeId) -> Vec<String> {
    let Shape::Union(union) = &types.names.api.types[id].shape else {
        return Vec::new();
    };
    let taken: Vec<String> = TAKEN.iter().map(|&name| name.to_owned()).collect();
    let mut scope = Scope::with_taken(&taken);
    let arms = union.arms().into_iter();
    let fields = arms.map(|(arm, _)| {
        let spelled = types.names.spelling.exported(arm);
        scope.claim([spelled.clone(), format!("{spelled}Value")])
    });
    fields.collect()
}

/// The definition of a union.
pub fn definition(types: &Types, secrets: &Secrets, id: TypeId, union: &Union) -> String {
    let def = &types.names.api.types[id];
    let name = types.names.type_name(types.package, id).to_owned();
    types.import("/sdk");
    types.import("encoding/json");
    let contains_secret = secrets.of_type(id) != Secrecy::Public;
    if contains_secret {
        types.import("fmt");
        types.import("log/slog");
    }
    let fields = arm_fields(types, id);
    let constructors = types.names.member_names(types.package, id);
    let (selector, words) = selection(union);
    let arms = union.arms();
    let arms = arms.into_iter().zip(fields).zip(constructors).zip(words);
    let arms = arms.map(|((((_, ty), field), constructor), words)| {
        let kind = types.kind(ty);
        let mut pairs = Vec::new();
        if !words.is_empty() {
            pairs.push(("arm", tags::words(words)));
        }
        if kind.has_quoted_integers() {
            pairs.push(("api", "quoted".to_owned()));
        }
        ArmView {
            ty: types.spell(&kind),
            name: field,
            constructor: constructor.clone(),
            tag: tags::tag(&pairs),
        }
    });
    let view = UnionView {
        docs: docs::named(
            &name,
            &def.docs,
            "One of some types.",
            ir::Stability::Stable,
            0,
        ),
        arms: arms.collect(),
        tag: tags::tag(&[("union", selector)]),
        contains_secret,
        name,
    };
    view.render()
        .expect("the template has no fallible expression")
}

/// What the tags of a union say: what selects an arm, and the words that select each arm.
fn selection(union: &Union) -> (String, Vec<Vec<String>>) {
    let keys = |arms: &[Arm<Vec<Wire>>]| {
        let keys =
            |arm: &Arm<Vec<Wire>>| arm.by.iter().map(|key| key.as_str().to_owned()).collect();
        arms.iter().map(keys).collect()
    };
    let texts = |arms: &[Arm<Vec<TagValue>>]| {
        let texts =
            |values: Vec<TagValue>| values.iter().map(|value| value.text().to_owned()).collect();
        arm_tags(arms).into_iter().map(texts).collect()
    };
    match union {
        Union::Tag { field, arms } => (format!("tag,{}", field.as_str()), texts(arms)),
        Union::Sibling { field, arms } => (format!("sibling,{}", field.as_str()), texts(arms)),
        Union::Kind(arms) => {
            let has_integer = arms.iter().any(|arm| arm.by == JsonKind::Integer);
            let kinds = |kind: JsonKind| match kind {
                JsonKind::Bool => vec!["bool"],
                JsonKind::Integer => vec!["integer"],
                JsonKind::Number if has_integer => vec!["number"],
                JsonKind::Number => vec!["integer", "number"],
                JsonKind::String => vec!["string"],
                JsonKind::Array => vec!["array"],
                JsonKind::Object => vec!["object"],
            };
            let words = arms
                .iter()
                .map(|arm| kinds(arm.by).into_iter().map(str::to_owned).collect());
            ("kind".to_owned(), words.collect())
        }
        Union::Key(arms) => ("required".to_owned(), keys(arms)),
        Union::Overlap(arms) => ("common".to_owned(), keys(arms)),
    }
}
