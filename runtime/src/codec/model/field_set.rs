//! Sets of fields, by their indices in the descriptor of a record.

/// A set of field indices.
#[derive(Default)]
pub(super) struct FieldSet {
    /// The first 64 fields, one bit each.
    pub(super) low: u64,
    high: Vec<bool>,
}

impl FieldSet {
    /// Adds a field. Returns false if the set contained it before.
    #[inline]
    pub(super) fn insert(&mut self, index: usize) -> bool {
        if index < 64 {
            let bit = 1 << index;
            let is_new = self.low & bit == 0;
            self.low |= bit;
            return is_new;
        }
        self.insert_high(index)
    }

    #[cold]
    fn insert_high(&mut self, index: usize) -> bool {
        if self.high.len() <= index - 64 {
            self.high.resize(index - 63, false);
        }
        !std::mem::replace(&mut self.high[index - 64], true)
    }

    pub(super) fn contains(&self, index: usize) -> bool {
        if index < 64 {
            self.low & (1 << index) != 0
        } else {
            self.high.get(index - 64).copied().unwrap_or(false)
        }
    }
}
