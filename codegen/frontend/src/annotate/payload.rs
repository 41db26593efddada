//! Payloads: detected from the responses of operations, by the keys that hold metadata.

use super::{presence::FieldLocation, service_file::EnvelopeEntry};
use ir::{
    Analysis, Api, Content, Field, Operation, Payload, PayloadArm, PayloadCount, Record,
    ReturnKind, Shape, Type, TypeId, Wire,
};
use std::collections::BTreeSet;

/// Detects the payload of every operation.
pub fn detect_all(api: &mut Api, analysis: &Analysis, envelope: &EnvelopeEntry) {
    let payloads: Vec<Option<Payload>> = api
        .operations()
        .map(|(_, operation)| payload(api, analysis, operation, envelope))
        .collect();
    let operations = api.resources.iter_mut().flat_map(|one| &mut one.operations);
    for (operation, payload) in operations.zip(payloads) {
        operation.payload = payload;
    }
}

/// The payload of an operation. A response that is also sent is no envelope: it is what callers work with.
fn payload(
    api: &Api,
    analysis: &Analysis,
    operation: &Operation,
    envelope: &EnvelopeEntry,
) -> Option<Payload> {
    if operation.pagination.is_some() || operation.return_kind(api) != ReturnKind::One {
        return None;
    }
    let Some(Content::Json(response)) = operation.responses.first()?.main() else {
        return None;
    };
    let id = api.resolve(response).def()?;
    if analysis.reach(id).request {
        return None;
    }
    let Shape::Union(union) = &api.types[id].shape else {
        let field = payload_field(record(api, response)?, envelope)?;
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
        let field = payload_field(record(api, ty)?, envelope)?;
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
            Content::Json(ty) => Some(ty),
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
