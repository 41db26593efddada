//! Paging knows how a list is read page by page, from the parameters and the response.

use ir::{
    Arena, Content, HttpMethod, Operation, PageStyle, Pagination, ParamLocation, Record, Shape,
    Type, TypeDef, Wire,
};

/// The paging of an operation that lists.
pub fn of(operation: &Operation, types: &Arena<TypeDef>) -> Option<Pagination> {
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
    let items = items(response, types)?;
    with(operation, response, items, types)
}

/// The paging of an operation whose items stand at the end of these keys.
pub fn at(operation: &Operation, items: Vec<Wire>, types: &Arena<TypeDef>) -> Option<Pagination> {
    let mut contents = operation
        .responses
        .iter()
        .flat_map(|response| &response.contents);
    let response = contents.find_map(|content| record(content.ty()?, types))?;
    with(operation, response, items, types)
}

fn with(
    operation: &Operation,
    response: &Record,
    items: Vec<Wire>,
    types: &Arena<TypeDef>,
) -> Option<Pagination> {
    let held = held(response, &items, types)?;
    let query = |wire: &str| {
        let found = operation
            .params
            .iter()
            .find(|param| param.location == ParamLocation::Query && param.wire.as_str() == wire);
        found.map(|param| param.wire.clone())
    };
    let size = query("per_page").or_else(|| query("limit"));
    let next = path(response, &["links", "pages", "next"], types).or_else(|| {
        let pages = path(response, &["links", "pages"], types)?;
        Some(pages.into_iter().chain([Wire::from("next")]).collect())
    });
    let total = ["meta.total", "total", "total_items"]
        .iter()
        .find_map(|keys| path(response, &keys.split('.').collect::<Vec<_>>(), types));
    let style = match (query("page"), query("after")) {
        (Some(page), _) => PageStyle::Number {
            page,
            size,
            next,
            total,
        },
        (None, Some(cursor)) => PageStyle::Cursor {
            cursor,
            size,
            last: field(response, "last_id").map(|_| Wire::from("last_id"))?,
            more: field(response, "has_more").map(|_| Wire::from("has_more"))?,
        },
        (None, None) => PageStyle::Link { next: next?, total },
    };
    Some(Pagination { items, held, style })
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
fn items(response: &Record, types: &Arena<TypeDef>) -> Option<Vec<Wire>> {
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
        .filter(|field| !matches!(field.wire.as_str(), "links" | "meta"));
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
