//! Records: struct definitions, constructors, setters and the table for the codec.

use ir::{Flow, InputMode, Presence, Record, Sensitivity, Shape, Type, TypeDef, TypeId, Union};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use rust_surface::Optionality;

use super::field_argument::{boxed, field_type, required_argument};
use super::field_view::{FieldView, field_views};
use super::{helpers, payload, required};
use crate::markdown::code;
use crate::rust::docs;
use crate::rust::ident::ident;
use crate::rust::syntax::argument::{Argument, argument, constant, converted_union};
use crate::rust::syntax::file_context::FileContext;
use crate::rust::syntax::format::{Fragment, MacroTable, literal};

/// The fragments of a record.
pub fn emit<'a>(
    file: &FileContext<'a>,
    id: TypeId,
    def: &'a TypeDef,
    record: &'a Record,
) -> Vec<Fragment> {
    let name = ident(file.names.type_name(id));
    let reach = file.names.facts.reach(id);
    let fields = field_views(file.names, id, record, reach);
    let mut fragments = vec![Fragment::Items(definition(file, def, &name, &fields))];
    let constructor = reach.request.then(|| constructor(file, id, &name, &fields));
    let default = match &constructor {
        None => Default::Empty,
        Some(constructor) => constructor.default,
    };
    // A type that was once only received keeps its `Default` when it becomes part of a request.
    let default = match default {
        Default::None if file.names.surface.implements_default(id) => Default::Empty,
        other => other,
    };
    fragments.extend(constructor.map(|constructor| Fragment::Items(constructor.code)));
    fragments.push(Fragment::Items(helpers::emit(file, id, &name, &fields)));
    file.runtime("record");
    let rows = fields.iter().enumerate();
    fragments.push(Fragment::Table(MacroTable {
        head: match default {
            Default::Empty => format!("record!({name}: Default {{"),
            Default::New | Default::None => format!("record!({name} {{"),
        },
        rows: rows.map(|(index, field)| row(file, index, field)).collect(),
        tail: match payload::of_record(file, id, &fields) {
            Some(payload) => format!("}} {payload});"),
            None => "});".into(),
        },
    }));
    fragments
}

fn definition<'a>(
    file: &FileContext<'a>,
    def: &'a TypeDef,
    name: &Ident,
    fields: &[FieldView<'a>],
) -> TokenStream {
    let docs = docs::attrs(&docs::type_def(file, def));
    let unknown_fields = file.runtime("UnknownFields");
    let fields = fields.iter().map(|field| {
        let docs = docs::attrs(&docs::field(field.field, &field.ident));
        let (ident, ty) = (&field.ident, field_type(file, field));
        quote!(#docs pub #ident: #ty,)
    });
    quote! {
        #docs
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            /// Fields of the JSON object that this version does not know. They are sent back unchanged.
            pub unknown_fields: #unknown_fields,
        }
    }
}

/// The identifier and type of each struct field.
pub fn fields<'a>(
    file: &FileContext<'a>,
    id: TypeId,
    record: &'a Record,
) -> Vec<(Ident, TokenStream)> {
    let reach = file.names.facts.reach(id);
    let fields = field_views(file.names, id, record, reach);
    let typed = fields.iter();
    typed
        .map(|field| (field.ident.clone(), field_type(file, field)))
        .collect()
}

/// How a record implements `Default`.
#[derive(Clone, Copy)]
enum Default {
    /// Not at all, because it has required fields.
    None,
    /// With no field set.
    Empty,
    /// As `new` does, which sets constants.
    New,
}

/// The code of the constructor and the setters.
struct Constructor {
    code: TokenStream,
    default: Default,
}

/// The constructor and the setters of a record that requests contain.
fn constructor<'a>(
    file: &FileContext<'a>,
    id: TypeId,
    name: &Ident,
    fields: &[FieldView<'a>],
) -> Constructor {
    let (mut arguments, mut values, mut constants) = (Vec::new(), Vec::new(), Vec::new());
    let mut setters = Vec::new();
    let mut is_set_by_server = false;
    for field in fields {
        if field.field.flow == Flow::Response {
            is_set_by_server |= field.field.presence == Presence::Required;
            continue;
        }
        let ident = &field.ident;
        match field.input_mode {
            InputMode::Argument => {
                let Argument { ty, value } = required_argument(file, field);
                arguments.push(quote!(#ident: #ty));
                values.push(if *ident == value.to_string() {
                    quote!(#ident)
                } else {
                    quote!(#ident: #value)
                });
            }
            InputMode::Setter => setters.push(setter(file, field)),
            InputMode::Never => {
                let value = constant(file.names.api, field.field);
                let value = value.map(|value| quote!(#ident: #value));
                values.extend(value.clone());
                constants.extend(value);
            }
        }
    }
    let record = file.runtime("Record");
    // A field that only the server sets has no value yet, not even an empty one.
    let base = match is_set_by_server {
        true => quote!(#record::for_request()),
        false => quote!(#record::empty()),
    };
    let mut value = match values.is_empty() {
        true => base.clone(),
        false => quote!(Self { #(#values,)* ..#base }),
    };
    let required = file.names.required_name(id).map(|required| {
        let argument = ident(&required);
        arguments = vec![quote!(required: #argument)];
        value = quote!(required.into());
        required::emit(file, name, &required, fields, &constants, &base)
    });
    let docs = match arguments.is_empty() {
        true => "Creates the value without any optional field.",
        false => "Creates the value from its required fields.",
    };
    let docs = docs::attrs(&[docs.to_owned()]);
    let mut code = quote! {
        impl #name {
            #docs
            pub fn new(#(#arguments),*) -> Self {
                #value
            }
            #(#setters)*
        }
        #required
    };
    let is_empty = values.is_empty() && !is_set_by_server;
    let default = match (arguments.is_empty(), is_empty) {
        (false, _) => Default::None,
        (true, true) => Default::Empty,
        (true, false) => Default::New,
    };
    if let Default::New = default {
        code.extend(quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        });
    }
    Constructor { code, default }
}

fn setter<'a>(file: &FileContext<'a>, field: &FieldView<'a>) -> TokenStream {
    let (ident, method) = (&field.ident, &field.setter);
    let Argument { ty, value } = boxed(field, argument(file, &field.field.ty, ident));
    let mut docs = docs::setter(field.field);
    docs.extend(mixed_elements(file, &field.field.ty));
    let docs = docs::attrs(&docs);
    let deprecated = docs::deprecated(field.field.stability, &field.field.docs);
    let (value, null_setter) = match field.optionality {
        Optionality::Plain => (value, None),
        Optionality::Option => (quote!(Some(#value)), None),
        Optionality::Patch => {
            let (patch, method) = (file.runtime("Patch"), &field.null_setter);
            let wire = code(field.field.wire.as_str());
            let docs = docs::attrs(&[format!("Sends {wire} as null, which unsets it.")]);
            let null_setter = quote! {
                #docs
                #deprecated
                pub fn #method(mut self) -> Self {
                    self.#ident = #patch::Null;
                    self
                }
            };
            (quote!(#patch::Value(#value)), Some(null_setter))
        }
    };
    quote! {
        #docs
        #deprecated
        pub fn #method(mut self, #ident: #ty) -> Self {
            self.#ident = #value;
            self
        }
        #null_setter
    }
}

/// How elements of several types are passed, if the list has elements that other types convert into.
fn mixed_elements(file: &FileContext, ty: &Type) -> Vec<String> {
    let Type::List(element) = file.names.api.resolve(ty) else {
        return Vec::new();
    };
    let Some(union) = converted_union(file, element) else {
        return Vec::new();
    };
    let name = file.names.type_name(union);
    let example = format!("[{name}::from(first), second.into()]");
    let text = format!(
        "Elements of several types are converted one by one: {}.",
        code(&example)
    );
    vec![String::new(), text]
}

/// The row of a field in the table by which the codec reads and writes the record.
fn row<'a>(file: &FileContext<'a>, index: usize, field: &FieldView<'a>) -> String {
    let kind = file.runtime("Field");
    let FieldView { field, ident, .. } = field;
    let presence = match field.presence {
        Presence::Required | Presence::Constant(_) => "required",
        Presence::Optional | Presence::Default(_) => "optional",
    };
    let wire = literal(field.wire.as_str());
    let mut row = format!("{index} {ident}: {kind}::{presence}({wire})");
    if field.ty.is_nullable() || file.names.api.is_any(&field.ty) {
        row.push_str(".nullable()");
    }
    if field.sensitivity == Sensitivity::Secret {
        row.push_str(".secret()");
    }
    if field.flow == Flow::Response {
        row.push_str(".read_only()");
    }
    if let Type::Def(id) = file.names.api.resolve(&field.ty)
        && let Shape::Union(Union::Sibling { field, .. }) = &file.names.api.types[*id].shape
    {
        row.push_str(&format!(".discriminated_by({})", literal(field.as_str())));
    }
    row
}
