//! Deprecated aliases for the former names of operations, so that existing code still compiles.

use ir::{Resource, Stability};
use proc_macro2::TokenStream;
use quote::quote;

use super::method::signature;
use super::required_arguments;
use super::view::{OperationView, operation_views};
use crate::rust::docs;
use crate::rust::ident::ident;
use crate::rust::names::{DeprecatedCall, Names, ResourceNames};
use crate::rust::syntax::file_context::{FileContext, FileKind};
use crate::rust::syntax::format::Fragment;

/// The former methods of a resource. Each calls the present one.
pub fn methods<'a>(file: &FileContext<'a>, resource: &'a ResourceNames) -> Vec<TokenStream> {
    let views = all_views(file.names, resource);
    let other = FileContext::new(file.names, FileKind::OtherResource);
    let method = |(call, view): (&DeprecatedCall, &OperationView<'a>)| {
        let former = ident(&call.method);
        let owner = &file.names.resources[call.resource];
        let here = owner.module == resource.module;
        let (request, method) = (ident(&view.names.request_type), ident(&view.names.method));
        let (module, client) = (ident(&owner.module), ident(&owner.client));
        let (path, target, link) = if here {
            (
                quote!(#request),
                quote!(self),
                format!("{client}::{method}"),
            )
        } else {
            let path = quote!(crate::#module);
            (
                quote!(#path::#request),
                quote!(#path::#client::new(self.client.clone())),
                format!("crate::{module}::{client}::{method}"),
            )
        };
        let docs = docs::attrs(&[format!("Former name of [`{link}`].")]);
        let note = format!("renamed to `{}().{method}`", owner.module);
        let (mut arguments, mut types): (Vec<_>, Vec<_>) =
            signature(&other, view).into_iter().unzip();
        if file.names.surface.names_arguments(view.operation) {
            let required = ident(&required_arguments::name(view));
            arguments = vec![quote!(required)];
            types = vec![match here {
                true => quote!(#required),
                false => quote!(crate::#module::#required),
            }];
        }
        let allow = (view.operation.stability == Stability::Deprecated)
            .then(|| quote!(#[allow(deprecated)]));
        quote! {
            #docs
            #[deprecated(note = #note)]
            #allow
            pub fn #former(&self, #(#arguments: #types),*) -> #path {
                #target.#method(#(#arguments),*)
            }
        }
    };
    let methods = pairs(resource, &views).map(method).collect();
    file.merge_imports(&other);
    methods
}

/// The former request types and response types of a resource.
pub fn types<'a>(file: &FileContext<'a>, resource: &'a ResourceNames) -> Fragment {
    let views = all_views(file.names, resource);
    let mut aliases = TokenStream::new();
    for (call, view) in pairs(resource, &views) {
        let owner = &file.names.resources[call.resource];
        let here = owner.module == resource.module;
        let response = view.response.definition.as_ref();
        let names = [
            (&call.request_type, Some(&view.names.request_type)),
            (
                &call.response_type,
                response.map(|_| &view.names.response_type),
            ),
        ];
        for (former, now) in names {
            let (Some(former), Some(now)) = (former, now) else {
                continue;
            };
            if here && former == now {
                continue;
            }
            let (former, name, module) = (ident(former), ident(now), ident(&owner.module));
            let path = if here {
                quote!(#name)
            } else {
                quote!(crate::#module::#name)
            };
            let note = format!("renamed to `{}::{name}`", owner.module);
            let docs = docs::attrs(&[format!("Former name of [`{}`].", path_text(&path))]);
            aliases.extend(quote! {
                #docs
                #[deprecated(note = #note)]
                pub type #former = #path;
            });
        }
    }
    Fragment::Items(aliases)
}

fn path_text(path: &TokenStream) -> String {
    path.to_string().replace(' ', "")
}

/// The views of all resources, if the resource has former names at all.
fn all_views<'a>(names: &'a Names<'a>, resource: &ResourceNames) -> Vec<Vec<OperationView<'a>>> {
    if resource.deprecated.is_empty() {
        return Vec::new();
    }
    let file = FileContext::new(names, FileKind::OtherResource);
    let resources = names.api.resources.iter().zip(&names.resources);
    resources
        .map(|(resource, names)| operation_views(&file, resource, names))
        .collect()
}

/// The former names of a resource, each with the view of its operation.
fn pairs<'p, 'a>(
    resource: &'p ResourceNames,
    views: &'p [Vec<OperationView<'a>>],
) -> impl Iterator<Item = (&'p DeprecatedCall, &'p OperationView<'a>)> {
    let view = |call: &'p DeprecatedCall| views[call.resource].get(call.operation);
    let calls = resource.deprecated.iter();
    calls.filter_map(move |call| Some((call, view(call)?)))
}

/// The Cargo features of the resources that a resource's former operations have moved to.
pub fn features(names: &Names, resource: &ResourceNames) -> Vec<String> {
    let calls = resource.deprecated.iter();
    let mut features: Vec<String> = calls
        .map(|call| names.resources[call.resource].feature.clone())
        .filter(|feature| *feature != resource.feature)
        .collect();
    features.sort();
    features.dedup();
    features
}

/// The deprecation of a resource that has no operations left but former ones.
pub fn deprecation(
    names: &Names,
    resource: &Resource,
    resource_names: &ResourceNames,
) -> Option<TokenStream> {
    if !resource.operations.is_empty() {
        return None;
    }
    let mut modules: Vec<String> = Vec::new();
    for call in &resource_names.deprecated {
        let module = format!("`{}()`", names.resources[call.resource].module);
        if !modules.contains(&module) {
            modules.push(module);
        }
    }
    let note = format!("moved to {}", modules.join(" and "));
    Some(quote!(#[deprecated(note = #note)]))
}
