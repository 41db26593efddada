//! Names: the packages, and what every item in them is called.

mod components;
pub mod constructors;
mod operations;
mod packages;
mod resources;
pub mod spelling;
mod type_map;
mod types;

pub use self::operations::{ActionNames, OperationNames};
pub use self::packages::{Package, PackageNames};
pub use self::resources::ResourceNames;

use std::collections::BTreeSet;

use ir::{Analysis, Api, Checked, Operation, Type, TypeId, cyclic_edges};

use self::spelling::Spelling;
use crate::go::id::ID;

/// Every name of the module.
pub struct Names<'a> {
    /// The API.
    pub api: &'a Api,
    /// The checked API.
    pub checked: &'a Checked,
    /// Which types are sent and received, and by whom.
    pub analysis: &'a Analysis,
    /// How names are spelled.
    pub spelling: Spelling,
    /// The path of the module.
    pub module: String,
    /// The names of each resource, in the order of the API.
    pub resources: Vec<ResourceNames>,
    /// The package with the client of all resources.
    pub all: String,
    packages: PackageNames,
    types: types::TypeNames,
    cycles: BTreeSet<(TypeId, TypeId)>,
}

impl<'a> Names<'a> {
    /// The names of a checked API.
    pub fn of(checked: &'a Checked) -> Self {
        let (api, analysis) = (checked.api(), checked.analysis());
        let spelling = Spelling::of(api);
        let module = api.service.packages.get(ID);
        let module = module.map_or("sdk", |package| package.name.as_str());
        let packages = PackageNames::of(api, analysis, &spelling);
        let types = types::TypeNames::of(api, analysis, &spelling, &packages);
        let resources = resources::of(api, &spelling, &types);
        Self {
            api,
            checked,
            analysis,
            module: module.to_owned(),
            resources,
            all: packages.all.clone(),
            packages,
            types,
            cycles: cyclic_edges(api, &BTreeSet::new()),
            spelling,
        }
    }

    /// The packages of types that several resources use.
    pub fn shared_packages(&self) -> impl Iterator<Item = Package> + use<> {
        (0..self.packages.shared.len()).map(Package::Shared)
    }

    /// The name of a package.
    pub fn package_name(&self, package: Package) -> &str {
        match package {
            Package::Resource(index) => &self.packages.resources[index],
            Package::Shared(index) => &self.packages.shared[index],
        }
    }

    /// The packages of all resources and of all shared types.
    pub fn all_packages(&self) -> impl Iterator<Item = Package> {
        let resources = (0..self.packages.resources.len()).map(Package::Resource);
        resources.chain((0..self.packages.shared.len()).map(Package::Shared))
    }

    /// The folder of a package below that of the module.
    pub fn folder(&self, package: Package) -> String {
        match package {
            Package::Resource(_) => self.package_name(package).to_owned(),
            Package::Shared(_) => format!("types/{}", self.package_name(package)),
        }
    }

    /// The package that defines a type.
    pub fn home(&self, id: TypeId) -> Package {
        self.packages.homes[&id]
    }

    /// The types that a package defines, sorted by name.
    pub fn types_in(&self, package: Package) -> Vec<TypeId> {
        self.sorted(package, |id| self.home(id) == package)
    }

    /// The types of other packages for which a resource has aliases, sorted by name.
    pub fn aliases_in(&self, package: Package) -> Vec<TypeId> {
        self.sorted(package, |id| self.home(id) != package)
    }

    fn sorted(&self, package: Package, keep: impl Fn(TypeId) -> bool) -> Vec<TypeId> {
        let mut found: Vec<TypeId> = self
            .types
            .in_package(package)
            .filter(|id| keep(*id))
            .collect();
        found.sort_by_key(|id| self.type_name(package, *id));
        found
    }

    /// What a package calls a type.
    pub fn type_name(&self, package: Package, id: TypeId) -> &str {
        self.types.name(package, id)
    }

    /// What a package calls the constants of an enum, or the constructors of a union, in order.
    pub fn member_names(&self, package: Package, id: TypeId) -> &[String] {
        self.types.members(package, id)
    }

    /// Whether a type contains itself through a field of this type, not through a list or map.
    pub fn is_cyclic(&self, outer: TypeId, ty: &Type) -> bool {
        let inner = self.api.resolve(ty).def();
        inner.is_some_and(|inner| self.cycles.contains(&(outer, inner)))
    }

    /// The names of an operation by its ID, with the position of its resource.
    pub fn operation(&self, id: &str) -> Option<(usize, &'a Operation, &OperationNames)> {
        let resources = self.api.resources.iter().zip(&self.resources).enumerate();
        resources
            .flat_map(|(index, (resource, names))| {
                let operations = resource.operations.iter().zip(&names.operations);
                operations.map(move |(operation, names)| (index, operation, names))
            })
            .find(|(_, operation, _)| operation.id == id)
    }
}
