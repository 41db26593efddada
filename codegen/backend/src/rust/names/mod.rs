//! The Rust names of one API: resources, operations and types.

mod operations;
mod payloads;
mod resources;
mod type_groups;
pub mod types;

pub use self::operations::{DeprecatedCall, OperationNames};
pub use self::resources::{BODIES_FEATURE, ResourceNames};

use ir::{Analysis, Api, Checked, Payload, TypeId};
use rust_surface::Surface;
use std::collections::{BTreeMap, BTreeSet};

use self::type_groups::TypeGroups;
use super::ident::{TAKEN_TYPES, plain};
use crate::case;

/// All names, computed once for all files.
pub struct Names<'a> {
    /// The API.
    pub api: &'a Api,
    /// The checked API.
    pub checked: &'a Checked,
    /// The analysis of the API.
    pub facts: &'a Analysis,
    /// What the API looks like in Rust.
    pub surface: Surface<'a>,
    /// The resources, in the order of the API.
    pub resources: Vec<ResourceNames>,
    /// The payloads of response types.
    pub payloads: BTreeMap<TypeId, &'a Payload>,
    types: Vec<String>,
    /// The names of all types.
    taken: BTreeSet<String>,
    types_by_module: BTreeMap<TypeModule, Vec<TypeId>>,
    groups: TypeGroups,
}

/// The module in which a type is defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TypeModule {
    /// The module of the only resource that uses the type.
    Resource(usize),
    /// The module of types that several resources use.
    Shared,
}

impl<'a> Names<'a> {
    /// Computes all names.
    pub fn of(checked: &'a Checked) -> Self {
        let (api, facts) = (checked.api(), checked.analysis());
        let types = types::identifiers(api);
        let mut names = Self {
            api,
            checked,
            facts,
            surface: Surface::of(checked),
            resources: resources::names(api),
            payloads: payloads::by_type(api),
            taken: types.iter().cloned().collect(),
            types,
            types_by_module: BTreeMap::new(),
            groups: TypeGroups::default(),
        };
        for id in api.types.ids() {
            let module = names.type_module(id);
            names.types_by_module.entry(module).or_default().push(id);
        }
        for types in names.types_by_module.values_mut() {
            types.sort_by_key(|id| &names.types[id.index()]);
            names
                .groups
                .extend(type_groups::of_module(api, facts, types));
        }
        names
    }

    /// The identifier of a type, without `r#`.
    pub fn type_name(&self, id: TypeId) -> &str {
        &self.types[id.index()]
    }

    /// The struct with the required fields of a record that has many of them, without `r#`.
    pub fn required_name(&self, id: TypeId) -> Option<String> {
        if !self.surface.names_required_fields(id) {
            return None;
        }
        // A name that would be a keyword ends in `_`.
        let mut name = format!("{}Required", self.type_name(id).trim_end_matches('_'));
        while self.taken.contains(&name) {
            name.push_str("Fields");
        }
        Some(name)
    }

    /// Former identifiers of a type, without `r#`. A former identifier that another type has now is
    /// left out.
    pub fn former_names(&self, id: TypeId) -> Vec<String> {
        let name = &self.api.types[id].name;
        let former = self.api.previous.types.iter();
        former
            .filter(|(_, now)| *now == name)
            .map(|(old, _)| plain(&case::pascal(old)))
            .filter(|old| !self.taken.contains(old) && !TAKEN_TYPES.contains(&old.as_str()))
            .collect()
    }

    /// The modules that may define types: one for each resource, and the shared one.
    pub fn type_modules(&self) -> Vec<TypeModule> {
        let resources = (0..self.api.resources.len()).map(TypeModule::Resource);
        resources.chain([TypeModule::Shared]).collect()
    }

    /// The module that defines a type.
    pub fn type_module(&self, id: TypeId) -> TypeModule {
        let resource = self.facts.home(id);
        resource.map_or(TypeModule::Shared, TypeModule::Resource)
    }

    /// The file below the module in which a type is defined; none if it is in the module's own file.
    pub fn type_group(&self, id: TypeId) -> Option<&str> {
        self.groups.get(&id).map(String::as_str)
    }

    /// The types that a module defines, sorted by name.
    pub fn types_in(&self, module: TypeModule) -> &[TypeId] {
        let found = self.types_by_module.get(&module);
        found.map_or(&[], Vec::as_slice)
    }

    /// The files into which the types of a module are divided, sorted; empty if they share one file.
    pub fn groups_in(&self, module: TypeModule) -> Vec<String> {
        let types = self.types_in(module);
        let mut found: Vec<String> = types
            .iter()
            .filter_map(|&id| self.type_group(id).map(str::to_owned))
            .collect();
        found.sort();
        found.dedup();
        found
    }
}
