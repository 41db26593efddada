//! What types, resources and fields are called in a sentence: `api_vpc_create` is a "VPC".

use super::common::Common;
use ir::{Api, Name, TypeId};
use std::collections::HashSet;

/// Words in front of a type's name that mean nothing to a reader.
const TECHNICAL_PREFIXES: [&str; 1] = ["api"];

/// Words at the end of a type's name that say how it is used, not what it is.
const TECHNICAL_SUFFIXES: [&str; 17] = [
    "body",
    "create",
    "full",
    "get",
    "info",
    "input",
    "object",
    "output",
    "properties",
    "public",
    "read",
    "record",
    "request",
    "response",
    "update",
    "value",
    "verbose",
];

/// Words that divide the name of an operation from the name of a part of its request or response.
const WRAPPERS: [&str; 4] = ["body", "output", "request", "response"];

/// Verbs of operations. The names of inline request and response bodies contain them.
const VERBS: [&str; 22] = [
    "add", "assign", "attach", "cancel", "create", "delete", "destroy", "get", "link", "list",
    "move", "patch", "perform", "post", "put", "remove", "reset", "retry", "run", "start",
    "unlink", "update",
];

/// The nouns of one API.
pub struct Nouns<'a> {
    api: &'a Api,
    common: &'a Common,
    /// The names of the resources.
    resources: HashSet<&'a [String]>,
}

impl<'a> Nouns<'a> {
    pub fn new(api: &'a Api, common: &'a Common) -> Self {
        let resources = api.resources.iter();
        Self {
            api,
            common,
            resources: resources.map(|resource| resource.name.words()).collect(),
        }
    }

    /// The noun for a value of a named type, such as `Droplet`.
    pub fn of_type(&self, id: TypeId) -> String {
        match self.common.nouns.get(&id) {
            Some(noun) => noun.clone(),
            None => self.phrase(&self.stripped(self.api.types[id].name.words())),
        }
    }

    /// The noun of the type that a field holds, where the field's name is only a short form of it.
    pub fn of_item(&self, name: &Name, id: TypeId) -> Option<String> {
        let noun = self.of_type(id);
        let short_forms = [name.words(), &self.singular(name.words())]
            .map(|words| format!(" {}", self.phrase(words)));
        let is_longer = short_forms.iter().any(|short| noun.ends_with(short));
        (is_longer || self.common.nouns.contains_key(&id)).then_some(noun)
    }

    /// The noun for one of the things a resource manages.
    pub fn of_resource(&self, name: &Name) -> String {
        self.phrase(&self.singular(name.words()))
    }

    /// Words as they are written in a sentence: `vpc ids` is `VPC IDs`.
    pub fn phrase(&self, words: &[String]) -> String {
        let spelled = words.iter().map(|word| {
            let known = self.common.words.get(word);
            known.map_or(word.as_str(), String::as_str)
        });
        spelled.collect::<Vec<_>>().join(" ")
    }

    /// The words that say what a type is.
    fn stripped(&self, words: &[String]) -> Vec<String> {
        let mut rest = words;
        // `firewall_with_inbound_rules` is a firewall.
        if let Some(at) = rest.iter().rposition(|word| word == "with")
            && at > 0
        {
            rest = &rest[..at];
        }
        while let [head @ .., last] = rest
            && !head.is_empty()
            && TECHNICAL_SUFFIXES.contains(&last.as_str())
        {
            rest = head;
        }
        // `droplet_get_response_action` is an action.
        let is_wrapper = |word: &String| WRAPPERS.contains(&word.as_str());
        if let Some(at) = rest.iter().rposition(is_wrapper)
            && at + 1 < rest.len()
        {
            rest = &rest[at + 1..];
        }
        while let [first, tail @ ..] = rest
            && !tail.is_empty()
            && TECHNICAL_PREFIXES.contains(&first.as_str())
        {
            rest = tail;
        }
        let resource = self.resource_prefix(rest);
        if resource == rest.len() {
            return self.singular(rest);
        }
        let Some((verb, object)) = rest[resource..].split_first() else {
            return rest.to_vec();
        };
        if !VERBS.contains(&verb.as_str()) {
            // `apps_deployment` is a deployment; `droplet_snapshot` is called that.
            let is_plural = rest[..resource]
                .last()
                .is_some_and(|last| last.ends_with('s'));
            return rest[if is_plural { resource } else { 0 }..].to_vec();
        }
        let what = if object.is_empty() {
            &rest[..resource]
        } else {
            object
        };
        match what.is_empty() {
            true => rest.to_vec(),
            false => self.singular(what),
        }
    }

    /// The words of one thing; initials such as `NFS` are no plural.
    fn singular(&self, words: &[String]) -> Vec<String> {
        let last = words.last().and_then(|last| self.common.words.get(last));
        if last.is_some_and(|spelled| spelled.ends_with('S')) {
            return words.to_vec();
        }
        Name::new(&words.join(" ")).singular().words().to_vec()
    }

    /// How many leading words are the name of a resource.
    fn resource_prefix(&self, words: &[String]) -> usize {
        let lengths = (1..=words.len()).rev();
        let mut lengths = lengths.filter(|&length| self.resources.contains(&words[..length]));
        lengths.next().unwrap_or(0)
    }
}
