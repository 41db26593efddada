//! The methods of a resource that send an operation with one alternative of its body.

use ir::{Action, ActionInput};
use proc_macro2::TokenStream;
use quote::quote;

use super::method::{self, signature};
use super::view::OperationView;
use crate::markdown::code;
use crate::rust::docs::{attrs, deprecated, prose};
use crate::rust::ident::ident;
use crate::rust::operations::method_example;
use crate::rust::syntax::file_context::FileContext;

/// The methods of the actions of an operation. `client` is the type that has them.
pub fn methods<'a>(
    file: &FileContext<'a>,
    module: &str,
    client: &str,
    view: &OperationView<'a>,
) -> Vec<TokenStream> {
    let actions = view.operation.actions.iter().zip(&view.names.actions);
    let one = |(action, name): (&'a Action, &String)| {
        let lines = method_example::action_lines(file.names, module, view, action, name);
        let docs = attrs(&[docs(file, client, view, action), method::fenced(lines)].concat());
        let deprecated = deprecated(view.operation.stability, &view.operation.docs);
        let arguments = arguments(file, view, action);
        let arguments = arguments.iter().map(|(name, ty)| quote!(#name: #ty));
        let passed = signature(file, view).into_iter();
        let passed = passed.map(|(word, _)| match word.to_string() == "body" {
            true => body(file, action),
            false => word,
        });
        let (name, request, operation) = (
            ident(name),
            ident(&view.names.request_type),
            ident(&view.names.method),
        );
        quote! {
            #docs
            #deprecated
            pub fn #name(&self, #(#arguments),*) -> #request {
                self.#operation(#(#passed),*)
            }
        }
    };
    actions.map(one).collect()
}

/// The arguments of the method of an action: their names and types.
pub fn arguments(
    file: &FileContext,
    view: &OperationView,
    action: &Action,
) -> Vec<(TokenStream, TokenStream)> {
    let record = file.type_path(action.record);
    let arguments = signature(file, view).into_iter();
    let arguments =
        arguments.filter_map(
            |(name, ty)| match (name.to_string().as_str(), action.input) {
                ("body", ActionInput::Nothing) => None,
                ("body", ActionInput::Fields) => Some((name, quote!(#record))),
                (_, _) => Some((name, ty)),
            },
        );
    arguments.collect()
}

/// The body of an action.
fn body(file: &FileContext, action: &Action) -> TokenStream {
    let record = file.type_path(action.record);
    let value = &action.value;
    match action.input {
        ActionInput::Fields => quote!(body),
        ActionInput::Nothing if action.is_constant(file.names.api) => quote!(#record::new()),
        ActionInput::Nothing => quote!(#record::new(#value)),
    }
}

/// What an action does, in one sentence.
pub fn summary(file: &FileContext, view: &OperationView, action: &Action) -> String {
    let lines = prose(action.docs(file.names.api));
    let first = lines.into_iter().next();
    first.unwrap_or_else(|| about(action, &code(&view.names.method)))
}

fn about(action: &Action, method: &str) -> String {
    let (tag, value) = (code(action.tag.as_str()), code(&action.value));
    format!("This is {method} with the {tag} {value}.")
}

fn docs(file: &FileContext, client: &str, view: &OperationView, action: &Action) -> Vec<String> {
    let mut lines = prose(action.docs(file.names.api));
    let method = format!("[`{client}::{}`]", view.names.method);
    lines.push(about(action, &method));
    lines
}
