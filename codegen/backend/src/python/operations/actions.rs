//! The methods of a resource that send an operation with one alternative of its body.

use super::method_view::{ActionView, MethodView};
use super::methods::{Flavor, argument_docs, call, example_docs, result, returned, signature};
use super::operation_table::TABLE;
use super::waitables::Waitables;
use crate::common::plain_text;
use crate::python::syntax::docstrings::docstring;
use crate::python::syntax::layout::Code;
use crate::python::syntax::literals::string;
use crate::python::syntax::module::Module;

/// The method of an action.
pub fn method(
    module: &mut Module,
    view: &MethodView,
    one: &ActionView,
    waitables: &Waitables,
    flavor: Flavor,
    blocking_class: &str,
) -> Vec<String> {
    let returned = returned(module, view, waitables, flavor, None);
    let mut lines = signature(
        module,
        view,
        one.name,
        &one.arguments,
        &returned,
        flavor,
        "",
    );
    lines.extend(docs(module, view, one, flavor, blocking_class));
    let mut given: Vec<Code> = one
        .arguments
        .iter()
        .map(|argument| Code::text(format!("{}: {}", string(&argument.name), argument.name)))
        .collect();
    let tag = format!("{}: {}", string(&one.tag), string(&one.action.value));
    given.push(Code::text(tag));
    let parts = vec![
        Code::text(format!("{TABLE}.{}", view.name)),
        Code::group("{", given, "}"),
        Code::text("options"),
    ];
    let call = call(module, view, waitables, flavor, parts);
    lines.extend(call.after(result(view, flavor)).lines(8, ""));
    lines
}

fn docs(
    module: &Module,
    view: &MethodView,
    one: &ActionView,
    flavor: Flavor,
    blocking_class: &str,
) -> Vec<String> {
    let about = format!(
        "This is `{}` with `{}={}`.",
        view.name,
        one.tag,
        string(&one.action.value)
    );
    let summary = plain_text::summary(one.action.docs(module.names.api));
    let mut paragraphs: Vec<Vec<String>> = summary.into_iter().map(|text| vec![text]).collect();
    paragraphs.push(vec![about]);
    match flavor {
        Flavor::Blocking => {
            paragraphs.extend(argument_docs(&one.arguments));
            paragraphs.push(example_docs(&one.example));
        }
        Flavor::Asynchronous => {
            let same = format!(
                "The arguments are those of `{blocking_class}.{}`.",
                one.name
            );
            paragraphs.push(vec![same]);
        }
    }
    docstring(8, &paragraphs)
}
