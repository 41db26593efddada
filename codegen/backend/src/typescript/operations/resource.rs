//! The modules of resources: functions, their declarations, the constants of operations, and types.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use ir::Resource;

use super::actions::{self, ActionFunction};
use super::deprecated_aliases;
use super::example::{self, ExampleCode};
use super::functions::Function;
use super::helpers;
use super::method_docs::resource_summary;
use super::operation_table::OperationFile;
use crate::files::Files;
use crate::typescript::docs;
use crate::typescript::models;
use crate::typescript::models::types::TypeFile;
use crate::typescript::names::{Names, ResourceNames};
use crate::typescript::package::render;
use crate::typescript::syntax::WIDTH;

/// The functions of a resource.
#[derive(Template)]
#[template(path = "typescript/resource.js.jinja", escape = "none")]
struct Functions {
    summary: String,
    imports: Vec<String>,
    module: String,
    functions: String,
    has_exports: bool,
    exports: String,
    /// Statements that export functions of other modules.
    reexports: Vec<String>,
}

/// The declarations of the functions of a resource.
#[derive(Template)]
#[template(path = "typescript/resource.d.ts.jinja", escape = "none")]
struct Declarations {
    imports: Vec<String>,
    has_types: bool,
    module: String,
    interfaces: Vec<String>,
    functions: Vec<String>,
    has_exports: bool,
    exports: String,
    docs: String,
    interface: String,
    methods: String,
}

/// The constants of the operations of a resource.
#[derive(Template)]
#[template(path = "typescript/operations.js.jinja", escape = "none")]
struct Operations {
    member: String,
    imports: Vec<String>,
    constants: Vec<Constant>,
    has_exports: bool,
    exports: String,
}

struct Constant {
    keyword: &'static str,
    name: String,
    value: String,
}

/// A module of types.
#[derive(Template)]
#[template(path = "typescript/types.d.ts.jinja", escape = "none")]
struct Types {
    about: String,
    imports: Vec<String>,
    definitions: Vec<String>,
}

/// The files of all resources.
pub fn emit(names: &Names) -> Files {
    let mut files = Files::new();
    for (resource, own) in names.api.resources.iter().zip(&names.resources) {
        files.extend(functions(names, resource, own));
        files.insert(
            format!("src/operations/{}.js", own.module),
            operations(names, resource, own),
        );
    }
    for (home, module) in names.type_modules() {
        let ids = names.types_of(home);
        if ids.is_empty() {
            continue;
        }
        let file = TypeFile::of_types(names, module);
        let definitions: Vec<String> = ids
            .into_iter()
            .flat_map(|id| {
                let aliases = deprecated_aliases::of_type(names, id);
                models::definitions(&file, id).into_iter().chain(aliases)
            })
            .collect();
        let about = match module {
            "shared" => "Types that several resources use.".to_owned(),
            _ => format!("Types that only `{module}` uses."),
        };
        let types = Types {
            about,
            imports: file.imports(),
            definitions,
        };
        files.insert(format!("src/types/{module}.d.ts"), render(&types));
    }
    files
}

fn functions(names: &Names, resource: &Resource, own: &ResourceNames) -> Files {
    let file = TypeFile::of_functions(names);
    let operations = resource.operations.iter().zip(&own.operations);
    let functions: Vec<(Function, ExampleCode)> = operations
        .map(|(operation, names_of)| {
            let example = ExampleCode::of(names, own, operation, names_of);
            (Function::of(&file, resource, operation, names_of), example)
        })
        .collect();
    let actions: Vec<Vec<ActionFunction>> = functions
        .iter()
        .map(|(one, _)| actions::functions(&file, own, one))
        .collect();
    let helpers = helpers::of_resource(&file, resource, own);
    let find = (!helpers.is_empty()).then_some(("find", "codec/text"));
    let mut imported: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let constructors = functions.iter().map(|(one, _)| one.constructor());
    for (function, module) in constructors.chain(find) {
        imported.entry(module).or_default().insert(function);
    }
    let imports = imported.iter().map(|(module, functions)| {
        let functions: Vec<&str> = functions.iter().copied().collect();
        let functions = functions.join(", ");
        format!("import {{ {functions} }} from './runtime/{module}.js';")
    });
    let exports: Vec<String> = functions
        .iter()
        .filter_map(|(one, _)| one.export())
        .collect();
    let home = names
        .type_modules()
        .into_iter()
        .find(|(_, module)| *module == own.module);
    let has_types = home.is_some_and(|(home, _)| !names.types_of(home).is_empty());
    let summary = resource_summary(resource);
    let aliases = deprecated_aliases::of_resource(names, own);
    let code_exports = [exports.clone(), aliases.exports].concat();
    let declared_exports = [exports, aliases.declared_exports].concat();
    let code = Functions {
        summary: summary.clone(),
        imports: imports.collect(),
        module: own.module.clone(),
        functions: joined(
            { functions.iter().zip(&actions) }
                .flat_map(|((one, _), actions)| {
                    let actions = actions.iter().map(|action| action.definition.clone());
                    [one.definition()].into_iter().chain(actions)
                })
                .chain(helpers.iter().map(|helper| helper.definition.clone())),
        ),
        has_exports: !code_exports.is_empty(),
        exports: code_exports.join(", "),
        reexports: aliases.reexports,
    };
    let interfaces = functions
        .iter()
        .map(|(one, _)| one.params_interface().to_owned());
    let declarations = Declarations {
        has_types,
        module: own.module.clone(),
        interfaces: interfaces.filter(|text| !text.is_empty()).collect(),
        functions: functions
            .iter()
            .zip(&actions)
            .flat_map(|((one, example), actions)| {
                let own = one.declarations(&example::lines(&example.function));
                let actions = actions.iter().map(|action| action.declaration.clone());
                [own].into_iter().chain(actions)
            })
            .chain(aliases.declarations)
            .chain(helpers.iter().map(|helper| helper.declaration.clone()))
            .collect(),
        has_exports: !declared_exports.is_empty(),
        exports: declared_exports.join(", "),
        docs: docs::comment(0, &[summary]),
        interface: own.interface.clone(),
        methods: joined(
            functions
                .iter()
                .zip(&actions)
                .flat_map(|((one, example), actions)| {
                    let own = one.methods(&example::lines(&example.method));
                    let actions = actions.iter().map(|action| action.method.clone());
                    [own].into_iter().chain(actions)
                })
                .chain(aliases.methods),
        ),
        imports: file.imports(),
    };
    let module = &own.module;
    Files::from([
        (format!("src/{module}.js"), render(&code)),
        (format!("src/{module}.d.ts"), render(&declarations)),
    ])
}

fn operations(names: &Names, resource: &Resource, own: &ResourceNames) -> String {
    let file = OperationFile::new(names, own);
    let operations = resource.operations.iter().zip(&own.operations);
    let constants: Vec<Constant> = operations
        .map(|(operation, names)| Constant {
            keyword: if names.local == names.function {
                "export const"
            } else {
                "const"
            },
            name: names.local.clone(),
            value: file.constant(operation).expanded(WIDTH, 0),
        })
        .collect();
    let renamed = own
        .operations
        .iter()
        .filter(|names| names.local != names.function);
    let exports: Vec<String> = renamed
        .map(|names| format!("{} as {}", names.local, names.function))
        .collect();
    render(&Operations {
        member: own.member.clone(),
        imports: file.imports(),
        constants,
        has_exports: !exports.is_empty(),
        exports: exports.join(", "),
    })
}

/// Texts with an empty line between them.
fn joined(texts: impl Iterator<Item = String>) -> String {
    texts.collect::<Vec<_>>().join("\n")
}
