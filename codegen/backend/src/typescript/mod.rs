//! The TypeScript backend: the files of the package and the modules that emit them.

mod actions;
mod deprecated_aliases;
mod docs;
mod example;
mod functions;
mod helpers;
mod literal;
mod method_docs;
mod models;
mod names;
pub mod notation;
mod operations;
mod outside_params;
mod package;
mod quick_start;
mod resource;
mod returns;
mod runtime;
mod service;
mod shapes;
mod syntax;
mod type_names;
mod types;
mod webhooks;

use ir::{Checked, ReservedNames, pass};

use self::names::Names;
use crate::files::Files;

/// What TypeScript pins in the name lock: the identifiers of types.
pub const PINS: pass::Language = pass::Language {
    name: type_names::LANGUAGE_NAME,
    reserved: ReservedNames::default,
    pins: type_names::pins,
};

/// Every file of the package that depends on the API.
pub fn emit(checked: &Checked) -> Files {
    let names = Names::of(checked);
    let mut files = package::emit(&names);
    files.extend(resource::emit(&names));
    files.extend(shapes::emit(&names));
    files.extend(webhooks::emit(&names));
    files
}

/// The example of each operation, by its ID.
pub fn examples(checked: &Checked) -> Vec<(String, String)> {
    example::all(checked)
}

/// The files of the runtime, which are the same for every API.
pub fn runtime(_: &Checked) -> Files {
    let files = runtime::FILES.iter();
    files
        .map(|(path, text)| (format!("src/runtime/{path}"), (*text).to_owned()))
        .collect()
}
