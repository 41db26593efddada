//! The API: its resources, operations and types.

use super::{
    attributes::Docs,
    helpers::Helpers,
    operation::Operation,
    quick_start::QuickStart,
    service::{Credential, Service},
    types::{Type, TypeDef, TypeId},
    webhook::Webhook,
};
use crate::{arena::Arena, display, name::Name, name_lock::Previous};
use std::collections::BTreeMap;

/// A whole API.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// The title of the API.
    pub title: String,
    /// The version of the SDKs that are generated from it.
    pub version: String,
    /// The base URL of every operation that does not name its own. It may have variables in braces, and is empty if the
    /// description has no absolute one.
    pub server: String,
    /// What is known of the service behind the API.
    pub service: Service,
    /// The kinds of credentials that operations require.
    pub credentials: Vec<Credential>,
    /// The resources, sorted by name.
    pub resources: Vec<Resource>,
    /// The requests that the service sends, in the order of the description.
    pub webhooks: Vec<Webhook>,
    /// What the README of a package shows first.
    pub quick_start: QuickStart,
    /// Every named type.
    pub types: Arena<TypeDef>,
    /// What some records offer beyond their fields.
    pub helpers: BTreeMap<TypeId, Helpers>,
    /// What code written against earlier versions still relies on.
    pub previous: Previous,
}

impl Api {
    /// The type without bounds, without null at its top, and without aliases.
    pub fn resolve<'a>(&'a self, ty: &'a Type) -> &'a Type {
        self.types.resolve(ty)
    }

    /// The type without bounds and aliases. Null stays: an alias of a nullable type is resolved to `Nullable`.
    pub fn resolve_aliases<'a>(&'a self, ty: &'a Type) -> &'a Type {
        self.types.resolve_aliases(ty)
    }

    /// Whether the type admits any JSON value.
    pub fn is_any(&self, ty: &Type) -> bool {
        matches!(self.resolve(ty), Type::Any(_))
    }

    /// Every operation with its resource, in order.
    pub fn operations(&self) -> impl Iterator<Item = (&Resource, &Operation)> {
        self.resources.iter().flat_map(|resource| {
            resource
                .operations
                .iter()
                .map(move |operation| (resource, operation))
        })
    }

    /// The operation with this id.
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        let found = self.operations().find(|(_, operation)| operation.id == id);
        found.map(|(_, operation)| operation)
    }
}

/// Operations that belong together.
#[derive(Clone, Debug)]
pub struct Resource {
    /// Its name.
    pub name: Name,
    /// The name as a heading, such as `VPC peerings`.
    pub title: String,
    /// Its documentation.
    pub docs: Docs,
    /// Its operations, sorted by id.
    pub operations: Vec<Operation>,
    /// The position of the operation that examples show. None if none of them is short enough.
    pub sample: Option<usize>,
}

impl Resource {
    /// A resource whose title is the words of its name, and of which examples show nothing.
    pub fn new(name: Name, docs: Docs, operations: Vec<Operation>) -> Self {
        Self {
            title: display::capital(&name.words().join(" ")),
            name,
            docs,
            operations,
            sample: None,
        }
    }
}
