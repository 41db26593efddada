//! What the description says of a value in numbers, each fact as a short sentence of a fixed form and in a fixed order.

use ir::{Constraints, Literal, Presence, Record, Type};

use crate::markdown::{code, line};

/// The longest literal or pattern that is shown.
const LONG: usize = 60;

/// The facts of a value: its bounds and its default.
pub fn facts(of: &Type, presence: &Presence) -> Vec<String> {
    let mut facts = of.limits().map(bounds).unwrap_or_default();
    match presence {
        Presence::Default(literal) => {
            facts.extend(shown(literal).map(|text| format!("Default: {text}.")))
        }
        Presence::Constant(literal) => {
            facts.extend(shown(literal).map(|text| format!("Always {text}.")))
        }
        Presence::Required | Presence::Optional => {}
    }
    if let (Some(limits), false) = (of.limits(), matches!(presence, Presence::Constant(_))) {
        facts.extend(allowed(limits));
    }
    facts
}

/// The facts of a record as a whole.
pub fn record_facts(record: &Record) -> Vec<String> {
    let mut facts = bounds(&record.constraints);
    facts.extend(allowed(&record.constraints));
    facts
}

/// The only values, unless they are too long to be read in passing.
fn allowed(limits: &Constraints) -> Option<String> {
    let values: Vec<String> = limits.allowed.iter().filter_map(shown).collect();
    match values.as_slice() {
        some if some.len() < limits.allowed.len() => None,
        [] => None,
        [only] => Some(format!("Always {only}.")),
        [first @ .., last] => Some(format!("One of {} and {last}.", first.join(", "))),
    }
}

/// A literal as a code span, unless it is too long to be read in passing.
fn shown(literal: &Literal) -> Option<String> {
    let text = match literal {
        Literal::Text(text) if text.is_empty() => "\"\"".to_owned(),
        Literal::Text(text) => text.clone(),
        other => other.to_json(),
    };
    (text.chars().count() <= LONG).then(|| code(&text))
}

fn bounds(limits: &Constraints) -> Vec<String> {
    let mut out = Vec::new();
    let exclusive = |is_exclusive: bool| if is_exclusive { " (exclusive)" } else { "" };
    let (above, below) = (
        exclusive(limits.above_minimum),
        exclusive(limits.below_maximum),
    );
    let (low, high) = (
        limits.minimum.as_deref().map(number),
        limits.maximum.as_deref().map(number),
    );
    match (low, high) {
        (Some(low), Some(high)) => out.push(format!("Range: {low}{above} to {high}{below}.")),
        (Some(low), None) => out.push(format!("Minimum: {low}{above}.")),
        (None, Some(high)) => out.push(format!("Maximum: {high}{below}.")),
        (None, None) => {}
    }
    if let Some(step) = &limits.multiple_of {
        out.push(format!("Multiple of {}.", number(step)));
    }
    out.extend(count(
        "Length",
        limits.min_length,
        limits.max_length,
        "character",
    ));
    let pattern = limits.pattern.as_deref();
    if let Some(pattern) = pattern.filter(|pattern| pattern.chars().count() <= LONG) {
        out.push(format!("Pattern: {}.", code(pattern)));
    }
    out.extend(count("Size", limits.min_items, limits.max_items, "item"));
    if limits.unique_items {
        out.push("Items are unique.".into());
    }
    out.extend(count(
        "Size",
        limits.min_properties,
        limits.max_properties,
        "key",
    ));
    out
}

/// A number inside a line, where a minus sign does not begin a list.
fn number(text: &str) -> String {
    line(text).trim_start_matches('\\').to_owned()
}

fn count(label: &str, least: Option<u64>, most: Option<u64>, unit: &str) -> Option<String> {
    let units = |number: u64| match number {
        1 => format!("1 {unit}"),
        _ => format!("{number} {unit}s"),
    };
    let range = match (least.filter(|&least| least > 0), most) {
        (None, None) => return None,
        (Some(least), None) => format!("at least {}", units(least)),
        (None, Some(most)) => format!("at most {}", units(most)),
        (Some(least), Some(most)) if least == most => format!("exactly {}", units(most)),
        (Some(least), Some(most)) => format!("{least} to {}", units(most)),
    };
    Some(format!("{label}: {range}."))
}
