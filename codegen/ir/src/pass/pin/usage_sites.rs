//! An edge knows one place where a type stands: in an operation, or in another type.

use super::operations;
use crate::{AdditionalProperties, Api, Content, Name, Shape, Type, TypeId, Union, display};
use std::collections::BTreeMap;

/// Who holds a type.
#[derive(Clone, Debug)]
enum Holder {
    /// An operation, by its address now.
    Call(String),
    /// Another type.
    Type(TypeId),
}

/// Every place where a type stands.
pub struct UsageSites {
    /// By the type that stands there: who holds it, and where.
    to: BTreeMap<TypeId, Vec<(Holder, String)>>,
    /// By the type that holds: what stands where.
    from: BTreeMap<TypeId, BTreeMap<String, TypeId>>,
    /// By the place in an operation, under the address that it has and the one that it had.
    roots: BTreeMap<String, TypeId>,
    /// The places of today, by those of yesterday, of operations that have moved.
    moved: BTreeMap<String, String>,
}

impl UsageSites {
    /// Every edge of an API; `before` has the former address of each operation, if it was there.
    pub fn of(api: &Api, before: &BTreeMap<String, String>) -> Self {
        let mut sites = Self {
            to: BTreeMap::new(),
            from: BTreeMap::new(),
            roots: BTreeMap::new(),
            moved: BTreeMap::new(),
        };
        for ((_, operation), address) in api.operations().zip(operations::addresses(api)) {
            let mut root = |step: String, ty: &Type| {
                if let Some(id) = inner(ty) {
                    let holder = Holder::Call(address.clone());
                    sites.to.entry(id).or_default().push((holder, step.clone()));
                    let now = format!("{address} {step}");
                    if let Some(old) = before.get(&address).filter(|old| **old != address) {
                        let old = format!("{old} {step}");
                        sites.roots.entry(old.clone()).or_insert(id);
                        sites.moved.insert(old, now.clone());
                    }
                    sites.roots.insert(now, id);
                }
            };
            for param in &operation.params {
                root(format!("param {}", param.wire.as_str()), &param.ty);
            }
            if let Some(Content::Json(ty) | Content::Events(ty)) =
                operation.body.as_ref().map(|body| &body.content)
            {
                root("body".into(), ty);
            }
            for response in operation.responses.iter().chain(&operation.errors) {
                let status = display::status(response.status);
                for content in &response.contents {
                    match content {
                        Content::Json(ty) => root(status.clone(), ty),
                        Content::Events(ty) => root(format!("{status} event"), ty),
                        Content::Text(_) | Content::Bytes(_) => {}
                    }
                }
            }
        }
        for (id, def) in api.types.iter() {
            let mut step = |step: String, ty: &Type| {
                if let Some(held) = inner(ty) {
                    let holder = Holder::Type(id);
                    sites
                        .to
                        .entry(held)
                        .or_default()
                        .push((holder, step.clone()));
                    sites
                        .from
                        .entry(id)
                        .or_default()
                        .entry(step)
                        .or_insert(held);
                }
            };
            match &def.shape {
                Shape::Record(record) => {
                    for field in &record.fields {
                        step(field.wire.0.clone(), &field.ty);
                    }
                    if let AdditionalProperties::Typed(ty) = &record.additional_properties {
                        step("(rest)".into(), ty);
                    }
                }
                Shape::Union(union) => {
                    for (by, (_, ty)) in selectors(union).into_iter().zip(union.arms()) {
                        step(format!("({by})"), ty);
                    }
                }
                Shape::Alias(ty) => step("(same)".into(), ty),
                Shape::Enum(_) => {}
            }
        }
        sites
    }

    /// What stands at a place in an operation.
    pub fn root(&self, place: &str) -> Option<TypeId> {
        self.roots.get(place).copied()
    }

    /// What stands at a place in a type.
    pub fn step(&self, holder: TypeId, step: &str) -> Option<TypeId> {
        self.from.get(&holder)?.get(step).copied()
    }

    /// A place of yesterday as it is written today.
    pub fn now(&self, place: &str) -> String {
        let moved = self.moved.get(place).cloned();
        moved.unwrap_or_else(|| place.to_owned())
    }

    /// Every place where a type stands, in order: operations, then types by name.
    pub fn places(&self, id: TypeId, names: &BTreeMap<TypeId, Name>) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for (holder, step) in self.to.get(&id).into_iter().flatten() {
            match holder {
                Holder::Call(address) => found.push(format!("{address} {step}")),
                Holder::Type(holder) => {
                    if let Some(name) = names.get(holder) {
                        found.push(format!("{}.{step}", display::snake(name)));
                    }
                }
            }
        }
        found.sort();
        found.dedup();
        found
    }
}

/// The named type in a type, through lists and maps.
fn inner(ty: &Type) -> Option<TypeId> {
    match ty.bare() {
        Type::Def(id) => Some(*id),
        Type::List(ty) | Type::Map(ty) => inner(ty),
        Type::Prim(_) | Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => None,
    }
}

/// What selects each arm, in a word.
fn selectors(union: &Union) -> Vec<String> {
    fn first(by: Option<&str>) -> String {
        by.unwrap_or_default().to_owned()
    }
    match union {
        Union::Tag { arms, .. } | Union::Sibling { arms, .. } => {
            let word = |arm: &crate::Arm<Vec<String>>| first(arm.by.first().map(String::as_str));
            arms.iter().map(word).collect()
        }
        Union::Kind(arms) => arms.iter().map(|arm| format!("{:?}", arm.by)).collect(),
        Union::LookupKey(arms) | Union::Overlap(arms) => arms
            .iter()
            .map(|arm| first(arm.by.first().map(|key| key.as_str())))
            .collect(),
    }
}
