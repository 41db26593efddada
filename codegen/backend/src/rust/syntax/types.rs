//! The Rust spelling of types.

use ir::{Format, Int, Prim, Type};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::file_context::FileContext;
use crate::rust::ident::ident;

/// The type as it is written in a file.
pub fn tokens(file: &FileContext, ty: &Type) -> TokenStream {
    match ty {
        Type::Prim(Prim::Bool) => quote!(bool),
        Type::Prim(Prim::Int(int)) => {
            let int = integer(*int);
            quote!(#int)
        }
        Type::Prim(Prim::Float) => quote!(f64),
        Type::Prim(Prim::Text(Format::DateTime)) => {
            let name = file.runtime("Timestamp");
            quote!(#name)
        }
        Type::Prim(Prim::Text(Format::Quoted(int))) => {
            let (name, int) = (file.runtime("StringInt"), integer(*int));
            quote!(#name<#int>)
        }
        Type::Prim(Prim::Text(_)) => quote!(String),
        Type::Def(id) => file.type_path(*id),
        Type::List(inner) => {
            let inner = tokens(file, inner);
            quote!(Vec<#inner>)
        }
        Type::Map(inner) => {
            let (map, inner) = (file.btree_map(), tokens(file, inner));
            quote!(#map<String, #inner>)
        }
        // `Json` can hold null.
        Type::Nullable(inner) if file.names.api.is_any(inner) => tokens(file, inner),
        Type::Nullable(inner) => {
            let inner = tokens(file, inner);
            quote!(Option<#inner>)
        }
        Type::Limited(inner, _) => tokens(file, inner),
        Type::Any(_) => {
            let name = file.runtime("Json");
            quote!(#name)
        }
    }
}

/// Whether the Rust type is `String`.
pub fn is_text(ty: &Type) -> bool {
    match ty {
        Type::Prim(Prim::Text(format)) => format.is_text(),
        _ => false,
    }
}

/// The type without bounds and null, as it is written in a file.
pub fn bare(file: &FileContext, ty: &Type) -> TokenStream {
    tokens(file, ty.bare())
}

/// The integer type of a range.
pub fn integer(int: Int) -> Ident {
    ident(match int {
        Int::I32 => "i32",
        Int::I64 => "i64",
        Int::U32 => "u32",
        Int::U64 => "u64",
        Int::I128 => "i128",
    })
}
