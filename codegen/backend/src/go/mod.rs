//! The Go backend: a module with a package for each resource.

mod docs;
mod id;
mod layout;
mod models;
mod names;
pub mod notation;
mod operations;
mod package;
mod runtime;
mod types;

use ir::{Checked, LanguagePins, ReservedNames, pass};

use self::models::Secrets;
use self::names::Names;
use crate::files::Files;

pub use id::ID;

/// Go spells all names by one rule, so it pins none of its own.
pub const PINS: pass::Language = pass::Language {
    name: ID,
    reserved: ReservedNames::default,
    pins: |_, _| LanguagePins::default(),
};

/// Every file of the module but the runtime, which is written by hand.
pub fn emit(api: &Checked) -> Files {
    let names = Names::of(api);
    let secrets = Secrets::of(names.api);
    let mut files = package::manifest::emit(&names);
    files.extend(package::client::emit(&names));
    files.extend(package::shared::emit(&names, &secrets));
    for index in 0..names.api.resources.len() {
        files.extend(package::resource::emit(&names, &secrets, index));
        files.extend([package::driver::file(&names, index)]);
        files.extend(package::example::file(&names, index));
    }
    files.insert(
        "conformance/operations.go".into(),
        package::driver::index(&names),
    );
    files
}

/// The files of the runtime, which are the same for every API.
pub fn runtime(_: &Checked) -> Files {
    let files = runtime::FILES.iter();
    files
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect()
}
