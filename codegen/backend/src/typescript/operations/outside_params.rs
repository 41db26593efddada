//! The parameters outside the path, which a caller passes as the properties of one object.

use std::collections::BTreeSet;

use ir::unique_names::Scope;
use ir::{InputMode, Operation, Param, ParamLocation};

use crate::common::case;

/// A parameter outside the path, with its property.
pub struct OutsideParam<'a> {
    /// The parameter.
    pub param: &'a Param,
    /// Its property: its own name, unless a parameter in another place has that.
    pub key: String,
}

/// The parameters outside the path that a caller passes. Of those with one name in several places the first one keeps it, and
/// those of the query come first.
pub fn outside_params(operation: &Operation) -> Vec<OutsideParam<'_>> {
    let outside = operation.params.iter().filter(|param| {
        param.location != ParamLocation::Path && operation.input_mode(param) != InputMode::Never
    });
    let outside: Vec<&Param> = outside.collect();
    let mut by_location = outside.clone();
    by_location.sort_by_key(|param| param.location);
    let mut wires = BTreeSet::new();
    let owners: Vec<&Param> = by_location
        .into_iter()
        .filter(|param| wires.insert(&param.wire))
        .collect();
    let taken: Vec<String> = wires.iter().map(|wire| wire.as_str().to_owned()).collect();
    let mut scope = Scope::with_taken(&taken);
    outside
        .into_iter()
        .map(|param| {
            let is_owner = owners.iter().any(|owner| std::ptr::eq(*owner, param));
            let key = match is_owner {
                true => param.wire.as_str().to_owned(),
                false => {
                    let location = ir::Name::new(param.location.as_str());
                    scope.claim([case::camel(
                        &ir::Name::new(param.wire.as_str()).then(&location),
                    )])
                }
            };
            OutsideParam { param, key }
        })
        .collect()
}
