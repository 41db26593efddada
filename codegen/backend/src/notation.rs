//! Notation: how a language writes the types and operations of an API, piece by piece, for reference pages.

use std::collections::BTreeMap;

use ir::{Type, TypeId};
pub use synth::Direction;

use crate::common::type_home::TypeHome;

/// How a language writes the types and operations of one API.
///
/// A language may call a type differently in each resource, so most functions take the place from which the type is seen.
/// Positions of resources, operations and types are those of the API.
pub trait Notation: Send + Sync {
    /// An operation.
    fn operation(&self, resource: usize, operation: usize) -> OperationNotation;

    /// The name of a type.
    fn type_name(&self, place: TypeHome, id: TypeId, direction: Direction) -> String;

    /// The head of the declaration of a type, such as `class Droplet`.
    fn declaration(&self, place: TypeHome, id: TypeId, direction: Direction) -> String;

    /// The type of a value.
    fn ty(&self, place: TypeHome, ty: &Type, direction: Direction) -> TypeNotation;

    /// The fields of a record, all of them and in the order of the API. Empty for other types.
    fn fields(&self, place: TypeHome, id: TypeId, direction: Direction) -> Vec<ValueNotation>;

    /// The values of an enum, in the order of the API. Empty for other types.
    fn values(&self, place: TypeHome, id: TypeId) -> Vec<String>;

    /// The functions that verify and decode webhooks, in the order of the API. Empty if the configuration does not say how
    /// webhooks are signed.
    fn webhook_functions(&self) -> Vec<String>;
}

/// How a language writes an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OperationNotation {
    /// What is called, such as `client.droplets.create`.
    pub name: String,
    /// The signatures: several if the operation can be called in several ways.
    pub signatures: Vec<String>,
    /// The parameters, in the order of the API. None if the caller does not pass it.
    pub params: Vec<Option<ValueNotation>>,
    /// The fields of the body that are arguments of their own, by their key.
    pub body_arguments: BTreeMap<String, ValueNotation>,
}

/// How a language writes a named value: a field, a parameter or an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueNotation {
    /// The name.
    pub name: String,
    /// The type.
    pub ty: TypeNotation,
}

/// How a language writes a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeNotation {
    /// The kind of the type in one word, or the whole type.
    pub short: String,
    /// The whole type, if the short one is only its kind.
    pub full: Option<String>,
}

impl TypeNotation {
    /// A type that has only one form.
    pub fn whole(text: impl Into<String>) -> Self {
        Self {
            short: text.into(),
            full: None,
        }
    }

    /// A type with a short form.
    pub fn with_short(short: &str, full: String) -> Self {
        Self {
            full: (full != short).then_some(full),
            short: short.to_owned(),
        }
    }

    /// The whole type.
    pub fn full(&self) -> &str {
        self.full.as_deref().unwrap_or(&self.short)
    }
}
