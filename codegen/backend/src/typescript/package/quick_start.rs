//! The quick start of the README.

use ir::SampleCall;

use crate::common::case;
use crate::typescript::names::Names;
use crate::typescript::operations::example::ExampleCode;
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
    if let Some(call) = start.call {
        lines.push(self::call(names, call));
    }
    lines.push("```".to_owned());
    lines.join("\n")
}

/// The example of the method, and a line that shows its result.
fn call(names: &Names, call: SampleCall) -> String {
    let own = &names.resources[call.resource];
    let operation = &names.api.resources[call.resource].operations[call.position];
    let code = ExampleCode::of(names, own, operation, &own.operations[call.position]).method;
    let result = code.strip_prefix("const ");
    let result = result.and_then(|rest| rest.split_once(' '));
    match result {
        Some((name, _)) => format!("{code}\nconsole.log({name});"),
        // A loop prints what it reads.
        None => code,
    }
}
