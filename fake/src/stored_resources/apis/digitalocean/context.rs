//! What every request handler works with: the operation, the request, the store, and example resources.

use std::time::SystemTime;

use openapi_sdk_runtime::Json;

use super::definition::Resource;
use super::merge::text_of;
use super::store::{Entity, Store};
use crate::fixtures::{Operation, Operations};
use crate::request::Request;

/// What a handler works with.
pub(super) struct Context<'c> {
    pub(super) operations: &'c Operations,
    pub(super) store: &'c mut Store,
    pub(super) operation: &'c Operation,
    pub(super) request: &'c Request<'c>,
    /// When the request was received.
    pub(super) now: SystemTime,
}

impl Context<'_> {
    /// The example response of the operation: status and body.
    pub(super) fn example_response(&self) -> (u16, Json) {
        let fixture = &self.operation.fixtures[0];
        (
            fixture.status,
            Json::parse(fixture.body).unwrap_or_default(),
        )
    }

    /// The status of a successful response.
    pub(super) fn success_status(&self) -> u16 {
        self.operation.fixtures[0].status
    }

    /// Stores a new resource, made from the example of its type and a create request.
    pub(super) fn create(
        &mut self,
        resource: &'static Resource,
        list: &str,
        request: &Json,
    ) -> Entity {
        let example = self.example(resource);
        let now = self.now;
        self.store.create(resource, list, &example, request, now)
    }

    /// An example of a resource type.
    pub(super) fn example(&self, resource: &Resource) -> Json {
        let list = resource.path.replace("{}", "1");
        let one = self.get_example(&format!("{list}/1"), &format!("/{}", resource.singular));
        // Some resources can only be listed, not read one by one.
        one.or_else(|| self.get_example(&list, &format!("/{}/0", resource.plural)))
            .unwrap_or_default()
    }

    /// A part of the example response to GET.
    fn get_example(&self, path: &str, pointer: &str) -> Option<Json> {
        let operation = *self.operations.find_all("GET", path).first()?;
        let body = Json::parse(operation.fixtures[0].body).ok()?;
        body.pointer(pointer)
    }

    /// Whether an entity matches the filters in the query.
    pub(super) fn matches_query(&self, entity: &Entity) -> bool {
        entity.matches(&self.request.query)
    }

    /// The text of a field of the request body.
    pub(super) fn body_text(&self, key: &str) -> Option<String> {
        self.request.body.get(key).map(|value| text_of(&value))
    }
}
