//! Constraints on numbers, strings and the length of arrays.

use super::format;
use crate::{bodies::json_tree::Tree, synth::matches};
use std::cmp::Ordering;

/// Checks the bounds and the format of a number.
pub fn number(part: &Tree, text: &str, say: &mut impl FnMut(String)) {
    let bound = |key| match part.get(key) {
        Some(Tree::Number(bound)) => Some(bound.as_str()),
        _ => None,
    };
    let excluded = |key| part.get(key) == Some(&Tree::Bool(true));
    if let Some(low) = bound("minimum") {
        let order = compare(text, low);
        if order == Ordering::Less || (order == Ordering::Equal && excluded("exclusiveMinimum")) {
            say(format!("{text} is below {low}"));
        }
    }
    if let Some(high) = bound("maximum") {
        let order = compare(text, high);
        if order == Ordering::Greater || (order == Ordering::Equal && excluded("exclusiveMaximum"))
        {
            say(format!("{text} is above {high}"));
        }
    }
    if let Some(step) = bound("multipleOf") {
        let whole = match (text.parse::<i128>(), step.parse::<i128>()) {
            (Ok(value), Ok(step)) => value % step == 0,
            _ => double(text) % double(step) == 0.0,
        };
        if !whole {
            say(format!("{text} is not a multiple of {step}"));
        }
    }
    let range = match part.get("format").and_then(Tree::text) {
        Some("int32") => Some((i128::from(i32::MIN), i128::from(i32::MAX))),
        Some("int64") => Some((i128::from(i64::MIN), i128::from(i64::MAX))),
        Some("uint32") => Some((0, i128::from(u32::MAX))),
        Some("uint64") => Some((0, i128::from(u64::MAX))),
        _ => None,
    };
    if let (Some((low, high)), Ok(value)) = (range, text.parse::<i128>())
        && !(low..=high).contains(&value)
    {
        say(format!("{text} does not fit its format"));
    }
}

/// Compares integers exactly and other numbers as `f64`.
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

/// Checks the length, the pattern and the format of a string.
pub fn text(part: &Tree, text: &str, say: &mut impl FnMut(String)) {
    let length = text.chars().count();
    if size(part, "minLength").is_some_and(|least| length < least) {
        say(format!("`{text}` is too short"));
    }
    if size(part, "maxLength").is_some_and(|most| length > most) {
        say(format!("`{text}` is too long"));
    }
    if let Some(pattern) = part.get("pattern").and_then(Tree::text)
        && !matches(pattern, text)
    {
        say(format!("`{text}` does not match `{pattern}`"));
    }
    if let Some(name) = part.get("format").and_then(Tree::text)
        && !format::holds(name, text)
    {
        say(format!("`{text}` does not match the format {name}"));
    }
}

/// Checks the length and the uniqueness of array elements.
pub fn length(part: &Tree, items: &[Tree], say: &mut impl FnMut(String)) {
    if size(part, "minItems").is_some_and(|least| items.len() < least) {
        say(format!("{} elements are too few", items.len()));
    }
    if size(part, "maxItems").is_some_and(|most| items.len() > most) {
        say(format!("{} elements are too many", items.len()));
    }
    let twice = |(at, item)| items[..at].contains(item);
    if part.get("uniqueItems") == Some(&Tree::Bool(true)) && items.iter().enumerate().any(twice) {
        say("an element occurs twice".into());
    }
}

fn size(part: &Tree, key: &str) -> Option<usize> {
    match part.get(key) {
        Some(Tree::Number(text)) => text.parse().ok(),
        _ => None,
    }
}
