//! The payloads of response types.

use ir::{Api, Content, Payload, TypeId};
use std::collections::BTreeMap;

/// The payloads of all response types. Operations with the same response type have the same payload.
pub fn by_type(api: &Api) -> BTreeMap<TypeId, &Payload> {
    let mut found = BTreeMap::new();
    for (_, operation) in api.operations() {
        let response = operation.responses.first().and_then(|one| one.main());
        if let (Some(payload), Some(Content::Json { ty, .. })) = (&operation.payload, response) {
            found.extend(api.resolve(ty).def().map(|id| (id, payload)));
        }
    }
    found
}
