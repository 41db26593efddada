//! Short names: what the module of a resource re-exports, so that a create body is `CreateBody` in each of them.

use std::collections::{BTreeMap, BTreeSet};

use ir::{Content, Operation, ReturnKind, Shape, Type, TypeId};
use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::ident::ident;
use crate::rust::names::{ResourceNames, TypeModule};
use crate::rust::operations::required_arguments;
use crate::rust::operations::view::OperationView;
use crate::rust::syntax::file_context::FileContext;

/// The re-exports of a resource: bodies and responses by their method, and the types that callers work with by their
/// own names. A name that something else in the module has is left out.
pub fn reexports(file: &FileContext, own: &ResourceNames, views: &[OperationView]) -> TokenStream {
    let mut taken: BTreeSet<String> = BTreeSet::from([own.client.clone()]);
    for view in views {
        taken.insert(view.names.request_type.clone());
        taken.insert(required_arguments::name(view));
        if view.response.definition.is_some() {
            taken.insert(view.names.response_type.clone());
        }
    }
    let mut names: BTreeMap<String, TypeId> = BTreeMap::new();
    let mut add = |name: String, id: TypeId| {
        if !taken.contains(&name) && !file.imports_name(&name) {
            names.entry(name).or_insert(id);
        }
    };
    for view in views {
        let (operation, method) = (view.operation, &view.names.request_type);
        if let Some(id) = body(file, operation) {
            add(format!("{method}Body"), id);
        }
        if let Some(id) = response(file, operation) {
            add(format!("{method}Response"), id);
        }
    }
    for view in views {
        for id in main_types(file, view.operation) {
            add(file.names.type_name(id).to_owned(), id);
        }
    }
    let (mut own_types, mut shared) = (BTreeSet::new(), BTreeSet::new());
    for (name, id) in names {
        let module = match file.names.type_module(id) {
            TypeModule::Resource(_) => &mut own_types,
            TypeModule::Shared => &mut shared,
        };
        if let Some(required) = file.names.required_name(id) {
            module.insert((required, format!("{}Required", name.trim_end_matches('_'))));
        }
        module.insert((file.names.type_name(id).to_owned(), name));
    }
    let own_types = list(&quote!(types), &own_types);
    let shared = list(&quote!(crate::shared), &shared);
    quote!(#shared #own_types)
}

fn list(path: &TokenStream, names: &BTreeSet<(String, String)>) -> TokenStream {
    let names: Vec<TokenStream> = names
        .iter()
        .map(|(name, short)| {
            let (ty, alias) = (ident(name), ident(short));
            match name == short {
                true => quote!(#ty),
                false => quote!(#ty as #alias),
            }
        })
        .collect();
    match names.as_slice() {
        [] => TokenStream::new(),
        [one] => quote!(#[doc(no_inline)] pub use #path::#one;),
        many => quote!(#[doc(no_inline)] pub use #path::{#(#many),*};),
    }
}

fn body(file: &FileContext, operation: &Operation) -> Option<TypeId> {
    json(file, &operation.body.as_ref()?.content)
}

fn response(file: &FileContext, operation: &Operation) -> Option<TypeId> {
    match operation.return_kind(file.names.api) {
        ReturnKind::One => json(file, operation.responses.first()?.main()?),
        ReturnKind::Bytes | ReturnKind::Several => None,
    }
}

fn json(file: &FileContext, content: &Content) -> Option<TypeId> {
    match content {
        Content::Json { ty, .. } => file.names.api.resolve(ty).def(),
        Content::Text(_) | Content::Bytes(_) | Content::Events(_) => None,
    }
}

/// The types that callers of an operation work with: the arms of its body, its payload and the items of its list.
fn main_types(file: &FileContext, operation: &Operation) -> Vec<TypeId> {
    let api = file.names.api;
    let mut found: Vec<&Type> = Vec::new();
    let body = body(file, operation).map(|id| &api.types[id].shape);
    if let Some(Shape::Union(union)) = body {
        found.extend(union.arms().into_iter().map(|(_, ty)| ty));
    }
    found.extend(operation.payload.as_ref().map(|one| one.element()));
    if let Some(Type::List(item) | Type::Map(item)) =
        operation.pagination.as_ref().map(|one| &one.held)
    {
        found.push(item);
    }
    let ids = found.into_iter().filter_map(|ty| api.resolve(ty).def());
    ids.collect()
}
