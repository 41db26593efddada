//! A response knows the type a call gives back.

use ir::{Content, Operation, Response, Status};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::book::Spelling;
use super::docs;
use super::ident::ident;
use super::page::Page;
use super::ty;
use crate::scope::assign;

/// What a call gives back.
pub struct Outcome {
    /// Its type.
    pub ty: TokenStream,
    /// The items that define it, where the operation has a type of its own for it.
    pub items: Option<TokenStream>,
    /// Its name for people.
    pub label: String,
}

/// What an operation gives back: the type of its responses of success, or, where they differ, an
/// enum of them.
pub fn outcome(page: &Page, operation: &Operation, spelling: &Spelling) -> Outcome {
    let first = operation.responses.first();
    let (ty, label) = match operation.outcome(page.book.api) {
        ir::ReturnKind::Bytes => {
            let bytes = page.runtime("Bytes");
            (quote!(#bytes), "bytes".into())
        }
        ir::ReturnKind::One => (
            first
                .map(|response| tokens(page, response))
                .unwrap_or_default(),
            first
                .map(|response| label(page, response))
                .unwrap_or_default(),
        ),
        ir::ReturnKind::Several => return one_of(page, operation, spelling),
    };
    Outcome {
        ty,
        items: None,
        label,
    }
}

/// What an operation gives back whose responses differ.
fn one_of(page: &Page, operation: &Operation, spelling: &Spelling) -> Outcome {
    let mut sides: Vec<(Status, TokenStream)> = Vec::new();
    for response in &operation.responses {
        sides.push((response.status, tokens(page, response)));
    }
    let labels: Vec<String> = operation
        .responses
        .iter()
        .map(|response| label(page, response))
        .collect();
    let name = ident(&spelling.response);
    Outcome {
        ty: quote!(#name),
        items: Some(several(page, &spelling.response, &sides)),
        label: labels
            .iter()
            .filter(|label| !label.is_empty())
            .cloned()
            .collect::<Vec<_>>()
            .join(" or "),
    }
}

/// The status and media type of every response of success, as the runtime writes them.
pub fn statuses(operation: &Operation) -> Vec<(u16, String)> {
    let mut found = Vec::new();
    for response in &operation.responses {
        let status = number(response.status);
        if response.contents.is_empty() {
            found.push((status, String::new()));
        }
        found.extend(
            response
                .contents
                .iter()
                .map(|content| (status, content.media().to_owned())),
        );
    }
    found
}

/// A status as the runtime writes it.
pub fn number(status: Status) -> u16 {
    match status {
        Status::Code(code) => code,
        Status::Class(digit) => digit,
        Status::Default => 0,
    }
}

fn tokens(page: &Page, response: &Response) -> TokenStream {
    match response.main() {
        Some(Content::Json(of)) => ty::tokens(page, of),
        Some(Content::Text(_) | Content::Events(_)) => {
            let text = page.runtime("Text");
            quote!(#text)
        }
        Some(Content::Bytes(_)) => {
            let bytes = page.runtime("Bytes");
            quote!(#bytes)
        }
        None => {
            let empty = page.runtime("Empty");
            quote!(#empty)
        }
    }
}

fn label(page: &Page, response: &Response) -> String {
    match response.main() {
        Some(Content::Json(of)) => docs::short(page, of),
        Some(Content::Text(media) | Content::Bytes(media)) => media.clone(),
        Some(Content::Events(of)) => format!("events of {}", docs::short(page, of)),
        None => String::new(),
    }
}

fn several(page: &Page, name: &str, sides: &[(Status, TokenStream)]) -> TokenStream {
    let wishes: Vec<Vec<String>> = sides
        .iter()
        .map(|(status, _)| vec![word(*status)])
        .collect();
    let variants: Vec<_> = assign(&["Other"], &wishes)
        .iter()
        .map(|variant| ident(variant))
        .collect();
    let (read, received, error, json) = (
        page.runtime("FromResponse"),
        page.runtime("RawResponse"),
        page.runtime("Error"),
        page.runtime("Json"),
    );
    let name = ident(name);
    let mut fields = TokenStream::new();
    let mut reads = TokenStream::new();
    // Exact codes come before classes, in whatever order they were described.
    let mut order: Vec<usize> = (0..sides.len()).collect();
    order.sort_by_key(|&index| sides[index].0);
    let mut all = false;
    for index in order {
        let ((status, side), variant) = (&sides[index], &variants[index]);
        let about = format!(" {}", described(*status));
        fields.extend(quote!(#[doc = #about] #variant(#side),));
        let pattern = match status {
            Status::Code(code) => {
                let code = Literal::u16_unsuffixed(*code);
                quote!(#code)
            }
            Status::Class(digit) => {
                let (from, to) = (
                    Literal::u16_unsuffixed(digit * 100),
                    Literal::u16_unsuffixed(digit * 100 + 99),
                );
                quote!(#from..=#to)
            }
            Status::Default => {
                all = true;
                quote!(_)
            }
        };
        reads.extend(quote!(#pattern => Ok(Self::#variant(response.read()?)),));
    }
    if !all {
        reads.extend(quote!(_ => Ok(Self::Other(response.read()?)),));
    }
    quote! {
        /// What the status of the response decides.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #fields
            /// Of another status.
            Other(#json),
        }
        impl #read for #name {
            fn from_response(response: &mut #received) -> Result<Self, #error> {
                match response.status().as_u16() {
                    #reads
                }
            }
        }
    }
}

fn word(status: Status) -> String {
    match status {
        Status::Code(200) => "Ok".into(),
        Status::Code(201) => "Created".into(),
        Status::Code(202) => "Accepted".into(),
        Status::Code(204) => "NoContent".into(),
        Status::Code(206) => "Partial".into(),
        Status::Code(code) => format!("Status{code}"),
        Status::Class(digit) => format!("Status{digit}xx"),
        Status::Default => "Default".into(),
    }
}

fn described(status: Status) -> String {
    match status {
        Status::Code(code) => format!("Of status {code}."),
        Status::Class(digit) => format!("Of a status from {digit}00 to {digit}99."),
        Status::Default => "Of any status not named elsewhere.".into(),
    }
}
