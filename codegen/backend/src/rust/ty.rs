//! A type knows how it is written in Rust.

use ir::{Format, Int, Prim, Type};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::ident::ident;
use super::page::Page;

/// The type as it is written on a page.
pub fn tokens(page: &Page, ty: &Type) -> TokenStream {
    match ty {
        Type::Prim(Prim::Bool) => quote!(bool),
        Type::Prim(Prim::Int(int)) => {
            let int = integer(*int);
            quote!(#int)
        }
        Type::Prim(Prim::Float) => quote!(f64),
        Type::Prim(Prim::Text(Format::DateTime)) => {
            let name = page.runtime("Timestamp");
            quote!(#name)
        }
        Type::Prim(Prim::Text(Format::Quoted(int))) => {
            let (name, int) = (page.runtime("StringInt"), integer(*int));
            quote!(#name<#int>)
        }
        Type::Prim(Prim::Text(_)) => quote!(String),
        Type::Def(id) => page.named(*id),
        Type::List(inner) => {
            let inner = tokens(page, inner);
            quote!(Vec<#inner>)
        }
        Type::Map(inner) => {
            let (map, inner) = (page.map(), tokens(page, inner));
            quote!(#map<String, #inner>)
        }
        // Any JSON includes null.
        Type::Nullable(inner) if page.book.api.is_any(inner) => tokens(page, inner),
        Type::Nullable(inner) => {
            let inner = tokens(page, inner);
            quote!(Option<#inner>)
        }
        Type::Limited(inner, _) => tokens(page, inner),
        Type::Any(_) => {
            let name = page.runtime("Json");
            quote!(#name)
        }
    }
}

/// Whether a type is a string to Rust.
pub fn is_text(ty: &Type) -> bool {
    match ty {
        Type::Prim(Prim::Text(format)) => format.is_text(),
        _ => false,
    }
}

/// The type without bounds and null, as it is written on a page.
pub fn bare(page: &Page, ty: &Type) -> TokenStream {
    tokens(page, ty.bare())
}

/// A whole number of a range.
pub fn integer(int: Int) -> Ident {
    ident(match int {
        Int::I32 => "i32",
        Int::I64 => "i64",
        Int::U32 => "u32",
        Int::U64 => "u64",
        Int::I128 => "i128",
    })
}
