//! Visitors: call a function with every type in a definition, an operation or the API.

use crate::{AdditionalProperties, Api, Operation, Shape, Type, TypeDef};

/// Calls `visit` with every type written directly in a definition.
pub fn each_type<'a>(def: &'a TypeDef, visit: &mut dyn FnMut(&'a Type)) {
    match &def.shape {
        Shape::Record(record) => {
            record.fields.iter().for_each(|field| visit(&field.ty));
            if let AdditionalProperties::Typed(ty) = &record.additional_properties {
                visit(ty);
            }
        }
        Shape::Enum(_) => {}
        Shape::Union(union) => union.arms().into_iter().for_each(|(_, ty)| visit(ty)),
        Shape::Alias(ty) => visit(ty),
    }
}

/// Calls `visit` with the type and every type inside it, down to named types.
pub fn each_part<'a>(ty: &'a Type, visit: &mut dyn FnMut(&'a Type)) {
    visit(ty);
    match ty {
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Limited(inner, _) => {
            each_part(inner, visit);
        }
        Type::Prim(_) | Type::Def(_) | Type::Any(_) => {}
    }
}

/// Every type that an operation sends.
pub fn sent(operation: &Operation) -> impl Iterator<Item = &Type> {
    let params = operation.params.iter().map(|param| &param.ty);
    params.chain(operation.body.iter().filter_map(|body| body.content.ty()))
}

/// Every type that an operation receives, errors included.
pub fn received(operation: &Operation) -> impl Iterator<Item = &Type> {
    let responses = operation.responses.iter().chain(&operation.errors);
    responses.flat_map(|response| response.contents.iter().filter_map(|content| content.ty()))
}

/// Replaces every type in the API, innermost first.
pub fn map_types(api: &mut Api, change: &mut dyn FnMut(&mut Type)) {
    let mut apply = |ty: &mut Type| map_parts(ty, change);
    for (_, def) in api.types.iter_mut() {
        match &mut def.shape {
            Shape::Record(record) => {
                record
                    .fields
                    .iter_mut()
                    .for_each(|field| apply(&mut field.ty));
                if let AdditionalProperties::Typed(ty) = &mut record.additional_properties {
                    apply(ty);
                }
            }
            Shape::Enum(_) => {}
            Shape::Union(union) => union.arm_types_mut().into_iter().for_each(&mut apply),
            Shape::Alias(ty) => apply(ty),
        }
    }
    for webhook in &mut api.webhooks {
        apply(&mut webhook.body);
    }
    for resource in &mut api.resources {
        for operation in &mut resource.operations {
            operation
                .params
                .iter_mut()
                .for_each(|param| apply(&mut param.ty));
            let body = operation.body.iter_mut().map(|body| &mut body.content);
            let responses = operation.responses.iter_mut().chain(&mut operation.errors);
            for content in body.chain(responses.flat_map(|response| &mut response.contents)) {
                if let crate::Content::Json { ty, .. } | crate::Content::Events(ty) = content {
                    apply(ty);
                }
            }
            if let Some(paging) = &mut operation.pagination {
                apply(&mut paging.held);
            }
            if let Some(payload) = &mut operation.payload {
                apply(payload.element_mut());
            }
        }
    }
}

fn map_parts(ty: &mut Type, change: &mut dyn FnMut(&mut Type)) {
    match ty {
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Limited(inner, _) => {
            map_parts(inner, change);
        }
        Type::Prim(_) | Type::Def(_) | Type::Any(_) => {}
    }
    change(ty);
}
