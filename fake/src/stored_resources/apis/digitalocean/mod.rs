//! DigitalOcean: what each request does to the stored resources.

mod actions;
mod catalog;
mod collection;
mod context;
mod definition;
mod membership;
mod merge;
mod resources;
mod snapshots;
mod store;

use std::time::SystemTime;

use crate::fixtures::{Operation, Operations};
use crate::percent_encoding::percent_decode;
use crate::request::Request;
use crate::response::Response;
use crate::stored_resources::StoredResources;
use context::Context;
pub(crate) use store::Store;

/// The name of these resources in the facts of an API.
pub(crate) const NAME: &str = "digitalocean";

impl StoredResources for Store {
    fn apply_scheduled(&mut self, now: SystemTime) {
        Self::apply_scheduled(self, now);
    }

    fn handle(
        &mut self,
        operations: &Operations,
        operation: &Operation,
        request: &Request,
        now: SystemTime,
    ) -> Option<Response> {
        let path = percent_decode(request.path);
        let mut context = Context {
            operations,
            store: self,
            operation,
            request,
            now,
        };
        actions::handle(&mut context, &path)
            .or_else(|| snapshots::handle(&mut context, &path))
            .or_else(|| membership::handle(&mut context, &path))
            .or_else(|| collection::handle(&mut context, &path))
    }

    fn insert_copy_at_head(&mut self, path: &str) {
        Self::insert_copy_at_head(self, path);
    }

    fn count(&self, path: &str) -> usize {
        Self::count(self, path)
    }
}
