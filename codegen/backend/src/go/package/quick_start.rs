//! The quick start of the README.

use ir::CredentialScheme;

use crate::go::layout::quote;
use crate::go::names::{Names, Package};
use crate::go::package::example;

/// The example, with the fences of its code block.
pub fn markdown(names: &Names) -> String {
    let start = &names.api.quick_start;
    let (mut options, mut imports) = (Vec::new(), vec![format!("{}/{}", names.module, names.all)]);
    for one in &start.credentials {
        let credential = &names.api.credentials[one.position];
        let values: Vec<String> = one.values.iter().map(|value| quote(value)).collect();
        let values = values.join(", ");
        let is_token = one.position == 0 && credential.scheme != CredentialScheme::Basic;
        let (package, function) = match is_token {
            true => ("sdk", "Token".to_owned()),
            false => ("client", names.spelling.exported(&credential.name)),
        };
        imports.push(format!("{}/{package}", names.module));
        options.push(format!("{package}.{function}({values})"));
    }
    if let Some(url) = start.base_url {
        imports.push(format!("{}/sdk", names.module));
        options.push(format!("sdk.BaseURL({})", quote(url)));
    }
    let call = start.call.as_ref();
    let call = call.and_then(|call| {
        let text = example::call(names, call.resource, call.position)?;
        let package = names.package_name(Package::Resource(call.resource));
        // Parameters have a type of the package of the resource.
        if text.contains(&format!("{package}.")) {
            imports.push(format!("{}/{package}", names.module));
        }
        Some(text)
    });
    imports.sort();
    imports.dedup();
    let mut lines = vec!["```go".to_owned(), "import (".to_owned()];
    lines.extend(imports.iter().map(|import| format!("\t{}", quote(import))));
    lines.extend([
        ")".to_owned(),
        String::new(),
        format!("api, err := {}.New({})", names.all, options.join(", ")),
    ]);
    if let Some(call) = call {
        lines.extend([
            "if err != nil {".to_owned(),
            "\tlog.Fatal(err)".to_owned(),
            "}".to_owned(),
            call,
        ]);
    }
    lines.push("```".to_owned());
    lines.join("\n")
}
