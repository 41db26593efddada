//! The stored resources, and the changes that are scheduled for them.

use std::time::SystemTime;

use openapi_sdk_runtime::Json;

use super::catalog::matches_filter;
use super::definition::{Elements, IdKind, Resource};
use super::merge::{merge_known, text_of};
use crate::json_edit::replace_at;

/// The most elements that a resource has.
const MAX_ELEMENTS: i64 = 1_000;

/// A stored resource.
#[derive(Clone, Debug)]
pub(crate) struct Entity {
    pub(crate) resource: &'static Resource,
    /// The path that lists it.
    pub(crate) list: String,
    pub(crate) id: String,
    pub(crate) value: Json,
    /// Later changes: when, the JSON pointer, and the new value.
    pub(crate) scheduled: Vec<(SystemTime, String, Json)>,
    /// The resource that an action belongs to: the path that lists it, and its id.
    pub(crate) owner: Option<(String, String)>,
}

impl Entity {
    /// Whether the entity matches all filters in a query.
    pub(crate) fn matches(&self, query: &[(String, String)]) -> bool {
        let mut parameters = query.iter();
        parameters.all(|(name, wanted)| matches_filter(&self.list, &self.value, name, wanted))
    }
}

/// All stored resources, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Store {
    entities: Vec<Entity>,
    /// How many entities were created so far. Ids are made from it.
    created: u64,
}

impl Store {
    /// Applies the scheduled changes whose time has come.
    pub(crate) fn apply_scheduled(&mut self, now: SystemTime) {
        let entities = self.entities.iter_mut();
        for entity in entities.filter(|entity| !entity.scheduled.is_empty()) {
            let (due, later): (Vec<_>, Vec<_>) = std::mem::take(&mut entity.scheduled)
                .into_iter()
                .partition(|(time, ..)| *time <= now);
            entity.scheduled = later;
            for (_, pointer, value) in due {
                entity.value = replace_at(&entity.value, &pointer, value);
            }
        }
    }

    /// Stores a new resource, made from an example and a create request.
    pub(crate) fn create(
        &mut self,
        resource: &'static Resource,
        list: &str,
        example: &Json,
        request: &Json,
        now: SystemTime,
    ) -> Entity {
        self.created += 1;
        let mut value = example.clone();
        for (pointer, text) in resource.defaults {
            value = replace_at(&value, pointer, Json::parse(text).unwrap_or_default());
        }
        value = resource.copy_fields(merge_known(&value, request), request);
        let id = match resource.id {
            IdKind::Number | IdKind::NumberText | IdKind::Uuid => self.new_id(resource.id),
            IdKind::Name => request
                .get("name")
                .map_or_else(|| format!("name-{}", self.created), |name| text_of(&name)),
        };
        value = value.with(resource.id_field(), id_value(resource.id, &id));
        for key in ["created_at", "updated_at", "started_at"] {
            value = replace_at(&value, &format!("/{key}"), format_timestamp(now));
        }
        let mut scheduled = Vec::new();
        if let Some(lifecycle) = &resource.lifecycle {
            value = replace_at(&value, lifecycle.pointer, lifecycle.initial);
            let ready_at = now + lifecycle.ready_after;
            let ready = Json::from(lifecycle.ready);
            scheduled.push((ready_at, lifecycle.pointer.to_owned(), ready));
            let completed_at = Json::from(format_timestamp(ready_at));
            scheduled.push((ready_at, "/completed_at".to_owned(), completed_at));
        }
        let mut entity = Entity {
            resource,
            list: list.to_owned(),
            id,
            value,
            scheduled,
            owner: None,
        };
        if let Some(elements) = &resource.elements {
            entity.value = entity.value.with(elements.list, Json::array::<Json>([]));
            self.fit_elements(&mut entity, elements, example, now);
        }
        self.entities.push(entity.clone());
        entity
    }

    /// Replaces the value of an entity, whose elements are then as many as it says. New ones are made from an example of the
    /// resource.
    pub(crate) fn update(
        &mut self,
        list: &str,
        id: &str,
        value: Json,
        example: &Json,
        now: SystemTime,
    ) {
        let found = { self.entities.iter() }.position(|one| one.list == list && one.id == id);
        let Some(index) = found else {
            return;
        };
        let mut entity = self.entities[index].clone();
        let former = std::mem::replace(&mut entity.value, value);
        if let Some(elements) = &entity.resource.elements {
            let kept = former.get(elements.list).unwrap_or_default();
            entity.value = entity.value.with(elements.list, kept);
            self.fit_elements(&mut entity, elements, example, now);
        }
        self.entities[index] = entity;
    }

    /// Adds new elements to those of an entity, or removes the last ones, until they are as many as the entity says.
    fn fit_elements(
        &mut self,
        entity: &mut Entity,
        elements: &Elements,
        example: &Json,
        now: SystemTime,
    ) {
        let wanted = entity
            .value
            .get(elements.count)
            .and_then(|count| count.as_i64());
        let wanted = wanted.map_or(0, |count| count.clamp(0, MAX_ELEMENTS));
        let wanted = usize::try_from(wanted).unwrap_or_default();
        let mut found = { entity.value.get(elements.list) }
            .unwrap_or_default()
            .items();
        found.truncate(wanted);
        let lifecycle = &elements.lifecycle;
        let template = { example.pointer(&format!("/{}/0", elements.list)) }.unwrap_or_default();
        let ready_at = now + lifecycle.ready_after;
        while found.len() < wanted {
            self.created += 1;
            let pointer = format!("/{}/{}{}", elements.list, found.len(), lifecycle.pointer);
            entity
                .scheduled
                .push((ready_at, pointer, Json::from(lifecycle.ready)));
            let element = replace_at(&template, lifecycle.pointer, lifecycle.initial);
            found.push(element.with("id", self.new_id(IdKind::Uuid)));
        }
        entity.value = entity.value.with(elements.list, Json::array(found));
    }

    /// Inserts a copy of the first entity of a list before it, with a new id.
    pub(crate) fn insert_copy_at_head(&mut self, list: &str) {
        let Some(index) = self.entities.iter().position(|entity| entity.list == list) else {
            return;
        };
        self.created += 1;
        let mut entity = self.entities[index].clone();
        let kind = entity.resource.id;
        entity.id = match kind {
            IdKind::Number | IdKind::NumberText | IdKind::Uuid => self.new_id(kind),
            IdKind::Name => format!("{}-{}", entity.id, self.created),
        };
        let id = id_value(kind, &entity.id);
        entity.value = entity.value.with(entity.resource.id_field(), id);
        self.entities.insert(index, entity);
    }

    /// A number or UUID made from the count of created entities.
    fn new_id(&self, kind: IdKind) -> String {
        match kind {
            IdKind::Uuid => format!("00000000-0000-4000-8000-{:012x}", self.created),
            IdKind::Number | IdKind::NumberText | IdKind::Name => (1000 + self.created).to_string(),
        }
    }

    /// Records to which entity an action belongs.
    pub(crate) fn set_owner(&mut self, list: &str, id: &str, owner_list: &str, owner_id: &str) {
        if let Some(entity) = self.get(list, id) {
            entity.owner = Some((owner_list.to_owned(), owner_id.to_owned()));
        }
    }

    /// The values of the entities that belong to another.
    pub(crate) fn owned_by(&self, list: &str, id: &str) -> Vec<Json> {
        let owner = Some((list.to_owned(), id.to_owned()));
        let owned = self.entities.iter().filter(|entity| entity.owner == owner);
        owned.map(|entity| entity.value.clone()).collect()
    }

    /// The entities of a list.
    pub(crate) fn list(&self, list: &str) -> impl Iterator<Item = &Entity> {
        self.entities
            .iter()
            .filter(move |entity| entity.list == list)
    }

    /// How many entities a list has.
    pub(crate) fn count(&self, list: &str) -> usize {
        self.list(list).count()
    }

    /// The entity with this id.
    pub(crate) fn get(&mut self, list: &str, id: &str) -> Option<&mut Entity> {
        self.entities
            .iter_mut()
            .find(|entity| entity.list == list && entity.id == id)
    }

    /// Removes entities and their children. Returns how many matched, without the children.
    pub(crate) fn remove(&mut self, matches: impl Fn(&Entity) -> bool) -> usize {
        let removed: Vec<(String, String)> = self
            .entities
            .iter()
            .filter(|entity| matches(entity))
            .map(|entity| (entity.list.clone(), entity.id.clone()))
            .collect();
        for (list, id) in &removed {
            let children = format!("{list}/{id}/");
            let is_removed = |entity: &Entity| {
                entity.list.starts_with(&children) || (entity.list == *list && entity.id == *id)
            };
            self.entities.retain(|entity| !is_removed(entity));
        }
        removed.len()
    }
}

/// An id as JSON.
fn id_value(kind: IdKind, id: &str) -> Json {
    match kind {
        IdKind::Number => Json::parse(id).unwrap_or_default(),
        IdKind::NumberText | IdKind::Uuid | IdKind::Name => Json::from(id),
    }
}

/// Formats a time as RFC 3339 in UTC with whole seconds.
pub(crate) fn format_timestamp(time: SystemTime) -> String {
    let seconds = time
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    let (days, second_of_day) = (seconds / 86_400, seconds % 86_400);
    let (year, month, day) = civil_date(days);
    let (hour, minute, second) = (
        second_of_day / 3600,
        second_of_day / 60 % 60,
        second_of_day % 60,
    );
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// Year, month and day for a number of days since 1970-01-01.
fn civil_date(mut days: u64) -> (u64, usize, u64) {
    let mut year = 1970;
    loop {
        let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let length = if is_leap { 366 } else { 365 };
        if days >= length {
            days -= length;
            year += 1;
            continue;
        }
        let february = if is_leap { 29 } else { 28 };
        let months = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        for (index, length) in months.into_iter().enumerate() {
            if days < length {
                return (year, index + 1, days + 1);
            }
            days -= length;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn formats_timestamps_as_rfc_3339() {
        let at = |seconds| format_timestamp(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!(at(0), "1970-01-01T00:00:00Z");
        assert_eq!(at(951_827_696), "2000-02-29T12:34:56Z");
        assert_eq!(at(1_767_225_599), "2025-12-31T23:59:59Z");
    }
}
