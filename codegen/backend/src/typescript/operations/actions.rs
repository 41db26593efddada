//! The functions of a resource that send an operation with one alternative of its body.

use ir::{Action, ActionInput, Field, Flow, Operation, Shape, Stability};

use super::example::{self, ExampleCode};
use super::functions::Function;
use crate::markdown::code;
use crate::typescript::docs;
use crate::typescript::models::types::{Direction, TypeFile};
use crate::typescript::names::ResourceNames;
use crate::typescript::syntax::{Generic, call, key, quote, signature};

/// The function of an action, in its parts.
pub struct ActionFunction {
    /// The function.
    pub definition: String,
    /// Its declaration.
    pub declaration: String,
    /// The declaration of the method of the client.
    pub method: String,
}

/// The functions of the actions of an operation.
pub fn functions(file: &TypeFile, own: &ResourceNames, function: &Function) -> Vec<ActionFunction> {
    let operation = function.operation;
    let actions = operation.actions.iter().zip(&function.names.actions);
    let one = |(action, name): (&Action, &String)| {
        let (params, returns) = parameters(file, function, action);
        let example = ExampleCode::of_action(file.names, own, operation, action, name);
        let declared = |indent: usize, head: &str, first: Option<&str>, example: &str| {
            let mut lines = docs(file, function, action);
            lines.extend(example::lines(example));
            let first = first.into_iter().map(str::to_owned);
            let params: Vec<String> = first.chain(params.clone()).collect();
            let signature = signature(indent, head, &params, &returns);
            format!("{}{signature}\n", docs::comment(indent, &lines))
        };
        let head = format!("export function {name}");
        ActionFunction {
            definition: definition(function, action, name),
            declaration: declared(0, &head, Some("client: Client"), &example.function),
            method: declared(2, name, None, &example.method),
        }
    };
    actions.map(one).collect()
}

/// The parameters, and what the function returns: those of the operation, with the alternative in place of the body.
fn parameters(file: &TypeFile, function: &Function, action: &Action) -> (Vec<String>, Generic) {
    let (mut params, returns) = function.general();
    let position = params.iter().position(|param| param.starts_with("body"));
    let position = position.expect("a body with actions is a parameter");
    params.remove(position);
    if action.input == ActionInput::Fields {
        let is_optional = !needs_fields(file, action) && function.has_optional_params();
        let question = if is_optional { "?" } else { "" };
        let ty = file.full(
            action.ty(file.names.api, function.operation),
            Direction::Request,
        );
        let tag = quote(action.tag.as_str());
        params.insert(position, format!("body{question}: Omit<{ty}, {tag}>"));
    }
    (params, returns)
}

/// Whether the caller has to pass a field of the alternative.
fn needs_fields(file: &TypeFile, action: &Action) -> bool {
    let Shape::Record(record) = &file.names.api.types[action.record].shape else {
        return false;
    };
    let is_needed = |field: &Field| {
        field.wire != action.tag && field.flow != Flow::Response && field.presence.is_required()
    };
    record.fields.iter().any(is_needed)
}

fn docs(file: &TypeFile, function: &Function, action: &Action) -> Vec<String> {
    let mut lines = docs::paragraphs(action.docs(file.names.api));
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(format!(
        "This is `{}` with the {} {}.",
        function.names.function,
        code(action.tag.as_str()),
        code(&action.value)
    ));
    let operation: &Operation = function.operation;
    if operation.stability == Stability::Deprecated {
        lines.push(String::new());
        lines.push("@deprecated".into());
    }
    lines
}

/// The function itself, which calls that of the operation.
fn definition(function: &Function, action: &Action, name: &str) -> String {
    let passed = function.parameter_names();
    let tag = format!("{}: {}", key(action.tag.as_str()), quote(&action.value));
    let (mut params, mut arguments) = (Vec::new(), Vec::new());
    for word in passed {
        match (word.as_str(), action.input) {
            ("body", ActionInput::Nothing) => arguments.push(format!("{{ {tag} }}")),
            ("body", ActionInput::Fields) => {
                arguments.push(format!("{{ ...body, {tag} }}"));
                params.push(word);
            }
            (_, _) => {
                arguments.push(word.clone());
                params.push(word);
            }
        }
    }
    let head = call(0, &format!("export function {name}"), &params, "");
    let body = call(
        2,
        &format!("return {}", function.names.local),
        &arguments,
        ";",
    );
    format!("{head} {{\n{body}\n}}\n")
}
