//! Fields of records with everything that the code of a record needs.

use ir::{
    Field, InputMode, Name, Reach, Record, TypeId,
    unique_names::{assign, unique_or_else},
};
use proc_macro2::Ident;
use rust_surface::{Optionality, Storage};

use crate::case;
use crate::rust::ident::ident;
use crate::rust::names::Names;

/// A field with its names and everything that was decided about it.
pub struct FieldView<'a> {
    /// The field.
    pub field: &'a Field,
    /// The identifier of the struct field.
    pub ident: Ident,
    /// The setter.
    pub setter: Ident,
    /// The setter of null.
    pub null_setter: Ident,
    /// Whether the struct field is an `Option` or a `Patch`.
    pub optionality: Optionality,
    /// How callers pass the value.
    pub input_mode: InputMode,
    /// Whether the value is in a box.
    pub storage: Storage,
}

/// The fields of a record.
pub fn field_views<'a>(
    names: &Names<'a>,
    id: TypeId,
    record: &'a Record,
    reach: Reach,
) -> Vec<FieldView<'a>> {
    let idents = identifiers(record);
    let with_suffix = |taken: &[&str], suffix: &str| -> Vec<String> {
        let wanted = idents.iter().map(|ident| format!("{ident}{suffix}"));
        unique_or_else(taken, wanted.clone().collect(), || {
            let longer = |name: String| {
                let longer = format!("with_{name}");
                vec![name, longer]
            };
            assign(taken, &wanted.map(longer).collect::<Vec<_>>())
        })
    };
    let setters = with_suffix(&["new"], "");
    let taken: Vec<&str> = setters.iter().map(String::as_str).chain(["new"]).collect();
    let null_setters = with_suffix(&taken, "_null");
    let fields = record.fields.iter().enumerate();
    fields
        .map(|(index, field)| FieldView {
            field,
            ident: ident(&idents[index]),
            setter: ident(&setters[index]),
            null_setter: ident(&null_setters[index]),
            optionality: names.surface.optionality(field, reach),
            input_mode: field.input_mode(names.api, reach),
            storage: names.surface.field_storage(id, &field.ty),
        })
        .collect()
}

/// The identifiers of the fields, without `r#`.
fn identifiers(record: &Record) -> Vec<String> {
    let taken = &["unknown_fields"];
    let plain = record.fields.iter().map(|field| case::snake(&field.name));
    unique_or_else(taken, plain.collect(), || {
        let candidates = record.fields.iter().map(|field| {
            let symbols = Name::with_symbols(field.wire.as_str());
            vec![
                case::snake(&field.name),
                case::snake(&field.name.then(&Name::new("field"))),
                case::snake(&symbols),
            ]
        });
        assign(taken, &candidates.collect::<Vec<_>>())
    })
}
