//! The example in the documentation of a method.

use ir::{Content, InputMode};
use proc_macro2::TokenStream;
use quote::quote;

use super::example_value::Values;
use super::view::OperationView;
use crate::case;
use crate::common::example::{Example, ExampleBody, ResultUse};
use crate::rust::ident::ident;
use crate::rust::syntax::file_context::{FileContext, FileKind};
use crate::rust::syntax::format::{self, Fragment};

/// The statements of the example of an operation, after which the function that holds them returns. None if a value cannot be
/// written in place.
pub fn statements<'a>(
    file: &FileContext<'a>,
    module: &str,
    view: &OperationView<'a>,
) -> Option<TokenStream> {
    let operation = view.operation;
    if file.names.surface.names_arguments(operation) {
        return None;
    }
    let example = Example::of(file.names.checked, operation);
    let values = Values { file };
    let (module, method) = (ident(module), ident(&view.names.method));
    let mut arguments = Vec::new();
    let mut setters = TokenStream::new();
    arguments.extend(example.url.map(|url| quote!(#url)));
    for view in view.supplied_params() {
        let mut given = example.params.iter();
        let Some((param, value)) = given.find(|(param, _)| {
            param.wire == view.param.wire && param.location == view.param.location
        }) else {
            continue;
        };
        let value = values.argument(&param.ty, value)?;
        let setter = &view.setter;
        match operation.input_mode(param) {
            InputMode::Argument => arguments.push(value),
            InputMode::Setter => setters.extend(quote!(.#setter(#value))),
            InputMode::Never => {}
        }
    }
    if let (Some(given), Some(body)) = (&example.body, &operation.body) {
        let value = match (given, &body.content) {
            (ExampleBody::Json(value), Content::Json(ty) | Content::Events(ty)) => {
                values.argument(ty, value)?
            }
            (ExampleBody::Text(text), _) => quote!(#text),
            (ExampleBody::Bytes(text), _) => quote!(String::from(#text)),
            (ExampleBody::Json(_), Content::Text(_) | Content::Bytes(_)) => return None,
        };
        match body.input_mode() {
            InputMode::Argument => arguments.push(value),
            InputMode::Setter => setters.extend(quote!(.body(#value))),
            InputMode::Never => {}
        }
    }
    let call = quote!(client.#module().#method(#(#arguments),*) #setters);
    // The macro in the example, which this crate itself never calls.
    let print = ident("println");
    let name = ident(&variable(&case::snake(&example.result_name)));
    Some(match example.result {
        ResultUse::Iterate => quote! {
            let mut items = #call.items();
            while let Some(#name) = items.next().await {
                #print!("{:?}", #name?);
            }
        },
        ResultUse::Wait => quote!(let response = #call.wait().await?;),
        ResultUse::WaitForItem => quote!(let #name = #call.wait().item().await?;),
        ResultUse::Item => quote!(let #name = #call.item().await?;),
        ResultUse::Items => quote!(let items = #call.items().await?;),
        ResultUse::Response => quote!(let response = #call.await?;),
        ResultUse::Nothing => quote!(#call.await?;),
    })
}

fn variable(name: &str) -> String {
    match name {
        "client" | "items" => "item".to_owned(),
        other => other.to_owned(),
    }
}

/// The lines of the example of an operation; none if a value cannot be written in place.
pub fn lines(file: &FileContext, module: &str, view: &OperationView) -> Vec<String> {
    let tests = FileContext::new(file.names, FileKind::Tests);
    let Some(statements) = statements(&tests, module, view) else {
        return Vec::new();
    };
    let function = quote!(async fn example() { #statements });
    let text = format::file(&[Fragment::Items(function)]);
    let lines = text
        .lines()
        .skip_while(|line| !line.starts_with("async fn"));
    let body = lines.skip(1).take_while(|line| *line != "}");
    body.map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned())
        .collect()
}
