//! Which resource an operation belongs to, and what it is called there: by its tag, its path or its ID.

use crate::openapi::model::Endpoint;
use ir::{Name, Segment, singular};
use std::collections::{BTreeMap, BTreeSet};

use crate::lower::operation::operation_id::described_id;
use crate::lower::operation::path::{is_path_prefix, path_segments};
use crate::lower::settings::Grouping;

/// Endings of names that say what a resource is in the program of the server.
const ROLES: [&str; 3] = ["controller", "service", "api"];

/// The share of operations with a tag, in percent, from which on tags are resources.
const MOST: usize = 90;

/// The resources of all operations, and their names in them.
pub struct ResourceNames {
    grouping: Grouping,
    /// Names by operation ID.
    names: BTreeMap<String, (Name, Name)>,
}

impl ResourceNames {
    /// The names of these operations. Without a grouping, tags are used where almost all operations have them, and IDs
    /// elsewhere.
    pub fn new(grouping: Option<Grouping>, endpoints: &[(String, &Endpoint)]) -> Self {
        let grouping = grouping.unwrap_or_else(|| usual(endpoints));
        let mut members: BTreeMap<Name, Vec<&str>> = BTreeMap::new();
        for (id, endpoint) in endpoints {
            let resource = resource(grouping, id, endpoint);
            members.entry(resource).or_default().push(id);
        }
        let mut names = BTreeMap::new();
        for (resource, ids) in members {
            let short: Vec<Name> = ids.iter().map(|id| operation(id, &resource)).collect();
            for (id, name) in ids.iter().zip(&short) {
                // Names that are the same without the resource, such as those of `getPet` and `getPets`, stay whole.
                let is_unique = short.iter().filter(|other| *other == name).count() == 1;
                let name = match is_unique {
                    true => name.clone(),
                    false => whole(id).without_prefix(&resource),
                };
                names.insert((*id).to_owned(), (resource.clone(), name));
            }
        }
        Self { grouping, names }
    }

    /// What the operations are grouped by.
    pub fn grouping(&self) -> Grouping {
        self.grouping
    }

    /// The resource of an operation, and its name there.
    pub fn of(&self, id: &str, endpoint: &Endpoint) -> (Name, Name) {
        let known = self.names.get(id).cloned();
        known.unwrap_or_else(|| (resource(self.grouping, id, endpoint), whole(id)))
    }
}

/// The grouping of an API whose configuration does not set it.
fn usual(endpoints: &[(String, &Endpoint)]) -> Grouping {
    let tags = endpoints
        .iter()
        .filter_map(|(_, endpoint)| endpoint.operation.tags.first());
    let tags: Vec<&String> = tags.collect();
    let distinct: BTreeSet<&&String> = tags.iter().collect();
    let is_usual = tags.len() * 100 >= endpoints.len() * MOST && !tags.is_empty();
    // One tag for everything groups nothing.
    match is_usual && (distinct.len() > 1 || endpoints.len() < 20) {
        true => Grouping::Tags,
        false => Grouping::Id,
    }
}

fn resource(grouping: Grouping, id: &str, endpoint: &Endpoint) -> Name {
    let by_tag = || {
        let tag = endpoint.operation.tags.first();
        let tag = tag.filter(|tag| tag.contains(char::is_alphanumeric));
        tag.map(|tag| Name::new(tag))
    };
    let by_id = || {
        // An ID that was made up begins with a verb.
        described_id(endpoint)?;
        let (first, _) = id.split_once(['_', '.', '/', ':', '#'])?;
        first
            .contains(char::is_alphanumeric)
            .then(|| without_role(&Name::new(first)))
    };
    let found = match grouping {
        Grouping::Tags => by_tag().or_else(by_id),
        Grouping::Id => by_id(),
        Grouping::Path => None,
    };
    found
        .or_else(|| path_name(&endpoint.path))
        .unwrap_or_else(|| Name::new(described_id(endpoint).unwrap_or("root")))
}

/// The first segment of a path that names something.
fn path_name(path: &str) -> Option<Name> {
    let literals = path_segments(path)
        .into_iter()
        .filter_map(|segment| match segment {
            Segment::Literal(text) => Some(text),
            Segment::Param(_) => None,
        });
    let literals: Vec<String> = literals.collect();
    let mut parts = literals.iter().flat_map(|text| text.split('/'));
    let found = parts.find(|part| !is_path_prefix(part) && part.contains(char::is_alphanumeric))?;
    Some(Name::new(found))
}

/// The name of an operation in its resource: its ID without the name of the resource.
fn operation(id: &str, resource: &Name) -> Name {
    let parts: Vec<&str> = id.split(['.', '/', ':']).collect();
    let holder = parts.iter().rposition(|part| {
        let name = without_role(&Name::new(part));
        is_same(name.words(), resource.words())
    });
    let id = match holder {
        Some(holder) if holder + 1 < parts.len() => parts[holder + 1..].join("_"),
        Some(_) | None => id.to_owned(),
    };
    let name = whole(&id);
    let (words, length) = (name.words(), resource.words().len());
    let found = (0..words.len()).find(|&at| {
        at + length <= words.len() && is_same(&words[at..at + length], resource.words())
    });
    let Some(start) = found else {
        return name;
    };
    let mut end = start + length;
    let has_role = |at: usize| {
        words
            .get(at)
            .is_some_and(|word| ROLES.contains(&word.as_str()))
    };
    if start == 0 && has_role(end) && end + 1 < words.len() {
        end += 1;
    }
    let kept: Vec<&str> = words[..start]
        .iter()
        .chain(&words[end..])
        .map(String::as_str)
        .collect();
    match kept.is_empty() {
        true => name,
        false => Name::new(&kept.join("_")),
    }
}

fn whole(id: &str) -> Name {
    Name::new(id.strip_suffix(".yml").unwrap_or(id))
}

/// A name without the role at its end.
fn without_role(name: &Name) -> Name {
    match name.words() {
        [words @ .., role] if !words.is_empty() && ROLES.contains(&role.as_str()) => {
            Name::new(&words.join("_"))
        }
        _ => name.clone(),
    }
}

/// Whether words are the same, in the singular or the plural.
fn is_same(left: &[String], right: &[String]) -> bool {
    let pairs = left.iter().zip(right);
    left.len() == right.len()
        && pairs
            .into_iter()
            .all(|(left, right)| singular(left) == singular(right))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(id: &str, resource: &str) -> String {
        operation(id, &Name::new(resource)).words().join(" ")
    }

    #[test]
    fn an_operation_loses_the_name_of_its_resource() {
        for (id, resource, expected) in [
            ("listPets", "pets", "list"),
            ("createPet", "pets", "create"),
            ("getPetById", "pet", "get by id"),
            ("findPetsByStatus", "pet", "find by status"),
            ("pets.list", "pets", "list"),
            ("pets_list", "Pets", "list"),
            ("drive.files.list", "Files", "list"),
            ("repos/list-for-org", "repos", "list for org"),
            ("PetsController_list", "pets", "list"),
            ("BooksController.findAll", "Books", "find all"),
            ("listAdoptionRequests", "Adoption Requests", "list"),
            ("listCategories", "category", "list"),
            ("listAddresses", "address", "list"),
            ("GET_Run", "pets", "get run"),
            ("pets", "pets", "pets"),
            ("status_get", "status", "get"),
        ] {
            assert_eq!(name(id, resource), expected, "{id} in {resource}");
        }
    }

    #[test]
    fn a_path_names_its_first_part_that_is_no_version() {
        for (path, expected) in [
            ("/v2/pets/{id}", Some("pets")),
            ("/api/v1.2/pet-owners", Some("pet owners")),
            ("/{tenant}/pets", Some("pets")),
            ("/v1", None),
            ("/", None),
        ] {
            let found = path_name(path).map(|name| name.words().join(" "));
            assert_eq!(found.as_deref(), expected, "{path}");
        }
    }
}
