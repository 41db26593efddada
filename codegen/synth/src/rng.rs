//! A deterministic random number generator.

/// A xorshift generator. It is not suitable for secrets.
#[derive(Clone, Debug)]
pub struct Rng(u64);

impl Rng {
    /// A generator whose sequence depends on the seed alone.
    pub fn new(seed: u64) -> Self {
        // A xorshift never leaves the state zero, and small seeds differ in few bits.
        Self(seed.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// The next 64 bits. They are never all zero.
    pub fn next_u64(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number from zero up to, but not including, a bound. A bound of zero counts as one.
    pub fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next_u64() >> 11).unwrap_or(usize::MAX) % bound.max(1)
    }

    /// A number in a closed range.
    pub fn in_range(&mut self, low: i128, high: i128) -> i128 {
        let span = high.abs_diff(low).saturating_add(1);
        let wide = (u128::from(self.next_u64()) << 64) | u128::from(self.next_u64());
        // The offset is below the span, so the sum is in the range.
        low.wrapping_add((wide % span) as i128)
    }

    /// True once in `times` on average.
    pub fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// One of the items.
    ///
    /// # Panics
    ///
    /// If there are no items.
    pub fn choose<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }

    /// One of the strings.
    ///
    /// # Panics
    ///
    /// If there are no strings.
    pub fn choose_str<'a>(&mut self, items: &[&'a str]) -> &'a str {
        items[self.below(items.len())]
    }
}
