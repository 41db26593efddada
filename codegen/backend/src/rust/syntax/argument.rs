//! Arguments: the type that a caller may pass for a value, and the conversion to the value.

use ir::{Api, ConstValue, Field, Presence, Prim, Shape, Type, TypeId};
use proc_macro2::{Ident, Literal as Token, TokenStream};
use quote::quote;

use super::file_context::FileContext;
use super::format::words;
use super::types;

/// An argument of a function.
pub struct Argument {
    /// Its type in the signature.
    pub ty: TokenStream,
    /// The expression in the body that converts it.
    pub value: TokenStream,
}

/// The argument `name` for a type, without its null.
pub fn argument<'a>(file: &FileContext<'a>, of: &'a Type, name: &Ident) -> Argument {
    match file.names.api.resolve(of) {
        Type::Prim(Prim::Bool | Prim::Int(_) | Prim::Float) => Argument {
            ty: types::bare(file, of),
            value: quote!(#name),
        },
        Type::Def(id) if matches!(file.names.api.types[*id].shape, Shape::Record(_)) => Argument {
            ty: types::bare(file, of),
            value: quote!(#name),
        },
        Type::List(inner) => list(file, inner, name),
        Type::Map(inner) => map(file, inner, name),
        _ => into(&types::bare(file, of), name),
    }
}

/// The argument for a type, without its null, in the words of the macro `record!`.
pub fn conversion<'a>(file: &FileContext<'a>, of: &'a Type) -> String {
    let (kind, ty) = match file.names.api.resolve(of) {
        Type::Prim(Prim::Bool | Prim::Int(_) | Prim::Float) => ("value", types::bare(file, of)),
        Type::Def(id) if matches!(file.names.api.types[*id].shape, Shape::Record(_)) => {
            ("value", types::bare(file, of))
        }
        Type::List(inner) if is_plain_text(file, inner) => ("items into", quote!(String)),
        Type::List(inner) => match converted_union(file, inner) {
            Some(union) => ("each into", file.type_path(union)),
            None => ("items", types::tokens(file, inner)),
        },
        Type::Map(inner) if is_plain_text(file, inner) => ("entries into", quote!(String)),
        Type::Map(inner) => ("entries", types::tokens(file, inner)),
        _ => ("into", types::bare(file, of)),
    };
    format!("{kind} {}", words(&ty))
}

/// The argument `name` for a request body. It accepts everything that converts into a named type.
pub fn body<'a>(file: &FileContext<'a>, of: &'a Type, name: &Ident) -> Argument {
    match file.names.api.resolve(of) {
        Type::Def(_) => into(&types::bare(file, of), name),
        _ => argument(file, of, name),
    }
}

fn into(plain: &TokenStream, name: &Ident) -> Argument {
    Argument {
        ty: quote!(impl Into<#plain>),
        value: quote!(#name.into()),
    }
}

fn list<'a>(file: &FileContext<'a>, inner: &'a Type, name: &Ident) -> Argument {
    if is_plain_text(file, inner) {
        return Argument {
            ty: quote!(impl IntoIterator<Item = impl Into<String>>),
            value: quote!(#name.into_iter().map(Into::into).collect()),
        };
    }
    if let Some(union) = converted_union(file, inner) {
        let target = file.type_path(union);
        return Argument {
            ty: quote!(impl IntoIterator<Item = impl Into<#target>>),
            value: quote!(#name.into_iter().map(Into::into).collect()),
        };
    }
    let inner = types::tokens(file, inner);
    Argument {
        ty: quote!(impl IntoIterator<Item = #inner>),
        value: quote!(#name.into_iter().collect()),
    }
}

/// The union that the elements of a list are, if other types convert into it.
pub fn converted_union(file: &FileContext, element: &Type) -> Option<TypeId> {
    let names = file.names;
    let id = match element.is_nullable() {
        true => None,
        false => names.api.resolve(element).def(),
    }?;
    match &names.api.types[id].shape {
        Shape::Union(union) => (!names.surface.conversions(id, union).is_empty()).then_some(id),
        Shape::Record(_) | Shape::Enum(_) | Shape::Alias(_) => None,
    }
}

/// The type of the values of a map as an argument, and the expression that converts one.
fn map_value<'a>(file: &FileContext<'a>, inner: &'a Type) -> (TokenStream, TokenStream) {
    match is_plain_text(file, inner) {
        true => (quote!(impl Into<String>), quote!(value.into())),
        false => (types::tokens(file, inner), quote!(value)),
    }
}

fn map<'a>(file: &FileContext<'a>, inner: &'a Type, name: &Ident) -> Argument {
    let (value_ty, value) = map_value(file, inner);
    Argument {
        ty: quote!(impl IntoIterator<Item = (impl Into<String>, #value_ty)>),
        value: quote!(#name.into_iter().map(|(key, value)| (key.into(), #value)).collect()),
    }
}

fn is_plain_text<'a>(file: &FileContext<'a>, of: &'a Type) -> bool {
    !of.is_nullable() && types::is_text(file.names.api.resolve(of))
}

/// The argument `name` for a parameter. Its expression has a known type without an annotation.
pub fn typed<'a>(file: &FileContext<'a>, of: &'a Type, name: &Ident) -> Argument {
    match file.names.api.resolve(of) {
        text if types::is_text(text) => Argument {
            ty: quote!(impl AsRef<str>),
            value: quote!(#name.as_ref()),
        },
        Type::Prim(Prim::Bool | Prim::Int(_) | Prim::Float) => argument(file, of, name),
        Type::List(inner) if is_plain_text(file, inner) => {
            let Argument { ty, .. } = list(file, inner, name);
            Argument {
                ty,
                value: quote!(#name.into_iter().map(Into::into).collect::<Vec<String>>()),
            }
        }
        Type::List(inner) => {
            let Argument { ty, .. } = list(file, inner, name);
            Argument {
                ty,
                value: match converted_union(file, inner) {
                    Some(union) => {
                        let target = file.type_path(union);
                        quote!(#name.into_iter().map(Into::into).collect::<Vec<#target>>())
                    }
                    None => quote!(#name.into_iter().collect::<Vec<_>>()),
                },
            }
        }
        Type::Map(inner) => {
            let (_, value) = map_value(file, inner);
            let plain = types::bare(file, of);
            Argument {
                ty: map(file, inner, name).ty,
                value: quote! {
                    #name.into_iter().map(|(key, value)| (key.into(), #value)).collect::<#plain>()
                },
            }
        }
        // Parameters that are no text, number, list or map are sent as JSON.
        Type::Def(_) | Type::Prim(_) | Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => {
            let plain = types::bare(file, of);
            Argument {
                ty: quote!(impl Into<#plain>),
                value: quote!(Into::<#plain>::into(#name)),
            }
        }
    }
}

/// The expression for the constant value of a field, if its type can represent the value.
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

/// An integer literal.
pub fn whole(value: i128) -> TokenStream {
    let size = Token::u128_unsuffixed(value.unsigned_abs());
    if value < 0 {
        quote!(-#size)
    } else {
        quote!(#size)
    }
}
