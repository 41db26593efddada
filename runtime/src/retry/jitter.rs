//! Random variation of delays, which keeps clients from retrying at the same moment.

use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// A random number generator (SplitMix64) that is shared without a lock. It is not suitable for secrets.
pub(crate) struct Jitter(AtomicU64);

impl Jitter {
    /// A generator that repeats its sequence for the same seed. Without a seed, each one is different.
    pub(crate) fn new(seed: Option<u64>) -> Self {
        // The standard library seeds its hashers from the operating system.
        let seed = seed.unwrap_or_else(|| RandomState::new().hash_one(0));
        Self(AtomicU64::new(seed))
    }

    fn next(&self) -> u64 {
        const INCREMENT: u64 = 0x9E37_79B9_7F4A_7C15;
        let state = self.0.fetch_add(INCREMENT, Ordering::Relaxed);
        let mut number = state.wrapping_add(INCREMENT);
        number = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        number ^ (number >> 31)
    }

    /// A number from 0 up to, but not including, 1.
    fn fraction(&self) -> f64 {
        // An `f64` has 53 bits of precision.
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A duration between zero and `max`, uniformly distributed.
    pub(crate) fn up_to(&self, max: Duration) -> Duration {
        max.mul_f64(self.fraction())
    }

    /// A duration between 80 % and 120 % of `mean`, uniformly distributed.
    pub(crate) fn around(&self, mean: Duration) -> Duration {
        mean.mul_f64(0.8 + 0.4 * self.fraction())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_uniform_and_repeats_for_the_same_seed() {
        let max = Duration::from_secs(10);
        let draw = |seed| -> Vec<Duration> {
            let jitter = Jitter::new(seed);
            (0..1000).map(|_| jitter.up_to(max)).collect()
        };
        let first = draw(Some(7));
        assert_eq!(first, draw(Some(7)));
        assert_ne!(first, draw(Some(8)));
        assert!(first.iter().all(|delay| *delay <= max));
        for tenth in 0..10 {
            let from = Duration::from_secs(tenth);
            let within = first
                .iter()
                .filter(|delay| **delay >= from && **delay < from + Duration::from_secs(1));
            assert!(
                (50..150).contains(&within.count()),
                "the tenth from {tenth} s"
            );
        }
    }

    #[test]
    fn varies_an_interval_by_a_fifth() {
        let jitter = Jitter::new(Some(1));
        let drawn: Vec<Duration> = (0..1000)
            .map(|_| jitter.around(Duration::from_secs(10)))
            .collect();
        let in_range = |delay: &Duration| (8.0..12.0).contains(&delay.as_secs_f64());
        assert!(drawn.iter().all(in_range));
    }
}
