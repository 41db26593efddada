//! The TypeScript backend: the files of the package and the modules that emit them.

mod docs;
mod example;
mod functions;
mod literal;
mod models;
mod names;
mod operations;
mod package;
mod resource;
mod runtime;
mod service;
mod syntax;
mod types;

use ir::{Api, Checked, LanguagePins, ReservedNames, pass};

use self::names::Names;
use crate::files::Files;

/// TypeScript, as far as names are pinned for it. Its names follow from the neutral ones.
pub const LANGUAGE: pass::Language = pass::Language {
    name: "typescript",
    reserved: ReservedNames::default,
    pins: |_: &Api| LanguagePins::default(),
};

/// Every file of the package.
pub fn emit(checked: &Checked) -> Files {
    let names = Names::of(checked);
    let mut files = package::emit(&names);
    files.extend(resource::emit(&names));
    files
}
