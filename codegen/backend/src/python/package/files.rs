//! The modules with code: one for each resource, one for shared types, and the types of what callers pass.

use askama::Template;
use ir::{Resource, Shape, TypeId};

use crate::common::type_home::{TypeHome, types_of};
use crate::common::{case, plain_text};
use crate::python::models::{enums, params, records, unions};
use crate::python::names::Names;
use crate::python::operations::method_view;
use crate::python::operations::methods::Flavor;
use crate::python::operations::operation_table::{self, TABLE};
use crate::python::operations::resource_class;
use crate::python::operations::waitables::Waitables;
use crate::python::syntax::docstrings::docstring;
use crate::python::syntax::literals::string;
use crate::python::syntax::module::{Module, ModuleContent};
use crate::python::syntax::render::render;

/// A module: its documentation, imports, and definitions.
#[derive(Template)]
#[template(path = "python/module.py.jinja", escape = "none")]
struct ModuleFile {
    docs: Vec<String>,
    /// The imports and the definitions, with the empty lines between them.
    lines: Vec<String>,
}

/// The module of a resource.
pub fn resource(names: &Names, index: usize, resource: &Resource) -> String {
    let mut module = Module::new(names, &names.resources[index].module, ModuleContent::Code);
    let mut definitions = types(&mut module, TypeHome::Resource(index));
    let mut waitables = Waitables::default();
    let views = method_view::views(&mut module, index, resource, &mut waitables);
    definitions.extend(waitables.definitions());
    if !views.is_empty() {
        let kind = module.runtime("operation", "OperationTable");
        let table = format!("{TABLE} = {kind}({})", string(&module.name));
        definitions.push(vec![table]);
    }
    for flavor in [Flavor::Blocking, Flavor::Asynchronous] {
        definitions.push(resource_class::class(
            &mut module,
            index,
            resource,
            &views,
            &waitables,
            flavor,
        ));
    }
    let summary = plain_text::summary(&resource.docs);
    let summary = summary.unwrap_or_else(|| format!("{}.", case::sentence(&resource.name)));
    file(&module, &summary, definitions)
}

/// The table of the operations of a resource; none if it has no operation.
pub fn operations_of(names: &Names, index: usize, resource: &Resource) -> Option<String> {
    let name = &names.resources[index].module;
    let mut code = Module::new(names, name, ModuleContent::Code);
    let views = method_view::views(&mut code, index, resource, &mut Waitables::default());
    let mut module = Module::new(names, name, ModuleContent::Operations);
    let entries: Vec<String> = views
        .iter()
        .flat_map(|view| operation_table::entry(&mut module, view))
        .collect();
    if entries.is_empty() {
        return None;
    }
    let about = format!("What the runtime knows of each operation of `{name}`.");
    Some(file(&module, &about, vec![entries]))
}

/// The module of the types that several resources use.
pub fn shared(names: &Names) -> String {
    let mut module = Module::new(names, "shared", ModuleContent::Code);
    let definitions = types(&mut module, TypeHome::Shared);
    file(&module, "Types that several resources use.", definitions)
}

/// The module of what callers pass to a resource; none if it has no such types.
pub fn params_of(names: &Names, home: TypeHome, name: &str) -> Option<String> {
    let mut module = Module::new(names, name, ModuleContent::Params);
    let ids = types_of(names.api, names.facts, home);
    let sent = ids.into_iter().filter(|id| names.facts.reach(*id).request);
    let mut definitions = Vec::new();
    let mut aliases = Vec::new();
    for id in sent {
        let lines = params::definition(&mut module, id);
        match names.api.types[id].shape {
            _ if lines.is_empty() => {}
            Shape::Union(_) => aliases.push(lines),
            Shape::Record(_) | Shape::Enum(_) | Shape::Alias(_) => definitions.push(lines),
        }
    }
    definitions.extend(aliases);
    if definitions.is_empty() {
        return None;
    }
    let about = match home {
        TypeHome::Shared => "What callers pass to several resources.".to_owned(),
        TypeHome::Resource(_) => format!("What callers pass to `{name}`."),
    };
    Some(file(&module, &about, definitions))
}

/// The types of a module: enums, then records, then unions, which refer to both.
fn types(module: &mut Module, home: TypeHome) -> Vec<Vec<String>> {
    let names = module.names;
    let ids = types_of(names.api, names.facts, home);
    let mut definitions = Vec::new();
    let of_kind = |is: fn(&Shape) -> bool| -> Vec<TypeId> {
        ids.iter()
            .copied()
            .filter(|id| is(&names.api.types[*id].shape))
            .collect()
    };
    for id in of_kind(|shape| matches!(shape, Shape::Enum(_))) {
        if let Shape::Enum(values) = &names.api.types[id].shape {
            definitions.push(enums::definition(module, id, values));
        }
    }
    for id in of_kind(|shape| matches!(shape, Shape::Record(_))) {
        if let Shape::Record(record) = &names.api.types[id].shape
            && names.facts.reach(id).response
        {
            definitions.push(records::class(module, id, record));
        }
    }
    for id in of_kind(|shape| matches!(shape, Shape::Union(_))) {
        if let Shape::Union(union) = &names.api.types[id].shape
            && names.facts.reach(id).response
        {
            definitions.push(unions::definition(module, id, union));
        }
    }
    definitions
}

/// A module with its imports.
pub fn file(module: &Module, about: &str, definitions: Vec<Vec<String>>) -> String {
    let definitions: Vec<Vec<String>> = definitions
        .into_iter()
        .filter(|lines| !lines.is_empty())
        .collect();
    let imports = module.imports.lines();
    let first = definitions.first().and_then(|lines| lines.first());
    // Import sorters leave two empty lines only before a class or a function.
    let is_block = first.is_some_and(|line| line.starts_with("class "))
        || imports.last().is_some_and(|line| line.starts_with(' '));
    let empty = |count: usize| std::iter::repeat_n(String::new(), count);
    let mut lines = imports;
    lines.extend(empty(if is_block { 2 } else { 1 }));
    for definition in definitions {
        lines.extend(definition);
        lines.extend(empty(2));
    }
    render(&ModuleFile {
        docs: docstring(0, &[vec![about.to_owned()]]),
        lines,
    })
}
