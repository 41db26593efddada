//! The rate limit: counts requests in sliding windows.

use std::collections::VecDeque;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::facts::{Facts, Window};

/// The times of the requests in the longest window.
#[derive(Debug, Default)]
pub(crate) struct RateLimit(VecDeque<SystemTime>);

/// The state of the rate limit after a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RateLimitStatus {
    /// How many requests the longest window allows.
    pub(crate) limit: usize,
    /// How many more requests it allows now.
    pub(crate) remaining: usize,
    /// When the oldest request leaves the window, in seconds since 1970.
    pub(crate) reset: u64,
    /// Whether the request exceeds a limit.
    pub(crate) is_exceeded: bool,
    /// How long to wait, if only the shorter window is exceeded.
    pub(crate) retry_after: Option<Duration>,
}

impl RateLimit {
    /// Counts a request. Returns `None` if the API has no limit.
    pub(crate) fn record(&mut self, facts: &Facts, now: SystemTime) -> Option<RateLimitStatus> {
        let quota = facts.quota?;
        let age = |moment: SystemTime| now.duration_since(moment).unwrap_or_default();
        while self
            .0
            .front()
            .is_some_and(|moment| age(*moment) >= quota.period)
        {
            self.0.pop_front();
        }
        let is_full = self.0.len() >= quota.requests;
        let wait = facts.burst.and_then(|burst| self.burst_wait(burst, now));
        let is_exceeded = is_full || wait.is_some();
        if !is_exceeded {
            self.0.push_back(now);
        }
        let oldest = self.0.front().copied().unwrap_or(now);
        let reset = (oldest + quota.period)
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        Some(RateLimitStatus {
            limit: quota.requests,
            remaining: quota.requests - self.0.len(),
            reset: reset.as_secs(),
            is_exceeded,
            retry_after: wait.filter(|_| !is_full),
        })
    }

    /// How long to wait until the shorter window has room. `None` if it has.
    fn burst_wait(&self, burst: Window, now: SystemTime) -> Option<Duration> {
        let age = |moment: SystemTime| now.duration_since(moment).unwrap_or_default();
        let recent = self
            .0
            .iter()
            .rev()
            .take_while(|moment| age(**moment) < burst.period)
            .count();
        if recent < burst.requests {
            return None;
        }
        let oldest = self.0[self.0.len() - burst.requests];
        Some(burst.period.saturating_sub(age(oldest)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_requests_in_both_windows() {
        let facts = Facts::parse("@rate_limit 5000 3600\n@rate_limit 250 60\n");
        let (mut limit, mut now) = (
            RateLimit::default(),
            UNIX_EPOCH + Duration::from_secs(1_000_000),
        );
        let mut record = |now| limit.record(&facts, now).expect("the API has a limit");
        for _ in 0..250 {
            assert!(!record(now).is_exceeded);
        }
        now += Duration::from_secs(20);
        let over = record(now);
        assert_eq!(
            (over.is_exceeded, over.retry_after),
            (true, Some(Duration::from_secs(40)))
        );
        for _ in 0..19 {
            now += Duration::from_secs(60);
            (0..250).for_each(|_| assert!(!record(now).is_exceeded));
        }
        now += Duration::from_secs(60);
        let over = record(now);
        assert_eq!(
            (over.is_exceeded, over.retry_after, over.remaining),
            (true, None, 0)
        );
        assert_eq!(over.reset, 1_003_600);
        now += Duration::from_secs(3600);
        assert_eq!(record(now).remaining, 4_999);
    }

    #[test]
    fn an_api_without_a_limit_has_no_status() {
        let status = RateLimit::default().record(&Facts::parse(""), UNIX_EPOCH);
        assert_eq!(status, None);
    }
}
