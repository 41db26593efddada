//! Parameters: those in the path are arguments, and the others are fields of a struct.

use askama::Template;
use ir::{
    InputMode, Literal, Operation, OutsideBody, Param, ParamLocation, Presence, unique_names::Scope,
};

use super::{form, style};
use crate::common::{facts, plain_text};
use crate::go::docs;
use crate::go::layout::{comment, quote};
use crate::go::names::OperationNames;
use crate::go::types::{Types, ValueKind};

#[derive(Template)]
#[template(path = "go/params.go.jinja", escape = "none")]
struct ParamsView {
    docs: Vec<String>,
    name: String,
    fields: Vec<FieldView>,
    constants: Vec<String>,
}

struct FieldView {
    docs: Vec<String>,
    name: String,
    ty: String,
    add: Vec<String>,
}

/// The struct of the parameters outside the path, or nothing if there are none.
pub fn definition(types: &Types, operation: &Operation, names: &OperationNames) -> Option<String> {
    if names.params.is_empty() {
        return None;
    }
    types.import("/sdk");
    let fields = passed(types, operation).into_iter();
    let fields = fields.map(|(param, name)| field(types, operation, param, name));
    let view = ParamsView {
        docs: comment(
            &format!(
                "{} are the parameters of [Client.{}].",
                names.params, names.method
            ),
            0,
        ),
        name: names.params.clone(),
        fields: fields.collect(),
        constants: constants(operation),
    };
    Some(
        view.render()
            .expect("the template has no fallible expression"),
    )
}

/// The parameters outside the path that the caller passes, with the names of their fields.
pub fn passed<'p>(types: &Types, operation: &'p Operation) -> Vec<(&'p Param, String)> {
    let mut scope = Scope::default();
    let params = operation.params.iter().filter(|param| {
        param.location != ParamLocation::Path && operation.input_mode(param) != InputMode::Never
    });
    params
        .map(|param| {
            let name = scope.claim([types.names.spelling.exported(&param.name)]);
            (param, name)
        })
        .collect()
}

/// The name and type of each parameter, in the order of the API. None if the caller does not pass it.
pub fn names_and_types(types: &Types, operation: &Operation) -> Vec<Option<(String, String)>> {
    let mut arguments = path_arguments(types, operation, &mut Scope::default()).into_iter();
    let mut fields = passed(types, operation).into_iter();
    let params = operation.params.iter().map(|param| {
        if operation.input_mode(param) == InputMode::Never {
            return None;
        }
        match param.location {
            ParamLocation::Path => arguments.next().map(|one| (one.name, one.ty)),
            ParamLocation::Query
            | ParamLocation::Header
            | ParamLocation::Cookie
            | ParamLocation::File => fields.next().map(|(param, name)| {
                let view = field(types, operation, param, name);
                (view.name, view.ty)
            }),
        }
    });
    params.collect()
}

/// Statements that add the parameters with only one value.
pub fn constants(operation: &Operation) -> Vec<String> {
    let params = operation.params.iter();
    let params = params.filter(|param| param.location != ParamLocation::Path);
    let constant = params.filter_map(|param| match &param.presence {
        Presence::Constant(literal) => {
            let text = match literal {
                Literal::Text(text) => text.clone(),
                other => other.to_json(),
            };
            let location = param.location.outside_body()?;
            Some(format!(
                "call.{}({}, {})",
                adder(location, &param.presence),
                quote(param.wire.as_str()),
                quote(&text)
            ))
        }
        Presence::Required | Presence::Optional | Presence::Default(_) => None,
    });
    constant.collect()
}

fn adder(location: OutsideBody, presence: &Presence) -> &'static str {
    match (location, presence) {
        (OutsideBody::Header, Presence::Required) => "RequiredHeader",
        (OutsideBody::Header, _) => "Header",
        (OutsideBody::Cookie, _) => "Cookie",
        (OutsideBody::Path | OutsideBody::Query, Presence::Required) => "RequiredQuery",
        (OutsideBody::Path | OutsideBody::Query, _) => "Query",
    }
}

/// The type of the field of a parameter outside the body, and the statements that add it.
fn outside_body(
    types: &Types,
    param: &Param,
    location: OutsideBody,
    target: &str,
) -> (String, Vec<String>) {
    let kind = types.kind(&param.ty);
    let plain = types.spell(&kind);
    let is_required = param.presence == Presence::Required;
    let key = quote(param.wire.as_str());
    let adder = adder(location, &param.presence);
    match &kind {
        _ if !style::is_plain(types, param) => {
            style::statements(types, param, location, &kind, target)
        }
        ValueKind::List(element) => {
            let format = types
                .formatter(&element.kind)
                .unwrap_or_else(|| "sdk.FormatString".into());
            let add = match location {
                OutsideBody::Query | OutsideBody::Cookie => {
                    vec![format!(
                        "sdk.AddList(call.{adder}, {key}, {target}, {format})"
                    )]
                }
                OutsideBody::Path | OutsideBody::Header => vec![
                    format!("if len({target}) > 0 {{"),
                    format!("\tcall.{adder}({key}, sdk.JoinCommas({target}, {format}))"),
                    "}".into(),
                ],
            };
            let required = match is_required {
                true => vec![format!("call.RequireList({key}, len({target}))")],
                false => Vec::new(),
            };
            (plain, required.into_iter().chain(add).collect())
        }
        ValueKind::Scalar(_) | ValueKind::Enum(..) => {
            let format = types.formatter(&kind).unwrap_or_default();
            match is_required {
                true => (
                    plain,
                    vec![format!("call.{adder}({key}, {format}({target}))")],
                ),
                false => (
                    format!("sdk.Opt[{plain}]"),
                    vec![format!(
                        "sdk.AddOpt(call.{adder}, {key}, {target}, {format})"
                    )],
                ),
            }
        }
        ValueKind::Record(_) | ValueKind::Union(_) => match is_required {
            true => (
                plain,
                vec![format!("call.{adder}({key}, sdk.FormatJSON(&{target}))")],
            ),
            false => (
                format!("*{plain}"),
                vec![
                    format!("if {target} != nil {{"),
                    format!("\tcall.{adder}({key}, sdk.FormatJSON({target}))"),
                    "}".into(),
                ],
            ),
        },
        ValueKind::Map(_) | ValueKind::Raw => {
            let notation = types.notation(&kind);
            (
                plain,
                vec![
                    format!("if {target} != nil {{"),
                    format!("\tcall.{adder}({key}, sdk.FormatJSON(&{target}{notation}))"),
                    "}".into(),
                ],
            )
        }
    }
}

fn field(types: &Types, operation: &Operation, param: &Param, name: String) -> FieldView {
    let is_required = param.presence == Presence::Required;
    let target = format!("p.{name}");
    let (ty, add) = match param.location.outside_body() {
        Some(location) => outside_body(types, param, location, &target),
        None => form::file(types, operation, param, &target),
    };
    let summary = plain_text::summary(&param.docs).map(plain_text::with_full_stop);
    let mut parts: Vec<String> = summary.into_iter().collect();
    if is_required {
        parts.push("Required.".into());
    }
    parts.extend(facts::facts(&param.ty, &param.presence));
    let mut text = match parts.is_empty() {
        true => format!("The parameter `{}`.", param.wire.as_str()),
        false => parts.join(" "),
    };
    docs::append_paragraphs(&mut text, &param.docs);
    FieldView {
        docs: comment(&text, 1),
        name,
        ty,
        add,
    }
}

/// An argument of a method for a path parameter: its name, its type, and how it becomes text.
pub struct PathArgument {
    /// The name.
    pub name: String,
    /// The type.
    pub ty: String,
    /// The expression of the text.
    pub text: String,
}

/// Whether a path parameter of an operation is written in another way than as plain text.
pub fn has_path_styles(types: &Types, operation: &Operation) -> bool {
    let mut params = operation.params.iter();
    params.any(|param| {
        param.location == ParamLocation::Path
            && operation.input_mode(param) != InputMode::Never
            && !style::is_plain(types, param)
    })
}

/// The arguments for the path parameters, in the order of the path.
pub fn path_arguments(
    types: &Types,
    operation: &Operation,
    scope: &mut Scope,
) -> Vec<PathArgument> {
    let params = operation.params.iter();
    let params = params.filter(|param| {
        param.location == ParamLocation::Path && operation.input_mode(param) != InputMode::Never
    });
    let has_styles = has_path_styles(types, operation);
    params
        .map(|param| {
            let name = types.names.spelling.unexported(&param.name);
            let name = scope.claim([name.clone(), format!("{name}Value")]);
            let kind = types.kind(&param.ty);
            let text = match &kind {
                _ if has_styles => style::path_value(types, param, &kind, &name),
                ValueKind::List(element) => {
                    let format = types
                        .formatter(&element.kind)
                        .unwrap_or_else(|| "sdk.FormatString".into());
                    format!("sdk.JoinCommas({name}, {format})")
                }
                ValueKind::Record(_) | ValueKind::Union(_) => format!("sdk.FormatJSON(&{name})"),
                ValueKind::Scalar(scalar) if scalar.go == "string" => name.clone(),
                ValueKind::Scalar(_) | ValueKind::Enum(..) => {
                    format!("{}({name})", types.formatter(&kind).unwrap_or_default())
                }
                ValueKind::Map(_) | ValueKind::Raw => {
                    format!("sdk.FormatJSON(&{name}{})", types.notation(&kind))
                }
            };
            PathArgument {
                ty: types.spell(&kind),
                name,
                text,
            }
        })
        .collect()
}
