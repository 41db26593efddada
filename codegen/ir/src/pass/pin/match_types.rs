//! Matches types of the API with types of the lock.

use super::usage_sites::UsageSites;
use crate::name_lock::TypeEntry;
use crate::{Api, Name, NameLock, Shape, TypeId, display};
use std::collections::{BTreeMap, BTreeSet};

/// The types of the API that the lock has.
#[derive(Default)]
pub struct TypeMatches {
    /// The name of each type in the lock. Several enums may share one.
    pub names: BTreeMap<TypeId, Name>,
    /// Names whose type was merged into another, and the name of that one.
    pub heirs: BTreeMap<Name, Name>,
}

/// Finds every type of the lock by its usage sites, by the names that the description gives it and by the types that it
/// uses. The type with the most matching signs wins.
pub fn find(api: &Api, lock: &NameLock, sites: &UsageSites) -> TypeMatches {
    let mut wires: BTreeMap<&str, TypeId> = BTreeMap::new();
    for (id, def) in api.types.iter() {
        wires.extend(def.wires.iter().map(|wire| (wire.as_str(), id)));
    }
    let mut search = Search {
        api,
        sites,
        wires,
        steps: steps(lock),
        matches: TypeMatches::default(),
        found: BTreeMap::new(),
    };
    let mut open: BTreeMap<&Name, &TypeEntry> = lock.types.iter().collect();
    while !open.is_empty() {
        let mut ready: Vec<&Name> = Vec::new();
        for (name, known) in &open {
            if !known.sites.iter().any(|place| search.waits(place, &open)) {
                ready.push(name);
            }
        }
        if ready.is_empty() {
            // Types that use each other: start with the first one that can be found with what is known so far.
            let first = open
                .iter()
                .find(|(name, known)| !search.votes(name, known).is_empty());
            ready.extend(first.map(|(name, _)| *name));
        }
        if ready.is_empty() {
            break;
        }
        let mut found: Vec<(&Name, Vec<(TypeId, usize)>)> = Vec::new();
        for name in ready {
            if let Some(known) = open.remove(name) {
                found.push((name, search.votes(name, known)));
            }
        }
        // Names with more matching signs come first.
        found.sort_by_key(|(name, votes)| {
            (votes.first().map_or(0, |one| usize::MAX - one.1), *name)
        });
        for (name, votes) in found {
            search.claim(name, &votes);
        }
    }
    search.matches
}

struct Search<'a> {
    api: &'a Api,
    sites: &'a UsageSites,
    wires: BTreeMap<&'a str, TypeId>,
    /// The places in each type where other types were used.
    steps: BTreeMap<&'a str, BTreeSet<&'a str>>,
    matches: TypeMatches,
    /// The types of each name found so far.
    found: BTreeMap<String, Vec<TypeId>>,
}

impl Search<'_> {
    /// Whether this place is in a type that has not been found yet.
    fn waits(&self, place: &str, open: &BTreeMap<&Name, &TypeEntry>) -> bool {
        match holder(place) {
            Some((holder, _)) => open.contains_key(&Name::new(holder)),
            None => false,
        }
    }

    /// The types that are used where a type of the lock was used, or that have its names in the description, with the
    /// number of matching signs. Those with the most come first.
    fn votes(&self, name: &Name, known: &TypeEntry) -> Vec<(TypeId, usize)> {
        let mut votes: Vec<(TypeId, usize)> = Vec::new();
        let mut vote = |id: Option<TypeId>, weight: usize| {
            let Some(id) = id else {
                return;
            };
            match votes.iter_mut().find(|(other, _)| *other == id) {
                Some((_, count)) => *count += weight,
                None => votes.push((id, weight)),
            }
        };
        // A place may have been wrapped in another type, but a type that keeps its name is rarely another one.
        for wire in &known.wires {
            vote(self.wires.get(wire.as_str()).copied(), 2);
        }
        for place in &known.sites {
            match holder(place) {
                Some((holder, step)) => {
                    for id in self.found.get(holder).into_iter().flatten() {
                        vote(self.sites.step(*id, step), 1);
                    }
                }
                None => vote(self.sites.root(place), 1),
            }
        }
        let steps = self.steps.get(display::snake(name).as_str());
        for (id, count) in &mut votes {
            let same = |step: &&&str| self.sites.step(*id, step).is_some();
            *count += steps.into_iter().flatten().filter(same).count();
        }
        votes.sort_by_key(|(_, count)| usize::MAX - count);
        votes
    }

    /// Gives a name to the first type that has none. An enum that was split keeps one name for all its parts.
    fn claim(&mut self, name: &Name, votes: &[(TypeId, usize)]) {
        let free = |matches: &TypeMatches, id: TypeId| !matches.names.contains_key(&id);
        let mut taken: Vec<TypeId> = Vec::new();
        for (id, _) in votes {
            let joins = taken
                .first()
                .is_none_or(|first| alike(self.api, *first, *id));
            if joins && free(&self.matches, *id) {
                self.matches.names.insert(*id, name.clone());
                taken.push(*id);
            }
        }
        if let (true, Some((id, _))) = (taken.is_empty(), votes.first())
            && let Some(heir) = self.matches.names.get(id)
        {
            self.matches.heirs.insert(name.clone(), heir.clone());
            taken.push(*id);
        }
        self.found.insert(display::snake(name), taken);
    }
}

/// The places in each type where other types were used.
fn steps(lock: &NameLock) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let places = lock.types.values().flat_map(|known| &known.sites);
    for (name, step) in places.filter_map(|place| holder(place)) {
        found.entry(name).or_default().insert(step);
    }
    found
}

/// The type and the place in it, for a place in a type. None for a place in an operation.
fn holder(place: &str) -> Option<(&str, &str)> {
    let in_type = !place.starts_with(|first: char| first.is_ascii_uppercase());
    place.split_once('.').filter(|_| in_type)
}

/// Whether two types are enums that have a value in common.
fn alike(api: &Api, left: TypeId, right: TypeId) -> bool {
    let values = |id: TypeId| match &api.types[id].shape {
        Shape::Enum(one) => {
            let texts: BTreeSet<&str> =
                one.values.iter().map(|value| value.wire.as_str()).collect();
            Some((one.repr, texts))
        }
        Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => None,
    };
    match (values(left), values(right)) {
        (Some((repr, left)), Some((other, right))) => repr == other && !left.is_disjoint(&right),
        _ => false,
    }
}
