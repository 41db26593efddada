//! `webhook_events.rs`: functions that verify and decode the requests that the service sends.

use ir::{
    Api, SecretEncoding, SignatureEncoding, SignatureTimestamp, SignedPart, WebhookSignature,
};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::case;
use crate::common::webhooks;
use crate::rust::docs;
use crate::rust::ident::{ident, plain};
use crate::rust::names::Names;
use crate::rust::package::identity::title;
use crate::rust::syntax::file_context::{FileContext, FileKind};
use crate::rust::syntax::format::Fragment;
use crate::rust::syntax::types;

/// The file, if the configuration says how webhooks are signed.
pub fn fragments(names: &Names, signature: &WebhookSignature) -> Vec<Fragment> {
    let file = FileContext::new(names, FileKind::OtherResource);
    let spelled = functions(names.api);
    let functions: Vec<TokenStream> = names
        .api
        .webhooks
        .iter()
        .zip(spelled)
        .map(|(webhook, name)| {
            let docs = docs::attrs(&[webhooks::about(webhook)]);
            let (name, ty) = (ident(&name), types::tokens(&file, &webhook.body));
            quote! {
                #docs
                pub fn #name(body: &[u8], headers: &HeaderMap, secret: &str) -> Result<#ty, WebhookError> {
                    SIGNATURE.decode(body, headers, secret)
                }
            }
        })
        .collect();
    for name in ["WebhookError", "WebhookSignature"] {
        file.runtime(name);
    }
    let about = format!(" Webhooks of the {}.", title(names.api));
    let value = self::signature(&file, signature);
    vec![
        Fragment::Items(quote! {
            #![doc = #about]
            #![doc = ""]
            #![doc = " Each function verifies the signature of a request and decodes its body. `body` has the bytes as they were"]
            #![doc = " received, and `secret` is what the service signs with."]
        }),
        Fragment::Lines({
            let imports = file.imports();
            quote!(
                use openapi_sdk_runtime::http::HeaderMap;
                #imports
            )
        }),
        Fragment::Items(quote! {
            /// How the service signs webhooks.
            pub static SIGNATURE: WebhookSignature = #value;

            /// Verifies a request, whatever its body.
            pub fn verify(body: &[u8], headers: &HeaderMap, secret: &str) -> Result<(), WebhookError> {
                SIGNATURE.verify(body, headers, secret)
            }

            #(#functions)*
        }),
    ]
}

/// The names of the functions, without `r#`.
pub fn functions(api: &Api) -> Vec<String> {
    webhooks::functions(api, |name| plain(&case::snake(name)), &["verify"])
}

fn signature(file: &FileContext, signature: &WebhookSignature) -> TokenStream {
    let runtime = |name| file.runtime(name);
    let WebhookSignature {
        header,
        encoding,
        prefix,
        separator,
        signed,
        timestamp,
        tolerance,
        secret_env,
        secret,
    } = signature;
    let mut fields = Vec::new();
    if *encoding == SignatureEncoding::Base64 {
        let encoding = runtime("SignatureEncoding");
        fields.push(quote!(encoding: #encoding::Base64));
    }
    if !prefix.is_empty() {
        fields.push(quote!(prefix: #prefix));
    }
    if let Some(separator) = separator {
        fields.push(quote!(separator: Some(#separator)));
    }
    if *signed != [SignedPart::Body] {
        let part = runtime("SignedPart");
        let parts = signed.iter().map(|one| match one {
            SignedPart::Text(text) => quote!(#part::Text(#text)),
            SignedPart::Timestamp => quote!(#part::Timestamp),
            SignedPart::Header(name) => quote!(#part::Header(#name)),
            SignedPart::Body => quote!(#part::Body),
        });
        fields.push(quote!(signed: &[#(#parts),*]));
    }
    if let Some(timestamp) = timestamp {
        let place = runtime("SignatureTimestamp");
        let place = match timestamp {
            SignatureTimestamp::Header(name) => quote!(#place::Header(#name)),
            SignatureTimestamp::Part(prefix) => quote!(#place::Part(#prefix)),
        };
        fields.push(quote!(timestamp: Some(#place)));
        let seconds = Literal::u32_unsuffixed(*tolerance);
        fields.push(quote!(tolerance: std::time::Duration::from_secs(#seconds)));
    }
    if !secret_env.is_empty() {
        fields.push(quote!(secret_env: &[#(#secret_env),*]));
    }
    if let SecretEncoding::Base64 { prefix } = secret {
        let encoding = runtime("SecretEncoding");
        fields.push(quote!(secret: #encoding::Base64(#prefix)));
    }
    quote!(WebhookSignature { #(#fields,)* ..WebhookSignature::new(#header) })
}
