//! The example in the documentation of a method, spelled in TypeScript and formatted as prettier would leave it.

use ir::{Action, Checked, Operation, ParamLocation};
use synth::{ExampleValue, Extent};

use super::outside_params::outside_params;
use crate::common::case;
use crate::common::example::{Example, ExampleBody, ResultUse};
use crate::typescript::names::{Names, OperationNames, ResourceNames};
use crate::typescript::syntax::literal::Literal;
use crate::typescript::syntax::{WIDTH, is_reserved};

/// The columns before the text of a comment inside an interface.
const MARGIN: usize = 5;

/// The example of an operation as code: a call of the method of the client, or of the function.
pub struct ExampleCode {
    /// The example as a method of the client.
    pub method: String,
    /// The example as a function.
    pub function: String,
}

impl ExampleCode {
    /// The example of an operation.
    pub fn of(
        names: &Names,
        resource_names: &ResourceNames,
        operation: &Operation,
        operation_names: &OperationNames,
    ) -> Self {
        let example = Example::of(names.checked, operation);
        let (local, function) = (&operation_names.local, &operation_names.function);
        Self::calls(resource_names, &example, local, function)
    }

    /// The example of an action.
    pub fn of_action(
        names: &Names,
        resource_names: &ResourceNames,
        operation: &Operation,
        action: &Action,
        function: &str,
    ) -> Self {
        let example = Example::of_action(names.checked, operation, action);
        Self::calls(resource_names, &example, function, function)
    }

    fn calls(
        resource_names: &ResourceNames,
        example: &Example,
        local: &str,
        function: &str,
    ) -> Self {
        let method = function;
        let arguments = arguments(example);
        let member = format!("client.{}", resource_names.member);
        // The name of a function may be a reserved word, which an import renames.
        let function = Call {
            object: String::new(),
            function: local.to_owned(),
            arguments: [Literal::Code("client".into())]
                .into_iter()
                .chain(arguments.clone())
                .collect(),
        };
        let method = Call {
            object: member,
            function: method.to_owned(),
            arguments,
        };
        Self {
            method: method.statement(example),
            function: function.statement(example),
        }
    }
}

/// The examples of all operations as methods of the client, by ID.
pub fn all(checked: &Checked) -> Vec<(String, String)> {
    of_operations(checked, &ExampleCode::of)
}

/// A plain call of each operation as a method of the client, by ID.
pub fn calls(checked: &Checked, extent: Extent) -> Vec<(String, String)> {
    of_operations(checked, &|names, resource_names, operation, own| {
        let example = Example::of_call(names.checked, operation, extent);
        ExampleCode::calls(resource_names, &example, &own.local, &own.function)
    })
}

fn of_operations(
    checked: &Checked,
    code_of: &dyn Fn(&Names, &ResourceNames, &Operation, &OperationNames) -> ExampleCode,
) -> Vec<(String, String)> {
    let names = Names::of(checked);
    let resources = names.api.resources.iter().zip(&names.resources);
    let mut found = Vec::new();
    for (resource, own) in resources {
        for (operation, names_of) in resource.operations.iter().zip(&own.operations) {
            let code = code_of(&names, own, operation, names_of);
            found.push((operation.id.clone(), code.method));
        }
    }
    found
}

/// The lines of a comment that show an example.
pub fn lines(code: &str) -> Vec<String> {
    let mut lines = vec![String::new(), "@example".to_owned(), "```ts".to_owned()];
    lines.extend(code.lines().map(str::to_owned));
    lines.push("```".into());
    lines
}

/// A call of a method of an object, or of a function if there is no object.
struct Call {
    object: String,
    function: String,
    arguments: Vec<Literal>,
}

impl Call {
    /// A statement that makes the call and uses its result.
    fn statement(&self, example: &Example) -> String {
        let name = variable(&case::camel(&example.result_name));
        let (head, chain, tail) = match example.result {
            ResultUse::Iterate => {
                let head = format!("for await (const {name} of ");
                (head, &[][..], format!(") {{\n  console.log({name});\n}}"))
            }
            ResultUse::Item => (
                format!("const {name} = await "),
                &[".item()"][..],
                ";".into(),
            ),
            ResultUse::Items => ("const items = await ".into(), &[".item()"][..], ";".into()),
            ResultUse::Wait => (
                "const response = await ".into(),
                &[".wait()"][..],
                ";".into(),
            ),
            ResultUse::WaitForItem => {
                let head = format!("const {name} = await ");
                (head, &[".wait()", ".item()"][..], ";".into())
            }
            ResultUse::Response => ("const response = await ".into(), &[][..], ";".into()),
            ResultUse::Nothing => ("await ".into(), &[][..], ";".into()),
        };
        let dot = if self.object.is_empty() { "" } else { "." };
        let callee = format!("{}{dot}{}", self.object, self.function);
        let after = chain.concat();
        let rest = after.len() + tail.lines().next().unwrap_or_default().len();
        // A chain of three calls stays on its line only if the arguments are simple.
        let is_simple = chain.len() < 2 || self.arguments.iter().all(|one| is_simple(one, 0));
        let flat = self.flat(&format!("{head}{callee}"), 0, rest);
        let flat = flat.filter(|_| is_simple);
        let links = || {
            chain
                .iter()
                .map(|link| format!("\n  {link}"))
                .collect::<String>()
        };
        match flat {
            Some(flat) => format!("{flat}{after}{tail}"),
            // A chain has a line for each link, except a single one of a function.
            None if !self.object.is_empty() && !chain.is_empty() => {
                let call = self.call(&format!("  .{}", self.function), 2, 0);
                format!("{head}{}\n{call}{}{tail}", self.object, links())
            }
            None if chain.len() > 1 => {
                let call = self.call(&format!("{head}{callee}"), 0, 0);
                format!("{call}{}{tail}", links())
            }
            None => format!(
                "{}{after}{tail}",
                self.call(&format!("{head}{callee}"), 0, rest)
            ),
        }
    }

    /// The call on one line, if it fits.
    fn flat(&self, head: &str, indent: usize, rest: usize) -> Option<String> {
        let arguments: Vec<String> = self.arguments.iter().map(Literal::flat).collect();
        let call = format!("{head}({})", arguments.join(", "));
        let fits = call.chars().count() + rest <= WIDTH - MARGIN;
        let breaks = { self.arguments.iter() }
            .any(|argument| argument.layout(usize::MAX, indent, 0).contains('\n'));
        (fits && !breaks).then_some(call)
    }

    /// The call on one line, with its last argument in several lines, or with a line for each argument.
    fn call(&self, head: &str, indent: usize, rest: usize) -> String {
        let width = WIDTH - MARGIN;
        if let Some(flat) = self.flat(head, indent, rest) {
            return flat;
        }
        let Some((last, first)) = self.arguments.split_last() else {
            return format!("{head}()");
        };
        let is_object = |literal: &Literal| matches!(literal, Literal::Object(_));
        let has_lines = matches!(last, Literal::Object(entries) if !entries.is_empty());
        if has_lines && !first.last().is_some_and(is_object) {
            let before: String = first
                .iter()
                .map(|one| format!("{}, ", one.flat()))
                .collect();
            let open = format!("{head}({before}");
            if open.chars().count() < width {
                return format!("{open}{})", last.expanded(width, indent));
            }
        }
        let margin = " ".repeat(indent + 2);
        let lines: String = self
            .arguments
            .iter()
            .map(|one| format!("{margin}{},\n", one.layout(width, indent + 2, 1)))
            .collect();
        format!("{head}(\n{lines}{})", " ".repeat(indent))
    }
}

/// Whether prettier takes an argument for simple: one level of a list or an object is, two levels are not.
fn is_simple(literal: &Literal, depth: usize) -> bool {
    depth < 2
        && match literal {
            Literal::Code(_) | Literal::Text(_) => true,
            Literal::List(items) => items.iter().all(|item| is_simple(item, depth + 1)),
            Literal::Object(entries) => {
                entries.iter().all(|(_, value)| is_simple(value, depth + 1))
            }
        }
}

/// A name for a variable.
fn variable(name: &str) -> String {
    match is_reserved(name) || name == "client" || name == "console" {
        true => "item".to_owned(),
        false => name.to_owned(),
    }
}

fn arguments(example: &Example) -> Vec<Literal> {
    let mut arguments = Vec::new();
    let params = || example.params.iter();
    match example.url {
        Some(url) => arguments.push(Literal::text(url)),
        None => {
            let path = params().filter(|(param, _)| param.location == ParamLocation::Path);
            arguments.extend(path.map(|(_, value)| literal(value)));
        }
    }
    arguments.extend(example.body.as_ref().map(|body| match body {
        ExampleBody::Json(value) => literal(value),
        ExampleBody::Text(text) => Literal::text(*text),
        ExampleBody::Bytes(text) => Literal::Code(format!(
            "new TextEncoder().encode({})",
            crate::typescript::syntax::quote(text)
        )),
    }));
    let properties = outside_params(example.operation);
    let outside: Vec<(String, Literal)> = params()
        .filter_map(|(param, value)| {
            let property = properties
                .iter()
                .find(|one| std::ptr::eq(one.param, *param))?;
            let value = match param.location {
                ParamLocation::File => file(value),
                ParamLocation::Path
                | ParamLocation::Query
                | ParamLocation::Header
                | ParamLocation::Cookie => literal(value),
            };
            Some((property.key.clone(), value))
        })
        .collect();
    if !outside.is_empty() {
        let no_body = example
            .leaves_out_body
            .then(|| Literal::Code("undefined".into()));
        arguments.extend(no_body);
        arguments.push(Literal::Object(outside));
    }
    arguments
}

/// A file in memory, or a list of one.
fn file(value: &ExampleValue) -> Literal {
    match value.plain() {
        ExampleValue::List(items) => Literal::List(items.iter().take(1).map(file).collect()),
        ExampleValue::Text(text) => Literal::Code(format!(
            "new Blob([{}])",
            crate::typescript::syntax::quote(text)
        )),
        other => Literal::Code(format!(
            "new Blob([{}])",
            crate::typescript::syntax::quote(&other.to_json())
        )),
    }
}

fn literal(value: &ExampleValue) -> Literal {
    match value {
        ExampleValue::Null => Literal::Code("null".into()),
        ExampleValue::Bool(value) => Literal::Code(value.to_string()),
        ExampleValue::Number(text) => Literal::Code(text.clone()),
        ExampleValue::Text(text) => Literal::text(text.clone()),
        ExampleValue::List(items) => Literal::List(items.iter().map(literal).collect()),
        ExampleValue::Object(entries) => {
            let entry = |(key, value): &(String, ExampleValue)| (key.clone(), literal(value));
            Literal::Object(entries.iter().map(entry).collect())
        }
        ExampleValue::Arm(_, inner) => literal(inner),
    }
}
