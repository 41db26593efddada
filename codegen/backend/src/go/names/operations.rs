//! The names of methods and of the parameters types of operations.

use ir::{Operation, ParamLocation, Resource, unique_names::Scope};

use super::spelling::Spelling;

/// The names of one operation.
#[derive(Clone, Debug)]
pub struct OperationNames {
    /// The method that sends the request.
    pub method: String,
    /// The method that reads all items of a list.
    pub all: String,
    /// The method that returns the paginator of a list.
    pub paginator: String,
    /// The method that waits for the end of the work.
    pub wait: String,
    /// The method that waits for the end of all work.
    pub wait_all: String,
    /// The method that reads an event stream.
    pub stream: String,
    /// The method that downloads the response.
    pub download: String,
    /// The type of the parameters that are neither in the path nor in the body.
    pub params: String,
    /// The variable that describes the operation.
    pub variable: String,
    /// The methods of its actions.
    pub actions: Vec<ActionNames>,
}

/// The names of one action.
#[derive(Clone, Debug)]
pub struct ActionNames {
    /// The method that sends the request.
    pub method: String,
    /// The method that waits for the end of the work.
    pub wait: String,
    /// The method that waits for the end of all work.
    pub wait_all: String,
}

impl OperationNames {
    /// The names of the operations of a resource. `scope` are the names that are taken in its package.
    pub fn of(resource: &Resource, spelling: &Spelling, scope: &mut Scope) -> Vec<OperationNames> {
        // The methods themselves come first, so that no derived method takes the name of an operation.
        let mut methods = Scope::default();
        let claimed: Vec<String> = resource
            .operations
            .iter()
            .map(|operation| methods.claim([spelling.exported(&operation.name)]))
            .collect();
        let operations = resource.operations.iter().zip(claimed);
        let mut names: Vec<OperationNames> = operations
            .map(|(operation, method)| {
                let mut derive = |suffix: &str, applies: bool| {
                    let name = format!("{method}{suffix}");
                    match applies {
                        true => methods.claim([name]),
                        false => name,
                    }
                };
                let waits = operation.is_waitable();
                let is_list = operation.pagination.is_some();
                let variable = lower_first(&method);
                OperationNames {
                    all: derive("All", is_list),
                    paginator: derive("Paginator", is_list),
                    wait: derive("AndWait", waits),
                    wait_all: derive("AndWaitAll", waits),
                    stream: derive("Stream", operation.events().is_some()),
                    download: derive("Download", true),
                    params: match has_params(operation) {
                        true => scope.claim([format!("{method}Params")]),
                        false => String::new(),
                    },
                    variable: format!("{variable}Operation"),
                    actions: Vec::new(),
                    method,
                }
            })
            .collect();
        for (own, operation) in names.iter_mut().zip(&resource.operations) {
            let mut derive = |name: String, applies: bool| match applies {
                true => methods.claim([name]),
                false => name,
            };
            let actions = operation.actions.iter().map(|action| {
                let name = spelling.exported(&action.name);
                let method = derive(name, true);
                let waits = operation.is_waitable();
                ActionNames {
                    wait: derive(format!("{method}AndWait"), waits),
                    wait_all: derive(format!("{method}AndWaitAll"), waits),
                    method,
                }
            });
            own.actions = actions.collect();
        }
        names
    }
}

/// Whether an operation has parameters outside the path and the body.
fn has_params(operation: &Operation) -> bool {
    let params = operation.params.iter();
    params
        .filter(|param| operation.input_mode(param) != ir::InputMode::Never)
        .any(|param| param.location != ParamLocation::Path)
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_lowercase().chain(letters).collect())
        .unwrap_or_default()
}
