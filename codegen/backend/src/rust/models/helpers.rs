//! Helpers of records: constructors with a name, values that are looked up in a list, and conversions of records.

use ir::{Field, Helpers, InputMode, NamedConstructor, Shape, Type, TypeId, Wire};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use rust_surface::Optionality;

use super::field_argument::required_argument;
use super::field_view::{FieldView, field_views};
use crate::common::selection::{SelectionPath, selections};
use crate::markdown::code;
use crate::rust::docs;
use crate::rust::ident::ident;
use crate::rust::names::{Names, TypeModule};
use crate::rust::syntax::argument::{Argument, argument};
use crate::rust::syntax::file_context::FileContext;
use crate::rust::syntax::types;

/// The functions of a record, and the conversions of the record into others.
pub fn emit<'a>(
    file: &FileContext<'a>,
    id: TypeId,
    name: &Ident,
    fields: &[FieldView<'a>],
) -> TokenStream {
    let mut methods = Vec::new();
    if let Some(helpers) = file.names.api.helpers.get(&id) {
        let constructors = helpers.constructors.iter();
        methods.extend(constructors.map(|one| constructor(file, one, fields)));
    }
    let selections = selections(file.names.api, id);
    methods.extend(selections.iter().map(|path| selection(file, id, path)));
    let methods = (!methods.is_empty()).then(|| quote!(impl #name { #(#methods)* }));
    let conversions = conversions(file, id, name);
    quote!(#methods #conversions)
}

/// The conversions of a record into others. Each is beside the record, which sees the types of its own module and the
/// shared ones.
fn conversions(file: &FileContext, id: TypeId, name: &Ident) -> TokenStream {
    let is_source = |(_, helpers): &(&TypeId, &Helpers)| helpers.sources.contains(&id);
    let targets = file.names.api.helpers.iter().filter(is_source);
    let convert = |(target, _): (&TypeId, &Helpers)| {
        let module = file.names.type_module(*target);
        if module != TypeModule::Shared && module != file.names.type_module(id) {
            return TokenStream::new();
        }
        let (target, convert) = (file.type_path(*target), file.runtime("convert_record"));
        quote! {
            /// Keeps the fields that both types have.
            impl From<#name> for #target {
                fn from(value: #name) -> Self {
                    #convert(&value)
                }
            }
        }
    };
    targets.map(convert).collect()
}

fn constructor<'a>(
    file: &FileContext<'a>,
    one: &NamedConstructor,
    fields: &[FieldView<'a>],
) -> TokenStream {
    let fixed = |field: &Field| {
        let mut fixed = one.fixed.iter();
        let text = fixed.find(|(wire, _)| *wire == field.wire);
        text.map(|(_, text)| text.as_str())
    };
    let is_passed = |field: &Field| one.arguments.contains(&field.wire);
    let (mut given, mut setters) = (Vec::new(), TokenStream::new());
    for view in fields {
        let (ident, setter) = (&view.ident, &view.setter);
        let value = match fixed(view.field) {
            Some(text) => quote!(#text),
            None if is_passed(view.field) => quote!(#ident),
            None => continue,
        };
        match view.input_mode {
            InputMode::Argument => given.push(value),
            InputMode::Setter => setters.extend(quote!(.#setter(#value))),
            InputMode::Never => {}
        }
    }
    let passed = one.arguments.iter().filter_map(|wire| {
        let view = fields.iter().find(|view| view.field.wire == *wire)?;
        let ident = &view.ident;
        let Argument { ty, .. } = match view.input_mode {
            InputMode::Argument => required_argument(file, view),
            InputMode::Setter | InputMode::Never => argument(file, &view.field.ty, ident),
        };
        Some(quote!(#ident: #ty))
    });
    let name = ident(&rust_surface::case::snake(&one.name));
    let fixed = one.fixed.iter();
    let fixed = fixed.map(|(wire, text)| format!("{} {}", code(wire.as_str()), code(text)));
    let docs = docs::attrs(&[format!(
        "Creates the value with the {}.",
        fixed.collect::<Vec<_>>().join(" and the ")
    )]);
    quote! {
        #docs
        pub fn #name(#(#passed),*) -> Self {
            Self::new(#(#given),*) #setters
        }
    }
}

fn selection(file: &FileContext, id: TypeId, path: &SelectionPath) -> TokenStream {
    let (names, one) = (file.names, path.selection);
    let about = path.description(code);
    let (mut at, mut list) = (id, quote!(self));
    for (index, key) in one.list.iter().enumerate() {
        let view = view_of(names, at, key);
        let ident = &view.ident;
        list.extend(quote!(.#ident));
        let is_last = index + 1 == one.list.len();
        match (view.optionality, is_last) {
            (Optionality::Plain, false) => {}
            (Optionality::Plain, true) => list.extend(quote!(.iter())),
            (Optionality::Option | Optionality::Patch, false) => list.extend(quote!(.as_ref()?)),
            (Optionality::Option | Optionality::Patch, true) => {
                list.extend(quote!(.iter().flatten()));
            }
        }
        at = element(names, &view.field.ty);
    }
    let conditions = one.conditions.iter().map(|(key, text)| {
        let view = view_of(names, at, key);
        let ident = &view.ident;
        match view.optionality {
            Optionality::Plain => quote!(one.#ident.as_str() == #text),
            Optionality::Option | Optionality::Patch => {
                quote!(one.#ident.as_ref().is_some_and(|found| found.as_str() == #text))
            }
        }
    });
    let conditions: Vec<TokenStream> = conditions.collect();
    let next = match conditions.is_empty() {
        true => quote!(next()),
        false => quote!(find(|one| #(#conditions)&&*)),
    };
    let value = one.value.as_ref().map(|key| view_of(names, at, key));
    let (ty, result) = match &value {
        None => (file.type_path(at), quote!(Some(found))),
        Some(view) => {
            let ident = &view.ident;
            let is_text = types::is_text(names.api.resolve(&view.field.ty));
            let ty = match is_text {
                true => quote!(str),
                false => types::bare(file, &view.field.ty),
            };
            let result = match (view.optionality, is_text) {
                (Optionality::Plain, _) => quote!(Some(&found.#ident)),
                (Optionality::Option | Optionality::Patch, true) => quote!(found.#ident.as_deref()),
                (Optionality::Option | Optionality::Patch, false) => quote!(found.#ident.as_ref()),
            };
            (ty, result)
        }
    };
    let name = ident(&rust_surface::case::snake(&one.name));
    let docs = docs::attrs(&[format!("Returns {about}, if there is one.")]);
    quote! {
        #docs
        pub fn #name(&self) -> Option<&#ty> {
            let mut all = #list;
            let found = all.#next?;
            #result
        }
    }
}

/// The field of a record with a key, which was checked to exist.
fn view_of<'a>(names: &'a Names<'a>, id: TypeId, key: &Wire) -> FieldView<'a> {
    let Shape::Record(record) = &names.api.types[id].shape else {
        panic!("a helper looks for `{}` in no record", key.as_str());
    };
    let views = field_views(names, id, record, names.facts.reach(id));
    let found = views.into_iter().find(|view| view.field.wire == *key);
    found.unwrap_or_else(|| {
        panic!(
            "a helper looks for `{}`, which does not exist",
            key.as_str()
        )
    })
}

/// The record that a field or the elements of its list hold.
fn element(names: &Names, ty: &Type) -> TypeId {
    let held = match names.api.resolve(ty) {
        Type::List(element) => names.api.resolve(element),
        other => other,
    };
    held.def().expect("a helper goes through records only")
}
