//! Structs of required arguments: what a method with many of them takes, so that each is given by name.

use ir::{Content, InputMode, Server};
use proc_macro2::TokenStream;
use quote::quote;

use super::form;
use super::view::OperationView;
use crate::rust::docs;
use crate::rust::ident::ident;
use crate::rust::syntax::file_context::FileContext;
use crate::rust::syntax::types;

/// The identifier of the struct.
pub fn name(view: &OperationView) -> String {
    format!("{}Required", view.names.request_type.trim_end_matches('_'))
}

/// The struct; none if the method takes its arguments one by one.
pub fn definition(file: &FileContext, view: &OperationView) -> Option<TokenStream> {
    let operation = view.operation;
    if !file.names.surface.names_arguments(operation) {
        return None;
    }
    let mut fields = Vec::new();
    if let Server::Caller(_) = operation.server {
        fields.push(quote! {
            /// The complete URL.
            pub url: String
        });
    }
    for view in view.supplied_params() {
        if operation.input_mode(view.param) == InputMode::Argument {
            let docs = docs::attrs(&docs::param(view.param));
            let (name, ty) = (&view.argument, form::field_type(file, view.param));
            fields.push(quote!(#docs pub #name: #ty));
        }
    }
    let body = operation.body.as_ref();
    if let Some(body) = body.filter(|body| body.input_mode() == InputMode::Argument) {
        let ty = match &body.content {
            Content::Json { ty, .. } | Content::Events(ty) => types::bare(file, ty),
            Content::Text(_) => quote!(String),
            Content::Bytes(_) => {
                let upload = file.runtime("Upload");
                quote!(#upload)
            }
        };
        fields.push(quote! {
            /// The request body.
            pub body: #ty
        });
    }
    let (name, method) = (ident(&name(view)), &view.names.method);
    let about = docs::attrs(&[format!("The required arguments of `{method}`.")]);
    Some(quote! {
        #about
        #[derive(Clone)]
        pub struct #name {
            #(#fields,)*
        }
    })
}
