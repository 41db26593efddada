//! The order in which fields and parameters are listed.

use ir::Record;

/// The positions of the fields of a record: `id`, then the required ones, then the others, each in the order of the API.
pub fn of_fields(record: &Record) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..record.fields.len()).collect();
    positions.sort_by_key(|position| {
        let field = &record.fields[*position];
        (field.wire.as_str() != "id", !field.presence.is_required())
    });
    positions
}
