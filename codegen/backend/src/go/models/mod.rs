//! Models: the types of requests and responses.

mod aliases;
mod enums;
mod helpers;
mod payload;
mod record;
mod tags;
mod union;

pub use self::enums::literal;
pub use self::payload::{
    Payloads, has_methods as has_payload_methods, methods as payload_methods, payloads,
};
pub use self::record::{FieldStorage, field_names, field_types, storage};
pub use self::union::arm_fields;

use ir::{Secrets, Shape, TypeId};

use super::types::Types;

/// The definition of a type.
pub fn definition(types: &Types, secrets: &Secrets, id: TypeId) -> String {
    let def = &types.names.api.types[id];
    match &def.shape {
        Shape::Record(one) => {
            let mut text = record::definition(types, secrets, id, one);
            for method in helpers::methods(types, id) {
                text.push('\n');
                text.push_str(&method);
            }
            text
        }
        Shape::Enum(one) => enums::definition(types, id, one),
        Shape::Union(one) => union::definition(types, secrets, id, one),
        // Uses of an alias are spelled as what it stands for.
        Shape::Alias(_) => String::new(),
    }
}

/// The alias of a type of another package.
pub fn alias(types: &Types, id: TypeId) -> String {
    aliases::alias(types, id)
}
