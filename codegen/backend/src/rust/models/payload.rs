//! Payloads: how the only value of a response is taken from its type.

use ir::{Payload, PayloadArm, PayloadCount, Shape, Type, TypeId, Union};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use rust_surface::{Optionality, Storage};

use super::arm_view::ArmView;
use super::field_view::{FieldView, field_views};
use crate::rust::ident::ident;
use crate::rust::syntax::file_context::FileContext;
use crate::rust::syntax::format::{Fragment, words};
use crate::rust::syntax::types;

/// What follows the fields of a record in the macro `record!` if one of them is a payload.
pub fn of_record(file: &FileContext, id: TypeId, fields: &[FieldView]) -> Option<String> {
    let payload = file.names.payloads.get(&id)?;
    let (method, key) = match payload {
        Payload::One { key, .. } => ("item", key),
        Payload::Many { key, .. } => ("items", key),
        Payload::OneOrMany { .. } => return None,
    };
    let is_payload = |view: &&FieldView| view.field.wire == *key;
    let (index, view) = fields
        .iter()
        .enumerate()
        .find(|(_, view)| is_payload(view))?;
    let held = match (view.optionality, view.storage) {
        (Optionality::Plain, Storage::Inline) => "",
        (Optionality::Plain, Storage::Boxed) => "boxed ",
        (Optionality::Option | Optionality::Patch, _) => "optional ",
    };
    let item = words(&types::bare(file, payload.element()));
    Some(format!("{method} {index} {held}{}: {item}", view.ident))
}

/// The implementations for a union whose arm decides whether there is one value or a list.
pub fn of_union(
    file: &FileContext,
    id: TypeId,
    union: &Union,
    views: &[ArmView],
    fallback: &Ident,
) -> Option<Fragment> {
    let Payload::OneOrMany { arms, element } = file.names.payloads.get(&id)? else {
        return None;
    };
    let name = ident(file.names.type_name(id));
    let (into_item, into_items) = (file.runtime("IntoItem"), file.runtime("IntoItems"));
    let element = types::bare(file, element);
    let keys: Vec<&str> = arms.iter().map(|arm| arm.key.as_str()).collect();
    let (mut one, mut many) = (TokenStream::new(), TokenStream::new());
    for (view, (name, ty)) in views.iter().zip(union.arms()) {
        let variant = &view.variant;
        let Some(arm) = arms.iter().find(|arm| arm.arm == *name) else {
            one.extend(quote!(Self::#variant(_) => None,));
            many.extend(quote!(Self::#variant(_) => None,));
            continue;
        };
        let value = arm_value(file, arm, ty)?;
        let (as_one, as_many) = match arm.count {
            PayloadCount::One => (quote!(Some(#value)), quote!(Some(vec![#value]))),
            PayloadCount::Many => {
                let only_item = file.runtime("only_item");
                (quote!(#only_item(#value)), quote!(Some(#value)))
            }
        };
        one.extend(quote!(Self::#variant(response) => #as_one,));
        many.extend(quote!(Self::#variant(response) => #as_many,));
    }
    let keys = quote!(&[#(#keys),*]);
    Some(Fragment::Items(quote! {
        impl #into_item for #name {
            type Item = #element;
            const KEYS: &'static [&'static str] = #keys;
            fn into_item(self) -> Option<#element> {
                match self {
                    #one
                    Self::#fallback(_) => None,
                }
            }
        }
        impl #into_items for #name {
            type Item = #element;
            const KEYS: &'static [&'static str] = #keys;
            fn into_items(self) -> Option<Vec<#element>> {
                match self {
                    #many
                    Self::#fallback(_) => None,
                }
            }
        }
    }))
}

/// The payload in the record of an arm. The arm may be boxed; a field can be moved out of a box.
fn arm_value(file: &FileContext, arm: &PayloadArm, ty: &Type) -> Option<TokenStream> {
    let id = file.names.api.resolve(ty).def()?;
    let (field, optionality, storage) = field(file, id, arm.key.as_str())?;
    let value = match storage {
        Storage::Inline => quote!(response.#field),
        Storage::Boxed => quote!(*response.#field),
    };
    Some(match optionality {
        Optionality::Plain => value,
        Optionality::Option | Optionality::Patch => quote!(#value?),
    })
}

/// The field of a record with this key, and how it is held.
fn field(file: &FileContext, id: TypeId, key: &str) -> Option<(Ident, Optionality, Storage)> {
    let Shape::Record(record) = &file.names.api.types[id].shape else {
        return None;
    };
    let reach = file.names.facts.reach(id);
    let views = field_views(file.names, id, record, reach);
    let mut views = views.into_iter();
    let view = views.find(|view| view.field.wire.as_str() == key)?;
    Some((view.ident, view.optionality, view.storage))
}
