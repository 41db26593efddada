//! Checks numbers and strings against their constraints.

use std::cmp::Ordering;

use openapi_sdk_runtime::Json;
use regex_lite::Regex;

use super::format;

pub(super) fn check_number(ty: &Json, value: &Json, at: &str, errors: &mut Vec<String>) {
    let text = value.to_string();
    let flag = |key: &str| ty.get(key).is_some_and(|flag| flag.as_bool() == Some(true));
    if let Some(minimum) = ty.get("minimum").map(|bound| bound.to_string()) {
        let order = compare(&text, &minimum);
        if order == Ordering::Less || order == Ordering::Equal && flag("above_minimum") {
            errors.push(format!("{at}: {text} is below {minimum}"));
        }
    }
    if let Some(maximum) = ty.get("maximum").map(|bound| bound.to_string()) {
        let order = compare(&text, &maximum);
        if order == Ordering::Greater || order == Ordering::Equal && flag("below_maximum") {
            errors.push(format!("{at}: {text} is above {maximum}"));
        }
    }
    if let Some(step) = ty.get("multiple_of").map(|step| step.to_string()) {
        let is_multiple = match (text.parse::<i128>(), step.parse::<i128>()) {
            (Ok(value), Ok(step)) if step != 0 => value % step == 0,
            _ => double(&text) % double(&step) == 0.0,
        };
        if !is_multiple {
            errors.push(format!("{at}: {text} is not a multiple of {step}"));
        }
    }
    let range = ty.get("range").and_then(|range| range.string());
    let bounds = match range.as_deref() {
        Some("i32") => (i128::from(i32::MIN), i128::from(i32::MAX)),
        Some("i64") => (i128::from(i64::MIN), i128::from(i64::MAX)),
        Some("u32") => (0, i128::from(u32::MAX)),
        Some("u64") => (0, i128::from(u64::MAX)),
        _ => return,
    };
    let fits = text
        .parse::<i128>()
        .is_ok_and(|value| (bounds.0..=bounds.1).contains(&value));
    if !fits {
        errors.push(format!("{at}: {text} does not fit its format"));
    }
}

/// Compares integers exactly, and other numbers in double precision.
fn compare(left: &str, right: &str) -> Ordering {
    match (left.parse::<i128>(), right.parse::<i128>()) {
        (Ok(left), Ok(right)) => left.cmp(&right),
        _ => double(left)
            .partial_cmp(&double(right))
            .unwrap_or(Ordering::Equal),
    }
}

fn double(text: &str) -> f64 {
    text.parse().unwrap_or(f64::NAN)
}

pub(super) fn check_string(ty: &Json, value: &Json, at: &str, errors: &mut Vec<String>) {
    let text = value.string().unwrap_or_default();
    let length = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
    if limit(ty, "min_length").is_some_and(|least| length < least) {
        errors.push(format!("{at}: {value} is too short"));
    }
    if limit(ty, "max_length").is_some_and(|most| length > most) {
        errors.push(format!("{at}: {value} is too long"));
    }
    if let Some(pattern) = ty.get("pattern").and_then(|pattern| pattern.string())
        && !matches(&pattern, &text)
    {
        errors.push(format!("{at}: {value} does not match `{pattern}`"));
    }
    if let Some(name) = ty.get("format").and_then(|name| name.string())
        && !format::matches(&name, &text)
    {
        errors.push(format!("{at}: {value} does not match the format {name}"));
    }
}

/// Whether a text matches a pattern. A pattern that this engine cannot read matches any text.
fn matches(pattern: &str, text: &str) -> bool {
    Regex::new(pattern).map_or(true, |regex| regex.is_match(text))
}

pub(super) fn limit(ty: &Json, key: &str) -> Option<i64> {
    ty.get(key)?.as_i64()
}
