//! Holding knows how a record holds the value of a field.

use crate::{Api, Field, Presence, Reach};

/// How a field holds its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Optionality {
    /// As it is.
    Plain,
    /// Or not at all.
    Option,
    /// Or null, or not at all.
    Patch,
}

impl Optionality {
    /// How a field of a record that travels so holds its value. Null and absence are two things only
    /// where a change is sent.
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
}
