//! A checked API knows that it is whole.

use crate::{Analysis, Api, Shape};
use std::collections::BTreeSet;

/// An API that backends may rely on: names are unique where they must be and every union has arms.
///
/// Only [`check`] makes one, so a backend cannot be given anything else.
#[derive(Clone, Debug)]
pub struct Checked {
    api: Api,
    analysis: Analysis,
}

impl Checked {
    /// The API.
    pub fn api(&self) -> &Api {
        &self.api
    }

    /// What follows from it.
    pub fn analysis(&self) -> &Analysis {
        &self.analysis
    }
}

/// Seals an API.
///
/// # Panics
///
/// When an earlier phase broke its promise; the message says which. Trouble in the input never
/// comes this far: frontends report it.
pub fn check(api: Api) -> Checked {
    unique("type", api.types.iter().map(|(_, def)| &def.name));
    unique(
        "resource",
        api.resources.iter().map(|resource| &resource.name),
    );
    for resource in &api.resources {
        unique(
            "operation",
            resource.operations.iter().map(|operation| &operation.name),
        );
        for operation in &resource.operations {
            unique(
                "parameter",
                operation.params.iter().map(|param| &param.name),
            );
        }
    }
    for (_, def) in api.types.iter() {
        match &def.shape {
            Shape::Record(record) => unique("field", record.fields.iter().map(|field| &field.name)),
            Shape::Enum(values) => unique("value", values.values.iter().map(|value| &value.name)),
            Shape::Union(union) => {
                let arms = union.arms();
                assert!(!arms.is_empty(), "the union {:?} has no arm", def.name);
                unique("arm", arms.into_iter().map(|(name, _)| name));
            }
            Shape::Alias(_) => {}
        }
    }
    let ids: BTreeSet<&str> = api.operations().map(|(_, one)| one.id.as_str()).collect();
    for (_, operation) in api.operations() {
        let shared = operation
            .status_rule
            .iter()
            .filter_map(|watch| watch.shared.as_ref());
        let steps = operation.wait.iter().map(|step| &step.operation);
        let named = operation.key.iter().map(|key| &key.list);
        for id in named.chain(shared.map(|shared| &shared.list)).chain(steps) {
            assert!(
                ids.contains(id.as_str()),
                "`{}` leads to `{id}`, which does not exist",
                operation.id
            );
        }
    }
    let analysis = Analysis::of(&api);
    Checked { api, analysis }
}

fn unique<'a>(what: &str, names: impl Iterator<Item = &'a crate::Name>) {
    let mut seen = BTreeSet::new();
    for name in names {
        assert!(
            seen.insert(name),
            "two of one kind ({what}) are called {name:?}"
        );
    }
}
