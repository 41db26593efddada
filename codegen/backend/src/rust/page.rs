//! A page knows what one emitted file has to import.

use std::cell::RefCell;
use std::collections::BTreeSet;

use ir::TypeId;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::book::{Book, Home};
use super::ident::ident;

/// One file on its way: what is written on it asks the page for names, and so the page knows them.
pub struct Page<'a> {
    /// The spellings.
    pub book: &'a Book<'a>,
    place: Place,
    runtime: RefCell<BTreeSet<&'static str>>,
    shared: RefCell<BTreeSet<String>>,
    modules: RefCell<BTreeSet<&'static str>>,
}

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The types that stand here.
    Types(Home),
    /// The operations of a resource.
    Calls,
    /// Operations of another resource, as one names them.
    Foreign,
    /// Code that uses the crate.
    Outside,
}

impl<'a> Page<'a> {
    /// An empty page.
    pub fn new(book: &'a Book<'a>, place: Place) -> Self {
        Self {
            book,
            place,
            runtime: RefCell::default(),
            shared: RefCell::default(),
            modules: RefCell::default(),
        }
    }

    /// A name of the runtime.
    pub fn runtime(&self, name: &'static str) -> Ident {
        self.runtime.borrow_mut().insert(name);
        ident(name)
    }

    /// The ordered map of the standard library.
    pub fn map(&self) -> Ident {
        self.modules.borrow_mut().insert("map");
        ident("BTreeMap")
    }

    /// The path to a type of the API.
    pub fn named(&self, id: TypeId) -> TokenStream {
        let name = ident(self.book.type_name(id));
        let home = self.book.home(id);
        match self.place {
            Place::Types(here) if here == home => quote!(#name),
            Place::Types(_) => {
                self.shared.borrow_mut().insert(name.to_string());
                quote!(#name)
            }
            Place::Foreign => quote!(crate::types::#name),
            Place::Outside => {
                self.modules.borrow_mut().insert("types");
                quote!(types::#name)
            }
            Place::Calls => match home {
                Home::Shared => {
                    self.modules.borrow_mut().insert("shared");
                    quote!(shared::#name)
                }
                Home::Resource(_) => quote!(types::#name),
            },
        }
    }

    /// A link to a type of the API, for documentation on this page. It imports nothing: an import that
    /// only documentation uses is an unused one.
    pub fn link(&self, id: TypeId) -> String {
        let name = self.book.type_name(id);
        match self.place {
            Place::Types(here) if here == self.book.home(id) => format!("[`{name}`]"),
            Place::Types(_) | Place::Calls | Place::Foreign | Place::Outside => {
                format!("[`{name}`](crate::types::{name})")
            }
        }
    }

    /// Imports what another page asked for as well.
    pub fn absorb(&self, other: &Page) {
        self.runtime
            .borrow_mut()
            .extend(other.runtime.borrow().iter());
        self.modules
            .borrow_mut()
            .extend(other.modules.borrow().iter());
    }

    /// The imports of everything that was asked for.
    pub fn imports(&self) -> TokenStream {
        let mut out = TokenStream::new();
        let modules = self.modules.borrow();
        if modules.contains("map") {
            out.extend(quote!(
                use std::collections::BTreeMap;
            ));
        }
        let runtime: Vec<Ident> = self
            .runtime
            .borrow()
            .iter()
            .map(|name| ident(name))
            .collect();
        let from = match self.place {
            Place::Types(_) | Place::Calls | Place::Foreign => quote!(openapi_sdk_runtime),
            Place::Outside => quote!(digitalocean_sdk::runtime),
        };
        match runtime.as_slice() {
            [] => {}
            [one] => out.extend(quote!(use #from::#one;)),
            many => out.extend(quote!(use #from::{#(#many),*};)),
        }
        if modules.contains("types") {
            out.extend(quote!(
                use digitalocean_sdk::types;
            ));
        }
        if modules.contains("shared") {
            out.extend(quote!(
                use crate::shared;
            ));
        }
        let shared: Vec<Ident> = self
            .shared
            .borrow()
            .iter()
            .map(|name| ident(name))
            .collect();
        match shared.as_slice() {
            [] => {}
            [one] => out.extend(quote!(use crate::shared::#one;)),
            many => out.extend(quote!(use crate::shared::{#(#many),*};)),
        }
        out
    }
}
