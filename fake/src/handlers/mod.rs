//! Request handlers: what each request does to the stored resources.

mod actions;
mod collection;
mod context;
mod membership;
mod snapshots;

use crate::fixtures::{Operation, Operations};
use crate::request::{Request, percent_decode};
use crate::response::Response;
use crate::store::Store;
use context::Context;

/// Handles a request for a stored resource. Returns `None` if the request is for anything else.
pub(crate) fn handle(
    operations: &Operations,
    store: &mut Store,
    operation: &Operation,
    request: &Request,
) -> Option<Response> {
    let path = percent_decode(request.path);
    let mut context = Context {
        operations,
        store,
        operation,
        request,
    };
    actions::handle(&mut context, &path)
        .or_else(|| snapshots::handle(&mut context, &path))
        .or_else(|| membership::handle(&mut context, &path))
        .or_else(|| collection::handle(&mut context, &path))
}
