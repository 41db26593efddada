//! The list in the response of a list operation.

use crate::annotate::service::service_file::EnvelopeEntry;
use ir::{Arena, Record, Shape, Type, TypeDef, Wire};

/// Detects the key path of the items: the only list of the response, the only list with a name of items, the only list of
/// records, the only map of records, or the only list of records in a nested record.
pub fn detect(
    response: &Record,
    names: &[String],
    envelope: &EnvelopeEntry,
    types: &Arena<TypeDef>,
) -> Option<Vec<Wire>> {
    // An element that is one of several records is a record too.
    let is_record = |element: &Type| is_object(element, types, 0);
    let is_list_of_records = |ty: &Type| matches!(ty, Type::List(element) if is_record(element));
    let is_map_of_records = |ty: &Type| matches!(ty, Type::Map(value) if is_record(value));
    let lists = fields_where(response, &|ty| matches!(ty, Type::List(_)), types);
    let has_name = |wire: &&Wire| names.iter().any(|name| name == wire.as_str());
    let candidates = [
        lists.clone(),
        lists.iter().filter(has_name).cloned().collect(),
        fields_where(response, &is_list_of_records, types),
        fields_where(response, &is_map_of_records, types),
    ];
    for found in candidates {
        if let [only] = found.as_slice() {
            return Some(vec![only.clone()]);
        }
    }
    let other_fields = response.fields.iter().filter(|field| {
        !envelope
            .siblings
            .iter()
            .any(|name| name == field.wire.as_str())
    });
    let nested = other_fields.filter_map(|field| {
        let holder = types.record(&field.ty)?;
        match fields_where(holder, &is_list_of_records, types).as_slice() {
            [only] => Some(vec![field.wire.clone(), only.clone()]),
            _ => None,
        }
    });
    match nested.collect::<Vec<_>>().as_slice() {
        [only] => Some(only.clone()),
        _ => None,
    }
}

/// Whether a value of a type may be an object: a record, or a union with one.
fn is_object(ty: &Type, types: &Arena<TypeDef>, depth: usize) -> bool {
    let Type::Def(id) = types.resolve(ty) else {
        return false;
    };
    match &types[*id].shape {
        Shape::Record(_) => true,
        Shape::Union(union) if depth < 4 => union
            .arms()
            .into_iter()
            .any(|(_, arm)| is_object(arm, types, depth + 1)),
        Shape::Union(_) | Shape::Enum(_) | Shape::Alias(_) => false,
    }
}

/// The fields whose type matches.
fn fields_where(
    record: &Record,
    predicate: &dyn Fn(&Type) -> bool,
    types: &Arena<TypeDef>,
) -> Vec<Wire> {
    let fields = record
        .fields
        .iter()
        .filter(|field| predicate(types.resolve(&field.ty)));
    fields.map(|field| field.wire.clone()).collect()
}
