//! The names of resources and of what their packages define beside types.

use ir::{Api, unique_names::Scope};

use super::operations::OperationNames;
use super::packages::Package;
use super::spelling::Spelling;
use super::types::TypeNames;

/// The names of a resource.
pub struct ResourceNames {
    /// Its field in the client of all resources.
    pub field: String,
    /// The names of its operations, in order.
    pub operations: Vec<OperationNames>,
}

/// The names of all resources.
pub fn of(api: &Api, spelling: &Spelling, types: &TypeNames) -> Vec<ResourceNames> {
    let mut fields = Scope::with_taken(&["Client".to_owned()]);
    let resources = api.resources.iter().enumerate();
    let names = resources.map(|(index, resource)| {
        let package = Package::Resource(index);
        let mut scope = types.scope(package);
        ResourceNames {
            field: fields.claim([spelling.exported(&resource.name)]),
            operations: OperationNames::of(resource, spelling, &mut scope),
        }
    });
    names.collect()
}
