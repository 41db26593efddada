//! The ledger knows what everything public was called when it was first seen.

use crate::{Name, display};
use std::collections::{BTreeMap, BTreeSet};

/// What everything public was called when it was first seen, and by what it is known again.
///
/// What is not in it is new, and may be called as it likes as long as nobody is called so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameLock {
    /// The methods, by the method and path of the request.
    pub calls: BTreeMap<String, OperationEntry>,
    /// The types.
    pub types: BTreeMap<Name, TypeEntry>,
    /// The arms of each union.
    pub arms: BTreeMap<Name, BTreeMap<Name, Arm>>,
    /// Fields whose names their keys alone do not settle, by the record and the key.
    pub fields: Words,
    /// Values whose names their texts alone do not settle, by the enum and the text.
    pub values: Words,
    /// Parameters whose names their keys alone do not settle, by the operation and the key.
    pub params: Words,
    /// What had only one value, as JSON, by the record or the operation and the key.
    pub constants: BTreeMap<String, BTreeMap<String, String>>,
    /// In which order what is asked for stands, by the record or the operation: the keys.
    pub orders: BTreeMap<String, Vec<String>>,
}

/// Names by owner and exact text.
pub type Words = BTreeMap<String, BTreeMap<String, Name>>;

/// How code reaches an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperationEntry {
    /// The id that the description gave it.
    pub id: String,
    /// How it is called.
    pub way: MethodPath,
    /// How it was called before, and still can be.
    pub was: BTreeSet<MethodPath>,
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
    /// The way as it is written: `droplets.list`.
    pub fn text(&self) -> String {
        format!(
            "{}.{}",
            display::snake(&self.resource),
            display::snake(&self.name)
        )
    }

    /// Reads what [`MethodPath::text`] writes.
    pub fn read(text: &str) -> Option<Self> {
        let (resource, name) = text.split_once('.')?;
        Some(Self {
            resource: Name::new(resource),
            name: Name::new(name),
        })
    }
}

/// By what a type is known again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypeEntry {
    /// The names that the description gave it.
    pub wires: BTreeSet<String>,
    /// Some places where it stands: `GET /v2/droplets 200` or `droplet.image`.
    pub at: BTreeSet<String>,
    /// Which way it was sent.
    pub sent: Direction,
    /// The types that it holds where it is itself.
    pub near: BTreeSet<Name>,
    /// What else it was called, and still can be.
    pub was: BTreeSet<Name>,
}

/// Which way a type was sent when it was first seen. How code makes it and what its fields hold
/// follow from that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// Not at all: it was received.
    #[default]
    Never,
    /// In a request.
    Request,
    /// In a request that changes what is there.
    Update,
}

/// An arm of a union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arm {
    /// What it holds, in words.
    pub holds: String,
    /// Where that is held.
    pub room: Storage,
    /// How many times the union had grown when it came.
    pub age: u32,
}

/// Where an arm holds its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    /// Where the union is.
    Near,
    /// Elsewhere, as it is large.
    Far,
}

/// What code written before still relies on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Previous {
    /// Methods that are called differently now.
    pub calls: Vec<DeprecatedOperation>,
    /// Types that are called differently now: the old name, the name.
    pub types: BTreeMap<Name, Name>,
    /// Which way types were sent when they were first seen.
    pub sent: BTreeMap<Name, Direction>,
    /// What arms were when they were first seen, by union.
    pub arms: BTreeMap<Name, BTreeMap<Name, Arm>>,
    /// Which types held which where they are themselves.
    pub near: BTreeSet<(Name, Name)>,
}

/// A method that is called differently now.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DeprecatedOperation {
    /// How it was called.
    pub was: MethodPath,
    /// How it is called.
    pub is: MethodPath,
}
