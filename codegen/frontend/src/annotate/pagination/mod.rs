//! Pagination: detected from the parameters and the response of an operation, by configured names.

mod items;
pub mod pagination_entry;

use super::service::service_file::{EnvelopeEntry, PaginationNames};
use ir::{
    Arena, Content, CursorSource, Field, Format, HttpMethod, LinkSource, Literal, Operation,
    PageParamLocation, PageStyle, Pagination, ParamLocation, Presence, Prim, Record, Response,
    Shape, Status, Type, TypeDef, Wire,
};

/// Detects the pagination of an operation. A request that is no GET may create something, and reading its pages would then
/// create it again: it is a list only if its body has the parameters of pages, and its response says what comes next.
pub fn detect(
    operation: &Operation,
    names: &PaginationNames,
    envelope: &EnvelopeEntry,
    types: &Arena<TypeDef>,
) -> Option<Pagination> {
    let list = ListOperation::of(operation, types)?;
    let items = match list.body {
        ListBody::Items(_) => Vec::new(),
        ListBody::Record(response) => items::detect(response, &names.items, envelope, types)?,
    };
    list.pagination(items, names)
        .filter(|pagination| operation.method == HttpMethod::Get || list.is_search(pagination))
}

/// The pagination of an operation whose items are at this key path.
pub fn with_items(
    operation: &Operation,
    items: Vec<Wire>,
    names: &PaginationNames,
    types: &Arena<TypeDef>,
) -> Option<Pagination> {
    ListOperation::of(operation, types)?.pagination(items, names)
}

/// The list or map at a key path of the response of an operation.
pub fn held(operation: &Operation, items: &[Wire], types: &Arena<TypeDef>) -> Option<Type> {
    ListOperation::of(operation, types)?.held(items)
}

/// Whether an operation has a parameter of pages with this name.
pub fn has_param(
    operation: &Operation,
    location: PageParamLocation,
    name: &str,
    types: &Arena<TypeDef>,
) -> bool {
    let list = ListOperation::of(operation, types);
    list.is_some_and(|list| list.param(location, &[name.to_owned()]).is_some())
}

/// Whether the items of a list have a key path.
pub fn item_has_path(held: &Type, path: &[Wire], types: &Arena<TypeDef>) -> bool {
    let Type::List(item) = held else {
        return false;
    };
    match path {
        [key] => item_has(item, key.as_str(), types, 0),
        _ => {
            let keys: Vec<&str> = path.iter().map(Wire::as_str).collect();
            types
                .record(item)
                .is_some_and(|item| type_at(item, &keys, types).is_some())
        }
    }
}

/// What a response with a list is: the list, or a record that contains it.
#[derive(Clone, Copy)]
enum ListBody<'a> {
    Items(&'a Type),
    Record(&'a Record),
}

/// An operation whose response may be a page of a list.
struct ListOperation<'a> {
    operation: &'a Operation,
    response: &'a Response,
    body: ListBody<'a>,
    types: &'a Arena<TypeDef>,
}

/// A parameter of pages, and its type.
struct PageParam<'a> {
    wire: Wire,
    ty: &'a Type,
    presence: &'a Presence,
}

impl<'a> ListOperation<'a> {
    fn of(operation: &'a Operation, types: &'a Arena<TypeDef>) -> Option<Self> {
        let contents = operation.responses.iter().flat_map(|response| {
            let contents = response.contents.iter();
            contents.map(move |content| (response, content))
        });
        let mut bodies = contents.filter_map(|(response, content)| match content {
            Content::Json { ty, .. } => Some((response, ty)),
            Content::Text(_) | Content::Bytes(_) | Content::Events(_) => None,
        });
        let (response, body) = bodies.find_map(|(response, ty)| {
            let body = match types.resolve(ty) {
                Type::List(_) => ListBody::Items(ty),
                _ => ListBody::Record(types.record(ty)?),
            };
            Some((response, body))
        })?;
        Some(Self {
            operation,
            response,
            body,
            types,
        })
    }

    /// Whether an operation that sends a body only reads: the body has the parameters of pages, and the response, which is
    /// not that of a creation, says what comes next.
    fn is_search(&self, pagination: &Pagination) -> bool {
        let says_next = pagination.total.is_some()
            || pagination.more.is_some()
            || matches!(pagination.style, PageStyle::Cursor { .. });
        self.operation.method == HttpMethod::Post
            && self.response.status == Status::Code(200)
            && pagination.location == PageParamLocation::Body
            && says_next
    }

    fn held(&self, items: &[Wire]) -> Option<Type> {
        match self.body {
            ListBody::Items(list) if items.is_empty() => Some(self.types.resolve(list).clone()),
            ListBody::Items(_) => None,
            ListBody::Record(response) => collection_at(response, items, self.types),
        }
    }

    fn pagination(&self, items: Vec<Wire>, names: &PaginationNames) -> Option<Pagination> {
        let held = self.held(&items)?;
        let locations = match self.operation.method {
            HttpMethod::Get => [PageParamLocation::Query, PageParamLocation::Body],
            _ => [PageParamLocation::Body, PageParamLocation::Query],
        };
        locations
            .into_iter()
            .find_map(|location| self.pagination_in(location, &items, &held, names))
    }

    /// The pagination by parameters in a part of the request.
    fn pagination_in(
        &self,
        location: PageParamLocation,
        items: &[Wire],
        held: &Type,
        names: &PaginationNames,
    ) -> Option<Pagination> {
        let param = |candidates: &[String]| self.param(location, candidates);
        let total = self.number_at(&names.total);
        let more = self.boolean_at(&names.more);
        let size = param(&names.size).filter(|size| self.is_number(size.ty));
        let style = self.style(location, held, more.is_some(), names)?;
        if matches!(style, PageStyle::Offset { .. })
            && size.is_none()
            && total.is_none()
            && more.is_none()
        {
            return None;
        }
        let maximum = size
            .as_ref()
            .and_then(|param| param.ty.limits()?.maximum.as_ref()?.parse().ok());
        Some(Pagination {
            items: items.to_vec(),
            held: held.clone(),
            largest_page: maximum.or(names.largest_page),
            location,
            size: size.map(|param| param.wire),
            total,
            more,
            style,
        })
    }

    fn style(
        &self,
        location: PageParamLocation,
        held: &Type,
        has_more: bool,
        names: &PaginationNames,
    ) -> Option<PageStyle> {
        let param = |candidates: &[String]| self.param(location, candidates);
        let is_query = location == PageParamLocation::Query;
        if let Some(header) = self.header(&names.link_headers).filter(|_| is_query) {
            let next = LinkSource::Header(header);
            return Some(PageStyle::Link { next });
        }
        // Text with the name of a page may be a filter.
        let is_page = |page: &PageParam<'_>| {
            self.is_number(page.ty) || has_more || param(&names.size).is_some()
        };
        if let Some(page) = param(&names.page).filter(is_page) {
            return Some(PageStyle::Number {
                first: first_page(&page),
                page: page.wire,
                next: self.next_url(names),
            });
        }
        for (candidates, takes_item) in [(&names.cursor, false), (&names.last_item_cursor, true)] {
            let Some(cursor) = param(candidates) else {
                continue;
            };
            let in_body = self.scalar_at(&names.last).map(CursorSource::Body);
            let in_header = || self.header(&names.cursor_headers).map(CursorSource::Header);
            let last_item = || {
                let id = self.item_key(held, &names.item_key)?;
                (takes_item && has_more).then_some(CursorSource::LastItem(id))
            };
            let next = in_body.or_else(in_header).or_else(last_item);
            if let Some(next) = next {
                let cursor = cursor.wire;
                return Some(PageStyle::Cursor { cursor, next });
            }
        }
        let next = self.next_url(names).filter(|_| is_query);
        if let Some(next) = next {
            let next = LinkSource::Body(next);
            return Some(PageStyle::Link { next });
        }
        let offset = param(&names.offset).filter(|offset| self.is_number(offset.ty))?;
        let offset = offset.wire;
        Some(PageStyle::Offset { offset })
    }

    fn is_number(&self, ty: &Type) -> bool {
        matches!(
            self.types.resolve(ty),
            Type::Prim(Prim::Int(_) | Prim::Float) | Type::Any(_)
        )
    }

    /// A scalar parameter with one of these names.
    fn param(&self, location: PageParamLocation, candidates: &[String]) -> Option<PageParam<'a>> {
        let is_scalar = |ty: &Type| match self.types.resolve(ty) {
            Type::Prim(_) | Type::Any(_) => true,
            Type::Def(id) => matches!(self.types[*id].shape, Shape::Enum(_)),
            _ => false,
        };
        let found = match location {
            PageParamLocation::Query => candidates.iter().find_map(|name| {
                let mut params = self.operation.params.iter();
                let param = params.find(|param| {
                    param.location == ParamLocation::Query && param.wire.as_str() == name
                })?;
                Some((param.wire.clone(), &param.ty, &param.presence))
            }),
            PageParamLocation::Body => {
                let body = self.operation.body.as_ref()?;
                let Content::Json { ty, .. } = &body.content else {
                    return None;
                };
                let record = self.types.record(ty)?;
                candidates.iter().find_map(|name| {
                    let path: Vec<&str> = name.split('.').collect();
                    let (last, before) = path.split_last()?;
                    let holder = before
                        .iter()
                        .try_fold(record, |at, key| self.types.record(&field(at, key)?.ty))?;
                    let field = field(holder, last)?;
                    Some((Wire::from(name.as_str()), &field.ty, &field.presence))
                })
            }
        };
        let (wire, ty, presence) = found?;
        is_scalar(ty).then_some(PageParam { wire, ty, presence })
    }

    /// The first key path that exists in the response.
    fn key_path(&self, candidates: &[String]) -> Option<Vec<Wire>> {
        self.key_path_where(candidates, &|_| true)
    }

    fn boolean_at(&self, candidates: &[String]) -> Option<Vec<Wire>> {
        self.key_path_where(candidates, &|ty| {
            matches!(ty, Type::Prim(Prim::Bool | Prim::Text(_)) | Type::Any(_))
        })
    }

    fn key_path_where(
        &self,
        candidates: &[String],
        admits: &dyn Fn(&Type) -> bool,
    ) -> Option<Vec<Wire>> {
        let ListBody::Record(response) = self.body else {
            return None;
        };
        let find = |path: &String| {
            let keys: Vec<&str> = path.split('.').collect();
            let ty = type_at(response, &keys, self.types)?;
            admits(self.types.resolve(ty))
                .then(|| keys.iter().map(|key| Wire::from(*key)).collect())
        };
        candidates.iter().find_map(find)
    }

    /// The first key path of a text or a number.
    fn scalar_at(&self, candidates: &[String]) -> Option<Vec<Wire>> {
        self.key_path_where(candidates, &|ty| match ty {
            Type::Prim(Prim::Text(format)) => *format != Format::Uri,
            Type::Prim(Prim::Int(_)) | Type::Any(_) => true,
            Type::Def(id) => matches!(self.types[*id].shape, Shape::Union(_)),
            _ => false,
        })
    }

    fn number_at(&self, candidates: &[String]) -> Option<Vec<Wire>> {
        self.key_path_where(candidates, &|ty| {
            matches!(
                ty,
                Type::Prim(Prim::Int(_) | Prim::Float | Prim::Text(_)) | Type::Any(_)
            )
        })
    }

    /// The key path of the URL of the next page. A key that does not say so by its name needs a format that does.
    fn next_url(&self, names: &PaginationNames) -> Option<Vec<Wire>> {
        let is_text = |ty: &Type| {
            matches!(ty, Type::Prim(Prim::Text(_)) | Type::Any(_))
                || matches!(ty, Type::Def(id) if matches!(self.types[*id].shape, Shape::Union(_)))
        };
        let is_uri = |ty: &Type| matches!(ty, Type::Prim(Prim::Text(Format::Uri)));
        let declared = self.key_path_where(&names.next, &is_text);
        let declared = declared.or_else(|| self.key_path_where(&names.next_if_url, &is_uri));
        declared.or_else(|| {
            // Some descriptions declare the object that holds the URL, but not the URL.
            let (holder, last) = names.next.first()?.rsplit_once('.')?;
            let holder = self.key_path(&[holder.to_owned()])?;
            Some(holder.into_iter().chain([Wire::from(last)]).collect())
        })
    }

    /// The header of the response with one of these names, whose case does not matter.
    fn header(&self, candidates: &[String]) -> Option<Wire> {
        let headers = &self.response.headers;
        let find = |name: &String| {
            let mut headers = headers.iter();
            headers.find(|header| header.as_str().eq_ignore_ascii_case(name))
        };
        candidates.iter().find_map(find).cloned()
    }

    /// The key of an item that identifies it.
    fn item_key(&self, held: &Type, candidates: &[String]) -> Option<Vec<Wire>> {
        let Type::List(item) = held else {
            return None;
        };
        let has = |key: &String| item_has(item, key, self.types, 0);
        let key = candidates.iter().find(|key| has(key))?;
        Some(vec![Wire::from(key.as_str())])
    }
}

/// Whether every value of a type is an object with a key.
fn item_has(ty: &Type, key: &str, types: &Arena<TypeDef>, depth: usize) -> bool {
    let Type::Def(id) = types.resolve(ty) else {
        return false;
    };
    match &types[*id].shape {
        Shape::Record(record) => field(record, key).is_some(),
        Shape::Union(union) if depth < 4 => union
            .arms()
            .into_iter()
            .all(|(_, arm)| item_has(arm, key, types, depth + 1)),
        Shape::Union(_) | Shape::Enum(_) | Shape::Alias(_) => false,
    }
}

/// The number of the first page: the default of the parameter, or its minimum if that is zero.
fn first_page(page: &PageParam<'_>) -> u32 {
    let default = match page.presence {
        Presence::Default(Literal::Number(text)) => text.parse().ok(),
        _ => None,
    };
    let minimum = || page.ty.limits()?.minimum.as_ref()?.parse().ok();
    default
        .or_else(minimum)
        .filter(|first| *first < 2)
        .unwrap_or(1)
}

/// The list or map at a key path.
fn collection_at(response: &Record, items: &[Wire], types: &Arena<TypeDef>) -> Option<Type> {
    let (last, before) = items.split_last()?;
    let holder = before.iter().try_fold(response, |at, key| {
        types.record(&field(at, key.as_str())?.ty)
    })?;
    let held = types.resolve(&field(holder, last.as_str())?.ty);
    matches!(held, Type::List(_) | Type::Map(_)).then(|| held.clone())
}

fn field<'a>(record: &'a Record, wire: &str) -> Option<&'a Field> {
    record
        .fields
        .iter()
        .find(|field| field.wire.as_str() == wire)
}

/// The type at a key path of a record.
fn type_at<'a>(record: &'a Record, keys: &[&str], types: &'a Arena<TypeDef>) -> Option<&'a Type> {
    let (last, before) = keys.split_last()?;
    let holder = before
        .iter()
        .try_fold(record, |at, key| types.record(&field(at, key)?.ty))?;
    Some(&field(holder, last)?.ty)
}
