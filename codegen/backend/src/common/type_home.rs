//! The module in which a type is defined.

use ir::{Analysis, Api, TypeId};

/// The module in which a type is defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TypeHome {
    /// The module of the only resource that uses the type, by its position in the API.
    Resource(usize),
    /// The module of types that several resources use.
    Shared,
}

impl TypeHome {
    /// The module of a type.
    pub fn of(facts: &Analysis, id: TypeId) -> Self {
        facts.home(id).map_or(Self::Shared, Self::Resource)
    }
}

/// The types that some operation uses and that have this home, sorted by name.
pub fn types_of(api: &Api, facts: &Analysis, home: TypeHome) -> Vec<TypeId> {
    let ids = match home {
        TypeHome::Resource(index) => facts.types_at(Some(index)),
        TypeHome::Shared => facts.types_at(None),
    };
    let ids = ids.iter().copied();
    let mut found: Vec<TypeId> = ids.filter(|id| facts.is_used(*id)).collect();
    found.sort_by_key(|id| &api.types[*id].name);
    found
}
