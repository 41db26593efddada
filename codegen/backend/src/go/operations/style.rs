//! Parameters that are written in another way than as plain text: in a style, or as an object.

use ir::{OutsideBody, Param, ParamLocation, ParamStyle, Presence, ReservedCharacters, Shape};

use crate::go::layout::quote;
use crate::go::types::{Types, ValueKind};

/// The package of the runtime that writes parameters and forms.
pub const PACKAGE: &str = "/sdk/paramstyle";

/// Whether the value is a scalar or a list of scalars, written as usual for its location.
pub fn is_plain(types: &Types, param: &Param) -> bool {
    let is_scalar = |kind: &ValueKind| matches!(kind, ValueKind::Scalar(_) | ValueKind::Enum(..));
    let has_plain_kind = match types.kind(&param.ty) {
        ValueKind::Scalar(_) | ValueKind::Enum(..) => true,
        ValueKind::List(element) => {
            let is_path = param.location == ParamLocation::Path;
            is_scalar(&element.kind) && !element.is_nullable && !is_path
        }
        ValueKind::Union(id) => match &types.names.api.types[id].shape {
            Shape::Union(union) => union
                .arms()
                .iter()
                .all(|(_, ty)| is_scalar(&types.kind(ty))),
            Shape::Record(_) | Shape::Enum(_) | Shape::Alias(_) => false,
        },
        ValueKind::Record(_) | ValueKind::Map(_) | ValueKind::Raw => false,
    };
    has_plain_kind && param.has_usual_style()
}

/// The type of the field of a parameter, and the statements that add it.
pub fn statements(
    types: &Types,
    param: &Param,
    location: OutsideBody,
    kind: &ValueKind,
    target: &str,
) -> (String, Vec<String>) {
    types.import(PACKAGE);
    let plain = types.spell(kind);
    let add = match location {
        OutsideBody::Path | OutsideBody::Query => "Query",
        OutsideBody::Header => "Header",
        OutsideBody::Cookie => "Cookie",
    };
    let (parameter, notation) = (parameter(param), types.notation(kind));
    let is_required = param.presence == Presence::Required;
    let statement =
        |pointer: &str| format!("paramstyle.{add}(call, {parameter}, {pointer}{notation})");
    let pointer = format!("&{target}");
    if is_required {
        return (plain, vec![statement(&pointer)]);
    }
    let guarded = |pointer: &str| {
        vec![
            format!("if {target} != nil {{"),
            format!("\t{}", statement(pointer)),
            "}".into(),
        ]
    };
    match kind {
        ValueKind::Scalar(_) | ValueKind::Enum(..) => {
            (format!("sdk.Opt[{plain}]"), vec![statement(&pointer)])
        }
        ValueKind::Record(_) | ValueKind::Union(_) => (format!("*{plain}"), guarded(target)),
        ValueKind::List(_) | ValueKind::Map(_) | ValueKind::Raw => (plain, guarded(&pointer)),
    }
}

/// The expression of a path parameter, in a call that takes styled ones.
pub fn path_value(types: &Types, param: &Param, kind: &ValueKind, name: &str) -> String {
    match (is_plain(types, param), types.formatter(kind)) {
        (true, Some(format)) => format!("sdk.PathText({format}({name}))"),
        _ => {
            types.import(PACKAGE);
            format!(
                "paramstyle.Path({}, &{name}{})",
                parameter(param),
                types.notation(kind)
            )
        }
    }
}

fn parameter(param: &Param) -> String {
    let mut fields = vec![
        format!("Name: {}", quote(param.wire.as_str())),
        format!("Style: paramstyle.{}", style_name(param.style)),
    ];
    if param.presence == Presence::Required && param.location != ParamLocation::Path {
        fields.push("Required: true".into());
    }
    match param.encoding {
        ReservedCharacters::Encoded => {}
        ReservedCharacters::Allowed => fields.push("AllowReserved: true".into()),
    }
    format!("paramstyle.Parameter{{{}}}", fields.join(", "))
}

/// The constant of a style.
pub fn style_name(style: ParamStyle) -> &'static str {
    match style {
        ParamStyle::Simple => "Simple",
        ParamStyle::SimpleExploded => "SimpleExploded",
        ParamStyle::Label => "Label",
        ParamStyle::LabelExploded => "LabelExploded",
        ParamStyle::Matrix => "Matrix",
        ParamStyle::MatrixExploded => "MatrixExploded",
        ParamStyle::Form => "Form",
        ParamStyle::FormExploded => "FormExploded",
        ParamStyle::SpaceDelimited => "SpaceDelimited",
        ParamStyle::PipeDelimited => "PipeDelimited",
        ParamStyle::DeepObject => "DeepObject",
        ParamStyle::Json => "JSONStyle",
    }
}
