//! What functions return.

use ir::{Content, Operation, Payload, PayloadCount, Response, ReturnKind, Shape, Type, Union};

use crate::typescript::models::types::{Direction, TypeFile};
use crate::typescript::syntax::Generic;

/// The arms of the body of an operation that makes one or several things, each with how many it makes: several, if what
/// sets it apart from the other arm is a list.
pub fn counted_arms<'t>(
    file: &TypeFile<'t>,
    operation: &'t Operation,
    ty: &'t Type,
) -> Vec<(&'t Type, PayloadCount)> {
    let api = file.names.api;
    if !matches!(operation.payload, Some(Payload::OneOrMany { .. })) {
        return Vec::new();
    }
    let Type::Def(id) = api.resolve(ty) else {
        return Vec::new();
    };
    let Shape::Union(Union::Key(arms)) = &api.types[*id].shape else {
        return Vec::new();
    };
    let count = |arm: &'t ir::Arm<Vec<ir::Wire>>| {
        let Type::Def(id) = api.resolve(&arm.ty) else {
            return None;
        };
        let Shape::Record(record) = &api.types[*id].shape else {
            return None;
        };
        let is_list = |wire: &ir::Wire| {
            let mut fields = record.fields.iter();
            fields
                .any(|field| field.wire == *wire && matches!(api.resolve(&field.ty), Type::List(_)))
        };
        let count = if arm.by.iter().any(is_list) {
            PayloadCount::Many
        } else {
            PayloadCount::One
        };
        Some((&arm.ty, count))
    };
    let counted: Option<Vec<_>> = arms.iter().map(count).collect();
    counted.unwrap_or_default()
}

/// A type of the runtime with type arguments.
pub fn generic(file: &TypeFile, name: &str, arguments: Vec<String>) -> Generic {
    Generic {
        name: file.runtime(name),
        arguments,
    }
}

/// What the function returns.
pub fn returns(file: &TypeFile, operation: &Operation, count: Option<PayloadCount>) -> Generic {
    let data = counted_data(file, operation, count);
    if let Some(pagination) = &operation.pagination {
        let item = match &pagination.held {
            Type::List(element) => file.full(element, Direction::Response),
            Type::Map(value) => format!("[string, {}]", file.full(value, Direction::Response)),
            other => panic!("`{}` lists its items in {other:?}", operation.id),
        };
        return generic(file, "PaginatedCall", vec![item, data]);
    }
    let item = payload(file, operation, count);
    let last = match operation.wait.last() {
        Some(step) => Some(file.names.operation(&step.operation).2),
        None => operation.is_waitable().then_some(operation),
    };
    let waiter = last.map(|last| {
        let data = self::data(file, last);
        match payload(file, last, None) {
            Some(item) => format!("{}<{data}, {item}>", file.runtime("ItemWaiter")),
            None => format!("{}<{data}>", file.runtime("Waiter")),
        }
    });
    match (item, waiter) {
        (None, None) => generic(file, "Call", vec![data]),
        (Some(item), None) => generic(file, "ItemCall", vec![data, item]),
        (None, Some(waiter)) => generic(file, "WaitableCall", vec![data, waiter]),
        (Some(item), Some(waiter)) => generic(file, "WaitableItemCall", vec![data, item, waiter]),
    }
}

/// The payload of the response.
fn payload(file: &TypeFile, operation: &Operation, count: Option<PayloadCount>) -> Option<String> {
    let many = |element: &Type| {
        let element = file.full(element, Direction::Response);
        match element.contains(' ') {
            true => format!("({element})[]"),
            false => format!("{element}[]"),
        }
    };
    Some(match (operation.payload.as_ref()?, count) {
        (Payload::One { ty, .. }, _) => file.bare(ty, Direction::Response),
        (Payload::Many { element, .. }, _) => many(element),
        (Payload::OneOrMany { element, .. }, Some(PayloadCount::One)) => {
            file.bare(element, Direction::Response)
        }
        (Payload::OneOrMany { element, .. }, Some(PayloadCount::Many)) => many(element),
        (Payload::OneOrMany { element, .. }, None) => {
            format!(
                "{} | {}",
                file.bare(element, Direction::Response),
                many(element)
            )
        }
    })
}

/// The data of the response: of the arm that holds so many values, or of any.
fn counted_data(file: &TypeFile, operation: &Operation, count: Option<PayloadCount>) -> String {
    let api = file.names.api;
    if let (Some(count), Some(Payload::OneOrMany { arms, .. })) = (count, &operation.payload)
        && let Some(Content::Json { ty, .. }) = operation.responses.first().and_then(Response::main)
        && let Type::Def(id) = api.resolve(ty)
        && let Shape::Union(union) = &api.types[*id].shape
    {
        let chosen = arms.iter().find(|arm| arm.count == count);
        let mut found = union.arms().into_iter();
        if let Some((_, ty)) =
            chosen.and_then(|chosen| found.find(|(name, _)| **name == chosen.arm))
        {
            return file.full(ty, Direction::Response);
        }
    }
    data(file, operation)
}

/// The data of the successful responses.
pub fn data(file: &TypeFile, operation: &Operation) -> String {
    let one = |response: &Response| match response.main() {
        Some(Content::Json { ty, .. }) => file.full(ty, Direction::Response),
        Some(Content::Text(_) | Content::Events(_)) => "string".into(),
        Some(Content::Bytes(_)) => "Uint8Array".into(),
        None => "void".into(),
    };
    match operation.return_kind(file.names.api) {
        ReturnKind::Bytes => "Uint8Array".into(),
        ReturnKind::One => operation.responses.first().map(one).unwrap_or_default(),
        ReturnKind::Several => {
            let mut all: Vec<String> = operation.responses.iter().map(one).collect();
            all.dedup();
            all.join(" | ")
        }
    }
}
