//! What the name lock pins for Rust: the identifiers of types, and the representation of their fields.

use ir::{Api, LanguagePins, NameLock, pass, unique_names};

use super::names::types;

/// Rust, as far as names are pinned for it.
pub const PINS: pass::Language = pass::Language {
    name: rust_surface::LANGUAGE_NAME,
    reserved: rust_surface::reserved_names,
    pins,
};

fn pins(api: &Api, lock: &NameLock) -> LanguagePins {
    let mut pins = rust_surface::pins(api);
    let members = types::members(api);
    let known = lock.type_keys();
    let names = types::assign(api, &members, |key| known.contains(key));
    let types = unique_names::pins(&members, &names);
    if !types.is_empty() {
        pins.sections.insert(types::SECTION.into(), types);
    }
    pins
}
