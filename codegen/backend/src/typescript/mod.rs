//! The TypeScript backend: the files of the package and the modules that emit them.

mod docs;
mod models;
mod names;
pub mod notation;
mod operations;
mod package;
mod runtime;
mod syntax;

use ir::{Checked, ReservedNames, pass};
use synth::Extent;

use self::names::Names;
use crate::files::Files;

/// What TypeScript pins in the name lock: the identifiers of types.
pub const PINS: pass::Language = pass::Language {
    name: names::type_names::LANGUAGE_NAME,
    reserved: reserved_names,
    pins: names::type_names::pins,
};

/// `DropletsListParams` has the parameters of the operation `droplets.list` that are neither in the path nor in the body.
fn reserved_names() -> ReservedNames {
    ReservedNames {
        operation_type_suffixes: vec!["params".into()],
        // `DropletInput` is the type of requests, where it differs.
        type_suffixes: vec!["input".into()],
        // `BalanceResource` has the methods of the resource `balance`, where a type is called `Balance`.
        resource_suffixes: vec!["resource".into()],
        ..ReservedNames::default()
    }
}

/// Every file of the package that depends on the API.
pub fn emit(checked: &Checked) -> Files {
    let names = Names::of(checked);
    let mut files = package::emit(&names);
    files.extend(operations::resource::emit(&names));
    files.extend(models::shapes::emit(&names));
    files.extend(package::webhooks::emit(&names));
    files
}

/// The example of each operation, by its ID.
pub fn examples(checked: &Checked) -> Vec<(String, String)> {
    operations::example::all(checked)
}

/// A plain call of each operation, by its ID.
pub fn calls(checked: &Checked, extent: Extent) -> Vec<(String, String)> {
    operations::example::calls(checked, extent)
}

/// The files of the runtime, which are the same for every API.
pub fn runtime(_: &Checked) -> Files {
    let files = runtime::FILES.iter();
    files
        .map(|(path, text)| (format!("src/runtime/{path}"), (*text).to_owned()))
        .collect()
}
