//! Dice know chance, and the same chance again for the same seed.

use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Numbers by SplitMix64, which needs no lock: chance enough to keep clients apart, and none for secrets.
pub(crate) struct Dice(AtomicU64);

impl Dice {
    pub(crate) fn new(seed: Option<u64>) -> Self {
        // The standard library seeds its hashers from the system.
        Self(AtomicU64::new(
            seed.unwrap_or_else(|| RandomState::new().hash_one(0)),
        ))
    }

    fn roll(&self) -> u64 {
        const STEP: u64 = 0x9E37_79B9_7F4A_7C15;
        let mut number = self.0.fetch_add(STEP, Ordering::Relaxed).wrapping_add(STEP);
        number = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        number ^ (number >> 31)
    }

    /// Any time up to this one, each as likely as the other.
    pub(crate) fn up_to(&self, most: Duration) -> Duration {
        // The upper 53 bits are what a float can hold.
        most.mul_f64((self.roll() >> 11) as f64 / (1u64 << 53) as f64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn covers_the_whole_and_repeats_for_a_seed() {
        let most = Duration::from_secs(10);
        let rolls = |seed| -> Vec<Duration> {
            let dice = Dice::new(seed);
            (0..1000).map(|_| dice.up_to(most)).collect()
        };
        let first = rolls(Some(7));
        assert_eq!(first, rolls(Some(7)));
        assert_ne!(first, rolls(Some(8)));
        assert!(first.iter().all(|wait| *wait <= most));
        for tenth in 0..10 {
            let from = Duration::from_secs(tenth);
            let within = first
                .iter()
                .filter(|wait| **wait >= from && **wait < from + Duration::from_secs(1));
            assert!(
                (50..150).contains(&within.count()),
                "the tenth from {tenth} s"
            );
        }
    }
}
