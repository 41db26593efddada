//! The packages of types that several resources use.

use super::resource::type_files;
use crate::files::Files;
use crate::go::models::Payloads;
use crate::go::names::Names;
use ir::Secrets;

/// The files of all shared packages.
pub fn emit(names: &Names, secrets: &Secrets, payloads: &Payloads) -> Files {
    let mut files = Files::new();
    for package in names.shared_packages() {
        let folder = names.folder(package);
        for (file, text) in type_files(names, secrets, payloads, package) {
            files.insert(format!("{folder}/{file}"), text);
        }
    }
    files
}
