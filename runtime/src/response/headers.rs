//! Headers of a response that mean something to a caller.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;

/// How much of the limit is left, as the last response said it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How many requests an hour allows.
    pub limit: u64,
    /// How many of them are left.
    pub remaining: u64,
    /// When the oldest request stops counting, in seconds since 1970. May lie in the past.
    pub reset: u64,
}

impl RateLimit {
    pub(crate) fn from_headers(headers: &HeaderMap) -> Option<Self> {
        let number = |name| text(headers, name)?.trim().parse().ok();
        Some(Self {
            limit: number("ratelimit-limit")?,
            remaining: number("ratelimit-remaining")?,
            reset: number("ratelimit-reset")?,
        })
    }

    /// How long it is until the reset: no time at all if it has passed, and an hour at most, which is the whole window.
    pub(crate) fn wait(&self, now: SystemTime) -> Duration {
        let reset = UNIX_EPOCH.checked_add(Duration::from_secs(self.reset));
        reset.map_or(HOUR, |reset| {
            reset.duration_since(now).unwrap_or_default().min(HOUR)
        })
    }
}

pub(crate) fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// The id under which the server knows the request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    text(headers, "x-request-id")
}

/// The media type of a body, without parameters.
pub(crate) fn media(headers: &HeaderMap) -> Option<&str> {
    text(headers, "content-type")
        .and_then(|value| value.split(';').next())
        .map(str::trim)
}

/// The window of the limit.
const HOUR: Duration = Duration::from_secs(3600);

/// The longest wait that a server is believed to mean.
const DAY: Duration = Duration::from_secs(86_400);

/// How long the server asks to wait: seconds, or until a date. A date that has passed is no time at all.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let value = text(headers, "retry-after")?.trim();
    if let Ok(seconds) = value.parse::<f64>() {
        let told = seconds.is_finite() && seconds >= 0.0;
        return told.then(|| Duration::from_secs_f64(seconds.min(DAY.as_secs_f64())));
    }
    let moment = httpdate::parse_http_date(value).ok()?;
    let asked = moment.duration_since(now).unwrap_or_default();
    Some(asked.min(DAY))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(value: &str, now: u64) -> Option<u64> {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", value.parse().ok()?);
        retry_after(&headers, UNIX_EPOCH + Duration::from_secs(now)).map(|wait| wait.as_secs())
    }

    #[test]
    fn a_reset_is_an_hour_off_at_most() {
        let now = UNIX_EPOCH + Duration::from_secs(1_800_000_000);
        for (reset, wait) in [
            (0, 0),
            (1_800_000_060, 60),
            (1 << 40, 3600),
            (u64::MAX, 3600),
        ] {
            let told = RateLimit {
                limit: 5000,
                remaining: 0,
                reset,
            };
            assert_eq!(told.wait(now).as_secs(), wait, "{reset}");
        }
    }

    #[test]
    fn waits_for_seconds_or_until_a_date() {
        assert_eq!(after("17", 0), Some(17));
        assert_eq!(after("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_770), Some(7));
        assert_eq!(
            after("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_999),
            Some(0),
            "a date in the past is now"
        );
        assert_eq!(after("soon", 0), None);
        assert_eq!(after("-3", 0), None);
        assert_eq!(after("NaN", 0), None);
        assert_eq!(after("inf", 0), None);
        assert_eq!(after("1e300", 0), Some(86_400));
        assert_eq!(after("Fri, 31 Dec 9999 23:59:59 GMT", 0), Some(86_400));
    }
}
