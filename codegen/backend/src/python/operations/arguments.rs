//! The arguments of a method: parameters of the operation and fields of its body.

use ir::{
    Action, ActionInput, Literal, Operation, Param, ParamLocation, Presence, Record, Server, Type,
    unique_names::assign,
};

use crate::common::request_shape::{Alternative, BodyShape, RequestShape};
use crate::python::models::types::input;
use crate::python::names::identifiers::{KEYWORDS, METHOD_ARGUMENTS, attribute};
use crate::python::syntax::layout::Code;
use crate::python::syntax::literals::literal;
use crate::python::syntax::module::Module;
use crate::python::{docs, names::Names};

/// An argument of a method.
#[derive(Clone, Debug)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// Its exact name in the request; empty for a whole body.
    pub wire: String,
    /// Where it goes.
    pub target: ArgumentTarget,
    /// Its annotation, without `Omit`.
    pub ty: String,
    /// Whether callers have to pass it.
    pub is_required: bool,
    /// Its documentation.
    pub docs: Option<String>,
}

/// Where the value of an argument goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArgumentTarget {
    /// Into this part of the request.
    Param(ParamLocation),
    /// Into a field of the body.
    Field,
    /// It is the whole body.
    Body,
    /// It is the URL.
    Url,
}

/// The arguments of an operation. There are several lists if the body has several alternatives.
pub struct Arguments {
    /// The arguments of each alternative.
    pub alternatives: Vec<Vec<Argument>>,
}

impl Arguments {
    /// The arguments of an operation.
    pub fn of(module: &mut Module, operation: &Operation, shape: &RequestShape) -> Self {
        let spelled = Spelled::of(module.names, operation, shape);
        let mut common = common(module, operation, shape, &spelled);
        let alternatives = match &shape.body {
            BodyShape::None => vec![common],
            BodyShape::Fields {
                alternatives,
                presence,
            } => {
                let is_required = matches!(presence, Presence::Required | Presence::Constant(_));
                let lists = alternatives.iter().map(|alternative| {
                    let mut list = common.clone();
                    list.extend(fields(module, alternative, &spelled, is_required));
                    sorted(list)
                });
                return Self {
                    alternatives: distinct(lists.collect()),
                };
            }
            BodyShape::Value { ty, presence } => {
                let docs = operation.body.as_ref().and_then(|body| {
                    docs::argument(&body.docs, ty, presence, ir::Stability::Stable)
                });
                common.push(Argument {
                    name: "body".into(),
                    wire: String::new(),
                    target: ArgumentTarget::Body,
                    ty: input(module, ty),
                    is_required: matches!(presence, Presence::Required | Presence::Constant(_)),
                    docs: docs.or_else(|| Some("The body of the request.".into())),
                });
                vec![common]
            }
            BodyShape::Text(_) | BodyShape::Bytes(_) => {
                let (content, iterable) = (
                    module.standard_type("typing", "IO"),
                    module.standard_type("collections.abc", "Iterable"),
                );
                common.push(Argument {
                    name: "content".into(),
                    wire: String::new(),
                    target: ArgumentTarget::Body,
                    ty: format!("str | bytes | {content}[bytes] | {iterable}[bytes]"),
                    is_required: operation
                        .body
                        .as_ref()
                        .is_none_or(|body| body.presence.is_required()),
                    docs: Some("The content: text, bytes, a file, or pieces.".into()),
                });
                vec![common]
            }
        };
        Self {
            alternatives: alternatives.into_iter().map(sorted).collect(),
        }
    }

    /// Every argument once, those that all alternatives require as required.
    pub fn all(&self) -> Vec<Argument> {
        let mut all: Vec<Argument> = Vec::new();
        for argument in self.alternatives.iter().flatten() {
            match all.iter_mut().find(|known| known.name == argument.name) {
                Some(known) => known.is_required &= argument.is_required,
                None => all.push(argument.clone()),
            }
        }
        for argument in &mut all {
            let in_all = self
                .alternatives
                .iter()
                .all(|list| list.iter().any(|one| one.name == argument.name));
            argument.is_required &= in_all;
        }
        all
    }
}

/// The arguments of the method of an action: those of the operation, and the other fields of the alternative.
pub fn of_action(
    module: &mut Module,
    operation: &Operation,
    shape: &RequestShape,
    action: &Action,
) -> Vec<Argument> {
    let spelled = Spelled::of(module.names, operation, shape);
    let mut list = common(module, operation, shape, &spelled);
    if let (BodyShape::Fields { alternatives, .. }, ActionInput::Fields) =
        (&shape.body, action.input)
        && let Some(own) = alternatives.iter().find(|one| one.id == action.record)
    {
        let fields = fields(module, own, &spelled, true);
        list.extend(
            fields
                .into_iter()
                .filter(|one| one.wire != action.tag.as_str()),
        );
    }
    sorted(list)
}

/// The arguments besides the body.
fn common(
    module: &mut Module,
    operation: &Operation,
    shape: &RequestShape,
    spelled: &Spelled,
) -> Vec<Argument> {
    let mut common = Vec::new();
    if let Server::Caller(wire) = &operation.server {
        common.push(Argument {
            name: "url".into(),
            wire: wire.as_str().into(),
            target: ArgumentTarget::Url,
            ty: "str".into(),
            is_required: true,
            docs: Some("The whole URL.".into()),
        });
    }
    for (param, name) in shape.params.iter().zip(&spelled.params) {
        common.push(param_argument(module, param, name));
    }
    common
}

/// The lists without those whose every call fits an earlier one, because no call would be read as one of them.
fn distinct(lists: Vec<Vec<Argument>>) -> Vec<Vec<Argument>> {
    let mut kept: Vec<Vec<Argument>> = Vec::new();
    for list in lists {
        let has = |name: &str| list.iter().any(|one| one.name == name);
        let requires = |name: &str| list.iter().any(|one| one.name == name && one.is_required);
        let covers = |earlier: &Vec<Argument>| {
            let same_values = |one: &Argument| {
                list.iter().all(|own| {
                    own.name != one.name || own.ty == one.ty || !one.ty.starts_with("Literal[")
                })
            };
            earlier
                .iter()
                .all(|one| (!one.is_required || requires(&one.name)) && same_values(one))
                && list
                    .iter()
                    .all(|own| earlier.iter().any(|one| one.name == own.name))
                && earlier.iter().any(|one| has(&one.name))
        };
        if !kept.iter().any(covers) {
            kept.push(list);
        }
    }
    kept
}

/// Required arguments come before optional ones, and parameters of the path before all others.
fn sorted(mut arguments: Vec<Argument>) -> Vec<Argument> {
    arguments.sort_by_key(|argument| (!argument.is_positional(), !argument.is_required));
    arguments
}

impl Argument {
    /// Whether callers pass the argument by position.
    pub fn is_positional(&self) -> bool {
        matches!(
            self.target,
            ArgumentTarget::Url | ArgumentTarget::Param(ParamLocation::Path)
        )
    }

    /// The argument in a signature.
    pub fn signature(&self) -> Code {
        let mut alternatives = alternatives_of(&self.ty);
        let values = self
            .ty
            .strip_prefix("Literal[")
            .and_then(|rest| rest.strip_suffix(']'));
        if let (Some(values), true, 1) = (values, self.is_required, alternatives.len()) {
            let values = values.split(", ").map(Code::text).collect();
            return Code::group(format!("{}: Literal[", self.name), values, "]");
        }
        if !self.is_required {
            alternatives.push("Omit = omit".into());
        }
        Code::Alternatives(alternatives).after(&format!("{}: ", self.name))
    }
}

/// The alternatives of a type, apart from those inside brackets.
fn alternatives_of(ty: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut depth = 0usize;
    for part in ty.split(" | ") {
        match found.last_mut() {
            Some(open) if depth > 0 => {
                open.push_str(" | ");
                open.push_str(part);
            }
            _ => found.push(part.to_owned()),
        }
        depth = (depth + part.matches('[').count()).saturating_sub(part.matches(']').count());
    }
    found
}

/// The names of the arguments: parameters by position, and fields of the body by their exact name.
struct Spelled {
    params: Vec<String>,
    fields: Vec<(String, String)>,
}

impl Spelled {
    fn of(names: &Names, operation: &Operation, shape: &RequestShape) -> Self {
        let body: &[&str] = match &shape.body {
            BodyShape::None | BodyShape::Fields { .. } => &[],
            BodyShape::Value { .. } => &["body"],
            BodyShape::Text(_) | BodyShape::Bytes(_) => &["content"],
        };
        let url: &[&str] = match &operation.server {
            Server::Caller(_) => &["url"],
            Server::Default | Server::Fixed(_) | Server::Template(_) => &[],
        };
        let reserved = [KEYWORDS, METHOD_ARGUMENTS, body, url].concat();
        let params: Vec<Vec<String>> = shape
            .params
            .iter()
            .map(|param| {
                let mut spelled = attribute(&param.wire, &param.name, "param", METHOD_ARGUMENTS);
                spelled.insert(1, format!("{}_{}", param.location.as_str(), spelled[0]));
                spelled
            })
            .collect();
        let params = assign(&reserved, &params);
        let mut wires: Vec<String> = Vec::new();
        let mut candidates: Vec<Vec<String>> = Vec::new();
        if let BodyShape::Fields { alternatives, .. } = &shape.body {
            for alternative in alternatives {
                for field in alternative.fields(names.api) {
                    if !wires.contains(&field.wire.0) {
                        wires.push(field.wire.0.clone());
                        let mut spelled =
                            attribute(&field.wire, &field.name, "field", METHOD_ARGUMENTS);
                        spelled.insert(1, format!("body_{}", spelled[0]));
                        candidates.push(spelled);
                    }
                }
            }
        }
        let taken: Vec<&str> = reserved
            .iter()
            .copied()
            .chain(params.iter().map(String::as_str))
            .collect();
        let fields = assign(&taken, &candidates);
        Self {
            fields: wires.into_iter().zip(fields).collect(),
            params,
        }
    }

    fn field(&self, wire: &str) -> String {
        let mut known = self.fields.iter();
        let found = known
            .find(|(known, _)| known == wire)
            .map(|(_, name)| name.clone());
        found.expect("every field of an alternative has a name")
    }
}

fn param_argument(module: &mut Module, param: &Param, name: &str) -> Argument {
    let ty = match (param.location, &param.ty) {
        (ParamLocation::File, ty) => {
            let file = module.runtime_type("form", "FileInput");
            match ty {
                Type::List(_) => {
                    let sequence = module.standard_type("collections.abc", "Sequence");
                    format!("{sequence}[{file}]")
                }
                _ => file,
            }
        }
        (_, ty) => input(module, ty),
    };
    Argument {
        name: name.to_owned(),
        wire: param.wire.0.clone(),
        target: ArgumentTarget::Param(param.location),
        ty,
        is_required: matches!(param.presence, Presence::Required | Presence::Constant(_)),
        docs: docs::param(param),
    }
}

fn fields(
    module: &mut Module,
    alternative: &Alternative,
    spelled: &Spelled,
    is_body_required: bool,
) -> Vec<Argument> {
    let api = module.names.api;
    let mut arguments = Vec::new();
    for field in alternative.fields(api) {
        let is_required = matches!(field.presence, Presence::Required | Presence::Constant(_));
        let ty = match alternative.tag {
            Some((tag, values)) if *tag == field.wire => {
                let values = values.iter().map(|value| literal(&value.literal()));
                let values: Vec<String> = values.collect();
                format!("{}[{}]", module.typing("Literal"), values.join(", "))
            }
            _ => match (&field.presence, api.resolve(&field.ty)) {
                (Presence::Constant(constant @ (Literal::Text(_) | Literal::Bool(_))), _) => {
                    format!("{}[{}]", module.typing("Literal"), literal(constant))
                }
                (Presence::Constant(constant @ Literal::Number(text)), _)
                    if text.parse::<i64>().is_ok() =>
                {
                    format!("{}[{}]", module.typing("Literal"), literal(constant))
                }
                _ => input(module, &field.ty),
            },
        };
        arguments.push(Argument {
            name: spelled.field(field.wire.as_str()),
            wire: field.wire.0.clone(),
            target: ArgumentTarget::Field,
            ty,
            // An optional body has no field that callers have to pass.
            is_required: is_required && is_body_required,
            docs: docs::argument(&field.docs, &field.ty, &Presence::Optional, field.stability),
        });
    }
    arguments
}

/// The record of a type, if it is one.
pub fn record_of<'a>(names: &Names<'a>, ty: &Type) -> Option<&'a Record> {
    match names.api.resolve(ty) {
        Type::Def(id) => match &names.api.types[*id].shape {
            ir::Shape::Record(record) => Some(record),
            ir::Shape::Enum(_) | ir::Shape::Union(_) | ir::Shape::Alias(_) => None,
        },
        _ => None,
    }
}
