//! Unions: enum definitions, the rule that selects a variant, and `From` conversions.

use std::collections::BTreeMap;

use ir::{Arm, JsonKind, TagValue, TypeDef, TypeId, Union, Wire};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use rust_surface::{Conversion, ConversionSource, Storage};

use super::arm_view::arm_views;
use super::payload;
use crate::case;
use crate::rust::docs;
use crate::rust::ident::ident;
use crate::rust::syntax::file_context::FileContext;
use crate::rust::syntax::format::{Definition, Fragment, Row, expression, words};
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
    file.runtime("union");
    let head = format!("pub enum {name} = ");
    let discriminator = expression(&discriminator(file, union), 4, head.len() + 4, "; {".len());
    let conversions = conversions(file, id, union);
    let rows = arms.iter().enumerate().map(|(index, arm)| {
        let boxed = match arm.storage {
            Storage::Boxed => "boxed ",
            Storage::Inline => "",
        };
        let from: Vec<String> = { conversions.iter() }
            .filter(|(_, arm)| **arm == index)
            .map(|(from, _)| from.clone())
            .collect();
        let from = match from.is_empty() {
            true => String::new(),
            false => format!("from [{}]", from.join(", ")),
        };
        let value = words(&types::tokens(file, arm.ty));
        Row {
            docs: docs::arm(file, arm.ty),
            parts: vec![format!("{index} {}({boxed}{value})", arm.variant), from],
        }
    });
    let definition = Definition {
        macro_name: "union",
        docs: docs::type_def(file, def),
        head: format!("{head}{discriminator};"),
        rows: rows.collect(),
        tail: fallback.to_string(),
    };
    let mut fragments = vec![Fragment::Definition(definition)];
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

fn tag_values(arms: &[Arm<Vec<TagValue>>]) -> TokenStream {
    let lists = arms.iter().map(|arm| {
        let values = arm.by.iter().map(TagValue::text);
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

/// The types that convert into the union without loss, each with the index of its variant.
fn conversions(file: &FileContext, id: TypeId, union: &Union) -> BTreeMap<String, usize> {
    let conversions = file.names.surface.conversions(id, union);
    let conversions = conversions.iter().flat_map(|conversion| {
        let from = sources(file, conversion).into_iter();
        from.map(|from| (words(&from), conversion.arm))
    });
    conversions.collect()
}

/// The source types of a conversion.
fn sources(file: &FileContext, conversion: &Conversion) -> Vec<TokenStream> {
    vec![match &conversion.source {
        ConversionSource::Bool => quote!(bool),
        ConversionSource::Integer(int) => {
            let int = types::integer(*int);
            quote!(#int)
        }
        ConversionSource::Single => quote!(f32),
        ConversionSource::Double => quote!(f64),
        ConversionSource::Text => return vec![quote!(String), quote!(&str)],
        ConversionSource::Type(ty) => types::bare(file, ty),
    }]
}
