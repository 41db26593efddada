//! Unions: enum definitions, the rule that selects a variant, and `From` conversions.

use std::collections::BTreeMap;

use ir::{Arm, JsonKind, TypeDef, TypeId, Union, Wire};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use rust_surface::{Conversion, ConversionKind, ConversionSource, Storage};

use super::arm_view::{ArmView, arm_views};
use super::payload;
use crate::case;
use crate::rust::docs;
use crate::rust::ident::ident;
use crate::rust::syntax::file_context::FileContext;
use crate::rust::syntax::format::{Fragment, MacroTable, expression};
use crate::rust::syntax::types;

/// The fragments of a union.
pub fn emit<'a>(
    file: &FileContext<'a>,
    id: TypeId,
    def: &'a TypeDef,
    union: &'a Union,
) -> Vec<Fragment> {
    let name = ident(file.names.type_name(id));
    let fallback = case::pascal(&union.other());
    let arms = arm_views(file, id, union, &fallback);
    let fallback = ident(&fallback);
    let variants = arms.iter().map(|arm| {
        let docs = docs::attrs(&docs::arm(file, arm.ty));
        let (variant, value_type) = (&arm.variant, &arm.value_type);
        quote!(#docs #variant(#value_type),)
    });
    let docs = docs::attrs(&docs::type_def(file, def));
    let json = file.runtime("Json");
    file.runtime("union");
    let definition = quote! {
        #docs
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// JSON that matches no other variant.
            #fallback(#json),
        }
    };
    let head = format!("union!({name} = ");
    let discriminator = expression(&discriminator(file, union), 0, head.len(), "; {".len());
    let rows = arms.iter().enumerate();
    let table = MacroTable {
        head: format!("{head}{discriminator}; {{"),
        rows: rows
            .map(|(index, arm)| format!("{index} {}", arm.variant))
            .collect(),
        tail: format!("}} {fallback});"),
    };
    let mut fragments = vec![
        Fragment::Items(definition),
        Fragment::Table(table),
        Fragment::Items(conversions(file, id, union, &name, &arms)),
    ];
    fragments.extend(payload::of_union(file, id, union, &arms, &fallback));
    fragments
}

/// The rule by which a reader selects the variant.
fn discriminator(file: &FileContext, union: &Union) -> TokenStream {
    let rule = file.runtime("Discriminator");
    match union {
        Union::Tag { field, arms } => {
            let (field, values) = (field.as_str(), tag_values(arms));
            quote!(#rule::Tag { field: #field, arms: #values })
        }
        Union::Sibling { field, arms } => {
            let (field, values) = (field.as_str(), tag_values(arms));
            quote!(#rule::Sibling { field: #field, arms: #values })
        }
        Union::Kind(arms) => {
            let kind = file.runtime("JsonKind");
            let kinds = arms.iter().map(|arm| json_kind(arm.by));
            quote!(#rule::Kind(&[#(#kind::#kinds),*]))
        }
        Union::Key(arms) => {
            let keys = keys(arms);
            quote!(#rule::RequiredKeys(#keys))
        }
        Union::Overlap(arms) => {
            let keys = keys(arms);
            quote!(#rule::CommonKeys(#keys))
        }
    }
}

fn tag_values(arms: &[Arm<Vec<String>>]) -> TokenStream {
    let lists = arms.iter().map(|arm| {
        let values = &arm.by;
        quote!(&[#(#values),*])
    });
    quote!(&[#(#lists),*])
}

fn keys(arms: &[Arm<Vec<Wire>>]) -> TokenStream {
    let lists = arms.iter().map(|arm| {
        let keys = arm.by.iter().map(Wire::as_str);
        quote!(&[#(#keys),*])
    });
    quote!(&[#(#lists),*])
}

fn json_kind(kind: JsonKind) -> Ident {
    ident(match kind {
        JsonKind::Bool => "Bool",
        JsonKind::Integer => "Integer",
        JsonKind::Number => "Number",
        JsonKind::String => "String",
        JsonKind::Array => "Array",
        JsonKind::Object => "Object",
    })
}

/// `From` for every type that converts into the union without loss.
fn conversions<'a>(
    file: &FileContext<'a>,
    id: TypeId,
    union: &Union,
    name: &Ident,
    arms: &[ArmView<'a>],
) -> TokenStream {
    let mut found: BTreeMap<String, TokenStream> = BTreeMap::new();
    for conversion in file.names.surface.conversions(id, union) {
        let arm = &arms[conversion.arm];
        for (from, kind) in sources(file, &conversion) {
            let value = match kind {
                ConversionKind::Same => quote!(value),
                ConversionKind::Into => quote!(value.into()),
            };
            let value = match arm.storage {
                Storage::Inline => value,
                Storage::Boxed => quote!(Box::new(#value)),
            };
            let variant = &arm.variant;
            let code = quote! {
                impl From<#from> for #name {
                    fn from(value: #from) -> Self {
                        Self::#variant(#value)
                    }
                }
            };
            found.insert(from.to_string(), code);
        }
    }
    found.into_values().collect()
}

/// The source types of a conversion, and how each becomes the value of the variant.
fn sources(file: &FileContext, conversion: &Conversion) -> Vec<(TokenStream, ConversionKind)> {
    let from = match &conversion.source {
        ConversionSource::Bool => quote!(bool),
        ConversionSource::Integer(int) => {
            let int = types::integer(*int);
            quote!(#int)
        }
        ConversionSource::Single => quote!(f32),
        ConversionSource::Double => quote!(f64),
        ConversionSource::Text => {
            let owned = (quote!(String), conversion.kind);
            return vec![owned, (quote!(&str), ConversionKind::Into)];
        }
        ConversionSource::Type(ty) => types::bare(file, ty),
    };
    vec![(from, conversion.kind)]
}
