//! The registry of body types: what each operation sends and receives.

use ir::{Content, Operation, Response, Type};
use proc_macro2::TokenStream;
use quote::quote;

use crate::markdown::code;
use crate::rust::ident::ident;
use crate::rust::names::{BODIES_FEATURE, Names, ResourceNames, TypeModule};
use crate::rust::operations::response;
use crate::rust::syntax::file_context::{FileContext, FileKind};
use crate::rust::syntax::format::{Fragment, MacroTable};
use crate::rust::syntax::types;

/// The width from which a row is divided into several lines.
const MAX_ROW: usize = 114;

/// The `bodies.rs` of a resource.
pub fn table(names: &Names, index: usize) -> Vec<Fragment> {
    let (resource, own) = (&names.api.resources[index], &names.resources[index]);
    let file = FileContext::new(names, FileKind::Operations);
    file.runtime("bodies");
    let operations = resource.operations.iter().zip(&own.operations);
    let rows = operations.map(|(operation, names)| {
        let constant = ident(&names.constant);
        row(&format!("super::{constant}"), &file, operation)
    });
    let table = MacroTable {
        head: "bodies!(BODIES {".into(),
        rows: rows.collect(),
        tail: "});".into(),
    };
    let about = format!(" Body types of {}.", code(&own.module));
    let imports = file.imports();
    let types = uses_own_types(names, index, &table).then(|| {
        quote!(
            use super::types;
        )
    });
    vec![
        Fragment::Items(quote!(#![doc = #about])),
        Fragment::Lines(quote!(#types #imports)),
        Fragment::Table(table),
    ]
}

fn uses_own_types(names: &Names, index: usize, table: &MacroTable) -> bool {
    let own = |row: &String| row.contains(" types::") || row.contains("<types::");
    !names.types_in(TypeModule::Resource(index)).is_empty() && table.rows.iter().any(own)
}

/// The function of the crate root that returns the registries of all resources.
pub fn root(resources: &[ResourceNames]) -> TokenStream {
    let tables = resources.iter().map(|resource| {
        let (module, feature) = (ident(&resource.module), &resource.feature);
        quote!(#[cfg(feature = #feature)] #module::bodies::BODIES)
    });
    quote! {
        /// The types of all request and response bodies, by operation.
        #[cfg(feature = #BODIES_FEATURE)]
        pub fn bodies() -> impl Iterator<Item = &'static runtime::BodyRegistry> {
            static RESOURCES: &[&[runtime::BodyRegistry]] = &[#(#tables),*];
            RESOURCES.iter().copied().flatten()
        }
    }
}

/// The row of an operation: the types of success and, behind `else`, those of errors.
fn row(constant: &str, file: &FileContext, operation: &Operation) -> String {
    let mut success = Vec::new();
    if let Some(ty) = operation.body.as_ref().and_then(|body| json(&body.content)) {
        success.push(format!("request: {},", type_text(file, ty)));
    }
    success.extend(response_types(file, &operation.responses));
    if let Some(ty) = operation.events() {
        success.push(format!("event: {},", type_text(file, ty)));
    }
    let errors = response_types(file, &operation.errors);
    let (success, errors) = (braces(constant, &success), braces("else", &errors));
    let long = success.len() + 1 + errors.len() > MAX_ROW;
    let separator = if long && !success.contains('\n') {
        "\n        "
    } else {
        " "
    };
    format!("{success}{separator}{errors}")
}

/// A list in braces, on several lines if it is long.
fn braces(start: &str, entries: &[String]) -> String {
    let line = match entries {
        [] => format!("{start} {{}}"),
        entries => format!("{start} {{ {} }}", entries.join(" ")),
    };
    if line.len() <= MAX_ROW {
        return line;
    }
    let separator = "\n        ";
    format!("{start} {{{separator}{}\n    }}", entries.join(separator))
}

/// The types of responses, each with its statuses.
fn response_types(file: &FileContext, responses: &[Response]) -> Vec<String> {
    let mut found: Vec<(String, String)> = Vec::new();
    for response in responses {
        let Some(ty) = response.contents.iter().find_map(json) else {
            continue;
        };
        let status = response::status_number(response.status).to_string();
        let ty = type_text(file, ty);
        match found.last_mut() {
            Some((statuses, last)) if *last == ty => {
                statuses.push(' ');
                statuses.push_str(&status);
            }
            _ => found.push((status, ty)),
        }
    }
    let found = found.iter();
    found
        .map(|(statuses, ty)| format!("{statuses}: {ty},"))
        .collect()
}

fn json(content: &Content) -> Option<&Type> {
    match content {
        Content::Json { ty, .. } => Some(ty),
        Content::Text(_) | Content::Bytes(_) | Content::Events(_) => None,
    }
}

/// The text of a type. It consists of names and punctuation, so removing spaces does not change it.
fn type_text(file: &FileContext, ty: &Type) -> String {
    let text = types::tokens(file, ty).to_string().replace(' ', "");
    text.replace(',', ", ")
}
