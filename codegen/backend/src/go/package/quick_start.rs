//! The quick start of the README.

use ir::{CredentialScheme, SampleCall};

use crate::go::example;
use crate::go::layout::quote;
use crate::go::names::Names;

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
    let call = start.call.map(|call| self::call(names, call));
    if let Some(call) = &call {
        let text = call.join("\n");
        let used = names
            .all_packages()
            .filter(|package| refers_to(&text, names.package_name(*package)));
        imports.extend(used.map(|package| format!("{}/{}", names.module, names.folder(package))));
        let runtime = ["sdk", "client"].into_iter();
        let runtime = runtime.filter(|name| refers_to(&text, name));
        imports.extend(runtime.map(|name| format!("{}/{name}", names.module)));
    }
    imports.sort();
    imports.dedup();
    let mut lines = vec!["```go".to_owned(), "import (".to_owned()];
    lines.extend(imports.iter().map(|import| format!("\t{}", quote(import))));
    lines.extend([
        ")".to_owned(),
        String::new(),
        format!(
            "{}, err := {}.New({})",
            example::client(names),
            names.all,
            options.join(", ")
        ),
    ]);
    if let Some(call) = call {
        lines.extend([
            "if err != nil {".to_owned(),
            "\tlog.Fatal(err)".to_owned(),
            "}".to_owned(),
        ]);
        lines.extend(call);
    }
    lines.push("```".to_owned());
    lines.join("\n")
}

/// Whether code refers to a package. The name of another package can end in its name.
fn refers_to(code: &str, package: &str) -> bool {
    let package = format!("{package}.");
    code.match_indices(&package).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        !before.is_some_and(|one| one.is_alphanumeric() || one == '_' || one == '.')
    })
}

/// The example of the method, which ends the program where it fails.
fn call(names: &Names, call: SampleCall) -> Vec<String> {
    let own = &names.resources[call.resource].operations[call.position];
    let operation = &names.api.resources[call.resource].operations[call.position];
    let lines = example::lines(names, call.resource, operation, own);
    let lines = lines.into_iter().map(|line| match line.trim_start() {
        "return err" => line.replace("return err", "log.Fatal(err)"),
        // The variable exists already.
        text if text.starts_with("err := ") => line.replacen("err := ", "err = ", 1),
        _ => line,
    });
    let mut lines: Vec<String> = lines.collect();
    if lines.first().is_none_or(|line| line.starts_with("for ")) {
        return lines;
    }
    let result = lines[0]
        .split_once(", err := ")
        .map(|(name, _)| name.to_owned());
    lines.extend(["if err != nil {", "\tlog.Fatal(err)", "}"].map(str::to_owned));
    lines.extend(result.map(|name| format!("fmt.Println({name})")));
    lines
}

#[cfg(test)]
mod tests {
    use super::refers_to;

    #[test]
    fn a_package_whose_name_is_the_end_of_another_is_not_imported() {
        let code = "response, err := api.Activities.List(ctx, activityentry.Params{})";
        assert!(refers_to(code, "activityentry"));
        assert!(!refers_to(code, "entry"));
        assert!(!refers_to("api.Entry.List(ctx)", "Entry"));
    }
}
