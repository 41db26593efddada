//! Unions: structs with a pointer for each arm.

use askama::Template;
use ir::{JsonKind, Secrecy, Secrets, Shape, TypeId, Union, unique_names::Scope};

use crate::common::arm_tags::arm_tags;
use crate::go::docs;
use crate::go::layout::{list, quote, texts};
use crate::go::types::{Types, ValueKind};

/// Names of members that every union has.
const TAKEN: &[&str] = &[
    "Arm",
    "CodeJSON",
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
    /// What the switch of the reader looks at.
    selector: String,
    /// The variable with the keys of the arms, where they select one.
    has_table: bool,
    table: String,
    table_value: String,
    contains_secret: bool,
}

struct ArmView {
    name: String,
    constructor: String,
    ty: String,
    /// The values for which the reader selects the arm, if there are any.
    is_selected: bool,
    cases: String,
    /// The statement that reads or writes the arm.
    code: String,
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
    let table = format!("{}Keys", lower_first(&name));
    let selection = selection(union, &table);
    let arms = union.arms();
    let arms = arms
        .into_iter()
        .zip(fields)
        .zip(constructors)
        .zip(selection.cases);
    let arms = arms.map(|((((_, ty), field), constructor), cases)| {
        let kind = types.kind(ty);
        let value = format!("v.{field}");
        let code = match &kind {
            ValueKind::Record(_) | ValueKind::Union(_) => format!("c.Arm({value})"),
            _ => format!(
                "sdk.Value(c, {value}, {}, {})",
                types.reader(&kind),
                types.writer(&kind)
            ),
        };
        ArmView {
            ty: types.spell(&kind),
            code,
            name: field,
            constructor: constructor.clone(),
            is_selected: !cases.is_empty(),
            cases,
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
        selector: selection.selector,
        has_table: !selection.table_value.is_empty(),
        table,
        table_value: selection.table_value,
        contains_secret,
        name,
    };
    view.render()
        .expect("the template has no fallible expression")
}

struct ArmSelection {
    selector: String,
    cases: Vec<String>,
    table_value: String,
}

/// How the reader selects an arm.
fn selection(union: &Union, table: &str) -> ArmSelection {
    let quoted = |texts: &[String]| {
        texts
            .iter()
            .map(|text| quote(text))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let keys = |arms: &[ir::Arm<Vec<ir::Wire>>]| {
        let rows: Vec<String> = arms
            .iter()
            .map(|arm| {
                texts(arm.by.iter().map(|key| key.as_str()), 1)
                    .trim_start_matches("[]string")
                    .to_owned()
            })
            .collect();
        list("[][]string", &rows, 0)
    };
    let numbers = |count: usize| (0..count).map(|number| number.to_string()).collect();
    match union {
        Union::Tag { field, arms } => ArmSelection {
            selector: format!("c.Tag({})", quote(field.as_str())),
            cases: arm_tags(arms).iter().map(|texts| quoted(texts)).collect(),
            table_value: String::new(),
        },
        Union::Sibling { field, arms } => ArmSelection {
            selector: format!("c.Sibling({})", quote(field.as_str())),
            cases: arm_tags(arms).iter().map(|texts| quoted(texts)).collect(),
            table_value: String::new(),
        },
        Union::Kind(arms) => {
            let has_integer = arms.iter().any(|arm| arm.by == JsonKind::Integer);
            let case = |kind: JsonKind| match kind {
                JsonKind::Bool => "sdk.KindBool",
                JsonKind::Integer => "sdk.KindInteger",
                JsonKind::Number if has_integer => "sdk.KindNumber",
                JsonKind::Number => "sdk.KindInteger, sdk.KindNumber",
                JsonKind::String => "sdk.KindString",
                JsonKind::Array => "sdk.KindArray",
                JsonKind::Object => "sdk.KindObject",
            };
            ArmSelection {
                selector: "c.Kind()".into(),
                cases: arms.iter().map(|arm| case(arm.by).to_owned()).collect(),
                table_value: String::new(),
            }
        }
        Union::Key(arms) => ArmSelection {
            selector: format!("c.ArmByRequiredKeys({table})"),
            cases: numbers(arms.len()),
            table_value: keys(arms),
        },
        Union::Overlap(arms) => ArmSelection {
            selector: format!("c.ArmByCommonKeys({table})"),
            cases: numbers(arms.len()),
            table_value: keys(arms),
        },
    }
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next();
    first
        .into_iter()
        .flat_map(char::to_lowercase)
        .chain(letters)
        .collect()
}
