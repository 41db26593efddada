//! Conversions: the `From` conversions of unions: from each type that belongs to exactly one variant..

use ir::{Api, Int, Name, Prim, Repr, Shape, Type, TypeId, Union};
use std::collections::BTreeSet;

/// A type from which a union has a `From`.
#[derive(Clone, Debug, PartialEq)]
pub enum ConversionSource {
    /// `bool`.
    Bool,
    /// An integer of this range.
    Integer(Int),
    /// `f32`.
    Single,
    /// `f64`.
    Double,
    /// `String` and `&str`.
    Text,
    /// Another type, without bounds and aliases.
    Type(Type),
}

/// One `From` of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Conversion {
    /// What is converted.
    pub source: ConversionSource,
    /// The arm that it becomes, by position.
    pub arm: usize,
    /// How it becomes what the arm holds.
    pub kind: ConversionKind,
}

/// How a value becomes what an arm holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConversionKind {
    /// The arm holds it as it is.
    Same,
    /// By `into()`.
    Into,
}

/// How close a source is to what an arm holds. Closer ones come first.
#[derive(Clone, Copy)]
enum Closeness {
    /// The arm holds it, or an integer with a wider range.
    Exact,
    /// It converts to the type that the arm holds.
    Convertible,
}

/// Every `From` of a union.
///
/// Exact types take precedence: a string converts into a string variant rather than an enum variant. ...
/// several arms has no conversion. Arms that were added later take no conversion from earlier ones.
pub fn conversions(api: &Api, id: TypeId, union: &Union) -> Vec<Conversion> {
    let mut found: Vec<Conversion> = Vec::new();
    let mut settled: Vec<ConversionSource> = Vec::new();
    let pinned = api.previous.arms.get(&api.types[id].name);
    let generation = |name: &Name| {
        let arm = pinned.and_then(|arms| arms.get(name));
        arm.map(|arm| arm.generation)
    };
    let arms = union.arms();
    let generations: BTreeSet<Option<u32>> =
        arms.iter().map(|(name, _)| generation(name)).collect();
    let rounds = generations.into_iter().flat_map(|generation| {
        [
            (generation, Closeness::Exact),
            (generation, Closeness::Convertible),
        ]
    });
    for (round, closeness) in rounds {
        let mut candidates: Vec<Conversion> = Vec::new();
        for (arm, (name, ty)) in arms.iter().enumerate() {
            if generation(name) == round && !ty.is_nullable() {
                let sources = match closeness {
                    Closeness::Exact => exact_sources(api, id, ty),
                    Closeness::Convertible => convertible_sources(api, ty),
                };
                let sources = sources.into_iter();
                candidates.extend(sources.map(|(source, kind)| Conversion { source, arm, kind }));
            }
        }
        candidates.retain(|candidate| !settled.contains(&candidate.source));
        settled.extend(candidates.iter().map(|candidate| candidate.source.clone()));
        let is_only = |candidate: &&Conversion| {
            let same = candidates.iter();
            same.filter(|other| other.source == candidate.source)
                .count()
                == 1
        };
        found.extend(candidates.iter().filter(is_only).cloned());
    }
    found
}

/// What an arm holds, and the integers that always fit it.
fn exact_sources(api: &Api, id: TypeId, arm: &Type) -> Vec<(ConversionSource, ConversionKind)> {
    match api.plain(arm) {
        Type::Prim(Prim::Bool) => vec![(ConversionSource::Bool, ConversionKind::Same)],
        Type::Prim(Prim::Int(int)) => {
            let narrow = narrower(int).iter();
            let narrow = narrow.map(|int| (ConversionSource::Integer(*int), ConversionKind::Into));
            [(ConversionSource::Integer(int), ConversionKind::Same)]
                .into_iter()
                .chain(narrow)
                .collect()
        }
        Type::Prim(Prim::Float) => vec![(ConversionSource::Double, ConversionKind::Same)],
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

/// What converts to the type that an arm holds.
fn convertible_sources(api: &Api, arm: &Type) -> Vec<(ConversionSource, ConversionKind)> {
    let sources = match api.resolve(arm) {
        Type::Prim(Prim::Float) => vec![
            ConversionSource::Integer(Int::I32),
            ConversionSource::Integer(Int::U32),
            ConversionSource::Single,
        ],
        Type::Def(inner) => match &api.types[*inner].shape {
            Shape::Enum(values) => match values.repr {
                Repr::Text => vec![ConversionSource::Text],
                Repr::Integer => vec![
                    ConversionSource::Integer(Int::I64),
                    ConversionSource::Integer(Int::I32),
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

/// The ranges that lie within a range.
fn narrower(int: Int) -> &'static [Int] {
    match int {
        Int::I32 | Int::U32 => &[],
        Int::I64 => &[Int::I32, Int::U32],
        Int::U64 => &[Int::U32],
        Int::I128 => &[Int::I64, Int::U64, Int::I32, Int::U32],
    }
}
