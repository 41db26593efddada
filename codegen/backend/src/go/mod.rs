//! The Go backend: a module with a package for each resource.

mod docs;
mod example;
mod id;
mod layout;
mod models;
mod names;
pub mod notation;
mod operations;
mod package;
mod runtime;
mod types;

use ir::{Checked, Operation, ReservedNames, Secrets, pass};
use synth::Extent;

use self::names::{Names, OperationNames, Package};
use self::types::Types;
use crate::files::Files;

pub use id::ID;

/// Go spells names by one rule and pins only the short names of constructors.
pub const PINS: pass::Language = pass::Language {
    name: ID,
    reserved: reserved_names,
    pins: names::constructors::pins,
};

/// `ListParams` has the parameters of the operation `list` that are neither in the path nor in the body, and `StatusActive`
/// is a constant of the enum `Status`.
fn reserved_names() -> ReservedNames {
    ReservedNames {
        operation_type_suffixes: vec!["params".into()],
        has_members_beside_types: true,
        ..ReservedNames::default()
    }
}

/// Every file of the module but the runtime, which is written by hand.
pub fn emit(api: &Checked) -> Files {
    let names = Names::of(api);
    let secrets = Secrets::of(names.api);
    let payloads = models::payloads(names.api);
    let mut files = package::manifest::emit(&names);
    files.extend(package::client::emit(&names));
    files.extend(package::shared::emit(&names, &secrets, &payloads));
    files.extend(package::webhooks::emit(&names));
    for index in 0..names.api.resources.len() {
        files.extend(package::resource::emit(&names, &secrets, &payloads, index));
        files.extend(package::example::file(&names, index));
    }
    files
}

/// The operations of the conformance driver, whose other files are written by hand.
pub fn driver(api: &Checked) -> Files {
    let names = Names::of(api);
    let resources = 0..names.api.resources.len();
    let mut files: Files = resources
        .map(|index| package::driver::file(&names, index))
        .collect();
    files.insert(
        "conformance/operations.go".into(),
        package::driver::index(&names),
    );
    files
}

/// The example of each operation, by its ID.
pub fn examples(api: &Checked) -> Vec<(String, String)> {
    of_operations(api, example::lines)
}

/// A plain call of each operation, by its ID.
pub fn calls(api: &Checked, extent: Extent) -> Vec<(String, String)> {
    of_operations(api, |types, index, operation, own| {
        example::call_of(types, index, operation, own, extent)
    })
}

fn of_operations(
    api: &Checked,
    lines: impl Fn(&Types, usize, &Operation, &OperationNames) -> Vec<String>,
) -> Vec<(String, String)> {
    let names = Names::of(api);
    let mut found = Vec::new();
    for (index, resource) in names.api.resources.iter().enumerate() {
        let types = Types::outside(&names, Package::Resource(index));
        for (operation, own) in resource
            .operations
            .iter()
            .zip(&names.resources[index].operations)
        {
            let lines = lines(&types, index, operation, own);
            found.push((operation.id.clone(), lines.join("\n")));
        }
    }
    found
}

/// The files of the runtime, which are the same for every API but for the path of the module.
pub fn runtime(api: &Checked) -> Files {
    let own = format!("\"{}/", Names::of(api).module);
    let imported = format!("\"{}/", runtime::MODULE);
    let files = runtime::FILES.iter();
    files
        .map(|(path, text)| ((*path).to_owned(), text.replace(&imported, &own)))
        .collect()
}
