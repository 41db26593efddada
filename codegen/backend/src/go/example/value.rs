//! The values in an example, in their types.

use ir::{Enum, Repr, Shape, Type, TypeId};
use synth::ExampleValue;

use super::code::Code;
use crate::go::layout::quote;
use crate::go::models::{FieldStorage, arm_fields, field_names, storage};
use crate::go::types::{Element, ElementStorage, Scalar, Types, ValueKind};

/// A value of a type, by value.
pub fn value(types: &Types, ty: &Type, value: &ExampleValue) -> Code {
    of_kind(types, &types.kind(ty), &unaliased(types, ty, value))
}

/// A value of a type, by pointer. A scalar cannot be pointed to in place.
pub fn pointer(types: &Types, ty: &Type, value: &ExampleValue) -> Option<Code> {
    pointer_to(types, &types.kind(ty), &unaliased(types, ty, value))
}

/// The value without the arms of types that are no unions.
fn unaliased(types: &Types, ty: &Type, value: &ExampleValue) -> ExampleValue {
    match types.kind(ty) {
        ValueKind::Union(_) => value.clone(),
        _ => value.plain().clone(),
    }
}

fn of_kind(types: &Types, kind: &ValueKind, value: &ExampleValue) -> Code {
    match (kind, value) {
        (ValueKind::Scalar(_), value) => Code::Text(scalar(&types.spell(kind), value)),
        (ValueKind::Enum(id, repr), value) => Code::Text(constant(types, *id, *repr, value)),
        (ValueKind::Record(id), ExampleValue::Object(entries)) => {
            let parts = fields(types, *id, entries);
            Code::Literal {
                open: format!("{}{{", types.spell(kind)),
                parts,
                close: "}".into(),
            }
        }
        (ValueKind::Union(id), ExampleValue::Arm(index, inner)) => {
            let constructor = &types.names.member_names(types.package, *id)[*index];
            let constructor = types.exported(constructor);
            match arm(types, *id, *index) {
                Some(ty) => self::value(types, ty, inner).inside(&format!("{constructor}("), ")"),
                None => raw(types, value),
            }
        }
        (ValueKind::List(element), ExampleValue::List(items)) => {
            let parts = items
                .iter()
                .map(|item| (None, of_element(types, element, item)));
            Code::Literal {
                open: format!("{}{{", types.spell(kind)),
                parts: parts.collect(),
                close: "}".into(),
            }
        }
        (ValueKind::Map(element), ExampleValue::Object(entries)) => {
            let parts = entries
                .iter()
                .map(|(key, item)| (Some(quote(key)), of_element(types, element, item)));
            Code::Literal {
                open: format!("{}{{", types.spell(kind)),
                parts: parts.collect(),
                close: "}".into(),
            }
        }
        (
            ValueKind::Record(_)
            | ValueKind::Union(_)
            | ValueKind::List(_)
            | ValueKind::Map(_)
            | ValueKind::Raw,
            value,
        ) => raw(types, value),
    }
}

fn pointer_to(types: &Types, kind: &ValueKind, value: &ExampleValue) -> Option<Code> {
    match (kind, value) {
        (ValueKind::Record(_), ExampleValue::Object(_)) => {
            Some(of_kind(types, kind, value).inside("&", ""))
        }
        (ValueKind::Union(id), ExampleValue::Arm(index, inner)) => {
            let field = arm_fields(types, *id).into_iter().nth(*index)?;
            let Some(inner) = pointer(types, arm(types, *id, *index)?, inner) else {
                return Some(of_runtime(types, "Ptr", of_kind(types, kind, value)));
            };
            Some(Code::Literal {
                open: format!("&{}{{", types.spell(kind)),
                parts: vec![(Some(field), inner)],
                close: "}".into(),
            })
        }
        _ => None,
    }
}

/// The type of an arm of a union.
fn arm<'a>(types: &Types<'a>, id: TypeId, index: usize) -> Option<&'a Type> {
    match &types.names.api.types[id].shape {
        Shape::Union(union) => union.arms().get(index).map(|(_, ty)| *ty),
        Shape::Record(_) | Shape::Enum(_) | Shape::Alias(_) => None,
    }
}

fn of_element(types: &Types, element: &Element, value: &ExampleValue) -> Code {
    let value = match element.kind {
        ValueKind::Union(_) => value,
        _ => value.plain(),
    };
    let plain = types.spell(&element.kind);
    let code = of_kind(types, &element.kind, value);
    match element.storage() {
        ElementStorage::Value => code.elided(&plain),
        ElementStorage::Opt => some(types, &element.kind, code),
        ElementStorage::Pointer => match pointer_to(types, &element.kind, value) {
            Some(pointer) => pointer.elided(&format!("&{plain}")),
            None => Code::Text("nil".into()),
        },
    }
}

/// The fields of a composite literal. Those that have one value, or that the struct cannot hold in place, are left out.
fn fields(
    types: &Types,
    id: TypeId,
    entries: &[(String, ExampleValue)],
) -> Vec<(Option<String>, Code)> {
    let Shape::Record(record) = &types.names.api.types[id].shape else {
        return Vec::new();
    };
    let names = field_names(types, record);
    let mut parts = Vec::new();
    for (key, given) in entries {
        let mut fields = record.fields.iter().zip(&names);
        let Some((field, name)) = fields.find(|(field, _)| field.wire.as_str() == key) else {
            continue;
        };
        let kind = types.kind(&field.ty);
        let (storage, is_constant) = storage(types, id, field);
        if is_constant {
            continue;
        }
        let by_value = || value(types, &field.ty, given);
        let code = match storage {
            FieldStorage::Value | FieldStorage::Nilable => Some(by_value()),
            FieldStorage::Opt => Some(some(types, &kind, by_value())),
            FieldStorage::Pointer => pointer(types, &field.ty, given),
            FieldStorage::OptNilable => match kind {
                ValueKind::Record(_) | ValueKind::Union(_) => {
                    pointer(types, &field.ty, given).map(|code| of_runtime(types, "Some", code))
                }
                ValueKind::Scalar(_)
                | ValueKind::Enum(..)
                | ValueKind::List(_)
                | ValueKind::Map(_)
                | ValueKind::Raw => Some(of_runtime(types, "Some", by_value())),
            },
        };
        parts.extend(code.map(|code| (Some(name.clone()), code)));
    }
    parts
}

/// An optional value. A plain number does not say its type.
pub fn some(types: &Types, kind: &ValueKind, code: Code) -> Code {
    match kind {
        ValueKind::Scalar(Scalar { go, .. })
            if !matches!(*go, "string" | "bool" | "time.Time" | "json.Number") =>
        {
            of_runtime(types, &format!("Some[{go}]"), code)
        }
        _ => of_runtime(types, "Some", code),
    }
}

/// The result of a function of the runtime.
fn of_runtime(types: &Types, function: &str, code: Code) -> Code {
    types.import("/sdk");
    code.inside(&format!("sdk.{function}("), ")")
}

fn scalar(spelled: &str, value: &ExampleValue) -> String {
    match (spelled, value.plain()) {
        ("time.Time", ExampleValue::Text(text)) => time(text),
        ("json.Number", ExampleValue::Number(text)) => format!("json.Number({})", quote(text)),
        ("string", ExampleValue::Text(text)) => quote(text),
        (_, ExampleValue::Text(text) | ExampleValue::Number(text)) => text.clone(),
        (_, ExampleValue::Bool(value)) => value.to_string(),
        (_, _) => "nil".into(),
    }
}

/// A time such as `2026-01-01T12:00:00Z`.
fn time(text: &str) -> String {
    let numbers: Vec<&str> = text
        .split(|next: char| !next.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(|part| part.trim_start_matches('0'))
        .map(|part| if part.is_empty() { "0" } else { part })
        .collect();
    match numbers[..] {
        [year, month, day, hour, minute, second, ..] => {
            format!("time.Date({year}, {month}, {day}, {hour}, {minute}, {second}, 0, time.UTC)")
        }
        _ => "time.Time{}".into(),
    }
}

fn constant(types: &Types, id: TypeId, repr: Repr, value: &ExampleValue) -> String {
    let (ExampleValue::Text(text) | ExampleValue::Number(text)) = value.plain() else {
        return "nil".into();
    };
    let position = |values: &Enum| {
        values
            .values
            .iter()
            .position(|one| one.wire.as_str() == text)
    };
    let known = match &types.names.api.types[id].shape {
        Shape::Enum(values) => position(values),
        Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => None,
    };
    match known {
        Some(index) => types.exported(&types.names.member_names(types.package, id)[index]),
        None => {
            let spelled = types.spell(&ValueKind::Enum(id, repr));
            match repr {
                Repr::Text => format!("{spelled}({})", quote(text)),
                Repr::Integer => format!("{spelled}({text})"),
            }
        }
    }
}

/// JSON text.
fn raw(types: &Types, value: &ExampleValue) -> Code {
    types.import("encoding/json");
    let json = value.to_json();
    match json.contains(|one: char| one == '`' || ir::is_invisible(one)) {
        true => Code::Text(format!("json.RawMessage({})", quote(&json))),
        false => Code::Text(format!("json.RawMessage(`{json}`)")),
    }
}
