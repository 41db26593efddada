//! The example in the documentation of a method.

use ir::{Action, Checked, InputMode, Type};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use synth::ExampleValue;

use super::example_value::Values;
use super::required_arguments;
use super::view::{OperationView, operation_views};
use crate::case;
use crate::common::example::{Example, ExampleBody, ResultUse};
use crate::rust::ident::ident;
use crate::rust::names::Names;
use crate::rust::syntax::file_context::{FileContext, FileKind};
use crate::rust::syntax::format;

/// The statements of the example of an operation, after which the function that holds them returns. None if a value cannot be
/// written in place.
pub fn statements<'a>(
    names: &'a Names<'a>,
    module: &str,
    view: &OperationView<'a>,
) -> Option<TokenStream> {
    let example = Example::of(names.checked, view.operation);
    statements_of(names, module, view, &example, &view.names.method)
}

/// Like [`statements`], for the method of an action.
pub fn action_statements<'a>(
    names: &'a Names<'a>,
    module: &str,
    view: &OperationView<'a>,
    action: &'a Action,
    method: &str,
) -> Option<TokenStream> {
    let example = Example::of_action(names.checked, view.operation, action);
    statements_of(names, module, view, &example, method)
}

/// The statements of an example that calls a method.
fn statements_of<'a>(
    names: &'a Names<'a>,
    module: &str,
    view: &OperationView<'a>,
    example: &Example<'a>,
    method: &str,
) -> Option<TokenStream> {
    let file = &FileContext::new(names, FileKind::Tests);
    let operation = view.operation;
    let values = Values { file };
    let is_named = names.surface.names_arguments(operation);
    let argument = |name: &Ident, ty: &'a Type, value: &ExampleValue| {
        Some(match is_named {
            true => {
                let value = values.exact(ty.bare(), value)?;
                quote!(#name: #value)
            }
            false => values.argument(ty, value)?,
        })
    };
    // Text or bytes. A setter takes the value alone, also where the required arguments are given by name.
    let text = |name: &str, value: TokenStream, input: InputMode| match input {
        InputMode::Argument if is_named => {
            let name = ident(name);
            quote!(#name: #value.into())
        }
        InputMode::Argument | InputMode::Setter | InputMode::Never => value,
    };
    let mut arguments = Vec::new();
    let mut setters = TokenStream::new();
    let url = example.url;
    arguments.extend(url.map(|url| text("url", quote!(#url), InputMode::Argument)));
    for view in view.supplied_params() {
        let mut given = example.params.iter();
        let Some((param, value)) = given.find(|(param, _)| {
            param.wire == view.param.wire && param.location == view.param.location
        }) else {
            continue;
        };
        match operation.input_mode(param) {
            InputMode::Argument => arguments.push(argument(&view.argument, &param.ty, value)?),
            InputMode::Setter => {
                let (setter, value) = (&view.setter, values.argument(&param.ty, value)?);
                setters.extend(quote!(.#setter(#value)));
            }
            InputMode::Never => {}
        }
    }
    if let (Some(given), Some(body)) = (&example.body, &operation.body) {
        let input = body.input_mode();
        let value = match given {
            ExampleBody::Json(value) => match input {
                InputMode::Argument => argument(&ident("body"), example.body_type?, value)?,
                InputMode::Setter | InputMode::Never => {
                    values.argument(example.body_type?, value)?
                }
            },
            ExampleBody::Text(given) => text("body", quote!(#given), input),
            ExampleBody::Bytes(given) => text("body", quote!(String::from(#given)), input),
        };
        match input {
            InputMode::Argument => arguments.push(value),
            InputMode::Setter => setters.extend(quote!(.body(#value))),
            InputMode::Never => {}
        }
    }
    if is_named {
        let required = file.resource_path(module, &required_arguments::name(view));
        arguments = vec![quote!(#required { #(#arguments),* })];
    }
    let (module, method) = (ident(module), ident(method));
    let call = quote!(client.#module().#method(#(#arguments),*) #setters);
    // The macro in the example, which this crate itself never calls.
    let print = ident("println");
    let name = variable(&case::snake(&example.result_name));
    let statements = match example.result {
        ResultUse::Iterate => {
            let shown = format!("{{{name}:?}}");
            quote! {
                let mut items = #call.items();
                while let Some(#name) = items.next().await.transpose()? {
                    #print!(#shown);
                }
            }
        }
        ResultUse::Wait => quote!(let response = #call.wait().await?;),
        ResultUse::WaitForItem => quote!(let #name = #call.wait().item().await?;),
        ResultUse::Item => quote!(let #name = #call.item().await?;),
        ResultUse::Items => quote!(let items = #call.items().await?;),
        ResultUse::Response => quote!(let response = #call.await?;),
        ResultUse::Nothing => quote!(#call.await?;),
    };
    let imports = file.imports();
    Some(quote!(#imports #statements))
}

/// The variable for a result. A keyword would not do as an argument of a format string.
fn variable(name: &str) -> Ident {
    let variable = ident(name);
    match variable.to_string() {
        text if text.starts_with("r#") => ident("item"),
        text if text == "client" || text == "items" => ident("item"),
        _ => variable,
    }
}

/// The lines of the example of an operation, with an empty line after its imports; none if a value cannot be written in place.
pub fn lines<'a>(names: &'a Names<'a>, module: &str, view: &OperationView<'a>) -> Vec<String> {
    layout(statements(names, module, view))
}

/// Like [`lines`], for the method of an action.
pub fn action_lines<'a>(
    names: &'a Names<'a>,
    module: &str,
    view: &OperationView<'a>,
    action: &'a Action,
    method: &str,
) -> Vec<String> {
    layout(action_statements(names, module, view, action, method))
}

/// The lines of statements.
fn layout(statements: Option<TokenStream>) -> Vec<String> {
    let Some(statements) = statements else {
        return Vec::new();
    };
    let mut lines = format::example(quote!(async fn example() { #statements }));
    let imports = { lines.iter() }.take_while(|line| line.starts_with("use "));
    let imports = imports.count();
    if imports > 0 {
        lines.insert(imports, String::new());
    }
    lines
}

/// The example of each operation, by its ID.
pub fn all(checked: &Checked) -> Vec<(String, String)> {
    let names = Names::of(checked);
    let file = FileContext::new(&names, FileKind::Operations);
    let mut found = Vec::new();
    for (resource, own) in names.api.resources.iter().zip(&names.resources) {
        for view in operation_views(&file, resource, own) {
            let lines = lines(&names, &own.module, &view);
            if !lines.is_empty() {
                found.push((view.operation.id.clone(), lines.join("\n")));
            }
        }
    }
    found
}
