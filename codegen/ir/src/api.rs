//! The API: its resources, operations and types.

use crate::{Arena, Id, Literal, Name, Operation, Previous, Span, Type, Wire};

/// A whole API.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// The title of the API.
    pub title: String,
    /// The version of the SDKs that are generated from it.
    pub version: String,
    /// The base URL of every operation that does not name its own.
    pub server: String,
    /// The URL of the reference documentation of an operation, with `{id}` in place of its id.
    pub reference: Option<String>,
    /// The kinds of credentials that operations require.
    pub credentials: Vec<Credential>,
    /// The resources, sorted by name.
    pub resources: Vec<Resource>,
    /// Every named type.
    pub types: Arena<TypeDef>,
    /// What code written against earlier versions still relies on.
    pub previous: Previous,
}

impl Api {
    /// The type without bounds, without null at its top, and without aliases.
    pub fn resolve<'a>(&'a self, ty: &'a Type) -> &'a Type {
        let mut ty = ty.bare();
        // No chain of aliases is longer than there are types.
        for _ in 0..self.types.len() {
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
        for _ in 0..self.types.len() {
            match self.alias_target(ty) {
                Some(target) => ty = target.unlimited(),
                None => break,
            }
        }
        ty
    }

    /// What a type is an alias of.
    fn alias_target(&self, ty: &Type) -> Option<&Type> {
        match ty {
            Type::Def(id) => match &self.types[*id].shape {
                Shape::Alias(inner) => Some(inner),
                Shape::Record(_) | Shape::Enum(_) | Shape::Union(_) => None,
            },
            Type::Prim(_)
            | Type::List(_)
            | Type::Map(_)
            | Type::Nullable(_)
            | Type::Limited(..)
            | Type::Any(_) => None,
        }
    }

    /// Whether the type admits any JSON value.
    pub fn is_any(&self, ty: &Type) -> bool {
        matches!(self.resolve(ty), Type::Any(_))
    }

    /// Every operation with its resource, in order.
    pub fn operations(&self) -> impl Iterator<Item = (&Resource, &Operation)> {
        self.resources.iter().flat_map(|resource| {
            resource
                .operations
                .iter()
                .map(move |operation| (resource, operation))
        })
    }

    /// The operation with this id.
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        let found = self.operations().find(|(_, operation)| operation.id == id);
        found.map(|(_, operation)| operation)
    }
}

/// A kind of credential, sent as a bearer token.
#[derive(Clone, Debug, PartialEq)]
pub struct Credential {
    /// The exact name in the description.
    pub wire: Wire,
    /// Its name.
    pub name: Name,
}

/// Operations that belong together.
#[derive(Clone, Debug)]
pub struct Resource {
    /// Its name.
    pub name: Name,
    /// Its documentation.
    pub docs: Docs,
    /// Its operations, sorted by id.
    pub operations: Vec<Operation>,
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
}

/// Whether a record allows keys other than its fields, and what they hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum AdditionalProperties {
    /// The description does not say: unknown keys are kept.
    #[default]
    Unsaid,
    /// The server refuses other keys.
    Refused,
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

/// Whether a value is required.
#[derive(Clone, Debug, PartialEq)]
pub enum Presence {
    /// It is required.
    Required,
    /// It is optional.
    Optional,
    /// It is optional, and the server uses this value if it is absent.
    Default(Literal),
    /// It is required, and this is its only value today.
    Constant(Literal),
}

/// Whether a field is sent, received or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// Sent and received.
    Both,
    /// Only sent.
    Request,
    /// Only received.
    Response,
}

/// Whether a value may be logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sensitivity {
    /// It may be logged.
    Public,
    /// A token, password or key that must not be logged.
    Secret,
}

/// Whether something is deprecated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stability {
    /// It is not deprecated.
    Stable,
    /// It is deprecated.
    Deprecated,
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
    /// By the text of one field that every arm has.
    Tag {
        /// The field.
        field: Wire,
        /// The arms, each with the texts that select it.
        arms: Vec<Arm<Vec<String>>>,
    },
    /// By the kind of JSON value.
    Kind(Vec<Arm<JsonKind>>),
    /// By keys that one arm requires and no other arm has.
    LookupKey(Vec<Arm<Vec<Wire>>>),
    /// By the text of a field of the record that holds the union.
    Sibling {
        /// The field.
        field: Wire,
        /// The arms, each with the texts that select it.
        arms: Vec<Arm<Vec<String>>>,
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
            Union::LookupKey(arms) | Union::Overlap(arms) => parts(arms),
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
            Union::LookupKey(arms) | Union::Overlap(arms) => parts(arms),
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
            Union::LookupKey(arms) | Union::Overlap(arms) => parts(arms),
        }
    }

    /// The rule that selects the arm, in one word.
    pub fn tell(&self) -> &'static str {
        match self {
            Union::Tag { .. } => "tag",
            Union::Kind(_) => "kind",
            Union::LookupKey(_) => "key",
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

/// Documentation, in Markdown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// One sentence.
    pub summary: Option<String>,
    /// Everything after the summary.
    pub details: Option<String>,
}

/// The id of a named type.
pub type TypeId = Id<TypeDef>;
