//! Lists the values of an API that accept any JSON.

use ir::{AdditionalProperties, Api, Response, Shape, Span, Type, display};
use std::collections::BTreeMap;

/// A value that accepts any JSON.
pub struct UntypedValue {
    /// Where it is in the API, such as `Droplet.name` or `droplets_list response`.
    pub path: String,
    /// Why it is untyped.
    pub reason: &'static str,
    /// Where it is described.
    pub span: Span,
}

/// The number of untyped values for each reason.
pub fn count_by_reason(api: &Api) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for value in untyped_values(api) {
        *counts.entry(value.reason).or_default() += 1;
    }
    counts
}

/// All untyped values of an API.
pub fn untyped_values(api: &Api) -> Vec<UntypedValue> {
    let mut found = Vec::new();
    let mut check = |path: &dyn Fn() -> String, ty: &Type, span: Span| {
        if let Some(reason) = untyped_reason(ty) {
            let path = path();
            found.push(UntypedValue { path, reason, span });
        }
    };
    for (_, operation) in api.operations() {
        for param in &operation.params {
            check(
                &|| format!("{} {}", operation.id, param.wire.as_str()),
                &param.ty,
                param.span,
            );
        }
        if let Some((body, ty)) = operation
            .body
            .as_ref()
            .and_then(|body| Some((body, body.content.ty()?)))
        {
            check(&|| format!("{} request", operation.id), ty, body.span);
        }
        for response in operation.responses.iter().chain(&operation.errors) {
            for ty in types(response) {
                check(&|| format!("{} response", operation.id), ty, operation.span);
            }
        }
    }
    for (_, def) in api.types.iter() {
        let name = display::camel(&def.name);
        match &def.shape {
            Shape::Record(record) => {
                for field in &record.fields {
                    check(
                        &|| format!("{name}.{}", field.wire.as_str()),
                        &field.ty,
                        field.span,
                    );
                }
                if let AdditionalProperties::Typed(ty) = &record.additional_properties {
                    check(&|| format!("{name}, other keys"), ty, def.span);
                }
            }
            Shape::Enum(_) => {}
            Shape::Union(union) => {
                for (arm, ty) in union.arms() {
                    check(&|| format!("{name}::{}", display::camel(arm)), ty, def.span);
                }
            }
            Shape::Alias(ty) => check(&|| name.clone(), ty, def.span),
        }
    }
    found
}

fn types(response: &Response) -> impl Iterator<Item = &Type> {
    response.contents.iter().filter_map(|content| content.ty())
}

/// Why the first untyped part of a type is untyped.
fn untyped_reason(ty: &Type) -> Option<&'static str> {
    match ty {
        Type::Any(why) => Some(why.reason()),
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Limited(inner, _) => {
            untyped_reason(inner)
        }
        Type::Prim(_) | Type::Def(_) => None,
    }
}
