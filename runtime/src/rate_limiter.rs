//! Pace knows how many requests the API takes, and when the next one may go.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, StatusCode};

use crate::clock::Clock;
use crate::response::headers::{RateLimit, retry_after};

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3600);

/// How fast a client may send to the API, and how long a call waits for its turn.
///
/// The API allows 250 requests a minute and 5,000 an hour, each in a window that slides. A client counts what it sends and
/// believes what `ratelimit-*` headers say about others with the same token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimitConfig {
    /// Requests in any minute.
    pub minute: u32,
    /// Requests in any hour, until a response tells otherwise.
    pub hour: u32,
    /// How long an attempt waits for its turn at most. If it would be longer, it fails at once as
    /// [`RateLimited`](crate::Error::RateLimited), having sent nothing.
    pub max_wait: Duration,
}

impl RateLimitConfig {
    /// The limits of the API, and a max_wait of a minute: enough for any burst, and not for a spent hour.
    pub const fn new() -> Self {
        Self {
            minute: 250,
            hour: 5000,
            max_wait: MINUTE,
        }
    }

    /// The same with other limits for a minute and an hour, at least one each.
    pub const fn limits(mut self, minute: u32, hour: u32) -> Self {
        self.minute = if minute == 0 { 1 } else { minute };
        self.hour = if hour == 0 { 1 } else { hour };
        self
    }

    /// The same with another max_wait.
    pub const fn max_wait(mut self, max_wait: Duration) -> Self {
        self.max_wait = max_wait;
        self
    }
}

impl Default for RateLimitConfig {
    fn default() -> Self {
        Self::new()
    }
}

/// The turns that the clones of a client give to their requests.
#[derive(Clone)]
pub struct RateLimiter {
    /// Nothing where every request may go at once.
    pace: Option<RateLimitConfig>,
    clock: Arc<dyn Clock>,
    window: Arc<Mutex<Window>>,
}

impl RateLimiter {
    pub(crate) fn new(pace: Option<RateLimitConfig>, clock: Arc<dyn Clock>) -> Self {
        let window = Window::new(pace.map_or(0, |pace| pace.hour));
        Self {
            pace,
            clock,
            window: Arc::new(Mutex::new(window)),
        }
    }

    fn window(&self) -> MutexGuard<'_, Window> {
        self.window.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How long it takes until the last of so many requests may go; no time at all for a client without a pace.
    pub fn estimated_wait(&self, requests: usize) -> Duration {
        let Some(pace) = self.pace else {
            return Duration::ZERO;
        };
        let now = self.clock.now();
        let mut window = self.window().clone();
        let mut last = now;
        for _ in 0..requests {
            last = window.next(&pace, now);
            window.turns.push_back(last);
        }
        last.duration_since(now).unwrap_or_default()
    }

    /// Takes the next turn and says how long it is off; an error if that is longer than `most` or the pace's max_wait.
    pub(crate) fn take(&self, most: Option<Duration>) -> Result<Turn, Duration> {
        let now = self.clock.now();
        let Some(pace) = self.pace else {
            return Ok(Turn::now(now));
        };
        let mut window = self.window();
        window.forget(now);
        let turn = window.next(&pace, now);
        let wait = turn.duration_since(now).unwrap_or_default();
        if wait > most.unwrap_or(Duration::MAX).min(pace.max_wait) {
            return Err(wait);
        }
        window.turns.push_back(turn);
        drop(window);
        Ok(Turn {
            moment: turn,
            wait,
            pacer: Some(self.clone()),
        })
    }

    /// Believes a response.
    pub(crate) fn hear(&self, status: StatusCode, headers: &HeaderMap) {
        if self.pace.is_none() {
            return;
        }
        let now = self.clock.now();
        let mut window = self.window();
        if let Some(told) = RateLimit::from_headers(headers) {
            window.hear(told, now);
        }
        if status == StatusCode::TOO_MANY_REQUESTS
            && let Some(wait) = retry_after(headers, now)
        {
            let until = now + wait.min(HOUR);
            window.hold = window.hold.max(until);
        }
    }
}

impl fmt::Debug for RateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pacer")
            .field("pace", &self.pace)
            .finish_non_exhaustive()
    }
}

/// A turn of one request. Unless it is used, it is given back.
pub(crate) struct Turn {
    moment: SystemTime,
    pub(crate) wait: Duration,
    pacer: Option<RateLimiter>,
}

impl Turn {
    fn now(now: SystemTime) -> Self {
        Self {
            moment: now,
            wait: Duration::ZERO,
            pacer: None,
        }
    }

    /// The request goes.
    pub(crate) fn used(mut self) {
        self.pacer = None;
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let Some(pacer) = self.pacer.take() else {
            return;
        };
        let mut window = pacer.window();
        if let Ok(at) = window.turns.binary_search(&self.moment) {
            window.turns.remove(at);
        }
    }
}

/// What was sent within the last hour or has its turn, and what the server said.
#[derive(Clone)]
struct Window {
    /// The moments of all turns, in order.
    turns: VecDeque<SystemTime>,
    /// Requests in any hour.
    limit: usize,
    /// How many of them others with the same token took.
    others: usize,
    /// When the oldest request stops counting.
    reset: SystemTime,
    /// Until when the server wants nothing.
    hold: SystemTime,
}

impl Window {
    fn new(limit: u32) -> Self {
        Self {
            turns: VecDeque::new(),
            limit: limit as usize,
            others: 0,
            reset: UNIX_EPOCH,
            hold: UNIX_EPOCH,
        }
    }

    fn forget(&mut self, now: SystemTime) {
        while self.turns.front().is_some_and(|turn| *turn + HOUR <= now) {
            self.turns.pop_front();
        }
    }

    /// The moment of the next turn: never before the turns that were given, so that the order is kept.
    fn next(&self, pace: &RateLimitConfig, now: SystemTime) -> SystemTime {
        let count = self.turns.len();
        let back = |by: usize| count.checked_sub(by).and_then(|at| self.turns.get(at));
        let mut turn = now.max(self.hold);
        if let Some(last) = self.turns.back() {
            turn = turn.max(*last);
        }
        if let Some(earlier) = back(pace.minute as usize) {
            turn = turn.max(*earlier + MINUTE);
        }
        turn.max(self.next_of_hour(now))
    }

    fn next_of_hour(&self, now: SystemTime) -> SystemTime {
        let ours = self.limit.saturating_sub(self.others);
        let count = self.turns.len();
        if count < ours {
            return now;
        }
        if self.others == 0 {
            // Nobody else sends, so it is known when each request stops counting.
            let earlier = self.turns.get(count - ours.max(1));
            return earlier.map_or(now, |earlier| *earlier + HOUR);
        }
        // One request becomes free at the reset; how soon more do, nobody says, so as many as an hour allows on average.
        let waiting = self
            .turns
            .iter()
            .rev()
            .take_while(|turn| **turn > now)
            .count();
        let pause = HOUR / u32::try_from(self.limit.max(1)).unwrap_or(u32::MAX);
        let waiting = u32::try_from(waiting).unwrap_or(u32::MAX);
        self.reset.clamp(now, now + HOUR) + pause * waiting
    }

    fn hear(&mut self, told: RateLimit, now: SystemTime) {
        let number = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        self.forget(now);
        self.limit = number(told.limit).clamp(1, 1_000_000);
        let sent = self.turns.iter().take_while(|turn| **turn <= now).count();
        let used = self.limit.saturating_sub(number(told.remaining));
        self.others = used.saturating_sub(sent);
        self.reset = now + told.wait(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::transport::BoxFuture;

    /// A clock that stands where it is put.
    #[derive(Clone)]
    struct Stopped(Arc<Mutex<SystemTime>>);

    impl Clock for Stopped {
        fn now(&self) -> SystemTime {
            *self.0.lock().expect("no test panics")
        }

        fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
            Box::pin(std::future::pending())
        }
    }

    impl Stopped {
        fn pass(&self, seconds: u64) {
            *self.0.lock().expect("no test panics") += Duration::from_secs(seconds);
        }
    }

    const START: u64 = 1_800_000_000;

    fn pacer(pace: RateLimitConfig) -> (RateLimiter, Stopped) {
        let start = UNIX_EPOCH + Duration::from_secs(START);
        let clock = Stopped(Arc::new(Mutex::new(start)));
        (RateLimiter::new(Some(pace), Arc::new(clock.clone())), clock)
    }

    fn send(pacer: &RateLimiter) -> Result<u64, u64> {
        let turn = pacer.take(None).map_err(|wait| wait.as_secs())?;
        let wait = turn.wait.as_secs();
        turn.used();
        Ok(wait)
    }

    fn told(limit: u64, remaining: u64, reset: u64) -> HeaderMap {
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
    fn two_windows_slide() {
        let (pacer, clock) = pacer(RateLimitConfig::new().limits(2, 5).max_wait(HOUR));
        assert_eq!([send(&pacer), send(&pacer)], [Ok(0), Ok(0)]);
        clock.pass(10);
        assert_eq!(pacer.estimated_wait(1).as_secs(), 50);
        assert_eq!(pacer.estimated_wait(3).as_secs(), 110, "two more minutes");
        assert_eq!(pacer.estimated_wait(4).as_secs(), 3590, "and a new hour");
        assert_eq!(
            [send(&pacer), send(&pacer), send(&pacer)],
            [Ok(50), Ok(50), Ok(110)]
        );
        assert_eq!(send(&pacer), Ok(3590));
        clock.pass(8000);
        assert_eq!(pacer.estimated_wait(2), Duration::ZERO);
    }

    #[test]
    fn patience_has_its_end_and_turns_come_back() {
        let (pacer, clock) = pacer(
            RateLimitConfig::new()
                .limits(1, 100)
                .max_wait(Duration::from_secs(90)),
        );
        assert_eq!(send(&pacer), Ok(0));
        let turn = pacer.take(None).expect("a minute is within max_wait");
        assert_eq!(turn.wait, MINUTE);
        assert_eq!(send(&pacer), Err(120));
        drop(turn);
        assert_eq!(pacer.estimated_wait(1), MINUTE, "the turn was given back");
        assert!(pacer.take(Some(Duration::from_secs(59))).is_err());
        clock.pass(60);
        assert_eq!(send(&pacer), Ok(0));
    }

    #[test]
    fn what_others_send_counts() {
        let (pacer, clock) = pacer(RateLimitConfig::new().max_wait(HOUR));
        assert_eq!(send(&pacer), Ok(0));
        pacer.hear(StatusCode::OK, &told(5000, 2, START + 600));
        assert_eq!([send(&pacer), send(&pacer)], [Ok(0), Ok(0)]);
        assert_eq!(send(&pacer), Ok(600));
        assert!(pacer.estimated_wait(1) > Duration::from_secs(600));
        clock.pass(601);
        pacer.hear(StatusCode::OK, &told(5000, 5000, START));
        assert_eq!(send(&pacer), Ok(0), "a reset in the past is no time at all");
        pacer.hear(StatusCode::OK, &told(10, 0, u64::MAX));
        assert!(
            send(&pacer).is_ok_and(|wait| wait <= 3600),
            "no reset is further off than an hour"
        );
    }

    #[test]
    fn a_server_that_wants_peace_gets_it() {
        let (pacer, clock) = pacer(RateLimitConfig::new());
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", 40.into());
        pacer.hear(StatusCode::OK, &headers);
        assert_eq!(pacer.estimated_wait(1), Duration::ZERO);
        pacer.hear(StatusCode::TOO_MANY_REQUESTS, &headers);
        assert_eq!(pacer.estimated_wait(1).as_secs(), 40);
        clock.pass(41);
        assert_eq!(send(&pacer), Ok(0));
        assert_eq!(
            RateLimiter::new(None, Arc::new(clock)).estimated_wait(1_000_000),
            Duration::ZERO
        );
    }
}
