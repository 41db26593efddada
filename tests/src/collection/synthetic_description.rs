//! A description of any size, in which every resource has the same shape.

use std::fmt::Write;

/// The operations of a resource.
pub const OPERATIONS: usize = 5;

/// An OpenAPI document with this number of resources. Each has methods to list, create, get, update and delete, and a record
/// with scalars, an enum, a nested record, a list, a map and a union.
pub fn description(resources: usize) -> String {
    let mut paths = String::new();
    let mut schemas = String::new();
    for number in 0..resources {
        // Writing to a string cannot fail.
        let _ = write!(paths, "{}", resource_paths(number));
        let _ = write!(schemas, "{}", resource_schemas(number));
    }
    format!(
        "openapi: 3.0.0\ninfo: {{title: Synthetic, version: '1'}}\nservers: [{{url: 'https://api.example.com'}}]\n\
         paths:\n{paths}components:\n  schemas:\n{schemas}"
    )
}

fn resource_paths(number: usize) -> String {
    let response = |schema: &str| {
        format!(
            "{{'200': {{description: Done., content: {{application/json: {{schema: \
             {{$ref: '#/components/schemas/{schema}{number}'}}}}}}}}}}"
        )
    };
    let body = format!(
        "{{required: true, content: {{application/json: {{schema: {{$ref: '#/components/schemas/widget{number}'}}}}}}}}"
    );
    let id = "[{name: id, in: path, required: true, description: The ID of the widget., schema: {type: string}}]";
    let head = |verb: &str| {
        format!(
            "operationId: widget{number}_{verb}, tags: [Widgets {number}], summary: Does {verb} with widgets."
        )
    };
    let (one, many) = (response("widget"), response("widget_list"));
    format!(
        "  /widgets{number}:\n\
         \x20   get: {{{}, parameters: [{{name: filter, in: query, description: Text that names contain., schema: {{type: string}}}}], responses: {many}}}\n\
         \x20   post: {{{}, requestBody: {body}, responses: {one}}}\n\
         \x20 /widgets{number}/{{id}}:\n\
         \x20   get: {{{}, parameters: {id}, responses: {one}}}\n\
         \x20   put: {{{}, parameters: {id}, requestBody: {body}, responses: {one}}}\n\
         \x20   delete: {{{}, parameters: {id}, responses: {{'204': {{description: Deleted.}}}}}}\n",
        head("list"),
        head("create"),
        head("get"),
        head("update"),
        head("delete"),
    )
}

fn resource_schemas(number: usize) -> String {
    format!(
        "    widget{number}:\n\
         \x20     type: object\n\
         \x20     description: A widget of kind {number}.\n\
         \x20     required: [name, state]\n\
         \x20     properties:\n\
         \x20       id: {{type: string, readOnly: true, description: The ID of the widget.}}\n\
         \x20       name: {{type: string, maxLength: 64, description: The name of the widget.}}\n\
         \x20       size: {{type: integer, format: int64, description: The size of the widget in bytes.}}\n\
         \x20       ratio: {{type: number, description: The share that is in use.}}\n\
         \x20       enabled: {{type: boolean, default: true, description: Whether the widget is in use.}}\n\
         \x20       state: {{type: string, enum: [new, active, retired], description: The state of the widget.}}\n\
         \x20       created_at: {{type: string, format: date-time, description: When the widget was created.}}\n\
         \x20       note: {{type: string, nullable: true, description: A note on the widget.}}\n\
         \x20       tags: {{type: array, items: {{type: string}}, description: The tags of the widget.}}\n\
         \x20       labels: {{type: object, additionalProperties: {{type: string}}, description: The labels of the widget.}}\n\
         \x20       place: {{$ref: '#/components/schemas/place{number}'}}\n\
         \x20       target:\n\
         \x20         oneOf: [{{type: string}}, {{type: integer}}, {{$ref: '#/components/schemas/place{number}'}}]\n\
         \x20   place{number}:\n\
         \x20     type: object\n\
         \x20     description: Where a widget of kind {number} is.\n\
         \x20     properties:\n\
         \x20       region: {{type: string, description: The region.}}\n\
         \x20       rack: {{type: integer, description: The number of the rack.}}\n\
         \x20   widget_list{number}:\n\
         \x20     type: object\n\
         \x20     description: Widgets of kind {number}.\n\
         \x20     properties:\n\
         \x20       widgets: {{type: array, items: {{$ref: '#/components/schemas/widget{number}'}}, description: The widgets.}}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{compile_in_memory, render_diagnostics};

    #[test]
    fn description_compiles_with_all_operations() {
        let text = description(3);
        let (checked, outcome) =
            compile_in_memory(&[("spec.yaml", text.as_bytes())], codegen::compile);
        let checked = checked.unwrap_or_else(|| panic!("{}", render_diagnostics(&outcome)));
        assert_eq!(checked.api().operations().count(), 3 * OPERATIONS);
        assert_eq!(checked.api().resources.len(), 3);
    }
}
