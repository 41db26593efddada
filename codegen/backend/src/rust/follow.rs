//! Following knows how an operation leads to others: to the next page, to its end, to what it made.

use std::collections::{BTreeMap, BTreeSet};

use ir::{
    LookupKey, Name, Operation, PageStyle, Pagination, Resource, StatusRule, Type, WaitStep, Wire,
};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::book::{Book, Shelf};
use super::ident::ident;
use super::operation::Plan;
use super::page::Page;
use super::{response, ty};
use crate::{case, scope::assign};

/// The constants of the operations that a resource speaks of: its own, and copies of those of others that its own
/// lead to, so that it needs no other resource.
pub struct Constants<'a> {
    names: BTreeMap<&'a str, Ident>,
    /// The operations of others, in order.
    pub borrowed: Vec<&'a Operation>,
}

impl<'a> Constants<'a> {
    /// The constants of a resource.
    pub fn of(book: &Book<'a>, resource: &'a Resource, shelf: &Shelf) -> Self {
        let own = resource.operations.iter().zip(&shelf.calls);
        let mut names: BTreeMap<&str, Ident> = own
            .map(|(operation, spelling)| (operation.id.as_str(), ident(&spelling.constant)))
            .collect();
        let mut open: Vec<&Operation> = resource.operations.iter().collect();
        let mut foreign: BTreeSet<&str> = BTreeSet::new();
        while let Some(operation) = open.pop() {
            for id in leads_to(operation) {
                if !names.contains_key(id) && foreign.insert(id) {
                    open.extend(book.api.operation(id));
                }
            }
        }
        let taken: Vec<&str> = shelf
            .calls
            .iter()
            .map(|call| call.constant.as_str())
            .collect();
        let wishes: Vec<Vec<String>> = foreign
            .iter()
            .map(|id| {
                let name = Name::new(id);
                let long = name.then(&Name::new("elsewhere"));
                vec![case::screaming(&name), case::screaming(&long)]
            })
            .collect();
        let spelled = assign(&taken, &wishes);
        let borrowed = foreign
            .iter()
            .filter_map(|id| book.api.operation(id))
            .collect();
        names.extend(
            foreign
                .iter()
                .copied()
                .zip(spelled.iter().map(|name| ident(name))),
        );
        Self { names, borrowed }
    }

    /// The constant of an operation.
    pub fn name(&self, id: &str) -> &Ident {
        &self.names[id]
    }
}

fn leads_to(operation: &Operation) -> impl Iterator<Item = &str> {
    let key = operation.key.iter().map(|key| key.list.as_str());
    let watch = operation
        .status_rule
        .iter()
        .filter_map(|watch| watch.shared.as_ref());
    let shared = watch.map(|shared| shared.list.as_str());
    let steps = operation.wait.iter().map(|step| step.operation.as_str());
    key.chain(shared).chain(steps)
}

/// What the constant of an operation says of those it leads to. A copy says nothing that only its own call needs.
pub fn facts(page: &Page, operation: &Operation, constants: &Constants) -> TokenStream {
    let paging = operation.pagination.as_ref().map(|said| paging(page, said));
    let watch = operation
        .status_rule
        .as_ref()
        .map(|said| watch(page, said, constants));
    let copied = constants
        .borrowed
        .iter()
        .any(|other| other.id == operation.id);
    if copied {
        return quote!(#paging #watch);
    }
    let wait = (!operation.wait.is_empty()).then(|| {
        let steps = operation.wait.iter().map(|one| step(page, one, constants));
        quote!(.wait(&[#(#steps),*]))
    });
    let key = operation
        .key
        .as_ref()
        .map(|said| key(page, said, constants));
    quote!(#paging #watch #wait #key)
}

/// What a call can do beside being sent: pages and items, waiting, being reconciled.
pub fn methods(page: &Page, plan: &Plan) -> TokenStream {
    let call = ident(&plan.spelling.call);
    let mut out = TokenStream::new();
    if let Some(paging) = &plan.operation.pagination {
        let (makro, response) = (page.runtime("paginated"), &plan.outcome.ty);
        let item = match &paging.held {
            Type::List(element) => ty::tokens(page, element),
            Type::Map(value) => {
                let value = ty::tokens(page, value);
                quote!((String, #value))
            }
            other => panic!("a list of `{}` is kept in {other:?}", plan.operation.id),
        };
        out.extend(quote!(#makro!(#call, #response, #item);));
    }
    let awaited = match plan.operation.wait.last() {
        Some(step) => Some(awaited(page, plan, step)),
        None => plan
            .operation
            .status_rule
            .as_ref()
            .map(|_| plan.outcome.ty.clone()),
    };
    if let Some(awaited) = awaited {
        let makro = page.runtime("waitable");
        out.extend(quote!(#makro!(#call, #awaited);));
    }
    if plan.operation.key.is_some() {
        let makro = page.runtime("reconcilable");
        out.extend(quote!(#makro!(#call);));
    }
    out
}

/// The type of the response that a wait ends with.
fn awaited(page: &Page, plan: &Plan, step: &WaitStep) -> TokenStream {
    let both = page.book.api.resources.iter().zip(&page.book.resources);
    for (resource, shelf) in both {
        let mut calls = resource.operations.iter().zip(&shelf.calls);
        let found = calls.find(|(operation, _)| operation.id == step.operation);
        if let Some((operation, spelling)) = found {
            let outcome = response::outcome(page, operation, spelling);
            // A type that the module of another resource defines for itself is not to be had here.
            if outcome.items.is_some() && resource.name != plan.resource.name {
                let json = page.runtime("Json");
                return quote!(#json);
            }
            return outcome.ty;
        }
    }
    panic!(
        "`{}` waits for `{}`, which does not exist",
        plan.operation.id, step.operation
    )
}

fn trail(keys: &[Wire]) -> TokenStream {
    let keys = keys.iter().map(Wire::as_str);
    quote!(&[#(#keys),*])
}

fn paging(page: &Page, said: &Pagination) -> TokenStream {
    let (kind, items) = (page.runtime("Pagination"), trail(&said.items));
    let total = |total: &Option<Vec<Wire>>| {
        total.as_deref().map(|keys| {
            let keys = trail(keys);
            quote!(.total(#keys))
        })
    };
    let made = match &said.style {
        PageStyle::Number {
            page,
            next,
            total: all,
            ..
        } => {
            let (page, total) = (page.as_str(), total(all));
            let next = next.as_deref().map(|keys| {
                let keys = trail(keys);
                quote!(.next(#keys))
            });
            quote!(#kind::number(#items, #page) #next #total)
        }
        PageStyle::Cursor {
            cursor, last, more, ..
        } => {
            let (cursor, last, more) = (cursor.as_str(), last.as_str(), more.as_str());
            quote!(#kind::cursor(#items, #cursor, &[#last]).more(&[#more]))
        }
        PageStyle::Link { next, total: all } => {
            let (next, total) = (trail(next), total(all));
            quote!(#kind::link(#items, #next) #total)
        }
    };
    quote!(.pagination(&#made))
}

fn watch(page: &Page, said: &StatusRule, constants: &Constants) -> TokenStream {
    let kind = page.runtime("StatusRule");
    let (done, failed) = (&said.done, &said.failed);
    let status = said.status.iter().map(|keys| trail(keys));
    let shared = said.shared.as_ref().map(|shared| {
        let (kind, list) = (page.runtime("BatchList"), constants.name(&shared.list));
        let (param, size) = &shared.size;
        let (id, size) = (trail(&shared.id), format!("{}={size}", param.as_str()));
        quote!(.batch_list(&#kind::new(&#list, #id, #size)))
    });
    let minutes = said.minutes.map(|minutes| {
        let minutes = Literal::u32_unsuffixed(minutes);
        quote!(.minutes(#minutes))
    });
    quote!(.status_rule(&#kind::new(&[#(#status),*], &[#(#done),*], &[#(#failed),*]) #shared #minutes))
}

fn step(page: &Page, said: &WaitStep, constants: &Constants) -> TokenStream {
    let (kind, asked) = (page.runtime("WaitStep"), constants.name(&said.operation));
    let with = said.with.iter().map(|(param, trails)| {
        let (param, trails) = (param.as_str(), trails.iter().map(|keys| trail(keys)));
        quote!((#param, &[#(#trails),*]))
    });
    quote!(#kind::new(&#asked, &[#(#with),*]))
}

fn key(page: &Page, said: &LookupKey, constants: &Constants) -> TokenStream {
    let (kind, list) = (page.runtime("LookupKey"), constants.name(&said.list));
    let (body, items, item) = (trail(&said.body), trail(&said.items), trail(&said.item));
    let query = said.query.as_ref().map(|query| {
        let query = query.as_str();
        quote!(.query(#query))
    });
    let response = (!said.response.is_empty()).then(|| {
        let response = trail(&said.response);
        quote!(.response(#response))
    });
    let created = said.created.as_deref().map(|created| {
        let created = trail(created);
        quote!(.created(#created))
    });
    quote!(.lookup_key(&#kind::new(#body, &#list, #items, #item) #query #response #created))
}
