//! Usage sites: the places where a type is used, in an operation or in another type.

use super::operations::PinnedOperations;
use crate::{
    AdditionalProperties, Api, Content, Name, Shape, TagValue, Type, TypeId, Union, display,
};
use std::collections::BTreeMap;

/// What uses a type.
#[derive(Clone, Debug)]
enum User {
    /// An operation, by its address.
    Operation(String),
    /// Another type.
    Type(TypeId),
}

/// Every place where a type is used.
pub struct UsageSites {
    /// By the type that is used: its users, and where in each.
    users: BTreeMap<TypeId, Vec<(User, String)>>,
    /// By the type that uses others: what is used where.
    parts: BTreeMap<TypeId, BTreeMap<String, TypeId>>,
    /// By the place in an operation, under its current and its former address.
    roots: BTreeMap<String, TypeId>,
    /// The current place of each former place, for operations whose address changed.
    moved: BTreeMap<String, String>,
}

impl UsageSites {
    /// Every usage site of an API.
    pub fn of(api: &Api, operations: &PinnedOperations) -> Self {
        let mut sites = Self {
            users: BTreeMap::new(),
            parts: BTreeMap::new(),
            roots: BTreeMap::new(),
            moved: BTreeMap::new(),
        };
        for ((_, operation), address) in api.operations().zip(&operations.addresses) {
            let mut root = |step: String, ty: &Type| {
                if let Some(id) = ty.inner_def() {
                    let user = User::Operation(address.clone());
                    sites
                        .users
                        .entry(id)
                        .or_default()
                        .push((user, step.clone()));
                    let now = format!("{address} {step}");
                    let former = operations.former_address(address);
                    if former != address {
                        let old = format!("{former} {step}");
                        sites.roots.entry(old.clone()).or_insert(id);
                        sites.moved.insert(old, now.clone());
                    }
                    sites.roots.insert(now, id);
                }
            };
            for param in &operation.params {
                root(format!("param {}", param.wire.as_str()), &param.ty);
            }
            if let Some(Content::Json { ty, .. } | Content::Events(ty)) =
                operation.body.as_ref().map(|body| &body.content)
            {
                root("body".into(), ty);
            }
            for response in operation.responses.iter().chain(&operation.errors) {
                let status = display::status(response.status);
                for content in &response.contents {
                    match content {
                        Content::Json { ty, .. } => root(status.clone(), ty),
                        Content::Events(ty) => root(format!("{status} event"), ty),
                        Content::Text(_) | Content::Bytes(_) => {}
                    }
                }
            }
        }
        for webhook in &api.webhooks {
            if let Some(id) = webhook.body.inner_def() {
                let (address, step) = (format!("WEBHOOK {}", webhook.wire.as_str()), "body");
                sites.roots.insert(format!("{address} {step}"), id);
                let user = User::Operation(address);
                sites
                    .users
                    .entry(id)
                    .or_default()
                    .push((user, step.to_owned()));
            }
        }
        for (id, def) in api.types.iter() {
            let mut step = |step: String, ty: &Type| {
                if let Some(held) = ty.inner_def() {
                    let user = User::Type(id);
                    sites
                        .users
                        .entry(held)
                        .or_default()
                        .push((user, step.clone()));
                    sites
                        .parts
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
                        step(by, ty);
                    }
                }
                Shape::Alias(ty) => step("(same)".into(), ty),
                Shape::Enum(_) => {}
            }
        }
        sites
    }

    /// The type that is used at a place in an operation.
    pub fn root(&self, place: &str) -> Option<TypeId> {
        self.roots.get(place).copied()
    }

    /// The type that is used at a place in another type.
    pub fn step(&self, holder: TypeId, step: &str) -> Option<TypeId> {
        self.parts.get(&holder)?.get(step).copied()
    }

    /// A place as it is written today.
    pub fn current(&self, place: &str) -> String {
        let moved = self.moved.get(place).cloned();
        moved.unwrap_or_else(|| place.to_owned())
    }

    /// Every place where a type is used, in order: operations, then types by name.
    pub fn places(&self, id: TypeId, names: &BTreeMap<TypeId, Name>) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for (user, step) in self.users.get(&id).into_iter().flatten() {
            match user {
                User::Operation(address) => found.push(format!("{address} {step}")),
                User::Type(holder) => {
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

/// The step to each arm: its first selector, or all of them where another arm has the same first one.
fn selectors(union: &Union) -> Vec<String> {
    let all: Vec<Vec<String>> = match union {
        Union::Tag { arms, .. } | Union::Sibling { arms, .. } => {
            let texts = |by: &[TagValue]| by.iter().map(|value| value.text().to_owned()).collect();
            arms.iter().map(|arm| texts(&arm.by)).collect()
        }
        Union::Kind(arms) => { arms.iter() }
            .map(|arm| vec![format!("{:?}", arm.by)])
            .collect(),
        Union::Key(arms) | Union::Overlap(arms) => { arms.iter() }
            .map(|arm| arm.by.iter().map(|key| key.0.clone()).collect())
            .collect(),
    };
    let first = |by: &Vec<String>| by.first().cloned().unwrap_or_default();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for by in &all {
        *counts.entry(first(by)).or_default() += 1;
    }
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let step = |by: &Vec<String>| {
        let step = match counts[&first(by)] {
            1 => first(by),
            _ => by.join(","),
        };
        let number = taken.entry(step.clone()).or_default();
        *number += 1;
        match number {
            1 => format!("({step})"),
            _ => format!("({step} {number})"),
        }
    };
    all.iter().map(step).collect()
}
