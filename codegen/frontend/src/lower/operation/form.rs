//! Request bodies that are forms: their fields, files and encodings.

use super::{media_type::is_json, param_style};
use crate::lower::lowerer::Lowerer;
use crate::{
    diagnostic_codes,
    openapi::schema_view::SchemaOrRef,
    read::node::{Node, Value},
};
use ir::{
    FieldEncoding, Form, FormKind, Format, Name, Param, ParamLocation, ParamStyle, Prim, Record,
    ReservedCharacters, Shape, Type, TypeDef, essence, is_media_range,
};
use openapiv3::{Encoding, MediaType};

/// A form: its fields as the type of a body, and its files as parameters.
pub struct LoweredForm {
    pub form: Form,
    /// None if all fields are files.
    pub fields: Option<Type>,
    pub files: Vec<Param>,
}

/// The kind of form that a media type is.
pub fn form_kind(media: &str) -> Option<FormKind> {
    let essence = essence(media);
    [FormKind::UrlEncoded, FormKind::Multipart]
        .into_iter()
        .find(|kind| kind.media() == essence)
}

impl<'m> Lowerer<'m, '_> {
    /// A form with a schema. None if the schema is no object: the caller then passes the whole body.
    pub(crate) fn lower_form(
        &mut self,
        kind: FormKind,
        media_type: &'m MediaType,
        node: &'m Node,
        type_name: &Name,
    ) -> Option<LoweredForm> {
        let schema_node = node.get("schema")?;
        let schema = SchemaOrRef::of(media_type.schema.as_ref()?, schema_node);
        let ty = self
            .lower_schema(&[(schema, type_name.clone())], type_name)
            .ty;
        let is_object = match self.types.resolve(&ty) {
            Type::Map(_) => true,
            Type::Def(id) => matches!(self.types[*id].shape, Shape::Record(_) | Shape::Union(_)),
            Type::Prim(_)
            | Type::List(_)
            | Type::Nullable(_)
            | Type::Limited(..)
            | Type::Any(_) => false,
        };
        if !is_object {
            let message = match kind {
                FormKind::UrlEncoded => {
                    "the schema of the form is no object; the caller passes the form as text"
                }
                FormKind::Multipart => {
                    "the schema of the form is no object; the caller passes the form as bytes"
                }
            };
            self.report
                .add(&diagnostic_codes::CONSTRAINT_DROPPED, node.span, message);
            return None;
        }
        let encodings = media_type.encoding.iter();
        let mut encodings: Vec<FieldEncoding> = encodings
            .filter_map(|(field, encoding)| {
                let node = node.get("encoding")?.get(field)?;
                Some(self.field_encoding(kind, field, encoding, node))
            })
            .filter(|one| !is_usual(one))
            .collect();
        // The order in the description has no meaning.
        encodings.sort_by(|one, other| one.field.cmp(&other.field));
        let form = Form { kind, encodings };
        match kind {
            FormKind::UrlEncoded => Some(LoweredForm {
                form,
                fields: Some(ty),
                files: Vec::new(),
            }),
            FormKind::Multipart => Some(self.separate_files(form, ty, type_name)),
        }
    }

    fn field_encoding(
        &mut self,
        kind: FormKind,
        field: &str,
        encoding: &Encoding,
        node: &Node,
    ) -> FieldEncoding {
        let media = encoding.content_type.clone();
        let declares_style = ["style", "explode", "allowReserved"]
            .iter()
            .any(|key| node.get(key).is_some());
        let style = match kind {
            FormKind::UrlEncoded if declares_style => {
                let style = encoding.style.as_ref();
                let usual = openapiv3::QueryStyle::Form;
                let explode = node.get("explode").and_then(Node::as_bool);
                Some(param_style::query_style(style.unwrap_or(&usual), explode))
            }
            FormKind::UrlEncoded => match media.as_deref() {
                Some(media) if is_json(media) => Some(ParamStyle::Json),
                Some(_) | None => None,
            },
            FormKind::Multipart => {
                if declares_style {
                    let message =
                        "`style`, `explode` and `allowReserved` have no effect in a multipart form";
                    self.report
                        .add(&diagnostic_codes::INAPPLICABLE_KEYWORD, node.span, message);
                }
                None
            }
        };
        FieldEncoding {
            field: field.into(),
            style,
            encoding: match kind {
                FormKind::UrlEncoded => param_style::encoding(node, ParamLocation::Query),
                FormKind::Multipart => ReservedCharacters::Encoded,
            },
            media: media.filter(|_| kind == FormKind::Multipart),
            headers: match kind {
                FormKind::UrlEncoded => Vec::new(),
                FormKind::Multipart => self.part_headers(node),
            },
        }
    }

    /// The headers of a part that have only one value. Others are reported.
    fn part_headers(&mut self, node: &Node) -> Vec<(ir::Wire, String)> {
        let headers = node.get("headers").map_or(&[][..], Node::entries);
        let mut constants = Vec::new();
        for (name, header) in headers {
            if name.text.eq_ignore_ascii_case("content-type") {
                continue;
            }
            let schema = header.get("schema");
            let only = |schema: &Node| match schema.get("enum").map(Node::items) {
                Some([value]) => Some(value.clone()),
                _ => schema.get("default").cloned(),
            };
            match schema.and_then(only).map(|value| value.value) {
                Some(Value::Text(text) | Value::Number(text)) => {
                    constants.push((name.text.as_str().into(), text));
                }
                _ => {
                    let message = format!(
                        "the header `{}` of a part is not sent, because its value is not constant",
                        name.text
                    );
                    self.report
                        .add(&diagnostic_codes::HEADER_IGNORED, name.span, message);
                }
            }
        }
        constants.sort();
        constants
    }

    /// Makes the binary fields of a form parameters, so that they can be streamed.
    fn separate_files(&mut self, mut form: Form, ty: Type, type_name: &Name) -> LoweredForm {
        let original = match self.types.resolve(&ty) {
            Type::Def(id) => Some(*id),
            _ => None,
        };
        let Some((original, record)) = original.and_then(|id| match &self.types[id].shape {
            Shape::Record(record) => Some((id, record.clone())),
            Shape::Enum(_) | Shape::Union(_) | Shape::Alias(_) => None,
        }) else {
            return LoweredForm {
                form,
                fields: Some(ty),
                files: Vec::new(),
            };
        };
        let (files, fields): (Vec<_>, Vec<_>) = record
            .fields
            .into_iter()
            .partition(|field| self.is_file(&field.ty, &form, &field.wire));
        if files.is_empty() {
            return LoweredForm {
                form,
                fields: Some(ty),
                files: Vec::new(),
            };
        }
        let has_fields = !fields.is_empty()
            || matches!(
                record.additional_properties,
                ir::AdditionalProperties::Typed(_)
            );
        let mut choice = record.required_one_of;
        choice.sets.retain(|set| {
            !set.iter()
                .any(|key| files.iter().any(|file| file.wire == *key))
        });
        let without_files = Record {
            fields,
            additional_properties: record.additional_properties,
            required_one_of: choice,
            ..Record::default()
        };
        let fields = has_fields.then(|| {
            let claimed = self.names.claim(type_name);
            let whole = &mut self.types[original];
            let (docs, span) = (whole.docs.clone(), whole.span);
            // A schema of its own is not used any more, so that its name is free.
            let name = match whole.wires.is_empty() {
                true => std::mem::replace(&mut whole.name, claimed),
                false => claimed,
            };
            Type::Def(self.types.push(TypeDef {
                name,
                wires: Vec::new(),
                shape: Shape::Record(without_files),
                docs,
                span,
            }))
        });
        let files = files.into_iter().map(|field| {
            let file = Type::Prim(Prim::Text(Format::Binary));
            Param {
                name: field.name,
                ty: match self.types.resolve(&field.ty) {
                    Type::List(_) => Type::List(Box::new(file)),
                    _ => file,
                },
                wire: field.wire,
                location: ParamLocation::File,
                style: ParamLocation::File.usual_style(),
                encoding: ReservedCharacters::Encoded,
                presence: field.presence,
                stability: field.stability,
                docs: field.docs,
                span: field.span,
            }
        });
        // Of several media types, only the caller knows which one a part has.
        for encoding in &mut form.encodings {
            let media = encoding.media.take();
            encoding.media = media.filter(|media| !media.contains(',') && !is_media_range(media));
        }
        form.encodings.retain(|encoding| !is_usual(encoding));
        LoweredForm {
            files: files.collect(),
            form,
            fields,
        }
    }

    /// Whether a field of a multipart form is a file, or a list of files.
    fn is_file(&self, ty: &Type, form: &Form, field: &ir::Wire) -> bool {
        let mut encodings = form.encodings.iter();
        let media = encodings
            .find(|one| one.field == *field)
            .and_then(|one| one.media.as_deref());
        let is_binary_media =
            media.is_some_and(|media| !is_json(media) && !media.starts_with("text/"));
        match self.types.resolve(ty) {
            Type::Prim(Prim::Text(Format::Binary)) => true,
            Type::Prim(Prim::Text(Format::Plain)) | Type::Any(_) => is_binary_media,
            Type::List(element) => matches!(
                self.types.resolve(element),
                Type::Prim(Prim::Text(Format::Binary))
            ),
            Type::Prim(_) | Type::Def(_) | Type::Map(_) | Type::Nullable(_) | Type::Limited(..) => {
                false
            }
        }
    }
}

/// Whether an encoding says nothing that is not so without it.
fn is_usual(encoding: &FieldEncoding) -> bool {
    encoding.style.is_none()
        && encoding.encoding == ReservedCharacters::Encoded
        && encoding.media.is_none()
        && encoding.headers.is_empty()
}
