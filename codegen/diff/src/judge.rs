//! A judge knows what the crate makes of a field, an enum and a union, and so what another one breaks.

use crate::notes::Side;
use ir::{
    Field, Flow, Format, Int, Name, Presence, Prim, Reach, Repr, Shape, Type, TypeId, Union, phrase,
};
use std::collections::BTreeMap;

/// A type as the crate writes it, without its null.
pub fn spell<'a>(side: Side<'a>, ty: &'a Type) -> String {
    match ty.bare() {
        Type::Prim(Prim::Text(Format::DateTime)) => "Timestamp".into(),
        Type::Prim(Prim::Text(Format::Quoted(range))) => {
            format!("Quoted<{}>", phrase::scalar(&Prim::Int(*range)))
        }
        Type::Prim(Prim::Text(_)) => "String".into(),
        Type::Prim(prim @ (Prim::Bool | Prim::Int(_) | Prim::Float)) => phrase::scalar(prim).into(),
        Type::Def(id) => side.name(*id),
        Type::List(inner) => format!("Vec<{}>", part(side, inner)),
        Type::Map(inner) => format!("BTreeMap<String, {}>", part(side, inner)),
        Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => "Json".into(),
    }
}

fn part<'a>(side: Side<'a>, ty: &'a Type) -> String {
    let plain = spell(side, ty);
    if ty.is_nullable() && !side.api.is_any(ty) {
        format!("Option<{plain}>")
    } else {
        plain
    }
}

/// How a field holds its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holding {
    /// As it is.
    Plain,
    /// Or not at all.
    Option,
    /// Or null, or not at all.
    Patch,
}

impl Holding {
    /// A type held so.
    pub fn of(self, ty: &str) -> String {
        match self {
            Holding::Plain => format!("`{ty}`"),
            Holding::Option => format!("`Option<{ty}>`"),
            Holding::Patch => format!("`Patch<{ty}>`"),
        }
    }
}

/// How a field of a type that travels so holds its value.
pub fn holding<'a>(side: Side<'a>, field: &'a Field, reach: Reach) -> Holding {
    let nullable = field.ty.is_nullable() && !side.api.is_any(&field.ty);
    match &field.presence {
        Presence::Required | Presence::Constant(_) if nullable => Holding::Option,
        Presence::Required | Presence::Constant(_) => Holding::Plain,
        Presence::Optional | Presence::Default(_) if nullable && reach.update => Holding::Patch,
        Presence::Optional | Presence::Default(_) => Holding::Option,
    }
}

/// How code gives a field its value when it makes a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// As an argument of `new`.
    Argument,
    /// By a setter.
    Setter,
    /// Not at all.
    Never,
}

/// How code gives a field of a type that travels so its value.
pub fn given(field: &Field, reach: Reach) -> Given {
    if !reach.request || field.flow == Flow::Reply {
        return Given::Never;
    }
    match &field.presence {
        Presence::Required => Given::Argument,
        Presence::Optional | Presence::Default(_) => Given::Setter,
        Presence::Constant(_) => Given::Never,
    }
}

/// The word for "none of these" in an enum or union with these names: the first that is free.
pub fn other(names: &[&Name]) -> Option<&'static str> {
    let free = |word: &&str| !names.iter().any(|name| crate::phrase::camel(name) == *word);
    ["Other", "Unlisted", "Further", "Else"]
        .into_iter()
        .find(free)
}

/// What becomes a union by itself, and the arm that it becomes.
pub fn conversions(side: Side<'_>, id: TypeId, union: &Union) -> BTreeMap<String, Name> {
    let mut found: BTreeMap<String, Name> = BTreeMap::new();
    // What an arm holds comes first: a text arm takes text before an enum arm does.
    let mut refused: Vec<String> = Vec::new();
    for lent in [false, true] {
        let mut fresh: BTreeMap<String, Vec<&Name>> = BTreeMap::new();
        for (name, ty) in union.arms() {
            for source in sources(side, id, ty, lent) {
                fresh.entry(source).or_default().push(name);
            }
        }
        for (source, arms) in fresh {
            match arms.as_slice() {
                _ if found.contains_key(&source) || refused.contains(&source) => {}
                [only] => {
                    found.insert(source, (*only).clone());
                }
                _ => refused.push(source),
            }
        }
    }
    found
}

/// What becomes an arm: its own type, or, `lent`, what becomes the type it names.
fn sources(side: Side<'_>, id: TypeId, arm: &Type, lent: bool) -> Vec<String> {
    if arm.is_nullable() {
        return Vec::new();
    }
    let words = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
    match (side.api.resolve(arm), lent) {
        (Type::Prim(Prim::Bool), false) => words(&["bool"]),
        (Type::Prim(Prim::Int(int)), false) => words(match int {
            Int::I32 => &["i32"],
            Int::U32 => &["u32"],
            Int::I64 => &["i64", "i32", "u32"],
            Int::U64 => &["u64", "u32"],
            Int::I128 => &["i128", "i64", "u64", "i32", "u32"],
        }),
        (Type::Prim(Prim::Float), false) => words(&["f64"]),
        (Type::Prim(Prim::Float), true) => words(&["i32", "u32", "f32"]),
        (Type::Prim(Prim::Text(format)), false) if crate::ty::is_string(format) => {
            words(&["String", "&str"])
        }
        (Type::Prim(Prim::Text(format)), false) => {
            vec![phrase::look(format).unwrap_or_default()]
        }
        (Type::List(_) | Type::Map(_), false) => vec![side.spell(arm)],
        (Type::Def(inner), false) if *inner != id => vec![side.name(*inner)],
        (Type::Def(inner), true) => match &side.def(*inner).shape {
            Shape::Enum(values) => match values.repr {
                Repr::Text => words(&["String", "&str"]),
                Repr::Integer => words(&["i64", "i32"]),
            },
            Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => Vec::new(),
        },
        _ => Vec::new(),
    }
}
