//! The description of a stored resource type: its path, keys, id, lifecycle and defaults.

use std::time::Duration;

use openapi_sdk_runtime::Json;

use crate::json_edit::replace_at;

/// A type of resource that the fake stores.
#[derive(Debug)]
pub(crate) struct Resource {
    /// The path that lists the resources, with `{}` for the id of a parent resource.
    pub(crate) path: &'static str,
    /// The key of a single resource in a response.
    pub(crate) singular: &'static str,
    /// The key of a list of resources in a response.
    pub(crate) plural: &'static str,
    pub(crate) id: IdKind,
    /// The status changes of a new resource until it is ready.
    pub(crate) lifecycle: Option<Lifecycle>,
    /// Values of a new resource: JSON pointer and JSON text.
    pub(crate) defaults: &'static [(&'static str, &'static str)],
    /// Fields of a new resource that are copied from a field of the create request with another name: JSON pointers to
    /// the resource and to the request.
    pub(crate) copied_fields: &'static [(&'static str, &'static str)],
    /// A list in the resource that has as many elements as a field says.
    pub(crate) elements: Option<Elements>,
    /// Lists in the resource whose items are resources of their own: their keys, and the paths that list them, with
    /// `{}` for the id of the resource.
    pub(crate) parts: &'static [(&'static str, &'static str)],
}

/// How a resource is identified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum IdKind {
    /// By a number in the field `id`.
    Number,
    /// By a number in the field `id`, written as text.
    NumberText,
    /// By a UUID in the field `id`.
    Uuid,
    /// By the field `name`, which the creator chooses.
    Name,
}

/// The status of a new resource, and its later status.
#[derive(Debug)]
pub(crate) struct Lifecycle {
    /// The JSON pointer to the status.
    pub(crate) pointer: &'static str,
    pub(crate) initial: &'static str,
    pub(crate) ready: &'static str,
    pub(crate) ready_after: Duration,
}

/// A list with as many elements as a field of the resource says. Each has a status that changes once.
#[derive(Debug)]
pub(crate) struct Elements {
    /// The key of the list.
    pub(crate) list: &'static str,
    /// The key of the number of elements.
    pub(crate) count: &'static str,
    /// The status changes of a new element. The pointer is that of the status in the element.
    pub(crate) lifecycle: Lifecycle,
}

impl Resource {
    pub(crate) const fn new(
        path: &'static str,
        singular: &'static str,
        plural: &'static str,
        id: IdKind,
    ) -> Self {
        Self {
            path,
            singular,
            plural,
            id,
            lifecycle: None,
            defaults: &[],
            copied_fields: &[],
            elements: None,
            parts: &[],
        }
    }

    pub(crate) const fn lifecycle(
        mut self,
        pointer: &'static str,
        initial: &'static str,
        ready: &'static str,
        seconds: u64,
    ) -> Self {
        self.lifecycle = Some(Lifecycle {
            pointer,
            initial,
            ready,
            ready_after: Duration::from_secs(seconds),
        });
        self
    }

    pub(crate) const fn defaults(
        mut self,
        defaults: &'static [(&'static str, &'static str)],
    ) -> Self {
        self.defaults = defaults;
        self
    }

    pub(crate) const fn copied_fields(
        mut self,
        fields: &'static [(&'static str, &'static str)],
    ) -> Self {
        self.copied_fields = fields;
        self
    }

    pub(crate) const fn elements(mut self, elements: Elements) -> Self {
        self.elements = Some(elements);
        self
    }

    pub(crate) const fn parts(mut self, parts: &'static [(&'static str, &'static str)]) -> Self {
        self.parts = parts;
        self
    }

    /// The field that contains the id.
    pub(crate) fn id_field(&self) -> &'static str {
        match self.id {
            IdKind::Number | IdKind::NumberText | IdKind::Uuid => "id",
            IdKind::Name => "name",
        }
    }

    /// Copies the strings in [`copied_fields`](Self::copied_fields) from a create request.
    pub(crate) fn copy_fields(&self, value: Json, request: &Json) -> Json {
        let fields = self.copied_fields.iter();
        fields.fold(value, |value, (to, from)| {
            let text = request.pointer(from);
            match text.filter(|text| text.string().is_some()) {
                Some(text) => replace_at(&value, to, text),
                None => value,
            }
        })
    }
}
