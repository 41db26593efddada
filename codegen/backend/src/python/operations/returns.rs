//! What a method returns.

use ir::{Content, Operation, Payload, PayloadCount, Response, Shape, Type, Union, WaitStep, Wire};

use super::arguments::record_of;
use crate::python::models::types::reply;
use crate::python::syntax::module::Module;

/// What a method returns.
#[derive(Clone, Debug)]
pub struct Returns {
    /// The type of the value, without the wait.
    pub value: ReturnedValue,
    /// The type of the pages of a paginated list.
    pub page: Option<String>,
    /// The attributes that lead from the response to the value: one path for each alternative of the response.
    pub payload: Vec<String>,
    /// What waiting ends with, if there is something to wait for.
    pub awaited: Option<String>,
    /// The type of the items of a paginated list.
    pub item: Option<String>,
    /// The events of a stream.
    pub event: Option<String>,
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReturnedValue {
    /// This type.
    One(String),
    /// A list of this type.
    Many(String),
    /// One value of the first alternative of the body, and a list for the others.
    OneOrMany(String),
}

impl ReturnedValue {
    /// The type of the value.
    pub fn spelled(&self) -> String {
        match self {
            Self::One(ty) => ty.clone(),
            Self::Many(element) => format!("list[{element}]"),
            Self::OneOrMany(element) => format!("{element} | list[{element}]"),
        }
    }
}

impl Returns {
    /// What the method of an operation returns.
    pub fn of(module: &mut Module, operation: &Operation) -> Self {
        let value = value(module, operation);
        let item = operation
            .pagination
            .as_ref()
            .map(|pagination| match &pagination.held {
                Type::Map(value) => format!("tuple[str, {}]", reply(module, value)),
                Type::List(element) => reply(module, element),
                other => reply(module, other),
            });
        let event = operation.events().map(|ty| reply(module, ty));
        let awaited = awaited(module, operation, &value);
        let payload = match item {
            Some(_) => Vec::new(),
            None => payload(module, operation),
        };
        let page = item.is_some().then(|| whole(module, operation));
        Self {
            value,
            page,
            payload,
            awaited,
            item,
            event,
        }
    }
}

/// The type of the whole response: one type, or several if the status decides.
fn whole(module: &mut Module, operation: &Operation) -> String {
    let mut types: Vec<String> = Vec::new();
    for response in &operation.responses {
        let ty = response_type(module, response);
        if !types.contains(&ty) {
            types.push(ty);
        }
    }
    match types.as_slice() {
        [] => "bytes".into(),
        _ => types.join(" | "),
    }
}

fn response_type(module: &mut Module, response: &Response) -> String {
    match response.main() {
        None => "None".into(),
        Some(Content::Json { ty, .. }) => reply(module, ty),
        Some(Content::Text(_) | Content::Events(_)) => "str".into(),
        Some(Content::Bytes(_)) => "bytes".into(),
    }
}

fn value(module: &mut Module, operation: &Operation) -> ReturnedValue {
    match &operation.payload {
        None => ReturnedValue::One(whole(module, operation)),
        Some(Payload::One { ty, .. }) => ReturnedValue::One(reply(module, ty)),
        Some(Payload::Many { element, .. }) => ReturnedValue::Many(reply(module, element)),
        Some(Payload::OneOrMany { element, .. }) => {
            ReturnedValue::OneOrMany(reply(module, element))
        }
    }
}

/// The attributes that hold the payload, one for each alternative of the response.
fn payload(module: &Module, operation: &Operation) -> Vec<String> {
    let Some(payload) = &operation.payload else {
        return Vec::new();
    };
    let names = module.names;
    let response = operation
        .responses
        .iter()
        .find_map(|response| match response.main() {
            Some(Content::Json { ty, .. }) => Some(ty),
            Some(_) | None => None,
        });
    let Some(ty) = response else {
        return Vec::new();
    };
    let attribute = |ty: &Type, key: &Wire| {
        let record = record_of(names, ty)?;
        let position = record.fields.iter().position(|field| field.wire == *key)?;
        names.attributes(record).into_iter().nth(position)
    };
    match payload {
        Payload::One { key, .. } | Payload::Many { key, .. } => {
            attribute(ty, key).into_iter().collect()
        }
        Payload::OneOrMany { arms, .. } => {
            let union = match names.api.resolve(ty) {
                Type::Def(id) => match &names.api.types[*id].shape {
                    Shape::Union(union) => union,
                    Shape::Record(_) | Shape::Enum(_) | Shape::Alias(_) => return Vec::new(),
                },
                _ => return Vec::new(),
            };
            let of_arm = |arm: &ir::PayloadArm| {
                let (_, ty) = arms_of(union)
                    .into_iter()
                    .find(|(name, _)| **name == arm.arm)?;
                attribute(ty, &arm.key)
            };
            arms.iter().filter_map(of_arm).collect()
        }
    }
}

fn arms_of(union: &Union) -> Vec<(&ir::Name, &Type)> {
    union.arms()
}

/// Whether the response of the alternative at this position is a list.
pub fn is_many(operation: &Operation, position: usize) -> bool {
    match &operation.payload {
        Some(Payload::OneOrMany { arms, .. }) => arms
            .get(position)
            .is_some_and(|arm| arm.count == PayloadCount::Many),
        Some(Payload::One { .. } | Payload::Many { .. }) | None => false,
    }
}

/// What waiting ends with: the value of the operation that is polled last.
fn awaited(module: &mut Module, operation: &Operation, own: &ReturnedValue) -> Option<String> {
    match operation.wait.last() {
        Some(step) => Some(polled(module, step)),
        None => operation.is_waitable().then(|| own.spelled()),
    }
}

fn polled(module: &mut Module, step: &WaitStep) -> String {
    let api = module.names.api;
    let Some(operation) = api.operation(&step.operation) else {
        return module.typing("Any");
    };
    value(module, operation).spelled()
}
