//! The name lock: the public names of an API as they were when they were first seen.

use crate::{case::snake, name::Name};
use std::collections::{BTreeMap, BTreeSet};

/// The public names of an API as they were when they were first seen, and the signs by which each is recognized.
///
/// What is not in the lock is new, and gets a name that nothing else has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameLock {
    /// The operations, by the method and path of the request.
    pub operations: BTreeMap<String, OperationEntry>,
    /// The actions of operations, by the operation as in `operations` and by the text that selects the action.
    pub actions: BTreeMap<String, BTreeMap<String, ActionEntry>>,
    /// The types.
    pub types: BTreeMap<Name, TypeEntry>,
    /// The arms of each union.
    pub arms: BTreeMap<Name, BTreeMap<Name, ArmEntry>>,
    /// Fields whose names do not follow from their keys alone, by record and key.
    pub fields: MemberNames,
    /// Values whose names do not follow from their texts alone, by enum and text.
    pub values: MemberNames,
    /// Parameters whose names do not follow from their keys alone, by operation and key.
    pub params: MemberNames,
    /// Fields and parameters that had only one value, as JSON, by record or operation and key.
    pub constants: BTreeMap<String, BTreeMap<String, String>>,
    /// The order of required arguments as keys, by record or operation.
    pub orders: BTreeMap<String, Vec<String>>,
    /// What callers rely on in responses. None in a lock that is older than this part of it.
    pub responses: Option<ResponsePins>,
    /// What each language pins beyond the neutral names, by the name of the language.
    pub languages: BTreeMap<String, LanguagePins>,
}

impl NameLock {
    /// The names of the types in the spelling of keys.
    pub fn type_keys(&self) -> BTreeSet<String> {
        self.types.keys().map(snake).collect()
    }
}

/// What callers rely on in responses, although the description does not state it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResponsePins {
    /// The keys that hold the payload, by operation. An operation that is not listed has none.
    pub payloads: BTreeMap<String, BTreeSet<String>>,
    /// The media types of responses besides the main one, by operation.
    pub media_types: BTreeMap<String, BTreeSet<String>>,
    /// The fields that are always present although the description calls them optional, by record.
    pub present: BTreeMap<Name, BTreeSet<String>>,
}

/// Names by owner and exact text.
pub type MemberNames = BTreeMap<String, BTreeMap<String, Name>>;

/// What one language pins beyond the neutral names. To everything but the language itself this is plain data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LanguagePins {
    /// The sections, each with its rows.
    pub sections: BTreeMap<String, BTreeMap<String, PinValue>>,
}

impl LanguagePins {
    /// The rows of a section.
    pub fn rows(&self, section: &str) -> BTreeMap<String, PinValue> {
        self.sections.get(section).cloned().unwrap_or_default()
    }
}

/// The value of a row in a section of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PinValue {
    /// One text, such as a spelled name.
    Text(String),
    /// A list of texts.
    List(Vec<String>),
}

/// How a language derives names from other names. No neutral name that is given meets a derived name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReservedNames {
    /// What follows the name of a field, such as `null`.
    pub field_suffixes: Vec<String>,
    /// What follows the name of an operation, such as `response`.
    pub operation_suffixes: Vec<String>,
    /// What follows the name of an operation, alone or after that of its resource, in the name of a type, such as `params`.
    pub operation_type_suffixes: Vec<String>,
    /// What follows the name of a type in the name of another one, such as `input`.
    pub type_suffixes: Vec<String>,
    /// What precedes the name of a type in the name of another one, such as `waitable`.
    pub type_prefixes: Vec<String>,
    /// What follows the name of a resource in the name of a type, such as `resource`.
    pub resource_suffixes: Vec<String>,
    /// What precedes the name of a resource in the name of a type, with or without one of these suffixes, such as `async`.
    pub resource_prefixes: Vec<String>,
    /// Whether the values of enums and the alternatives of unions are named after their types, in one scope with all types.
    pub has_members_beside_types: bool,
}

/// An operation in the lock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperationEntry {
    /// The id that the description gave it.
    pub id: String,
    /// Its resource and method.
    pub path: MethodPath,
    /// Its former resources and methods, which still work.
    pub former: BTreeSet<MethodPath>,
}

/// An action in the lock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionEntry {
    /// The method, in the resource of its operation.
    pub name: Name,
    /// What the caller passes.
    pub input: ActionInput,
}

/// What the caller of an action passes besides the parameters of the operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionInput {
    /// Nothing: the text of the tag is the whole body.
    Nothing,
    /// The other fields of the alternative.
    Fields,
}

impl ActionInput {
    /// The input in one word.
    pub fn as_str(self) -> &'static str {
        match self {
            ActionInput::Nothing => "nothing",
            ActionInput::Fields => "fields",
        }
    }
}

/// A resource and a method of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MethodPath {
    /// The resource.
    pub resource: Name,
    /// The method.
    pub name: Name,
}

impl MethodPath {
    /// The path as text: `droplets.list`.
    pub fn text(&self) -> String {
        format!("{}.{}", snake(&self.resource), snake(&self.name))
    }

    /// Parses what [`MethodPath::text`] writes.
    pub fn read(text: &str) -> Option<Self> {
        let (resource, name) = text.split_once('.')?;
        Some(Self {
            resource: Name::new(resource),
            name: Name::new(name),
        })
    }
}

/// The signs by which a type is recognized.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypeEntry {
    /// The names that the description gave it.
    pub wires: BTreeSet<String>,
    /// Some of its usage sites: `GET /v2/droplets 200` or `droplet.image`.
    pub sites: BTreeSet<String>,
    /// The direction in which it was sent.
    pub direction: Direction,
    /// Its former names, which still work.
    pub former: BTreeSet<Name>,
}

/// The direction in which a type was sent when it was first seen. How code makes a value of it, and what its fields can
/// express, follow from that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// Never sent, only received.
    #[default]
    Never,
    /// Sent in a request.
    Request,
    /// Sent in a request that changes something that exists.
    Update,
}

/// An arm of a union in the lock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArmEntry {
    /// The type that it holds, as text.
    pub ty: String,
    /// The number of earlier additions of variants to the union.
    pub generation: u32,
}

/// What code written against earlier versions still relies on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Previous {
    /// Operations that have another name now.
    pub operations: Vec<DeprecatedOperation>,
    /// Types that have another name now: the former name, and the name.
    pub types: BTreeMap<Name, Name>,
    /// The direction of each type when it was first seen.
    pub directions: BTreeMap<Name, Direction>,
    /// The arms as they were when they were first seen, by union.
    pub arms: BTreeMap<Name, BTreeMap<Name, ArmEntry>>,
    /// What each language pins, by the name of the language.
    pub languages: BTreeMap<String, LanguagePins>,
}

/// An operation that has another name now.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DeprecatedOperation {
    /// The former name.
    pub former: MethodPath,
    /// The name.
    pub current: MethodPath,
}
