//! Access to the SDK and to the compiled API for the tests of the reference pages.

use digitalocean_sdk::runtime::{Drift, JsonCodec, RoundTrip, decode};
use ir::{Checked, Field, Operation, Record, Shape, Type};
use std::sync::OnceLock;
use tests::{
    bodies::body_corpus,
    bodies::json_tree::{Tree, difference},
    bodies::round_trip::{BodyPart, RoundTrips},
};

/// The compiled API.
pub fn api() -> &'static Checked {
    static API: OnceLock<Checked> = OnceLock::new();
    API.get_or_init(body_corpus::api)
}

/// The body types of all operations.
pub fn round_trips() -> &'static RoundTrips {
    static TRIPS: OnceLock<RoundTrips> = OnceLock::new();
    TRIPS.get_or_init(RoundTrips::default)
}

/// Round-trips a body, and checks that nothing is lost.
#[track_caller]
pub fn trip(operation: &str, part: BodyPart, body: &str) -> RoundTrip {
    let trip = round_trips()
        .trip(operation, part, body)
        .expect("the body decodes");
    same(body, &trip.body);
    trip
}

/// Decodes a value with its drift, and checks that nothing is lost.
#[track_caller]
pub fn read<T: JsonCodec>(body: &str) -> (T, Vec<Drift>) {
    let decoded = decode::<T>(body.as_bytes()).expect("the text is JSON");
    same(body, &decoded.encode());
    (decoded.value, decoded.drift)
}

/// Decodes a value without drift.
#[track_caller]
pub fn exact<T: JsonCodec>(body: &str) -> T {
    let (value, drift) = read(body);
    assert!(drift.is_empty(), "{drift:?}");
    value
}

/// An empty value, for checks of field types.
pub fn blank<T: JsonCodec>() -> T {
    JsonCodec::empty()
}

/// Checks at compile time that a value has a type.
pub fn is<T>(_: &T) {}

#[track_caller]
fn same(source: &str, back: &str) {
    let tree = |text| Tree::parse(text).expect("the text is JSON").sorted();
    let found = difference(&tree(source), &tree(back));
    assert!(found.is_none(), "{found:?}");
}

/// The texts of all known values of an enum.
#[macro_export]
macro_rules! texts {
    ($ty:ty) => {
        <$ty>::KNOWN
            .iter()
            .map(|value| value.as_str())
            .collect::<Vec<&str>>()
    };
}

/// The operation with an ID.
pub fn operation(id: &str) -> &'static Operation {
    let mut all = api().api().operations();
    let found = all.find(|(_, operation)| operation.id == id);
    found.expect("the operation exists").1
}

/// The shape of a named type, through aliases, null and bounds.
pub fn shape(ty: &Type) -> Option<&'static Shape> {
    let types = &api().api().types;
    let mut shape = &types[ty.def()?].shape;
    while let Shape::Alias(of) = shape {
        shape = &types[of.def()?].shape;
    }
    Some(shape)
}

/// A type without null, bounds and aliases.
pub fn plain(ty: &Type) -> Type {
    match ty.bare() {
        Type::Def(id) => match &api().api().types[*id].shape {
            Shape::Alias(of) => plain(of),
            _ => Type::Def(*id),
        },
        other => other.clone(),
    }
}

/// Whether a type admits null, also through aliases.
pub fn admits_null(ty: &Type) -> bool {
    let through = |id| matches!(&api().api().types[id].shape, Shape::Alias(of) if admits_null(of));
    ty.is_nullable() || ty.def().is_some_and(through)
}

/// The record at a path of keys such as `choices[].delta` inside the component `wire`.
pub fn record(wire: &str, path: &str) -> &'static Record {
    let mut types = api().api().types.iter();
    let (id, _) = types
        .find(|(_, def)| def.wires.iter().any(|known| known.as_str() == wire))
        .unwrap_or_else(|| panic!("there is no component {wire}"));
    let mut ty = Type::Def(id);
    for key in path.split('.').filter(|key| !key.is_empty()) {
        let field = field_of(of(&ty, wire), key.trim_end_matches("[]"));
        ty = field
            .unwrap_or_else(|| panic!("{wire} has no {path}"))
            .ty
            .clone();
        if key.ends_with("[]") {
            ty = element(&ty).unwrap_or_else(|| panic!("{path} of {wire} is not a list"));
        }
    }
    of(&ty, path)
}

fn of(ty: &Type, path: &str) -> &'static Record {
    match shape(ty) {
        Some(Shape::Record(record)) => record,
        _ => panic!("{path} is not a record"),
    }
}

/// The type of the elements of a list.
pub fn element(ty: &Type) -> Option<Type> {
    match plain(ty) {
        Type::List(inner) => Some(*inner),
        _ => None,
    }
}

/// A field of a record by its key.
pub fn field_of<'a>(record: &'a Record, wire: &str) -> Option<&'a Field> {
    record
        .fields
        .iter()
        .find(|field| field.wire.as_str() == wire)
}

/// A field of a component by its key.
pub fn field(wire: &str, key: &str) -> &'static Field {
    field_of(record(wire, ""), key).unwrap_or_else(|| panic!("{wire} has no {key}"))
}

/// Keys of a record that `spec/api.toml` calls always present, although the pages call them optional.
pub fn always_present(record: &Record) -> Vec<String> {
    static TABLE: OnceLock<toml::Table> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let text = std::fs::read_to_string(tests::root().join("spec/api.toml"));
        let text = text.expect("the file can be read");
        toml::from_str(&text).expect("the file is valid TOML")
    });
    let mut types = api().api().types.iter();
    let is_same = |def: &ir::TypeDef| matches!(&def.shape, Shape::Record(other) if std::ptr::eq(other, record));
    let (_, def) = types
        .find(|(_, def)| is_same(def))
        .expect("the record has a type");
    let keys = table["always_present"].get(ir::display::snake(&def.name));
    let keys = keys.and_then(toml::Value::as_array).into_iter().flatten();
    keys.filter_map(|key| key.as_str().map(str::to_owned))
        .collect()
}
