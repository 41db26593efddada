//! Helpers of records: methods that look up a value in a list.

use ir::{Field, Type, TypeId};

use super::types::{self, or_none};
use crate::common::case;
use crate::common::plain_text;
use crate::common::selection::{SelectionPath, position, selections};
use crate::python::names::identifiers::{KEYWORDS, RECORD_ATTRIBUTES};
use crate::python::syntax::docstrings::docstring;
use crate::python::syntax::layout::Code;
use crate::python::syntax::literals::string;
use crate::python::syntax::module::Module;

/// The lines of the methods of a record.
pub fn methods(module: &mut Module, id: TypeId) -> Vec<String> {
    let found = selections(module.names.api, id);
    let methods = found.iter().flat_map(|selection| method(module, selection));
    methods.collect()
}

fn method(module: &mut Module, path: &SelectionPath) -> Vec<String> {
    let attributes = path.steps.iter();
    let attributes: Vec<String> = attributes
        .map(|(id, field)| attribute(module, *id, field))
        .collect();
    let list = attributes.iter().map(|name| Code::text(string(name)));
    let mut parts = vec![Code::tuple(list.collect())];
    for (field, text) in &path.conditions {
        let name = attribute(module, path.element, field);
        parts.push(Code::text(format!("{name}={}", string(text))));
    }
    let element = types::reply(module, &Type::Def(path.element));
    let (returned, result) = match path.value {
        None => (or_none(element.clone()), "found".to_owned()),
        Some(field) => {
            let name = attribute(module, path.element, field);
            let ty = or_none(types::field_annotation(module, field));
            (ty, format!("found.{name} if found else None"))
        }
    };
    let mut name = case::snake(&path.selection.name);
    if [KEYWORDS, RECORD_ATTRIBUTES]
        .concat()
        .contains(&name.as_str())
    {
        name.push('_');
    }
    let about = path.description(|text| format!("`{}`", plain_text::line(text)));
    let mut lines = vec![
        String::new(),
        format!("    def {name}(self) -> {returned}:"),
    ];
    lines.extend(docstring(
        8,
        &[vec![format!("Returns {about}, or `None`.")]],
    ));
    let call = Code::call("self._find", parts).after(&format!("found: {} = ", or_none(element)));
    lines.extend(call.lines(8, ""));
    lines.push(format!("        return {result}"));
    lines
}

/// The attribute of a field.
fn attribute(module: &Module, id: TypeId, field: &Field) -> String {
    let names = module.names;
    let (record, position) = position(names.api, id, field);
    names.attributes(record).swap_remove(position)
}
