//! What was seen knows how often each record, each arm of a union and each value of an enum occurred.

use super::Dice;
use ir::TypeId;
use std::collections::BTreeMap;

/// How often each record, arm and value occurred, by type and position.
#[derive(Clone, Debug, Default)]
pub struct Seen(BTreeMap<TypeId, Vec<u32>>);

impl Seen {
    /// How often an arm or value occurred.
    pub fn times(&self, id: TypeId, index: usize) -> u32 {
        let counts = self.0.get(&id).map_or(&[][..], Vec::as_slice);
        counts.get(index).copied().unwrap_or(0)
    }

    /// The types that occurred.
    pub fn types(&self) -> impl Iterator<Item = TypeId> {
        self.0.keys().copied()
    }

    /// One of the rarest of so many.
    pub(super) fn rarest(&self, id: TypeId, many: usize, dice: &mut Dice) -> usize {
        let least = (0..many).map(|index| self.times(id, index)).min();
        let rare: Vec<usize> = (0..many)
            .filter(|index| Some(self.times(id, *index)) == least)
            .collect();
        if rare.is_empty() {
            0
        } else {
            *dice.pick(&rare)
        }
    }

    pub(super) fn count(&mut self, id: TypeId, index: usize) {
        let counts = self.0.entry(id).or_default();
        if counts.len() <= index {
            counts.resize(index + 1, 0);
        }
        counts[index] += 1;
    }
}
