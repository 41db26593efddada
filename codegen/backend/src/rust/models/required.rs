//! Structs of required fields: what a record with many of them is made from, so that each is given by name.

use ir::{Flow, InputMode};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use rust_surface::{Optionality, Storage};

use super::field_view::FieldView;
use crate::rust::docs;
use crate::rust::ident::ident;
use crate::rust::syntax::file_context::FileContext;
use crate::rust::syntax::types;

/// The struct, and the conversion into the record. `constants` are the other fields that the record starts with, and
/// `base` is a record without any field.
pub fn emit<'a>(
    file: &FileContext<'a>,
    name: &Ident,
    required: &str,
    fields: &[FieldView<'a>],
    constants: &[TokenStream],
    base: &TokenStream,
) -> TokenStream {
    let required = ident(required);
    let is_argument = |view: &&FieldView| {
        view.input_mode == InputMode::Argument && view.field.flow != Flow::Response
    };
    let arguments: Vec<&FieldView> = fields.iter().filter(is_argument).collect();
    let members = arguments.iter().map(|view| {
        let docs = docs::attrs(&docs::field(view.field, &view.ident));
        let (ident, ty) = (&view.ident, types::bare(file, &view.field.ty));
        match view.optionality {
            Optionality::Plain | Optionality::Patch => quote!(#docs pub #ident: #ty),
            Optionality::Option => quote!(#docs pub #ident: Option<#ty>),
        }
    });
    let values = arguments.iter().map(|view| {
        let ident = &view.ident;
        match view.storage {
            Storage::Inline => quote!(#ident: required.#ident),
            Storage::Boxed => quote!(#ident: Box::new(required.#ident)),
        }
    });
    let about = docs::attrs(&[format!("The required fields of [`{name}`].")]);
    quote! {
        #about
        #[derive(Clone)]
        pub struct #required {
            #(#members,)*
        }
        impl From<#required> for #name {
            fn from(required: #required) -> Self {
                Self { #(#values,)* #(#constants,)* ..#base }
            }
        }
    }
}
