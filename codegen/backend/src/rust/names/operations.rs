//! Names of operations: methods, request types, response types and constants.

use ir::{Api, Name, Operation, Resource};
use std::iter;

use crate::case;
use crate::rust::ident::{TAKEN_TYPES, plain};
use ir::unique_names::{assign, unique_or_else};

/// Methods that every resource has.
const TAKEN_METHODS: &[&str] = &["new", "clone", "from", "into"];

/// The names of one operation.
pub struct OperationNames {
    /// The method.
    pub method: String,
    /// The type that the method returns: the request.
    pub request_type: String,
    /// The enum of its responses, used if it has several.
    pub response_type: String,
    /// The constant that describes it to the runtime.
    pub constant: String,
    /// The methods of its actions.
    pub actions: Vec<String>,
}

/// A former name of an operation, in the resource that had it.
pub struct DeprecatedCall {
    /// The former method.
    pub method: String,
    /// The former request type; none if another type has its name now.
    pub request_type: Option<String>,
    /// The former enum of responses; none if another type has its name now.
    pub response_type: Option<String>,
    /// The index of the resource that has the operation now.
    pub resource: usize,
    /// The index of the operation in that resource.
    pub operation: usize,
}

/// The names of the operations of one resource, whose client type is `client`.
pub fn names(resource: &Resource, client: &str) -> Vec<OperationNames> {
    let owner = resource.name.singular();
    // Nearly all operations get the name that they should have, so the others are made only where they do not.
    let unique = |taken: &[&str],
                  spell: fn(&Name) -> String,
                  wanted: &dyn Fn(&Operation) -> Name,
                  others: &dyn Fn(&Operation) -> Vec<Name>| {
        let operations = resource.operations.iter();
        let names = operations.map(|one| spell(&wanted(one))).collect();
        unique_or_else(taken, names, || {
            let operations = resource.operations.iter();
            let candidates = operations.map(|one| {
                let names = iter::once(wanted(one)).chain(others(one));
                names.map(|name| spell(&name)).collect()
            });
            assign(taken, &candidates.collect::<Vec<Vec<String>>>())
        })
    };
    let own = |operation: &Operation| operation.name.clone();
    let longer =
        |operation: &Operation| vec![owner.then(&operation.name), Name::new(&operation.id)];
    let taken = [TAKEN_TYPES, &[client]].concat();
    let methods = unique(TAKEN_METHODS, case::snake, &own, &longer);
    let mut actions = actions(resource, &methods).into_iter();
    let requests = unique(&taken, case::pascal, &own, &longer);
    let requests_too = taken
        .iter()
        .copied()
        .chain(requests.iter().map(String::as_str));
    let taken: Vec<&str> = requests_too.collect();
    let response = Name::new("response");
    let responses = unique(
        &taken,
        case::pascal,
        &|operation| operation.name.then(&response),
        &|operation| {
            let stems = longer(operation).into_iter();
            stems.map(|stem| stem.then(&response)).collect()
        },
    );
    // A request is a tuple struct, whose constructor is a value like a constant: `V2` is spelled alike as both.
    let requests_too: Vec<&str> = requests.iter().map(String::as_str).collect();
    let suffix = Name::new("operation");
    let constants = unique(&requests_too, case::screaming, &own, &|operation| {
        let with_suffix = operation.name.then(&suffix);
        iter::once(with_suffix).chain(longer(operation)).collect()
    });
    let mut names = Vec::new();
    let operations = resource.operations.iter();
    for ((((method, request), response), constant), operation) in methods
        .into_iter()
        .zip(requests)
        .zip(responses)
        .zip(constants)
        .zip(operations)
    {
        names.push(OperationNames {
            actions: actions.by_ref().take(operation.actions.len()).collect(),
            method,
            request_type: plain(&request),
            response_type: plain(&response),
            constant,
        });
    }
    names
}

/// The methods of the actions of all operations of a resource.
fn actions(resource: &Resource, methods: &[String]) -> Vec<String> {
    let methods = methods.iter().map(String::as_str);
    let taken: Vec<&str> = TAKEN_METHODS.iter().copied().chain(methods).collect();
    let suffix = Name::new("action");
    let actions = resource.operations.iter().flat_map(|one| &one.actions);
    let candidates: Vec<Vec<String>> = actions
        .map(|action| {
            let longer = action.name.then(&suffix);
            vec![case::snake(&action.name), case::snake(&longer)]
        })
        .collect();
    assign(&taken, &candidates)
}

/// A resource as the search for former names needs it.
pub struct Owner<'a> {
    /// Its client type.
    pub client: &'a str,
    /// The names of its operations.
    pub operations: &'a [OperationNames],
}

/// The former names of operations, by the resource that had them. A former name that something else has
/// now is left out.
pub fn deprecated(api: &Api, owners: &[Owner]) -> Vec<Vec<DeprecatedCall>> {
    let mut found: Vec<Vec<DeprecatedCall>> = owners.iter().map(|_| Vec::new()).collect();
    let index_of = |name: &Name| api.resources.iter().position(|one| one.name == *name);
    for old in &api.previous.operations {
        let (Some(from), Some(resource)) = (
            index_of(&old.former.resource),
            index_of(&old.current.resource),
        ) else {
            continue;
        };
        let mut operations = api.resources[resource].operations.iter();
        let Some(operation) = operations.position(|one| one.name == old.current.name) else {
            continue;
        };
        let stem = api.resources[from].name.singular();
        let spell = |name: &Name, spell: fn(&Name) -> String, reserved: &[&str]| {
            let candidates = vec![spell(name), spell(&stem.then(name))];
            plain(&assign(reserved, &[candidates])[0])
        };
        let Owner {
            client,
            operations: current,
        } = &owners[from];
        let method = spell(&old.former.name, case::snake, TAKEN_METHODS);
        if current.iter().any(|one| one.method == method) {
            continue;
        }
        let reserved = [TAKEN_TYPES, &[*client]].concat();
        let response = old.former.name.then(&Name::new("response"));
        let free = |name: &Name| {
            let word = spell(name, case::pascal, &reserved);
            let mut types = current
                .iter()
                .flat_map(|one| [&one.request_type, &one.response_type]);
            let taken = types.any(|taken| *taken == word);
            (!taken).then_some(word)
        };
        found[from].push(DeprecatedCall {
            request_type: free(&old.former.name),
            response_type: free(&response),
            method,
            resource,
            operation,
        });
    }
    found
}
