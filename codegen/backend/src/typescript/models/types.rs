//! Types as TypeScript writes them.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use ir::{Format, Prim, Shape, Type, TypeId, Union};

use crate::typescript::names::Names;
use crate::typescript::syntax::import;

/// Whether a type is written as it is sent or as it is received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// In a request.
    Request,
    /// In a response.
    Response,
}

/// The types of one file, with the imports that they need.
pub struct TypeFile<'a> {
    /// All names.
    pub names: &'a Names<'a>,
    /// The module of types that this file is, if it is one.
    home: Option<&'a str>,
    /// The path from this file to the folder with the modules of types, such as `./types/`.
    folder: &'static str,
    /// The path from this file to the types of the runtime.
    runtime: &'static str,
    imported: RefCell<BTreeMap<String, BTreeSet<String>>>,
}

impl<'a> TypeFile<'a> {
    /// A module of types.
    pub fn of_types(names: &'a Names<'a>, home: &'a str) -> Self {
        Self::new(names, Some(home), "./", "../runtime/index.js")
    }

    /// A module of functions.
    pub fn of_functions(names: &'a Names<'a>) -> Self {
        Self::new(names, None, "./types/", "./runtime/index.js")
    }

    fn new(
        names: &'a Names<'a>,
        home: Option<&'a str>,
        folder: &'static str,
        runtime: &'static str,
    ) -> Self {
        Self {
            names,
            home,
            folder,
            runtime,
            imported: RefCell::default(),
        }
    }

    /// A type of the runtime.
    pub fn runtime(&self, name: &str) -> String {
        self.import(self.runtime, name);
        name.to_owned()
    }

    /// The client of the API.
    pub fn client(&self) -> String {
        self.import("./client.js", "Client");
        "Client".into()
    }

    fn import(&self, path: &str, name: &str) {
        let mut imported = self.imported.borrow_mut();
        imported
            .entry(path.to_owned())
            .or_default()
            .insert(name.to_owned());
    }

    /// The import statements of everything that was referred to.
    pub fn imports(&self) -> Vec<String> {
        let imported = self.imported.borrow();
        let statement = |(path, names): (&String, &BTreeSet<String>)| {
            let mut names: Vec<String> = names.iter().cloned().collect();
            names.sort_by_key(|name| name.to_lowercase());
            import("import type", &names, path)
        };
        imported.iter().map(statement).collect()
    }

    /// The name of a named type.
    pub fn named(&self, id: TypeId, direction: Direction) -> String {
        let name = match (direction, self.names.input_name(id)) {
            (Direction::Request, Some(input)) => input,
            (Direction::Request | Direction::Response, _) => self.names.type_name(id),
        };
        let module = self.names.type_module(id);
        if self.home != Some(module) {
            self.import(&format!("{}{module}.js", self.folder), name);
        }
        name.to_owned()
    }

    /// A type with its null.
    pub fn full(&self, ty: &Type, direction: Direction) -> String {
        let bare = self.bare(ty, direction);
        // Any JSON includes null.
        match ty.is_nullable() && !self.names.api.is_any(ty) {
            true => format!("{bare} | null"),
            false => bare,
        }
    }

    /// Whether a type is declared by `type` with other types in it.
    fn is_alias(&self, ty: &Type) -> bool {
        let shape = ty.bare().def().map(|id| &self.names.api.types[id].shape);
        matches!(shape, Some(Shape::Alias(_) | Shape::Union(_)))
    }

    /// A type without null.
    pub fn bare(&self, ty: &Type, direction: Direction) -> String {
        match ty.bare() {
            Type::Prim(Prim::Bool) => "boolean".into(),
            Type::Prim(Prim::Int(_) | Prim::Float) => "number".into(),
            Type::Prim(Prim::Text(Format::DateTime)) => self.runtime("Timestamp"),
            Type::Prim(Prim::Text(_)) => "string".into(),
            Type::Def(id) => self.named(*id, direction),
            Type::List(inner) => {
                let inner = self.full(inner, direction);
                match inner.contains(' ') && !inner.starts_with("Record<") {
                    true => format!("({inner})[]"),
                    false => format!("{inner}[]"),
                }
            }
            Type::Map(inner) => {
                let value = self.full(inner, direction);
                match self.is_alias(inner) {
                    // An alias may refer to itself in an object type, but not in the arguments of another alias.
                    true => format!("{{ [key: string]: {value} }}"),
                    false => format!("Record<string, {value}>"),
                }
            }
            Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => "unknown".into(),
        }
    }
}

/// Whether every value of a type is a JSON object.
pub fn is_object(names: &Names, ty: &Type) -> bool {
    let api = names.api;
    if api.resolve_aliases(ty).is_nullable() {
        return false;
    }
    match api.resolve(ty) {
        Type::Map(_) => true,
        Type::Def(id) => match &api.types[*id].shape {
            Shape::Record(_) => true,
            Shape::Union(union @ (Union::Tag { .. } | Union::Key(_) | Union::Overlap(_))) => union
                .arms()
                .into_iter()
                .all(|(_, arm)| is_object(names, arm)),
            Shape::Union(Union::Kind(_) | Union::Sibling { .. })
            | Shape::Enum(_)
            | Shape::Alias(_) => false,
        },
        Type::Prim(_) | Type::List(_) | Type::Nullable(_) | Type::Limited(..) | Type::Any(_) => {
            false
        }
    }
}
