//! Numbers know their bounds, exactly.

use super::{Dice, Mode};
use ir::{Constraints, Int};

/// A whole number within its bounds.
pub fn integer(width: Int, limits: &Constraints, mode: Mode, dice: &mut Dice) -> i128 {
    let (least, most) = match width {
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
    let step = whole(&limits.multiple_of).unwrap_or(1).max(1);
    let low =
        whole(&limits.minimum).map_or(least, |low| low.saturating_add(limits.above_minimum.into()));
    let high = whole(&limits.maximum).map_or(most, |high| {
        high.saturating_sub(limits.below_maximum.into())
    });
    // The first multiple from the bound on, inwards.
    let (low, high) = (low.clamp(least, most), high.clamp(least, most));
    let low = low.saturating_add((step - low.rem_euclid(step)) % step);
    // Where no number is within all bounds, the lower one holds.
    let high = high.saturating_sub(high.rem_euclid(step)).max(low);
    let tame = low.max(step).min(high);
    let value = match mode {
        Mode::Minimal => tame,
        Mode::Full => dice.between(tame, tame.saturating_add(step.saturating_mul(99)).min(high)),
        Mode::Random => match dice.below(5) {
            0 => low,
            1 => high,
            2 => dice.between(low, high),
            _ => dice.between(tame, tame.saturating_add(999).min(high)),
        },
    };
    value - (value - low).rem_euclid(step)
}

/// A number within its bounds, in one of the forms that servers write.
pub fn float(limits: &Constraints, mode: Mode, dice: &mut Dice) -> String {
    const TAME: [&str; 5] = ["1", "0.5", "2.25", "17", "0"];
    const ODD: [&str; 16] = [
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
    let (low, high) = (number(&limits.minimum), number(&limits.maximum));
    let step = number(&limits.multiple_of);
    let fits = |text: &&str| {
        let value: f64 = text.parse().unwrap_or(f64::NAN);
        low.is_none_or(|low| value > low || (value == low && !limits.above_minimum))
            && high.is_none_or(|high| value < high || (value == high && !limits.below_maximum))
            && step.is_none_or(|step| value % step == 0.0)
    };
    let mut fitting: Vec<&str> = TAME.iter().copied().filter(fits).collect();
    if mode == Mode::Random {
        fitting.extend(ODD.iter().copied().filter(fits));
    }
    if fitting.is_empty() {
        let middle = match (low, high) {
            (Some(low), Some(high)) => (low + high) / 2.0,
            (Some(low), None) => low + 1.0,
            (None, high) => high.unwrap_or(0.0) - 1.0,
        };
        return middle.to_string();
    }
    (*dice.pick(&fitting)).to_owned()
}
