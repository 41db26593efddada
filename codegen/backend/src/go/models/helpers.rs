//! Helpers of records: methods that look up a value in a list.

use ir::{Field, TypeId};

use super::record::{FieldStorage, field_names, storage};
use crate::common::selection::{SelectionPath, position, selections};
use crate::go::layout::{comment, quote};
use crate::go::types::{Types, ValueKind};

/// The methods of a record.
pub fn methods(types: &Types, id: TypeId) -> Vec<String> {
    let found = selections(types.names.api, id);
    found.iter().map(|path| method(types, id, path)).collect()
}

fn method(types: &Types, id: TypeId, path: &SelectionPath) -> String {
    let owner = types.names.type_name(types.package, id);
    let name = types.names.spelling.exported(&path.selection.name);
    let (returned, nothing, result) = returned(types, path);
    let about = path.description(str::to_owned);
    let mut lines = comment(
        &format!("{name} returns {about}, or {nothing} if there is none."),
        0,
    );
    lines.push(format!("func (v *{owner}) {name}() {returned} {{"));
    let mut list = "v".to_owned();
    for (id, field) in &path.steps {
        let (storage, _) = storage(types, *id, field);
        list.push_str(&format!(".{}", member(types, *id, field)));
        match storage {
            FieldStorage::Value | FieldStorage::Nilable => {}
            FieldStorage::Pointer => lines.extend([
                format!("\tif {list} == nil {{"),
                format!("\t\treturn {nothing}"),
                "\t}".to_owned(),
            ]),
            FieldStorage::Opt | FieldStorage::OptNilable => list.push_str(".Value()"),
        }
    }
    let conditions = path.conditions.iter().map(|(field, text)| {
        let member = member(types, path.element, field);
        match storage(types, path.element, field).0 {
            FieldStorage::Opt => format!("one.{member}.Value() == {}", quote(text)),
            FieldStorage::Value
            | FieldStorage::Nilable
            | FieldStorage::Pointer
            | FieldStorage::OptNilable => {
                format!("one.{member} == {}", quote(text))
            }
        }
    });
    let conditions: Vec<String> = conditions.collect();
    match conditions.is_empty() {
        true => lines.extend([
            format!("\tif len({list}) == 0 {{"),
            format!("\t\treturn {nothing}"),
            "\t}".to_owned(),
            format!("\tone := &{list}[0]"),
            format!("\treturn {result}"),
        ]),
        false => lines.extend([
            format!("\tfor i := range {list} {{"),
            format!("\t\tone := &{list}[i]"),
            format!("\t\tif {} {{", conditions.join(" && ")),
            format!("\t\t\treturn {result}"),
            "\t\t}".to_owned(),
            "\t}".to_owned(),
            format!("\treturn {nothing}"),
        ]),
    }
    lines.push("}".to_owned());
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// The type of the result, what it is where nothing was found, and the result for the element `one`.
fn returned(types: &Types, path: &SelectionPath) -> (String, String, String) {
    let nil = || "nil".to_owned();
    let Some(field) = path.value else {
        let spelled = types.spell(&ValueKind::Record(path.element));
        return (format!("*{spelled}"), nil(), "one".to_owned());
    };
    let kind = types.kind(&field.ty);
    let spelled = types.spell(&kind);
    let member = format!("one.{}", member(types, path.element, field));
    match (&kind, storage(types, path.element, field).0) {
        (ValueKind::Scalar(scalar), FieldStorage::Value) if scalar.go == "string" => {
            (spelled, "\"\"".to_owned(), member)
        }
        (ValueKind::Scalar(scalar), FieldStorage::Opt) if scalar.go == "string" => {
            (spelled, "\"\"".to_owned(), format!("{member}.Value()"))
        }
        (ValueKind::Scalar(_) | ValueKind::Enum(..), FieldStorage::Opt) => (
            format!("sdk.Opt[{spelled}]"),
            format!("sdk.Opt[{spelled}]{{}}"),
            member,
        ),
        (ValueKind::Scalar(_) | ValueKind::Enum(..), _) => (
            format!("sdk.Opt[{spelled}]"),
            format!("sdk.Opt[{spelled}]{{}}"),
            format!("sdk.Some({member})"),
        ),
        (ValueKind::Record(_) | ValueKind::Union(_), FieldStorage::Value) => {
            (format!("*{spelled}"), nil(), format!("&{member}"))
        }
        (_, FieldStorage::Opt | FieldStorage::OptNilable) => {
            let spelled = match kind {
                ValueKind::Record(_) | ValueKind::Union(_) => format!("*{spelled}"),
                _ => spelled,
            };
            (spelled, nil(), format!("{member}.Value()"))
        }
        (ValueKind::Record(_) | ValueKind::Union(_), _) => (format!("*{spelled}"), nil(), member),
        (ValueKind::List(_) | ValueKind::Map(_) | ValueKind::Raw, _) => (spelled, nil(), member),
    }
}

/// The member of a field.
fn member(types: &Types, id: TypeId, field: &Field) -> String {
    let (record, position) = position(types.names.api, id, field);
    field_names(types, record).swap_remove(position)
}
