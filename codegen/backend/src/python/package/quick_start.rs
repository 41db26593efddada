//! The quick start of the README.

use crate::common::case;
use crate::python::names::Names;
use crate::python::syntax::literals::string;

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
    if let Some(call) = &start.call {
        let resource = &names.resources[call.resource];
        let method = &resource.methods[call.position];
        let arguments: Vec<String> = call.arguments.iter().map(|value| string(value)).collect();
        let call_text = format!(
            "client.{}.{method}({})",
            resource.module,
            arguments.join(", ")
        );
        let operation = &names.api.resources[call.resource].operations[call.position];
        match operation.pagination {
            Some(_) => {
                lines.push(format!("for item in {call_text}:"));
                lines.push("    print(item)".to_owned());
            }
            None => lines.push(format!("print({call_text})")),
        }
    }
    lines.push("```".to_owned());
    lines.join("\n")
}
