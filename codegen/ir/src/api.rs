//! The API knows its resources, operations and types.

use crate::{Arena, Id, Literal, Name, Operation, Previous, Span, Type, Wire};

/// A whole API.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// What the API is called.
    pub title: String,
    /// The version of what is made from it.
    pub version: String,
    /// The address every operation is sent to unless it names its own.
    pub server: String,
    /// Where people read about an operation, with `{id}` in the place of its id.
    pub reference: Option<String>,
    /// The kinds of credentials operations ask for.
    pub credentials: Vec<Credential>,
    /// The resources in order of their names.
    pub resources: Vec<Resource>,
    /// Every named type.
    pub types: Arena<TypeDef>,
    /// What code written before still relies on.
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

    /// Whether any JSON may stand there.
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

    /// The operation of an id.
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
    /// What people call it.
    pub name: Name,
}

/// Operations that belong together.
#[derive(Clone, Debug)]
pub struct Resource {
    /// What people call it.
    pub name: Name,
    /// What it is about.
    pub docs: Docs,
    /// What can be done, in order of the operation ids.
    pub operations: Vec<Operation>,
}

/// A named type.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// What people call it; unique in the API.
    pub name: Name,
    /// The exact names the description gives it; a type that stands in one place only has none.
    pub wires: Vec<Wire>,
    /// What it is.
    pub shape: Shape,
    /// What it is about.
    pub docs: Docs,
    /// Where it was described.
    pub span: Span,
}

/// What a named type is.
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
    /// The fields in order of description.
    pub fields: Vec<Field>,
    /// What keys beyond the fields hold.
    pub additional_properties: AdditionalProperties,
}

/// What keys beyond the fields of a record hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum AdditionalProperties {
    /// Nothing is said: unknown keys are kept.
    #[default]
    Unsaid,
    /// Other keys are refused by the server.
    Refused,
    /// Other keys hold values of this type.
    Typed(Type),
}

/// One field of a record.
#[derive(Clone, Debug)]
pub struct Field {
    /// What people call it; unique in its record.
    pub name: Name,
    /// The exact JSON key.
    pub wire: Wire,
    /// What it holds.
    pub ty: Type,
    /// Whether it must be there.
    pub presence: Presence,
    /// Which way it travels.
    pub flow: Flow,
    /// Who may see it.
    pub sensitivity: Sensitivity,
    /// Whether it will go away.
    pub stability: Stability,
    /// What it is about.
    pub docs: Docs,
    /// Where it was described.
    pub span: Span,
}

/// Whether a value must be there.
#[derive(Clone, Debug, PartialEq)]
pub enum Presence {
    /// It must.
    Required,
    /// It may be left out.
    Optional,
    /// It may be left out, and the server then takes this value.
    Default(Literal),
    /// It must, and this is its only value today.
    Constant(Literal),
}

/// Which way a field travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// Both ways.
    Both,
    /// Only from client to server.
    Request,
    /// Only from server to client.
    Response,
}

/// Who may see a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sensitivity {
    /// Anyone.
    Public,
    /// Not logs: a token, password or key.
    Secret,
}

/// Whether something will go away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stability {
    /// It stays.
    Stable,
    /// Its use is discouraged.
    Deprecated,
}

/// One of some values. Readers keep values that are unknown today.
#[derive(Clone, Debug)]
pub struct Enum {
    /// What the values are written as.
    pub repr: Repr,
    /// The values known today, in order of description.
    pub values: Vec<Value>,
}

/// What the values of an enum are written as.
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
    /// What people call it; unique in its enum.
    pub name: Name,
    /// The exact text; digits for an integer.
    pub wire: Wire,
    /// Whether it will go away.
    pub stability: Stability,
    /// What it means.
    pub docs: Docs,
}

/// One of some types, with the way in which a reader tells them apart.
#[derive(Clone, Debug)]
pub enum Union {
    /// By the text of one field.
    Tag {
        /// The field, which every arm has.
        field: Wire,
        /// The arms, each with the texts that select it.
        arms: Vec<Arm<Vec<String>>>,
    },
    /// By the kind of JSON value.
    Kind(Vec<Arm<JsonKind>>),
    /// By keys that one arm requires and no other has.
    LookupKey(Vec<Arm<Vec<Wire>>>),
    /// By the text of a field that stands beside the union.
    Sibling {
        /// The field in the record that holds the union.
        field: Wire,
        /// The arms, each with the texts that select it.
        arms: Vec<Arm<Vec<String>>>,
    },
    /// By the most keys in common; each arm names all its keys.
    Overlap(Vec<Arm<Vec<Wire>>>),
}

/// One type of a union and what selects it.
#[derive(Clone, Debug)]
pub struct Arm<By> {
    /// What people call it; unique in its union.
    pub name: Name,
    /// What it holds.
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

    /// The type of each arm, for change.
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

    /// The name of each arm, for change.
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

    /// The way of telling arms apart, in one word.
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

/// What people should know. Text is Markdown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// One sentence.
    pub summary: Option<String>,
    /// The rest.
    pub details: Option<String>,
}

/// An id of a named type.
pub type TypeId = Id<TypeDef>;
