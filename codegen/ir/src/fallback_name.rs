//! The other knows the word for "none of these", in an enum and in a union.

use crate::{Enum, Name, Union};

/// Words for "none of these", best first. No value or arm that comes later takes one of them.
pub const WORDS: [&str; 4] = ["other", "unlisted", "further", "else"];

impl Enum {
    /// What all values that are not listed are called: a word that none of the listed has.
    pub fn other(&self) -> Name {
        free(self.values.iter().map(|value| &value.name).collect())
    }
}

impl Union {
    /// What JSON that fits no arm is called: a word that no arm has.
    pub fn other(&self) -> Name {
        free(self.arms().into_iter().map(|(name, _)| name).collect())
    }
}

fn free(listed: Vec<&Name>) -> Name {
    let mut words = WORDS.iter().map(|word| Name::new(word));
    let mut name = words.find(|word| !listed.contains(&word));
    let mut long = Name::new(WORDS[0]);
    loop {
        match name {
            Some(name) => return name,
            None => long = long.then(&Name::new(WORDS[0])),
        }
        name = Some(long.clone()).filter(|word| !listed.contains(&word));
    }
}
