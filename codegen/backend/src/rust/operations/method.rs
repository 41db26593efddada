//! The method of a resource that creates the request of an operation.

use ir::{
    Body, Content, InputMode, Literal, Operation, OutsideBody, ParamLocation, Presence, Server,
};
use proc_macro2::TokenStream;
use quote::quote;

use super::view::OperationView;
use super::{docs, form, method_example, parameter_style, required_arguments};
use crate::case;
use crate::rust::docs::{attrs, deprecated};
use crate::rust::ident::ident;
use crate::rust::syntax::argument::{self, Argument};
use crate::rust::syntax::file_context::FileContext;
use crate::rust::syntax::types;

/// The method.
pub fn method(file: &FileContext, module: &str, view: &OperationView) -> TokenStream {
    let operation = view.operation;
    let mut lines = docs::method(file, operation, view.resource);
    lines.extend(example(file, module, view));
    let docs = attrs(&lines);
    let deprecated = deprecated(operation.stability, &operation.docs);
    let alias = doc_alias(view);
    let (method, request, constant) = (
        ident(&view.names.method),
        ident(&view.names.request_type),
        ident(&view.names.constant),
    );
    let builder = file.runtime("RequestBuilder");
    let is_named = file.names.surface.names_arguments(operation);
    let mut arguments = Vec::new();
    let mut setters = TokenStream::new();
    if let Server::Caller(_) = operation.server {
        arguments.push(quote!(url: impl AsRef<str>));
        setters.extend(match is_named {
            true => quote!(.url(&required.url)),
            false => quote!(.url(url.as_ref())),
        });
    }
    // With a struct of required arguments, an import of what only the type of an argument needs would be unused.
    for view in view.supplied_params() {
        let (param, name) = (view.param, &view.argument);
        let wire = param.wire.as_str();
        match (operation.input_mode(param), &param.presence) {
            (InputMode::Never, Presence::Constant(literal)) => {
                let setter = param.location.outside_body().map(location_setter);
                let (setter, text) = (setter.map(ident), constant_text(literal));
                setters.extend(setter.map(|setter| quote!(.#setter(#wire, #text))));
            }
            (InputMode::Argument, _) => {
                let value = if is_named {
                    match param.location != ParamLocation::File
                        && types::is_text(file.names.api.resolve(&param.ty))
                    {
                        true => quote!(required.#name.as_str()),
                        false => quote!(required.#name),
                    }
                } else {
                    let Argument { ty, value } = form::argument(file, param, name);
                    arguments.push(quote!(#name: #ty));
                    value
                };
                setters.extend(match param.location.outside_body() {
                    None => {
                        let setter = form::file_setter(operation, param, &value);
                        quote!(.#setter)
                    }
                    Some(location) if param.has_usual_style() => {
                        let setter = ident(required_setter(location));
                        quote!(.#setter(#wire, #value))
                    }
                    Some(location) => {
                        let parameter = parameter_style::declaration(file, param, location);
                        quote!(.parameter(&#parameter, #value))
                    }
                });
            }
            (InputMode::Never | InputMode::Setter, _) => {}
        }
    }
    let body = operation.body.as_ref();
    let mut binding = TokenStream::new();
    if let Some(body) = body.filter(|body| body.input_mode() == InputMode::Argument) {
        if is_named {
            binding = quote!(let body = required.body;);
            setters.extend(body_setter(file, operation, body));
        } else {
            let argument = body_argument(file, operation, body);
            let ty = argument.ty;
            arguments.push(quote!(body: #ty));
            setters.extend(argument.setter);
            binding = argument.binding;
        }
    }
    if is_named {
        let required = ident(&required_arguments::name(view));
        arguments = vec![quote!(required: #required)];
    }
    quote! {
        #docs
        #deprecated
        #alias
        pub fn #method(&self, #(#arguments),*) -> #request {
            #binding
            #request(#builder::new(&self.client, &#constant) #setters)
        }
    }
}

/// The example of the method. Its code is compiled and run with that of all other methods, which is faster than as a
/// documentation test.
fn example(file: &FileContext, module: &str, view: &OperationView) -> Vec<String> {
    fenced(method_example::lines(file.names, module, view))
}

/// The lines of an example in documentation; none without code.
pub fn fenced(code: Vec<String>) -> Vec<String> {
    if code.is_empty() {
        return code;
    }
    let fences = |fence: &str| [fence.to_owned()].into_iter();
    let open = fences("").chain(fences("```ignore"));
    open.chain(code).chain(fences("```")).collect()
}

/// Search terms of rustdoc: the ID of the operation, and the method with the resource, such as `create_droplet`.
fn doc_alias(view: &OperationView) -> TokenStream {
    let (operation, resource) = (view.operation, view.resource.name.singular());
    let mut aliases = vec![
        operation.id.clone(),
        case::snake(&operation.name.then(&resource)),
    ];
    // rustdoc rejects quotes and spaces here.
    let legal = |next: char| next.is_ascii_alphanumeric() || matches!(next, '_' | '-' | '.');
    aliases.retain(|alias| {
        !alias.is_empty() && *alias != view.names.method && alias.chars().all(legal)
    });
    aliases.dedup();
    quote!(#(#[doc(alias = #aliases)])*)
}

/// The request body as an argument.
pub struct BodyArgument {
    /// The type of the argument.
    pub ty: TokenStream,
    /// The statement that converts it, if it needs one.
    pub binding: TokenStream,
    /// The call of the builder that sets it.
    pub setter: TokenStream,
}

/// How a method takes the request body.
pub fn body_argument(file: &FileContext, operation: &Operation, body: &Body) -> BodyArgument {
    let setter = body_setter(file, operation, body);
    let binding = TokenStream::new();
    match &body.content {
        Content::Json { ty, .. } | Content::Events(ty) => {
            let target = types::bare(file, ty);
            let Argument { ty, value } = argument::body(file, ty, &ident("body"));
            BodyArgument {
                ty,
                binding: match value.to_string() == "body" {
                    true => binding,
                    false => quote!(let body: #target = #value;),
                },
                setter,
            }
        }
        Content::Text(_) => BodyArgument {
            ty: quote!(impl Into<String>),
            binding,
            setter,
        },
        Content::Bytes(_) => {
            let upload = file.runtime("Upload");
            BodyArgument {
                ty: quote!(impl Into<#upload>),
                binding,
                setter,
            }
        }
    }
}

/// The call of the builder that sets the request body.
fn body_setter(file: &FileContext, operation: &Operation, body: &Body) -> TokenStream {
    let sent = body.content.sent_media();
    match (&body.content, &operation.form) {
        (Content::Json { .. } | Content::Events(_), Some(form)) => form::setter(file, form),
        (Content::Json { .. } | Content::Events(_), None) => {
            match body.content.other_json_media() {
                Some(media) => quote!(.json_as(#media, &body)),
                None => quote!(.json(&body)),
            }
        }
        (Content::Text(_), _) => quote!(.text(#sent, body)),
        (Content::Bytes(_), _) => quote!(.upload(#sent, body)),
    }
}

/// The arguments of the method without their values: their names and types.
pub fn signature(file: &FileContext, view: &OperationView) -> Vec<(TokenStream, TokenStream)> {
    let operation: &Operation = view.operation;
    let mut arguments = Vec::new();
    if let Server::Caller(_) = operation.server {
        arguments.push((quote!(url), quote!(impl AsRef<str>)));
    }
    for view in &view.params {
        if operation.input_mode(view.param) == InputMode::Argument {
            let name = &view.argument;
            arguments.push((quote!(#name), form::argument(file, view.param, name).ty));
        }
    }
    let body = operation.body.as_ref();
    let body = body.filter(|body| body.input_mode() == InputMode::Argument);
    arguments.extend(body.map(|body| (quote!(body), body_argument(file, operation, body).ty)));
    arguments
}

/// The method of the builder that sets a parameter.
pub fn location_setter(location: OutsideBody) -> &'static str {
    match location {
        OutsideBody::Path => "path",
        OutsideBody::Query => "query",
        OutsideBody::Header => "header",
        OutsideBody::Cookie => "cookie",
    }
}

/// The method of the builder that sets a parameter that the operation needs.
fn required_setter(location: OutsideBody) -> &'static str {
    match location {
        OutsideBody::Path => "path",
        OutsideBody::Query => "required_query",
        OutsideBody::Header => "required_header",
        OutsideBody::Cookie => "required_cookie",
    }
}

/// A constant parameter as it is sent.
fn constant_text(literal: &Literal) -> String {
    match literal {
        Literal::Text(text) => text.clone(),
        Literal::Null | Literal::Bool(_) | Literal::Number(_) | Literal::Json(_) => {
            literal.to_json()
        }
    }
}
