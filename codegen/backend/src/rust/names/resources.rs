//! Names of resources: modules, Cargo features and client types.

use ir::{Api, Name};

use super::operations::{self, DeprecatedCall, OperationNames, Owner};
use crate::case;
use crate::rust::ident::{TAKEN_TYPES, plain};
use ir::unique_names::assign;

/// The Cargo feature that compiles the registry of body types.
pub const BODIES_FEATURE: &str = "bodies";

/// Modules and crates that the emitted crate has besides its resources.
const TAKEN_MODULES: &[&str] = &[
    "alloc",
    // Cargo takes the files of this folder for programs.
    "bin",
    "client",
    "core",
    "fake",
    "lib",
    "main",
    "openapi_sdk_fake",
    "openapi_sdk_runtime",
    "runtime",
    "shared",
    "std",
    "types",
    "webhook_events",
];

/// Methods that the client has besides those of resources.
const TAKEN_METHODS: &[&str] = &["builder", "from", "from_env", "new", "request"];

/// Cargo features that the emitted crate has besides those of resources.
const TAKEN_FEATURES: &[&str] = &[
    "blocking",
    BODIES_FEATURE,
    "chrono",
    "default",
    "fake",
    "full",
    "jiff",
    "native-tls",
    "reqwest",
    "rustls",
    "serde",
    "serde-json",
    "time",
    "tracing",
    "webhook-events",
];

/// The names of one resource.
pub struct ResourceNames {
    /// The module, and the method of the client that leads to it.
    pub module: String,
    /// The Cargo feature.
    pub feature: String,
    /// The type whose methods are the operations.
    pub client: String,
    /// The operations, in the order of the API.
    pub operations: Vec<OperationNames>,
    /// Former names of operations that this resource had.
    pub deprecated: Vec<DeprecatedCall>,
}

/// The names of all resources, in the order of the API.
pub fn names(api: &Api) -> Vec<ResourceNames> {
    let suffix = Name::new("resource");
    let candidates = |spell: fn(&Name) -> String| -> Vec<Vec<String>> {
        let names = api.resources.iter().map(|resource| &resource.name);
        names
            .map(|name| vec![spell(name), spell(&name.then(&suffix))])
            .collect()
    };
    let modules = assign(
        &[TAKEN_MODULES, TAKEN_METHODS].concat(),
        &candidates(case::snake),
    );
    let features = assign(TAKEN_FEATURES, &candidates(case::kebab));
    let mut resources = Vec::new();
    let clients = candidates(case::pascal);
    for (index, (module, feature)) in modules.iter().zip(features).enumerate() {
        // A client type only has to be unique within its module.
        let client = assign(TAKEN_TYPES, &clients[index..=index]).concat();
        resources.push(ResourceNames {
            module: plain(module),
            feature,
            operations: operations::names(&api.resources[index], &client),
            client: plain(&client),
            deprecated: Vec::new(),
        });
    }
    let owners: Vec<Owner> = resources
        .iter()
        .map(|resource| Owner {
            client: &resource.client,
            operations: &resource.operations,
        })
        .collect();
    let deprecated = operations::deprecated(api, &owners);
    for (resource, deprecated) in resources.iter_mut().zip(deprecated) {
        resource.deprecated = deprecated;
    }
    resources
}
