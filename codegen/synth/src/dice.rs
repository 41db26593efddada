//! The dice know a long row of numbers that is the same for the same seed.

/// A xorshift generator. Its numbers are no secret and need not be.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// The row that a seed stands for.
    pub fn new(seed: u64) -> Self {
        // Zero is the one state that a xorshift never leaves; small seeds differ in few bits.
        Self(seed.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// Any number of 64 bits but zero.
    pub fn roll(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below a bound, which is at least one.
    pub fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.roll() >> 11).unwrap_or(usize::MAX) % bound.max(1)
    }

    /// A number in a closed range.
    pub fn between(&mut self, low: i128, high: i128) -> i128 {
        let span = high.abs_diff(low).saturating_add(1);
        let wide = (u128::from(self.roll()) << 64) | u128::from(self.roll());
        // The offset is below the span, so the sum is in the range.
        low.wrapping_add((wide % span) as i128)
    }

    /// True once in so many times.
    pub fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// One of some things.
    ///
    /// # Panics
    ///
    /// When there is none.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// One of some texts.
    ///
    /// # Panics
    ///
    /// When there is none.
    pub fn word<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }
}
