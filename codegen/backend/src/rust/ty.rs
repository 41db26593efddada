//! A type knows how it is written in Rust.

use ir::{Format, Int, Prim, Shape, Type};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::book::Book;
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
            let (name, int) = (page.runtime("Quoted"), integer(*int));
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
        Type::Nullable(inner) if is_any(page.book, inner) => tokens(page, inner),
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

/// The type without bounds, null at its top and names that only stand for another type.
pub fn resolve<'a>(book: &Book<'a>, ty: &'a Type) -> &'a Type {
    let mut ty = ty.bare();
    // No chain of names is longer than there are names.
    for _ in 0..book.api.types.len() {
        match ty {
            Type::Def(id) => match &book.api.types[*id].shape {
                Shape::Alias(inner) => ty = inner.bare(),
                _ => break,
            },
            _ => break,
        }
    }
    ty
}

/// Whether any JSON may stand there.
pub fn is_any<'a>(book: &Book<'a>, ty: &'a Type) -> bool {
    matches!(resolve(book, ty), Type::Any(_))
}

/// Whether a type is a string to Rust.
pub fn is_text(ty: &Type) -> bool {
    match ty {
        Type::Prim(Prim::Text(format)) => !matches!(format, Format::DateTime | Format::Quoted(_)),
        _ => false,
    }
}

/// The type without bounds and null, as it is written on a page.
pub fn bare(page: &Page, ty: &Type) -> TokenStream {
    tokens(page, ty.bare())
}

fn integer(int: Int) -> Ident {
    ident(match int {
        Int::I32 => "i32",
        Int::I64 => "i64",
        Int::U32 => "u32",
        Int::U64 => "u64",
        Int::I128 => "i128",
    })
}
