//! Types: how a value of the API is held.

use std::cell::RefCell;
use std::collections::BTreeSet;

use ir::{Format, Int, Prim, Repr, Shape, Type, TypeId};

use super::names::{Names, Package};

/// How a value is held.
#[derive(Clone, Debug, PartialEq)]
pub enum ValueKind {
    /// A scalar of a type of Go, with the function that formats it.
    Scalar(Scalar),
    /// A named string or integer.
    Enum(TypeId, Repr),
    /// A struct.
    Record(TypeId),
    /// A struct with a pointer for each arm.
    Union(TypeId),
    /// A slice.
    List(Box<Element>),
    /// A map with keys of text.
    Map(Box<Element>),
    /// JSON text.
    Raw,
}

/// The elements of a list or map.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// How one is held.
    pub kind: ValueKind,
    /// Whether one may be null.
    pub is_nullable: bool,
}

/// A scalar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scalar {
    /// The type.
    pub go: &'static str,
    /// The package of the type, if it has one.
    import: Option<&'static str>,
    /// The function that formats it as a parameter.
    pub format: &'static str,
    /// Whether it is an integer that is written as text.
    is_quoted: bool,
}

const fn scalar(go: &'static str, format: &'static str) -> Scalar {
    Scalar {
        go,
        import: None,
        format,
        is_quoted: false,
    }
}

const STRING: Scalar = scalar("string", "sdk.FormatString");
const BOOL: Scalar = scalar("bool", "sdk.FormatBool");
const INT32: Scalar = scalar("int32", "sdk.FormatInt");
const INT64: Scalar = scalar("int64", "sdk.FormatInt");
const UINT32: Scalar = scalar("uint32", "sdk.FormatUint");
const UINT64: Scalar = scalar("uint64", "sdk.FormatUint");
const FLOAT64: Scalar = scalar("float64", "sdk.FormatFloat");
const QUOTED_INT64: Scalar = Scalar {
    is_quoted: true,
    ..INT64
};
const QUOTED_UINT64: Scalar = Scalar {
    is_quoted: true,
    ..UINT64
};
const NUMBER: Scalar = Scalar {
    import: Some("encoding/json"),
    ..scalar("json.Number", "sdk.FormatString")
};
const TIME: Scalar = Scalar {
    import: Some("time"),
    ..scalar("time.Time", "sdk.FormatTime")
};

/// The types as one file spells them. It collects what the file has to import.
pub struct Types<'a> {
    /// All names.
    pub names: &'a Names<'a>,
    /// The package whose names the file uses.
    pub package: Package,
    /// Whether the file is in another package, so that names have that of the package before them.
    is_outside: bool,
    imports: RefCell<BTreeSet<String>>,
}

impl<'a> Types<'a> {
    /// The types of a file of a package.
    pub fn new(names: &'a Names<'a>, package: Package) -> Self {
        Self {
            names,
            package,
            is_outside: false,
            imports: RefCell::default(),
        }
    }

    /// The types of a package as a file of another package spells them.
    pub fn outside(names: &'a Names<'a>, package: Package) -> Self {
        Self {
            is_outside: true,
            ..Self::new(names, package)
        }
    }

    /// An exported name of the package.
    pub fn exported(&self, name: &str) -> String {
        match self.is_outside {
            true => {
                self.import(&format!("/{}", self.names.folder(self.package)));
                format!("{}.{name}", self.names.package_name(self.package))
            }
            false => name.to_owned(),
        }
    }

    /// Imports a package of the standard library, or one of the module by its folder after `/`.
    pub fn import(&self, path: &str) {
        self.imports.borrow_mut().insert(path.to_owned());
    }

    /// Adds the imports of another spelling of the same file.
    pub fn merge_imports(&self, other: &Types) {
        let mut imports = self.imports.borrow_mut();
        imports.extend(other.imports.borrow().iter().cloned());
    }

    /// The imports of the file: those of the standard library, an empty line, and those of the module.
    pub fn imports(&self) -> Vec<String> {
        let imports = self.imports.borrow();
        let (own, standard): (Vec<&String>, Vec<&String>) =
            imports.iter().partition(|path| path.starts_with('/'));
        let mut lines: Vec<String> = standard
            .iter()
            .map(|path| format!("\t\"{path}\""))
            .collect();
        if !lines.is_empty() && !own.is_empty() {
            lines.push(String::new());
        }
        lines.extend(
            own.iter()
                .map(|path| format!("\t\"{}{path}\"", self.names.module)),
        );
        lines
    }

    /// How a value is held, whether or not it may be null.
    pub fn kind(&self, ty: &Type) -> ValueKind {
        match self.names.api.resolve(ty) {
            Type::Prim(prim) => ValueKind::Scalar(of_prim(prim)),
            Type::Def(id) => match &self.names.api.types[*id].shape {
                Shape::Record(_) => ValueKind::Record(*id),
                Shape::Union(_) => ValueKind::Union(*id),
                Shape::Enum(values) => ValueKind::Enum(*id, values.repr),
                Shape::Alias(_) => ValueKind::Raw,
            },
            Type::List(inner) => ValueKind::List(Box::new(self.element(inner))),
            Type::Map(inner) => ValueKind::Map(Box::new(self.element(inner))),
            Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => ValueKind::Raw,
        }
    }

    fn element(&self, ty: &Type) -> Element {
        Element {
            kind: self.kind(ty),
            is_nullable: self.is_nullable(ty),
        }
    }

    /// Whether null is a declared value.
    pub fn is_nullable(&self, ty: &Type) -> bool {
        ty.is_nullable() || self.names.api.resolve_aliases(ty).is_nullable()
    }

    /// The type of a value that is present.
    pub fn spell(&self, kind: &ValueKind) -> String {
        match kind {
            ValueKind::Scalar(scalar) => {
                if let Some(path) = scalar.import {
                    self.import(path);
                }
                scalar.go.to_owned()
            }
            ValueKind::Enum(id, _) | ValueKind::Record(id) | ValueKind::Union(id) => {
                self.exported(self.names.type_name(self.package, *id))
            }
            ValueKind::List(element) => format!("[]{}", self.spell_element(element)),
            ValueKind::Map(element) => format!("map[string]{}", self.spell_element(element)),
            ValueKind::Raw => {
                self.import("encoding/json");
                "json.RawMessage".to_owned()
            }
        }
    }

    fn spell_element(&self, element: &Element) -> String {
        let plain = self.spell(&element.kind);
        match element.storage() {
            ElementStorage::Value => plain,
            ElementStorage::Opt => {
                self.import("/sdk");
                format!("sdk.Opt[{plain}]")
            }
            ElementStorage::Pointer => format!("*{plain}"),
        }
    }

    /// The last argument of a function of the runtime that reads or writes a value, which says how its integers are written.
    pub fn notation(&self, kind: &ValueKind) -> &'static str {
        match kind.has_quoted_integers() {
            true => {
                self.import("/sdk");
                ", sdk.QuotedIntegers"
            }
            false => "",
        }
    }

    /// The function that formats a parameter, or nothing if the value is no scalar.
    pub fn formatter(&self, kind: &ValueKind) -> Option<String> {
        match kind {
            ValueKind::Scalar(scalar) => Some(scalar.format.to_owned()),
            ValueKind::Enum(_, Repr::Text) => Some(STRING.format.to_owned()),
            ValueKind::Enum(_, Repr::Integer) => Some(INT64.format.to_owned()),
            ValueKind::Record(_)
            | ValueKind::Union(_)
            | ValueKind::List(_)
            | ValueKind::Map(_)
            | ValueKind::Raw => None,
        }
    }
}

impl ValueKind {
    /// Whether integers in it are written as text.
    pub fn has_quoted_integers(&self) -> bool {
        match self {
            Self::Scalar(scalar) => scalar.is_quoted,
            Self::List(element) | Self::Map(element) => element.kind.has_quoted_integers(),
            // The tags of their fields say it.
            Self::Record(_) | Self::Union(_) | Self::Enum(..) | Self::Raw => false,
        }
    }
}

/// How an element of a list or map is held.
pub enum ElementStorage {
    /// As it is.
    Value,
    /// As an optional scalar, because it may be null.
    Opt,
    /// By pointer, because it may be null.
    Pointer,
}

impl Element {
    /// How the element is held.
    pub fn storage(&self) -> ElementStorage {
        match (&self.kind, self.is_nullable) {
            (ValueKind::Scalar(_) | ValueKind::Enum(..), true) => ElementStorage::Opt,
            (ValueKind::Record(_) | ValueKind::Union(_), true) => ElementStorage::Pointer,
            // Nil is null for lists, maps and JSON.
            (ValueKind::List(_) | ValueKind::Map(_) | ValueKind::Raw, true) | (_, false) => {
                ElementStorage::Value
            }
        }
    }
}

fn of_prim(prim: &Prim) -> Scalar {
    match prim {
        Prim::Bool => BOOL,
        Prim::Int(Int::I32) => INT32,
        Prim::Int(Int::I64) => INT64,
        Prim::Int(Int::U32) => UINT32,
        Prim::Int(Int::U64) => UINT64,
        Prim::Int(Int::I128) => NUMBER,
        Prim::Float => FLOAT64,
        Prim::Text(Format::DateTime) => TIME,
        Prim::Text(Format::Quoted(Int::U64 | Int::U32)) => QUOTED_UINT64,
        Prim::Text(Format::Quoted(Int::I64 | Int::I32)) => QUOTED_INT64,
        // No type of Go holds a quoted integer of any size, so the text stays.
        Prim::Text(Format::Quoted(Int::I128)) => STRING,
        Prim::Text(_) => STRING,
    }
}
