//! Enums: named strings or integers with constants.

use askama::Template;
use ir::{Enum, Repr, TypeId, Value};

use crate::go::docs;
use crate::go::layout::quote;
use crate::go::types::Types;

#[derive(Template)]
#[template(path = "go/enum.go.jinja", escape = "none")]
struct EnumView {
    docs: Vec<String>,
    name: String,
    underlying: &'static str,
    has_values: bool,
    values: Vec<ValueView>,
}

struct ValueView {
    docs: Vec<String>,
    name: String,
    value: String,
}

/// The definition of an enum.
pub fn definition(types: &Types, id: TypeId, values: &Enum) -> String {
    let def = &types.names.api.types[id];
    let name = types.names.type_name(types.package, id).to_owned();
    let names = types.names.member_names(types.package, id);
    let views = values
        .values
        .iter()
        .zip(names)
        .map(|(value, constant)| ValueView {
            docs: docs::named(
                constant,
                &value.docs,
                &format!("The value `{}`.", value.wire.as_str()),
                value.stability,
                1,
            ),
            name: constant.clone(),
            value: literal(values, value),
        });
    let view = EnumView {
        docs: docs::named(
            &name,
            &def.docs,
            "One of some values. Others are kept.",
            ir::Stability::Stable,
            0,
        ),
        underlying: match values.repr {
            Repr::Text => "string",
            Repr::Integer => "int64",
        },
        has_values: !values.values.is_empty(),
        values: views.collect(),
        name,
    };
    view.render()
        .expect("the template has no fallible expression")
}

/// A value as a literal.
pub fn literal(values: &Enum, value: &Value) -> String {
    match values.repr {
        Repr::Text => quote(value.wire.as_str()),
        Repr::Integer => value.wire.as_str().to_owned(),
    }
}
