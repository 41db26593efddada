//! Order knows in which order what is asked for stood, since code passes it without names.

use super::operations;
use crate::{Api, Facts, Field, Flow, NameLock, Param, ParamLocation, Presence, Shape, display};
use std::collections::BTreeMap;

/// Puts what is asked for into the order of the lock; newcomers come last.
pub fn keep(api: &mut Api, lock: &NameLock, before: &BTreeMap<String, String>) {
    for (_, def) in api.types.iter_mut() {
        if let Shape::Record(record) = &mut def.shape
            && let Some(kept) = lock.orders.get(&display::snake(&def.name))
        {
            settle(&mut record.fields, kept, is_asked, |one| one.wire.as_str());
        }
    }
    let addresses = operations::addresses(api);
    let operations = api
        .resources
        .iter_mut()
        .flat_map(|resource| &mut resource.operations);
    for (operation, now) in operations.zip(&addresses) {
        if let Some(kept) = lock.orders.get(before.get(now).unwrap_or(now)) {
            settle(&mut operation.params, kept, is_passed, |one| {
                one.wire.as_str()
            });
        }
    }
}

/// Writes down every order of more than one.
pub fn write(api: &Api, facts: &Facts, lock: &mut NameLock) {
    for (id, def) in api.types.iter().filter(|(id, _)| facts.reach(*id).request) {
        if let Shape::Record(record) = &api.types[id].shape {
            let asked = record.fields.iter().filter(|one| is_asked(one));
            let asked = asked.map(|one| one.wire.0.clone()).collect();
            lock.orders.insert(display::snake(&def.name), asked);
        }
    }
    for ((_, operation), address) in api.operations().zip(operations::addresses(api)) {
        let passed = operation.params.iter().filter(|one| is_passed(one));
        let passed = passed.map(|one| one.wire.0.clone()).collect();
        lock.orders.insert(address, passed);
    }
    lock.orders.retain(|_, order| order.len() > 1);
}

fn is_asked(field: &Field) -> bool {
    field.presence == Presence::Required && field.flow != Flow::Response
}

/// Whether code passes a parameter, in an order that the path does not settle.
fn is_passed(param: &Param) -> bool {
    param.presence == Presence::Required && param.location != ParamLocation::Path
}

fn settle<T: Clone>(
    parts: &mut [T],
    kept: &[String],
    counts: fn(&T) -> bool,
    wire: fn(&T) -> &str,
) {
    let places: Vec<usize> = (0..parts.len()).filter(|at| counts(&parts[*at])).collect();
    let mut sorted: Vec<T> = places.iter().map(|at| parts[*at].clone()).collect();
    sorted.sort_by_key(|part| {
        let rank = kept.iter().position(|known| known == wire(part));
        rank.unwrap_or(kept.len())
    });
    for (at, part) in places.into_iter().zip(sorted) {
        parts[at] = part;
    }
}
