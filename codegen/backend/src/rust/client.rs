//! The client knows the way to every resource, and the crate its modules.

use ir::{Api, Resource};
use proc_macro2::TokenStream;
use quote::quote;

use super::bodies;
use super::book::{Book, Home};
use super::docs;
use super::example;
use super::follow::Constants;
use super::former;
use super::ident::ident;
use super::operation;
use super::page::{Page, Place};
use super::print::Piece;
use crate::case;

/// The crate's root.
pub fn root(book: &Book) -> Vec<Piece> {
    let first = format!(
        " A typed client of the {}: every operation, every type.",
        title(book.api)
    );
    let shared = (!book.residents(Home::Shared).is_empty()).then(|| {
        quote!(
            mod shared;
        )
    });
    let modules = book.resources.iter().map(|shelf| {
        let (module, feature) = (ident(&shelf.module), &shelf.feature);
        quote!(#[cfg(feature = #feature)] pub mod #module;)
    });
    let head = quote! {
        #![doc = #first]
        #![doc = ""]
        #![doc = " [`Client`] leads to the resources, each with a method for every operation; what they send and"]
        #![doc = " receive is in [`types`]. There is one feature for each resource, and all are on by default."]
        #![forbid(unsafe_code)]
        #![warn(missing_docs)]
        #![cfg_attr(docsrs, feature(doc_cfg))]
        #![allow(
            clippy::should_implement_trait,
            clippy::wrong_self_convention,
            reason = "methods are called as the API calls its fields"
        )]
        #![allow(clippy::too_many_arguments, reason = "a constructor takes what the API requires")]
        #![allow(clippy::enum_variant_names, clippy::large_enum_variant, reason = "variants are as the API has them")]
    };
    let body = quote! {
        mod client;
        #shared
        pub mod types;
        #[cfg(feature = "fake")]
        pub mod fake;
        #(#modules)*
    };
    let exports = quote! {
        pub use client::{Client, ClientBuilder};
        pub use openapi_sdk_runtime as runtime;
        pub use runtime::{
            Bytes, BoxFuture, Download, Drift, Empty, Error, EventStream, ItemPaginator, Json, Method, PageToken, Paginator, Patch,
            RateLimitConfig, Request, Response, ResponseSource, RetryPolicy, StreamAccumulator, StringInt, Text, Timestamp, TokenProvider, UnknownFields, Upload, WaitState, Waiter
        };
        #[cfg(feature = "blocking")]
        pub use runtime::{Block, Blocking};
        #[cfg(feature = "serde")]
        pub use runtime::{Stored, stored};
    };
    vec![
        Piece::Items(head),
        Piece::Lines(body),
        Piece::Lines(exports),
        Piece::Items(bodies::root(&book.resources)),
    ]
}

/// The module `fake`, with the example responses of this API.
pub fn fake() -> Vec<Piece> {
    vec![
        Piece::Items(quote! {
            #![doc = " An in-process fake of the API for tests: a client of a [`Fake`] does not use the network and never really waits."]
            #![doc = ""]
            #![doc = " Faults can be injected, and every request is recorded. [`block_on`] runs a future without an async runtime."]
            #![doc = ""]
            #![doc = " ```"]
            #![doc = " use digitalocean_sdk::fake::{Fake, InjectedFault, block_on};"]
            #![doc = " use digitalocean_sdk::runtime::Method;"]
            #![doc = ""]
            #![doc = " let fake = Fake::new();"]
            #![doc = " let client = fake.client();"]
            #![doc = " fake.inject_fault(InjectedFault::Status(418), 1);"]
            #![doc = " let response = block_on(async { client.request(Method::Get, \"/\").await });"]
            #![doc = " assert!(response.is_err());"]
            #![doc = " assert_eq!(fake.requests().len(), 1);"]
            #![doc = " ```"]
        }),
        Piece::Lines(quote!(
            pub use openapi_sdk_fake::{
                Fixtures, InjectedFault, RecordedRequest, VirtualClock, block_on,
            };
            use crate::Client;
        )),
        Piece::Items(quote! {
            /// A fake of this API.
            pub type Fake = openapi_sdk_fake::Fake<Client>;
            impl Fixtures for Client {
                const FIXTURES: &'static str = include_str!("answers.txt");
            }
        }),
    ]
}

/// The client with one method for each resource.
pub fn client(book: &Book) -> Vec<Piece> {
    let about = format!(" The {}: one method for each resource.", title(book.api));
    let resources = book.api.resources.iter().zip(&book.resources);
    let methods = resources.map(|(resource, shelf)| {
        let (module, feature, client) =
            (ident(&shelf.module), &shelf.feature, ident(&shelf.client));
        let about = docs::attrs(&summary(resource));
        let former = former::note(book, resource, shelf);
        quote! {
            #about
            #former
            #[cfg(feature = #feature)]
            pub fn #module(&self) -> crate::#module::#client {
                crate::#module::#client::new(self.runtime().clone())
            }
        }
    });
    let made = quote! {
        openapi_sdk_runtime::client! {
            #[doc = #about]
            Client
        }
    };
    let rest = quote! {
        /// A [`Client`] in the making.
        pub type ClientBuilder = openapi_sdk_runtime::ClientBuilder<Client>;
        impl Client {
            #(#methods)*
        }
    };
    vec![Piece::Items(made), Piece::Items(rest)]
}

/// Every type, whatever module it stands in.
pub fn types(book: &Book) -> Vec<Piece> {
    let mut out = quote! {
        #![doc = " Every type of the API, whatever resource it belongs to."]
    };
    if !book.residents(Home::Shared).is_empty() {
        out.extend(quote!(
            pub use crate::shared::*;
        ));
    }
    for (index, shelf) in book.resources.iter().enumerate() {
        if !book.residents(Home::Resource(index)).is_empty() {
            let (module, feature) = (ident(&shelf.module), &shelf.feature);
            out.extend(quote!(#[cfg(feature = #feature)] pub use crate::#module::types::*;));
        }
    }
    vec![Piece::Lines(out)]
}

/// A resource: its client, its calls and their constants.
pub fn resource<'a>(book: &'a Book<'a>, index: usize) -> Vec<Piece> {
    let (resource, shelf) = (&book.api.resources[index], &book.resources[index]);
    let page = Page::new(book, Place::Calls);
    let plans = operation::plans(&page, resource, shelf);
    let client = ident(&shelf.client);
    let about = summary(resource);
    let inner: TokenStream = about
        .iter()
        .chain(&example::lines(&page, &shelf.module, &plans))
        .map(|line| {
            let text = format!(" {line}");
            quote!(#![doc = #text])
        })
        .collect();
    let about = docs::attrs(&about);
    let mut methods: Vec<TokenStream> = plans
        .iter()
        .map(|plan| operation::method(&page, plan))
        .collect();
    methods.extend(former::methods(&page, shelf));
    let holder = page.runtime("Client");
    let mut rest = vec![Piece::Items(quote! {
        #about
        #[derive(Clone, Debug)]
        pub struct #client {
            client: #holder,
        }
        impl #client {
            pub(crate) fn new(client: #holder) -> Self {
                Self { client }
            }
            #(#methods)*
        }
    })];
    let constants = Constants::of(book, resource, shelf);
    for plan in &plans {
        rest.extend(operation::pieces(&page, shelf, plan, &constants));
    }
    for other in &constants.borrowed {
        let constant = constants.name(&other.id);
        rest.push(Piece::Lines(operation::facts(
            &page, other, constant, &constants,
        )));
    }
    rest.extend(former::calls(&page, shelf));
    let module = (!book.residents(Home::Resource(index)).is_empty()).then(|| {
        quote!(
            pub(crate) mod types;
        )
    });
    let imports = page.imports();
    let feature = bodies::FEATURE;
    let mut pieces = vec![
        Piece::Items(inner),
        Piece::Lines(quote!(#imports)),
        Piece::Lines(quote! {
            #[cfg(feature = #feature)]
            pub(crate) mod bodies;
            #module
        }),
    ];
    pieces.extend(rest);
    pieces
}

/// What a resource is about.
pub fn summary(resource: &Resource) -> Vec<String> {
    let mut out = docs::prose(&resource.docs);
    if out.is_empty() {
        out.push(format!(
            "What can be done with {}.",
            case::plain(&resource.name)
        ));
    }
    out
}

/// The title of the API, inert.
pub fn title(api: &Api) -> String {
    if api.title.trim().is_empty() {
        "API".into()
    } else {
        super::markdown::line(&api.title)
    }
}
