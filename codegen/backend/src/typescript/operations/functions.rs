//! The functions of operations, and the methods of the client that call them.

use ir::PayloadCount;
use ir::{Body, Content, InputMode, Operation, ParamLocation, Resource, Server, Type};

use super::method_docs::method_docs;
use super::outside_params::{OutsideParam, outside_params};
use super::returns::{counted_arms, data, generic, returns};
use crate::markdown::code;
use crate::typescript::docs;
use crate::typescript::models::types::{Direction, TypeFile};
use crate::typescript::names::{OperationNames, path_params};
use crate::typescript::syntax::{Generic, call, key, signature};

/// A function, in its parts.
pub struct Function<'a> {
    /// The operation.
    pub operation: &'a Operation,
    /// Its names.
    pub names: &'a OperationNames,
    /// The parameters of the path, in order.
    path: Vec<String>,
    /// Whether it takes query and header parameters.
    has_params: bool,
    overloads: Vec<Overload>,
    params_interface: String,
    docs: Vec<String>,
}

/// One way to call a function.
struct Overload {
    params: Vec<String>,
    returns: Generic,
}

impl<'a> Function<'a> {
    /// The function of an operation. Everything that its types refer to is imported by the file.
    pub fn of(
        file: &TypeFile,
        resource: &Resource,
        operation: &'a Operation,
        names: &'a OperationNames,
    ) -> Self {
        let outside = outside_params(operation);
        Self {
            operation,
            names,
            path: path_params(operation),
            has_params: !outside.is_empty(),
            overloads: overloads(file, operation, names, &outside),
            params_interface: params_interface(file, operation, names, &outside),
            docs: method_docs(file, resource, operation),
        }
    }

    /// The interface of its query and header parameters; empty without any.
    pub fn params_interface(&self) -> &str {
        &self.params_interface
    }

    /// The declarations of the function, one for each way to call it.
    pub fn declarations(&self, example: &[String]) -> String {
        let keyword = match self.names.local == self.names.function {
            true => "export function",
            false => "declare function",
        };
        self.overloads(
            0,
            &format!("{keyword} {}", self.names.local),
            Some("client: Client"),
            example,
        )
    }

    /// The signatures, one for each way to call it, without documentation.
    pub fn signatures(&self, head: &str) -> Vec<String> {
        let overloads = self.overloads.iter();
        let spelled =
            overloads.map(|overload| signature(0, head, &overload.params, &overload.returns));
        spelled
            .map(|text| text.trim_end_matches(';').to_owned())
            .collect()
    }

    /// The declarations of the method of the client.
    pub fn methods(&self, example: &[String]) -> String {
        let name = &self.names.function;
        self.overloads(2, name, None, example)
    }

    fn overloads(
        &self,
        indent: usize,
        head: &str,
        first: Option<&str>,
        example: &[String],
    ) -> String {
        let docs: Vec<String> = self.docs.iter().chain(example).cloned().collect();
        let docs = docs::comment(indent, &docs);
        let one = |overload: &Overload| {
            let params: Vec<String> = first
                .iter()
                .map(|&param| param.to_owned())
                .chain(overload.params.clone())
                .collect();
            format!(
                "{docs}{}\n",
                signature(indent, head, &params, &overload.returns)
            )
        };
        self.overloads.iter().map(one).collect()
    }

    /// The parameters and the result of the call with any body.
    pub fn general(&self) -> (Vec<String>, Generic) {
        let last = self.overloads.last().expect("a function has a signature");
        (last.params.clone(), last.returns.clone())
    }

    /// Whether the parameters after the body can be left out.
    pub fn has_optional_params(&self) -> bool {
        let (params, _) = self.general();
        let after = params.iter().skip_while(|param| !param.starts_with("body"));
        after.skip(1).all(|param| param.contains("?: "))
    }

    /// The names of its parameters.
    pub fn parameter_names(&self) -> Vec<String> {
        let mut params = vec!["client".to_owned()];
        match self.has_url() {
            true => params.push("url".into()),
            false => params.extend(self.path.iter().cloned()),
        }
        params.extend(self.operation.body.as_ref().map(|_| "body".to_owned()));
        params.extend(self.has_params.then(|| "params".to_owned()));
        params.push("options".into());
        params
    }

    /// The function itself.
    pub fn definition(&self) -> String {
        let params = self.parameter_names();
        let mut input = Vec::new();
        if self.has_url() {
            input.push("url".to_owned());
        } else if !self.path.is_empty() {
            input.push(format!("path: [{}]", self.path.join(", ")));
        }
        if self.operation.body.is_some() {
            input.push("body".into());
        }
        if self.has_params {
            input.push("params".into());
        }
        let input = match input.is_empty() {
            true => "{}".to_owned(),
            false => format!("{{ {} }}", input.join(", ")),
        };
        let export = match self.names.local == self.names.function {
            true => "export ",
            false => "",
        };
        let head = format!("{export}function {}", self.names.local);
        let arguments = [
            "client".into(),
            format!("operations.{}", self.names.function),
            input,
            "options".into(),
        ];
        let head_of_call = format!("return {}", self.constructor().0);
        let body = call(2, &head_of_call, &arguments, ";");
        format!("{} {{\n{body}\n}}\n", call(0, &head, &params, ""))
    }

    /// The statement that exports the function under a name that is a reserved word.
    pub fn export(&self) -> Option<String> {
        let (local, function) = (&self.names.local, &self.names.function);
        (local != function).then(|| format!("{local} as {function}"))
    }

    /// The function of the runtime that makes the call, and its module.
    pub fn constructor(&self) -> (&'static str, &'static str) {
        let operation = self.operation;
        if operation.pagination.is_some() {
            ("paginatedCall", "call/call")
        } else if is_streamable(operation) {
            ("streamableCall", "call/streamable-call")
        } else if operation.is_waitable() {
            ("waitableCall", "call/call")
        } else {
            ("call", "call/call")
        }
    }

    fn has_url(&self) -> bool {
        matches!(self.operation.server, Server::Caller(_))
    }
}

/// Whether the operation can answer with events. It then does so where the body asks for it.
fn is_streamable(operation: &Operation) -> bool {
    operation.events().is_some()
}

fn params_interface(
    file: &TypeFile,
    operation: &Operation,
    names: &OperationNames,
    params: &[OutsideParam],
) -> String {
    if params.is_empty() {
        return String::new();
    }
    let docs = docs::comment(
        0,
        &[format!("The parameters of {}.", code(&operation.address()))],
    );
    let mut out = format!("{docs}export interface {} {{\n", names.params_type);
    for OutsideParam {
        param,
        key: property,
    } in params
    {
        out.push_str(&docs::comment(
            2,
            &docs::param(&param.docs, &param.ty, &param.presence, param.stability),
        ));
        let optional = if operation.input_mode(param) == InputMode::Argument {
            ""
        } else {
            "?"
        };
        let ty = match (param.location, &param.ty) {
            (ParamLocation::File, Type::List(_)) => format!("{}[]", file.runtime("FileInput")),
            (ParamLocation::File, _) => file.runtime("FileInput"),
            (_, ty) => file.full(ty, Direction::Request),
        };
        out.push_str(&format!("  {}{optional}: {ty};\n", key(property)));
    }
    out + "}\n"
}

/// The ways to call a function: one, or one for each kind of response that the body decides about.
fn overloads(
    file: &TypeFile,
    operation: &Operation,
    names: &OperationNames,
    outside: &[OutsideParam],
) -> Vec<Overload> {
    file.client();
    let bodies = bodies(file, operation);
    let one = |(body, returns): (Option<String>, Generic)| {
        let mut params = Vec::new();
        if let Server::Caller(_) = operation.server {
            params.push("url: string".to_owned());
        } else {
            let path = operation
                .params
                .iter()
                .filter(|param| param.location == ParamLocation::Path);
            let path = path.zip(path_params(operation));
            params.extend(path.map(|(param, name)| {
                format!("{name}: {}", file.bare(&param.ty, Direction::Request))
            }));
        }
        let is_required = outside
            .iter()
            .any(|one| operation.input_mode(one.param) == InputMode::Argument);
        if let Some(body) = body {
            let mode = operation.body.as_ref().map(Body::input_mode);
            params.push(match (mode, is_required) {
                (Some(InputMode::Argument), _) => format!("body: {body}"),
                // Nothing required may follow an optional parameter.
                (_, true) => format!("body: {body} | undefined"),
                (_, false) => format!("body?: {body}"),
            });
        }
        if !outside.is_empty() {
            let optional = if is_required { "" } else { "?" };
            params.push(format!("params{optional}: {}", names.params_type));
        }
        let options = if operation.key.is_some() {
            "ReconcileOptions"
        } else {
            "CallOptions"
        };
        params.push(format!("options?: {}", file.runtime(options)));
        Overload { params, returns }
    };
    bodies.into_iter().map(one).collect()
}

/// The type of the body and what the function then returns.
fn bodies(file: &TypeFile, operation: &Operation) -> Vec<(Option<String>, Generic)> {
    let Some(body) = &operation.body else {
        return vec![(None, returns(file, operation, None))];
    };
    let ty = match &body.content {
        Content::Json { ty, .. } | Content::Events(ty) => ty,
        Content::Text(_) => return vec![(Some("string".into()), returns(file, operation, None))],
        Content::Bytes(_) => {
            return vec![(Some(file.runtime("Upload")), returns(file, operation, None))];
        }
    };
    let plain = file.full(ty, Direction::Request);
    if let Some(event) = operation.events() {
        let call = |data: String| generic(file, "Call", vec![data]);
        let stream = file.runtime("EventStream");
        let event = file.full(event, Direction::Response);
        let data = data(file, operation);
        let streamed = format!("{stream}<{event}, {data}>");
        return vec![
            (
                Some(format!("{plain} & {{ stream: true }}")),
                call(streamed.clone()),
            ),
            (
                Some(format!("{plain} & {{ stream?: false | null }}")),
                call(data.clone()),
            ),
            (Some(plain), call(format!("{streamed} | {data}"))),
        ];
    }
    let counts = counted_arms(file, operation, ty);
    if counts.is_empty() {
        return vec![(Some(plain), returns(file, operation, None))];
    }
    let arm = |(ty, count): (&Type, PayloadCount)| {
        (
            Some(file.full(ty, Direction::Request)),
            returns(file, operation, Some(count)),
        )
    };
    let mut found: Vec<(Option<String>, Generic)> = counts.into_iter().map(arm).collect();
    // A body whose kind is only known when the program runs.
    found.push((Some(plain), returns(file, operation, None)));
    found
}
