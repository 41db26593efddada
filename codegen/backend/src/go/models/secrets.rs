//! Secrets: which types contain a value that must not be printed.

use std::collections::BTreeSet;

use ir::{Api, Record, Sensitivity, Shape, TypeId, each_type};

/// The types that contain a secret, themselves or in what they contain.
pub struct Secrets(BTreeSet<TypeId>);

impl Secrets {
    /// The types of an API that contain a secret.
    pub fn of(api: &Api) -> Self {
        let mut found: BTreeSet<TypeId> = BTreeSet::new();
        let holds_secret = |id: TypeId, found: &BTreeSet<TypeId>| {
            let def = &api.types[id];
            let own = match &def.shape {
                Shape::Record(record) => has_secret_field(record),
                Shape::Enum(_) | Shape::Union(_) | Shape::Alias(_) => false,
            };
            let mut inner = false;
            each_type(def, &mut |ty| {
                inner |= ty.inner_def().is_some_and(|id| found.contains(&id))
            });
            own || inner
        };
        loop {
            let more: Vec<TypeId> = api
                .types
                .ids()
                .filter(|id| !found.contains(id) && holds_secret(*id, &found))
                .collect();
            if more.is_empty() {
                return Self(found);
            }
            found.extend(more);
        }
    }

    /// Whether a type contains a secret.
    pub fn contain(&self, id: TypeId) -> bool {
        self.0.contains(&id)
    }
}

/// Whether a field of a record is a secret.
pub fn has_secret_field(record: &Record) -> bool {
    let mut fields = record.fields.iter();
    fields.any(|field| field.sensitivity == Sensitivity::Secret)
}
