//! The names of types, of the constants of enums and of the constructors of unions.

use std::collections::{BTreeMap, BTreeSet};

use ir::{Analysis, Api, Name, Shape, TypeId, unique_names::Scope};

use super::constructors;
use super::packages::{Package, PackageNames};
use super::spelling::Spelling;
use super::type_map::TypeMap;

/// Names that a package of a resource gives other items.
const TAKEN: &[&str] = &["Client", "New"];

/// What one package calls the types that it defines or has aliases for.
#[derive(Default)]
struct PackageTypes {
    types: TypeMap<String>,
    members: TypeMap<Vec<String>>,
    scope: Scope,
}

/// The names of types, by package.
pub struct TypeNames(BTreeMap<Package, PackageTypes>);

impl TypeNames {
    /// The names of all types.
    pub fn of(
        api: &Api,
        analysis: &Analysis,
        spelling: &Spelling,
        packages: &PackageNames,
    ) -> Self {
        let mut found: BTreeMap<Package, PackageTypes> = BTreeMap::new();
        for index in 0..packages.resources.len() {
            let taken: Vec<String> = TAKEN.iter().map(|&name| name.to_owned()).collect();
            let entry = found.entry(Package::Resource(index)).or_default();
            entry.scope = Scope::with_taken(&taken);
        }
        // A type that is added later does not take the short name of a constructor.
        let rows = constructors::rows(api);
        let mut short: TypeMap<Vec<Option<String>>> = TypeMap::new();
        for (id, home) in &packages.homes {
            let Shape::Union(union) = &api.types[*id].shape else {
                continue;
            };
            let names = constructors::short_names(api, &rows, *id, union);
            let users = analysis.users(*id).map(Package::Resource);
            for package in users.chain([*home]) {
                let scope = &mut found.entry(package).or_default().scope;
                names.iter().flatten().for_each(|name| scope.take(name));
            }
            short.insert(*id, names);
        }
        let mut long_names: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
        for id in packages.homes.keys() {
            for user in analysis.users(*id) {
                let long = spelling.exported(&api.types[*id].name);
                long_names.entry(user).or_default().insert(long);
            }
        }
        for (id, home) in &packages.homes {
            let name = &api.types[*id].name;
            let long = spelling.exported(name);
            if let Package::Shared(_) = home {
                found.entry(*home).or_default().claim(*id, [long.clone()]);
            }
            for user in analysis.users(*id) {
                let short = short_name(name, &api.resources[user].name)
                    .map(|short| spelling.exported(&short))
                    .filter(|short| !long_names[&user].contains(short));
                let package = found.entry(Package::Resource(user)).or_default();
                package.claim(*id, short.into_iter().chain([long.clone()]));
            }
        }
        for package in found.values_mut() {
            package.name_members(api, spelling, &short);
        }
        Self(found)
    }

    /// The types that a package names.
    pub fn in_package(&self, package: Package) -> impl Iterator<Item = TypeId> {
        let names = self.0.get(&package);
        names
            .into_iter()
            .flat_map(|names| names.types.keys().copied())
    }

    /// What a package calls a type.
    pub fn name(&self, package: Package, id: TypeId) -> &str {
        &self.0[&package].types[&id]
    }

    /// What a package calls the constants or constructors of a type.
    pub fn members(&self, package: Package, id: TypeId) -> &[String] {
        let members = self.0[&package].members.get(&id);
        members.map_or(&[], Vec::as_slice)
    }

    /// The names that are taken in the package of a resource.
    pub fn scope(&self, package: Package) -> Scope {
        self.0
            .get(&package)
            .map(|names| names.scope.clone())
            .unwrap_or_default()
    }
}

/// The name of a type without that of its resource, which the name of the package repeats: `ListResponse`.
fn short_name(name: &Name, resource: &Name) -> Option<Name> {
    let rest = name.words().strip_prefix(resource.words())?;
    let starts_with_letter = rest
        .first()?
        .starts_with(|first: char| first.is_alphabetic());
    starts_with_letter.then(|| Name::new(&rest.join("_")))
}

impl PackageTypes {
    fn claim(&mut self, id: TypeId, candidates: impl IntoIterator<Item = String>) {
        let name = self.scope.claim(candidates);
        self.types.insert(id, name);
    }

    fn name_members(
        &mut self,
        api: &Api,
        spelling: &Spelling,
        short: &TypeMap<Vec<Option<String>>>,
    ) {
        let mut given = BTreeSet::new();
        for (id, type_name) in &self.types {
            let long = |member: &Name| {
                let name = format!("{type_name}{}", spelling.suffix(member));
                [name.clone(), format!("{name}Value")]
            };
            let names = match &api.types[*id].shape {
                Shape::Enum(values) => {
                    let values = values.values.iter();
                    values
                        .map(|value| self.scope.claim(long(&value.name)))
                        .collect()
                }
                Shape::Union(union) => {
                    let arms = union.arms().into_iter().zip(&short[id]);
                    arms.map(|((arm, _), short)| match short {
                        Some(short) if given.insert(short.clone()) => short.clone(),
                        _ => self.scope.claim(long(arm)),
                    })
                    .collect()
                }
                Shape::Record(_) | Shape::Alias(_) => continue,
            };
            self.members.insert(*id, names);
        }
    }
}
