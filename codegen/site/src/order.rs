//! The order in which fields and parameters are listed.

use ir::{Presence, Record};

/// The positions of the fields of a record: `id`, then the required ones, then the others, each in the order of the API.
pub fn of_fields(record: &Record) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..record.fields.len()).collect();
    positions.sort_by_key(|position| {
        let field = &record.fields[*position];
        (field.wire.as_str() != "id", !is_required(&field.presence))
    });
    positions
}

/// Whether a value is always there.
pub fn is_required(presence: &Presence) -> bool {
    match presence {
        Presence::Required | Presence::Constant(_) => true,
        Presence::Optional | Presence::Default(_) => false,
    }
}
