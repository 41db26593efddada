//! The type of the response of an operation.

use ir::{Content, Operation, Response, ReturnKind, Status};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::rust::docs;
use crate::rust::ident::ident;
use crate::rust::names::OperationNames;
use crate::rust::syntax::file_context::FileContext;
use crate::rust::syntax::types;
use ir::unique_names::assign;

/// The type of a response.
pub struct ResponseType {
    /// The type.
    pub ty: TokenStream,
    /// Its definition, if it belongs to the operation alone.
    pub definition: Option<TokenStream>,
    /// Its name in lists of methods.
    pub label: String,
}

/// The type of the successful responses of an operation: their common type or, if they differ, an enum.
pub fn response_type(
    file: &FileContext,
    operation: &Operation,
    names: &OperationNames,
) -> ResponseType {
    let first = operation.responses.first();
    let (ty, label) = match operation.return_kind(file.names.api) {
        ReturnKind::Bytes => {
            let bytes = file.runtime("Bytes");
            (quote!(#bytes), "bytes".into())
        }
        ReturnKind::One => {
            let ty = first.map(|response| tokens(file, response));
            let label = first.map(|response| label(file, response));
            (ty.unwrap_or_default(), label.unwrap_or_default())
        }
        ReturnKind::Several => return enum_of_responses(file, operation, names),
    };
    ResponseType {
        ty,
        definition: None,
        label,
    }
}

fn enum_of_responses(
    file: &FileContext,
    operation: &Operation,
    names: &OperationNames,
) -> ResponseType {
    let responses: Vec<(Status, TokenStream)> = operation
        .responses
        .iter()
        .map(|response| (response.status, tokens(file, response)))
        .collect();
    let labels = operation.responses.iter();
    let labels: Vec<String> = labels
        .map(|response| label(file, response))
        .filter(|label| !label.is_empty())
        .collect();
    let name = ident(&names.response_type);
    ResponseType {
        ty: quote!(#name),
        definition: Some(definition(file, &names.response_type, &responses)),
        label: labels.join(" or "),
    }
}

/// The status and media type of every successful response, in the notation of the runtime.
pub fn statuses(operation: &Operation) -> Vec<(u16, String)> {
    let mut found = Vec::new();
    for response in &operation.responses {
        let status = status_number(response.status);
        if response.contents.is_empty() {
            found.push((status, String::new()));
        }
        let contents = response.contents.iter();
        found.extend(contents.map(|content| (status, content.media().to_owned())));
    }
    found
}

/// A status in the notation of the runtime: a code, the digit of a class, or 0 for any other status.
pub fn status_number(status: Status) -> u16 {
    match status {
        Status::Code(code) => code,
        Status::Class(digit) => digit,
        Status::Default => 0,
    }
}

fn tokens(file: &FileContext, response: &Response) -> TokenStream {
    let name = match response.main() {
        Some(Content::Json(ty)) => return types::tokens(file, ty),
        Some(Content::Text(_) | Content::Events(_)) => file.runtime("Text"),
        Some(Content::Bytes(_)) => file.runtime("Bytes"),
        None => file.runtime("Empty"),
    };
    quote!(#name)
}

fn label(file: &FileContext, response: &Response) -> String {
    match response.main() {
        Some(Content::Json(ty)) => docs::short(file, ty),
        Some(Content::Text(media) | Content::Bytes(media)) => media.clone(),
        Some(Content::Events(ty)) => format!("events of {}", docs::short(file, ty)),
        None => String::new(),
    }
}

/// The definition of an enum of responses, whose variant follows from the status.
fn definition(file: &FileContext, name: &str, responses: &[(Status, TokenStream)]) -> TokenStream {
    let candidates: Vec<Vec<String>> = responses
        .iter()
        .map(|(status, _)| vec![variant_name(*status)])
        .collect();
    let variants: Vec<_> = assign(&["Other"], &candidates)
        .iter()
        .map(|variant| ident(variant))
        .collect();
    let (from_response, raw_response, error, json) = (
        file.runtime("FromResponse"),
        file.runtime("RawResponse"),
        file.runtime("Error"),
        file.runtime("Json"),
    );
    let name = ident(name);
    let mut fields = TokenStream::new();
    let mut arms = TokenStream::new();
    // Codes come before classes, whatever their order in the description.
    let mut order: Vec<usize> = (0..responses.len()).collect();
    order.sort_by_key(|&index| responses[index].0);
    for index in order {
        let ((status, ty), variant) = (&responses[index], &variants[index]);
        let about = format!(" {}", variant_docs(*status));
        fields.extend(quote!(#[doc = #about] #variant(#ty),));
        let pattern = match status {
            Status::Code(code) => {
                let code = Literal::u16_unsuffixed(*code);
                quote!(#code)
            }
            Status::Class(digit) => {
                let first = Literal::u16_unsuffixed(digit * 100);
                let last = Literal::u16_unsuffixed(digit * 100 + 99);
                quote!(#first..=#last)
            }
            Status::Default => quote!(_),
        };
        arms.extend(quote!(#pattern => Ok(Self::#variant(response.read()?)),));
    }
    if !responses
        .iter()
        .any(|(status, _)| *status == Status::Default)
    {
        arms.extend(quote!(_ => Ok(Self::Other(response.read()?)),));
    }
    quote! {
        /// The response, by its status.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #fields
            /// The response with any other status.
            Other(#json),
        }
        impl #from_response for #name {
            fn from_response(response: &mut #raw_response) -> Result<Self, #error> {
                match response.status().as_u16() {
                    #arms
                }
            }
        }
    }
}

fn variant_name(status: Status) -> String {
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

fn variant_docs(status: Status) -> String {
    match status {
        Status::Code(code) => format!("The response with status {code}."),
        Status::Class(digit) => format!("The response with a status from {digit}00 to {digit}99."),
        Status::Default => "The response with any status that is not listed.".into(),
    }
}
