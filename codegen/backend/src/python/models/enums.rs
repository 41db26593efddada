//! Enums: an alias for the values, and a class with a constant for each.

use ir::{Enum, Repr, TypeId};

use crate::common::{case, plain_text};
use crate::python::docs;
use crate::python::names::identifiers::KEYWORDS;
use crate::python::syntax::docstrings::{docstring, sentence};
use crate::python::syntax::layout::{Code, assignment};
use crate::python::syntax::literals::string;
use crate::python::syntax::module::Module;
use ir::unique_names::assign;

/// The lines of the alias and the class of an enum.
pub fn definition(module: &mut Module, id: TypeId, values: &Enum) -> Vec<String> {
    let names = module.names;
    let def = &names.api.types[id];
    let (name, alias) = (names.type_name(id), names.value_name(id));
    let (type_alias, constant) = (module.typing("TypeAlias"), module.typing("Final"));
    let other = super::types::enum_scalar(values);
    module.typing("Literal");
    let mut lines = alias_lines(
        &format!("{alias}: {type_alias} = "),
        &literal(values),
        other,
    );
    let about = format!("A value of `{name}`, or one that is not known yet.");
    lines.extend(sentence(0, &about));
    lines.extend([String::new(), String::new(), format!("class {name}:")]);
    lines.extend(docstring(4, &docs::definition(def)));
    lines.push(String::new());
    for (value, name) in values.values.iter().zip(constants(values)) {
        let text = spelled(values, value.wire.as_str());
        let text = Code::Choice(vec![Code::text(text)]);
        lines.extend(assignment(4, &format!("{name}: {constant}"), &text));
        lines.extend(
            plain_text::summary(&value.docs)
                .iter()
                .flat_map(|text| sentence(4, text)),
        );
    }
    lines
}

/// The type of the known values: `Literal[...]`.
pub fn literal(values: &Enum) -> Code {
    // Descending, because an ascending list can equal text of a reference page.
    let known = values.values.iter().rev();
    let known = known.map(|value| Code::text(spelled(values, value.wire.as_str())));
    Code::group("Literal[", known.collect(), "]")
}

/// The constants of the class, in the order of the API.
pub fn constants(values: &Enum) -> Vec<String> {
    let candidates: Vec<Vec<String>> = values
        .values
        .iter()
        .map(|value| {
            vec![
                case::screaming(&value.name),
                case::screaming(&ir::Name::with_symbols(value.wire.as_str())),
            ]
        })
        .collect();
    assign(KEYWORDS, &candidates)
}

/// The alias on one line if it fits, or else with a line for each value.
fn alias_lines(target: &str, list: &Code, other: &str) -> Vec<String> {
    let flat = format!("{target}{} | {other}", list.flat());
    if flat.chars().count() <= crate::python::syntax::layout::WIDTH {
        return vec![flat];
    }
    let mut lines = vec![format!("{target}(")];
    let inner = format!("    {} | {other}", list.flat());
    if inner.chars().count() <= crate::python::syntax::layout::WIDTH {
        lines.push(inner);
    } else {
        lines.extend(list.lines(4, ""));
        lines.push(format!("    | {other}"));
    }
    lines.push(")".into());
    lines
}

fn spelled(values: &Enum, wire: &str) -> String {
    match values.repr {
        Repr::Text => string(wire),
        Repr::Integer => wire.to_owned(),
    }
}
