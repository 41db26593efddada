//! Caller code that uses every public item of a crate: each field, variant, method and conversion, with its type.

use codegen::Files;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{
    FnArg, GenericArgument, ImplItem, Item, ItemImpl, PathArguments, ReturnType, Type,
    TypeParamBound, Visibility, parse_quote,
};
use tests::emitted::definitions::items;

/// Source of a file that uses all of a crate, and the number of uses.
pub fn of(files: &Files) -> (String, usize) {
    let mut modules = TokenStream::new();
    let mut count = 0;
    for (path, text) in files {
        let Some(scope) = scope(path) else {
            continue;
        };
        let items = items(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        let mut uses = Vec::new();
        let imports = items.iter().filter_map(import);
        for item in &items {
            uses.extend(item_uses(item));
        }
        count += uses.len();
        let functions = uses
            .into_iter()
            .enumerate()
            .map(|(number, (arguments, body))| {
                let name = format_ident!("f{number}");
                quote!(pub fn #name(#arguments) { #body })
            });
        let name = format_ident!(
            "m{}",
            path.replace(|one: char| !one.is_ascii_alphanumeric(), "_")
        );
        modules.extend(quote! {
            pub mod #name {
                #scope
                #(#imports)*
                #(#functions)*
            }
        });
    }
    let text = quote! {
        #![allow(warnings)]
        #modules
    };
    // One line for each use, so that a compile error shows only that use.
    let text = text.to_string().replace(" pub fn", "\npub fn");
    (
        text.replace("openapi_sdk_runtime", "digitalocean_sdk::runtime"),
        count,
    )
}

/// An import from the runtime, as callers of the SDK write it.
fn import(item: &Item) -> Option<TokenStream> {
    let Item::Use(one) = item else {
        return None;
    };
    let text = quote!(#one).to_string();
    let ours = text.starts_with("use openapi_sdk_runtime");
    ours.then(|| text.parse().expect("an import"))
}

/// Imports that the types in a file need.
fn scope(path: &str) -> Option<TokenStream> {
    let common = quote! {
        use std::collections::BTreeMap;
        use digitalocean_sdk::types as shared;
    };
    let parts: Vec<&str> = path.strip_prefix("src/")?.split('/').collect();
    match parts[..] {
        ["shared.rs"] | ["shared", _] | [_, "types.rs"] | [_, "types", _] => {
            Some(quote!(#common use digitalocean_sdk::types::*;))
        }
        ["client.rs"] => Some(quote!(
            use digitalocean_sdk::Client;
            use digitalocean_sdk as sdk;
        )),
        [module, "mod.rs"] => {
            let module: syn::Path = syn::parse_str(module)
                .or_else(|_| syn::parse_str(&format!("r#{module}")))
                .expect("a module");
            Some(quote!(#common use digitalocean_sdk::types; use digitalocean_sdk::#module::*;))
        }
        _ => None,
    }
}

/// The uses of one item, each as the arguments and the body of a function.
fn item_uses(item: &Item) -> Vec<(TokenStream, TokenStream)> {
    match item {
        Item::Struct(one) if is_public(&one.vis) => {
            let name = &one.ident;
            let fields = one.fields.iter().filter(|field| is_public(&field.vis));
            let fields = fields.filter_map(|field| {
                let (name, ty) = (field.ident.as_ref()?, &field.ty);
                Some(quote!(let _: &#ty = &it.#name;))
            });
            let fields: Vec<TokenStream> = fields.collect();
            vec![(quote!(it: &#name), quote!(#(#fields)*))]
        }
        Item::Enum(one) => {
            let name = &one.ident;
            let arms = one.variants.iter().map(|variant| {
                let word = &variant.ident;
                match variant.fields.iter().next() {
                    None => quote!(#name::#word => {}),
                    Some(field) => {
                        let ty = &field.ty;
                        quote!(#name::#word(held) => { let _: &#ty = held; })
                    }
                }
            });
            vec![(quote!(it: &#name), quote!(match it { #(#arms)* _ => {} }))]
        }
        Item::Type(one) if is_public(&one.vis) && one.generics.params.is_empty() => {
            let (name, ty) = (&one.ident, &one.ty);
            match ty.as_ref() {
                Type::Path(path) if path.path.segments.len() > 1 => Vec::new(),
                _ => vec![(quote!(it: #name), quote!(let _: #ty = it;))],
            }
        }
        Item::Impl(one) => impl_uses(one),
        Item::Macro(one) => default_use(&one.mac.tokens),
        _ => Vec::new(),
    }
}

/// The use of `Default`, which the macro of a record may implement: `record!(Name: Default { .. })`.
fn default_use(table: &TokenStream) -> Vec<(TokenStream, TokenStream)> {
    let table = table.to_string().replace(' ', "");
    let Some((name, _)) = table.split_once(":Default{") else {
        return Vec::new();
    };
    let owner: TokenStream = name.parse().expect("a type");
    vec![(quote!(), quote!(let _ = <#owner as Default>::default();))]
}

fn impl_uses(block: &ItemImpl) -> Vec<(TokenStream, TokenStream)> {
    let owner = &block.self_ty;
    let Some((path, _)) = &block.trait_ else {
        let methods = block.items.iter().filter_map(|item| match item {
            ImplItem::Fn(method) if is_public(&method.vis) => Some(method),
            _ => None,
        });
        return methods
            .map(|method| method_use(owner, &method.sig))
            .collect();
    };
    let last = path.segments.last().expect("a trait has a name");
    match (last.ident.to_string().as_str(), &last.arguments) {
        ("Default", _) => vec![(quote!(), quote!(let _ = <#owner as Default>::default();))],
        ("From", PathArguments::AngleBracketed(from)) => match from.args.first() {
            Some(GenericArgument::Type(Type::Reference(_))) => {
                vec![(
                    quote!(from: &'static str),
                    quote!(let _: #owner = from.into();),
                )]
            }
            Some(from) => vec![(quote!(from: #from), quote!(let _: #owner = from.into();))],
            None => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn method_use(owner: &Type, sig: &syn::Signature) -> (TokenStream, TokenStream) {
    let (name, mut arguments, mut names) = (&sig.ident, Vec::new(), Vec::new());
    let mut receiver = false;
    for (number, input) in sig.inputs.iter().enumerate() {
        match input {
            FnArg::Receiver(own) => {
                receiver = true;
                let lent = quote!(#own).to_string().starts_with('&').then(|| quote!(&));
                arguments.push(quote!(it: #lent #owner));
            }
            FnArg::Typed(one) => {
                let (name, ty) = (format_ident!("a{number}"), concrete(&one.ty));
                arguments.push(quote!(#name: #ty));
                names.push(quote!(#name));
            }
        }
    }
    let call = if receiver {
        quote!(it.#name(#(#names),*))
    } else {
        quote!(<#owner>::#name(#(#names),*))
    };
    let body = match &sig.output {
        ReturnType::Type(_, ty) if sig.asyncness.is_none() => {
            let text = quote!(#ty).to_string();
            match text.as_str() {
                "Self" => quote!(let _: #owner = #call;),
                // Callers cannot write `crate::` paths.
                _ if text.contains("crate ::") => quote!(let _ = #call;),
                _ => quote!(let _: #ty = #call;),
            }
        }
        _ => quote!(let _ = #call;),
    };
    (quote!(#(#arguments),*), body)
}

/// A concrete type for an argument of type `impl Trait`.
fn concrete(ty: &Type) -> Type {
    match ty {
        Type::ImplTrait(one) => {
            let Some(TypeParamBound::Trait(bound)) = one.bounds.first() else {
                return ty.clone();
            };
            let last = bound.path.segments.last().expect("a trait has a name");
            let PathArguments::AngleBracketed(arguments) = &last.arguments else {
                return ty.clone();
            };
            match (last.ident.to_string().as_str(), arguments.args.first()) {
                ("AsRef", _) => parse_quote!(&'static str),
                ("Into", Some(GenericArgument::Type(into))) => into.clone(),
                ("IntoIterator", Some(GenericArgument::AssocType(item))) => {
                    let item = concrete(&item.ty);
                    parse_quote!(Vec<#item>)
                }
                _ => ty.clone(),
            }
        }
        Type::Tuple(tuple) => {
            let parts = tuple.elems.iter().map(concrete);
            parse_quote!((#(#parts),*))
        }
        other => other.clone(),
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}
