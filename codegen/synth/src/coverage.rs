//! Coverage: how often each record, union arm and enum value was generated.

use super::rng::Rng;
use ir::TypeId;
use std::collections::BTreeMap;

/// How often each record, arm and enum value was generated, by type and position.
#[derive(Clone, Debug, Default)]
pub struct Coverage(BTreeMap<TypeId, Vec<u32>>);

impl Coverage {
    /// How often the arm or value at this position was generated.
    pub fn count(&self, id: TypeId, index: usize) -> u32 {
        let counts = self.0.get(&id).map_or(&[][..], Vec::as_slice);
        counts.get(index).copied().unwrap_or(0)
    }

    /// The types that were generated.
    pub fn types(&self) -> impl Iterator<Item = TypeId> {
        self.0.keys().copied()
    }

    /// One of the least covered of the first `len` positions.
    pub(super) fn least_covered(&self, id: TypeId, len: usize, rng: &mut Rng) -> usize {
        let least = (0..len).map(|index| self.count(id, index)).min();
        let candidates: Vec<usize> = (0..len)
            .filter(|index| Some(self.count(id, *index)) == least)
            .collect();
        if candidates.is_empty() {
            0
        } else {
            *rng.choose(&candidates)
        }
    }

    /// Counts one more occurrence.
    pub(super) fn record(&mut self, id: TypeId, index: usize) {
        let counts = self.0.entry(id).or_default();
        if counts.len() <= index {
            counts.resize(index + 1, 0);
        }
        counts[index] += 1;
    }
}
