//! Identifiers of types.

use ir::{Api, Name, Shape};

use crate::case;
use crate::rust::ident::{TAKEN_TYPES, plain};
use ir::unique_names::assign;

/// The identifier of each type, in the order of the API and without `r#`.
pub fn identifiers(api: &Api) -> Vec<String> {
    let mut candidates = Vec::new();
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
        candidates.push(spellings);
    }
    let assigned = assign(TAKEN_TYPES, &candidates);
    assigned.iter().map(|name| plain(name)).collect()
}
