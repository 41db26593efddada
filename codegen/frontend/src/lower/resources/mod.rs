//! Resources: which operations belong together, and what each is called there.

pub mod resource_names;

use self::resource_names::ResourceNames;
use super::{
    docs::described, lowerer::Lowerer, operation::same_path::report_same_paths, settings::Grouping,
};
use crate::openapi::model::Endpoint;
use ir::{Name, Operation, Resource};
use std::collections::{BTreeMap, BTreeSet, HashMap};

impl<'m> Lowerer<'m, '_> {
    /// All resources with their operations.
    pub(crate) fn lower_resources(&mut self) -> Vec<Resource> {
        let model = self.model;
        let ids = self.operation_ids();
        let mut endpoints: Vec<(String, &'m Endpoint<'m>)> =
            ids.into_iter().zip(&model.operations).collect();
        endpoints.sort_by(|left, right| left.0.cmp(&right.0));
        let names = ResourceNames::new(self.settings.grouping, &endpoints);
        let mut resources: BTreeMap<Name, Vec<Operation>> = BTreeMap::new();
        for (id, endpoint) in endpoints {
            if self.is_full() {
                break;
            }
            let (resource, name) = names.of(&id, endpoint);
            let operation = self.lower_operation(id, endpoint, name);
            resources.entry(resource).or_default().push(operation);
        }
        report_same_paths(resources.values().flatten(), self.report);
        let is_by_tag = names.grouping() == Grouping::Tags;
        let resource = |(name, mut operations): (Name, Vec<Operation>)| {
            make_names_unique(&mut operations);
            let tag = model.tags.iter().filter(|_| is_by_tag);
            let mut tag = tag.filter(|(tag, _)| Name::new(tag) == name);
            let docs = described(tag.next().and_then(|(_, about)| about.as_deref()), None);
            Resource::new(name, docs, operations)
        };
        resources.into_iter().map(resource).collect()
    }
}

/// Makes the operation names of a resource unique by appending the HTTP method, and then the path.
fn make_names_unique(operations: &mut [Operation]) {
    let method = |operation: &Operation| Name::new(&operation.method.as_str().to_lowercase());
    let path = |operation: &Operation| Name::new(&operation.template());
    let suffixes: [&dyn Fn(&Operation) -> Name; 2] = [&method, &path];
    for suffix in suffixes {
        let mut counts: HashMap<Name, usize> = HashMap::new();
        for operation in operations.iter() {
            *counts.entry(operation.name.clone()).or_default() += 1;
        }
        for operation in operations.iter_mut() {
            if counts[&operation.name] > 1 {
                operation.name = operation.name.then(&suffix(operation));
            }
        }
    }
    let mut taken: BTreeSet<Name> = BTreeSet::new();
    for operation in operations {
        while !taken.insert(operation.name.clone()) {
            operation.name = operation.name.then(&Name::new("again"));
        }
    }
}
