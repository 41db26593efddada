//! What callers pass: dictionaries with typed keys, and their alternatives.

use ir::{Field, InputMode, Presence, Record, Shape, Type, TypeId, Union};

use super::types::input;
use super::unions::union_alias;
use crate::python::docs;
use crate::python::names::identifiers::is_identifier;
use crate::python::syntax::docstrings::docstring;
use crate::python::syntax::layout::{Code, annotated};
use crate::python::syntax::literals::{literal, string};
use crate::python::syntax::module::Module;

/// The lines of the type of what callers pass for a record or a union; none for other types.
pub fn definition(module: &mut Module, id: TypeId) -> Vec<String> {
    match &module.names.api.types[id].shape {
        Shape::Record(record) => dictionary(module, id, record),
        Shape::Union(union) => alternatives(module, id, union),
        Shape::Enum(_) | Shape::Alias(_) => Vec::new(),
    }
}

/// The fields that callers pass. A field with only one value is passed as well, so that a dictionary is what is sent.
fn fields<'a>(module: &Module, id: TypeId, record: &'a Record) -> Vec<&'a Field> {
    let (api, reach) = (module.names.api, module.names.facts.reach(id));
    let is_passed = |field: &&Field| {
        field.input_mode(api, reach) != InputMode::Never
            || matches!(field.presence, Presence::Constant(_))
    };
    record.fields.iter().filter(is_passed).collect()
}

fn dictionary(module: &mut Module, id: TypeId, record: &Record) -> Vec<String> {
    let names = module.names;
    let def = &names.api.types[id];
    let name = names.input_name(id);
    let typed = module.typing("TypedDict");
    let fields = fields(module, id, record);
    let about = docs::definition(def);
    let all_required = fields.iter().all(|field| field.presence.is_required());
    let mut entries = Vec::new();
    for field in &fields {
        let mut ty = field_type(module, field);
        if field.presence.is_required() && !all_required {
            ty = format!("{}[{ty}]", module.typing("Required"));
        }
        entries.push((field, ty));
    }
    // In a class, a key hides the type of its name from the annotations.
    let is_type = |key: &str| entries.iter().any(|(_, ty)| mentions(ty, key));
    let is_attribute = |field: &&Field| {
        let key = field.wire.as_str();
        is_identifier(key) && !is_type(key)
    };
    if !fields.iter().all(is_attribute) {
        let keys = entries.iter().map(|(field, ty)| {
            Code::text(format!("{}: {}", string(field.wire.as_str()), string(ty)))
        });
        let mut parts = vec![
            Code::text(string(name)),
            Code::group("{", keys.collect(), "}"),
        ];
        if !all_required {
            parts.push(Code::text("total=False"));
        }
        let mut lines = Code::call(&typed, parts)
            .after(&format!("{name} = "))
            .lines(0, "");
        lines.extend(docstring(0, &about));
        return lines;
    }
    let total = if all_required { "" } else { ", total=False" };
    let mut lines = vec![format!("class {name}({typed}{total}):")];
    lines.extend(docstring(4, &about));
    if !entries.is_empty() {
        lines.push(String::new());
    }
    for (field, ty) in entries {
        lines.extend(annotated(4, field.wire.as_str(), &ty));
        lines.extend(docstring(4, &docs::passed_field(field)));
    }
    lines
}

/// Whether an annotation names a type, other than in the text of a `Literal`.
fn mentions(annotation: &str, ty: &str) -> bool {
    let outside_of_quotes = annotation.split('"').step_by(2);
    let is_word = |next: char| next.is_alphanumeric() || next == '_';
    let mut words = outside_of_quotes.flat_map(|part| part.split(|next| !is_word(next)));
    words.any(|word| word == ty)
}

fn field_type(module: &mut Module, field: &Field) -> String {
    match &field.presence {
        Presence::Constant(
            constant @ (ir::Literal::Text(_) | ir::Literal::Number(_) | ir::Literal::Bool(_)),
        ) if !matches!(constant, ir::Literal::Number(text) if text.contains(['.', 'e', 'E'])) => {
            format!("{}[{}]", module.typing("Literal"), literal(constant))
        }
        Presence::Constant(_) | Presence::Required | Presence::Optional | Presence::Default(_) => {
            input(module, &field.ty)
        }
    }
}

fn alternatives(module: &mut Module, id: TypeId, union: &Union) -> Vec<String> {
    let names = module.names;
    let def = &names.api.types[id];
    let alias = module.typing("TypeAlias");
    let mut types: Vec<String> = Vec::new();
    let mut has_object = false;
    for (_, ty) in union.arms() {
        has_object |= matches!(names.api.resolve(ty), Type::Def(id) if matches!(names.api.types[*id].shape, Shape::Record(_)));
        let spelled = input(module, ty);
        // The parts of a generic type stay together.
        let parts: Vec<&str> = match spelled.contains('[') {
            true => vec![spelled.as_str()],
            false => spelled.split(" | ").collect(),
        };
        for part in parts {
            if !types.iter().any(|known| known == part) {
                types.push(part.to_owned());
            }
        }
    }
    if has_object {
        types.push(module.runtime_type("record", "UnknownRecord"));
    }
    let mut lines = union_alias(
        module,
        &format!("{}: {alias}", names.input_name(id)),
        &types,
    );
    lines.extend(docstring(0, &docs::definition(def)));
    lines
}
