//! Types: which JSON values are admitted, and the named types of an API.

use super::{
    attributes::{Docs, Flow, Presence, Sensitivity, Stability},
    scalar::{Constraints, Prim, TagValue, Untyped},
};
use crate::{
    arena::{Arena, Id},
    name::{Name, Wire},
    span::Span,
};

/// The type of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// A scalar.
    Prim(Prim),
    /// A named type.
    Def(Id<TypeDef>),
    /// A list of one element type.
    List(Box<Type>),
    /// A map from text to one value type.
    Map(Box<Type>),
    /// The value or null.
    Nullable(Box<Type>),
    /// The value within constraints. Readers do not enforce them.
    Limited(Box<Type>, Box<Constraints>),
    /// Any JSON, with the reason why no more is known.
    Any(Untyped),
}

impl Type {
    /// The type without constraints.
    pub fn unlimited(&self) -> &Type {
        match self {
            Type::Limited(inner, _) => inner.unlimited(),
            other => other,
        }
    }

    /// The type without constraints and without null.
    pub fn bare(&self) -> &Type {
        match self {
            Type::Limited(inner, _) | Type::Nullable(inner) => inner.bare(),
            other => other,
        }
    }

    /// Whether null is a declared value.
    pub fn is_nullable(&self) -> bool {
        matches!(self.unlimited(), Type::Nullable(_))
    }

    /// The constraints, if there are any.
    pub fn limits(&self) -> Option<&Constraints> {
        match self {
            Type::Limited(_, limits) => Some(limits),
            Type::Nullable(inner) => inner.limits(),
            _ => None,
        }
    }

    /// The same type that also admits null.
    #[must_use]
    pub fn nullable(self) -> Type {
        if self.is_nullable() {
            self
        } else {
            Type::Nullable(Box::new(self))
        }
    }

    /// The same type without null.
    #[must_use]
    pub fn not_null(self) -> Type {
        match self {
            Type::Nullable(inner) => inner.not_null(),
            Type::Limited(inner, limits) => Type::Limited(Box::new(inner.not_null()), limits),
            other => other,
        }
    }

    /// The same type within constraints.
    #[must_use]
    pub fn within(self, limits: Constraints) -> Type {
        if limits == Constraints::default() {
            self
        } else {
            Type::Limited(Box::new(self), Box::new(limits))
        }
    }

    /// The named type inside lists, maps, null and constraints.
    pub fn inner_def(&self) -> Option<Id<TypeDef>> {
        match self.bare() {
            Type::Def(id) => Some(*id),
            Type::List(inner) | Type::Map(inner) => inner.inner_def(),
            Type::Prim(_) | Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => None,
        }
    }

    /// The named type behind null and constraints.
    pub fn def(&self) -> Option<Id<TypeDef>> {
        match self.bare() {
            Type::Def(id) => Some(*id),
            _ => None,
        }
    }
}

/// Types behind aliases. No chain of aliases is longer than there are types.
impl Arena<TypeDef> {
    /// The type without bounds, without null at its top, and without aliases.
    pub fn resolve<'a>(&'a self, ty: &'a Type) -> &'a Type {
        let mut ty = ty.bare();
        for _ in 0..self.len() {
            match self.alias_target(ty) {
                Some(target) => ty = target.bare(),
                None => break,
            }
        }
        ty
    }

    /// The type without bounds and aliases. Null stays: an alias of a nullable type is resolved to `Nullable`.
    pub fn resolve_aliases<'a>(&'a self, ty: &'a Type) -> &'a Type {
        let mut ty = ty.unlimited();
        for _ in 0..self.len() {
            match self.alias_target(ty) {
                Some(target) => ty = target.unlimited(),
                None => break,
            }
        }
        ty
    }

    /// The record that a type is behind its aliases, if it is one.
    pub fn record(&self, ty: &Type) -> Option<&Record> {
        match &self[self.resolve(ty).def()?].shape {
            Shape::Record(record) => Some(record),
            Shape::Enum(_) | Shape::Union(_) | Shape::Alias(_) => None,
        }
    }

    /// What a type is an alias of.
    fn alias_target(&self, ty: &Type) -> Option<&Type> {
        let Type::Def(id) = ty else {
            return None;
        };
        match &self[*id].shape {
            Shape::Alias(inner) => Some(inner),
            Shape::Record(_) | Shape::Enum(_) | Shape::Union(_) => None,
        }
    }
}

/// A named type.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Its name, unique in the API.
    pub name: Name,
    /// The names that the description gives it. A type that is described in place has none.
    pub wires: Vec<Wire>,
    /// Its shape.
    pub shape: Shape,
    /// Its documentation.
    pub docs: Docs,
    /// Where it was described.
    pub span: Span,
}

/// The shape of a named type.
#[derive(Clone, Debug)]
pub enum Shape {
    /// Named fields.
    Record(Record),
    /// One of some values.
    Enum(Enum),
    /// One of some types.
    Union(Union),
    /// Another name for a type.
    Alias(Type),
}

/// Named fields.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// The fields, in the order of the description.
    pub fields: Vec<Field>,
    /// Whether other keys are allowed, and what they hold.
    pub additional_properties: AdditionalProperties,
    /// Sets of keys of which one is required in full. Empty if there is no choice.
    pub required_one_of: RequiredOneOf,
    /// How many keys it has, and its only values. Readers do not enforce them.
    pub constraints: Box<Constraints>,
}

/// Sets of keys of which one is required in full.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequiredOneOf {
    /// The sets, in the order of the description.
    pub sets: Vec<Vec<Wire>>,
    /// Whether the keys of the other sets are then forbidden.
    pub is_exclusive: bool,
}

/// Whether a record allows keys other than its fields, and what they hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum AdditionalProperties {
    /// The description does not say: unknown keys are kept.
    #[default]
    Unspecified,
    /// The server refuses other keys.
    Forbidden,
    /// Other keys hold values of this type.
    Typed(Type),
}

/// One field of a record.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name, unique in its record.
    pub name: Name,
    /// The exact JSON key.
    pub wire: Wire,
    /// Its type.
    pub ty: Type,
    /// Whether it is required.
    pub presence: Presence,
    /// Whether it is sent, received or both.
    pub flow: Flow,
    /// Whether it may be logged.
    pub sensitivity: Sensitivity,
    /// Whether it is deprecated.
    pub stability: Stability,
    /// Its documentation.
    pub docs: Docs,
    /// Where it was described.
    pub span: Span,
}

/// One of some values. Values that are unknown today are kept when they are read.
#[derive(Clone, Debug)]
pub struct Enum {
    /// How the values are written in JSON.
    pub repr: Repr,
    /// The values known today, in the order of the description.
    pub values: Vec<Value>,
}

/// How the values of an enum are written in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repr {
    /// JSON strings.
    Text,
    /// JSON integers.
    Integer,
}

/// One value of an enum.
#[derive(Clone, Debug)]
pub struct Value {
    /// Its name, unique in its enum.
    pub name: Name,
    /// Its exact text; decimal digits for an integer.
    pub wire: Wire,
    /// Whether it is deprecated.
    pub stability: Stability,
    /// Its documentation.
    pub docs: Docs,
}

/// One of some types, with the rule by which a reader selects the arm.
#[derive(Clone, Debug)]
pub enum Union {
    /// By the value of one field that every arm has.
    Tag {
        /// The field.
        field: Wire,
        /// The arms, each with the values that select it.
        arms: Vec<Arm<Vec<TagValue>>>,
    },
    /// By the kind of JSON value.
    Kind(Vec<Arm<JsonKind>>),
    /// By keys that one arm requires and no other arm has.
    Key(Vec<Arm<Vec<Wire>>>),
    /// By the value of a field of the record that holds the union.
    Sibling {
        /// The field.
        field: Wire,
        /// The arms, each with the values that select it.
        arms: Vec<Arm<Vec<TagValue>>>,
    },
    /// By the most keys in common. Each arm lists all its keys.
    Overlap(Vec<Arm<Vec<Wire>>>),
}

/// One type of a union and what selects it.
#[derive(Clone, Debug)]
pub struct Arm<By> {
    /// Its name, unique in its union.
    pub name: Name,
    /// Its type.
    pub ty: Type,
    /// What selects it.
    pub by: By,
}

impl Union {
    /// The name and type of each arm.
    pub fn arms(&self) -> Vec<(&Name, &Type)> {
        fn parts<By>(arms: &[Arm<By>]) -> Vec<(&Name, &Type)> {
            arms.iter().map(|arm| (&arm.name, &arm.ty)).collect()
        }
        match self {
            Union::Tag { arms, .. } | Union::Sibling { arms, .. } => parts(arms),
            Union::Kind(arms) => parts(arms),
            Union::Key(arms) | Union::Overlap(arms) => parts(arms),
        }
    }

    /// The type of each arm, mutably.
    pub fn arm_types_mut(&mut self) -> Vec<&mut Type> {
        fn parts<By>(arms: &mut [Arm<By>]) -> Vec<&mut Type> {
            arms.iter_mut().map(|arm| &mut arm.ty).collect()
        }
        match self {
            Union::Tag { arms, .. } | Union::Sibling { arms, .. } => parts(arms),
            Union::Kind(arms) => parts(arms),
            Union::Key(arms) | Union::Overlap(arms) => parts(arms),
        }
    }

    /// The name of each arm, mutably.
    pub fn arm_names_mut(&mut self) -> Vec<&mut Name> {
        fn parts<By>(arms: &mut [Arm<By>]) -> Vec<&mut Name> {
            arms.iter_mut().map(|arm| &mut arm.name).collect()
        }
        match self {
            Union::Tag { arms, .. } | Union::Sibling { arms, .. } => parts(arms),
            Union::Kind(arms) => parts(arms),
            Union::Key(arms) | Union::Overlap(arms) => parts(arms),
        }
    }

    /// The rule that selects the arm, in one word.
    pub fn discriminator(&self) -> &'static str {
        match self {
            Union::Tag { .. } => "tag",
            Union::Kind(_) => "kind",
            Union::Key(_) => "key",
            Union::Sibling { .. } => "sibling",
            Union::Overlap(_) => "overlap",
        }
    }
}

/// The kind of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JsonKind {
    /// `true` or `false`.
    Bool,
    /// A number without a fraction.
    Integer,
    /// Any number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

/// The id of a named type.
pub type TypeId = Id<TypeDef>;
