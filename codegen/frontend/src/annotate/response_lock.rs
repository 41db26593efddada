//! What callers rely on in responses, as the lock has it: payloads, media types, and fields that are always present.
//!
//! An addition upstream must not take any of it away. So an operation or type that the lock knows keeps it; what the
//! description adds takes effect when the row is deleted from the names file.

use super::key_path::FieldLocation;
use crate::diagnostic_codes;
use ir::{
    Analysis, Api, Content, Direction, MethodPath, Name, NameLock, Operation, Pagination, Report,
    ResponsePins, Shape, TypeId, name_lock::TypeEntry,
};
use std::collections::{BTreeMap, BTreeSet};

static NO_KEYS: BTreeSet<String> = BTreeSet::new();

/// The part of the lock that is about responses.
pub struct ResponseLock<'a> {
    previous: Option<Previous<'a>>,
}

struct Previous<'a> {
    pins: &'a ResponsePins,
    types: &'a BTreeMap<Name, TypeEntry>,
    /// The text of the method path in the lock, by the current one.
    operations: BTreeMap<MethodPath, String>,
}

impl<'a> ResponseLock<'a> {
    /// The lock of the last run, with the operations as the next lock names them.
    pub fn new(previous: &'a NameLock, next: &NameLock) -> Self {
        let Some(pins) = &previous.responses else {
            return Self { previous: None };
        };
        let known: BTreeSet<&MethodPath> = previous
            .operations
            .values()
            .map(|entry| &entry.path)
            .collect();
        let mut operations = BTreeMap::new();
        for entry in next.operations.values() {
            let mut paths = [&entry.path].into_iter().chain(&entry.former);
            if let Some(path) = paths.find(|path| known.contains(path)) {
                operations.insert(entry.path.clone(), path.text());
            }
        }
        Self {
            previous: Some(Previous {
                pins,
                types: &previous.types,
                operations,
            }),
        }
    }

    /// The keys of the payload of an operation, none if it has no payload, or `None` if the lock does not know it.
    pub fn payload(&self, resource: &Name, operation: &Name) -> Option<&BTreeSet<String>> {
        let previous = self.previous.as_ref()?;
        let path = previous.operations.get(&method_path(resource, operation))?;
        Some(previous.pins.payloads.get(path).unwrap_or(&NO_KEYS))
    }

    /// The pagination of an operation, unless it has a payload already: its list would have another type.
    pub fn pagination(
        &self,
        resource: &Name,
        operation: &Operation,
        detected: Option<Pagination>,
        report: &mut Report,
    ) -> Option<Pagination> {
        let keys = self.payload(resource, &operation.name);
        if detected.is_none() || keys.is_none_or(BTreeSet::is_empty) {
            return detected;
        }
        let path = method_path(resource, &operation.name).text();
        let message = format!("`{path}` can be read in pages now, but callers rely on its payload");
        let help =
            format!("delete the row of `{path}` in `[payloads]` of the names file to accept it");
        report.add_with_help(
            &diagnostic_codes::RESPONSE_KEPT,
            operation.span,
            message,
            help,
        );
        None
    }

    /// Drops the media types that are new to a response, because they would change the type that the method returns.
    /// Returns those of every operation that it keeps.
    pub fn keep_media_types(
        &self,
        api: &mut Api,
        report: &mut Report,
    ) -> BTreeMap<String, BTreeSet<String>> {
        let mut kept: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for resource in &mut api.resources {
            for operation in &mut resource.operations {
                let path = method_path(&resource.name, &operation.name);
                let known = self.media_types(&path);
                for at in 0..operation.responses.len() {
                    let response = &operation.responses[at];
                    let alternatives = response.alternatives().into_iter().skip(1);
                    let is_known = |content: &&Content| {
                        known.is_none_or(|known| known.contains(content.media()))
                    };
                    let (keep, drop): (Vec<Content>, Vec<Content>) = alternatives
                        .cloned()
                        .partition(|content| is_known(&content));
                    for content in &keep {
                        let media = content.media().to_owned();
                        kept.entry(path.text()).or_default().insert(media);
                    }
                    for content in &drop {
                        let message = format!(
                            "`{}` can respond with `{}` now, which would change its return type",
                            path.text(),
                            content.media()
                        );
                        let help = format!(
                            "add it to the row of `{}` in `[media_types]` of the names file to accept it",
                            path.text()
                        );
                        let code = &diagnostic_codes::RESPONSE_KEPT;
                        report.add_with_help(code, operation.span, message, help);
                    }
                    let contents = &mut operation.responses[at].contents;
                    contents.retain(|content| !drop.contains(content));
                }
            }
        }
        kept
    }

    /// The media types of an operation besides the main one, or `None` if the lock does not know it.
    fn media_types(&self, path: &MethodPath) -> Option<&BTreeSet<String>> {
        let previous = self.previous.as_ref()?;
        let path = previous.operations.get(path)?;
        Some(previous.pins.media_types.get(path).unwrap_or(&NO_KEYS))
    }

    /// Whether requests contain a type. One that was only received when it was first seen counts as received: code that reads
    /// it relies on that.
    pub fn is_sent(&self, api: &Api, analysis: &Analysis, id: TypeId) -> bool {
        let known = self
            .previous
            .as_ref()
            .and_then(|previous| previous.types.get(&api.types[id].name));
        analysis.reach(id).request && known.is_none_or(|entry| entry.direction != Direction::Never)
    }

    /// The fields that are always present: those of the lock in records that it knows, and the detected ones in others.
    pub fn always_present(
        &self,
        api: &Api,
        analysis: &Analysis,
        detected: BTreeSet<FieldLocation>,
    ) -> BTreeSet<FieldLocation> {
        let Some(previous) = &self.previous else {
            return detected;
        };
        let is_new = |(id, _): &FieldLocation| !previous.types.contains_key(&api.types[*id].name);
        let mut fields: BTreeSet<FieldLocation> = detected.into_iter().filter(is_new).collect();
        for (id, def) in api.types.iter() {
            let keys = previous.pins.present.get(&def.name).unwrap_or(&NO_KEYS);
            if let Shape::Record(record) = &def.shape
                && !self.is_sent(api, analysis, id)
            {
                let present = record
                    .fields
                    .iter()
                    .filter(|field| keys.contains(field.wire.as_str()));
                fields.extend(present.map(|field| (id, field.wire.clone())));
            }
        }
        fields
    }
}

/// A method by its resource and name.
pub fn method_path(resource: &Name, operation: &Name) -> MethodPath {
    MethodPath {
        resource: resource.clone(),
        name: operation.clone(),
    }
}
