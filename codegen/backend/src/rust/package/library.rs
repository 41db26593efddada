//! The root of the crate, the client, the fake and the module of all types.

use proc_macro2::TokenStream;
use quote::quote;

use super::identity::{crate_name, package, title};
use super::resource::summary;
use super::{body_registry, service, setters};
use crate::rust::docs;
use crate::rust::ident::ident;
use crate::rust::names::{Names, TypeModule};
use crate::rust::operations::deprecated_aliases;
use crate::rust::syntax::format::Fragment;

/// `lib.rs`.
pub fn root(names: &Names) -> Vec<Fragment> {
    // The configured text on usage may need crates that this one does not depend on.
    let readme = match package(names.api).usage {
        Some(_) => quote!(#![cfg_attr(not(doctest), doc = include_str!("../README.md"))]),
        None => quote!(#![doc = include_str!("../README.md")]),
    };
    let attributes = quote! {
        #readme
        #![forbid(unsafe_code)]
        #![warn(missing_docs)]
        #![cfg_attr(docsrs, feature(doc_cfg))]
        #![allow(
            clippy::should_implement_trait,
            clippy::wrong_self_convention,
            reason = "methods have the names of fields in the API"
        )]
        #![allow(clippy::too_many_arguments, reason = "constructors take all fields that the API requires")]
        #![allow(
            clippy::enum_variant_names,
            clippy::large_enum_variant,
            reason = "variants follow the API"
        )]
    };
    let shared = (!names.types_in(TypeModule::Shared).is_empty()).then(|| {
        quote!(
            mod shared;
        )
    });
    let modules = names.resources.iter().map(|resource| {
        let (module, feature) = (ident(&resource.module), &resource.feature);
        quote!(#[cfg(feature = #feature)] pub mod #module;)
    });
    let webhooks = names.api.service.webhook_signature.as_ref().map(|_| {
        quote!(
            #[cfg(feature = "webhook-events")]
            pub mod webhook_events;
        )
    });
    let own_modules = quote! {
        mod client;
        #[cfg(feature = "fake")]
        pub mod fake;
        #shared
        pub mod types;
        #webhooks
    };
    let setters = setters::setters(names.api).map(|_| quote!(, ClientBuilderExt));
    let mut params = names.api.operations().flat_map(|(_, one)| &one.params);
    let has_files = params.any(|param| param.location == ir::ParamLocation::File);
    let file_part = has_files.then(|| {
        quote!(
            pub use runtime::FilePart;
        )
    });
    let exports = quote! {
        pub use client::{Client, ClientBuilder #setters};
        pub use openapi_sdk_runtime as runtime;
        #file_part
        #[cfg(feature = "blocking")]
        pub use runtime::{Block, Blocking};
        pub use runtime::{
            BoxFuture, Bytes, Download, Drift, Empty, Error, EventStream, FromResponse, IntoItem, IntoItems, ItemFuture, ItemPaginator, Json, ListItem, Method, PageToken, Paginator, Patch,
            RateLimitConfig, RateLimitWindow, Request, Response, ResponseFuture, ResponseSource, RetryPolicy, StatusCode, StreamAccumulator, StringInt, Text, Timestamp, TokenProvider, UnknownFields, Upload, WaitState, Waiter
        };
        #[cfg(feature = "serde")]
        pub use runtime::{Stored, Strict, stored};
    };
    vec![
        Fragment::Items(attributes),
        Fragment::Lines(own_modules),
        Fragment::Lines(modules.collect()),
        Fragment::Lines(exports),
        Fragment::Items(body_registry::root(&names.resources)),
    ]
}

/// `fake.rs`: the fake with the fixtures of this API.
pub fn fake(names: &Names) -> Vec<Fragment> {
    let crate_name = crate_name(names.api);
    let use_fake = format!(" use {crate_name}::fake::{{Fake, InjectedFault, block_on}};");
    let use_method = format!(" use {crate_name}::runtime::Method;");
    vec![
        Fragment::Items(quote! {
            #![doc = " A fake of the API in the process, for tests."]
            #![doc = ""]
            #![doc = " The client of a [`Fake`] uses no network and does not wait. A test can inject faults and"]
            #![doc = " inspect the recorded requests. [`block_on`] runs a future without an async runtime."]
            #![doc = ""]
            #![doc = " ```"]
            #![doc = #use_fake]
            #![doc = #use_method]
            #![doc = ""]
            #![doc = " let fake = Fake::new();"]
            #![doc = " let client = fake.client();"]
            #![doc = " fake.inject_fault(InjectedFault::Status(418), 1);"]
            #![doc = " let result = block_on(async { client.request(Method::Get, \"/\").await });"]
            #![doc = " assert!(result.is_err());"]
            #![doc = " assert_eq!(fake.requests().len(), 1);"]
            #![doc = " ```"]
        }),
        Fragment::Lines(quote! {
            use crate::Client;
            pub use openapi_sdk_fake::{
                Fixtures, InjectedFault, RecordedRequest, ResponseBasis, ScriptedResponse, VirtualClock, block_on,
            };
        }),
        Fragment::Items(quote! {
            /// A fake that answers with the fixtures of this API.
            pub type Fake = openapi_sdk_fake::Fake<Client>;
            impl Fixtures for Client {
                const FIXTURES: &'static str = include_str!("fixtures.txt");
                const REQUEST_TYPES: &'static str = include_str!("request_types.txt");
            }
        }),
    ]
}

/// `client.rs`: the client with one method for each resource.
pub fn client(names: &Names) -> Vec<Fragment> {
    let about = format!(" Client for the {}.", title(names.api));
    let resources = names.api.resources.iter().zip(&names.resources);
    let methods = resources.map(|(resource, own)| {
        let (module, feature, client) = (ident(&own.module), &own.feature, ident(&own.client));
        let docs = docs::attrs(&summary(resource));
        let deprecation = deprecated_aliases::deprecation(names, resource, own);
        quote! {
            #docs
            #deprecation
            #[cfg(feature = #feature)]
            pub fn #module(&self) -> crate::#module::#client {
                crate::#module::#client::new(self.runtime().clone())
            }
        }
    });
    let definition = quote! {
        runtime::client! {
            #[doc = #about]
            Client, SERVICE
        }
    };
    let package = package(names.api);
    let service = service::service(names.api, &package.name, &names.api.version);
    let formats = service::stream_formats(names.api);
    let setters = setters::setters(names.api);
    let environment = docs::attrs(&service::environment(names.api));
    let rest = quote! {
        /// Builder of a [`Client`].
        #environment
        pub type ClientBuilder = runtime::ClientBuilder<Client>;

        #setters

        #service

        #formats

        impl Client {
            #(#methods)*
        }
    };
    let imports = quote!(
        use openapi_sdk_runtime as runtime;
    );
    vec![
        Fragment::Lines(imports),
        Fragment::Items(definition),
        Fragment::Items(rest),
    ]
}

/// `types.rs`: every type, whatever module defines it.
pub fn types(names: &Names) -> Vec<Fragment> {
    let mut exports: Vec<(&str, TokenStream)> = Vec::new();
    for (index, resource) in names.resources.iter().enumerate() {
        if !names.types_in(TypeModule::Resource(index)).is_empty() {
            let (module, feature) = (ident(&resource.module), &resource.feature);
            let export = quote!(#[cfg(feature = #feature)] pub use crate::#module::types::*;);
            exports.push((&resource.module, export));
        }
    }
    if !names.types_in(TypeModule::Shared).is_empty() {
        exports.push((
            "shared",
            quote!(
                pub use crate::shared::*;
            ),
        ));
    }
    exports.sort_by_key(|(module, _)| *module);
    let exports = exports.into_iter().map(|(_, export)| export);
    vec![
        Fragment::Items(quote!(#![doc = " The types of all requests and responses."])),
        Fragment::Lines(exports.collect()),
    ]
}
