//! The view of an operation: its names, its arguments and the type of its response.

use ir::{Name, Operation, Param, Resource};
use proc_macro2::Ident;

use super::response::{self, ResponseType};
use crate::case;
use crate::rust::ident::ident;
use crate::rust::names::{OperationNames, ResourceNames};
use crate::rust::syntax::file_context::FileContext;
use ir::unique_names::assign;

/// Methods of every request. No setter of a parameter has one of these names.
const TAKEN_SETTERS: &[&str] = &[
    "all",
    "body",
    "config_mut",
    "header",
    "into_future",
    "item",
    "items",
    "pages",
    "query",
    "raw",
    "send",
    "stream",
    "timeout",
    "wait",
];

/// An operation with its names and everything that was decided about it.
pub struct OperationView<'a> {
    /// The operation.
    pub operation: &'a Operation,
    /// The resource it belongs to.
    pub resource: &'a Resource,
    /// The names of its method and types.
    pub names: &'a OperationNames,
    /// The type of its response.
    pub response: ResponseType,
    /// Its parameters, in the order of the API.
    pub params: Vec<ParamView<'a>>,
}

/// A parameter with its names.
pub struct ParamView<'a> {
    /// The parameter.
    pub param: &'a Param,
    /// The argument of the method or the setter.
    pub argument: Ident,
    /// The setter of the request type.
    pub setter: Ident,
}

/// The views of all operations of a resource.
pub fn operation_views<'a>(
    file: &FileContext<'a>,
    resource: &'a Resource,
    names: &'a ResourceNames,
) -> Vec<OperationView<'a>> {
    let operations = resource.operations.iter().zip(&names.operations);
    operations
        .map(|(operation, names)| operation_view(file, resource, operation, names))
        .collect()
}

/// The view of one operation.
pub fn operation_view<'a>(
    file: &FileContext<'a>,
    resource: &'a Resource,
    operation: &'a Operation,
    names: &'a OperationNames,
) -> OperationView<'a> {
    OperationView {
        operation,
        resource,
        names,
        response: response::response_type(file, operation, names),
        params: param_views(operation),
    }
}

fn param_views(operation: &Operation) -> Vec<ParamView<'_>> {
    let mut candidates = Vec::new();
    for param in &operation.params {
        let location = Name::new(param.location.as_str());
        candidates.push(vec![
            case::snake(&param.name),
            case::snake(&location.then(&param.name)),
        ]);
    }
    let arguments = assign(&["body", "url"], &candidates);
    let candidates: Vec<Vec<String>> = arguments
        .iter()
        .map(|name| vec![name.clone(), format!("with_{name}")])
        .collect();
    let setters = assign(TAKEN_SETTERS, &candidates);
    let names = arguments.iter().zip(&setters);
    let params = operation.params.iter().zip(names);
    params
        .map(|(param, (argument, setter))| ParamView {
            param,
            argument: ident(argument),
            setter: ident(setter),
        })
        .collect()
}

impl<'a> OperationView<'a> {
    /// The parameters that the caller supplies. Those that a URL of the caller replaces are left out.
    pub fn supplied_params(&self) -> impl Iterator<Item = &ParamView<'a>> {
        let params = self.params.iter();
        params.filter(|view| !self.operation.is_replaced_by_url(view.param))
    }
}
