//! The kit knows how to ask the SDK and the compiler for what a test needs.

use digitalocean_sdk::runtime::{Drift, JsonCodec, RoundTrip, decode};
use ir::{Checked, Field, Operation, Record, Shape, Type};
use std::sync::OnceLock;
use tests::{
    corpus,
    tree::{Tree, difference},
    trip::{Part, Trips},
};

/// The API as the compiler understands it.
pub fn api() -> &'static Checked {
    static API: OnceLock<Checked> = OnceLock::new();
    API.get_or_init(corpus::api)
}

/// The types of every body.
pub fn trips() -> &'static Trips {
    static TRIPS: OnceLock<Trips> = OnceLock::new();
    TRIPS.get_or_init(Trips::default)
}

/// A body through the type of a part and back, with nothing lost.
#[track_caller]
pub fn trip(operation: &str, part: Part, body: &str) -> RoundTrip {
    let trip = trips()
        .trip(operation, part, body)
        .expect("a body for this part");
    same(body, &trip.body);
    trip
}

/// A value of a type and its drift, with nothing lost.
#[track_caller]
pub fn read<T: JsonCodec>(body: &str) -> (T, Vec<Drift>) {
    let decoded = decode::<T>(body.as_bytes()).expect("it is JSON");
    same(body, &decoded.encode());
    (decoded.value, decoded.drift)
}

/// A value of a type that is as described.
#[track_caller]
pub fn exact<T: JsonCodec>(body: &str) -> T {
    let (value, drift) = read(body);
    assert!(drift.is_empty(), "{drift:?}");
    value
}

/// A value of a type of which only the types of its fields matter.
pub fn blank<T: JsonCodec>() -> T {
    JsonCodec::empty()
}

/// Holds if the value is of the type, or this does not compile.
pub fn is<T>(_: &T) {}

#[track_caller]
fn same(source: &str, back: &str) {
    let tree = |text| Tree::parse(text).expect("it is JSON").sorted();
    let found = difference(&tree(source), &tree(back));
    assert!(found.is_none(), "{found:?}");
}

/// The texts of every known value of an enum.
#[macro_export]
macro_rules! texts {
    ($ty:ty) => {
        <$ty>::KNOWN
            .iter()
            .map(|value| value.as_str())
            .collect::<Vec<&str>>()
    };
}

/// The operation of an id.
pub fn operation(id: &str) -> &'static Operation {
    let mut all = api().api().operations();
    let found = all.find(|(_, operation)| operation.id == id);
    found.expect("an operation of this id").1
}

/// The shape behind names, null and bounds, where the type has one.
pub fn shape(ty: &Type) -> Option<&'static Shape> {
    let types = &api().api().types;
    let mut shape = &types[ty.def()?].shape;
    while let Shape::Alias(of) = shape {
        shape = &types[of.def()?].shape;
    }
    Some(shape)
}

/// The type without null, bounds and names that stand for another type.
pub fn plain(ty: &Type) -> Type {
    match ty.bare() {
        Type::Def(id) => match &api().api().types[*id].shape {
            Shape::Alias(of) => plain(of),
            _ => Type::Def(*id),
        },
        other => other.clone(),
    }
}

/// Whether null is a declared value, also through names.
pub fn admits_null(ty: &Type) -> bool {
    let through = |id| matches!(&api().api().types[id].shape, Shape::Alias(of) if admits_null(of));
    ty.is_nullable() || ty.def().is_some_and(through)
}

/// The record at a path of keys such as `choices[].delta` below the type that the description calls `wire`.
pub fn record(wire: &str, path: &str) -> &'static Record {
    let mut types = api().api().types.iter();
    let (id, _) = types
        .find(|(_, def)| def.wires.iter().any(|known| known.as_str() == wire))
        .unwrap_or_else(|| panic!("no type is called {wire}"));
    let mut ty = Type::Def(id);
    for key in path.split('.').filter(|key| !key.is_empty()) {
        let field = field_of(of(&ty, wire), key.trim_end_matches("[]"));
        ty = field
            .unwrap_or_else(|| panic!("{wire} has no {path}"))
            .ty
            .clone();
        if key.ends_with("[]") {
            ty = element(&ty).unwrap_or_else(|| panic!("{path} of {wire} is no list"));
        }
    }
    of(&ty, path)
}

fn of(ty: &Type, path: &str) -> &'static Record {
    match shape(ty) {
        Some(Shape::Record(record)) => record,
        _ => panic!("{path} is no record"),
    }
}

/// The type of the elements of a list.
pub fn element(ty: &Type) -> Option<Type> {
    match plain(ty) {
        Type::List(inner) => Some(*inner),
        _ => None,
    }
}

/// A field by its key.
pub fn field_of<'a>(record: &'a Record, wire: &str) -> Option<&'a Field> {
    record
        .fields
        .iter()
        .find(|field| field.wire.as_str() == wire)
}

/// A field of a type by its key.
pub fn field(wire: &str, key: &str) -> &'static Field {
    field_of(record(wire, ""), key).unwrap_or_else(|| panic!("{wire} has no {key}"))
}
