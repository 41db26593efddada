//! Records: classes with slots, annotations and a reader.

use ir::{
    AdditionalProperties, Field, Format, Prim, Record, Repr, Sensitivity, Shape, Type, TypeId,
    Union,
};

use super::docs;
use super::docstrings::{docstring, sentence};
use super::helpers;
use super::layout::{Code, annotated, assignment};
use super::literals::string;
use super::module::Module;
use super::types::{self, codec, enum_scalar, is_nullable, scalar};
use crate::common::plain_text;

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
    for (field, attribute) in fields.clone() {
        let ty = types::field_annotation(module, field);
        lines.extend(annotated(4, attribute, &ty));
        lines.extend(
            docs::field(field, attribute)
                .iter()
                .flat_map(|text| sentence(4, text)),
        );
    }
    if !record.fields.is_empty() {
        lines.extend(reader(module, fields));
    }
    lines.extend(helpers::methods(module, id));
    lines
}

fn type_docs(def: &ir::TypeDef, record: &Record) -> Vec<Vec<String>> {
    let summary = plain_text::summary(&def.docs);
    let mut out = vec![vec![summary.unwrap_or_else(|| {
        format!("{}.", crate::common::case::sentence(&def.name))
    })]];
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

/// The reader: a line for each field, which tests for the usual kind of value and leaves all else to the runtime.
fn reader<'f>(
    module: &mut Module,
    fields: impl Iterator<Item = (&'f Field, &'f String)>,
) -> Vec<String> {
    let any = module.typing("Any");
    let reader = module.runtime_type("codec", "Reader");
    let at = module.runtime_type("drift", "At");
    let mut lines = vec![
        String::new(),
        format!("    def _read(self, raw: dict[str, {any}], reader: {reader}, at: {at}) -> None:"),
    ];
    let values: Vec<(&String, Code)> = fields
        .map(|(field, attribute)| (attribute, read(module, field)))
        .collect();
    if values
        .iter()
        .any(|(_, value)| value.flat().contains("get("))
    {
        lines.push("        get = raw.get".into());
    }
    for (attribute, value) in &values {
        lines.extend(assignment(8, &format!("self.{attribute}"), value));
    }
    lines
}

/// The expression that reads a field. A scalar of the usual kind is taken as it is.
fn read(module: &mut Module, field: &Field) -> Code {
    let api = module.names.api;
    let key = string(field.wire.as_str());
    let needs = match (field.presence.is_required(), is_nullable(api, &field.ty)) {
        (true, false) => Some(module.runtime("codec", "REQUIRED")),
        (true, true) => Some(module.runtime("codec", "REQUIRED_OR_NULL")),
        (false, false) => None,
        (false, true) => Some(module.runtime("codec", "OPTIONAL_OR_NULL")),
    };
    let place = Place { key, needs };
    let test = |kind: &str| format!("type(v := get({})) is {kind}", place.key);
    let (test, codec) = match api.resolve(&field.ty).clone() {
        Type::Prim(Prim::Text(Format::DateTime)) => return place.call("time", None),
        Type::Prim(Prim::Float) => (
            format!("{} or type(v) is int", test("float")),
            codec(module, &Type::Prim(Prim::Float)),
        ),
        Type::Prim(prim) => (test(scalar(&prim)), codec(module, &Type::Prim(prim))),
        Type::Def(id) => match &api.types[id].shape {
            Shape::Record(_) => return place.call("record", Some(module.class(id))),
            Shape::Enum(values) => (test(enum_scalar(values)), codec(module, &Type::Def(id))),
            Shape::Union(Union::Sibling { .. }) => {
                return Code::text(format!(
                    "{}.read(raw, {}, reader, at)",
                    module.union_codec(id),
                    place.key
                ));
            }
            Shape::Union(_) | Shape::Alias(_) => {
                return place.call("value", Some(codec(module, &Type::Def(id))));
            }
        },
        Type::List(element) => return list(module, &element, &place),
        Type::Any(_) => return Code::text(format!("get({})", place.key)),
        other @ (Type::Map(_) | Type::Nullable(_) | Type::Limited(..)) => {
            return place.call("value", Some(codec(module, &other)));
        }
    };
    Code::Choice(vec![
        Code::text("v"),
        Code::text(format!("if {test}")),
        place.call("value", Some(codec)).after("else "),
    ])
}

/// Where the value of a field is, and whether it has to be there.
struct Place {
    key: String,
    needs: Option<String>,
}

impl Place {
    /// A call of the reader.
    fn call(&self, method: &str, first: Option<String>) -> Code {
        let parts = first
            .into_iter()
            .chain(["raw".to_owned(), self.key.clone(), "at".to_owned()]);
        let parts = parts.chain(self.needs.clone()).map(Code::text);
        Code::call(&format!("reader.{method}"), parts.collect())
    }
}

/// Lists of records, of text and of integers have readers of their own, because most lists are of these.
fn list(module: &mut Module, element: &Type, place: &Place) -> Code {
    let api = module.names.api;
    let method = match api.resolve(element) {
        _ if is_nullable(api, element) => None,
        Type::Prim(Prim::Text(Format::DateTime)) => None,
        Type::Prim(Prim::Text(_)) => Some("texts"),
        Type::Prim(Prim::Int(_)) => Some("integers"),
        Type::Def(id) => match &api.types[*id].shape {
            Shape::Enum(values) => match values.repr {
                Repr::Text => Some("texts"),
                Repr::Integer => Some("integers"),
            },
            Shape::Record(_) => return place.call("records", Some(module.class(*id))),
            Shape::Union(_) | Shape::Alias(_) => None,
        },
        _ => None,
    };
    if let Some(method) = method {
        return place.call(method, None);
    }
    let list = Type::List(Box::new(element.clone()));
    place.call("value", Some(codec(module, &list)))
}
