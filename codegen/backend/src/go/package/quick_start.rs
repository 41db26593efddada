//! The quick start of the README.

use ir::{CredentialScheme, SampleCall};

use crate::go::example;
use crate::go::layout::quote;
use crate::go::names::{Names, Package};
use crate::go::types::Types;

/// The example, with the fences of its code block.
pub fn markdown(names: &Names) -> String {
    let start = &names.api.quick_start;
    let call = start
        .call
        .map(|call| (Package::Resource(call.resource), call));
    // The types of no package are used without a call.
    let types = Types::outside(
        names,
        call.map_or(Package::Resource(0), |(package, _)| package),
    );
    types.import(&format!("/{}", names.all));
    let mut options = Vec::new();
    for one in &start.credentials {
        let credential = &names.api.credentials[one.position];
        let values: Vec<String> = one.values.iter().map(|value| quote(value)).collect();
        let values = values.join(", ");
        let is_token = one.position == 0 && credential.scheme != CredentialScheme::Basic;
        let (package, function) = match is_token {
            true => ("sdk", "Token".to_owned()),
            false => ("client", names.spelling.exported(&credential.name)),
        };
        types.import(&format!("/{package}"));
        options.push(format!("{package}.{function}({values})"));
    }
    if let Some(url) = start.base_url {
        types.import("/sdk");
        options.push(format!("sdk.BaseURL({})", quote(url)));
    }
    let mut lines = vec![format!(
        "{}, err := {}.New({})",
        example::client(names),
        names.all,
        options.join(", ")
    )];
    if let Some((_, call)) = call {
        types.import("log");
        lines.extend(["if err != nil {", "\tlog.Fatal(err)", "}"].map(str::to_owned));
        lines.extend(self::call(&types, call));
    }
    let imports = types.imports().join("\n");
    let lines = lines.join("\n");
    format!("```go\nimport (\n{imports}\n)\n\n{lines}\n```")
}

/// The example of the method, which ends the program where it fails.
fn call(types: &Types, call: SampleCall) -> Vec<String> {
    let names = types.names;
    let own = &names.resources[call.resource].operations[call.position];
    let operation = &names.api.resources[call.resource].operations[call.position];
    let lines = example::lines(types, call.resource, operation, own);
    let lines = lines.into_iter().map(|line| match line.trim_start() {
        "return err" => line.replace("return err", "log.Fatal(err)"),
        // The variable exists already.
        text if text.starts_with("err := ") => line.replacen("err := ", "err = ", 1),
        _ => line,
    });
    let mut lines: Vec<String> = lines.collect();
    if lines.first().is_none_or(|line| line.starts_with("for ")) {
        types.import("fmt");
        return lines;
    }
    let result = lines[0]
        .split_once(", err := ")
        .map(|(name, _)| name.to_owned());
    lines.extend(["if err != nil {", "\tlog.Fatal(err)", "}"].map(str::to_owned));
    if let Some(name) = result {
        types.import("fmt");
        lines.push(format!("fmt.Println({name})"));
    }
    lines
}
