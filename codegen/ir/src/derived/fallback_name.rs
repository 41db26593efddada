//! Fallback names: names of the enum value or union variant for unlisted values.

use crate::{Enum, Name, Union, unique_names::first_free};

/// Names for everything unlisted, best first. No value or arm that is added later takes one of them.
pub const WORDS: [&str; 4] = ["other", "unlisted", "unknown_value", "any_other"];

impl Enum {
    /// The name for all values that are not listed. No listed value has it.
    pub fn other(&self) -> Name {
        free(self.values.iter().map(|value| &value.name).collect())
    }
}

impl Union {
    /// The name for JSON that fits no arm. No arm has it.
    pub fn other(&self) -> Name {
        free(self.arms().into_iter().map(|(name, _)| name).collect())
    }
}

fn free(listed: Vec<&Name>) -> Name {
    let words = WORDS.iter().map(|word| Name::new(word));
    first_free(words, |word| !listed.contains(&word))
}
