//! Identifiers of types.

use ir::{
    Api, Name, Shape, display,
    unique_names::{self, Member},
};

use crate::case;
use crate::rust::ident::{TAKEN_TYPES, plain};

/// The section of the name lock with the identifiers that are not the plain spelling of a name.
pub const SECTION: &str = "types";

/// The identifier of each type, in the order of the API and without `r#`.
pub fn identifiers(api: &Api) -> Vec<String> {
    assign(api, &members(api), |_| true)
}

/// The types with their candidates.
pub fn members(api: &Api) -> Vec<Member> {
    let mut members = Vec::new();
    for (_, def) in api.types.iter() {
        let kind = match def.shape {
            Shape::Record(_) => "model",
            Shape::Enum(_) => "value",
            Shape::Union(_) => "choice",
            Shape::Alias(_) => "alias",
        };
        // The name of the only resource that uses the type is no candidate: other resources may use it later.
        let mut spellings = vec![
            case::pascal(&def.name),
            case::pascal(&def.name.then(&Name::new(kind))),
        ];
        let wires = def.wires.iter();
        spellings.extend(wires.map(|wire| case::pascal(&Name::with_symbols(wire.as_str()))));
        members.push(Member {
            key: display::snake(&def.name),
            candidates: spellings.iter().map(|name| plain(name)).collect(),
        });
    }
    members
}

/// The identifier of each type. Types that are known keep theirs.
pub fn assign(api: &Api, members: &[Member], is_known: impl Fn(&str) -> bool) -> Vec<String> {
    let pins = api.previous.languages.get(rust_surface::LANGUAGE_NAME);
    let pinned = pins.map(|pins| pins.rows(SECTION)).unwrap_or_default();
    unique_names::assign_pinned(TAKEN_TYPES, members, &pinned, is_known)
}
