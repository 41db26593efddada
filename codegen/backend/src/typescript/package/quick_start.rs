//! The quick start of the README.

use crate::common::case;
use crate::typescript::names::Names;
use crate::typescript::syntax::quote;

/// The example, with the fences of its code block.
pub fn markdown(names: &Names, package: &str, class: &str) -> String {
    let start = &names.api.quick_start;
    let mut options: Vec<String> = Vec::new();
    for one in &start.credentials {
        let credential = &names.api.credentials[one.position];
        let value = match &one.values[..] {
            [username, password] => format!(
                "{{ username: {}, password: {} }}",
                quote(username),
                quote(password)
            ),
            values => quote(values.first().copied().unwrap_or_default()),
        };
        options.push(format!("{}: {value}", case::camel(&credential.name)));
    }
    if let Some(url) = start.base_url {
        options.push(format!("baseUrl: {}", quote(url)));
    }
    let options = match options.is_empty() {
        true => String::new(),
        false => format!("{{ {} }}", options.join(", ")),
    };
    let mut lines = vec![
        "```ts".to_owned(),
        format!("import {{ {class} }} from {};", quote(package)),
        String::new(),
        format!("const client = new {class}({options});"),
    ];
    if let Some(call) = &start.call {
        let resource = &names.resources[call.resource];
        let function = &resource.operations[call.position].function;
        let arguments: Vec<String> = call.arguments.iter().map(|value| quote(value)).collect();
        let call_text = format!(
            "client.{}.{function}({})",
            resource.member,
            arguments.join(", ")
        );
        let operation = &names.api.resources[call.resource].operations[call.position];
        match operation.pagination {
            Some(_) => {
                lines.push(format!("for await (const item of {call_text}) {{"));
                lines.push("  console.log(item);".to_owned());
                lines.push("}".to_owned());
            }
            None => lines.push(format!("console.log(await {call_text});")),
        }
    }
    lines.push("```".to_owned());
    lines.join("\n")
}
