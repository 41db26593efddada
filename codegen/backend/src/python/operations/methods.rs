//! The methods of a resource, for blocking and asynchronous clients.

use ir::{Operation, Stability};

use super::arguments::Argument;
use super::method_view::MethodView;
use super::operation_table::TABLE;
use super::returns::{ReturnedValue, is_many};
use super::waitables::Waitables;
use crate::common::authorization::authorization;
use crate::common::{case, plain_text};
use crate::python::syntax::docstrings::docstring;
use crate::python::syntax::layout::Code;
use crate::python::syntax::literals::string;
use crate::python::syntax::module::Module;

/// Whether methods block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavor {
    /// The methods of a blocking client.
    Blocking,
    /// The methods of an asynchronous client.
    Asynchronous,
}

/// The method of an operation.
pub fn method(
    module: &mut Module,
    view: &MethodView,
    waitables: &Waitables,
    flavor: Flavor,
    blocking_class: &str,
) -> Vec<String> {
    let docs = match flavor {
        Flavor::Blocking => docs(view),
        Flavor::Asynchronous => {
            let same = format!(
                "The arguments are those of `{blocking_class}.{}`.",
                view.name
            );
            vec![vec![summary(view)], vec![same]]
        }
    };
    let docs = docstring(8, &docs);
    let is_stream = view.returns.event.is_some();
    if view.arguments.alternatives.len() == 1 && !is_stream {
        return simple(module, view, waitables, flavor, docs);
    }
    let overload = module.typing("overload");
    let mut lines = Vec::new();
    for (arguments, returned) in variants(module, view, waitables, flavor) {
        lines.push(format!("    @{overload}"));
        lines.extend(signature(
            module, view, view.name, &arguments, &returned, flavor, " ...",
        ));
    }
    lines.extend(implementation(module, view, waitables, flavor, docs));
    lines
}

/// The ways to call a method that has several: arguments, and what it returns.
fn variants(
    module: &mut Module,
    view: &MethodView,
    waitables: &Waitables,
    flavor: Flavor,
) -> Vec<(Vec<Argument>, String)> {
    let mut found = Vec::new();
    for (position, arguments) in view.arguments.alternatives.iter().enumerate() {
        let returned = returned(module, view, waitables, flavor, Some(position));
        match view.returns.event {
            Some(_) => found.extend(stream_variants(module, view, arguments, &returned, flavor)),
            None => found.push((arguments.clone(), returned)),
        }
    }
    found
}

/// The signatures of a method, without indentation.
pub fn signatures(
    module: &mut Module,
    view: &MethodView,
    waitables: &Waitables,
    flavor: Flavor,
) -> Vec<String> {
    let is_simple = view.arguments.alternatives.len() == 1 && view.returns.event.is_none();
    let variants = match is_simple {
        true => {
            let returned = returned(module, view, waitables, flavor, None);
            vec![(view.arguments.alternatives[0].clone(), returned)]
        }
        false => variants(module, view, waitables, flavor),
    };
    let spelled = variants.iter().map(|(arguments, returned)| {
        let lines = signature(module, view, view.name, arguments, returned, flavor, "");
        let lines = lines.iter().map(|line| line.get(4..).unwrap_or_default());
        lines
            .collect::<Vec<_>>()
            .join("\n")
            .trim_end_matches(':')
            .to_owned()
    });
    spelled.collect()
}

/// The signatures of a call with and without events.
fn stream_variants(
    module: &mut Module,
    view: &MethodView,
    arguments: &[Argument],
    returned: &str,
    flavor: Flavor,
) -> Vec<(Vec<Argument>, String)> {
    let literal = module.typing("Literal");
    let event = view.returns.event.clone().unwrap_or_default();
    let stream = match flavor {
        Flavor::Blocking => module.runtime_type("stream", "Stream"),
        Flavor::Asynchronous => module.runtime_type("stream", "AsyncStream"),
    };
    let whole = &view.returns.value.spelled();
    let with_stream = |ty: String, is_required: bool| {
        let mut list: Vec<Argument> = arguments
            .iter()
            .filter(|one| one.name != "stream")
            .cloned()
            .collect();
        let position = if is_required {
            list.iter()
                .position(|one| !one.is_positional() && !one.is_required)
                .unwrap_or(list.len())
        } else {
            list.len()
        };
        let argument = Argument {
            name: "stream".into(),
            wire: "stream".into(),
            target: super::arguments::ArgumentTarget::Field,
            ty,
            is_required,
            docs: None,
        };
        list.insert(position, argument);
        list
    };
    vec![
        (
            with_stream(format!("{literal}[False] | None"), false),
            returned.to_owned(),
        ),
        (
            with_stream(format!("{literal}[True]"), true),
            format!("{stream}[{event}, {whole}]"),
        ),
    ]
}

fn simple(
    module: &mut Module,
    view: &MethodView,
    waitables: &Waitables,
    flavor: Flavor,
    docs: Vec<String>,
) -> Vec<String> {
    let arguments = &view.arguments.alternatives[0];
    let returned = returned(module, view, waitables, flavor, None);
    let mut lines = signature(module, view, view.name, arguments, &returned, flavor, "");
    lines.extend(docs);
    let entries: Vec<Code> = arguments
        .iter()
        .map(|one| Code::text(format!("{}: {}", string(&one.name), one.name)))
        .collect();
    let given = Code::group("{", entries, "}");
    let call = match &view.item {
        Some(item) => Code::call(
            "self._list",
            vec![
                Code::text(format!("{TABLE}.{}", view.name)),
                Code::text(item),
                given,
                Code::text("options"),
            ],
        ),
        None => {
            let parts = vec![
                Code::text(format!("{TABLE}.{}", view.name)),
                given,
                Code::text("options"),
            ];
            call(module, view, waitables, flavor, parts)
        }
    };
    lines.extend(call.after(result(view, flavor)).lines(8, ""));
    lines
}

/// The call behind a method. One whose result can be waited for says which class the result has.
pub fn call(
    module: &mut Module,
    view: &MethodView,
    waitables: &Waitables,
    flavor: Flavor,
    mut parts: Vec<Code>,
) -> Code {
    let Some(awaited) = &view.returns.awaited else {
        let method = match view.returns.value.spelled().as_str() {
            "None" => "self._call_none",
            _ => "self._call",
        };
        return Code::call(method, parts);
    };
    let is_async = flavor == Flavor::Asynchronous;
    let class = match &view.returns.value {
        ReturnedValue::Many(_) if is_async => module.runtime("waitable", "AsyncWaitableList"),
        ReturnedValue::Many(_) => module.runtime("waitable", "WaitableList"),
        ReturnedValue::One(ty) | ReturnedValue::OneOrMany(ty) => {
            match waitables.class(ty, awaited, is_async) {
                Some(class) => class,
                None if is_async => module.runtime("waitable", "AsyncStarted"),
                None => module.runtime("waitable", "Started"),
            }
        }
    };
    parts.insert(0, Code::text(class));
    Code::call("self._start", parts)
}

/// `return` or `return await`. A list is returned before anything is sent.
pub fn result(view: &MethodView, flavor: Flavor) -> &'static str {
    match flavor {
        Flavor::Asynchronous if view.item.is_none() => "return await ",
        Flavor::Blocking | Flavor::Asynchronous => "return ",
    }
}

/// The method behind several signatures.
fn implementation(
    module: &mut Module,
    view: &MethodView,
    waitables: &Waitables,
    flavor: Flavor,
    docs: Vec<String>,
) -> Vec<String> {
    let any = module.typing("Any");
    let all = view.arguments.all();
    let positional: Vec<&Argument> = all.iter().filter(|one| one.is_positional()).collect();
    let mut parts = vec![Code::text("self")];
    parts.extend(positional.iter().map(|one| one.signature()));
    parts.push(Code::text(format!("**arguments: {any}")));
    let keyword = definition(view, flavor);
    let mut lines =
        Code::call(&format!("{keyword} {}", view.name), parts).lines(4, &format!(" -> {any}:"));
    lines.extend(docs);
    let given = if positional.is_empty() {
        Code::text("arguments")
    } else {
        let mut entries: Vec<Code> = positional
            .iter()
            .map(|one| Code::text(format!("{}: {}", string(&one.name), one.name)))
            .collect();
        entries.push(Code::text("**arguments"));
        Code::group("{", entries, "}")
    };
    let parts = vec![Code::text(format!("{TABLE}.{}", view.name)), given];
    let call = if view.returns.event.is_some() {
        Code::call("self._stream", parts)
    } else {
        call(module, view, waitables, flavor, parts)
    };
    lines.extend(call.after(result(view, flavor)).lines(8, ""));
    lines
}

fn definition(view: &MethodView, flavor: Flavor) -> &'static str {
    match flavor {
        Flavor::Asynchronous if view.item.is_none() => "async def",
        Flavor::Blocking | Flavor::Asynchronous => "def",
    }
}

/// The signature of a method of an operation.
pub fn signature(
    module: &mut Module,
    view: &MethodView,
    name: &str,
    arguments: &[Argument],
    returned: &str,
    flavor: Flavor,
    end: &str,
) -> Vec<String> {
    let mut parts = vec![Code::text("self")];
    let (positional, named): (Vec<&Argument>, Vec<&Argument>) =
        arguments.iter().partition(|one| one.is_positional());
    if arguments.iter().any(|one| !one.is_required) {
        module.runtime("omit", "omit");
        module.runtime_type("omit", "Omit");
    }
    parts.extend(positional.iter().map(|one| one.signature()));
    if !named.is_empty() {
        parts.push(Code::text("*"));
    }
    parts.extend(named.iter().map(|one| one.signature()));
    let options = if view.operation.key.is_some() {
        "CreateOptions"
    } else {
        "RequestOptions"
    };
    let options = module.runtime_type("options", options);
    let unpack = module.typing("Unpack");
    parts.push(Code::text(format!("**options: {unpack}[{options}]")));
    let keyword = definition(view, flavor);
    let suffix = format!(" -> {returned}:{end}");
    Code::call(&format!("{keyword} {name}"), parts).lines(4, &suffix)
}

/// The type that a method returns, for an alternative of the body if it has several.
pub fn returned(
    module: &mut Module,
    view: &MethodView,
    waitables: &Waitables,
    flavor: Flavor,
    alternative: Option<usize>,
) -> String {
    let is_async = flavor == Flavor::Asynchronous;
    if let Some(item) = &view.returns.item {
        let name = if is_async {
            "AsyncPaginator"
        } else {
            "Paginator"
        };
        let paginator = module.runtime_type("paginator", name);
        let page = view.returns.page.as_deref().unwrap_or("Any");
        let types = unshadowed(module, &format!("{item}, {page}"));
        return format!("{paginator}[{types}]");
    }
    let value = match (&view.returns.value, alternative) {
        (ReturnedValue::OneOrMany(element), Some(position))
            if is_many(view.operation, position) =>
        {
            ReturnedValue::Many(element.clone())
        }
        (ReturnedValue::OneOrMany(element), Some(_)) => ReturnedValue::One(element.clone()),
        (value, _) => value.clone(),
    };
    let Some(awaited) = &view.returns.awaited else {
        return unshadowed(module, &value.spelled());
    };
    match &value {
        ReturnedValue::Many(element) => {
            let name = if is_async {
                "AsyncWaitableList"
            } else {
                "WaitableList"
            };
            format!("{}[{element}]", module.runtime_type("waitable", name))
        }
        ReturnedValue::One(ty) | ReturnedValue::OneOrMany(ty) => {
            match waitables.class(ty, awaited, is_async) {
                Some(class) => class,
                None => {
                    let name = if is_async { "AsyncStarted" } else { "Started" };
                    format!("{}[{awaited}]", module.runtime_type("waitable", name))
                }
            }
        }
    }
}

/// The type, where `list` is not a method of the class.
fn unshadowed(module: &mut Module, ty: &str) -> String {
    if ty.contains("list[") {
        module.imports.add_builtins();
        return ty.replace("list[", "builtins.list[");
    }
    ty.to_owned()
}

fn summary(view: &MethodView) -> String {
    let summary = plain_text::summary(&view.operation.docs);
    summary.unwrap_or_else(|| format!("{}.", case::sentence(&view.operation.name)))
}

/// The summary, the facts and the arguments.
fn docs(view: &MethodView) -> Vec<Vec<String>> {
    let mut out = vec![vec![summary(view)]];
    let further = plain_text::further_paragraphs(&view.operation.docs);
    out.extend(further.into_iter().map(|text| vec![text]));
    out.push(vec![format!("{}.", facts(view.operation).join(". "))]);
    let arguments = view.arguments.all();
    out.extend(argument_docs(&arguments));
    out.push(example_docs(&view.example));
    out
}

/// The descriptions of arguments; none without any.
pub fn argument_docs(arguments: &[Argument]) -> Option<Vec<String>> {
    let mut lines = vec!["Args:".to_owned()];
    for argument in arguments {
        let text = argument.docs.clone().unwrap_or_default();
        let wrapped = plain_text::wrap(
            &format!("{}: {text}", argument.name),
            crate::python::syntax::layout::WIDTH - 16,
        );
        for (index, line) in wrapped.iter().enumerate() {
            let pad = if index == 0 { "    " } else { "        " };
            lines.push(format!("{pad}{}", line.trim_end()));
        }
    }
    (lines.len() > 1).then_some(lines)
}

/// The example of a method.
pub fn example_docs(example: &[String]) -> Vec<String> {
    let mut lines = vec!["Example::".to_owned(), String::new()];
    lines.extend(example.iter().map(|line| format!("    {line}")));
    lines
}

/// The facts of an operation: method and path, scopes, and what its result supports.
fn facts(operation: &Operation) -> Vec<String> {
    let mut facts = vec![format!("`{}`", plain_text::line(&operation.address()))];
    let code = |text: &str| format!("`{}`", plain_text::line(text));
    facts.extend(authorization(&operation.security, code));
    if operation.pagination.is_some() {
        facts.push("Iterates over all pages".into());
    }
    if operation.events().is_some() {
        facts.push("Supports `stream=True`".into());
    }
    if operation.is_waitable() {
        facts.push("The result can be waited for with `.wait()`".into());
    }
    if operation.key.is_some() {
        facts.push("Supports `reconcile=True`".into());
    }
    if operation.stability == Stability::Deprecated {
        facts.push("Deprecated".into());
    }
    facts
}
