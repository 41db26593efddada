//! The context of one emitted file: how it refers to names, and what it has to import.

use std::cell::RefCell;
use std::collections::BTreeSet;

use ir::TypeId;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::rust::ident::ident;
use crate::rust::names::{Names, TypeModule};

/// One file in preparation. Code asks it for names, and it records the imports that they need.
pub struct FileContext<'a> {
    /// All names.
    pub names: &'a Names<'a>,
    kind: FileKind<'a>,
    runtime: RefCell<BTreeSet<&'static str>>,
    imported: RefCell<BTreeSet<Import>>,
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

/// An import, in the order in which rustfmt sorts them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Import {
    SiblingType(String),
    SharedModule,
    SharedType(String),
    TypesModule,
    BTreeMap,
}

impl<'a> FileContext<'a> {
    /// An empty file.
    pub fn new(names: &'a Names<'a>, kind: FileKind<'a>) -> Self {
        Self {
            names,
            kind,
            runtime: RefCell::default(),
            imported: RefCell::default(),
        }
    }

    /// A name of the runtime.
    pub fn runtime(&self, name: &'static str) -> Ident {
        self.runtime.borrow_mut().insert(name);
        ident(name)
    }

    /// The ordered map of the standard library.
    pub fn btree_map(&self) -> Ident {
        self.import(Import::BTreeMap);
        ident("BTreeMap")
    }

    /// The path to a type of the API.
    pub fn type_path(&self, id: TypeId) -> TokenStream {
        let name = ident(self.names.type_name(id));
        let module = self.names.type_module(id);
        match self.kind {
            FileKind::Types(here, group) if here == module => {
                // The module's own file re-exports the types of its groups.
                if group.is_some() && group != self.names.type_group(id) {
                    self.import(Import::SiblingType(name.to_string()));
                }
                quote!(#name)
            }
            FileKind::Types(..) => {
                self.import(Import::SharedType(name.to_string()));
                quote!(#name)
            }
            FileKind::OtherResource => quote!(crate::types::#name),
            FileKind::Tests => {
                self.import(Import::TypesModule);
                quote!(types::#name)
            }
            FileKind::Operations => match module {
                TypeModule::Shared => {
                    self.import(Import::SharedModule);
                    quote!(shared::#name)
                }
                TypeModule::Resource(_) => quote!(types::#name),
            },
        }
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

    fn import(&self, import: Import) {
        self.imported.borrow_mut().insert(import);
    }

    /// Adds the imports of another file.
    pub fn merge_imports(&self, other: &FileContext) {
        let mut runtime = self.runtime.borrow_mut();
        runtime.extend(other.runtime.borrow().iter());
        let mut imported = self.imported.borrow_mut();
        imported.extend(other.imported.borrow().iter().cloned());
    }

    /// The imports of everything that was asked for, sorted as rustfmt does.
    pub fn imports(&self) -> TokenStream {
        let imported = self.imported.borrow();
        let has = |import: Import| imported.contains(&import);
        let mut out = TokenStream::new();
        let siblings = imported.iter().filter_map(|import| match import {
            Import::SiblingType(name) => Some(name.as_str()),
            _ => None,
        });
        out.extend(list(&quote!(super), siblings));
        if has(Import::SharedModule) {
            out.extend(quote!(
                use crate::shared;
            ));
        }
        let shared = imported.iter().filter_map(|import| match import {
            Import::SharedType(name) => Some(name.as_str()),
            _ => None,
        });
        out.extend(list(&quote!(crate::shared), shared));
        if has(Import::TypesModule) {
            out.extend(quote!(
                use digitalocean_sdk::types;
            ));
        }
        let runtime = match self.kind {
            FileKind::Types(..) | FileKind::Operations | FileKind::OtherResource => {
                quote!(openapi_sdk_runtime)
            }
            FileKind::Tests => quote!(digitalocean_sdk::runtime),
        };
        out.extend(list(&runtime, self.runtime.borrow().iter().copied()));
        if has(Import::BTreeMap) {
            out.extend(quote!(
                use std::collections::BTreeMap;
            ));
        }
        out
    }
}

/// One `use` of several names below a path; nothing if there are none.
fn list<'n>(path: &TokenStream, names: impl Iterator<Item = &'n str>) -> TokenStream {
    let names: Vec<Ident> = names.map(ident).collect();
    match names.as_slice() {
        [] => TokenStream::new(),
        [one] => quote!(use #path::#one;),
        many => quote!(use #path::{#(#many),*};),
    }
}
