//! A judge knows how code writes what the compiler decided, and so what another decision breaks.

use crate::raw_changes::Side;
use ir::{ConversionSource, Format, Name, Optionality, Prim, Type, TypeId, Union, display};
use std::collections::BTreeMap;

/// A type as the crate writes it, without its null.
pub fn spell<'a>(side: Side<'a>, ty: &'a Type) -> String {
    match ty.bare() {
        Type::Prim(Prim::Text(Format::DateTime)) => "Timestamp".into(),
        Type::Prim(Prim::Text(Format::Quoted(range))) => {
            format!("StringInt<{}>", display::scalar(&Prim::Int(*range)))
        }
        Type::Prim(Prim::Text(_)) => "String".into(),
        Type::Prim(prim @ (Prim::Bool | Prim::Int(_) | Prim::Float)) => {
            display::scalar(prim).into()
        }
        Type::Def(id) => side.name(*id),
        Type::List(inner) => format!("Vec<{}>", part(side, inner)),
        Type::Map(inner) => format!("BTreeMap<String, {}>", part(side, inner)),
        Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => "Json".into(),
    }
}

/// A type as the crate writes it inside another.
pub fn part<'a>(side: Side<'a>, ty: &'a Type) -> String {
    let plain = spell(side, ty);
    if ty.is_nullable() && !side.api.is_any(ty) {
        format!("Option<{plain}>")
    } else {
        plain
    }
}

/// A type as the crate writes it where a record holds it.
pub fn held(holding: Optionality, ty: &str) -> String {
    match holding {
        Optionality::Plain => ty.to_owned(),
        Optionality::Option => format!("Option<{ty}>"),
        Optionality::Patch => format!("Patch<{ty}>"),
    }
}

/// What becomes a union by itself, and the arm that it becomes.
pub fn conversions(side: Side<'_>, id: TypeId, union: &Union) -> BTreeMap<String, Name> {
    let arms = union.arms();
    let mut found = BTreeMap::new();
    for entry in ir::conversions(side.api, id, union) {
        let arm = arms[entry.arm].0;
        for source in sources(side, &entry.source) {
            found.insert(source, arm.clone());
        }
    }
    found
}

fn sources(side: Side<'_>, source: &ConversionSource) -> Vec<String> {
    match source {
        ConversionSource::Bool => vec!["bool".into()],
        ConversionSource::Whole(int) => vec![display::scalar(&Prim::Int(*int)).into()],
        ConversionSource::Single => vec!["f32".into()],
        ConversionSource::Float => vec!["f64".into()],
        ConversionSource::Text => vec!["String".into(), "&str".into()],
        ConversionSource::Type(ty) => vec![spell(side, ty)],
    }
}
