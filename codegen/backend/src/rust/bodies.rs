//! Bodies know the types of everything a resource sends and receives, as a table.

use ir::{Content, Operation, Response, Type};
use proc_macro2::TokenStream;
use quote::quote;

use super::book::{Book, Home, Shelf};
use super::ident::ident;
use super::page::{Page, Place};
use super::print::{Piece, Table};
use super::{response, ty};

/// The Cargo feature that compiles the tables.
pub const FEATURE: &str = "bodies";

/// The table of one resource.
pub fn table(book: &Book, index: usize) -> Vec<Piece> {
    let (resource, shelf) = (&book.api.resources[index], &book.resources[index]);
    let page = Page::new(book, Place::Calls);
    page.runtime("bodies");
    let both = resource.operations.iter().zip(&shelf.calls);
    let rows = both.map(|(operation, spelling)| {
        let constant = ident(&spelling.constant);
        format!("super::{constant} {}", row(&page, operation))
    });
    let table = Table {
        call: "bodies",
        name: ident("BODIES"),
        rows: rows.collect(),
        last: None,
    };
    let about = format!(
        " The bodies of {}, by operation.",
        super::markdown::code(&shelf.module)
    );
    let imports = page.imports();
    let types = uses_own(book, index, &table).then(|| {
        quote!(
            use super::types;
        )
    });
    vec![
        Piece::Items(quote!(#![doc = #about])),
        Piece::Lines(quote!(#imports #types)),
        Piece::Table(table),
    ]
}

/// Whether a table names a type of the resource.
fn uses_own(book: &Book, index: usize, table: &Table) -> bool {
    let own = |row: &String| row.contains(" types::") || row.contains("<types::");
    !book.residents(Home::Resource(index)).is_empty() && table.rows.iter().any(own)
}

/// The tables of all resources, as the crate's root gives them out.
pub fn root(shelves: &[Shelf]) -> TokenStream {
    let tables = shelves.iter().map(|shelf| {
        let (module, feature) = (ident(&shelf.module), &shelf.feature);
        quote!(#[cfg(feature = #feature)] #module::bodies::BODIES)
    });
    quote! {
        /// The types of every body that an operation sends or receives, for tools that meet any of them.
        #[cfg(feature = #FEATURE)]
        pub fn bodies() -> impl Iterator<Item = &'static runtime::BodyRegistry> {
            let none: &'static [runtime::BodyRegistry] = &[];
            [none, #(#tables),*].into_iter().flatten()
        }
    }
}

fn row(page: &Page, operation: &Operation) -> String {
    let mut said = Vec::new();
    if let Some(ty) = operation.body.as_ref().and_then(|body| json(&body.content)) {
        said.push(format!("request: {},", name(page, ty)));
    }
    said.extend(sides(page, &operation.responses));
    if let Some(ty) = operation.events() {
        said.push(format!("event: {},", name(page, ty)));
    }
    format!(
        "{} else {}",
        braces(&said),
        braces(&sides(page, &operation.errors))
    )
}

fn braces(said: &[String]) -> String {
    match said {
        [] => "{}".into(),
        some => format!("{{ {} }}", some.join(" ")),
    }
}

/// The types of responses, each with the statuses it comes with.
fn sides(page: &Page, responses: &[Response]) -> Vec<String> {
    let mut sides: Vec<(String, String)> = Vec::new();
    for response in responses {
        let Some(ty) = response.contents.iter().find_map(json) else {
            continue;
        };
        let (status, name) = (
            response::number(response.status).to_string(),
            name(page, ty),
        );
        match sides.last_mut() {
            Some((statuses, last)) if *last == name => {
                statuses.push(' ');
                statuses.push_str(&status);
            }
            _ => sides.push((status, name)),
        }
    }
    let lines = sides
        .iter()
        .map(|(statuses, name)| format!("{statuses}: {name},"));
    lines.collect()
}

fn json(content: &Content) -> Option<&Type> {
    match content {
        Content::Json(ty) => Some(ty),
        Content::Text(_) | Content::Bytes(_) | Content::Events(_) => None,
    }
}

/// A type as it is written in a row. It is made of names and punctuation, so no blank of it matters.
fn name(page: &Page, of: &Type) -> String {
    let text = ty::tokens(page, of).to_string().replace(' ', "");
    text.replace(',', ", ")
}
