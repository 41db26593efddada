//! The store knows the things that were made, and what becomes of them in time.

use std::time::SystemTime;

use openapi_sdk_runtime::Json;

use crate::json::{merge, plain, put};
use crate::kind::{ACTIONS, Id, Kind};

/// A thing that is there.
#[derive(Clone, Debug)]
pub(crate) struct Thing {
    pub(crate) kind: &'static Kind,
    /// The path that lists it.
    pub(crate) list: String,
    pub(crate) id: String,
    pub(crate) value: Json,
    /// What changes, and when.
    pub(crate) due: Vec<(SystemTime, String, Json)>,
    /// What an action is about: the path that lists it, and its id.
    pub(crate) owner: Option<(String, String)>,
}

/// Everything that is there, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Store {
    things: Vec<Thing>,
    count: u64,
}

impl Store {
    /// Lets happen what is due.
    pub(crate) fn settle(&mut self, now: SystemTime) {
        for thing in self.things.iter_mut().filter(|thing| !thing.due.is_empty()) {
            let (ripe, later) = std::mem::take(&mut thing.due)
                .into_iter()
                .partition(|(moment, ..)| *moment <= now);
            thing.due = later;
            let ripe: Vec<(SystemTime, String, Json)> = ripe;
            for (_, pointer, part) in ripe {
                thing.value = put(&thing.value, &pointer, part);
            }
        }
    }

    /// Makes a thing from what one looks like and what was asked for.
    pub(crate) fn make(
        &mut self,
        kind: &'static Kind,
        list: &str,
        model: &Json,
        body: &Json,
        now: SystemTime,
    ) -> Thing {
        self.count += 1;
        let mut value = model.clone();
        for (pointer, text) in kind.born {
            value = put(&value, pointer, Json::parse(text).unwrap_or_default());
        }
        value = (kind.shape)(merge(&value, body), body);
        let id = match kind.id {
            Id::Number => (1000 + self.count).to_string(),
            Id::Uuid => format!("00000000-0000-4000-8000-{:012x}", self.count),
            Id::Name => body
                .get("name")
                .map_or_else(|| format!("thing-{}", self.count), |name| plain(&name)),
        };
        let shown = match kind.id {
            Id::Number => Json::parse(&id).unwrap_or_default(),
            Id::Uuid | Id::Name => Json::from(id.as_str()),
        };
        value = value.with(kind.key(), shown);
        for key in ["created_at", "updated_at", "started_at"] {
            value = put(&value, &format!("/{key}"), moment(now));
        }
        let mut due = Vec::new();
        if let Some(life) = &kind.life {
            value = put(&value, life.pointer, life.first);
            let then = now + life.after;
            due.push((then, life.pointer.to_owned(), Json::from(life.then)));
            due.push((then, "/completed_at".to_owned(), Json::from(moment(then))));
        }
        let thing = Thing {
            kind,
            list: list.to_owned(),
            id,
            value,
            due,
            owner: None,
        };
        self.things.push(thing.clone());
        thing
    }

    /// Puts a copy of the newest thing of a list at its head, under a new id.
    pub(crate) fn shift(&mut self, list: &str) {
        let Some(at) = self.things.iter().position(|thing| thing.list == list) else {
            return;
        };
        self.count += 1;
        let mut thing = self.things[at].clone();
        thing.id = match thing.kind.id {
            Id::Number => (1000 + self.count).to_string(),
            Id::Uuid => format!("00000000-0000-4000-8000-{:012x}", self.count),
            Id::Name => format!("{}-{}", thing.id, self.count),
        };
        let shown = Json::parse(&thing.id)
            .ok()
            .filter(|_| thing.kind.id == Id::Number);
        let shown = shown.unwrap_or_else(|| Json::from(thing.id.as_str()));
        thing.value = thing.value.with(thing.kind.key(), shown);
        self.things.insert(at, thing);
    }

    /// Says what an action is about.
    pub(crate) fn belong(&mut self, action: &str, list: &str, id: &str) {
        if let Some(action) = self.get(ACTIONS.path, action) {
            action.owner = Some((list.to_owned(), id.to_owned()));
        }
    }

    /// The actions on a thing.
    pub(crate) fn owned(&self, list: &str, id: &str) -> Vec<Json> {
        let owner = Some((list.to_owned(), id.to_owned()));
        let owned = self.things.iter().filter(|thing| thing.owner == owner);
        owned.map(|thing| thing.value.clone()).collect()
    }

    /// The things of a list.
    pub(crate) fn list(&self, list: &str) -> impl Iterator<Item = &Thing> {
        self.things.iter().filter(move |thing| thing.list == list)
    }

    /// How many things a list has.
    pub(crate) fn count(&self, list: &str) -> usize {
        self.list(list).count()
    }

    /// One thing.
    pub(crate) fn get(&mut self, list: &str, id: &str) -> Option<&mut Thing> {
        self.things
            .iter_mut()
            .find(|thing| thing.list == list && thing.id == id)
    }

    /// Takes things away, with all that belongs to them.
    pub(crate) fn remove(&mut self, is: impl Fn(&Thing) -> bool) -> usize {
        let gone: Vec<(String, String)> = self
            .things
            .iter()
            .filter(|thing| is(thing))
            .map(|thing| (thing.list.clone(), thing.id.clone()))
            .collect();
        for (list, id) in &gone {
            let inside = format!("{list}/{id}/");
            let is_gone = |thing: &Thing| {
                thing.list.starts_with(&inside) || (thing.list == *list && thing.id == *id)
            };
            self.things.retain(|thing| !is_gone(thing));
        }
        gone.len()
    }
}

/// A moment as the API writes it.
pub(crate) fn moment(time: SystemTime) -> String {
    let seconds = time
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    let (days, clock) = (seconds / 86_400, seconds % 86_400);
    let (year, month, day) = date(days);
    let (hour, minute, second) = (clock / 3600, clock / 60 % 60, clock % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// Year, month and day of so many days after the first of 1970.
fn date(mut days: u64) -> (u64, usize, u64) {
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
    fn moments_are_written_as_dates() {
        let at = |seconds| moment(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!(at(0), "1970-01-01T00:00:00Z");
        assert_eq!(at(951_827_696), "2000-02-29T12:34:56Z");
        assert_eq!(at(1_767_225_599), "2025-12-31T23:59:59Z");
    }
}
