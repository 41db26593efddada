//! Records: structs whose tags say how they are read and written.

use askama::Template;
use ir::{
    Field, Flow, Literal, Presence, Reach, Record, Repr, Secrecy, Secrets, Sensitivity, TypeId,
    unique_names::Scope,
};

use super::tags;
use crate::common::facts::record_facts;
use crate::go::docs;
use crate::go::layout::comment;
use crate::go::types::{Types, ValueKind};

/// Names of members that every record has.
const TAKEN: &[&str] = &[
    "Extra",
    "Format",
    "Item",
    "Items",
    "LogValue",
    "MarshalJSON",
    "String",
    "UnmarshalJSON",
];

#[derive(Template)]
#[template(path = "go/record.go.jinja", escape = "none")]
struct RecordView {
    docs: Vec<String>,
    name: String,
    fields: Vec<FieldView>,
    /// Whether a field is a secret. Printing finds the methods of the object that has it wherever that is.
    has_secret_field: bool,
    /// Whether it contains a secret. Logs encode a value as JSON, and ask only the outermost one.
    contains_secret: bool,
}

struct FieldView {
    docs: Vec<String>,
    name: String,
    ty: String,
    /// The tag with a space before it.
    tag: String,
}

/// How the value of a field is held.
pub enum FieldStorage {
    /// As it is.
    Value,
    /// As an optional scalar.
    Opt,
    /// By pointer.
    Pointer,
    /// As a slice, map or JSON text whose nil means absent.
    Nilable,
    /// As an optional pointer, slice or map, because absent and null differ in a request.
    OptNilable,
}

/// The definition of a record.
pub fn definition(types: &Types, secrets: &Secrets, id: TypeId, record: &Record) -> String {
    let def = &types.names.api.types[id];
    let name = types.names.type_name(types.package, id).to_owned();
    types.import("/sdk");
    let secrecy = secrets.of_type(id);
    let has_secret_field = secrecy == Secrecy::Own;
    if has_secret_field {
        types.import("fmt");
    }
    let contains_secret = secrecy != Secrecy::Public;
    if contains_secret {
        types.import("log/slog");
    }
    let reach = types.names.analysis.reach(id);
    let context = RecordContext { types, id, reach };
    let fields: Vec<FieldView> = record
        .fields
        .iter()
        .zip(field_names(types, record))
        .map(|(field, name)| context.field(field, name))
        .collect();
    let mut docs = docs::named(
        &name,
        &def.docs,
        "An object of the API.",
        ir::Stability::Stable,
        0,
    );
    let facts = record_facts(record);
    if !facts.is_empty() {
        docs.extend(comment(&facts.join(" "), 0));
    }
    let view = RecordView {
        docs,
        fields,
        name,
        has_secret_field,
        contains_secret,
    };
    view.render()
        .expect("the template has no fallible expression")
}

/// What the fields of a record are called.
pub fn field_names(types: &Types, record: &Record) -> Vec<String> {
    let taken: Vec<String> = TAKEN.iter().map(|&name| name.to_owned()).collect();
    let mut scope = Scope::with_taken(&taken);
    let fields = record.fields.iter();
    let names = fields.map(|field| {
        let spelled = types.names.spelling.exported(&field.name);
        scope.claim([spelled.clone(), format!("{spelled}Value")])
    });
    names.collect()
}

/// The types of the fields of a record, in order.
pub fn field_types(types: &Types, id: TypeId, record: &Record) -> Vec<String> {
    let reach = types.names.analysis.reach(id);
    let context = RecordContext { types, id, reach };
    let fields = record.fields.iter();
    let spelled = fields.map(|field| {
        let kind = types.kind(&field.ty);
        context.spell(&kind, &context.storage(field, &kind))
    });
    spelled.collect()
}

/// How the value of a field of a record is held, and whether it has one value, which need not be set.
pub fn storage(types: &Types, id: TypeId, field: &Field) -> (FieldStorage, bool) {
    let reach = types.names.analysis.reach(id);
    let kind = types.kind(&field.ty);
    let storage = RecordContext { types, id, reach }.storage(field, &kind);
    let is_constant = matches!(storage, FieldStorage::Value) && constant(field, &kind).is_some();
    (storage, is_constant)
}

/// The only value of a field, which is written where the field has the zero value of its type. None if that is the only
/// value.
fn constant(field: &Field, kind: &ValueKind) -> Option<String> {
    let is_text = match kind {
        ValueKind::Scalar(scalar) => scalar.go == "string",
        ValueKind::Enum(_, repr) => *repr == Repr::Text,
        ValueKind::Record(_)
        | ValueKind::Union(_)
        | ValueKind::List(_)
        | ValueKind::Map(_)
        | ValueKind::Raw => return None,
    };
    match &field.presence {
        Presence::Constant(Literal::Text(text)) => is_text.then(|| text.clone()),
        Presence::Constant(Literal::Number(text)) if text.parse() != Ok(0.0) => Some(text.clone()),
        Presence::Constant(Literal::Bool(true)) => Some("true".to_owned()),
        Presence::Constant(_) | Presence::Required | Presence::Optional | Presence::Default(_) => {
            None
        }
    }
}

/// Whether the field of a record is a struct by value.
pub fn is_by_value(types: &Types, id: TypeId, field: &Field) -> bool {
    let reach = types.names.analysis.reach(id);
    let kind = types.kind(&field.ty);
    matches!(
        RecordContext { types, id, reach }.storage(field, &kind),
        FieldStorage::Value
    )
}

struct RecordContext<'a, 'b> {
    types: &'b Types<'a>,
    id: TypeId,
    reach: Reach,
}

impl RecordContext<'_, '_> {
    fn field(&self, field: &Field, name: String) -> FieldView {
        let kind = self.types.kind(&field.ty);
        let storage = self.storage(field, &kind);
        FieldView {
            docs: docs::field(field, 1),
            ty: self.spell(&kind, &storage),
            tag: self.tag(field, &kind),
            name,
        }
    }

    fn spell(&self, kind: &ValueKind, storage: &FieldStorage) -> String {
        let plain = self.types.spell(kind);
        match storage {
            FieldStorage::Value | FieldStorage::Nilable => plain,
            FieldStorage::Opt => format!("sdk.Opt[{plain}]"),
            FieldStorage::Pointer => format!("*{plain}"),
            FieldStorage::OptNilable => format!("sdk.Opt[{}]", nilable(kind, &plain)),
        }
    }

    fn storage(&self, field: &Field, kind: &ValueKind) -> FieldStorage {
        let is_null = self.types.is_nullable(&field.ty);
        let is_optional = !field.presence.is_required();
        let differ = is_null && is_optional && self.reach.request;
        match kind {
            // No enum has an empty value, so that empty text is absent.
            ValueKind::Enum(_, Repr::Text) if !is_null && !has_empty_value(self.types, kind) => {
                FieldStorage::Value
            }
            ValueKind::Scalar(_) | ValueKind::Enum(..) if is_null || is_optional => {
                FieldStorage::Opt
            }
            ValueKind::Scalar(_) | ValueKind::Enum(..) => FieldStorage::Value,
            ValueKind::Record(_) | ValueKind::Union(_) if differ => FieldStorage::OptNilable,
            ValueKind::Record(_) | ValueKind::Union(_)
                if is_null || is_optional || self.types.names.is_cyclic(self.id, &field.ty) =>
            {
                FieldStorage::Pointer
            }
            ValueKind::Record(_) | ValueKind::Union(_) => FieldStorage::Value,
            ValueKind::List(_) | ValueKind::Map(_) if differ => FieldStorage::OptNilable,
            ValueKind::List(_) | ValueKind::Map(_) | ValueKind::Raw => FieldStorage::Nilable,
        }
    }

    /// The tag of a field: its key in JSON, and what its type does not say.
    fn tag(&self, field: &Field, kind: &ValueKind) -> String {
        let key = field.wire.as_str();
        let is_required = field.presence.is_required();
        let mut pairs = Vec::new();
        let mut properties = Vec::new();
        match (is_plain(key), is_required) {
            (true, true) => pairs.push(("json", key.to_owned())),
            (true, false) => pairs.push(("json", format!("{key},omitzero"))),
            (false, _) => {
                pairs.push(("key", key.to_owned()));
                if is_required {
                    properties.push("required");
                }
            }
        }
        if self.types.is_nullable(&field.ty) {
            properties.push("nullable");
        }
        match field.flow {
            Flow::Response if self.reach.request => properties.push("readonly"),
            Flow::Request => properties.push("writeonly"),
            Flow::Response | Flow::Both => {}
        }
        if field.sensitivity == Sensitivity::Secret {
            properties.push("secret");
        }
        if kind.has_quoted_integers() {
            properties.push("quoted");
        }
        if !properties.is_empty() {
            pairs.push(("api", properties.join(",")));
        }
        // A scalar that has only one value need not be set.
        let is_value = matches!(self.storage(field, kind), FieldStorage::Value);
        let only = constant(field, kind).filter(|_| is_value);
        pairs.extend(only.map(|only| ("const", only)));
        tags::tag(&pairs)
    }
}

fn has_empty_value(types: &Types, kind: &ValueKind) -> bool {
    match kind {
        ValueKind::Enum(id, _) => match &types.names.api.types[*id].shape {
            ir::Shape::Enum(values) => values
                .values
                .iter()
                .any(|value| value.wire.as_str().is_empty()),
            ir::Shape::Record(_) | ir::Shape::Union(_) | ir::Shape::Alias(_) => false,
        },
        _ => false,
    }
}

fn nilable(kind: &ValueKind, plain: &str) -> String {
    match kind {
        ValueKind::Record(_) | ValueKind::Union(_) => format!("*{plain}"),
        _ => plain.to_owned(),
    }
}

/// Whether a key can be in a tag for `encoding/json`.
fn is_plain(key: &str) -> bool {
    let mut letters = key.chars();
    !key.is_empty()
        && key != "-"
        && letters.all(|one| one.is_ascii_alphanumeric() || "_-./$@:".contains(one))
}
