//! The type of the response of an operation.

use ir::{Content, Name, Operation, Response, ReturnKind, Status};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::case;
use crate::markdown::code;
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
            let ty = first.map(|response| tokens(file, response.main()));
            let label = first.map(|response| label(file, response.main()));
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
    let alternatives: Vec<Alternative> =
        operation.responses.iter().flat_map(alternatives).collect();
    let labels: Vec<String> = alternatives
        .iter()
        .map(|alternative| label(file, alternative.content))
        .filter(|label| !label.is_empty())
        .collect();
    let name = ident(&names.response_type);
    ResponseType {
        ty: quote!(#name),
        definition: Some(definition(file, &names.response_type, &alternatives)),
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

/// One of the types that a call may return.
struct Alternative<'a> {
    status: Status,
    content: Option<&'a Content>,
    /// The media types that select it. Empty for the main content of a status, which is read if no other is selected.
    media_types: Vec<&'a str>,
}

/// The alternatives of a response: the main one, and those of other media types.
fn alternatives(response: &Response) -> Vec<Alternative<'_>> {
    let contents = response.alternatives();
    let others = contents.iter().skip(1).map(|content| {
        let same = response.contents.iter();
        let same = same.filter(|other| other.is_same_kind(content));
        Alternative {
            status: response.status,
            content: Some(content),
            media_types: same.map(Content::media).collect(),
        }
    });
    let main = Alternative {
        status: response.status,
        content: contents.first().copied(),
        media_types: Vec::new(),
    };
    [main].into_iter().chain(others).collect()
}

fn tokens(file: &FileContext, content: Option<&Content>) -> TokenStream {
    let name = match content {
        Some(Content::Json { ty, .. }) => return types::tokens(file, ty),
        Some(Content::Text(_) | Content::Events(_)) => file.runtime("Text"),
        Some(Content::Bytes(_)) => file.runtime("Bytes"),
        None => file.runtime("Empty"),
    };
    quote!(#name)
}

fn label(file: &FileContext, content: Option<&Content>) -> String {
    match content {
        Some(Content::Json { ty, .. }) => docs::short(file, ty),
        Some(Content::Text(media) | Content::Bytes(media)) => media.clone(),
        Some(Content::Events(ty)) => format!("events of {}", docs::short(file, ty)),
        None => String::new(),
    }
}

/// The definition of an enum of responses, whose variant follows from the status and the media type.
fn definition(file: &FileContext, name: &str, alternatives: &[Alternative]) -> TokenStream {
    let candidates: Vec<Vec<String>> = alternatives
        .iter()
        .map(|alternative| vec![variant_name(alternative)])
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
    let mut order: Vec<usize> = (0..alternatives.len()).collect();
    order.sort_by_key(|&index| alternatives[index].status);
    for &index in &order {
        let (alternative, variant) = (&alternatives[index], &variants[index]);
        let ty = tokens(file, alternative.content);
        let about = format!(" {}", variant_docs(alternative));
        fields.extend(quote!(#[doc = #about] #variant(#ty),));
    }
    // Codes come before classes, whatever their order in the description, and the main content of a status comes last.
    order.sort_by_key(|&index| {
        let alternative = &alternatives[index];
        (alternative.status, alternative.media_types.is_empty())
    });
    for index in order {
        let (alternative, variant) = (&alternatives[index], &variants[index]);
        let pattern = match alternative.status {
            Status::Code(code) => {
                let literal = Literal::u16_unsuffixed(code);
                quote!(#literal)
            }
            Status::Class(digit) => {
                let first = Literal::u16_unsuffixed(digit * 100);
                let last = Literal::u16_unsuffixed(digit * 100 + 99);
                quote!(#first..=#last)
            }
            Status::Default => quote!(_),
        };
        let media_types = &alternative.media_types;
        let guard = (!media_types.is_empty())
            .then(|| quote!(if response.has_media_type(&[#(#media_types),*])));
        arms.extend(quote!(#pattern #guard => Ok(Self::#variant(response.read()?)),));
    }
    if !alternatives
        .iter()
        .any(|alternative| alternative.status == Status::Default)
    {
        arms.extend(quote!(_ => Ok(Self::Other(response.read()?)),));
    }
    quote! {
        /// The response, by its status and media type.
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

fn variant_name(alternative: &Alternative) -> String {
    let format = alternative.media_types.first().map(|media_type| {
        let subtype = media_type.rsplit(['/', '+']).next().unwrap_or_default();
        case::pascal(&Name::new(subtype))
    });
    let status: String = match alternative.status {
        Status::Code(200) => "Ok".into(),
        Status::Code(201) => "Created".into(),
        Status::Code(202) => "Accepted".into(),
        Status::Code(204) => "NoContent".into(),
        Status::Code(206) => "Partial".into(),
        Status::Code(code) => format!("Status{code}"),
        Status::Class(digit) => format!("Status{digit}xx"),
        Status::Default => "Default".into(),
    };
    status + &format.unwrap_or_default()
}

fn variant_docs(alternative: &Alternative) -> String {
    let status = match alternative.status {
        Status::Code(code) => format!("The response with status {code}"),
        Status::Class(digit) => format!("The response with a status from {digit}00 to {digit}99"),
        Status::Default => "The response with any status that is not listed".into(),
    };
    match &alternative.media_types[..] {
        [] => format!("{status}."),
        media_types => {
            let media_types: Vec<String> = media_types.iter().map(|name| code(name)).collect();
            format!("{status} as {}.", media_types.join(" or "))
        }
    }
}
