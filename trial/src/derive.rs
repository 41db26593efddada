//! Way 1: serde's derives on every type.

use proc_macro2::TokenStream;
use quote::quote;

use crate::models::{Field, Item, Record};
use crate::print::{Piece, words};

/// What of this way is emitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// The types alone, which nothing can read or write: the floor.
    Bare,
    /// Unknown fields are dropped.
    Dropped,
    /// Unknown fields are kept by `#[serde(flatten)]`.
    Kept,
    /// The same, and `Debug` and `PartialEq` derived as well, which the tables have anyway.
    Full,
}

pub fn emit(item: &Item, extent: Extent) -> Vec<Piece> {
    let serde = extent != Extent::Bare;
    let derives = match extent {
        Extent::Bare => quote!(#[derive(Clone)]),
        Extent::Dropped | Extent::Kept => quote!(#[derive(Clone, Serialize, Deserialize)]),
        Extent::Full => quote!(#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]),
    };
    match item {
        Item::Code(_) => Vec::new(),
        Item::Record(record) => {
            let (docs, name) = (docs(&record.item.attrs), &record.item.ident);
            let fields = record.fields.iter().map(|field| {
                let (docs, ident, ty) = (&field.attrs, &field.ident, &field.ty);
                let how = serde.then(|| how(field));
                quote!(#(#docs)* #how pub #ident: #ty,)
            });
            let extra = match extent {
                Extent::Dropped => TokenStream::new(),
                Extent::Bare => quote! {
                    /// Keys without a field here, kept as they came and sent as they are.
                    pub extra: Extra,
                },
                Extent::Kept | Extent::Full => quote! {
                    /// Keys without a field here, kept as they came and sent as they are.
                    #[serde(flatten)]
                    pub extra: Extra,
                },
            };
            let item = quote! {
                #(#docs)*
                #derives
                #[non_exhaustive]
                pub struct #name {
                    #(#fields)*
                    #extra
                }
            };
            vec![Piece::Items(item), empty(record, extent != Extent::Dropped)]
        }
        Item::Words(found) => {
            let (attrs, name, variants) =
                (docs(&found.item.attrs), &found.item.ident, &found.item.variants);
            let item = quote! {
                #(#attrs)*
                #[derive(Clone)]
                #[non_exhaustive]
                pub enum #name { #variants }
            };
            vec![Piece::Items(item), words(found)]
        }
        Item::Numbers(found) => {
            let (item, table) = (&found.item, &found.table);
            vec![Piece::Items(quote!(#item numbers!(#table);))]
        }
        Item::Union(found) => {
            let (attrs, name, variants) =
                (docs(&found.item.attrs), &found.item.ident, &found.item.variants);
            let how = serde.then(|| quote!(#[serde(untagged)]));
            let other = &found.item.variants.last().expect("an arm").ident;
            vec![Piece::Items(quote! {
                #(#attrs)*
                #derives
                #how
                #[non_exhaustive]
                pub enum #name { #variants }
                impl Slot for #name {
                    fn empty() -> Self {
                        Self::#other(Slot::empty())
                    }
                }
            })]
        }
    }
}

/// The attributes that are documentation.
pub fn docs(attrs: &[syn::Attribute]) -> Vec<&syn::Attribute> {
    attrs
        .iter()
        .filter(|attr| attr.path().is_ident("doc") || attr.path().is_ident("deprecated"))
        .collect()
}

fn how(field: &Field) -> TokenStream {
    let wire = &field.wire;
    let mut facts = Vec::new();
    if field.ident != wire {
        facts.push(quote!(rename = #wire));
    }
    if field.holder() == "Patch" {
        facts.push(quote!(default, skip_serializing_if = "Patch::is_absent"));
    } else if !field.required {
        facts.push(quote!(skip_serializing_if = "Option::is_none"));
    }
    if facts.is_empty() {
        TokenStream::new()
    } else {
        quote!(#[serde(#(#facts),*)])
    }
}

/// What constructors start from.
fn empty(record: &Record, extra: bool) -> Piece {
    let mut names: Vec<String> = record.fields.iter().map(|field| field.ident.to_string()).collect();
    if extra {
        names.push("extra".to_owned());
    }
    Piece::Text(format!("empty!({} {{ {} }});\n", record.item.ident, names.join(", ")))
}
