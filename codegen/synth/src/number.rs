//! Numbers within their bounds.

use super::{mode::Mode, rng::Rng};
use ir::{Constraints, Int};

/// An integer within its bounds.
pub fn integer(width: Int, constraints: &Constraints, mode: Mode, rng: &mut Rng) -> i128 {
    let (type_min, type_max) = match width {
        Int::I32 => (i32::MIN.into(), i32::MAX.into()),
        Int::I64 => (i64::MIN.into(), i64::MAX.into()),
        Int::U32 => (0, u32::MAX.into()),
        Int::U64 => (0, u64::MAX.into()),
        Int::I128 => (i128::from(i64::MIN), i128::from(u64::MAX) * 1000),
    };
    let whole = |text: &Option<String>| {
        let text = text.as_ref()?;
        text.parse::<i128>()
            .ok()
            .or_else(|| text.parse::<f64>().ok().map(|value| value as i128))
    };
    let step = whole(&constraints.multiple_of).unwrap_or(1).max(1);
    let low = whole(&constraints.minimum).map_or(type_min, |low| {
        low.saturating_add(constraints.above_minimum.into())
    });
    let high = whole(&constraints.maximum).map_or(type_max, |high| {
        high.saturating_sub(constraints.below_maximum.into())
    });
    // The outermost multiples of the step that are within the bounds.
    let (low, high) = (
        low.clamp(type_min, type_max),
        high.clamp(type_min, type_max),
    );
    let low = low.saturating_add((step - low.rem_euclid(step)) % step);
    // If no number is within both bounds, only the lower one is kept.
    let high = high.saturating_sub(high.rem_euclid(step)).max(low);
    let typical = low.max(step).min(high);
    let value = match mode {
        Mode::Minimal => typical,
        Mode::Full => rng.in_range(
            typical,
            typical.saturating_add(step.saturating_mul(99)).min(high),
        ),
        Mode::Random => match rng.below(5) {
            0 => low,
            1 => high,
            2 => rng.in_range(low, high),
            _ => rng.in_range(typical, typical.saturating_add(999).min(high)),
        },
    };
    value - (value - low).rem_euclid(step)
}

/// A JSON number within its bounds, in any of the notations that servers write.
pub fn float(constraints: &Constraints, mode: Mode, rng: &mut Rng) -> String {
    const TYPICAL: [&str; 5] = ["1", "0.5", "2.25", "17", "0"];
    const EDGE_CASES: [&str; 16] = [
        "0.00743999984115362",
        "5.0",
        "1.10",
        "100",
        "-0.0",
        "-2.75",
        "1e3",
        "1E+2",
        "2.5e-7",
        "9007199254740993",
        "1.7976931348623157e308",
        "0.1",
        "0.30000000000000004",
        "123456789.123456789",
        "3.141592653589793238462643",
        "0",
    ];
    let number = |text: &Option<String>| text.as_ref().and_then(|text| text.parse::<f64>().ok());
    let (low, high) = (number(&constraints.minimum), number(&constraints.maximum));
    let step = number(&constraints.multiple_of);
    let fits = |text: &&str| {
        let value: f64 = text.parse().unwrap_or(f64::NAN);
        low.is_none_or(|low| value > low || (value == low && !constraints.above_minimum))
            && high.is_none_or(|high| value < high || (value == high && !constraints.below_maximum))
            && step.is_none_or(|step| value % step == 0.0)
    };
    let mut fitting: Vec<&str> = TYPICAL.iter().copied().filter(fits).collect();
    if mode == Mode::Random {
        fitting.extend(EDGE_CASES.iter().copied().filter(fits));
    }
    if fitting.is_empty() {
        let middle = match (low, high) {
            (Some(low), Some(high)) => (low + high) / 2.0,
            (Some(low), None) => low + 1.0,
            (None, high) => high.unwrap_or(0.0) - 1.0,
        };
        return middle.to_string();
    }
    (*rng.choose(&fitting)).to_owned()
}
