//! Checks the length of lists and the number of keys of objects.

use openapi_sdk_runtime::Json;

use super::scalar::limit;

pub(super) fn check_items(ty: &Json, value: &Json, at: &str, errors: &mut Vec<String>) {
    let items = value.items();
    let length = i64::try_from(items.len()).unwrap_or(i64::MAX);
    if limit(ty, "min_items").is_some_and(|least| length < least) {
        errors.push(format!("{at}: {length} elements are too few"));
    }
    if limit(ty, "max_items").is_some_and(|most| length > most) {
        errors.push(format!("{at}: {length} elements are too many"));
    }
    let is_unique = ty
        .get("unique_items")
        .is_some_and(|flag| flag.as_bool() == Some(true));
    let is_repeated = |index: usize| items[..index].contains(&items[index]);
    if is_unique && (0..items.len()).any(is_repeated) {
        errors.push(format!("{at}: an element occurs twice"));
    }
}

pub(super) fn check_keys(ty: &Json, value: &Json, at: &str, errors: &mut Vec<String>) {
    let count = i64::try_from(value.entries().len()).unwrap_or(i64::MAX);
    if limit(ty, "min_properties").is_some_and(|least| count < least) {
        errors.push(format!("{at}: {count} keys are too few"));
    }
    if limit(ty, "max_properties").is_some_and(|most| count > most) {
        errors.push(format!("{at}: {count} keys are too many"));
    }
}
