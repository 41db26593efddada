//! An entry knows what becomes a union by itself, as it can mean one arm only.

use crate::{Api, Int, Name, Prim, Repr, Shape, Type, TypeId, Union};
use std::collections::BTreeSet;

/// What becomes a union by itself.
#[derive(Clone, Debug, PartialEq)]
pub enum ConversionSource {
    /// `true` or `false`.
    Bool,
    /// A whole number of this range.
    Whole(Int),
    /// A number in single precision.
    Single,
    /// A number in double precision.
    Float,
    /// Text.
    Text,
    /// A value of a type, as code sees it.
    Type(Type),
}

/// A way into a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Conversion {
    /// What comes in.
    pub source: ConversionSource,
    /// The arm that it becomes, by position.
    pub arm: usize,
    /// How.
    pub turn: ConversionKind,
}

/// How something turns into what an arm holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConversionKind {
    /// It is that.
    Same,
    /// It becomes that by itself.
    Into,
}

/// How near what comes in is to an arm.
#[derive(Clone, Copy)]
enum Kinship {
    /// It is what the arm holds.
    Own,
    /// It becomes the type that the arm names.
    Lent,
}

/// Everything that becomes a union by itself.
///
/// What an arm holds comes first: a text arm takes text before an enum arm does. What could be
/// several arms is none. Arms that came later take nothing from those that were there.
pub fn conversions(api: &Api, id: TypeId, union: &Union) -> Vec<Conversion> {
    let mut found: Vec<Conversion> = Vec::new();
    let mut settled: Vec<ConversionSource> = Vec::new();
    let past = api.previous.arms.get(&api.types[id].name);
    let age = |name: &Name| past.and_then(|arms| arms.get(name)).map(|arm| arm.age);
    let arms = union.arms();
    let ages: BTreeSet<Option<u32>> = arms.iter().map(|(name, _)| age(name)).collect();
    let rounds = ages
        .into_iter()
        .flat_map(|age| [(age, Kinship::Own), (age, Kinship::Lent)]);
    for (round, kinship) in rounds {
        let mut fresh: Vec<Conversion> = Vec::new();
        for (arm, (name, ty)) in arms.iter().enumerate() {
            if age(name) == round && !ty.is_nullable() {
                let sources = match kinship {
                    Kinship::Own => own(api, id, ty),
                    Kinship::Lent => lent(api, ty),
                };
                let sources = sources.into_iter();
                fresh.extend(sources.map(|(source, turn)| Conversion { source, arm, turn }));
            }
        }
        fresh.retain(|entry| !settled.contains(&entry.source));
        settled.extend(fresh.iter().map(|entry| entry.source.clone()));
        let only = |entry: &&Conversion| {
            let same = fresh.iter().filter(|other| other.source == entry.source);
            same.count() == 1
        };
        found.extend(fresh.iter().filter(only).cloned());
    }
    found
}

/// What an arm holds, and what always becomes that.
fn own(api: &Api, id: TypeId, arm: &Type) -> Vec<(ConversionSource, ConversionKind)> {
    match api.plain(arm) {
        Type::Prim(Prim::Bool) => vec![(ConversionSource::Bool, ConversionKind::Same)],
        Type::Prim(Prim::Int(int)) => {
            let narrow = narrower(int).iter();
            let narrow = narrow.map(|int| (ConversionSource::Whole(*int), ConversionKind::Into));
            [(ConversionSource::Whole(int), ConversionKind::Same)]
                .into_iter()
                .chain(narrow)
                .collect()
        }
        Type::Prim(Prim::Float) => vec![(ConversionSource::Float, ConversionKind::Same)],
        Type::Prim(Prim::Text(format)) if format.is_text() => {
            vec![(ConversionSource::Text, ConversionKind::Same)]
        }
        Type::Def(inner) if inner == id => Vec::new(),
        plain @ (Type::Prim(Prim::Text(_)) | Type::List(_) | Type::Map(_) | Type::Def(_)) => {
            vec![(ConversionSource::Type(plain), ConversionKind::Same)]
        }
        Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => Vec::new(),
    }
}

/// What becomes the type that an arm names.
fn lent(api: &Api, arm: &Type) -> Vec<(ConversionSource, ConversionKind)> {
    let sources = match api.resolve(arm) {
        Type::Prim(Prim::Float) => vec![
            ConversionSource::Whole(Int::I32),
            ConversionSource::Whole(Int::U32),
            ConversionSource::Single,
        ],
        Type::Def(inner) => match &api.types[*inner].shape {
            Shape::Enum(values) => match values.repr {
                Repr::Text => vec![ConversionSource::Text],
                Repr::Integer => vec![
                    ConversionSource::Whole(Int::I64),
                    ConversionSource::Whole(Int::I32),
                ],
            },
            Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => Vec::new(),
        },
        Type::Prim(_)
        | Type::List(_)
        | Type::Map(_)
        | Type::Any(_)
        | Type::Nullable(_)
        | Type::Limited(..) => Vec::new(),
    };
    let into = sources
        .into_iter()
        .map(|source| (source, ConversionKind::Into));
    into.collect()
}

/// The ranges that lie within another.
fn narrower(int: Int) -> &'static [Int] {
    match int {
        Int::I32 | Int::U32 => &[],
        Int::I64 => &[Int::I32, Int::U32],
        Int::U64 => &[Int::U32],
        Int::I128 => &[Int::I64, Int::U64, Int::I32, Int::U32],
    }
}
