//! The limit knows how many requests an hour and a minute allow, as DigitalOcean counts them.

use std::collections::VecDeque;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// How many requests an hour allows.
const HOUR: usize = 5_000;
/// How many requests a minute allows.
const MINUTE: usize = 250;

/// The requests of the last hour.
#[derive(Debug, Default)]
pub(crate) struct Limit(VecDeque<SystemTime>);

/// What the limit says of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Standing {
    /// How many more an hour allows.
    pub(crate) remaining: usize,
    /// When the oldest request stops counting, in seconds since 1970.
    pub(crate) reset: u64,
    /// Whether the request is one too many.
    pub(crate) is_over: bool,
    /// How long the minute asks to wait, if it is the minute.
    pub(crate) wait: Option<Duration>,
}

impl Limit {
    pub(crate) const TOTAL: usize = HOUR;

    /// Counts a request.
    pub(crate) fn count(&mut self, now: SystemTime) -> Standing {
        let hour = Duration::from_secs(3600);
        let minute = Duration::from_secs(60);
        let is_within = |moment: &SystemTime, window: Duration| {
            now.duration_since(*moment).is_ok_and(|age| age < window)
        };
        while self
            .0
            .front()
            .is_some_and(|moment| !is_within(moment, hour))
        {
            self.0.pop_front();
        }
        let recent = self
            .0
            .iter()
            .rev()
            .take_while(|moment| is_within(moment, minute))
            .count();
        let is_over = self.0.len() >= HOUR || recent >= MINUTE;
        let wait = (recent >= MINUTE && self.0.len() < HOUR).then(|| {
            let oldest = self.0[self.0.len() - MINUTE];
            minute.saturating_sub(now.duration_since(oldest).unwrap_or_default())
        });
        if !is_over {
            self.0.push_back(now);
        }
        let oldest = self.0.front().copied().unwrap_or(now);
        let reset = (oldest + hour)
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        Standing {
            remaining: HOUR - self.0.len(),
            reset: reset.as_secs(),
            is_over,
            wait,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_and_an_hour_have_their_limits() {
        let (mut limit, mut now) = (
            Limit::default(),
            UNIX_EPOCH + Duration::from_secs(1_000_000),
        );
        for _ in 0..MINUTE {
            assert!(!limit.count(now).is_over);
        }
        now += Duration::from_secs(20);
        let over = limit.count(now);
        assert_eq!(
            (over.is_over, over.wait),
            (true, Some(Duration::from_secs(40)))
        );
        for _ in 0..19 {
            now += Duration::from_secs(60);
            (0..MINUTE).for_each(|_| assert!(!limit.count(now).is_over));
        }
        now += Duration::from_secs(60);
        let over = limit.count(now);
        assert_eq!((over.is_over, over.wait, over.remaining), (true, None, 0));
        assert_eq!(over.reset, 1_003_600);
        now += Duration::from_secs(3600);
        assert_eq!(limit.count(now).remaining, HOUR - 1);
    }
}
