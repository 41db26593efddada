//! Response headers with a meaning for the client: rate limit, retry delay, request ID and media type.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;

/// The state of the API's rate limit, as a response reported it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// The number of requests that the window permits.
    pub limit: u64,
    /// The number of requests that remain.
    pub remaining: u64,
    /// When the oldest request stops counting, in seconds since the Unix epoch. It may be in the past.
    pub reset: u64,
}

impl RateLimit {
    pub(crate) fn from_headers(headers: &HeaderMap) -> Option<Self> {
        let number = |name| header_str(headers, name)?.trim().parse().ok();
        Some(Self {
            limit: number("ratelimit-limit")?,
            remaining: number("ratelimit-remaining")?,
            reset: number("ratelimit-reset")?,
        })
    }

    /// The time until the reset: zero if it has passed, and at most the length of the window.
    pub(crate) fn until_reset(&self, now: SystemTime, window: Duration) -> Duration {
        let reset = UNIX_EPOCH.checked_add(Duration::from_secs(self.reset));
        reset.map_or(window, |reset| {
            reset.duration_since(now).unwrap_or_default().min(window)
        })
    }
}

/// The longest `Retry-After` that is taken seriously.
pub(crate) const MAX_RETRY_AFTER: Duration = Duration::from_secs(86_400);

/// The value of a header, if it is text.
pub(crate) fn header_str<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// The server's ID of the request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    header_str(headers, "x-request-id")
}

/// The media type of the body, without parameters.
pub(crate) fn media_type(headers: &HeaderMap) -> Option<&str> {
    header_str(headers, "content-type")
        .and_then(|value| value.split(';').next())
        .map(str::trim)
        .filter(|media_type| !media_type.is_empty())
}

/// The delay that a `Retry-After` header asks for, in seconds or as a date. A date in the past is zero.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let value = header_str(headers, "retry-after")?.trim();
    if let Ok(seconds) = value.parse::<f64>() {
        let is_valid = seconds.is_finite() && seconds >= 0.0;
        let max = MAX_RETRY_AFTER.as_secs_f64();
        return is_valid.then(|| Duration::from_secs_f64(seconds.min(max)));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    let delay = date.duration_since(now).unwrap_or_default();
    Some(delay.min(MAX_RETRY_AFTER))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn retry_after_secs(value: &str, now: u64) -> Option<u64> {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", value.parse().ok()?);
        retry_after(&headers, UNIX_EPOCH + Duration::from_secs(now)).map(|delay| delay.as_secs())
    }

    const HOUR: Duration = Duration::from_secs(3600);

    #[test]
    fn limits_the_reset_to_an_hour() {
        let now = UNIX_EPOCH + Duration::from_secs(1_800_000_000);
        for (reset, seconds) in [
            (0, 0),
            (1_800_000_060, 60),
            (1 << 40, 3600),
            (u64::MAX, 3600),
        ] {
            let rate_limit = RateLimit {
                limit: 5000,
                remaining: 0,
                reset,
            };
            assert_eq!(
                rate_limit.until_reset(now, HOUR).as_secs(),
                seconds,
                "{reset}"
            );
        }
    }

    #[test]
    fn reads_retry_after_as_seconds_or_as_a_date() {
        assert_eq!(retry_after_secs("17", 0), Some(17));
        let date = "Sun, 06 Nov 1994 08:49:37 GMT";
        assert_eq!(retry_after_secs(date, 784_111_770), Some(7));
        assert_eq!(retry_after_secs(date, 784_111_999), Some(0), "in the past");
        assert_eq!(retry_after_secs("soon", 0), None);
        assert_eq!(retry_after_secs("-3", 0), None);
        assert_eq!(retry_after_secs("NaN", 0), None);
        assert_eq!(retry_after_secs("inf", 0), None);
        assert_eq!(retry_after_secs("1e300", 0), Some(86_400));
        let far = "Fri, 31 Dec 9999 23:59:59 GMT";
        assert_eq!(retry_after_secs(far, 0), Some(86_400));
    }
}
