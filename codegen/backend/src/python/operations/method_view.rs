//! The views of operations: everything that was decided about their methods.

use ir::{Action, Operation, Resource, Type};

use super::arguments::{self, Argument, ArgumentTarget, Arguments};
use super::example;
use super::returns::Returns;
use super::waitables::Waitables;
use crate::common::example::Example;
use crate::common::request_shape::RequestShape;
use crate::python::models::types::codec;
use crate::python::names::ResourceNames;
use crate::python::syntax::module::Module;

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
    /// The methods that send one alternative of the body.
    pub actions: Vec<ActionView<'a>>,
}

/// An action with everything that was decided about its method.
pub struct ActionView<'a> {
    /// The action.
    pub action: &'a Action,
    /// The method.
    pub name: &'a str,
    /// The arguments.
    pub arguments: Vec<Argument>,
    /// The argument of the operation that selects the alternative.
    pub tag: String,
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
    for (position, operation) in resource.operations.iter().enumerate() {
        views.push(view(module, operation, own, position, waitables));
    }
    views
}

/// The view of the operation at a position in its resource.
pub fn view<'a>(
    module: &mut Module<'a>,
    operation: &'a Operation,
    own: &'a ResourceNames,
    position: usize,
    waitables: &mut Waitables,
) -> MethodView<'a> {
    let name = &own.methods[position];
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
    let example = example::lines(&example, module, name, &all);
    let mut actions = Vec::new();
    for (action, name) in operation.actions.iter().zip(&own.actions[position]) {
        let arguments = arguments::of_action(module, operation, &shape, action);
        let example = Example::of_action(module.names.checked, operation, action);
        let mut tags = all.iter();
        let tag =
            tags.find(|one| one.target == ArgumentTarget::Field && one.wire == action.tag.as_str());
        actions.push(ActionView {
            example: example::lines(&example, module, name, &arguments),
            tag: tag.map_or_else(String::new, |tag| tag.name.clone()),
            arguments,
            action,
            name,
        });
    }
    MethodView {
        actions,
        example,
        operation,
        name,
        arguments,
        returns,
        item,
        shape,
    }
}
