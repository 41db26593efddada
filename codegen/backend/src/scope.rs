//! Assignment of unique identifiers within one scope.

use std::collections::{BTreeMap, BTreeSet};

/// Assigns one identifier to each item. `candidates` lists the spellings of each item, best first;
/// no two items get the same identifier, and none gets a reserved one.
///
/// Items that compete for a spelling all fall back to their next candidate. The result therefore does
/// not depend on the order of the items, and a new item cannot take an identifier from an existing one
/// by coming first. A number is appended only when an item has run out of candidates.
pub fn assign(reserved: &[&str], candidates: &[Vec<String>]) -> Vec<String> {
    let mut taken: BTreeSet<String> = reserved.iter().map(|&word| word.to_owned()).collect();
    let mut assigned: Vec<Option<String>> = vec![None; candidates.len()];
    let levels = candidates.iter().map(Vec::len).max().unwrap_or(0);
    for level in 0..levels {
        let mut wanted: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (item, spellings) in candidates.iter().enumerate() {
            if let (None, Some(spelling)) = (&assigned[item], spellings.get(level)) {
                wanted.entry(spelling).or_default().push(item);
            }
        }
        for (spelling, items) in wanted {
            if let ([only], false) = (items.as_slice(), taken.contains(spelling)) {
                assigned[*only] = Some(spelling.to_owned());
                taken.insert(spelling.to_owned());
            }
        }
    }
    assigned
        .into_iter()
        .enumerate()
        .map(|(item, spelling)| spelling.unwrap_or_else(|| numbered(&candidates[item], &mut taken)))
        .collect()
}

/// The last candidate with a number appended: `ItemNo2` or `item_2`, depending on its case.
fn numbered(candidates: &[String], taken: &mut BTreeSet<String>) -> String {
    let stem = candidates.last().map_or("item", String::as_str);
    let pascal = stem.starts_with(|first: char| first.is_uppercase())
        && stem.contains(|next: char| next.is_lowercase());
    let separator = if pascal { "No" } else { "_" };
    let mut number = 2_usize;
    loop {
        let spelling = format!("{stem}{separator}{number}");
        if taken.insert(spelling.clone()) {
            return spelling;
        }
        number += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spellings(words: &[&str]) -> Vec<String> {
        words.iter().map(|&word| word.to_owned()).collect()
    }

    #[test]
    fn competing_items_all_use_their_next_candidate() {
        let assigned = assign(
            &["Error"],
            &[
                spellings(&["Version", "DatabaseVersion"]),
                spellings(&["Error", "ErrorModel"]),
                spellings(&["Version", "KubernetesVersion"]),
                spellings(&["Droplet"]),
            ],
        );
        assert_eq!(
            assigned,
            [
                "DatabaseVersion",
                "ErrorModel",
                "KubernetesVersion",
                "Droplet"
            ]
        );
    }

    #[test]
    fn appends_numbers_when_candidates_run_out() {
        let assigned = assign(
            &[],
            &[
                spellings(&["item"]),
                spellings(&["item"]),
                spellings(&["Item"]),
                spellings(&["Item"]),
            ],
        );
        assert_eq!(assigned, ["item_2", "item_3", "ItemNo2", "ItemNo3"]);
    }
}
