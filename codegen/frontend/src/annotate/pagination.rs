//! Pagination: detected from the parameters and the response of an operation, by configured names.

use super::service_file::{EnvelopeEntry, PaginationNames};
use ir::{
    Arena, Content, HttpMethod, Operation, PageStyle, Pagination, ParamLocation, Record, Shape,
    Type, TypeDef, Wire,
};

/// Detects the pagination of an operation.
pub fn detect(
    operation: &Operation,
    names: &PaginationNames,
    envelope: &EnvelopeEntry,
    types: &Arena<TypeDef>,
) -> Option<Pagination> {
    if operation.method != HttpMethod::Get {
        return None;
    }
    let response = operation
        .responses
        .iter()
        .flat_map(|response| &response.contents)
        .find_map(|content| match content {
            Content::Json(ty) => resolve_record(ty, types),
            _ => None,
        })?;
    let items = detect_items(response, envelope, types)?;
    build(operation, response, items, names, types)
}

/// The pagination of an operation whose items are at this key path.
pub fn with_items(
    operation: &Operation,
    items: Vec<Wire>,
    names: &PaginationNames,
    types: &Arena<TypeDef>,
) -> Option<Pagination> {
    let mut contents = operation
        .responses
        .iter()
        .flat_map(|response| &response.contents);
    let response = contents.find_map(|content| resolve_record(content.ty()?, types))?;
    build(operation, response, items, names, types)
}

fn build(
    operation: &Operation,
    response: &Record,
    items: Vec<Wire>,
    names: &PaginationNames,
    types: &Arena<TypeDef>,
) -> Option<Pagination> {
    let held = collection_at(response, &items, types)?;
    let query = |candidates: &[String]| {
        let find = |name: &String| {
            operation
                .params
                .iter()
                .find(|param| param.location == ParamLocation::Query && param.wire.as_str() == name)
        };
        candidates.iter().find_map(find)
    };
    let key_path = |candidates: &[String]| {
        let find =
            |path: &String| existing_path(response, &path.split('.').collect::<Vec<_>>(), types);
        candidates.iter().find_map(find)
    };
    let key = |candidates: &[String]| {
        let name = candidates
            .iter()
            .find(|name| field(response, name).is_some());
        name.map(|name| Wire::from(name.as_str()))
    };
    let size = query(&names.size);
    let maximum = size.and_then(|param| param.ty.limits()?.maximum.as_ref()?.parse().ok());
    let size = size.map(|param| param.wire.clone());
    let next = key_path(&names.next).or_else(|| {
        // Some descriptions declare the object that holds the URL, but not the URL.
        let (holder, last) = names.next.first()?.rsplit_once('.')?;
        let holder = key_path(&[holder.to_owned()])?;
        Some(holder.into_iter().chain([Wire::from(last)]).collect())
    });
    let total = key_path(&names.total);
    let style = match (query(&names.page), query(&names.cursor)) {
        (Some(page), _) => PageStyle::Number {
            page: page.wire.clone(),
            size,
            next,
            total,
        },
        (None, Some(cursor)) => PageStyle::Cursor {
            cursor: cursor.wire.clone(),
            size,
            last: key(&names.last)?,
            more: key(&names.more)?,
        },
        (None, None) => PageStyle::Link { next: next?, total },
    };
    let largest_page = maximum.or(names.largest_page);
    Some(Pagination {
        items,
        held,
        largest_page,
        style,
    })
}

/// The list or map at a key path.
fn collection_at(response: &Record, items: &[Wire], types: &Arena<TypeDef>) -> Option<Type> {
    let (last, before) = items.split_last()?;
    let holder = before.iter().try_fold(response, |at, key| {
        resolve_record(field(at, key.as_str())?, types)
    })?;
    let held = resolve_alias(field(holder, last.as_str())?, types);
    matches!(held, Type::List(_) | Type::Map(_)).then(|| held.clone())
}

fn resolve_record<'a>(ty: &Type, types: &'a Arena<TypeDef>) -> Option<&'a Record> {
    let mut ty = ty.bare();
    for _ in 0..types.len() {
        match &types[ty.def()?].shape {
            Shape::Record(record) => return Some(record),
            Shape::Alias(inner) => ty = inner.bare(),
            Shape::Enum(_) | Shape::Union(_) => return None,
        }
    }
    None
}

fn field<'a>(record: &'a Record, wire: &str) -> Option<&'a Type> {
    record
        .fields
        .iter()
        .find(|field| field.wire.as_str() == wire)
        .map(|field| &field.ty)
}

/// The key path, if it exists in the record.
fn existing_path(response: &Record, keys: &[&str], types: &Arena<TypeDef>) -> Option<Vec<Wire>> {
    let mut at = response;
    for (depth, key) in keys.iter().enumerate() {
        let ty = field(at, key)?;
        if depth + 1 < keys.len() {
            at = resolve_record(ty, types)?;
        }
    }
    Some(keys.iter().map(|key| Wire::from(*key)).collect())
}

/// Detects the key path of the items: the only list of the response, the only list of records, the only map
/// of records, or the only list of records in a nested record.
fn detect_items(
    response: &Record,
    envelope: &EnvelopeEntry,
    types: &Arena<TypeDef>,
) -> Option<Vec<Wire>> {
    let is_record = |element: &Type| resolve_record(element, types).is_some();
    let predicates: [&dyn Fn(&Type) -> bool; 3] = [
        &|ty| matches!(ty, Type::List(_)),
        &|ty| matches!(ty, Type::List(element) if is_record(element)),
        &|ty| matches!(ty, Type::Map(value) if is_record(value)),
    ];
    for predicate in predicates {
        if let [only] = fields_where(response, predicate, types).as_slice() {
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
        match fields_where(resolve_record(&field.ty, types)?, predicates[1], types).as_slice() {
            [only] => Some(vec![field.wire.clone(), only.clone()]),
            _ => None,
        }
    });
    match nested.collect::<Vec<_>>().as_slice() {
        [only] => Some(only.clone()),
        _ => None,
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
        .filter(|field| predicate(resolve_alias(&field.ty, types)));
    fields.map(|field| field.wire.clone()).collect()
}

fn resolve_alias<'a>(ty: &'a Type, types: &'a Arena<TypeDef>) -> &'a Type {
    let mut ty = ty.bare();
    for _ in 0..types.len() {
        match ty.def().map(|id| &types[id].shape) {
            Some(Shape::Alias(inner)) => ty = inner.bare(),
            _ => break,
        }
    }
    ty
}
