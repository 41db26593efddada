//! Dates in UTC, as changelogs and `source.toml` write them.

use std::time::{SystemTime, UNIX_EPOCH};

const SECONDS_PER_DAY: u64 = 86_400;
/// The days from 0000-03-01, with which a period of 400 years begins, to 1970-01-01.
const DAYS_BEFORE_1970: u64 = 719_468;
/// The days of 400 years.
const DAYS_PER_PERIOD: u64 = 146_097;

/// The date of today, such as `2026-08-07`.
pub fn today() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let seconds = now.map_or(0, |elapsed| elapsed.as_secs());
    date(seconds).unwrap_or_default()
}

/// The date of a time in seconds since 1970. Returns `None` after the year 9999.
pub fn date(seconds: u64) -> Option<String> {
    let days = seconds / SECONDS_PER_DAY + DAYS_BEFORE_1970;
    let (period, day) = (days / DAYS_PER_PERIOD, days % DAYS_PER_PERIOD);
    // Years and months begin in March, so that a leap day is the last day of its year.
    let leap_days = day / 1_460 - day / 36_524 + day / (DAYS_PER_PERIOD - 1);
    let year_of_period = (day - leap_days) / 365;
    let first_day = 365 * year_of_period + year_of_period / 4 - year_of_period / 100;
    let day_of_year = day - first_day;
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day_of_month = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let (month, years) = match month_from_march {
        0..10 => (month_from_march + 3, 0),
        _ => (month_from_march - 9, 1),
    };
    let year = period * 400 + year_of_period + years;
    (year <= 9999).then(|| format!("{year:04}-{month:02}-{day_of_month:02}"))
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn dates_are_those_of_the_gregorian_calendar() {
        for (seconds, expected) in [
            (0, "1970-01-01"),
            (951_782_399, "2000-02-28"),
            (951_782_400, "2000-02-29"),
            (951_868_800, "2000-03-01"),
            (1_709_164_800, "2024-02-29"),
            (1_735_689_599, "2024-12-31"),
            (1_735_689_600, "2025-01-01"),
            (4_107_542_399, "2100-02-28"),
            (4_107_542_400, "2100-03-01"),
            (253_402_300_799, "9999-12-31"),
        ] {
            assert_eq!(date(seconds).as_deref(), Some(expected), "{seconds}");
        }
        assert_eq!(date(253_402_300_800), None);
    }

    #[test]
    fn every_day_follows_the_day_before() {
        let is_leap = |year: u32| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let (mut year, mut month, mut day) = (1970, 1, 1);
        for days in 0..200_000 {
            let expected = format!("{year:04}-{month:02}-{day:02}");
            assert_eq!(date(days * 86_400 + 3_600), Some(expected));
            let length = match month {
                2 if is_leap(year) => 29,
                2 => 28,
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            day += 1;
            if day > length {
                (month, day) = (month + 1, 1);
            }
            if month > 12 {
                (year, month) = (year + 1, 1);
            }
        }
    }
}
