//! The views of operations: everything that was decided about their methods.

use ir::{Operation, Resource, Type};

use super::arguments::Arguments;
use super::example;
use super::module::Module;
use super::returns::Returns;
use super::types::codec;
use super::waitables::Waitables;
use crate::common::example::Example;
use crate::common::request_shape::RequestShape;

/// An operation with everything that was decided about its method.
pub struct MethodView<'a> {
    /// The operation.
    pub operation: &'a Operation,
    /// The method, and the operation in the table.
    pub name: &'a str,
    /// What it sends.
    pub shape: RequestShape<'a>,
    /// The arguments.
    pub arguments: Arguments,
    /// What it returns.
    pub returns: Returns,
    /// The codec of the items, if the operation is paginated.
    pub item: Option<String>,
    /// The lines of the example.
    pub example: Vec<String>,
}

/// The views of the operations of a resource.
pub fn views<'a>(
    module: &mut Module<'a>,
    index: usize,
    resource: &'a Resource,
    waitables: &mut Waitables,
) -> Vec<MethodView<'a>> {
    let names = module.names;
    let own = &names.resources[index];
    let mut views = Vec::new();
    for (operation, name) in resource.operations.iter().zip(&own.methods) {
        views.push(view(module, operation, name, waitables));
    }
    views
}

/// The view of one operation.
pub fn view<'a>(
    module: &mut Module<'a>,
    operation: &'a Operation,
    name: &'a str,
    waitables: &mut Waitables,
) -> MethodView<'a> {
    let shape = RequestShape::of(module.names.api, operation);
    let arguments = Arguments::of(module, operation, &shape);
    let returns = Returns::of(module, operation);
    let item = operation
        .pagination
        .as_ref()
        .map(|pagination| match &pagination.held {
            Type::List(inner) | Type::Map(inner) => codec(module, inner),
            other => codec(module, other),
        });
    waitables.add(module, &returns);
    let all = arguments.all();
    let example = Example::of(module.names.checked, operation);
    let example = example::lines(&example, &module.name, name, &all);
    MethodView {
        example,
        operation,
        name,
        arguments,
        returns,
        item,
        shape,
    }
}
