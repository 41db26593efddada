//! Pagination: finds out how a list is paged, from its parameters, its response and the configured names.

use super::service_file::PaginationEntry;
use ir::{
    Arena, Content, HttpMethod, Operation, PageStyle, Pagination, Param, ParamLocation, Record,
    Shape, Type, TypeDef, Wire,
};

/// The paging of an operation that lists.
pub fn of(
    operation: &Operation,
    rules: &PaginationEntry,
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
            Content::Json(ty) => record(ty, types),
            _ => None,
        })?;
    let items = items(response, rules, types)?;
    with(operation, response, items, rules, types)
}

/// The paging of an operation whose items stand at the end of these keys.
pub fn at(
    operation: &Operation,
    items: Vec<Wire>,
    rules: &PaginationEntry,
    types: &Arena<TypeDef>,
) -> Option<Pagination> {
    let mut contents = operation
        .responses
        .iter()
        .flat_map(|response| &response.contents);
    let response = contents.find_map(|content| record(content.ty()?, types))?;
    with(operation, response, items, rules, types)
}

fn with(
    operation: &Operation,
    response: &Record,
    items: Vec<Wire>,
    rules: &PaginationEntry,
    types: &Arena<TypeDef>,
) -> Option<Pagination> {
    let held = held(response, &items, types)?;
    let query = |names: &[String]| {
        let named = |name: &String| {
            let is_query = |param: &&Param| {
                param.location == ParamLocation::Query && param.wire.as_str() == name
            };
            operation.params.iter().find(is_query)
        };
        names.iter().find_map(named)
    };
    let key_path = |paths: &[String]| {
        let keys = |text: &String| path(response, &text.split('.').collect::<Vec<_>>(), types);
        paths.iter().find_map(keys)
    };
    let key = |names: &[String]| {
        let name = names.iter().find(|name| field(response, name).is_some());
        name.map(|name| Wire::from(name.as_str()))
    };
    let size = query(&rules.size);
    let largest_page = size.and_then(|param| param.ty.limits()?.maximum.as_ref()?.parse().ok());
    let size = size.map(|param| param.wire.clone());
    let next = key_path(&rules.next).or_else(|| {
        // Some responses describe the object that holds the URL, and not the URL.
        let (holder, last) = rules.next.first()?.rsplit_once('.')?;
        let holder = key_path(&[holder.to_owned()])?;
        Some(holder.into_iter().chain([Wire::from(last)]).collect())
    });
    let total = key_path(&rules.total);
    let style = match (query(&rules.page), query(&rules.cursor)) {
        (Some(page), _) => PageStyle::Number {
            page: page.wire.clone(),
            size,
            next,
            total,
        },
        (None, Some(cursor)) => PageStyle::Cursor {
            cursor: cursor.wire.clone(),
            size,
            last: key(&rules.last)?,
            more: key(&rules.more)?,
        },
        (None, None) => PageStyle::Link { next: next?, total },
    };
    let largest_page = largest_page.or(rules.largest_page);
    Some(Pagination {
        items,
        held,
        largest_page,
        style,
    })
}

/// The list or the map at the end of the keys.
fn held(response: &Record, items: &[Wire], types: &Arena<TypeDef>) -> Option<Type> {
    let (last, before) = items.split_last()?;
    let holder = before
        .iter()
        .try_fold(response, |at, key| record(field(at, key.as_str())?, types))?;
    let held = bare(field(holder, last.as_str())?, types);
    matches!(held, Type::List(_) | Type::Map(_)).then(|| held.clone())
}

fn record<'a>(ty: &Type, types: &'a Arena<TypeDef>) -> Option<&'a Record> {
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

/// The keys, if the record has them.
fn path(response: &Record, keys: &[&str], types: &Arena<TypeDef>) -> Option<Vec<Wire>> {
    let mut at = response;
    for (depth, key) in keys.iter().enumerate() {
        let ty = field(at, key)?;
        if depth + 1 < keys.len() {
            at = record(ty, types)?;
        }
    }
    Some(keys.iter().map(|key| Wire::from(*key)).collect())
}

/// The keys that lead to the items: to the only list of the response, or of the only record beside
/// links and counts; where there are several lists, to the one that holds records; where there is
/// none, to the only map of records.
fn items(response: &Record, rules: &PaginationEntry, types: &Arena<TypeDef>) -> Option<Vec<Wire>> {
    let of_records = |element: &Type| record(element, types).is_some();
    let kinds: [&dyn Fn(&Type) -> bool; 3] = [
        &|ty| matches!(ty, Type::List(_)),
        &|ty| matches!(ty, Type::List(element) if of_records(element)),
        &|ty| matches!(ty, Type::Map(value) if of_records(value)),
    ];
    for kind in kinds {
        if let [only] = fields(response, kind, types).as_slice() {
            return Some(vec![only.clone()]);
        }
    }
    let beside = response
        .fields
        .iter()
        .filter(|field| !rules.siblings.iter().any(|key| key == field.wire.as_str()));
    let nested = beside.filter_map(|field| {
        match fields(record(&field.ty, types)?, kinds[1], types).as_slice() {
            [only] => Some(vec![field.wire.clone(), only.clone()]),
            _ => None,
        }
    });
    match nested.collect::<Vec<_>>().as_slice() {
        [only] => Some(only.clone()),
        _ => None,
    }
}

/// The fields of one kind.
fn fields(record: &Record, kind: &dyn Fn(&Type) -> bool, types: &Arena<TypeDef>) -> Vec<Wire> {
    let fields = record
        .fields
        .iter()
        .filter(|field| kind(bare(&field.ty, types)));
    fields.map(|field| field.wire.clone()).collect()
}

fn bare<'a>(ty: &'a Type, types: &'a Arena<TypeDef>) -> &'a Type {
    let mut ty = ty.bare();
    for _ in 0..types.len() {
        match ty.def().map(|id| &types[id].shape) {
            Some(Shape::Alias(inner)) => ty = inner.bare(),
            _ => break,
        }
    }
    ty
}
