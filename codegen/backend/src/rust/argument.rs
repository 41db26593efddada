//! An argument knows what a caller may pass for a type, and how it becomes that type.

use ir::{Api, ConstValue, Field, Presence, Prim, Shape, Type};
use proc_macro2::{Ident, Literal as Token, TokenStream};
use quote::quote;

use super::page::Page;
use super::ty;

/// What stands in a signature, and the expression of the value in the body.
pub struct Argument {
    /// The type of the argument.
    pub ty: TokenStream,
    /// The value.
    pub value: TokenStream,
}

/// The argument `name` for a type, without its null.
///
/// A page is asked only for what is written in the end, or it would import too much.
pub fn argument<'a>(page: &Page<'a>, of: &'a Type, name: &Ident) -> Argument {
    match page.book.api.resolve(of) {
        Type::Prim(Prim::Bool | Prim::Int(_) | Prim::Float) => Argument {
            ty: ty::bare(page, of),
            value: quote!(#name),
        },
        Type::Def(id) if matches!(page.book.api.types[*id].shape, Shape::Record(_)) => Argument {
            ty: ty::bare(page, of),
            value: quote!(#name),
        },
        Type::List(inner) => list(page, inner, name),
        Type::Map(inner) => map(page, inner, name),
        _ => into(&ty::bare(page, of), name),
    }
}

/// The argument `name` for what a call sends: records, too, come from all that becomes them.
pub fn body<'a>(page: &Page<'a>, of: &'a Type, name: &Ident) -> Argument {
    match page.book.api.resolve(of) {
        Type::Def(_) => into(&ty::bare(page, of), name),
        _ => argument(page, of, name),
    }
}

fn into(plain: &TokenStream, name: &Ident) -> Argument {
    Argument {
        ty: quote!(impl Into<#plain>),
        value: quote!(#name.into()),
    }
}

fn list<'a>(page: &Page<'a>, inner: &'a Type, name: &Ident) -> Argument {
    if is_plain_text(page, inner) {
        return Argument {
            ty: quote!(impl IntoIterator<Item = impl Into<String>>),
            value: quote!(#name.into_iter().map(Into::into).collect()),
        };
    }
    // Not `impl Into`: `["..".into(), 5.into()]` must know what it becomes.
    let inner = ty::tokens(page, inner);
    Argument {
        ty: quote!(impl IntoIterator<Item = #inner>),
        value: quote!(#name.into_iter().collect()),
    }
}

fn map<'a>(page: &Page<'a>, inner: &'a Type, name: &Ident) -> Argument {
    let (value_ty, value) = if is_plain_text(page, inner) {
        (quote!(impl Into<String>), quote!(value.into()))
    } else {
        (ty::tokens(page, inner), quote!(value))
    };
    Argument {
        ty: quote!(impl IntoIterator<Item = (impl Into<String>, #value_ty)>),
        value: quote!(#name.into_iter().map(|(key, value)| (key.into(), #value)).collect()),
    }
}

fn is_plain_text<'a>(page: &Page<'a>, of: &'a Type) -> bool {
    !of.is_nullable() && ty::is_text(page.book.api.resolve(of))
}

/// The argument `name` for a parameter: its value knows its type without a place that says so.
pub fn typed<'a>(page: &Page<'a>, of: &'a Type, name: &Ident) -> Argument {
    match page.book.api.resolve(of) {
        text if ty::is_text(text) => Argument {
            ty: quote!(impl AsRef<str>),
            value: quote!(#name.as_ref()),
        },
        Type::Prim(Prim::Bool | Prim::Int(_) | Prim::Float) => argument(page, of, name),
        Type::List(inner) if is_plain_text(page, inner) => {
            let Argument { ty, .. } = list(page, inner, name);
            Argument {
                ty,
                value: quote!(#name.into_iter().map(Into::into).collect::<Vec<String>>()),
            }
        }
        Type::List(inner) => {
            let Argument { ty, .. } = list(page, inner, name);
            Argument {
                ty,
                value: quote!(#name.into_iter().collect::<Vec<_>>()),
            }
        }
        // No text has a map in it, so nothing that is not JSON stands there.
        Type::Map(_)
        | Type::Def(_)
        | Type::Prim(_)
        | Type::Any(_)
        | Type::Nullable(_)
        | Type::Limited(..) => {
            let plain = ty::bare(page, of);
            Argument {
                ty: quote!(impl Into<#plain>),
                value: quote!(Into::<#plain>::into(#name)),
            }
        }
    }
}

/// The expression of the only value that a field has, where its type can hold it.
pub fn constant(api: &Api, field: &Field) -> Option<TokenStream> {
    let Presence::Constant(literal) = &field.presence else {
        return None;
    };
    let value = match ir::const_value(api, &field.ty, literal)? {
        ConstValue::Text(text) => quote!(#text.into()),
        ConstValue::Bool(value) => quote!(#value),
        ConstValue::Whole(value) => whole(value),
        ConstValue::Value(value) => {
            let number = whole(value.into());
            quote!((#number).into())
        }
        ConstValue::Float(value) => {
            let size = Token::f64_unsuffixed(value.abs());
            if value < 0.0 {
                quote!(-#size)
            } else {
                quote!(#size)
            }
        }
    };
    Some(if field.ty.is_nullable() {
        quote!(Some(#value))
    } else {
        value
    })
}

/// A whole number.
pub fn whole(value: i128) -> TokenStream {
    let size = Token::u128_unsuffixed(value.unsigned_abs());
    if value < 0 {
        quote!(-#size)
    } else {
        quote!(#size)
    }
}
