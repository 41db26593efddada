//! Deprecated aliases for the former names of functions, methods and types, so that existing code still compiles.

use super::outside_params::outside_params;
use crate::typescript::docs;
use crate::typescript::names::{FormerFunction, Names, OperationNames, ResourceNames};
use crate::typescript::syntax::{is_reserved, key, quote};

/// The aliases of a resource, in the parts of its modules that they belong to.
pub struct Aliases {
    /// Declarations of functions, and of the types of their parameters.
    pub declarations: Vec<String>,
    /// Signatures of methods of the client.
    pub methods: Vec<String>,
    /// What the declarations export under other names.
    pub declared_exports: Vec<String>,
    /// What the module exports under other names.
    pub exports: Vec<String>,
    /// Statements that export functions of other modules.
    pub reexports: Vec<String>,
}

/// The aliases of a resource for the former functions.
pub fn of_resource(names: &Names, own: &ResourceNames) -> Aliases {
    let mut aliases = Aliases {
        declarations: Vec::new(),
        methods: Vec::new(),
        declared_exports: Vec::new(),
        exports: Vec::new(),
        reexports: Vec::new(),
    };
    for former in &own.former {
        let owner = &names.resources[former.resource];
        let current = &owner.operations[former.operation];
        let operation = &names.api.resources[former.resource].operations[former.operation];
        if !outside_params(operation).is_empty() {
            let is_here = owner.module == own.module;
            let alias = params_alias(former, owner, current, is_here);
            aliases.declarations.extend(alias);
        }
        add(
            &mut aliases,
            former,
            owner,
            current,
            owner.module == own.module,
        );
    }
    aliases
}

fn add(
    aliases: &mut Aliases,
    former: &FormerFunction,
    owner: &ResourceNames,
    current: &OperationNames,
    is_here: bool,
) {
    let (name, module) = (&former.function, &owner.module);
    let (path, interface) = match is_here {
        true => (current.local.clone(), owner.interface.clone()),
        false => (
            format!("import('./{module}.js').{}", current.function),
            format!("import('./{module}.js').{}", owner.interface),
        ),
    };
    let called = match is_here {
        true => current.function.clone(),
        false => format!("{}.{}", owner.member, current.function),
    };
    let docs = |indent| docs::comment(indent, &[format!("@deprecated Renamed to `{called}`.")]);
    let (keyword, local) = match is_reserved(name) {
        true => ("declare const", format!("{name}_")),
        false => ("export const", name.clone()),
    };
    let declaration = format!("{}{keyword} {local}: typeof {path};\n", docs(0));
    aliases.declarations.push(declaration);
    if local != *name {
        aliases.declared_exports.push(format!("{local} as {name}"));
    }
    aliases.methods.push(format!(
        "{}  {}: {interface}[{}];\n",
        docs(2),
        key(name),
        quote(&current.function)
    ));
    match is_here {
        true => aliases.exports.push(format!("{} as {name}", current.local)),
        false => aliases.reexports.push(format!(
            "export {{ {} as {name} }} from './{module}.js';",
            current.function
        )),
    }
}

/// The alias for the former type of the parameters.
fn params_alias(
    former: &FormerFunction,
    owner: &ResourceNames,
    current: &OperationNames,
    is_here: bool,
) -> Option<String> {
    let (old, now) = (former.params_type.as_ref()?, &current.params_type);
    let path = match is_here {
        true => now.clone(),
        false => format!("import('./{}.js').{now}", owner.module),
    };
    let docs = docs::comment(0, &[format!("@deprecated Renamed to {{@link {now}}}.")]);
    Some(format!("{docs}export type {old} = {path};\n"))
}

/// The aliases for the former names of a type.
pub fn of_type(names: &Names, id: ir::TypeId) -> Vec<String> {
    let name = names.type_name(id);
    let alias = |old: String| {
        let docs = docs::comment(0, &[format!("@deprecated Renamed to {{@link {name}}}.")]);
        format!("{docs}export type {old} = {name};\n")
    };
    names.former_type_names(id).into_iter().map(alias).collect()
}
