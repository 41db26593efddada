//! The functions of operations, and the methods of the client that call them.

use ir::{
    Content, InputMode, Name, Operation, Param, ParamLocation, Payload, PayloadCount, Resource,
    Response, ReturnKind, Security, Server, Shape, Stability, Type, Union,
};

use super::docs;
use super::names::{OperationNames, ResourceNames, path_params};
use super::syntax::{key, signature};
use super::types::{Direction, TypeFile};
use crate::common::{case, plain_text};
use crate::markdown::code;

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
    returns: String,
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

    /// The declarations of the method of the client.
    pub fn methods(&self, example: &[String]) -> String {
        let name = &self.names.function;
        self.overloads(2, &format!("  {name}"), None, example)
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
            let tail = format!(": {};", overload.returns);
            format!("{docs}{}\n", signature(indent, head, &params, &tail))
        };
        self.overloads.iter().map(one).collect()
    }

    /// The function itself.
    pub fn definition(&self) -> String {
        let mut params = vec!["client".to_owned()];
        let mut input = Vec::new();
        if self.has_url() {
            params.push("url".into());
            input.push("url".to_owned());
        } else if !self.path.is_empty() {
            params.extend(self.path.iter().cloned());
            input.push(format!("path: [{}]", self.path.join(", ")));
        }
        if self.operation.body.is_some() {
            params.push("body".into());
            input.push("body".into());
        }
        if self.has_params {
            params.push("params".into());
            input.push("params".into());
        }
        params.push("options".into());
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
        let call = signature(
            2,
            &format!("  return {}", self.constructor().0),
            &arguments,
            ";",
        );
        format!("{} {{\n{call}\n}}\n", signature(0, &head, &params, ""))
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
            ("paginatedCall", "paginator")
        } else if is_streamable(operation) {
            ("streamableCall", "event-stream")
        } else if operation.status_rule.is_some() || !operation.wait.is_empty() {
            ("waitableCall", "waiter")
        } else {
            ("call", "call")
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

/// The parameters outside the path that a caller passes.
fn outside_params(operation: &Operation) -> Vec<&Param> {
    let params = operation
        .params
        .iter()
        .filter(|param| param.location != ParamLocation::Path);
    params
        .filter(|param| operation.input_mode(param) != InputMode::Never)
        .collect()
}

fn params_interface(
    file: &TypeFile,
    operation: &Operation,
    names: &OperationNames,
    params: &[&Param],
) -> String {
    if params.is_empty() {
        return String::new();
    }
    let docs = docs::comment(
        0,
        &[format!("The parameters of {}.", code(&operation.address()))],
    );
    let mut out = format!("{docs}export interface {} {{\n", names.params_type);
    for param in params {
        out.push_str(&docs::comment(
            2,
            &docs::param(&param.docs, &param.ty, &param.presence, param.stability),
        ));
        let optional = if operation.input_mode(param) == InputMode::Argument {
            ""
        } else {
            "?"
        };
        let ty = file.full(&param.ty, Direction::Request);
        out.push_str(&format!(
            "  {}{optional}: {ty};\n",
            key(param.wire.as_str())
        ));
    }
    out + "}\n"
}

/// The ways to call a function: one, or one for each kind of response that the body decides about.
fn overloads(
    file: &TypeFile,
    operation: &Operation,
    names: &OperationNames,
    outside: &[&Param],
) -> Vec<Overload> {
    file.client();
    let bodies: Vec<(Option<String>, String)> = bodies(file, operation);
    let one = |(body, returns): (Option<String>, String)| {
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
            .any(|param| operation.input_mode(param) == InputMode::Argument);
        if let Some(body) = body {
            let mode = operation.body.as_ref().map(ir::Body::input_mode);
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
fn bodies(file: &TypeFile, operation: &Operation) -> Vec<(Option<String>, String)> {
    let Some(body) = &operation.body else {
        return vec![(None, returns(file, operation, None))];
    };
    let ty = match &body.content {
        Content::Json(ty) | Content::Events(ty) => ty,
        Content::Text(_) => return vec![(Some("string".into()), returns(file, operation, None))],
        Content::Bytes(_) => {
            return vec![(Some(file.runtime("Upload")), returns(file, operation, None))];
        }
    };
    let plain = file.full(ty, Direction::Request);
    if let Some(event) = operation.events() {
        let (call, stream) = (file.runtime("Call"), file.runtime("EventStream"));
        let (event, data) = (file.full(event, Direction::Response), data(file, operation));
        let streamed = format!("{stream}<{event}, {data}>");
        return vec![
            (
                Some(format!("{plain} & {{ stream: true }}")),
                format!("{call}<{streamed}>"),
            ),
            (
                Some(format!("{plain} & {{ stream?: false | null }}")),
                format!("{call}<{data}>"),
            ),
            (Some(plain), format!("{call}<{streamed} | {data}>")),
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
    let mut found: Vec<(Option<String>, String)> = counts.into_iter().map(arm).collect();
    // A body whose kind is only known when the program runs.
    found.push((Some(plain), returns(file, operation, None)));
    found
}

/// The arms of the body of an operation that makes one or several things, each with how many it makes: several, if what
/// sets it apart from the other arm is a list.
fn counted_arms<'t>(
    file: &TypeFile<'t>,
    operation: &'t Operation,
    ty: &'t Type,
) -> Vec<(&'t Type, PayloadCount)> {
    let api = file.names.api;
    if !matches!(operation.payload, Some(Payload::OneOrMany { .. })) {
        return Vec::new();
    }
    let Type::Def(id) = api.resolve(ty) else {
        return Vec::new();
    };
    let Shape::Union(Union::Key(arms)) = &api.types[*id].shape else {
        return Vec::new();
    };
    let count = |arm: &'t ir::Arm<Vec<ir::Wire>>| {
        let Type::Def(id) = api.resolve(&arm.ty) else {
            return None;
        };
        let Shape::Record(record) = &api.types[*id].shape else {
            return None;
        };
        let is_list = |wire: &ir::Wire| {
            let mut fields = record.fields.iter();
            fields
                .any(|field| field.wire == *wire && matches!(api.resolve(&field.ty), Type::List(_)))
        };
        let count = if arm.by.iter().any(is_list) {
            PayloadCount::Many
        } else {
            PayloadCount::One
        };
        Some((&arm.ty, count))
    };
    let counted: Option<Vec<_>> = arms.iter().map(count).collect();
    counted.unwrap_or_default()
}

/// What the function returns.
fn returns(file: &TypeFile, operation: &Operation, count: Option<PayloadCount>) -> String {
    let data = counted_data(file, operation, count);
    if let Some(pagination) = &operation.pagination {
        let item = match &pagination.held {
            Type::List(element) => file.full(element, Direction::Response),
            Type::Map(value) => format!("[string, {}]", file.full(value, Direction::Response)),
            other => panic!("`{}` lists its items in {other:?}", operation.id),
        };
        return format!("{}<{item}, {data}>", file.runtime("PaginatedCall"));
    }
    let item = payload(file, operation, count);
    let last = match (operation.wait.last(), &operation.status_rule) {
        (Some(step), _) => Some(file.names.operation(&step.operation).2),
        (None, Some(_)) => Some(operation),
        (None, None) => None,
    };
    let awaited = last.map(|last| (self::data(file, last), payload(file, last, None)));
    match (item, awaited) {
        (None, None) => format!("{}<{data}>", file.runtime("Call")),
        (Some(item), None) => format!("{}<{data}, {item}>", file.runtime("ItemCall")),
        (None, Some((last, None))) => format!(
            "{}<{data}, {}<{last}>>",
            file.runtime("WaitableCall"),
            file.runtime("Waiter")
        ),
        (None, Some((last, Some(value)))) => {
            format!(
                "{}<{data}, {}<{last}, {value}>>",
                file.runtime("WaitableCall"),
                file.runtime("ItemWaiter")
            )
        }
        (Some(item), Some((last, None))) => {
            let (call, waiter) = (file.runtime("WaitableItemCall"), file.runtime("Waiter"));
            format!("{call}<{data}, {item}, {waiter}<{last}>>")
        }
        (Some(item), Some((last, Some(value)))) => {
            let (call, waiter) = (file.runtime("WaitableItemCall"), file.runtime("ItemWaiter"));
            format!("{call}<{data}, {item}, {waiter}<{last}, {value}>>")
        }
    }
}

/// The payload of the response.
fn payload(file: &TypeFile, operation: &Operation, count: Option<PayloadCount>) -> Option<String> {
    let many = |element: &Type| {
        let element = file.full(element, Direction::Response);
        match element.contains(' ') {
            true => format!("({element})[]"),
            false => format!("{element}[]"),
        }
    };
    Some(match (operation.payload.as_ref()?, count) {
        (Payload::One { ty, .. }, _) => file.bare(ty, Direction::Response),
        (Payload::Many { element, .. }, _) => many(element),
        (Payload::OneOrMany { element, .. }, Some(PayloadCount::One)) => {
            file.bare(element, Direction::Response)
        }
        (Payload::OneOrMany { element, .. }, Some(PayloadCount::Many)) => many(element),
        (Payload::OneOrMany { element, .. }, None) => {
            format!(
                "{} | {}",
                file.bare(element, Direction::Response),
                many(element)
            )
        }
    })
}

/// The data of the response: of the arm that holds so many values, or of any.
fn counted_data(file: &TypeFile, operation: &Operation, count: Option<PayloadCount>) -> String {
    let api = file.names.api;
    if let (Some(count), Some(Payload::OneOrMany { arms, .. })) = (count, &operation.payload)
        && let Some(Content::Json(ty)) = operation.responses.first().and_then(Response::main)
        && let Type::Def(id) = api.resolve(ty)
        && let Shape::Union(union) = &api.types[*id].shape
    {
        let chosen = arms.iter().find(|arm| arm.count == count);
        let mut found = union.arms().into_iter();
        if let Some((_, ty)) =
            chosen.and_then(|chosen| found.find(|(name, _)| **name == chosen.arm))
        {
            return file.full(ty, Direction::Response);
        }
    }
    data(file, operation)
}

/// The data of the successful responses.
fn data(file: &TypeFile, operation: &Operation) -> String {
    let one = |response: &Response| match response.main() {
        Some(Content::Json(ty)) => file.full(ty, Direction::Response),
        Some(Content::Text(_) | Content::Events(_)) => "string".into(),
        Some(Content::Bytes(_)) => "Uint8Array".into(),
        None => "void".into(),
    };
    match operation.return_kind(file.names.api) {
        ReturnKind::Bytes => "Uint8Array".into(),
        ReturnKind::One => operation.responses.first().map(one).unwrap_or_default(),
        ReturnKind::Several => {
            let mut all: Vec<String> = operation.responses.iter().map(one).collect();
            all.dedup();
            all.join(" | ")
        }
    }
}

/// The documentation of a method: its description, its facts, and a link to the reference.
fn method_docs(file: &TypeFile, resource: &Resource, operation: &Operation) -> Vec<String> {
    let mut lines = docs::summary(&operation.docs);
    if lines.is_empty() {
        lines.push(format!(
            "{}: {}.",
            case::sentence(&resource.name),
            case::plain(&operation.name)
        ));
    }
    lines.push(String::new());
    lines.push(format!("{}.", facts(operation).join(". ")));
    let legal = |next: char| next.is_ascii_alphanumeric() || matches!(next, '_' | '-');
    if let Some(url) = &file.names.api.service.reference
        && operation.id.chars().all(legal)
    {
        lines.push(String::new());
        lines.push(format!("@see {}", url.replace("{id}", &operation.id)));
    }
    if operation.stability == Stability::Deprecated {
        lines.push("@deprecated".into());
    }
    lines
}

/// The facts of an operation: method and path, server, scopes, and what the call supports.
fn facts(operation: &Operation) -> Vec<String> {
    let mut facts = vec![code(&operation.address())];
    facts.extend(match &operation.server {
        Server::Default => None,
        Server::Fixed(_) | Server::Template(_) => {
            ir::display::server(&operation.server).map(|url| format!("Server: {}", code(&url)))
        }
        Server::Caller(_) => Some("Server: the URL that the caller passes".into()),
    });
    facts.extend(scopes(&operation.security));
    let supports = [
        (operation.pagination.is_some(), "iteration over all pages"),
        (is_streamable(operation), "`stream: true`"),
        (
            operation.status_rule.is_some() || !operation.wait.is_empty(),
            "`wait()`",
        ),
        (operation.payload.is_some(), "`item()`"),
        (operation.key.is_some(), "`reconcile`"),
    ];
    let supports: Vec<&str> = supports
        .iter()
        .filter_map(|(is_supported, what)| is_supported.then_some(*what))
        .collect();
    if !supports.is_empty() {
        facts.push(format!("Supports {}", supports.join(", ")));
    }
    facts
}

fn scopes(security: &Security) -> Option<String> {
    if security.0.is_empty() {
        return Some("No authentication".into());
    }
    let mut scopes: Vec<String> = security
        .0
        .iter()
        .flat_map(|grant| &grant.scopes)
        .map(|scope| code(scope))
        .collect();
    scopes.dedup();
    match scopes.as_slice() {
        [] => None,
        [only] => Some(format!("Scope: {only}")),
        several => Some(format!("Scopes: {}", several.join(", "))),
    }
}

/// One sentence about a resource.
pub fn resource_summary(resource: &Resource) -> String {
    let summary = plain_text::summary(&resource.docs);
    summary.map_or_else(
        || format!("Operations on {}.", case::plain(&resource.name)),
        |text| docs::tsdoc(&text),
    )
}

/// The names of a resource with those of an operation, for examples.
pub fn method_path(resource: &ResourceNames, operation: &OperationNames) -> String {
    format!("client.{}.{}", resource.member, operation.function)
}

/// A name as it is used for the result of an example.
pub fn variable(name: &Name) -> String {
    case::camel(name)
}
