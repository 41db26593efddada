//! Argument order: required arguments keep their order, because code passes them without names.

use super::operations::PinnedOperations;
use crate::{
    Analysis, Api, Direction, Field, Flow, NameLock, Param, ParamLocation, Presence, Shape, display,
};

/// Restores the order of the lock. New arguments come last.
pub fn restore(api: &mut Api, lock: &NameLock, pinned: &PinnedOperations) {
    for (_, def) in api.types.iter_mut() {
        if let Shape::Record(record) = &mut def.shape
            && let Some(kept) = lock.orders.get(&display::snake(&def.name))
        {
            reorder(&mut record.fields, kept, is_required, |one| {
                one.wire.as_str()
            });
        }
    }
    let operations = api
        .resources
        .iter_mut()
        .flat_map(|resource| &mut resource.operations);
    for (operation, address) in operations.zip(&pinned.addresses) {
        if let Some(kept) = lock.orders.get(pinned.former_address(address)) {
            reorder(&mut operation.params, kept, is_argument, |one| {
                one.wire.as_str()
            });
        }
    }
}

/// Records every order of more than one argument.
pub fn record(api: &Api, analysis: &Analysis, pinned: &PinnedOperations, lock: &mut NameLock) {
    for (id, def) in api.types.iter() {
        let entry = lock.types.get(&def.name);
        let is_sent = analysis.reach(id).request
            || entry.is_some_and(|entry| entry.direction != Direction::Never);
        if let (true, Shape::Record(record)) = (is_sent, &def.shape) {
            let required = record.fields.iter().filter(|one| is_required(one));
            let required = required.map(|one| one.wire.0.clone()).collect();
            lock.orders.insert(display::snake(&def.name), required);
        }
    }
    for ((_, operation), address) in api.operations().zip(&pinned.addresses) {
        let arguments = operation.params.iter().filter(|one| is_argument(one));
        let arguments = arguments.map(|one| one.wire.0.clone()).collect();
        lock.orders.insert(address.clone(), arguments);
    }
    lock.orders.retain(|_, order| order.len() > 1);
}

fn is_required(field: &Field) -> bool {
    field.presence == Presence::Required && field.flow != Flow::Response
}

/// Whether a parameter is an argument whose position does not follow from the path.
fn is_argument(param: &Param) -> bool {
    param.presence == Presence::Required && param.location != ParamLocation::Path
}

fn reorder<T: Clone>(
    parts: &mut [T],
    kept: &[String],
    counts: fn(&T) -> bool,
    wire: fn(&T) -> &str,
) {
    let positions: Vec<usize> = (0..parts.len()).filter(|at| counts(&parts[*at])).collect();
    let mut sorted: Vec<T> = positions.iter().map(|at| parts[*at].clone()).collect();
    sorted.sort_by_key(|part| {
        let rank = kept.iter().position(|known| known == wire(part));
        rank.unwrap_or(kept.len())
    });
    for (at, part) in positions.into_iter().zip(sorted) {
        parts[at] = part;
    }
}
