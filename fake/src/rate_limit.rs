//! The rate limit: counts requests in sliding windows of a minute and an hour.

use std::collections::VecDeque;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::resources::{HOURLY_LIMIT, MINUTE_LIMIT};

/// The times of the requests in the last hour.
#[derive(Debug, Default)]
pub(crate) struct RateLimit(VecDeque<SystemTime>);

/// The state of the rate limit after a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RateLimitStatus {
    /// How many more requests this hour allows.
    pub(crate) remaining: usize,
    /// When the oldest request leaves the window, in seconds since 1970.
    pub(crate) reset: u64,
    /// Whether the request exceeds the limit.
    pub(crate) is_exceeded: bool,
    /// How long to wait, if the minute limit is exceeded.
    pub(crate) retry_after: Option<Duration>,
}

impl RateLimit {
    /// Counts a request.
    pub(crate) fn record(&mut self, now: SystemTime) -> RateLimitStatus {
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
        let is_exceeded = self.0.len() >= HOURLY_LIMIT || recent >= MINUTE_LIMIT;
        let retry_after = (recent >= MINUTE_LIMIT && self.0.len() < HOURLY_LIMIT).then(|| {
            let oldest = self.0[self.0.len() - MINUTE_LIMIT];
            minute.saturating_sub(now.duration_since(oldest).unwrap_or_default())
        });
        if !is_exceeded {
            self.0.push_back(now);
        }
        let oldest = self.0.front().copied().unwrap_or(now);
        let reset = (oldest + hour)
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        RateLimitStatus {
            remaining: HOURLY_LIMIT - self.0.len(),
            reset: reset.as_secs(),
            is_exceeded,
            retry_after,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_requests_per_minute_and_per_hour() {
        let (mut limit, mut now) = (
            RateLimit::default(),
            UNIX_EPOCH + Duration::from_secs(1_000_000),
        );
        for _ in 0..MINUTE_LIMIT {
            assert!(!limit.record(now).is_exceeded);
        }
        now += Duration::from_secs(20);
        let over = limit.record(now);
        assert_eq!(
            (over.is_exceeded, over.retry_after),
            (true, Some(Duration::from_secs(40)))
        );
        for _ in 0..19 {
            now += Duration::from_secs(60);
            (0..MINUTE_LIMIT).for_each(|_| assert!(!limit.record(now).is_exceeded));
        }
        now += Duration::from_secs(60);
        let over = limit.record(now);
        assert_eq!(
            (over.is_exceeded, over.retry_after, over.remaining),
            (true, None, 0)
        );
        assert_eq!(over.reset, 1_003_600);
        now += Duration::from_secs(3600);
        assert_eq!(limit.record(now).remaining, HOURLY_LIMIT - 1);
    }
}
