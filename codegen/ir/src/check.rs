//! Checking: seals an API that backends can rely on.

use crate::{Analysis, Api, Shape};
use std::collections::BTreeSet;

/// An API whose names are unique within their scopes, whose unions have arms and whose references lead somewhere.
///
/// Only [`check`] creates one, so backends never see anything else.
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

    /// Which types are sent and received, and by whom.
    pub fn analysis(&self) -> &Analysis {
        &self.analysis
    }
}

/// Checks and seals an API.
///
/// # Panics
///
/// When an earlier phase has a bug; the message says which rule is broken. Errors in the input never get this far, because
/// frontends report them.
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
        let named = named.chain(&operation.gone);
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
