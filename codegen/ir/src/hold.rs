//! Holding knows how a record holds the value of a field.

use crate::{Api, Field, Presence, Reach};

/// How a field holds its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holding {
    /// As it is.
    Plain,
    /// Or not at all.
    Option,
    /// Or null, or not at all.
    Patch,
}

impl Holding {
    /// How a field of a record that travels so holds its value. Null and absence are two things only
    /// where a change is sent.
    pub fn of(api: &Api, field: &Field, reach: Reach) -> Self {
        let nullable = field.ty.is_nullable() && !api.is_any(&field.ty);
        match &field.presence {
            Presence::Required | Presence::Constant(_) if nullable => Holding::Option,
            Presence::Required | Presence::Constant(_) => Holding::Plain,
            Presence::Optional | Presence::Default(_) if nullable && reach.update => Holding::Patch,
            Presence::Optional | Presence::Default(_) => Holding::Option,
        }
    }
}
