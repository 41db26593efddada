//! Optionality: whether a field is a plain value, an `Option` or a `Patch`.

use ir::{Api, Field, Presence, Reach};

/// How a record holds the value of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Optionality {
    /// The value itself.
    Plain,
    /// `Option`: a value, or none.
    Option,
    /// `Patch`: a value, null, or absent.
    Patch,
}

impl Optionality {
    /// The optionality of a field in a record with this reach. Null and absence differ only in the body of an update.
    pub fn of(api: &Api, field: &Field, reach: Reach) -> Self {
        let nullable = field.ty.is_nullable() && !api.is_any(&field.ty);
        match &field.presence {
            Presence::Required | Presence::Constant(_) if nullable => Optionality::Option,
            Presence::Required | Presence::Constant(_) => Optionality::Plain,
            Presence::Optional | Presence::Default(_) if nullable && reach.update => {
                Optionality::Patch
            }
            Presence::Optional | Presence::Default(_) => Optionality::Option,
        }
    }

    /// The type of a field that holds values of this type.
    pub fn wrap(self, ty: &str) -> String {
        match self {
            Optionality::Plain => ty.to_owned(),
            Optionality::Option => format!("Option<{ty}>"),
            Optionality::Patch => format!("Patch<{ty}>"),
        }
    }
}
