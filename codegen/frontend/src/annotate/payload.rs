//! Payloads: detected from the responses of operations, by the keys that hold metadata.

use super::service_file::EnvelopeEntry;
use ir::{
    Analysis, Api, Content, Field, Operation, Payload, PayloadArm, PayloadCount, Record,
    ReturnKind, Shape, Type,
};

/// Detects the payload of every operation.
pub fn detect_all(api: &mut Api, envelope: &EnvelopeEntry) {
    let analysis = Analysis::of(api);
    let payloads: Vec<Option<Payload>> = api
        .operations()
        .map(|(_, operation)| payload(api, &analysis, operation, envelope))
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
