//! The request type of an operation: its setters, and what it supports besides being sent.

use ir::{InputMode, Operation, Payload, Type, WaitStep};
use proc_macro2::TokenStream;
use quote::quote;

use super::metadata::{self, OperationConstants};
use super::method::{BodyArgument, body_argument, location_setter};
use super::view::OperationView;
use super::{form, parameter_style, required_arguments, response};
use crate::rust::docs;
use crate::rust::ident::ident;
use crate::rust::names::ResourceNames;
use crate::rust::syntax::argument::Argument;
use crate::rust::syntax::file_context::FileContext;
use crate::rust::syntax::format::Fragment;
use crate::rust::syntax::types;

/// The request type, its setters and the constant with its metadata.
pub fn fragments(
    file: &FileContext,
    resource: &ResourceNames,
    view: &OperationView,
    constants: &OperationConstants,
) -> Vec<Fragment> {
    let (request, constant) = (ident(&view.names.request_type), ident(&view.names.constant));
    let (operation, builder) = (file.runtime("operation"), file.runtime("RequestBuilder"));
    let response = &view.response.ty;
    let about = format!(
        " Request of [`{}::{}`].",
        resource.client,
        ident(&view.names.method)
    );
    let methods = [setters(file, view), stream(file, view)].concat();
    let methods = (!methods.is_empty()).then(|| quote!(impl #request { #(#methods)* }));
    let payload = payload(file, view.operation);
    let capabilities = capabilities(file, view);
    let metadata = metadata::constant(file, view.operation, &constant, constants);
    let mut fragments = vec![Fragment::Lines(quote! {
        #[doc = #about]
        #[must_use = "a request is not sent until it is awaited"]
        pub struct #request(#builder<#response>);
        #operation!(#request, #response #payload);
        #capabilities
    })];
    fragments.push(Fragment::Items(quote!(#methods)));
    let required = required_arguments::definition(file, view);
    fragments.extend(required.map(Fragment::Items));
    fragments.push(Fragment::Items(metadata));
    let definition = view.response.definition.iter();
    fragments.extend(definition.map(|definition| Fragment::Items(definition.clone())));
    fragments
}

/// The methods that set optional parameters and an optional body.
fn setters(file: &FileContext, view: &OperationView) -> Vec<TokenStream> {
    let operation = view.operation;
    let mut setters = Vec::new();
    for view in &view.params {
        let (param, name, setter) = (view.param, &view.argument, &view.setter);
        if operation.input_mode(param) != InputMode::Setter {
            continue;
        }
        let Argument { ty, value } = form::argument(file, param, name);
        let set = match param.location.outside_body() {
            None => form::file_setter(operation, param, &value),
            Some(location) if param.has_usual_style() => {
                let setter = ident(location_setter(location));
                let wire = param.wire.as_str();
                quote!(#setter(#wire, #value))
            }
            Some(location) => {
                let parameter = parameter_style::declaration(file, param, location);
                quote!(parameter(&#parameter, #value))
            }
        };
        let docs = docs::attrs(&docs::param(param));
        let deprecated = docs::deprecated(param.stability, &param.docs);
        setters.push(quote! {
            #docs
            #deprecated
            pub fn #setter(self, #name: #ty) -> Self {
                Self(self.0.#set)
            }
        });
    }
    let body = operation.body.as_ref();
    if let Some(body) = body.filter(|body| body.input_mode() == InputMode::Setter) {
        let mut docs = docs::prose(&body.docs);
        if docs.is_empty() {
            docs.push("The request body.".into());
        }
        let docs = docs::attrs(&docs);
        let BodyArgument {
            ty,
            binding,
            setter,
        } = body_argument(file, operation, body);
        setters.push(quote! {
            #docs
            pub fn body(self, body: #ty) -> Self {
                #binding
                Self(self.0 #setter)
            }
        });
    }
    setters
}

/// The method that reads the response event by event, if the operation streams.
fn stream(file: &FileContext, view: &OperationView) -> Vec<TokenStream> {
    let Some(event) = view.operation.events() else {
        return Vec::new();
    };
    let (stream, error) = (file.runtime("EventStream"), file.runtime("Error"));
    let event = types::tokens(file, event);
    vec![quote! {
        /// Sends the request and returns the response as a stream of events.
        pub async fn stream(self) -> Result<#stream<#event>, #error> {
            self.0.stream().await
        }
    }]
}

/// The methods that return the payload of the response, as arguments of the macro `operation!`.
fn payload(file: &FileContext, operation: &Operation) -> TokenStream {
    let Some(payload) = &operation.payload else {
        return TokenStream::new();
    };
    let item = types::bare(file, payload.element());
    match payload {
        Payload::One { .. } => quote!(, item: #item),
        Payload::Many { .. } => quote!(, items: #item),
        Payload::OneOrMany { .. } => quote!(, item: #item, items: #item),
    }
}

/// The macros that add what a request supports besides being sent: pagination, waiting and reconciliation.
fn capabilities(file: &FileContext, view: &OperationView) -> TokenStream {
    let request = ident(&view.names.request_type);
    let operation = view.operation;
    let mut out = TokenStream::new();
    if let Some(pagination) = &operation.pagination {
        let (paginated, response) = (file.runtime("paginated"), &view.response.ty);
        let item = match &pagination.held {
            Type::List(element) => types::tokens(file, element),
            Type::Map(value) => {
                let value = types::tokens(file, value);
                quote!((String, #value))
            }
            other => panic!("`{}` lists its items in {other:?}", operation.id),
        };
        out.extend(quote!(#paginated!(#request, #response, #item);));
    }
    let awaited = match operation.wait.last() {
        Some(step) => Some(final_response(file, view, step)),
        None => {
            let has_states = operation.status_rule.is_some() || operation.gone.is_some();
            has_states.then(|| view.response.ty.clone())
        }
    };
    if let Some(awaited) = awaited {
        let waitable = file.runtime("waitable");
        let response = &view.response.ty;
        let begun = match awaited.to_string() == response.to_string() {
            true => TokenStream::new(),
            false => quote!(, begun: #response),
        };
        out.extend(quote!(#waitable!(#request, #awaited #begun);));
    }
    if operation.key.is_some() {
        let reconcilable = file.runtime("reconcilable");
        out.extend(quote!(#reconcilable!(#request);));
    }
    out
}

/// The type of the response with which waiting ends.
fn final_response(file: &FileContext, view: &OperationView, step: &WaitStep) -> TokenStream {
    let resources = file.names.api.resources.iter().zip(&file.names.resources);
    for (resource, names) in resources {
        let mut operations = resource.operations.iter().zip(&names.operations);
        let found = operations.find(|(operation, _)| operation.id == step.operation);
        if let Some((operation, names)) = found {
            let response = response::response_type(file, operation, names);
            // The enum of responses of another resource may be compiled out, so the response is untyped.
            if response.definition.is_some() && resource.name != view.resource.name {
                let json = file.runtime("Json");
                return quote!(#json);
            }
            return response.ty;
        }
    }
    panic!(
        "`{}` waits for `{}`, which does not exist",
        view.operation.id, step.operation
    )
}
