//! The quick start of the README.

use ir::SampleCall;

use crate::common::case;
use crate::python::names::Names;
use crate::python::operations::method_view;
use crate::python::operations::waitables::Waitables;
use crate::python::syntax::literals::string;
use crate::python::syntax::module::{Module, ModuleContent};

/// The example, with the fences of its code block.
pub fn markdown(names: &Names, package: &str, client: &str) -> String {
    let start = &names.api.quick_start;
    let mut arguments: Vec<String> = Vec::new();
    for one in &start.credentials {
        let credential = &names.api.credentials[one.position];
        let values: Vec<String> = one.values.iter().map(|value| string(value)).collect();
        let value = match &values[..] {
            [only] => only.clone(),
            several => format!("({})", several.join(", ")),
        };
        arguments.push(format!("{}={value}", case::snake(&credential.name)));
    }
    if let Some(url) = start.base_url {
        arguments.push(format!("base_url={}", string(url)));
    }
    let mut lines = vec![
        "```python".to_owned(),
        format!("from {package} import {client}"),
        String::new(),
        format!("client = {client}({})", arguments.join(", ")),
    ];
    if let Some(call) = start.call {
        lines.extend(self::call(names, call));
    }
    lines.push("```".to_owned());
    lines.join("\n")
}

/// The example of the method, and a line that shows its result.
fn call(names: &Names, call: SampleCall) -> Vec<String> {
    let resource = &names.api.resources[call.resource];
    let own = &names.resources[call.resource];
    let mut module = Module::new(names, &own.module, ModuleContent::Code);
    let mut waitables = Waitables::default();
    let operation = &resource.operations[call.position];
    let view = method_view::view(&mut module, operation, own, call.position, &mut waitables);
    let mut lines = view.example;
    // A loop prints what it reads.
    let result = lines
        .first()
        .filter(|line| !line.starts_with("for "))
        .and_then(|line| line.split_once(" = "))
        .filter(|(name, _)| name.chars().all(|one| one.is_alphanumeric() || one == '_'))
        .map(|(name, _)| format!("print({name})"));
    lines.extend(result);
    lines
}
