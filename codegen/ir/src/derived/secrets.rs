//! Which types have secrets.

use std::collections::BTreeSet;

use crate::{Api, Sensitivity, Shape, TypeId, each_type};

/// Where a type has secrets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Secrecy {
    /// Nowhere.
    Public,
    /// In the types that it contains.
    Inside,
    /// In a field of its own, and perhaps also in the types that it contains.
    Own,
}

/// The types of an API that have secrets.
pub struct Secrets {
    own: BTreeSet<TypeId>,
    all: BTreeSet<TypeId>,
}

impl Secrets {
    /// The types of an API that have secrets.
    pub fn of(api: &Api) -> Self {
        let has_own = |id: &TypeId| match &api.types[*id].shape {
            Shape::Record(record) => {
                let mut fields = record.fields.iter();
                fields.any(|field| field.sensitivity == Sensitivity::Secret)
            }
            Shape::Enum(_) | Shape::Union(_) | Shape::Alias(_) => false,
        };
        let own: BTreeSet<TypeId> = api.types.ids().filter(has_own).collect();
        let mut all = own.clone();
        loop {
            let contains = |id: &TypeId| {
                let mut found = false;
                each_type(&api.types[*id], &mut |ty| {
                    found |= ty.inner_def().is_some_and(|inner| all.contains(&inner))
                });
                found
            };
            let outside = api.types.ids().filter(|id| !all.contains(id));
            let more: Vec<TypeId> = outside.filter(contains).collect();
            if more.is_empty() {
                return Self { own, all };
            }
            all.extend(more);
        }
    }

    /// Where a type has secrets.
    pub fn of_type(&self, id: TypeId) -> Secrecy {
        match (self.own.contains(&id), self.all.contains(&id)) {
            (true, _) => Secrecy::Own,
            (false, true) => Secrecy::Inside,
            (false, false) => Secrecy::Public,
        }
    }
}
