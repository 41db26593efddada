//! Helpers: functions of a type that callers would otherwise all write themselves.

use crate::name::{Name, Wire};
use super::types::TypeId;

/// The helpers of one record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Helpers {
    /// Records that convert into this one: by the keys that both have, without anything else.
    pub sources: Vec<TypeId>,
    /// Constructors with a name of their own.
    pub constructors: Vec<NamedConstructor>,
    /// Values that are looked up in a list.
    pub selections: Vec<Selection>,
}

/// A constructor that sets some fields to fixed texts, and takes the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedConstructor {
    /// Its name.
    pub name: Name,
    /// The fixed texts, by key.
    pub fixed: Vec<(Wire, String)>,
    /// The keys of the fields that the caller passes, in this order.
    pub arguments: Vec<Wire>,
}

/// The first element of a list that has some values, or one of its fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// Its name.
    pub name: Name,
    /// The keys that lead to the list.
    pub list: Vec<Wire>,
    /// The texts that the element has, by key.
    pub conditions: Vec<(Wire, String)>,
    /// The key of the field to return. Without it, the element itself is returned.
    pub value: Option<Wire>,
}
