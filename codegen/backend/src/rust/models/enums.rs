//! Enums: their values, and the text or number of each in JSON.

use ir::{Enum, Name, Repr, TypeDef, TypeId, Value};

use crate::case;
use crate::rust::docs;
use crate::rust::ident::{ident, plain};
use crate::rust::syntax::file_context::FileContext;
use crate::rust::syntax::format::{Definition, Fragment, Row, literal};
use ir::unique_names::{assign, unique_or_else};

/// The fragments of an enum.
pub fn emit(file: &FileContext, id: TypeId, def: &TypeDef, values: &Enum) -> Vec<Fragment> {
    let name = ident(file.names.type_name(id));
    let variants: Vec<_> = variants(values)
        .iter()
        .map(|variant| ident(variant))
        .collect();
    let fallback = ident(&case::pascal(&values.other()));
    let macro_name = match values.repr {
        Repr::Text => "string_enum",
        Repr::Integer => "integer_enum",
    };
    file.runtime(macro_name);
    let rows = variants.iter().zip(&values.values);
    let row = |(variant, value): (_, &Value)| Row {
        docs: docs::value(value),
        parts: vec![
            format!("{variant} ="),
            match values.repr {
                Repr::Text => literal(value.wire.as_str()),
                Repr::Integer => number(value).to_string(),
            },
        ],
    };
    vec![Fragment::Definition(Definition {
        macro_name,
        docs: docs::type_def(file, def),
        head: format!("pub enum {name}"),
        rows: rows.map(row).collect(),
        tail: fallback.to_string(),
    })]
}

/// The number of a value, clamped to 64 bits.
fn number(value: &Value) -> i64 {
    let number: i128 = value.wire.as_str().parse().unwrap_or_default();
    i64::try_from(number).unwrap_or(if number < 0 { i64::MIN } else { i64::MAX })
}

/// The variant of each value, without `r#`.
pub fn variants(values: &Enum) -> Vec<String> {
    let fallback = case::pascal(&values.other());
    let taken = &[fallback.as_str()];
    let all = values.values.iter();
    let wanted = all.clone().map(|value| case::pascal(&value.name)).collect();
    let assigned = unique_or_else(taken, wanted, || {
        let candidates = all.map(|value| {
            let symbols = Name::with_symbols(value.wire.as_str());
            vec![
                case::pascal(&value.name),
                case::pascal(&symbols),
                case::pascal(&value.name.then(&Name::new("value"))),
            ]
        });
        assign(taken, &candidates.collect::<Vec<_>>())
    });
    assigned.iter().map(|variant| plain(variant)).collect()
}
