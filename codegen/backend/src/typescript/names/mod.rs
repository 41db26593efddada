//! The names of one API in TypeScript: modules, functions and types.

pub mod type_names;

use std::collections::BTreeSet;

use ir::unique_names::assign;
use ir::{Analysis, Api, Checked, Name, Operation, Resource, TypeId};

use self::type_names::TAKEN_TYPES;
use super::syntax::is_reserved;
use crate::common::case;
use crate::common::type_home::{self, TypeHome};

/// Files of the package beside the modules of resources, and names of files that Windows cannot have.
const TAKEN_MODULES: &[&str] = &[
    "aux",
    "client",
    "con",
    "index",
    "nul",
    "prn",
    "server-variables",
    "shapes",
    "shared",
    "stream-formats",
    "types",
    "webhook-events",
];

/// Members of the client beside its resources.
const TAKEN_MEMBERS: &[&str] = &["constructor", "request", "withOptions"];

/// Parameters of functions beside those of the path.
const TAKEN_PARAMS: &[&str] = &["body", "client", "operations", "options", "params", "url"];

/// All names, computed once for all files.
pub struct Names<'a> {
    /// The API.
    pub api: &'a Api,
    /// The checked API.
    pub checked: &'a Checked,
    /// Which types are sent and received.
    pub facts: &'a Analysis,
    /// The resources, in the order of the API.
    pub resources: Vec<ResourceNames>,
    types: Vec<String>,
    /// For each type that differs between requests and responses, its name in requests.
    inputs: Vec<Option<String>>,
}

/// The names of one resource.
pub struct ResourceNames {
    /// The module, without its extension.
    pub module: String,
    /// The member of the client.
    pub member: String,
    /// The interface with its methods.
    pub interface: String,
    /// The operations, in the order of the API.
    pub operations: Vec<OperationNames>,
    /// The functions that operations had before.
    pub former: Vec<FormerFunction>,
}

/// A former function of a resource. The operation may be one of another resource now.
pub struct FormerFunction {
    /// The former function.
    pub function: String,
    /// The former type of its parameters, unless something else has the name now.
    pub params_type: Option<String>,
    /// The index of the resource that has the operation.
    pub resource: usize,
    /// The index of the operation in that resource.
    pub operation: usize,
}

/// The names of one operation.
pub struct OperationNames {
    /// The exported function.
    pub function: String,
    /// The identifier in its module, which differs where the name is a reserved word.
    pub local: String,
    /// The type of its query and header parameters.
    pub params_type: String,
    /// The functions of its actions.
    pub actions: Vec<String>,
}

impl<'a> Names<'a> {
    /// Computes all names.
    pub fn of(checked: &'a Checked) -> Self {
        let (api, facts) = (checked.api(), checked.analysis());
        let types = type_names::assigned(api, |_| true);
        let inputs = type_names::assigned_inputs(api, facts, &types, |_| true);
        let mut taken: BTreeSet<String> = types
            .iter()
            .chain(inputs.iter().flatten())
            .cloned()
            .collect();
        taken.extend(TAKEN_TYPES.iter().map(|&name| name.to_owned()));
        let resources = resources(api, &mut taken);
        Self {
            api,
            checked,
            facts,
            resources,
            types,
            inputs,
        }
    }

    /// The name of a type in responses, or in both directions.
    pub fn type_name(&self, id: TypeId) -> &str {
        &self.types[id.index()]
    }

    /// The name of a type in requests, if it is another one.
    pub fn input_name(&self, id: TypeId) -> Option<&str> {
        self.inputs[id.index()].as_deref()
    }

    /// The names that a type had before, unless something else has them now.
    pub fn former_type_names(&self, id: TypeId) -> Vec<String> {
        let name = &self.api.types[id].name;
        let former = self.api.previous.types.iter();
        former
            .filter(|(_, now)| *now == name)
            .map(|(old, _)| case::pascal(old))
            .filter(|old| !self.is_type(old))
            .collect()
    }

    /// Whether a type, the interface of a resource or one of the runtime has a name.
    pub fn is_type(&self, name: &str) -> bool {
        let own = self.types.iter().chain(self.inputs.iter().flatten());
        let params = self.resources.iter().flat_map(|resource| {
            let params = resource.operations.iter().map(|one| &one.params_type);
            params.chain([&resource.interface])
        });
        TAKEN_TYPES.contains(&name) || own.chain(params).any(|taken| taken == name)
    }

    /// The module with the definition of a type, below `types/` and without its extension.
    pub fn type_module(&self, id: TypeId) -> &str {
        match TypeHome::of(self.facts, id) {
            TypeHome::Resource(index) => &self.resources[index].module,
            TypeHome::Shared => "shared",
        }
    }

    /// The homes that may define types, each with its module.
    pub fn type_modules(&self) -> Vec<(TypeHome, &str)> {
        let resources = self.resources.iter().enumerate();
        let modules = resources
            .map(|(index, resource)| (TypeHome::Resource(index), resource.module.as_str()));
        modules.chain([(TypeHome::Shared, "shared")]).collect()
    }

    /// The types of a home, sorted by name.
    pub fn types_of(&self, home: TypeHome) -> Vec<TypeId> {
        let mut found = type_home::types_of(self.api, self.facts, home);
        found.sort_by_key(|id| self.type_name(*id));
        found
    }

    /// The operation with an ID, with its resource and names.
    pub fn operation(&self, id: &str) -> (&ResourceNames, &OperationNames, &'a Operation) {
        let resources = self.api.resources.iter().zip(&self.resources);
        for (resource, names) in resources {
            let position = resource
                .operations
                .iter()
                .position(|operation| operation.id == id);
            if let Some(at) = position {
                return (names, &names.operations[at], &resource.operations[at]);
            }
        }
        panic!("there is no operation `{id}`")
    }
}

/// The first name of its kind that is not taken.
fn free(taken: &mut BTreeSet<String>, name: &str) -> String {
    let name = ir::unique_names::first_free([name.to_owned()], |name| !taken.contains(name));
    taken.insert(name.clone());
    name
}

fn resources(api: &Api, taken: &mut BTreeSet<String>) -> Vec<ResourceNames> {
    let suffix = Name::new("resource");
    let candidates = |spell: fn(&Name) -> String| -> Vec<Vec<String>> {
        let names = api.resources.iter().map(|resource| &resource.name);
        names
            .map(|name| vec![spell(name), spell(&name.then(&suffix))])
            .collect()
    };
    let modules = assign(TAKEN_MODULES, &candidates(case::kebab));
    let members = assign(TAKEN_MEMBERS, &candidates(case::camel));
    let mut found = Vec::new();
    for ((resource, module), member) in api.resources.iter().zip(modules).zip(members) {
        let plain = case::pascal(&resource.name);
        let long = case::pascal(&resource.name.then(&suffix));
        let interface = ir::unique_names::first_free([plain, long], |name| !taken.contains(name));
        taken.insert(interface.clone());
        found.push(ResourceNames {
            module,
            member,
            interface,
            operations: operations(resource, taken),
            former: Vec::new(),
        });
    }
    let former: Vec<Vec<FormerFunction>> = (0..found.len())
        .map(|index| former(api, &found, index, taken))
        .collect();
    for (names, former) in found.iter_mut().zip(former) {
        names.former = former;
    }
    found
}

/// The former functions of a resource. A name that something else has now is left out.
fn former(
    api: &Api,
    resources: &[ResourceNames],
    index: usize,
    taken: &mut BTreeSet<String>,
) -> Vec<FormerFunction> {
    let own = &api.resources[index].name;
    let mut found: Vec<FormerFunction> = Vec::new();
    let previous = api.previous.operations.iter();
    for old in previous.filter(|old| old.former.resource == *own) {
        let owner = api
            .resources
            .iter()
            .position(|one| one.name == old.current.resource);
        let Some(resource) = owner else { continue };
        let mut operations = api.resources[resource].operations.iter();
        let Some(operation) = operations.position(|one| one.name == old.current.name) else {
            continue;
        };
        let function = case::camel(&old.former.name);
        let mut current = resources[index].operations.iter();
        let is_taken = current.any(|one| one.function == function)
            || found.iter().any(|one| one.function == function);
        if !is_taken {
            let params_type = params_type(own, &old.former.name);
            found.push(FormerFunction {
                function,
                params_type: taken.insert(params_type.clone()).then_some(params_type),
                resource,
                operation,
            });
        }
    }
    found
}

/// The type of the parameters of an operation. It follows from the pinned name of the operation, because IDs change.
fn params_type(resource: &Name, operation: &Name) -> String {
    format!("{}Params", case::pascal(&resource.then(operation)))
}

fn operations(resource: &Resource, taken: &mut BTreeSet<String>) -> Vec<OperationNames> {
    let owner = resource.name.singular();
    let candidates: Vec<Vec<String>> = resource
        .operations
        .iter()
        .map(|operation| {
            let stems = [
                operation.name.clone(),
                owner.then(&operation.name),
                Name::new(&operation.id),
            ];
            stems.iter().map(case::camel).collect()
        })
        .collect();
    // `import` takes a module that exports `then` for a promise.
    let functions = assign(&["then"], &candidates);
    let mut actions = actions(resource, &functions).into_iter();
    let names = resource.operations.iter().zip(functions);
    names
        .map(|(operation, function)| OperationNames {
            actions: actions.by_ref().take(operation.actions.len()).collect(),
            local: match is_reserved(&function) {
                true => format!("{function}_"),
                false => function.clone(),
            },
            function,
            params_type: free(taken, &params_type(&resource.name, &operation.name)),
        })
        .collect()
}

/// The functions of the actions of all operations of a resource, none of which is a reserved word.
fn actions(resource: &Resource, functions: &[String]) -> Vec<String> {
    let suffix = Name::new("action");
    let actions = resource.operations.iter().flat_map(|one| &one.actions);
    let candidates: Vec<Vec<String>> = actions
        .map(|action| {
            let (short, long) = (&action.name, action.name.then(&suffix));
            let spelled = [case::camel(short), case::camel(&long)].into_iter();
            spelled.filter(|word| !is_reserved(word)).collect()
        })
        .collect();
    let taken: Vec<&str> = functions.iter().map(String::as_str).collect();
    assign(&taken, &candidates)
}

/// The names of the path parameters of an operation in its function.
pub fn path_params(operation: &Operation) -> Vec<String> {
    let path = operation
        .params
        .iter()
        .filter(|param| param.location == ir::ParamLocation::Path);
    let candidates: Vec<Vec<String>> = path
        .map(|param| {
            let word = case::camel(&param.name);
            let free = !is_reserved(&word);
            let long = format!("{word}Value");
            free.then_some(word).into_iter().chain([long]).collect()
        })
        .collect();
    assign(TAKEN_PARAMS, &candidates)
}
