//! The values in an example, as expressions of Rust.

use ir::{InputMode, Int, Prim, Repr, Shape, Type, TypeId, Union};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use rust_surface::{ConversionSource, Optionality, Storage};
use synth::ExampleValue;

use crate::case;
use crate::rust::models::{arm_views, field_views};
use crate::rust::syntax::argument::converted_union;
use crate::rust::syntax::file_context::FileContext;
use crate::rust::syntax::types;

/// The values of one file.
pub struct Values<'a, 'f> {
    /// The file.
    pub file: &'f FileContext<'a>,
}

impl<'a> Values<'a, '_> {
    /// The argument for a value. None if it cannot be written in place.
    pub fn argument(&self, ty: &'a Type, value: &ExampleValue) -> Option<TokenStream> {
        let api = self.file.names.api;
        Some(match (api.resolve(ty), value) {
            (Type::Prim(prim), value) => scalar(prim, value)?,
            (Type::List(element), ExampleValue::List(items)) => {
                let converts =
                    self.is_text(element) || converted_union(self.file, element).is_some();
                let items: Option<Vec<TokenStream>> = items
                    .iter()
                    .map(|item| match converts {
                        true => self.argument(element, item),
                        false => self.exact(element, item),
                    })
                    .collect();
                let items = items?;
                quote!([#(#items),*])
            }
            (Type::Map(of), ExampleValue::Object(entries)) => {
                let is_text = self.is_text(of);
                let mut pairs = Vec::new();
                for (key, item) in entries {
                    let value = match is_text {
                        true => self.argument(of, item)?,
                        false => self.exact(of, item)?,
                    };
                    pairs.push(quote!((#key, #value)));
                }
                quote!([#(#pairs),*])
            }
            (Type::Def(id), value) => match &api.types[*id].shape {
                Shape::Record(_) => self.record(*id, value)?,
                Shape::Enum(values) => match (value.plain(), values.repr) {
                    (ExampleValue::Text(text), Repr::Text) => quote!(#text),
                    (ExampleValue::Number(text), Repr::Integer) => number(text)?,
                    _ => return None,
                },
                Shape::Union(union) => self.union(*id, union, value)?,
                Shape::Alias(_) => return None,
            },
            (_, value) => self.json(value),
        })
    }

    /// A value of exactly the type, where the type is known.
    pub fn exact(&self, ty: &'a Type, value: &ExampleValue) -> Option<TokenStream> {
        if ty.is_nullable() && !self.file.names.api.is_any(ty) {
            let inner = self.exact(ty.bare(), value)?;
            return Some(quote!(Some(#inner)));
        }
        let api = self.file.names.api;
        Some(match (api.resolve(ty), value) {
            (Type::Prim(Prim::Text(_)), value) => {
                let text = self.argument(ty, value)?;
                quote!(#text.into())
            }
            (Type::List(element), ExampleValue::List(items)) => {
                let items: Option<Vec<TokenStream>> =
                    items.iter().map(|item| self.exact(element, item)).collect();
                let items = items?;
                quote!(vec![#(#items),*])
            }
            (Type::Map(of), ExampleValue::Object(entries)) => {
                let mut pairs = Vec::new();
                for (key, item) in entries {
                    let value = self.exact(of, item)?;
                    pairs.push(quote!((#key.into(), #value)));
                }
                quote!([#(#pairs),*].into())
            }
            (Type::Def(id), value) => {
                let argument = self.argument(ty, value)?;
                match &api.types[*id].shape {
                    Shape::Enum(_) | Shape::Union(_) => quote!(#argument.into()),
                    Shape::Record(_) | Shape::Alias(_) => argument,
                }
            }
            (Type::Any(_), value) => {
                let json = self.json(value);
                match value.plain() {
                    ExampleValue::Object(_) => json,
                    _ => quote!(#json.into()),
                }
            }
            _ => self.argument(ty, value)?,
        })
    }

    fn is_text(&self, ty: &Type) -> bool {
        !ty.is_nullable() && types::is_text(self.file.names.api.resolve(ty))
    }

    fn json(&self, value: &ExampleValue) -> TokenStream {
        let json = self.file.runtime("Json");
        match value.plain() {
            ExampleValue::Object(entries) => {
                let entries = entries.iter().map(|(key, value)| {
                    let value = self.json_part(value);
                    quote!((#key, #value))
                });
                quote!(#json::object([#(#entries),*]))
            }
            other => self.json_part(other),
        }
    }

    fn json_part(&self, value: &ExampleValue) -> TokenStream {
        let json = self.file.runtime("Json");
        match value.plain() {
            ExampleValue::Text(text) => quote!(#text),
            ExampleValue::Bool(value) => quote!(#value),
            ExampleValue::Number(text) => number(text).unwrap_or_default(),
            ExampleValue::Null
            | ExampleValue::List(_)
            | ExampleValue::Object(_)
            | ExampleValue::Arm(..) => quote!(#json::null()),
        }
    }

    fn record(&self, id: TypeId, value: &ExampleValue) -> Option<TokenStream> {
        let names = self.file.names;
        let Shape::Record(record) = &names.api.types[id].shape else {
            return None;
        };
        // Required fields that are given by name are in a struct, whose fields have exact types.
        let is_named = names.surface.names_required_fields(id);
        let mut required = Vec::new();
        let mut setters = TokenStream::new();
        for view in field_views(names, id, record, names.facts.reach(id)) {
            let given = value.get(view.field.wire.as_str());
            let ty = &view.field.ty;
            match (view.input_mode, given) {
                (InputMode::Argument, Some(given)) if is_named => {
                    let (ident, value) = (&view.ident, self.exact(ty.bare(), given)?);
                    required.push(match view.optionality {
                        Optionality::Plain | Optionality::Patch => quote!(#ident: #value),
                        Optionality::Option => quote!(#ident: Some(#value)),
                    });
                }
                (InputMode::Argument, Some(given)) => required.push(match view.optionality {
                    Optionality::Plain | Optionality::Patch => self.argument(ty, given)?,
                    Optionality::Option => {
                        let value = self.exact(ty.bare(), given)?;
                        let full = types::bare(self.file, ty);
                        quote!(Some::<#full>(#value))
                    }
                }),
                (InputMode::Argument, None) => return None,
                (InputMode::Setter, Some(given)) => {
                    let (setter, value) = (&view.setter, self.argument(ty, given)?);
                    setters.extend(quote!(.#setter(#value)));
                }
                (InputMode::Setter, None) | (InputMode::Never, _) => {}
            }
        }
        let path = self.file.type_path(id);
        Some(match self.file.required_path(id) {
            Some(named) => quote!(#path::new(#named { #(#required),* }) #setters),
            None => quote!(#path::new(#(#required),*) #setters),
        })
    }

    fn union(&self, id: TypeId, union: &'a Union, value: &ExampleValue) -> Option<TokenStream> {
        let ExampleValue::Arm(index, inner) = value else {
            return None;
        };
        let names = self.file.names;
        let fallback = case::pascal(&union.other());
        let arm = arm_views(self.file, id, union, &fallback)
            .into_iter()
            .nth(*index)?;
        let mut conversions = names.surface.conversions(id, union).into_iter();
        let plain = names.api.plain(arm.ty);
        let converts = conversions.any(|conversion| {
            conversion.arm == *index
                && match (&conversion.source, names.api.resolve(arm.ty)) {
                    (ConversionSource::Text, Type::Prim(Prim::Text(_))) => true,
                    (ConversionSource::Bool, Type::Prim(Prim::Bool)) => true,
                    (ConversionSource::Double, Type::Prim(Prim::Float)) => true,
                    // A literal without a suffix is of this type.
                    (ConversionSource::Integer(Int::I32), Type::Prim(Prim::Int(_))) => true,
                    (ConversionSource::Type(ty), Type::Def(inner)) => {
                        let shape = &names.api.types[*inner].shape;
                        *ty == plain && matches!(shape, Shape::Record(_))
                    }
                    _ => false,
                }
        });
        if converts {
            return self.argument(arm.ty, inner);
        }
        let value = self.exact(arm.ty, inner)?;
        let value = match arm.storage {
            Storage::Inline => value,
            Storage::Boxed => quote!(Box::new(#value)),
        };
        let (path, variant) = (self.file.type_path(id), &arm.variant);
        Some(quote!(#path::#variant(#value)))
    }
}

fn scalar(prim: &Prim, value: &ExampleValue) -> Option<TokenStream> {
    match (prim, value.plain()) {
        (Prim::Bool, ExampleValue::Bool(value)) => Some(quote!(#value)),
        (Prim::Int(_), ExampleValue::Number(text)) => number(text),
        (Prim::Float, ExampleValue::Number(text)) => {
            let value: f64 = text.parse().ok()?;
            let literal = Literal::f64_unsuffixed(value.abs());
            Some(match value < 0.0 {
                true => quote!(-#literal),
                false => quote!(#literal),
            })
        }
        (Prim::Text(format), ExampleValue::Text(text)) if format.is_quoted() => number(text),
        (Prim::Text(_), ExampleValue::Text(text)) => Some(quote!(#text)),
        _ => None,
    }
}

fn number(text: &str) -> Option<TokenStream> {
    let value: i128 = text.parse().ok()?;
    Some(crate::rust::syntax::argument::whole(value))
}
