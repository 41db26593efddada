//! Records: structs with a reader and a writer.

use askama::Template;
use ir::{
    Field, Flow, Literal, Presence, Reach, Record, Repr, Secrecy, Secrets, Sensitivity, TypeId,
    unique_names::Scope,
};

use crate::go::docs;
use crate::go::layout::quote;
use crate::go::types::{Types, ValueKind};

/// Names of members that every record has.
const TAKEN: &[&str] = &[
    "CodeJSON",
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
    /// The tag with a space before it, or nothing.
    tag: String,
    /// The statement that lists the member.
    member: String,
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
    let view = RecordView {
        docs: docs::named(
            &name,
            &def.docs,
            "An object of the API.",
            ir::Stability::Stable,
            0,
        ),
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
    let is_text = match kind {
        ValueKind::Scalar(scalar) => scalar.method == Some("Text"),
        ValueKind::Enum(_, Repr::Text) => true,
        ValueKind::Enum(_, Repr::Integer)
        | ValueKind::Record(_)
        | ValueKind::Union(_)
        | ValueKind::List(_)
        | ValueKind::Map(_)
        | ValueKind::Raw => false,
    };
    let is_constant = is_text
        && matches!(storage, FieldStorage::Value)
        && matches!(field.presence, Presence::Constant(Literal::Text(_)));
    (storage, is_constant)
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
            tag: tag(field),
            member: self.member(field, &kind, &storage, &name),
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

    /// The statement that lists the member of a field.
    fn member(
        &self,
        field: &Field,
        kind: &ValueKind,
        storage: &FieldStorage,
        name: &str,
    ) -> String {
        let key = quote(field.wire.as_str());
        let flags = self.flags(field);
        let value = format!("&v.{name}");
        let (reader, writer) = (|| self.types.reader(kind), || self.types.writer(kind));
        match (storage, kind) {
            (FieldStorage::Value, ValueKind::Record(_) | ValueKind::Union(_)) => {
                format!("c.Model({key}, {value}, {flags})")
            }
            (FieldStorage::Value, ValueKind::Enum(_, Repr::Text)) => {
                self.text(field, &key, &format!("(*string)({value})"), &flags)
            }
            (FieldStorage::Value, ValueKind::Scalar(scalar)) => match scalar.method {
                Some("Text") => self.text(field, &key, &value, &flags),
                Some(method) => format!("c.{method}({key}, {value}, {flags})"),
                None => format!(
                    "sdk.Scalar(c, {key}, {value}, {flags}, {}, {})",
                    reader(),
                    writer()
                ),
            },
            (FieldStorage::Value, _) => format!(
                "sdk.Scalar(c, {key}, {value}, {flags}, {}, {})",
                reader(),
                writer()
            ),
            (FieldStorage::Opt, ValueKind::Scalar(scalar)) if scalar.method.is_some() => {
                format!(
                    "c.Opt{}({key}, {value}, {flags})",
                    scalar.method.unwrap_or_default()
                )
            }
            (FieldStorage::Opt, _) => format!(
                "sdk.OptScalar(c, {key}, {value}, {flags}, {}, {})",
                reader(),
                writer()
            ),
            (FieldStorage::Pointer, _) => format!(
                "sdk.Pointer(c, {key}, {value}, {flags}, sdk.New[{}])",
                self.types.spell(kind)
            ),
            (FieldStorage::Nilable, ValueKind::Raw) => format!("c.Raw({key}, {value}, {flags})"),
            (FieldStorage::Nilable, ValueKind::Map(element)) => {
                let (reader, writer) = (
                    self.types.element_reader(element),
                    self.types.element_writer(element),
                );
                format!("sdk.Map(c, {key}, {value}, {flags}, {reader}, {writer})")
            }
            (FieldStorage::Nilable, ValueKind::List(element)) => match &element.kind {
                ValueKind::Scalar(scalar)
                    if scalar.method == Some("Text") && !element.is_nullable =>
                {
                    format!("c.Texts({key}, {value}, {flags})")
                }
                ValueKind::Record(_) | ValueKind::Union(_) if !element.is_nullable => {
                    format!("sdk.Models(c, {key}, {value}, {flags})")
                }
                _ => {
                    let (reader, writer) = (
                        self.types.element_reader(element),
                        self.types.element_writer(element),
                    );
                    format!("sdk.List(c, {key}, {value}, {flags}, {reader}, {writer})")
                }
            },
            (FieldStorage::Nilable, _) => format!(
                "sdk.Scalar(c, {key}, {value}, {flags}, {}, {})",
                reader(),
                writer()
            ),
            (FieldStorage::OptNilable, ValueKind::Record(_) | ValueKind::Union(_)) => {
                format!(
                    "sdk.OptPointer(c, {key}, {value}, {flags}, sdk.New[{}])",
                    self.types.spell(kind)
                )
            }
            (FieldStorage::OptNilable, ValueKind::List(element)) => {
                let (reader, writer) = (
                    self.types.element_reader(element),
                    self.types.element_writer(element),
                );
                format!("sdk.OptList(c, {key}, {value}, {flags}, {reader}, {writer})")
            }
            (FieldStorage::OptNilable, ValueKind::Map(element)) => {
                let (reader, writer) = (
                    self.types.element_reader(element),
                    self.types.element_writer(element),
                );
                format!("sdk.OptMap(c, {key}, {value}, {flags}, {reader}, {writer})")
            }
            (FieldStorage::OptNilable, _) => format!(
                "sdk.OptScalar(c, {key}, {value}, {flags}, {}, {})",
                reader(),
                writer()
            ),
        }
    }

    /// A member of text. Text that has only one value need not be set.
    fn text(&self, field: &Field, key: &str, value: &str, flags: &str) -> String {
        match &field.presence {
            Presence::Constant(Literal::Text(text)) => {
                format!("c.Constant({key}, {value}, {}, {flags})", quote(text))
            }
            _ => format!("c.Text({key}, {value}, {flags})"),
        }
    }

    fn flags(&self, field: &Field) -> String {
        let mut flags = Vec::new();
        if field.presence.is_required() {
            flags.push("sdk.Required");
        }
        if self.types.is_nullable(&field.ty) {
            flags.push("sdk.Nullable");
        }
        match field.flow {
            Flow::Response if self.reach.request => flags.push("sdk.ReadOnly"),
            Flow::Request => flags.push("sdk.WriteOnly"),
            Flow::Response | Flow::Both => {}
        }
        if field.sensitivity == Sensitivity::Secret {
            flags.push("sdk.Secret");
        }
        match flags.is_empty() {
            true => "sdk.Optional".to_owned(),
            false => flags.join("|"),
        }
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

/// The tag of a field. Keys that a tag cannot have get none; the reader and the writer know them.
fn tag(field: &Field) -> String {
    let key = field.wire.as_str();
    let is_plain = !key.is_empty()
        && key != "-"
        && key
            .chars()
            .all(|one| one.is_ascii_alphanumeric() || "_-./$@:".contains(one));
    let option = if field.presence.is_required() {
        ""
    } else {
        ",omitzero"
    };
    match is_plain {
        true => format!(" `json:\"{key}{option}\"`"),
        false => String::new(),
    }
}
