//! The declaration of a parameter that is written in another way than usual for its location.

use ir::{OutsideBody, Param, ParamStyle, Presence, ReservedCharacters};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::rust::ident::ident;
use crate::rust::syntax::file_context::FileContext;

/// The expression of the declaration.
pub fn declaration(file: &FileContext, param: &Param, location: OutsideBody) -> TokenStream {
    let (parameter, styles) = (
        file.runtime("ParameterSpec"),
        file.runtime("ParameterStyle"),
    );
    let setter = ident(match location {
        OutsideBody::Path => "path",
        OutsideBody::Query => "query",
        OutsideBody::Header => "header",
        OutsideBody::Cookie => "cookie",
    });
    let style = style(param.style);
    let name = param.wire.as_str();
    let is_required = param.presence == Presence::Required && location != OutsideBody::Path;
    let required = is_required.then(|| quote!(.required()));
    let allow_reserved = match param.encoding {
        ReservedCharacters::Encoded => None,
        ReservedCharacters::Allowed => Some(quote!(.allow_reserved())),
    };
    quote!(#parameter::#setter(#name, #styles::#style) #required #allow_reserved)
}

/// The variant of a style.
pub fn style(style: ParamStyle) -> Ident {
    ident(match style {
        ParamStyle::Simple => "Simple",
        ParamStyle::SimpleExploded => "SimpleExploded",
        ParamStyle::Label => "Label",
        ParamStyle::LabelExploded => "LabelExploded",
        ParamStyle::Matrix => "Matrix",
        ParamStyle::MatrixExploded => "MatrixExploded",
        ParamStyle::Form => "Form",
        ParamStyle::FormExploded => "FormExploded",
        ParamStyle::SpaceDelimited => "SpaceDelimited",
        ParamStyle::PipeDelimited => "PipeDelimited",
        ParamStyle::DeepObject => "DeepObject",
        ParamStyle::Json => "Json",
    })
}
