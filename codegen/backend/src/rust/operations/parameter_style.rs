//! The declaration of a parameter that is written in another way than usual for its location.

use ir::{Param, ParamLocation, ParamStyle, PercentEncoding, Presence};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::rust::ident::ident;
use crate::rust::syntax::file_context::FileContext;

/// The expression of the declaration.
pub fn declaration(file: &FileContext, param: &Param) -> TokenStream {
    let (parameter, styles) = (
        file.runtime("ParameterSpec"),
        file.runtime("ParameterStyle"),
    );
    let location = ident(match param.location {
        ParamLocation::Path => "path",
        ParamLocation::Query => "query",
        ParamLocation::Header => "header",
        ParamLocation::Cookie | ParamLocation::File => "cookie",
    });
    let style = style(param.style);
    let name = param.wire.as_str();
    let is_required = param.presence == Presence::Required && param.location != ParamLocation::Path;
    let required = is_required.then(|| quote!(.required()));
    let allow_reserved = match param.encoding {
        PercentEncoding::Reserved => None,
        PercentEncoding::Unsafe => Some(quote!(.allow_reserved())),
    };
    quote!(#parameter::#location(#name, #styles::#style) #required #allow_reserved)
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
