//! The quick start of the README.

use ir::{CredentialScheme, SampleCall};

use super::identity::crate_name;
use crate::case;
use crate::rust::ident::ident;
use crate::rust::names::Names;
use crate::rust::operations::method_example;
use crate::rust::operations::view::operation_views;
use crate::rust::syntax::file_context::{FileContext, FileKind};

/// The example, with the fences of its code block.
pub fn markdown(names: &Names) -> String {
    let start = &names.api.quick_start;
    let mut imports = vec!["Client", "Error"];
    let mut settings = String::new();
    for one in &start.credentials {
        let credential = &names.api.credentials[one.position];
        let values: Vec<String> = one
            .values
            .iter()
            .map(|value| format!("{value:?}"))
            .collect();
        let values = values.join(", ");
        let is_token = one.position == 0 && credential.scheme != CredentialScheme::Basic;
        let setter = match is_token {
            true => "token".to_owned(),
            false => {
                if !imports.contains(&"ClientBuilderExt") {
                    imports.push("ClientBuilderExt");
                }
                ident(&case::snake(&credential.name)).to_string()
            }
        };
        settings.push_str(&format!(".{setter}({values})"));
    }
    if let Some(url) = start.base_url {
        settings.push_str(&format!(".base_url({url:?})"));
    }
    imports.sort_unstable();
    let client = match (start.reads_environment, settings.as_str()) {
        (true, "") => "Client::from_env()?".to_owned(),
        (true, settings) => format!("Client::builder().env(){settings}.build()?"),
        (false, settings) => format!("Client::builder(){settings}.build()?"),
    };
    let mut lines = vec![
        "```rust,no_run".to_owned(),
        format!("use {}::{{{}}};", crate_name(names.api), imports.join(", ")),
        String::new(),
        "#[tokio::main]".to_owned(),
        "async fn main() -> Result<(), Error> {".to_owned(),
    ];
    let mut body = vec![format!("let client = {client};")];
    if let Some(call) = start.call {
        body.extend(self::call(names, call));
    }
    body.push("Ok(())".to_owned());
    lines.extend(body.iter().map(|line| match line.is_empty() {
        true => String::new(),
        false => format!("    {line}"),
    }));
    lines.extend(["}".to_owned(), "```".to_owned()]);
    lines.join("\n")
}

/// The example of the method.
fn call(names: &Names, call: SampleCall) -> Vec<String> {
    let resource = &names.api.resources[call.resource];
    let own = &names.resources[call.resource];
    let file = FileContext::new(names, FileKind::Operations);
    let views = operation_views(&file, resource, own);
    method_example::lines(names, &own.module, &views[call.position])
}
