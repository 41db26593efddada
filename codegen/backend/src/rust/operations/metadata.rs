//! The constants that describe operations to the runtime.

use std::collections::{BTreeMap, BTreeSet};

use ir::{
    CursorSource, Grant, LinkSource, LookupKey, Name, Operation, PageParamLocation, PageStyle,
    Pagination, Resource, Safety, Security, Server, StatusRule, WaitStep, Wire,
};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::response;
use crate::case;
use crate::common::pagination::page_param;
use crate::rust::ident::ident;
use crate::rust::names::{Names, ResourceNames};
use crate::rust::package::service;
use crate::rust::syntax::file_context::FileContext;
use ir::unique_names::assign;

/// The names of the constants that a resource needs: those of its own operations, and copies of those of
/// other resources that its operations refer to. With the copies, a resource compiles without the others.
pub struct OperationConstants<'a> {
    names: BTreeMap<&'a str, Ident>,
    /// The operations of other resources, sorted by ID.
    pub copied: Vec<&'a Operation>,
}

impl<'a> OperationConstants<'a> {
    /// The constants that a resource needs.
    pub fn of(names: &Names<'a>, resource: &'a Resource, own: &ResourceNames) -> Self {
        let operations = resource.operations.iter().zip(&own.operations);
        let mut constants: BTreeMap<&str, Ident> = operations
            .map(|(operation, names)| (operation.id.as_str(), ident(&names.constant)))
            .collect();
        let mut open: Vec<&Operation> = resource.operations.iter().collect();
        let mut others: BTreeSet<&str> = BTreeSet::new();
        while let Some(operation) = open.pop() {
            for id in referenced(operation) {
                if !constants.contains_key(id) && others.insert(id) {
                    open.extend(names.api.operation(id));
                }
            }
        }
        let own = own.operations.iter();
        let taken: Vec<&str> = own
            .flat_map(|names| [names.constant.as_str(), names.request_type.as_str()])
            .collect();
        let candidates: Vec<Vec<String>> = others
            .iter()
            .map(|id| {
                let name = Name::new(id);
                let long = name.then(&Name::new("elsewhere"));
                vec![case::screaming(&name), case::screaming(&long)]
            })
            .collect();
        let assigned = assign(&taken, &candidates);
        let operations = others.iter().filter_map(|id| names.api.operation(id));
        let copied = operations.collect();
        let assigned = assigned.iter().map(|name| ident(name));
        constants.extend(others.iter().copied().zip(assigned));
        Self {
            names: constants,
            copied,
        }
    }

    /// The constant of an operation.
    pub fn name(&self, id: &str) -> &Ident {
        &self.names[id]
    }
}

/// The operations that an operation refers to.
fn referenced(operation: &Operation) -> impl Iterator<Item = &str> {
    let key = operation.key.iter().map(|key| key.list.as_str());
    let rule = operation.status_rule.iter();
    let lists = rule.filter_map(|rule| rule.shared.as_ref());
    let lists = lists.map(|list| list.list.as_str());
    let steps = operation.wait.iter().map(|step| step.operation.as_str());
    let gone = operation.gone.iter().map(String::as_str);
    key.chain(lists).chain(steps).chain(gone)
}

/// The constant of an operation.
pub fn constant(
    file: &FileContext,
    operation: &Operation,
    name: &Ident,
    constants: &OperationConstants,
) -> TokenStream {
    let (kind, methods) = (file.runtime("Operation"), file.runtime("Method"));
    let (id, path) = (operation.id.as_str(), operation.template());
    let method = operation.method.as_str().to_ascii_lowercase();
    let method = ident(&case::capital(&method));
    let server = server(file, &operation.server);
    let security = security(file, &operation.security);
    let responses = responses(file, operation);
    let safety = safety(file, operation);
    let pagination = operation.pagination.as_ref();
    let pagination = pagination.map(|pagination| self::pagination(file, pagination));
    let rule = operation.status_rule.as_ref();
    let rule = rule.map(|rule| status_rule(file, rule, constants));
    let stream_format = operation.stream_format.as_ref().map(|format| {
        let format = service::format_name(format);
        quote!(.stream_format(&crate::client::#format))
    });
    let mut copied = constants.copied.iter();
    // A copy is only polled or searched, so it needs no steps of its own.
    let follow_up = match copied.any(|copy| copy.id == operation.id) {
        true => TokenStream::new(),
        false => follow_up(file, operation, constants),
    };
    quote! {
        static #name: #kind = #kind::new(#id, #methods::#method, #path)
            #server #security #responses #safety #pagination #rule #follow_up #stream_format;
    }
}

fn server(file: &FileContext, server: &Server) -> Option<TokenStream> {
    let variant = match server {
        Server::Default => return None,
        Server::Fixed(server) => quote!(Fixed(#server)),
        Server::Template(segments) => {
            let template = ir::display::template(segments);
            quote!(Template(#template))
        }
        Server::Caller(_) => quote!(Caller),
    };
    let kind = file.runtime("Server");
    Some(quote!(.server(#kind::#variant)))
}

fn security(file: &FileContext, security: &Security) -> Option<TokenStream> {
    let kind = || file.runtime("SecurityRequirement");
    let grant = |grant: &Grant| {
        let kind = kind();
        let (credential, scopes) = (grant.credential.as_str(), &grant.scopes);
        quote!(#kind::new(#credential, &[#(#scopes),*]))
    };
    let requirements = security
        .0
        .iter()
        .map(|requirement| match &requirement.0[..] {
            [] => {
                let kind = kind();
                quote!(#kind::ANONYMOUS)
            }
            [only] => grant(only),
            [first, others @ ..] => {
                let (first, others) = (grant(first), others.iter().map(grant));
                quote!(#first.and(&[#(#others),*]))
            }
        });
    let requirements: Vec<TokenStream> = requirements.collect();
    (!requirements.is_empty()).then(|| quote!(.security(&[#(#requirements),*])))
}

fn responses(file: &FileContext, operation: &Operation) -> Option<TokenStream> {
    let responses = response::statuses(operation).into_iter();
    let responses = responses.map(|(status, media)| {
        let spec = file.runtime("ResponseSpec");
        let status = Literal::u16_unsuffixed(status);
        quote!(#spec::new(#status, #media))
    });
    let responses: Vec<TokenStream> = responses.collect();
    (!responses.is_empty()).then(|| quote!(.responses(&[#(#responses),*])))
}

/// The safety, unless it follows from the method or from the lookup key of a create.
fn safety(file: &FileContext, operation: &Operation) -> Option<TokenStream> {
    let variant = match operation.safety {
        Safety::Create => return None,
        usual if usual == operation.method.safety() => return None,
        Safety::Safe => ident("Safe"),
        Safety::Idempotent => ident("Idempotent"),
        Safety::Unsafe => ident("Unsafe"),
    };
    let kind = file.runtime("Safety");
    Some(quote!(.safety(#kind::#variant)))
}

/// The steps of a wait, and the lookup of a create whose response was lost.
fn follow_up(
    file: &FileContext,
    operation: &Operation,
    constants: &OperationConstants,
) -> TokenStream {
    let steps = operation.wait.iter();
    let steps = steps.map(|step| wait_step(file, step, constants));
    let gone = operation.gone.iter().map(|polled| {
        let (kind, polled) = (file.runtime("WaitStep"), constants.name(polled));
        quote!(#kind::gone(&#polled))
    });
    let steps: Vec<TokenStream> = steps.chain(gone).collect();
    let wait = (!steps.is_empty()).then(|| quote!(.wait(&[#(#steps),*])));
    let key = operation.key.as_ref();
    let key = key.map(|key| lookup_key(file, key, constants));
    quote!(#wait #key)
}

fn key_path(keys: &[Wire]) -> TokenStream {
    let keys = keys.iter().map(Wire::as_str);
    quote!(&[#(#keys),*])
}

fn pagination(file: &FileContext, pagination: &Pagination) -> TokenStream {
    let (kind, items) = (file.runtime("Pagination"), key_path(&pagination.items));
    let with_path = |setter: &str, path: &Option<Vec<Wire>>| {
        path.as_deref().map(|keys| {
            let (setter, keys) = (ident(setter), key_path(keys));
            quote!(.#setter(#keys))
        })
    };
    let value = match &pagination.style {
        PageStyle::Number { page, first, next } => {
            let page = page_param(pagination, page);
            let first = (*first != 1).then(|| {
                let first = Literal::u32_unsuffixed(*first);
                quote!(.first_page(#first))
            });
            let next = with_path("next", next);
            quote!(#kind::number(#items, #page) #first #next)
        }
        PageStyle::Offset { offset } => {
            let offset = page_param(pagination, offset);
            quote!(#kind::offset(#items, #offset))
        }
        PageStyle::Cursor { cursor, next } => {
            let cursor = page_param(pagination, cursor);
            match next {
                CursorSource::Body(last) => {
                    let last = key_path(last);
                    quote!(#kind::cursor(#items, #cursor, #last))
                }
                CursorSource::Header(header) => {
                    let header = header.as_str();
                    quote!(#kind::cursor_in_header(#items, #cursor, #header))
                }
                CursorSource::LastItem(key) => {
                    let key = key_path(key);
                    quote!(#kind::cursor_of_last_item(#items, #cursor, #key))
                }
            }
        }
        PageStyle::Link { next } => match next {
            LinkSource::Body(next) => {
                let next = key_path(next);
                quote!(#kind::link(#items, #next))
            }
            LinkSource::Header(header) => {
                let header = header.as_str();
                quote!(#kind::link_in_header(#items, #header))
            }
        },
    };
    let (total, more) = (
        with_path("total", &pagination.total),
        with_path("more", &pagination.more),
    );
    let location = match pagination.location {
        PageParamLocation::Query => None,
        PageParamLocation::Body => Some(quote!(.in_body())),
    };
    let size = pagination.size.as_ref().zip(pagination.largest_page);
    let size = size.map(|(param, largest)| {
        let (param, largest) = (
            page_param(pagination, param),
            Literal::u32_unsuffixed(largest),
        );
        quote!(.size(#param, #largest))
    });
    quote!(.pagination(&#value #total #more #location #size))
}

fn status_rule(
    file: &FileContext,
    rule: &StatusRule,
    constants: &OperationConstants,
) -> TokenStream {
    let kind = file.runtime("StatusRule");
    let (done, failed) = (&rule.done, &rule.failed);
    let status = rule.status.iter().map(|keys| key_path(keys));
    let batch = rule.shared.as_ref().map(|batch| {
        let (kind, list) = (file.runtime("BatchList"), constants.name(&batch.list));
        let id = key_path(&batch.id);
        quote!(.batch_list(&#kind::new(&#list, #id)))
    });
    let minutes = rule.minutes.map(|minutes| {
        let minutes = Literal::u32_unsuffixed(minutes);
        quote!(.minutes(#minutes))
    });
    let count = rule.count.as_ref().map(|keys| {
        let keys = key_path(keys);
        quote!(.count(#keys))
    });
    quote!(.status_rule(&#kind::new(&[#(#status),*], &[#(#done),*], &[#(#failed),*]) #count #batch #minutes))
}

fn wait_step(file: &FileContext, step: &WaitStep, constants: &OperationConstants) -> TokenStream {
    let (kind, operation) = (file.runtime("WaitStep"), constants.name(&step.operation));
    let params = step.with.iter().map(|(param, paths)| {
        let (param, paths) = (param.as_str(), paths.iter().map(|keys| key_path(keys)));
        quote!((#param, &[#(#paths),*]))
    });
    quote!(#kind::new(&#operation, &[#(#params),*]))
}

fn lookup_key(file: &FileContext, key: &LookupKey, constants: &OperationConstants) -> TokenStream {
    let (kind, list) = (file.runtime("LookupKey"), constants.name(&key.list));
    let (body, items, item) = (
        key_path(&key.body),
        key_path(&key.items),
        key_path(&key.item),
    );
    let query = key.query.as_ref().map(|query| {
        let query = query.as_str();
        quote!(.query(#query))
    });
    let response = (!key.response.is_empty()).then(|| {
        let response = key_path(&key.response);
        quote!(.response(#response))
    });
    let created = key.created.as_deref().map(|created| {
        let created = key_path(created);
        quote!(.created(#created))
    });
    quote!(.lookup_key(&#kind::new(#body, &#list, #items, #item) #query #response #created))
}
