//! Records: classes with slots, annotations and a table of how each field is read.

use ir::{
    AdditionalProperties, Field, Format, Prim, Record, Repr, Sensitivity, Shape, Type, TypeId,
    Union,
};

use super::helpers;
use super::types::{self, codec, is_nullable};
use crate::common::facts::record_facts;
use crate::python::docs;
use crate::python::syntax::docstrings::docstring;
use crate::python::syntax::layout::{Code, annotated};
use crate::python::syntax::literals::string;
use crate::python::syntax::module::Module;

/// The lines of the class of a record.
pub fn class(module: &mut Module, id: TypeId, record: &Record) -> Vec<String> {
    let names = module.names;
    let def = &names.api.types[id];
    let attributes = names.attributes(record);
    let base = module.runtime("record", "Record");
    let mut lines = vec![format!("class {}({base}):", names.type_name(id))];
    lines.extend(docstring(4, &type_docs(def, record)));
    lines.push(String::new());
    let slots = attributes
        .iter()
        .map(|name| Code::text(string(name)))
        .collect();
    lines.extend(Code::group("__slots__ = (", slots, ")").lines(4, ""));
    lines.extend(class_variables(record, &attributes));
    let fields = record.fields.iter().zip(&attributes);
    if !record.fields.is_empty() {
        lines.push(String::new());
    }
    for (field, attribute) in fields {
        let ty = types::field_annotation(module, field);
        lines.extend(annotated(4, attribute, &ty));
        lines.extend(docstring(4, &docs::field(field, attribute)));
    }
    if !record.fields.is_empty() {
        lines.extend(fields_table(module, record.fields.iter()));
    }
    lines.extend(helpers::methods(module, id));
    lines
}

fn type_docs(def: &ir::TypeDef, record: &Record) -> Vec<Vec<String>> {
    let mut out = docs::definition(def);
    let facts = record_facts(record);
    if !facts.is_empty() {
        out.push(facts);
    }
    if let AdditionalProperties::Typed(_) = &record.additional_properties {
        out.push(vec!["Other fields are in `unknown_fields`.".into()]);
    }
    out
}

/// The keys that differ from their attributes, and the attributes that are secret.
fn class_variables(record: &Record, attributes: &[String]) -> Vec<String> {
    let mut lines = Vec::new();
    let fields = || record.fields.iter().zip(attributes);
    let renamed: Vec<Code> = fields()
        .filter(|(field, attribute)| field.wire.as_str() != **attribute)
        .map(|(field, attribute)| {
            Code::text(format!(
                "{}: {}",
                string(attribute),
                string(field.wire.as_str())
            ))
        })
        .collect();
    if !renamed.is_empty() {
        lines.extend(Code::group("_keys = {", renamed, "}").lines(4, ""));
    }
    let secrets: Vec<Code> = fields()
        .filter(|(field, _)| field.sensitivity == Sensitivity::Secret)
        .map(|(_, attribute)| Code::text(string(attribute)))
        .collect();
    if !secrets.is_empty() {
        let set = Code::group("[", secrets, "]");
        lines.extend(Code::call("_secrets = frozenset", vec![set]).lines(4, ""));
    }
    lines
}

/// The table of the fields, in the order of the slots. The runtime makes a reader of it when the first record is read.
fn fields_table<'f>(module: &mut Module, fields: impl Iterator<Item = &'f Field>) -> Vec<String> {
    let kind = module.runtime_type("record", "Fields");
    let mut lines = vec![
        String::new(),
        "    @staticmethod".to_owned(),
        format!("    def _fields() -> {kind}:"),
    ];
    let rows = fields.map(|field| row(module, field)).collect();
    lines.extend(Code::tuple(rows).after("return ").lines(8, ""));
    lines
}

/// How a field is read: its key, its type, and whether it may be missing or null, unless it may only be missing.
fn row(module: &mut Module, field: &Field) -> Code {
    let api = module.names.api;
    let mut needs = match (field.is_always_received(), is_nullable(api, &field.ty)) {
        (true, false) => Some("REQUIRED"),
        (true, true) => Some("REQUIRED_OR_NULL"),
        (false, false) => None,
        (false, true) => Some("OPTIONAL_OR_NULL"),
    };
    let codec = match api.resolve(&field.ty).clone() {
        Type::List(element) => list(module, &element),
        Type::Def(id) => match api.types[id].shape {
            Shape::Record(_) => module.class(id),
            Shape::Union(Union::Sibling { .. }) => module.union_codec(id),
            Shape::Enum(_) | Shape::Union(_) | Shape::Alias(_) => codec(module, &Type::Def(id)),
        },
        any @ Type::Any(_) => {
            needs = Some("OPTIONAL_OR_NULL");
            codec(module, &any)
        }
        other @ (Type::Prim(_) | Type::Map(_) | Type::Nullable(_) | Type::Limited(..)) => {
            codec(module, &other)
        }
    };
    let mut parts = vec![Code::text(string(field.wire.as_str())), Code::text(codec)];
    parts.extend(needs.map(|needs| Code::text(module.runtime("codec", needs))));
    Code::tuple(parts)
}

/// Lists of text and of integers have codecs of their own, because most lists are of these.
fn list(module: &mut Module, element: &Type) -> String {
    let api = module.names.api;
    let known = match api.resolve(element) {
        _ if is_nullable(api, element) => None,
        Type::Prim(Prim::Text(Format::DateTime)) => None,
        Type::Prim(Prim::Text(_)) => Some("TEXTS"),
        Type::Prim(Prim::Int(_)) => Some("INTEGERS"),
        Type::Def(id) => match &api.types[*id].shape {
            Shape::Enum(values) => match values.repr {
                Repr::Text => Some("TEXTS"),
                Repr::Integer => Some("INTEGERS"),
            },
            Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => None,
        },
        _ => None,
    };
    match known {
        Some(name) => module.runtime("codec", name),
        None => codec(module, &Type::List(Box::new(element.clone()))),
    }
}
