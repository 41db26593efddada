//! Bodies that are forms: how their fields are written, and their files.

use ir::{Form, FormKind, Operation, Param, Presence, ReservedCharacters, Type};

use super::style::style_name;
use crate::go::layout::quote;
use crate::go::types::{Types, ValueKind};

/// The lines of the statement that sets the body to a form with the fields of the value at a pointer.
pub fn statement(types: &Types, form: &Form, kind: &ValueKind, pointer: &str) -> Vec<String> {
    types.import(super::style::PACKAGE);
    let function = match form.kind {
        FormKind::UrlEncoded => "URLEncoded",
        FormKind::Multipart => "Multipart",
    };
    let encodings: Vec<String> = form
        .encodings
        .iter()
        .map(|encoding| {
            let mut fields = vec![format!("Field: {}", quote(encoding.field.as_str()))];
            if let Some(style) = encoding.style {
                fields.push(format!("Style: paramstyle.{}", style_name(style)));
                fields.push("HasStyle: true".into());
            }
            match encoding.encoding {
                ReservedCharacters::Encoded => {}
                ReservedCharacters::Allowed => fields.push("AllowReserved: true".into()),
            }
            if let Some(media) = &encoding.media {
                fields.push(format!("MediaType: {}", quote(media)));
            }
            let headers = encoding.headers.iter();
            let headers: Vec<String> = headers
                .flat_map(|(name, value)| [quote(name.as_str()), quote(value)])
                .collect();
            if !headers.is_empty() {
                fields.push(format!("Headers: []string{{{}}}", headers.join(", ")));
            }
            format!("\t{{{}}},", fields.join(", "))
        })
        .collect();
    let notation = types.notation(kind);
    if encodings.is_empty() {
        return vec![format!(
            "paramstyle.{function}(call, {pointer}, nil{notation})"
        )];
    }
    let open = format!("paramstyle.{function}(call, {pointer}, []paramstyle.FieldEncoding{{");
    let lines = [open].into_iter().chain(encodings);
    lines.chain([format!("}}{notation})")]).collect()
}

/// The type of the field of a file, and the statements that add it.
pub fn file(
    types: &Types,
    operation: &Operation,
    param: &Param,
    target: &str,
) -> (String, Vec<String>) {
    types.import(super::style::PACKAGE);
    let (field, media) = (
        quote(param.wire.as_str()),
        quote(operation.file_media(&param.wire)),
    );
    let add = |value: &str| format!("paramstyle.AddFile(call, {field}, {media}, {value})");
    let is_required = param.presence == Presence::Required;
    match (&param.ty, is_required) {
        (Type::List(_), _) => {
            let mut lines = Vec::new();
            if is_required {
                lines.push(format!("call.RequireList({field}, len({target}))"));
            }
            lines.push(format!("for _, file := range {target} {{"));
            lines.push(format!("\t{}", add("file")));
            lines.push("}".into());
            ("[]sdk.FilePart".into(), lines)
        }
        (_, true) => ("sdk.FilePart".into(), vec![add(target)]),
        (_, false) => (
            "*sdk.FilePart".into(),
            vec![
                format!("if {target} != nil {{"),
                format!("\t{}", add(&format!("*{target}"))),
                "}".into(),
            ],
        ),
    }
}
