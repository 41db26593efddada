//! Bodies that are forms: how their fields are written, and their files.

use ir::{Form, FormKind, Operation, Param, ParamLocation, ReservedCharacters, Type};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::parameter_style;
use crate::rust::ident::ident;
use crate::rust::syntax::argument::{self, Argument};
use crate::rust::syntax::file_context::FileContext;
use crate::rust::syntax::types;

/// The call of the builder that sets the body to a form.
pub fn setter(file: &FileContext, form: &Form) -> TokenStream {
    let method = ident(match form.kind {
        FormKind::UrlEncoded => "form",
        FormKind::Multipart => "multipart",
    });
    let encodings = form.encodings.iter().map(|encoding| {
        let spec = file.runtime("FieldEncoding");
        let field = encoding.field.as_str();
        let style = encoding.style.map(|style| {
            let (styles, style) = (
                file.runtime("ParameterStyle"),
                parameter_style::style(style),
            );
            quote!(.style(#styles::#style))
        });
        let reserved = match encoding.encoding {
            ReservedCharacters::Encoded => None,
            ReservedCharacters::Allowed => Some(quote!(.allow_reserved())),
        };
        let media = encoding
            .media
            .as_ref()
            .map(|media| quote!(.media_type(#media)));
        let headers = encoding
            .headers
            .iter()
            .map(|(name, value)| (name.as_str(), value))
            .map(|(name, value)| quote!((#name, #value)));
        let headers: Vec<TokenStream> = headers.collect();
        let headers = (!headers.is_empty()).then(|| quote!(.headers(&[#(#headers),*])));
        quote!(#spec::new(#field) #style #reserved #media #headers)
    });
    quote!(.#method(&body, &[#(#encodings),*]))
}

/// The argument of a parameter that is passed to a method.
pub fn argument(file: &FileContext, param: &Param, name: &Ident) -> Argument {
    match param.location {
        ParamLocation::Path
        | ParamLocation::Query
        | ParamLocation::Header
        | ParamLocation::Cookie => argument::typed(file, &param.ty, name),
        ParamLocation::File => {
            let part = file.runtime("FilePart");
            Argument {
                ty: match param.ty {
                    Type::List(_) => quote!(impl IntoIterator<Item = impl Into<#part>>),
                    _ => quote!(impl Into<#part>),
                },
                value: quote!(#name),
            }
        }
    }
}

/// The type of a parameter in a struct of required arguments.
pub fn field_type(file: &FileContext, param: &Param) -> TokenStream {
    match (param.location, &param.ty) {
        (ParamLocation::File, ty) => {
            let part = file.runtime("FilePart");
            match ty {
                Type::List(_) => quote!(Vec<#part>),
                _ => quote!(#part),
            }
        }
        (_, ty) => types::bare(file, ty),
    }
}

/// The call of the builder that adds a file.
pub fn file_setter(operation: &Operation, param: &Param, value: &TokenStream) -> TokenStream {
    let method = ident(match param.ty {
        Type::List(_) => "files",
        _ => "file",
    });
    let (field, media) = (param.wire.as_str(), operation.file_media(&param.wire));
    quote!(#method(#field, #media, #value))
}
