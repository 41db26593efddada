//! The module of a resource: its client type, its requests and their metadata.

use ir::Resource;
use proc_macro2::TokenStream;
use quote::quote;

use super::short_names;
use crate::case;
use crate::rust::docs;
use crate::rust::ident::ident;
use crate::rust::names::{BODIES_FEATURE, Names, TypeModule};
use crate::rust::operations::docs::description;
use crate::rust::operations::metadata::{self, OperationConstants};
use crate::rust::operations::view::{OperationView, operation_views};
use crate::rust::operations::{action, deprecated_aliases, example, method, request};
use crate::rust::syntax::file_context::{FileContext, FileKind};
use crate::rust::syntax::format::Fragment;

/// The `mod.rs` of a resource.
pub fn fragments<'a>(names: &'a Names<'a>, index: usize) -> Vec<Fragment> {
    let (resource, own) = (&names.api.resources[index], &names.resources[index]);
    let file = FileContext::new(names, FileKind::Operations);
    let views = operation_views(&file, resource, own);
    let summary = summary(resource);
    let example = example::lines(&file, &own.module, &views);
    let list = method_list(&file, &own.client, &views);
    let module_docs = inner_docs(summary.iter().chain(&list).chain(&example));
    let docs = docs::attrs(&summary);
    let mut methods: Vec<TokenStream> = Vec::new();
    for view in &views {
        methods.push(method::method(&file, &own.module, view));
        methods.extend(action::methods(&file, &own.module, &own.client, view));
    }
    methods.extend(deprecated_aliases::methods(&file, own));
    let (client, runtime_client) = (ident(&own.client), file.runtime("Client"));
    let mut rest = vec![Fragment::Items(quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct #client {
            client: #runtime_client,
        }
        impl #client {
            pub(crate) fn new(client: #runtime_client) -> Self {
                Self { client }
            }
            #(#methods)*
        }
    })];
    let constants = OperationConstants::of(names, resource, own);
    for view in &views {
        rest.extend(request::fragments(&file, own, view, &constants));
    }
    for operation in &constants.copied {
        let name = constants.name(&operation.id);
        let constant = metadata::constant(&file, operation, name, &constants);
        rest.push(Fragment::Items(constant));
    }
    rest.push(deprecated_aliases::types(&file, own));
    let has_types = !names.types_in(TypeModule::Resource(index)).is_empty();
    let types = has_types.then(|| {
        quote!(
            pub(crate) mod types;
        )
    });
    let short_names = short_names::reexports(&file, own, &views);
    let imports = file.imports();
    let mut fragments = vec![
        Fragment::Items(module_docs),
        Fragment::Lines(quote! {
            #[cfg(feature = #BODIES_FEATURE)]
            pub(crate) mod bodies;
            #types
        }),
        Fragment::Lines(imports),
        Fragment::Lines(short_names),
    ];
    fragments.extend(rest);
    fragments
}

/// The list of methods, for the page of the module.
fn method_list(file: &FileContext, client: &str, views: &[OperationView]) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut add = |method: &str, summary: &str| {
        // A colon and one word after a link would define what the link refers to.
        let colon = match summary.contains(' ') {
            true => ":",
            false => "\\:",
        };
        lines.push(format!("- [`{client}::{method}`]{colon} {summary}"));
    };
    for view in views {
        add(
            &view.names.method,
            &description(view.operation, view.resource)[0],
        );
        for (action, method) in view.operation.actions.iter().zip(&view.names.actions) {
            add(method, &action::summary(file, view, action));
        }
    }
    lines
}

fn inner_docs<'l>(lines: impl Iterator<Item = &'l String>) -> TokenStream {
    let lines = lines.map(|line| {
        let text = format!(" {line}");
        quote!(#![doc = #text])
    });
    lines.collect()
}

/// The description of a resource.
pub fn summary(resource: &Resource) -> Vec<String> {
    let mut lines = docs::prose(&resource.docs);
    if lines.is_empty() {
        lines.push(format!("Operations on {}.", case::plain(&resource.name)));
    }
    lines
}
