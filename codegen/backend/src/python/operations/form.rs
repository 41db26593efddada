//! Bodies that are forms, as the table of operations declares them.

use ir::{FormKind, Operation, ReservedCharacters};

use crate::python::syntax::layout::{Code, non_empty};
use crate::python::syntax::literals::string;
use crate::python::syntax::module::Module;

/// How the body is written if it is a form.
pub fn arguments(module: &mut Module, operation: &Operation) -> Vec<Code> {
    let Some(form) = &operation.form else {
        return Vec::new();
    };
    let kind = match form.kind {
        FormKind::UrlEncoded => "urlencoded",
        FormKind::Multipart => "multipart",
    };
    let mut parts = vec![Code::text(format!("form={}", string(kind)))];
    let mut encodings = Vec::new();
    for encoding in &form.encodings {
        let mut facts = Vec::new();
        if let Some(style) = encoding.style {
            facts.push(Code::text(string(style.as_str())));
        }
        match encoding.encoding {
            ReservedCharacters::Encoded => {}
            ReservedCharacters::Allowed => facts.push(Code::text("allows_reserved=True")),
        }
        if let Some(media) = &encoding.media {
            facts.push(Code::text(format!("media_type={}", string(media))));
        }
        let headers = encoding.headers.iter().map(|(name, value)| {
            Code::tuple(vec![
                Code::text(string(name.as_str())),
                Code::text(string(value)),
            ])
        });
        facts.extend(non_empty("headers=", headers.collect()));
        let spec = Code::call(&module.runtime("operation", "FieldEncoding"), facts);
        encodings.push(spec.after(&format!("{}: ", string(encoding.field.as_str()))));
    }
    if !encodings.is_empty() {
        parts.push(Code::group("encodings={", encodings, "}"));
    }
    parts
}
