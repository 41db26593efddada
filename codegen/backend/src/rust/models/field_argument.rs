//! Fields as arguments: the type of a field, and the argument that sets it.

use proc_macro2::TokenStream;
use quote::quote;
use rust_surface::{Optionality, Storage};

use super::field_view::FieldView;
use crate::rust::syntax::argument::{Argument, argument};
use crate::rust::syntax::file_context::FileContext;
use crate::rust::syntax::types;

/// The type of the struct field.
pub fn field_type<'a>(file: &FileContext<'a>, field: &FieldView<'a>) -> TokenStream {
    let mut ty = types::bare(file, &field.field.ty);
    if field.storage == Storage::Boxed {
        ty = quote!(Box<#ty>);
    }
    match field.optionality {
        Optionality::Plain => ty,
        Optionality::Option => quote!(Option<#ty>),
        Optionality::Patch => {
            let patch = file.runtime("Patch");
            quote!(#patch<#ty>)
        }
    }
}

/// The argument of the constructor for a required field. If the field is nullable, it may be `None`.
pub fn required_argument<'a>(file: &FileContext<'a>, field: &FieldView<'a>) -> Argument {
    let ident = &field.ident;
    match field.optionality {
        Optionality::Plain | Optionality::Patch => {
            boxed(field, argument(file, &field.field.ty, ident))
        }
        Optionality::Option => {
            let ty = field_type(file, field);
            Argument {
                ty: quote!(impl Into<#ty>),
                value: quote!(#ident.into()),
            }
        }
    }
}

/// The argument with its value in a box, if the field has one.
pub fn boxed(field: &FieldView, argument: Argument) -> Argument {
    let Argument { ty, value } = argument;
    let value = match field.storage {
        Storage::Boxed => quote!(Box::new(#value)),
        Storage::Inline => value,
    };
    Argument { ty, value }
}
