//! The context of one emitted file: how it refers to names, and what it has to import.

use std::cell::RefCell;
use std::collections::BTreeSet;

use ir::TypeId;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::rust::ident::ident;
use crate::rust::names::{Names, TypeModule};
use crate::rust::package::identity::crate_name;

/// One file in preparation. Code asks it for names, and it records the imports that they need.
pub struct FileContext<'a> {
    /// All names.
    pub names: &'a Names<'a>,
    kind: FileKind<'a>,
    runtime: RefCell<BTreeSet<&'static str>>,
    shared_types: RefCell<BTreeSet<String>>,
    sibling_types: RefCell<BTreeSet<String>>,
    modules: RefCell<BTreeSet<ImportedModule>>,
    resources: RefCell<BTreeSet<String>>,
}

/// What a file contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind<'a> {
    /// Types of a module: those of one group, or those of the module's own file.
    Types(TypeModule, Option<&'a str>),
    /// The operations of a resource.
    Operations,
    /// Operations of another resource, which are referred to by full paths.
    OtherResource,
    /// Tests that use the crate.
    Tests,
}

/// A module, or a type of the standard library, that a file may import.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum ImportedModule {
    Shared,
    Types,
    BTreeMap,
}

impl<'a> FileContext<'a> {
    /// An empty file.
    pub fn new(names: &'a Names<'a>, kind: FileKind<'a>) -> Self {
        Self {
            names,
            kind,
            runtime: RefCell::default(),
            shared_types: RefCell::default(),
            sibling_types: RefCell::default(),
            modules: RefCell::default(),
            resources: RefCell::default(),
        }
    }

    /// A name of the runtime.
    pub fn runtime(&self, name: &'static str) -> Ident {
        self.runtime.borrow_mut().insert(name);
        ident(name)
    }

    /// The ordered map of the standard library.
    pub fn btree_map(&self) -> Ident {
        self.modules.borrow_mut().insert(ImportedModule::BTreeMap);
        ident("BTreeMap")
    }

    /// The path to a type of the API.
    pub fn type_path(&self, id: TypeId) -> TokenStream {
        self.path_beside(id, self.names.type_name(id))
    }

    /// The path to the struct with the required fields of a type, if it has one.
    pub fn required_path(&self, id: TypeId) -> Option<TokenStream> {
        let name = self.names.required_name(id)?;
        Some(self.path_beside(id, &name))
    }

    /// The path to what is defined in the module of a type.
    fn path_beside(&self, id: TypeId, name: &str) -> TokenStream {
        let name = ident(name);
        let module = self.names.type_module(id);
        match self.kind {
            FileKind::Types(here, group) if here == module => {
                // The module's own file re-exports the types of its groups.
                if group.is_some() && group != self.names.type_group(id) {
                    self.sibling_types.borrow_mut().insert(name.to_string());
                }
                quote!(#name)
            }
            FileKind::Types(..) => {
                self.shared_types.borrow_mut().insert(name.to_string());
                quote!(#name)
            }
            FileKind::OtherResource => quote!(crate::types::#name),
            FileKind::Tests => {
                self.modules.borrow_mut().insert(ImportedModule::Types);
                quote!(types::#name)
            }
            FileKind::Operations => match module {
                TypeModule::Shared => {
                    self.modules.borrow_mut().insert(ImportedModule::Shared);
                    quote!(shared::#name)
                }
                TypeModule::Resource(_) => quote!(types::#name),
            },
        }
    }

    /// The path to what the module of a resource defines, in a file of tests.
    pub fn resource_path(&self, module: &str, name: &str) -> TokenStream {
        self.resources.borrow_mut().insert(module.to_owned());
        let (module, name) = (ident(module), ident(name));
        quote!(#module::#name)
    }

    /// A link to a type of the API in documentation. It adds no import: an import that only documentation
    /// uses causes a warning.
    pub fn type_link(&self, id: TypeId) -> String {
        let name = self.names.type_name(id);
        match self.kind {
            FileKind::Types(here, None) if here == self.names.type_module(id) => {
                format!("[`{name}`]")
            }
            FileKind::Types(here, group)
                if here == self.names.type_module(id) && group == self.names.type_group(id) =>
            {
                format!("[`{name}`]")
            }
            FileKind::Types(..)
            | FileKind::Operations
            | FileKind::OtherResource
            | FileKind::Tests => {
                format!("[`{name}`](crate::types::{name})")
            }
        }
    }

    /// Adds the imports of another file.
    pub fn merge_imports(&self, other: &FileContext) {
        let mut runtime = self.runtime.borrow_mut();
        runtime.extend(other.runtime.borrow().iter());
        let mut modules = self.modules.borrow_mut();
        modules.extend(other.modules.borrow().iter());
    }

    /// Whether the file imports something of the runtime under this name.
    pub fn imports_name(&self, name: &str) -> bool {
        self.runtime.borrow().contains(name)
    }

    /// The imports of everything that was asked for, sorted as rustfmt does.
    pub fn imports(&self) -> TokenStream {
        let modules = self.modules.borrow();
        let crate_name = ident(&crate_name(self.names.api));
        let import = |module: ImportedModule, import: TokenStream| {
            modules.contains(&module).then_some(import)
        };
        let siblings = list(&quote!(super), &self.sibling_types.borrow());
        let shared_module = import(
            ImportedModule::Shared,
            quote!(
                use crate::shared;
            ),
        );
        let shared = list(&quote!(crate::shared), &self.shared_types.borrow());
        let mut exported = self.resources.borrow().clone();
        if modules.contains(&ImportedModule::Types) {
            exported.insert("types".to_owned());
        }
        let exported = list(&quote!(#crate_name), &exported);
        let runtime = match self.kind {
            FileKind::Types(..) | FileKind::Operations | FileKind::OtherResource => {
                quote!(openapi_sdk_runtime)
            }
            FileKind::Tests => quote!(#crate_name::runtime),
        };
        let runtime = list(&runtime, &self.runtime.borrow());
        let map = import(
            ImportedModule::BTreeMap,
            quote!(
                use std::collections::BTreeMap;
            ),
        );
        quote!(#siblings #shared_module #shared #exported #runtime #map)
    }
}

/// One `use` of several names below a path; nothing if there are none.
fn list(path: &TokenStream, names: &BTreeSet<impl AsRef<str>>) -> TokenStream {
    let names: Vec<Ident> = names.iter().map(|name| ident(name.as_ref())).collect();
    match names.as_slice() {
        [] => TokenStream::new(),
        [one] => quote!(use #path::#one;),
        many => quote!(use #path::{#(#many),*};),
    }
}
