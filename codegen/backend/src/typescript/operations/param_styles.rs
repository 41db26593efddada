//! How the parameters of an operation are written, as far as it differs from most operations.

use ir::{Operation, Param, ParamLocation, Presence, ReservedCharacters};

use super::facts::Facts;
use super::outside_params::OutsideParam;
use crate::typescript::names::Names;
use crate::typescript::syntax::literal::Literal;

/// The object of the runtime that writes the parameters of an operation, and its module, unless it is the usual one.
pub fn special(names: &Names, operation: &Operation) -> Option<(&'static str, &'static str)> {
    if operation.params.iter().any(|param| is_styled(names, param)) {
        Some(("parametersOfAllStyles", "parameter-styles"))
    } else if operation.params.iter().any(is_unusual) {
        Some(("parametersOfAllLocations", "prepare"))
    } else {
        None
    }
}

/// Whether a parameter may be written in another style than usual for its location.
fn is_styled(names: &Names, param: &Param) -> bool {
    !param.has_usual_style() || may_be_object(names, &param.ty)
}

/// Whether a parameter is in a header or a cookie or has only one value, as in few operations.
fn is_unusual(param: &Param) -> bool {
    let is_elsewhere = match param.location {
        ParamLocation::Header | ParamLocation::Cookie => true,
        ParamLocation::Path | ParamLocation::Query | ParamLocation::File => false,
    };
    is_elsewhere || matches!(param.presence, Presence::Constant(_))
}

/// Whether a value may be an object, which has a key for each of its properties.
fn may_be_object(names: &Names, ty: &ir::Type) -> bool {
    match names.api.resolve(ty) {
        ir::Type::Map(_) | ir::Type::Any(_) => true,
        ir::Type::Def(id) => match &names.api.types[*id].shape {
            ir::Shape::Record(_) => true,
            ir::Shape::Union(union) => union
                .arms()
                .iter()
                .any(|(_, ty)| !matches!(names.api.resolve(ty), ir::Type::Prim(_))),
            ir::Shape::Enum(_) | ir::Shape::Alias(_) => false,
        },
        _ => false,
    }
}

/// The parameters that are written in another way than usual for their location.
pub fn add(facts: &mut Facts, operation: &Operation, outside: &[OutsideParam]) {
    let in_path = operation.params.iter();
    let in_path = in_path
        .filter(|param| param.location == ParamLocation::Path)
        .map(|param| (param.wire.as_str(), param));
    let outside = outside.iter().map(|one| (one.key.as_str(), one.param));
    let mut add = |key: &str, params: &mut dyn Iterator<Item = (&str, &Param)>| {
        let styles: Vec<(String, Literal)> = params
            .filter(|(_, param)| param.style != param.location.usual_style())
            .map(|(name, param)| (name.to_owned(), Literal::text(param.style.as_str())))
            .collect();
        if !styles.is_empty() {
            facts.add(key, Literal::Object(styles));
        }
    };
    add("pathStyles", &mut in_path.clone());
    add("styles", &mut outside.clone());
    let reserved: Vec<&str> = in_path
        .chain(outside)
        .filter(|(_, param)| param.encoding == ReservedCharacters::Allowed)
        .map(|(name, _)| name)
        .collect();
    if !reserved.is_empty() {
        facts.add("reserved", Literal::texts(reserved));
    }
}
