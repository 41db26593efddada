//! Fields of records with everything that the code of a record needs.

use ir::{Field, InputMode, Name, Reach, Record, TypeId, unique_names::assign};
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
    let mut candidates = Vec::new();
    for field in &record.fields {
        let symbols = Name::with_symbols(field.wire.as_str());
        candidates.push(vec![
            case::snake(&field.name),
            case::snake(&field.name.then(&Name::new("field"))),
            case::snake(&symbols),
        ]);
    }
    let idents = assign(&["unknown_fields"], &candidates);
    let with_suffix = |suffix: &str| -> Vec<Vec<String>> {
        let idents = idents.iter();
        idents
            .map(|ident| vec![format!("{ident}{suffix}"), format!("with_{ident}{suffix}")])
            .collect()
    };
    let setters = assign(&["new"], &with_suffix(""));
    let taken: Vec<&str> = setters.iter().map(String::as_str).chain(["new"]).collect();
    let null_setters = assign(&taken, &with_suffix("_null"));
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
