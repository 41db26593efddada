//! A module that is being emitted: its names, what it imports, and what it refers to.

use ir::{Shape, TypeId};

use super::imports::Imports;
use crate::python::names::Names;

/// What a module contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModuleContent {
    /// Types that are received, and the methods of resources.
    Code,
    /// The table of operations of a resource.
    Operations,
    /// Types of what callers pass.
    Params,
}

/// A module that is being emitted.
pub struct Module<'a> {
    /// The names of the API.
    pub names: &'a Names<'a>,
    /// The name of the module: that of a resource, or `shared`.
    pub name: String,
    /// What it contains.
    pub place: ModuleContent,
    /// What it imports.
    pub imports: Imports,
}

impl<'a> Module<'a> {
    /// A module without content.
    pub fn new(names: &'a Names<'a>, name: &str, place: ModuleContent) -> Self {
        Self {
            names,
            name: name.to_owned(),
            place,
            imports: Imports::default(),
        }
    }

    /// The name of a runtime item, imported.
    pub fn runtime(&mut self, file: &str, name: &str) -> String {
        let prefix = self.prefix();
        self.imports.add(&format!("{prefix}_runtime.{file}"), name);
        name.to_owned()
    }

    /// The name of a runtime item that only annotations mention, imported.
    pub fn runtime_type(&mut self, file: &str, name: &str) -> String {
        let prefix = self.prefix();
        self.imports
            .add_for_types(&format!("{prefix}_runtime.{file}"), name);
        name.to_owned()
    }

    /// A name from `typing`, imported.
    pub fn typing(&mut self, name: &str) -> String {
        self.imports.add("typing", name);
        name.to_owned()
    }

    /// A name from the standard library that only annotations mention, imported.
    pub fn standard_type(&mut self, module: &str, name: &str) -> String {
        self.imports.add_for_types(module, name);
        name.to_owned()
    }

    /// The class of a record, imported so that code can use it.
    pub fn class(&mut self, id: TypeId) -> String {
        let (home, name) = (
            self.names.module_of(id).to_owned(),
            self.names.type_name(id).to_owned(),
        );
        if !self.is_home(&home) {
            let module = format!("{}{home}", self.prefix());
            self.imports.add(&module, &name);
        }
        name
    }

    /// The codec of a union, imported.
    pub fn union_codec(&mut self, id: TypeId) -> String {
        let (home, name) = (
            self.names.module_of(id).to_owned(),
            self.names.codec_name(id),
        );
        if !self.is_home(&home) {
            self.imports.add(&format!("{}{home}", self.prefix()), &name);
        }
        name
    }

    /// The name of a type in an annotation of what is received.
    pub fn reply_type(&mut self, id: TypeId) -> String {
        let name = match self.names.api.types[id].shape {
            Shape::Enum(_) => self.names.value_name(id),
            Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => self.names.type_name(id),
        };
        let (home, name) = (self.names.module_of(id).to_owned(), name.to_owned());
        if !self.is_home(&home) {
            let module = format!("{}{home}", self.prefix());
            self.imports.add_for_types(&module, &name);
        }
        name
    }

    /// The name of a type in an annotation of what callers pass.
    pub fn input_type(&mut self, id: TypeId) -> String {
        let (home, name) = (
            self.names.module_of(id).to_owned(),
            self.names.input_name(id).to_owned(),
        );
        match self.place {
            ModuleContent::Params if home == self.name => {}
            ModuleContent::Params => self.imports.add_for_types(&format!(".{home}"), &name),
            ModuleContent::Code | ModuleContent::Operations => {
                let module = format!("{}params.{home}", self.prefix());
                self.imports.add_for_types(&module, &name);
            }
        }
        name
    }

    /// The constant of a stream format, imported.
    pub fn stream_format(&mut self, name: &str) {
        let module = format!("{}_stream_formats", self.prefix());
        self.imports.add(&module, name);
    }

    /// Whether this is the module in which the types of a resource are defined.
    fn is_home(&self, home: &str) -> bool {
        match self.place {
            ModuleContent::Code => home == self.name,
            ModuleContent::Operations | ModuleContent::Params => false,
        }
    }

    fn prefix(&self) -> &'static str {
        match self.place {
            ModuleContent::Code => ".",
            ModuleContent::Operations | ModuleContent::Params => "..",
        }
    }
}
