//! The packages of the module: one for each resource, and one for each component of the types that several resources use.

use std::collections::BTreeSet;

use ir::{Analysis, Api, Name, Shape, TypeId, unique_names::first_free};

use super::components::components;
use super::spelling::Spelling;
use super::type_map::TypeMap;

/// Names of packages that are not named after the API, names that programs which import a package use beside it, and names that
/// Windows does not have for files.
const TAKEN: &[&str] = &[
    "aux",
    "client",
    "codec",
    "com1",
    "com2",
    "com3",
    "com4",
    "con",
    "conformance",
    "context",
    "core",
    "ctx",
    "err",
    "errors",
    "eventstream",
    "examples",
    "fake",
    "fmt",
    "http",
    "httptest",
    "init",
    "internal",
    "log",
    "main",
    "nul",
    "os",
    "paramstyle",
    "prn",
    "sdk",
    "server",
    "strings",
    "testdata",
    "tests",
    "time",
    "types",
    "vendor",
    "webhookauth",
    "webhookevents",
];

/// A package with types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Package {
    /// That of a resource, by its position in the API.
    Resource(usize),
    /// That of a component of shared types, by its position.
    Shared(usize),
}

/// The names of the packages, and the types in them.
pub struct PackageNames {
    /// The package of each resource.
    pub resources: Vec<String>,
    /// The package of each component of shared types.
    pub shared: Vec<String>,
    /// The package with the client of all resources.
    pub all: String,
    /// The package that defines each type that some operation uses. Aliases have none.
    pub homes: TypeMap<Package>,
}

impl PackageNames {
    /// The packages of an API.
    pub fn of(api: &Api, analysis: &Analysis, spelling: &Spelling) -> Self {
        let mut taken: BTreeSet<String> = TAKEN.iter().map(|&name| name.to_owned()).collect();
        let mut claim = |name: String, suffix: &str| {
            let name = first_free([name.clone(), format!("{name}{suffix}")], |name| {
                !taken.contains(name)
            });
            taken.insert(name.clone());
            name
        };
        let resources = api.resources.iter();
        let resources = resources.map(|resource| claim(spelling.package(&resource.name), "api"));
        let resources: Vec<String> = resources.collect();
        let title = match api.service.name.trim() {
            "" => api.title.as_str(),
            name => name,
        };
        let all = claim(spelling.package(&Name::new(&title.to_lowercase())), "api");

        let mut homes = TypeMap::new();
        let mut several = BTreeSet::new();
        for (id, def) in api.types.iter() {
            if !analysis.is_used(id) || matches!(def.shape, Shape::Alias(_)) {
                continue;
            }
            match analysis.home(id) {
                Some(resource) => drop(homes.insert(id, Package::Resource(resource))),
                None => drop(several.insert(id)),
            }
        }
        let mut shared: Vec<String> = Vec::new();
        for (index, component) in components(api, &several).into_iter().enumerate() {
            let name = spelling.package(&api.types[component.root].name);
            shared.push(claim(name, "types"));
            let types = component.types.into_iter();
            homes.extend(types.map(|id: TypeId| (id, Package::Shared(index))));
        }
        Self {
            resources,
            shared,
            all,
            homes,
        }
    }
}
