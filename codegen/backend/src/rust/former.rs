//! A former name knows what it leads to, so that code that has it still compiles.

use ir::{InputMode, Resource, Server, Stability, TypeId};
use proc_macro2::TokenStream;
use quote::quote;

use super::argument::typed;
use super::book::{Book, Former, Shelf};
use super::docs;
use super::ident::ident;
use super::operation::{self, Plan};
use super::page::{Page, Place};
use super::print::Piece;

/// The names that a type had before.
pub fn types(book: &Book, id: TypeId) -> Option<Piece> {
    let name = ident(book.type_name(id));
    let note = format!("it is called `{name}` now");
    let about = format!(" The name that [`{name}`] had before.");
    let aliases: Vec<TokenStream> = book
        .old_names(id)
        .iter()
        .map(|old| {
            let old = ident(old);
            quote! {
                #[doc = #about]
                #[deprecated(note = #note)]
                pub type #old = #name;
            }
        })
        .collect();
    (!aliases.is_empty()).then(|| Piece::Lines(quote!(#(#aliases)*)))
}

/// The methods that calls had before, in the resource where they were.
pub fn methods<'a>(page: &Page<'a>, shelf: &'a Shelf) -> Vec<TokenStream> {
    let plans = plans(page.book, shelf);
    let foreign = Page::new(page.book, Place::Foreign);
    let method = |(former, plan): (&Former, &Plan<'a>)| {
        let old = ident(&former.method);
        let home = &page.book.resources[former.resource];
        let here = home.module == shelf.module;
        let (call, now) = (ident(&plan.spelling.call), ident(&plan.spelling.method));
        let (module, client) = (ident(&home.module), ident(&home.client));
        let (path, target) = if here {
            (quote!(#call), quote!(self))
        } else {
            let path = quote!(crate::#module);
            (
                quote!(#path::#call),
                quote!(#path::#client::new(self.client.clone())),
            )
        };
        let place = if here {
            format!("{client}::{now}")
        } else {
            format!("crate::{module}::{client}::{now}")
        };
        let about = docs::attrs(&[format!("What [`{place}`] was called before.")]);
        let note = format!("it is `{}().{now}` now", home.module);
        let (arguments, names) = arguments(&foreign, plan);
        let leads_to_deprecated = (plan.operation.stability == Stability::Deprecated)
            .then(|| quote!(#[allow(deprecated)]));
        quote! {
            #about
            #[deprecated(note = #note)]
            #leads_to_deprecated
            pub fn #old(&self, #(#arguments),*) -> #path {
                #target.#now(#(#names),*)
            }
        }
    };
    let methods = pairs(shelf, &plans).map(method).collect();
    page.absorb(&foreign);
    methods
}

/// The types of calls, and of their responses, that are called differently now.
pub fn calls<'a>(page: &Page<'a>, shelf: &'a Shelf) -> Option<Piece> {
    let plans = plans(page.book, shelf);
    let mut aliases: Vec<TokenStream> = Vec::new();
    for (former, plan) in pairs(shelf, &plans) {
        let home = &page.book.resources[former.resource];
        let here = home.module == shelf.module;
        let responses = plan.outcome.items.as_ref();
        let names = [
            (
                &former.call,
                Some(&plan.spelling.call),
                " The call as it was called before.",
            ),
            (
                &former.response,
                responses.map(|_| &plan.spelling.response),
                " The responses as they were called before.",
            ),
        ];
        for (old, now, about) in names {
            let same = |now: &&String| old.is_empty() || here && old == *now;
            let Some(now) = now.filter(|now| !same(now)) else {
                continue;
            };
            let (old, name, module) = (ident(old), ident(now), ident(&home.module));
            let path = if here {
                quote!(#name)
            } else {
                quote!(crate::#module::#name)
            };
            let note = format!("it is called `{}::{name}` now", home.module);
            aliases.push(quote! {
                #[doc = #about]
                #[deprecated(note = #note)]
                pub type #old = #path;
            });
        }
    }
    (!aliases.is_empty()).then(|| Piece::Lines(quote!(#(#aliases)*)))
}

/// The plans of all resources, where there is something to plan for.
fn plans<'a>(book: &'a Book<'a>, shelf: &Shelf) -> Vec<Vec<Plan<'a>>> {
    if shelf.olds.is_empty() {
        return Vec::new();
    }
    let page = Page::new(book, Place::Foreign);
    let both = book.api.resources.iter().zip(&book.resources);
    both.map(|(resource, shelf)| operation::plans(&page, resource, shelf))
        .collect()
}

fn pairs<'p, 'a>(
    shelf: &'p Shelf,
    plans: &'p [Vec<Plan<'a>>],
) -> impl Iterator<Item = (&'p Former, &'p Plan<'a>)> {
    let plan = |former: &'p Former| plans[former.resource].get(former.operation);
    shelf
        .olds
        .iter()
        .filter_map(move |former| Some((former, plan(former)?)))
}

/// What the method takes, and what it hands on.
fn arguments<'a>(page: &Page<'a>, plan: &Plan<'a>) -> (Vec<TokenStream>, Vec<TokenStream>) {
    let operation = plan.operation;
    let (mut arguments, mut names) = (Vec::new(), Vec::new());
    if let Server::Caller(_) = operation.server {
        arguments.push(quote!(url: impl AsRef<str>));
        names.push(quote!(url));
    }
    for (param, name) in operation.params.iter().zip(&plan.names) {
        if operation.input_mode(param) == InputMode::Argument {
            let ty = typed(page, &param.ty, name).ty;
            arguments.push(quote!(#name: #ty));
            names.push(quote!(#name));
        }
    }
    if let Some(body) = operation
        .body
        .as_ref()
        .filter(|body| body.input_mode() == InputMode::Argument)
    {
        let ty = operation::content(page, body).ty;
        arguments.push(quote!(body: #ty));
        names.push(quote!(body));
    }
    (arguments, names)
}

/// The features that a resource needs for what has moved out of it.
pub fn features(book: &Book, shelf: &Shelf) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for former in &shelf.olds {
        let feature = &book.resources[former.resource].feature;
        if *feature != shelf.feature && !found.contains(feature) {
            found.push(feature.clone());
        }
    }
    found.sort();
    found
}

/// Whether a resource has nothing left but former names.
pub fn note(book: &Book, resource: &Resource, shelf: &Shelf) -> Option<TokenStream> {
    if !resource.operations.is_empty() {
        return None;
    }
    let mut now: Vec<String> = Vec::new();
    for former in &shelf.olds {
        let way = format!("`{}()`", book.resources[former.resource].module);
        if !now.contains(&way) {
            now.push(way);
        }
    }
    let note = format!("all of it is in {} now", now.join(" and "));
    Some(quote!(#[deprecated(note = #note)]))
}
