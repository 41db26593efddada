//! Helpers: functions of a module that look up a value in a record that its operations return.

use ir::{Resource, TypeId, Wire};

use crate::common::case;
use crate::common::selection::{SelectionPath, returned_by, selections};
use crate::markdown::code;
use crate::typescript::docs;
use crate::typescript::models::types::{Direction, TypeFile};
use crate::typescript::names::ResourceNames;
use crate::typescript::syntax::literal::Literal;
use crate::typescript::syntax::{call, is_identifier, is_reserved};

/// A function of a module.
pub struct Helper {
    /// The function.
    pub definition: String,
    /// Its declaration.
    pub declaration: String,
}

/// The helpers of the records that the operations of a resource return. Everything that their types refer to is imported by the
/// file.
pub fn of_resource(file: &TypeFile, resource: &Resource, own: &ResourceNames) -> Vec<Helper> {
    let api = file.names.api;
    let records = returned_by(api, &resource.operations);
    let found = records.into_iter().flat_map(|id| {
        let selections = selections(api, id).into_iter();
        selections.map(move |selection| (id, selection))
    });
    found
        .map(|(id, selection)| helper(file, own, id, &selection))
        .collect()
}

fn helper(file: &TypeFile, own: &ResourceNames, id: TypeId, path: &SelectionPath) -> Helper {
    let name = name(file, own, id, path);
    let mut parameter = case::camel(&file.names.api.types[id].name);
    if is_reserved(&parameter) {
        parameter.push('_');
    }
    let list: String = { path.steps.iter() }
        .map(|(_, field)| format!("?.{}", member(&field.wire)))
        .collect();
    let conditions = path.conditions.iter();
    let conditions =
        conditions.map(|(field, text)| (field.wire.as_str().to_owned(), Literal::text(*text)));
    let conditions = Literal::Object(conditions.collect()).flat();
    let value = path.value.map(|field| format!("?.{}", member(&field.wire)));
    let list = list.replacen("?.", ".", 1);
    let head = format!("export function {name}");
    let found = call(
        2,
        "return find",
        &[format!("{parameter}{list}"), conditions],
        &format!("{};", value.unwrap_or_default()),
    );
    let definition = format!("{head}({parameter}) {{\n{found}\n}}\n");
    let returned = match path.value {
        Some(field) => file.bare(&field.ty, Direction::Response),
        None => file.full(&ir::Type::Def(path.element), Direction::Response),
    };
    let about = path.description(|text| code(&docs::tsdoc(text)));
    let comment = docs::comment(0, &[format!("Returns {about}, or `undefined`.")]);
    let record = file.full(&ir::Type::Def(id), Direction::Response);
    let parameter = format!("{parameter}: {record}");
    let declared = call(
        0,
        &head,
        &[parameter],
        &format!(": {returned} | undefined;"),
    );
    let declaration = format!("{comment}{declared}\n");
    Helper {
        definition,
        declaration,
    }
}

/// The name of the function, which no operation of the module has.
fn name(file: &TypeFile, own: &ResourceNames, id: TypeId, path: &SelectionPath) -> String {
    let api = file.names.api;
    let plain = &path.selection.name;
    let candidates = [
        case::camel(plain),
        case::camel(&plain.then(&ir::Name::new("of")).then(&api.types[id].name)),
    ];
    let is_free = |name: &String| {
        let mut operations = own.operations.iter();
        !is_reserved(name)
            && operations.all(|names| names.function != *name && names.local != *name)
    };
    ir::unique_names::first_free(candidates, is_free)
}

/// A key after `?.`.
fn member(wire: &Wire) -> String {
    let key = wire.as_str();
    match is_identifier(key) {
        true => key.to_owned(),
        false => format!("[{}]", Literal::text(key).flat()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_that_are_no_identifiers_are_quoted() {
        let member = |key: &str| member(&Wire::from(key));
        assert_eq!(member("ip_address"), "ip_address");
        assert_eq!(member("ip-address"), "['ip-address']");
    }
}
