//! Calls of every method of the crate with arguments that a test supplies.
//!
//! They are emitted as a module of the `tests` package, whose modules `call_arguments` and `call_outcome` provide the
//! arguments and take the responses.

use ir::{Checked, Content, InputMode, ParamLocation, Response, ReturnKind, Server, Type};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::ident::ident;
use super::names::{Names, ResourceNames};
use super::operations::view::{OperationView, operation_views};
use super::operations::{method_example, required_arguments};
use super::package::identity::crate_name;
use super::syntax::file_context::{FileContext, FileKind};
use super::syntax::format::{self, Fragment};
use super::syntax::types;
use crate::files::Files;
use crate::markdown::code;

/// The files of the module.
pub fn emit(api: &Checked) -> Files {
    files(&Names::of(api))
}

/// The files of the module, of these names.
pub fn files(names: &Names) -> Files {
    let mut outputs: Vec<OutputFile> = resources_with_operations(names)
        .flat_map(|(index, _)| [OutputFile::Calls(index), OutputFile::Examples(index)])
        .collect();
    outputs.extend([OutputFile::AllCalls, OutputFile::AllExamples]);
    let files = parallel::map(&outputs, |output| {
        let (path, fragments) = match output {
            OutputFile::AllCalls => ("mod.rs".to_owned(), root(names)),
            OutputFile::AllExamples => ("examples/mod.rs".to_owned(), examples_root(names)),
            OutputFile::Calls(index) => {
                let path = format!("{}.rs", names.resources[*index].module);
                (path, resource_calls(names, *index))
            }
            OutputFile::Examples(index) => {
                let path = format!("examples/{}.rs", names.resources[*index].module);
                (path, resource_examples(names, *index))
            }
        };
        (path, format::file(fragments))
    });
    files.into_iter().collect()
}

/// A file of the module.
enum OutputFile {
    AllCalls,
    AllExamples,
    Calls(usize),
    Examples(usize),
}

/// The examples of all resources.
fn examples_root(names: &Names) -> Vec<Fragment> {
    let modules: Vec<Ident> = resources_with_operations(names)
        .map(|(_, resource)| ident(&resource.module))
        .collect();
    vec![
        Fragment::Items(quote! {
            #![doc = " The examples in the documentation of all methods."]
            #![allow(unused_imports, unused_variables)]
        }),
        Fragment::Lines(quote!(#(mod #modules;)*)),
        Fragment::Lines(quote!(
            use crate::method_example::MethodExample;
        )),
        Fragment::Items(quote! {
            /// Every operation that has an example, with the function that runs it.
            pub const EXAMPLES: &[&[MethodExample]] = &[#(#modules::EXAMPLES),*];
        }),
    ]
}

/// The examples of one resource.
fn resource_examples(names: &Names, index: usize) -> Vec<Fragment> {
    let resource = &names.resources[index];
    let inside = FileContext::new(names, FileKind::Operations);
    let views = operation_views(&inside, &names.api.resources[index], resource);
    let mut rows = Vec::new();
    let mut functions = Vec::new();
    let mut add = |id: &str, method: &str, statements: Option<TokenStream>| {
        let Some(statements) = statements else { return };
        let method = ident(method);
        rows.push(quote!((#id, |client| Box::pin(#method(client)))));
        functions.push(quote! {
            async fn #method(client: &Client) -> Result<(), Error> {
                #statements
                Ok(())
            }
        });
    };
    for view in &views {
        let (id, module) = (view.operation.id.as_str(), &resource.module);
        let statements = method_example::statements(names, module, view);
        add(id, &view.names.method, statements);
        for (action, method) in view.operation.actions.iter().zip(&view.names.actions) {
            let statements = method_example::action_statements(names, module, view, action, method);
            add(id, method, statements);
        }
    }
    let crate_name = ident(&crate_name(names.api));
    let about = format!(" Examples of {}.", code(&resource.module));
    let mut fragments = vec![
        Fragment::Items(quote!(#![doc = #about])),
        Fragment::Lines(quote! {
            use crate::method_example::MethodExample;
            use #crate_name::{Client, Error};
        }),
        Fragment::Items(quote!(pub const EXAMPLES: &[MethodExample] = &[#(#rows),*];)),
    ];
    fragments.extend(functions.into_iter().map(Fragment::Items));
    fragments
}

fn resources_with_operations<'a>(
    names: &'a Names,
) -> impl Iterator<Item = (usize, &'a ResourceNames)> {
    let resources = names.resources.iter().enumerate();
    resources.filter(|(_, resource)| !resource.operations.is_empty())
}

/// The table of all resources.
fn root(names: &Names) -> Vec<Fragment> {
    let modules: Vec<Ident> = resources_with_operations(names)
        .map(|(_, resource)| ident(&resource.module))
        .collect();
    vec![
        Fragment::Items(quote! {
            #![doc = " Calls of every method of the SDK, including deprecated ones."]
            #![allow(deprecated)]
        }),
        Fragment::Lines(quote! {
            pub mod examples;
            #(mod #modules;)*
        }),
        Fragment::Lines(quote!(
            use crate::call_arguments::OperationCall;
        )),
        Fragment::Items(quote! {
            /// Every operation with the function that calls it.
            pub const CALLS: &[&[OperationCall]] = &[#(#modules::CALLS),*];
        }),
    ]
}

/// The calls of one resource.
fn resource_calls(names: &Names, index: usize) -> Vec<Fragment> {
    let resource = &names.resources[index];
    // The views name types as the crate does, which the calls do not need.
    let inside = FileContext::new(names, FileKind::Operations);
    let views = operation_views(&inside, &names.api.resources[index], resource);
    let file = FileContext::new(names, FileKind::Tests);
    let module = ident(&resource.module);
    let rows = views.iter().map(|view| {
        let (id, method) = (view.operation.id.as_str(), ident(&view.names.method));
        quote!((#id, #method))
    });
    let table = quote!(pub const CALLS: &[OperationCall] = &[#(#rows),*];);
    let calls = views.iter().map(|view| call(&file, view, &module));
    let calls: Vec<TokenStream> = calls.collect();
    let crate_name = ident(&crate_name(names.api));
    let about = format!(" Calls of {}.", code(&resource.module));
    let imports = file.imports();
    let mut fragments = vec![
        Fragment::Items(quote!(#![doc = #about])),
        Fragment::Lines(quote! {
            use crate::call_arguments::{Arguments, OperationCall};
            use crate::call_outcome::PendingCall;
            use crate::perform;
            use #crate_name::Client;
            #imports
        }),
        Fragment::Items(table),
    ];
    fragments.extend(calls.into_iter().map(Fragment::Items));
    fragments
}

fn call(file: &FileContext, view: &OperationView, module: &Ident) -> TokenStream {
    let operation = view.operation;
    let method = ident(&view.names.method);
    let mut arguments = Vec::new();
    let mut setters = TokenStream::new();
    // The fields of a struct have exact types, where a method converts its arguments.
    let is_by_name = file.names.surface.names_arguments(operation);
    if let Server::Caller(_) = operation.server {
        arguments.push(quote!(arguments.url()));
    }
    for view in view.supplied_params() {
        let (param, setter) = (view.param, &view.setter);
        let location = Literal::string(param.location.as_str());
        let wire = param.wire.as_str();
        let ty = types::bare(file, &param.ty);
        match operation.input_mode(param) {
            InputMode::Never => {}
            InputMode::Argument => {
                let value = quote!(arguments.required::<#ty>(#location, #wire)?);
                arguments.push(
                    match (
                        is_by_name && param.location == ParamLocation::File,
                        &param.ty,
                    ) {
                        (true, Type::List(_)) => {
                            quote!(#value.into_iter().map(Into::into).collect())
                        }
                        (true, _) => quote!(#value.into()),
                        (false, _) => value,
                    },
                );
            }
            InputMode::Setter => setters.extend(quote! {
                if let Some(value) = arguments.optional::<#ty>(#location, #wire)? {
                    call = call.#setter(value);
                }
            }),
        }
    }
    if let Some(body) = &operation.body {
        let (required, optional) = match &body.content {
            Content::Json { ty, .. } | Content::Events(ty) => {
                let ty = types::bare(file, ty);
                (
                    quote!(arguments.body::<#ty>()?),
                    quote!(arguments.optional_body::<#ty>()?),
                )
            }
            Content::Text(_) => (quote!(arguments.text()), quote!(Some(arguments.text()))),
            Content::Bytes(_) => (quote!(arguments.bytes()), quote!(Some(arguments.bytes()))),
        };
        match body.input_mode() {
            InputMode::Argument => arguments.push(required),
            InputMode::Setter => setters.extend(quote! {
                if let Some(body) = #optional {
                    call = call.body(body);
                }
            }),
            InputMode::Never => {}
        }
    }
    if is_by_name {
        let required = ident(&required_arguments::name(view));
        let mut words = Vec::new();
        if let Server::Caller(_) = operation.server {
            words.push(quote!(url));
        }
        let params = view.supplied_params();
        let params = params.filter(|view| operation.input_mode(view.param) == InputMode::Argument);
        words.extend(params.map(|view| {
            let word = &view.argument;
            quote!(#word)
        }));
        if words.len() < arguments.len() {
            words.push(quote!(body));
        }
        let crate_name = ident(&crate_name(file.names.api));
        let fields = words.iter().zip(&arguments);
        let fields = fields.map(|(word, value)| quote!(#word: #value));
        arguments = vec![quote!(#crate_name::#module::#required { #(#fields),* })];
    }
    let mutable = (!setters.is_empty()).then(|| quote!(mut));
    let kind = match operation.return_kind(file.names.api) {
        ReturnKind::One => match operation.responses.first().and_then(Response::main) {
            Some(Content::Json { .. }) => quote!(json),
            Some(Content::Text(_) | Content::Bytes(_) | Content::Events(_)) | None => quote!(other),
        },
        ReturnKind::Bytes | ReturnKind::Several => quote!(other),
    };
    let mut abilities = Vec::new();
    if operation.key.is_some() {
        abilities.push(quote!(reconciled));
    }
    if operation.pagination.is_some() {
        abilities.push(quote!(paged));
    }
    if operation.is_waitable() {
        abilities.push(quote!(waited));
    }
    if operation.events().is_some() {
        abilities.push(quote!(streamed));
    }
    quote! {
        fn #method(client: &Client, arguments: &Arguments) -> Result<PendingCall, String> {
            let #mutable call = client.#module().#method(#(#arguments),*);
            #setters
            perform!(arguments, call, #kind #(, #abilities)*)
        }
    }
}
