//! Payloads: detected from the responses of operations, by the keys that hold metadata.

use super::{
    key_path::FieldLocation,
    response_lock::{ResponseLock, method_path},
};
use crate::annotate::service::service_file::EnvelopeEntry;
use ir::{
    Analysis, Api, Content, Field, Operation, Payload, PayloadArm, PayloadCount, Record,
    ReturnKind, Shape, Type, TypeId, Wire,
};
use std::collections::{BTreeMap, BTreeSet};

/// How the payload of a record is recognized.
enum PayloadRule<'a> {
    /// By the keys in the lock.
    Pinned(&'a BTreeSet<String>),
    /// As the only field besides metadata.
    Detected(&'a EnvelopeEntry),
}

impl PayloadRule<'_> {
    fn field<'a>(&self, api: &'a Api, ty: &'a Type) -> Option<&'a Field> {
        let record = record(api, ty)?;
        match self {
            Self::Pinned(keys) => {
                let mut fields = record.fields.iter();
                let mut held = fields
                    .by_ref()
                    .filter(|one| keys.contains(one.wire.as_str()));
                let field = held.next()?;
                held.next().is_none().then_some(field)
            }
            Self::Detected(envelope) => payload_field(record, envelope),
        }
    }
}

/// Detects the payload of every operation. One that the lock knows keeps the keys of its payload.
pub fn detect_all(
    api: &mut Api,
    lock: &ResponseLock,
    analysis: &Analysis,
    envelope: &EnvelopeEntry,
) {
    let payloads: Vec<Option<Payload>> = api
        .operations()
        .map(|(resource, operation)| {
            let selection = match lock.payload(&resource.name, &operation.name) {
                Some(keys) => PayloadRule::Pinned(keys),
                None => PayloadRule::Detected(envelope),
            };
            let id = response_type(api, operation)?;
            // A response that is also sent is no envelope: it is what callers work with.
            match lock.is_sent(api, analysis, id) {
                true => None,
                false => payload(api, id, &selection),
            }
        })
        .collect();
    let operations = api.resources.iter_mut().flat_map(|one| &mut one.operations);
    for (operation, payload) in operations.zip(payloads) {
        operation.payload = payload;
    }
}

/// The type of the response, if the operation has one that is read as a whole.
fn response_type(api: &Api, operation: &Operation) -> Option<TypeId> {
    if operation.pagination.is_some() || operation.return_kind(api) != ReturnKind::One {
        return None;
    }
    match operation.responses.first()?.main()? {
        // Null instead of the whole response has no payload.
        Content::Json { ty: response, .. } if api.resolve_aliases(response).is_nullable() => None,
        Content::Json { ty: response, .. } => api.resolve(response).def(),
        Content::Text(_) | Content::Bytes(_) | Content::Events(_) => None,
    }
}

/// The payload in a response. An arm without one may be added to a union that has a payload already.
fn payload(api: &Api, id: TypeId, selection: &PayloadRule) -> Option<Payload> {
    let Shape::Union(union) = &api.types[id].shape else {
        let response = Type::Def(id);
        let field = selection.field(api, &response)?;
        let key = field.wire.clone();
        return Some(match list_element(api, &field.ty) {
            Some(element) => Payload::Many { key, element },
            None => Payload::One {
                key,
                ty: field.ty.bare().clone(),
            },
        });
    };
    let mut arms = Vec::new();
    let mut elements = Vec::new();
    for (name, ty) in union.arms() {
        let field = match (selection.field(api, ty), selection) {
            (Some(field), _) => field,
            (None, PayloadRule::Pinned(_)) => continue,
            (None, PayloadRule::Detected(_)) => return None,
        };
        let list = list_element(api, &field.ty);
        arms.push(PayloadArm {
            arm: name.clone(),
            key: field.wire.clone(),
            count: match list {
                Some(_) => PayloadCount::Many,
                None => PayloadCount::One,
            },
        });
        elements.push(list.unwrap_or_else(|| field.ty.bare().clone()));
    }
    let element = elements.pop()?;
    let is_same = |other: &Type| api.plain(other) == api.plain(&element);
    elements
        .iter()
        .all(is_same)
        .then_some(Payload::OneOrMany { arms, element })
}

/// The keys of the payload of every operation that has one.
pub fn keys(api: &Api) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for (resource, operation) in api.operations() {
        if let Some(payload) = &operation.payload {
            let keys = payload.keys().into_iter().map(|key| key.0.clone());
            let path = method_path(&resource.name, &operation.name).text();
            found.insert(path, keys.collect());
        }
    }
    found
}

/// The fields of response records that hold a payload or paginated items, and so are always present. Records that are also sent are left out,
/// because they would then require the field of the caller.
pub fn fields(api: &Api, analysis: &Analysis, envelope: &EnvelopeEntry) -> BTreeSet<FieldLocation> {
    let mut fields = BTreeSet::new();
    let mut add = |id: TypeId, wire: &Wire| {
        if !analysis.reach(id).request {
            fields.insert((id, wire.clone()));
        }
    };
    for (_, operation) in api.operations() {
        let contents = operation.responses.iter().flat_map(|one| &one.contents);
        let bodies = contents.filter_map(|content| match content {
            Content::Json { ty, .. } => Some(ty),
            Content::Text(_) | Content::Bytes(_) | Content::Events(_) => None,
        });
        for body in bodies {
            for ty in arms(api, body) {
                let field = record(api, ty).and_then(|record| payload_field(record, envelope));
                if let (Some(id), Some(field)) = (api.resolve(ty).def(), field) {
                    add(id, &field.wire);
                }
            }
            let mut holder = Some(body);
            for key in operation.pagination.iter().flat_map(|one| &one.items) {
                let Some(ty) = holder else { break };
                if let Some(id) = api.resolve(ty).def() {
                    add(id, key);
                }
                let fields = record(api, ty).map(|record| &record.fields);
                let found = fields.and_then(|all| all.iter().find(|field| field.wire == *key));
                holder = found.map(|field| &field.ty);
            }
        }
    }
    fields
}

/// The arms of a union, or the type itself.
fn arms<'a>(api: &'a Api, ty: &'a Type) -> Vec<&'a Type> {
    match api.resolve(ty).def().map(|id| &api.types[id].shape) {
        Some(Shape::Union(union)) => union.arms().into_iter().map(|(_, ty)| ty).collect(),
        _ => vec![ty],
    }
}

fn record<'a>(api: &'a Api, ty: &'a Type) -> Option<&'a Record> {
    match &api.types[api.resolve(ty).def()?].shape {
        Shape::Record(record) => Some(record),
        Shape::Enum(_) | Shape::Union(_) | Shape::Alias(_) => None,
    }
}

/// The only field besides metadata.
fn payload_field<'a>(record: &'a Record, envelope: &EnvelopeEntry) -> Option<&'a Field> {
    let is_metadata = |field: &&Field| {
        envelope
            .siblings
            .iter()
            .any(|key| key == field.wire.as_str())
    };
    let mut fields = record.fields.iter().filter(|field| !is_metadata(field));
    let field = fields.next()?;
    fields.next().is_none().then_some(field)
}

fn list_element(api: &Api, ty: &Type) -> Option<Type> {
    match api.resolve(ty) {
        Type::List(element) => Some((**element).clone()),
        Type::Prim(_)
        | Type::Def(_)
        | Type::Map(_)
        | Type::Nullable(_)
        | Type::Limited(..)
        | Type::Any(_) => None,
    }
}
