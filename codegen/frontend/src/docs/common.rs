//! Sentences that many types and operations share, worded once by field or parameter name.

use super::{
    entries::{entries, text},
    grammar::possessive,
};
use crate::read::node::{Key, Node};
use ir::{Report, TypeId, pass::INITIALISMS};
use std::collections::HashMap;

/// What the files of documentation say for every type at once.
pub struct Common {
    /// How a lower-case word is spelled in prose: `vpc` is `VPC`.
    pub words: HashMap<String, String>,
    /// The sentence for a field, by its JSON key; `{owner}` is the noun of the type it belongs to.
    pub fields: HashMap<String, String>,
    /// The sentence for a parameter, by its name in the request; `{owner}` is the noun of the resource.
    pub params: HashMap<String, String>,
    /// Nouns given to types, where the type's name does not make one.
    pub nouns: HashMap<TypeId, String>,
}

impl Default for Common {
    /// Initialisms in capital letters, and nothing else.
    fn default() -> Self {
        let words = INITIALISMS.iter().flat_map(|word| {
            let lower = word.to_lowercase();
            [
                (format!("{lower}s"), format!("{word}s")),
                (lower, (*word).to_owned()),
            ]
        });
        Self {
            words: words.collect(),
            fields: HashMap::new(),
            params: HashMap::new(),
            nouns: HashMap::new(),
        }
    }
}

impl Common {
    /// Reads a section of plain texts, if it is one of those that are common.
    pub fn read(&mut self, section: &(Key, Node), report: &mut Report) -> bool {
        let (key, node) = section;
        let into = match key.text.as_str() {
            "words" => &mut self.words,
            "fields" => &mut self.fields,
            "params" => &mut self.params,
            _ => return false,
        };
        for (about, node) in entries(&key.text, node, report) {
            if let Some(text) = text(&about.text, node, report) {
                into.insert(about.text.clone(), text);
            }
        }
        true
    }
}

/// The sentence with the owner's noun in its place.
pub fn with_owner(template: &str, owner: &str) -> String {
    template
        .replace("{owner}'s", &possessive(owner))
        .replace("{owner}", owner)
}

/// Whether a sentence is about its owner.
pub fn mentions_owner(template: &str) -> bool {
    template.contains("{owner}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn owner_replaces_its_placeholder() {
        assert_eq!(
            with_owner("The {owner}'s name.", "Droplet"),
            "The Droplet's name."
        );
        assert_eq!(
            with_owner("The {owner}'s ID.", "settings"),
            "The settings' ID."
        );
        assert_eq!(
            with_owner("When the {owner} was created.", "agent"),
            "When the agent was created."
        );
    }
}
