//! Calls know how each method of the client is called with arguments that a test supplies.

use ir::{Content, InputMode, Operation, Param, Server};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::book::{Book, Shelf};
use super::ident::ident;
use super::operation::{self, Plan};
use super::page::{self, Page};
use super::print::{self, Piece};
use super::ty;
use crate::{Backend, Files};

/// Tests that call every method of the client in Rust, as a module of the test package.
///
/// That module has an `argument_gen` beside it, which makes the arguments.
pub struct Calls;

impl Backend for Calls {
    fn id(&self) -> &'static str {
        "calls"
    }

    fn emit(&self, api: &ir::Checked) -> Files {
        let book = Book::of(api);
        let mut files = Files::new();
        files.insert("mod.rs".into(), print::file(&root(&book)));
        for (index, shelf) in called(&book) {
            let text = print::file(&resource(&book, index));
            files.insert(format!("{}.rs", file(&shelf.module)), text);
        }
        files
    }
}

/// A file name in one word, as all modules have.
fn file(module: &str) -> String {
    module.replace('_', "")
}

/// The resources that have operations.
fn called<'a>(book: &'a Book) -> impl Iterator<Item = (usize, &'a Shelf)> {
    let shelves = book.resources.iter().enumerate();
    shelves.filter(|(_, shelf)| !shelf.calls.is_empty())
}

/// All resources as one table.
fn root(book: &Book) -> Vec<Piece> {
    let files: Vec<Ident> = called(book)
        .map(|(_, shelf)| ident(&file(&shelf.module)))
        .collect();
    vec![
        Piece::Items(quote! {
            #![doc = " The calls know every method of the SDK."]
            #![doc = ""]
            #![doc = " Deprecated ones are called like any other."]
            #![allow(deprecated)]
        }),
        Piece::Lines(quote!(#(mod #files;)*)),
        Piece::Lines(quote!(
            use crate::argument_gen::OperationCall;
        )),
        Piece::Items(quote! {
            /// Every operation with the function that calls it.
            pub const CALLS: &[&[OperationCall]] = &[#(#files::CALLS),*];
        }),
    ]
}

/// The calls of one resource.
fn resource(book: &Book, index: usize) -> Vec<Piece> {
    let shelf = &book.resources[index];
    let inside = Page::new(book, page::Place::Calls);
    let plans = operation::plans(&inside, &book.api.resources[index], shelf);
    let page = Page::new(book, page::Place::Outside);
    let way = ident(&shelf.module);
    let rows = plans.iter().map(|plan| {
        let (id, name) = (plan.operation.id.as_str(), ident(&plan.spelling.method));
        quote!((#id, #name))
    });
    let table = quote!(pub const CALLS: &[OperationCall] = &[#(#rows),*];);
    let calls: Vec<TokenStream> = plans.iter().map(|plan| call(&page, plan, &way)).collect();
    let about = format!(" Calls of {}.", super::markdown::code(&shelf.module));
    let imports = page.imports();
    let mut pieces = vec![
        Piece::Items(quote!(#![doc = #about])),
        Piece::Lines(quote! {
            use digitalocean_sdk::Client;
            #imports
            use crate::argument_gen::{OperationCall, PendingCall, Arguments};
        }),
        Piece::Items(table),
    ];
    pieces.extend(calls.into_iter().map(Piece::Items));
    pieces
}

fn call(page: &Page, plan: &Plan, way: &Ident) -> TokenStream {
    let operation = plan.operation;
    let method = ident(&plan.spelling.method);
    let mut arguments = Vec::new();
    let mut steps = TokenStream::new();
    if let Server::Caller(_) = operation.server {
        arguments.push(quote!(arguments.url()));
    }
    for ((param, _), setter) in plan.params() {
        let (place, wire) = (
            Literal::string(param.location.as_str()),
            param.wire.as_str(),
        );
        let ty = ty::bare(page, &param.ty);
        match operation.input_mode(param) {
            InputMode::Never => {}
            InputMode::Argument => arguments.push(quote!(arguments.required::<#ty>(#place, #wire)?)),
            InputMode::Setter => steps.extend(quote! {
                if let Some(value) = arguments.optional::<#ty>(#place, #wire)? {
                    call = call.#setter(value);
                }
            }),
        }
    }
    if let Some(body) = &operation.body {
        let (must, may) = match &body.content {
            Content::Json(of) | Content::Events(of) => {
                let ty = ty::bare(page, of);
                (
                    quote!(arguments.body::<#ty>()?),
                    quote!(arguments.optional_body::<#ty>()?),
                )
            }
            Content::Text(_) => (quote!(arguments.text()), quote!(Some(arguments.text()))),
            Content::Bytes(_) => (quote!(arguments.bytes()), quote!(Some(arguments.bytes()))),
        };
        match body.input_mode() {
            InputMode::Argument => arguments.push(must),
            InputMode::Setter => steps.extend(quote! {
                if let Some(body) = #may {
                    call = call.body(body);
                }
            }),
            InputMode::Never => {}
        }
    }
    let change = (!steps.is_empty()).then(|| quote!(mut));
    let stream = operation.events().map(|_| {
        quote! {
            if arguments.streams() {
                return Ok(PendingCall::stream(call.stream()));
            }
        }
    });
    let parameter = if arguments.is_empty() && steps.is_empty() && stream.is_none() {
        quote!(_)
    } else {
        quote!(arguments)
    };
    quote! {
        fn #method(client: &Client, #parameter: &Arguments) -> Result<PendingCall, String> {
            let #change call = client.#way().#method(#(#arguments),*);
            #steps
            #stream
            Ok(PendingCall::new(call.send()))
        }
    }
}

impl Plan<'_> {
    /// What the caller supplies outside the body, each with its argument and its setter.
    fn params(&self) -> impl Iterator<Item = ((&Param, &Ident), &Ident)> {
        let operation: &Operation = self.operation;
        let all = operation.params.iter().zip(&self.names).zip(&self.setters);
        all.filter(|((param, _), _)| !operation.is_replaced_by_url(param))
    }
}
