//! A record knows its fields, how it is made and how it is filled.

use ir::name_lock::Storage;
use ir::{
    Field, Flow, InputMode, Name, Optionality, Presence, Reach, Record, Shape, Type, TypeDef,
    TypeId, Union,
};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::argument::{Argument, argument, constant};
use super::book::Book;
use super::docs;
use super::ident::ident;
use super::page::Page;
use super::print::{Piece, Table, literal};
use super::ty;
use crate::{case, scope::assign};

/// A field with everything that was decided about it.
struct Slot<'a> {
    field: &'a Field,
    ident: Ident,
    setter: Ident,
    unsetter: Ident,
    holding: Optionality,
    given: InputMode,
    room: Storage,
}

/// The pieces of a record.
pub fn emit<'a>(page: &Page<'a>, id: TypeId, def: &'a TypeDef, record: &'a Record) -> Vec<Piece> {
    let name = ident(page.book.type_name(id));
    let reach = page.book.facts.reach(id);
    let slots = slots(page.book, id, record, reach);
    let mut pieces = vec![Piece::Items(item(page, def, &name, &slots))];
    let made = if reach.request {
        make(page, id, &name, &slots)
    } else {
        standard(page, &name)
    };
    pieces.push(Piece::Items(made));
    page.runtime("record");
    pieces.push(Piece::Table(Table {
        call: "record",
        name,
        rows: slots
            .iter()
            .enumerate()
            .map(|(index, slot)| row(page, index, slot))
            .collect(),
        last: None,
    }));
    pieces
}

fn slots<'a>(book: &Book<'a>, id: TypeId, record: &'a Record, reach: Reach) -> Vec<Slot<'a>> {
    let mut wishes = Vec::new();
    for field in &record.fields {
        let symbols = Name::with_symbols(field.wire.as_str());
        wishes.push(vec![
            case::snake(&field.name),
            case::snake(&field.name.then(&Name::new("field"))),
            case::snake(&symbols),
        ]);
    }
    let names = assign(&["unknown_fields"], &wishes);
    let wish = |name: &String, end: &str| vec![format!("{name}{end}"), format!("with_{name}{end}")];
    let plain: Vec<_> = names.iter().map(|name| wish(name, "")).collect();
    let null: Vec<_> = names.iter().map(|name| wish(name, "_null")).collect();
    let setters = assign(&["new"], &plain);
    let taken: Vec<&str> = setters.iter().map(String::as_str).chain(["new"]).collect();
    let unsetters = assign(&taken, &null);
    let mut slots = Vec::new();
    for (index, field) in record.fields.iter().enumerate() {
        slots.push(Slot {
            field,
            ident: ident(&names[index]),
            setter: ident(&setters[index]),
            unsetter: ident(&unsetters[index]),
            holding: Optionality::of(book.api, field, reach),
            given: field.input_mode(book.api, reach),
            room: book.facts.field_room(id, &field.ty),
        });
    }
    slots
}

fn item<'a>(page: &Page<'a>, def: &'a TypeDef, name: &Ident, slots: &[Slot<'a>]) -> TokenStream {
    let about = docs::attrs(&docs::type_def(page, def));
    let unknown_fields = page.runtime("UnknownFields");
    let fields = slots.iter().map(|slot| {
        let docs = docs::attrs(&docs::field(slot.field, &slot.ident));
        let (ident, ty) = (&slot.ident, held(page, slot));
        quote!(#docs pub #ident: #ty,)
    });
    quote! {
        #about
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            /// Keys without a field here, kept as they came and sent as they are.
            pub unknown_fields: #unknown_fields,
        }
    }
}

fn held<'a>(page: &Page<'a>, slot: &Slot<'a>) -> TokenStream {
    let mut ty = ty::bare(page, &slot.field.ty);
    if slot.room == Storage::Far {
        ty = quote!(Box<#ty>);
    }
    match slot.holding {
        Optionality::Plain => ty,
        Optionality::Option => quote!(Option<#ty>),
        Optionality::Patch => {
            let patch = page.runtime("Patch");
            quote!(#patch<#ty>)
        }
    }
}

/// The constructor and the setters of a record that callers send.
fn make<'a>(page: &Page<'a>, id: TypeId, name: &Ident, slots: &[Slot<'a>]) -> TokenStream {
    let empty = page.runtime("Record");
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    let mut setters = Vec::new();
    for slot in slots
        .iter()
        .filter(|slot| slot.field.flow != Flow::Response)
    {
        let ident = &slot.ident;
        match slot.given {
            InputMode::Argument => {
                let Argument { ty, value } = required(page, slot);
                arguments.push(quote!(#ident: #ty));
                values.push(if *ident == value.to_string() {
                    quote!(#ident)
                } else {
                    quote!(#ident: #value)
                });
            }
            InputMode::Setter => setters.push(setter(page, slot)),
            InputMode::Never => {
                let value = constant(page.book.api, slot.field);
                values.extend(value.map(|value| quote!(#ident: #value)));
            }
        }
    }
    if arguments.is_empty() {
        let start = if values.is_empty() {
            quote!(#empty::empty())
        } else {
            quote!(Self { #(#values,)* ..#empty::empty() })
        };
        return quote! {
            impl #name {
                /// With nothing set.
                pub fn new() -> Self {
                    #start
                }
                #(#setters)*
            }
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        };
    }
    let standard = page.book.facts.is_bare(id).then(|| standard(page, name));
    quote! {
        #standard
        impl #name {
            /// With every required field.
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values,)* ..#empty::empty() }
            }
            #(#setters)*
        }
    }
}

/// The argument for a field that must be there; with a null it may still be nothing.
fn required<'a>(page: &Page<'a>, slot: &Slot<'a>) -> Argument {
    let ident = &slot.ident;
    match slot.holding {
        Optionality::Plain | Optionality::Patch => {
            in_box(slot, argument(page, &slot.field.ty, ident))
        }
        Optionality::Option => {
            let ty = held(page, slot);
            Argument {
                ty: quote!(impl Into<#ty>),
                value: quote!(#ident.into()),
            }
        }
    }
}

fn in_box(slot: &Slot, argument: Argument) -> Argument {
    let Argument { ty, value } = argument;
    let value = if slot.room == Storage::Far {
        quote!(Box::new(#value))
    } else {
        value
    };
    Argument { ty, value }
}

fn setter<'a>(page: &Page<'a>, slot: &Slot<'a>) -> TokenStream {
    let (ident, method) = (&slot.ident, &slot.setter);
    let Argument { ty, value } = in_box(slot, argument(page, &slot.field.ty, ident));
    let about = docs::attrs(&docs::setter(slot.field));
    let deprecated = docs::deprecated(slot.field.stability);
    let (wrap, unset) = match slot.holding {
        Optionality::Plain => (value, None),
        Optionality::Option => (quote!(Some(#value)), None),
        Optionality::Patch => {
            let (patch, unsetter) = (page.runtime("Patch"), &slot.unsetter);
            let null = docs::attrs(&[format!(
                "Unsets {}: it is sent as null.",
                super::markdown::code(slot.field.wire.as_str())
            )]);
            let unset = quote! {
                #null
                #deprecated
                pub fn #unsetter(mut self) -> Self {
                    self.#ident = #patch::Null;
                    self
                }
            };
            (quote!(#patch::Value(#value)), Some(unset))
        }
    };
    quote! {
        #about
        #deprecated
        pub fn #method(mut self, #ident: #ty) -> Self {
            self.#ident = #wrap;
            self
        }
        #unset
    }
}

/// A record that callers only receive starts empty, for tests of theirs.
fn standard(page: &Page, name: &Ident) -> TokenStream {
    let empty = page.runtime("Record");
    quote! {
        impl Default for #name {
            fn default() -> Self {
                #empty::empty()
            }
        }
    }
}

/// The row of a field in the table that the runtime reads and writes by.
fn row<'a>(page: &Page<'a>, index: usize, slot: &Slot<'a>) -> String {
    let kind = page.runtime("Field");
    let field = slot.field;
    let presence = match field.presence {
        Presence::Required | Presence::Constant(_) => "required",
        Presence::Optional | Presence::Default(_) => "optional",
    };
    let mut row = format!(
        "{index} {}: {kind}::{presence}({})",
        slot.ident,
        literal(field.wire.as_str())
    );
    if field.ty.is_nullable() || page.book.api.is_any(&field.ty) {
        row.push_str(".nullable()");
    }
    if field.sensitivity == ir::Sensitivity::Secret {
        row.push_str(".secret()");
    }
    if field.flow == Flow::Response {
        row.push_str(".read_only()");
    }
    if let Type::Def(id) = page.book.api.resolve(&field.ty)
        && let Shape::Union(Union::Sibling { field, .. }) = &page.book.api.types[*id].shape
    {
        row.push_str(&format!(".discriminated_by({})", literal(field.as_str())));
    }
    row
}
