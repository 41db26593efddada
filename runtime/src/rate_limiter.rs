//! Rate limiter: delays requests so that they stay within the limits of the API.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, StatusCode};

use crate::clock::Clock;
use crate::headers::{RateLimit, retry_after};

/// The default of [`RateLimitConfig::max_wait`].
const MAX_WAIT: Duration = Duration::from_secs(60);

/// The default of [`RateLimitConfig::max_pause`].
const MAX_PAUSE: Duration = Duration::from_secs(60);

/// A number of requests in a sliding window of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimitWindow {
    /// The number of requests in any period of this length.
    pub requests: u32,
    /// The length of the window.
    pub period: Duration,
}

impl RateLimitWindow {
    /// A number of requests in a period. Zero requests count as one.
    pub const fn new(requests: u32, period: Duration) -> Self {
        let requests = if requests == 0 { 1 } else { requests };
        Self { requests, period }
    }

    /// A number of requests per minute. Zero counts as one.
    pub const fn per_minute(requests: u32) -> Self {
        Self::new(requests, Duration::from_secs(60))
    }

    /// A number of requests per hour. Zero counts as one.
    pub const fn per_hour(requests: u32) -> Self {
        Self::new(requests, Duration::from_secs(3600))
    }
}

/// How many requests a client sends, and how long a request may be delayed.
///
/// The limits apply to sliding windows. The client counts its own requests, and uses the `ratelimit-*` headers of
/// responses to account for other clients with the same token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimitConfig {
    /// The quota: the limit of the longer window, until a response reports another number of requests.
    pub quota: RateLimitWindow,
    /// The limit of a shorter window within the quota, if there is one.
    pub burst: Option<RateLimitWindow>,
    /// The longest time that an attempt is delayed: one minute by default. An attempt that would have to wait longer
    /// fails immediately with [`RateLimited`](crate::Error::RateLimited), and nothing is sent. A waiter is not bound by
    /// it: it waits for its turn until its own deadline.
    pub max_wait: Duration,
    /// The longest time for which a 429 response can stop the client: one minute by default. A server may ask for more,
    /// by mistake or on purpose. After this time the client sends again, and the server may refuse again.
    pub max_pause: Duration,
}

impl RateLimitConfig {
    /// A quota without a burst limit.
    pub const fn new(quota: RateLimitWindow) -> Self {
        Self {
            quota,
            burst: None,
            max_wait: MAX_WAIT,
            max_pause: MAX_PAUSE,
        }
    }

    /// Sets the limit of a shorter window.
    pub const fn burst(mut self, burst: RateLimitWindow) -> Self {
        self.burst = Some(burst);
        self
    }

    /// Sets the longest time that an attempt is delayed.
    pub const fn max_wait(mut self, max_wait: Duration) -> Self {
        self.max_wait = max_wait;
        self
    }

    /// Sets the longest time for which a 429 response can stop the client.
    pub const fn max_pause(mut self, max_pause: Duration) -> Self {
        self.max_pause = max_pause;
        self
    }
}

/// The rate limiter that the clones of a client share.
#[derive(Clone)]
pub struct RateLimiter {
    /// `None` if the rate is not limited.
    config: Option<RateLimitConfig>,
    clock: Arc<dyn Clock>,
    window: Arc<Mutex<Window>>,
}

impl RateLimiter {
    pub(crate) fn new(config: Option<RateLimitConfig>, clock: Arc<dyn Clock>) -> Self {
        let window = Window::new(config.map(|config| config.quota));
        Self {
            config,
            clock,
            window: Arc::new(Mutex::new(window)),
        }
    }

    fn window(&self) -> MutexGuard<'_, Window> {
        self.window.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The time until the last of this many further requests could be sent. Zero if the rate is not limited.
    pub fn estimated_wait(&self, requests: usize) -> Duration {
        let Some(config) = self.config else {
            return Duration::ZERO;
        };
        let now = self.clock.now();
        let mut window = self.window().clone();
        let mut last = now;
        for _ in 0..requests {
            last = window.next_slot(&config, now);
            window.slots.push_back(last);
        }
        last.duration_since(now).unwrap_or_default()
    }

    /// Reserves the next slot. If it is later than `remaining` or the configured maximum, the error is the time until
    /// then.
    pub(crate) fn acquire(&self, remaining: Option<Duration>) -> Result<Permit, Duration> {
        let now = self.clock.now();
        let Some(config) = self.config else {
            return Ok(Permit {
                slot: now,
                wait: Duration::ZERO,
                limiter: None,
            });
        };
        let mut window = self.window();
        window.remove_expired(now);
        let slot = window.next_slot(&config, now);
        let wait = slot.duration_since(now).unwrap_or_default();
        if wait > remaining.unwrap_or(Duration::MAX).min(config.max_wait) {
            return Err(wait);
        }
        window.slots.push_back(slot);
        drop(window);
        Ok(Permit {
            slot,
            wait,
            limiter: Some(self.clone()),
        })
    }

    /// Updates the state of the limit from a response.
    pub(crate) fn update_from_headers(&self, status: StatusCode, headers: &HeaderMap) {
        let Some(config) = self.config else {
            return;
        };
        let now = self.clock.now();
        let mut window = self.window();
        let reported = RateLimit::from_headers(headers);
        if status != StatusCode::TOO_MANY_REQUESTS {
            reported
                .into_iter()
                .for_each(|reported| window.update(reported, now));
            return;
        }
        // A refusal stops the client for a limited time. The next response tells the state of the quota.
        let exhausted = reported.filter(|reported| reported.remaining == 0);
        let until_reset = exhausted.map(|reported| reported.until_reset(now, window.period));
        if let Some(delay) = retry_after(headers, now).or(until_reset) {
            let until = now + delay.min(config.max_pause);
            window.blocked_until = window.blocked_until.max(until);
        }
    }
}

impl fmt::Debug for RateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RateLimiter")
            .field("config", &self.config)
            .finish_non_exhaustive()
    }
}

/// A reserved slot for one request. Dropping it without sending returns the slot.
pub(crate) struct Permit {
    slot: SystemTime,
    /// The time until the slot.
    pub(crate) wait: Duration,
    limiter: Option<RateLimiter>,
}

impl Permit {
    /// Keeps the slot, because the request is sent now.
    pub(crate) fn consume(mut self) {
        self.limiter = None;
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        let Some(limiter) = self.limiter.take() else {
            return;
        };
        let mut window = limiter.window();
        if let Ok(index) = window.slots.binary_search(&self.slot) {
            window.slots.remove(index);
        }
    }
}

/// The requests within the quota's window and those that have a slot, and what the server reported.
#[derive(Clone)]
struct Window {
    /// The times of all requests, in order. Those in the future are reserved slots.
    slots: VecDeque<SystemTime>,
    /// The number of requests that the quota allows.
    quota: usize,
    /// The length of the quota's window.
    period: Duration,
    /// How many of them other clients with the same token used.
    used_by_others: usize,
    /// When the oldest request stops counting.
    reset: SystemTime,
    /// Until when the server asked for no requests.
    blocked_until: SystemTime,
}

impl Window {
    fn new(quota: Option<RateLimitWindow>) -> Self {
        Self {
            slots: VecDeque::new(),
            quota: quota.map_or(0, |quota| quota.requests as usize),
            period: quota.map_or(Duration::ZERO, |quota| quota.period),
            used_by_others: 0,
            reset: UNIX_EPOCH,
            blocked_until: UNIX_EPOCH,
        }
    }

    fn remove_expired(&mut self, now: SystemTime) {
        while self
            .slots
            .front()
            .is_some_and(|slot| *slot + self.period <= now)
        {
            self.slots.pop_front();
        }
    }

    /// The time of the next slot. It is never before a reserved one, so that the slots stay in order.
    fn next_slot(&self, config: &RateLimitConfig, now: SystemTime) -> SystemTime {
        let count = self.slots.len();
        let nth_last = |n: usize| count.checked_sub(n).and_then(|index| self.slots.get(index));
        let mut slot = now.max(self.blocked_until);
        if let Some(last) = self.slots.back() {
            slot = slot.max(*last);
        }
        if let Some(burst) = config.burst
            && let Some(earlier) = nth_last(burst.requests as usize)
        {
            slot = slot.max(*earlier + burst.period);
        }
        slot.max(self.next_in_quota(now))
    }

    /// The time of the next slot within the quota.
    fn next_in_quota(&self, now: SystemTime) -> SystemTime {
        let own_limit = self.quota.saturating_sub(self.used_by_others);
        let count = self.slots.len();
        if count < own_limit {
            return now;
        }
        if self.used_by_others == 0 {
            // Without other clients, it is known when each request stops counting.
            let earlier = self.slots.get(count - own_limit.max(1));
            return earlier.map_or(now, |earlier| *earlier + self.period);
        }
        // One slot becomes free at the reset. When further slots become free is unknown, so the average rate is used.
        let waiting = self
            .slots
            .iter()
            .rev()
            .take_while(|slot| **slot > now)
            .count();
        let interval = self.period / u32::try_from(self.quota.max(1)).unwrap_or(u32::MAX);
        let waiting = u32::try_from(waiting).unwrap_or(u32::MAX);
        self.reset.clamp(now, now + self.period) + interval * waiting
    }

    fn update(&mut self, reported: RateLimit, now: SystemTime) {
        let to_usize = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        self.remove_expired(now);
        self.quota = to_usize(reported.limit).clamp(1, 1_000_000);
        let sent = self.slots.iter().take_while(|slot| **slot <= now).count();
        let used = self.quota.saturating_sub(to_usize(reported.remaining));
        self.used_by_others = used.saturating_sub(sent);
        self.reset = now + reported.until_reset(now, self.period);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::future::BoxFuture;

    /// A clock that advances only explicitly.
    #[derive(Clone)]
    struct ManualClock(Arc<Mutex<SystemTime>>);

    impl Clock for ManualClock {
        fn now(&self) -> SystemTime {
            *self
                .0
                .lock()
                .expect("no test panics while it holds the lock")
        }

        fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
            Box::pin(std::future::pending())
        }
    }

    impl ManualClock {
        fn advance(&self, seconds: u64) {
            *self
                .0
                .lock()
                .expect("no test panics while it holds the lock") += Duration::from_secs(seconds);
        }
    }

    const START: u64 = 1_800_000_000;
    const MINUTE: Duration = Duration::from_secs(60);
    const HOUR: Duration = Duration::from_secs(3600);

    fn config(per_minute: u32, per_hour: u32) -> RateLimitConfig {
        let quota = RateLimitWindow::per_hour(per_hour);
        RateLimitConfig::new(quota).burst(RateLimitWindow::per_minute(per_minute))
    }

    fn limiter(config: RateLimitConfig) -> (RateLimiter, ManualClock) {
        let start = UNIX_EPOCH + Duration::from_secs(START);
        let clock = ManualClock(Arc::new(Mutex::new(start)));
        (
            RateLimiter::new(Some(config), Arc::new(clock.clone())),
            clock,
        )
    }

    fn send(limiter: &RateLimiter) -> Result<u64, u64> {
        let permit = limiter.acquire(None).map_err(|wait| wait.as_secs())?;
        let wait = permit.wait.as_secs();
        permit.consume();
        Ok(wait)
    }

    fn rate_limit_headers(limit: u64, remaining: u64, reset: u64) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("ratelimit-limit", limit),
            ("ratelimit-remaining", remaining),
            ("ratelimit-reset", reset),
        ] {
            headers.insert(name, value.into());
        }
        headers
    }

    #[test]
    fn limits_requests_per_minute_and_per_hour() {
        let (limiter, clock) = limiter(config(2, 5).max_wait(HOUR));
        assert_eq!([send(&limiter), send(&limiter)], [Ok(0), Ok(0)]);
        clock.advance(10);
        assert_eq!(limiter.estimated_wait(1).as_secs(), 50);
        assert_eq!(
            limiter.estimated_wait(3).as_secs(),
            110,
            "after two more minutes"
        );
        assert_eq!(limiter.estimated_wait(4).as_secs(), 3590, "after an hour");
        assert_eq!(
            [send(&limiter), send(&limiter), send(&limiter)],
            [Ok(50), Ok(50), Ok(110)]
        );
        assert_eq!(send(&limiter), Ok(3590));
        clock.advance(8000);
        assert_eq!(limiter.estimated_wait(2), Duration::ZERO);
    }

    #[test]
    fn fails_beyond_max_wait_and_returns_dropped_permits() {
        let (limiter, clock) = limiter(config(1, 100).max_wait(Duration::from_secs(90)));
        assert_eq!(send(&limiter), Ok(0));
        let permit = limiter
            .acquire(None)
            .expect("a minute is within the maximum");
        assert_eq!(permit.wait, MINUTE);
        assert_eq!(send(&limiter), Err(120));
        drop(permit);
        assert_eq!(limiter.estimated_wait(1), MINUTE, "the slot was returned");
        assert!(limiter.acquire(Some(Duration::from_secs(59))).is_err());
        clock.advance(60);
        assert_eq!(send(&limiter), Ok(0));
    }

    #[test]
    fn accounts_for_requests_of_other_clients() {
        let (limiter, clock) = limiter(config(250, 5000).max_wait(HOUR));
        assert_eq!(send(&limiter), Ok(0));
        limiter.update_from_headers(StatusCode::OK, &rate_limit_headers(5000, 2, START + 600));
        assert_eq!([send(&limiter), send(&limiter)], [Ok(0), Ok(0)]);
        assert_eq!(send(&limiter), Ok(600));
        assert!(limiter.estimated_wait(1) > Duration::from_secs(600));
        clock.advance(601);
        limiter.update_from_headers(StatusCode::OK, &rate_limit_headers(5000, 5000, START));
        assert_eq!(send(&limiter), Ok(0), "a reset in the past is now");
        limiter.update_from_headers(StatusCode::OK, &rate_limit_headers(10, 0, u64::MAX));
        assert!(
            send(&limiter).is_ok_and(|wait| wait <= 3600),
            "a reset is at most an hour away"
        );
    }

    #[test]
    fn a_refusal_stops_the_client_for_the_longest_pause_only() {
        let too_many = StatusCode::TOO_MANY_REQUESTS;
        let mut hour = HeaderMap::new();
        hour.insert("retry-after", 3600.into());
        let exhausted = rate_limit_headers(5000, 0, u64::MAX);
        let mut both = rate_limit_headers(1, 0, START + 3600);
        both.insert("retry-after", 86_400.into());
        for headers in [hour, exhausted, both] {
            let (limiter, clock) = limiter(config(250, 5000));
            assert_eq!(send(&limiter), Ok(0));
            limiter.update_from_headers(too_many, &headers);
            assert_eq!(
                send(&limiter),
                Ok(60),
                "the call waits and is sent: {headers:?}"
            );
            clock.advance(61);
            assert_eq!(send(&limiter), Ok(0), "{headers:?}");
        }
        let (limiter, _) = limiter(config(250, 5000).max_pause(Duration::from_secs(5)));
        limiter.update_from_headers(too_many, &rate_limit_headers(5000, 0, u64::MAX));
        assert_eq!(send(&limiter), Ok(5), "the user sets the bound");
    }

    #[test]
    fn waits_for_retry_after_of_429_responses() {
        let (limiter, clock) = limiter(config(250, 5000));
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", 40.into());
        limiter.update_from_headers(StatusCode::OK, &headers);
        assert_eq!(limiter.estimated_wait(1), Duration::ZERO);
        limiter.update_from_headers(StatusCode::TOO_MANY_REQUESTS, &headers);
        assert_eq!(limiter.estimated_wait(1).as_secs(), 40);
        clock.advance(41);
        assert_eq!(send(&limiter), Ok(0));
        assert_eq!(
            RateLimiter::new(None, Arc::new(clock)).estimated_wait(1_000_000),
            Duration::ZERO
        );
    }
}
