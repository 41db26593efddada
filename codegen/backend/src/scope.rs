//! A scope knows which identifiers are taken.

use std::collections::{BTreeMap, BTreeSet};

/// Gives each wisher one of the spellings it lists, best first, so that no two get the same and
/// none gets a reserved one.
///
/// Those who want the same spelling all fall back to their next one: who came first does not
/// matter, so a new wisher cannot take a name away by standing earlier. Only where words run out
/// does a number decide.
pub fn assign(reserved: &[&str], wishes: &[Vec<String>]) -> Vec<String> {
    let mut taken: BTreeSet<String> = reserved.iter().map(|&word| word.to_owned()).collect();
    let mut given: Vec<Option<String>> = vec![None; wishes.len()];
    let longest = wishes.iter().map(Vec::len).max().unwrap_or(0);
    for level in 0..longest {
        let mut wanted: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (who, wish) in wishes.iter().enumerate() {
            if let (None, Some(spelling)) = (&given[who], wish.get(level)) {
                wanted.entry(spelling).or_default().push(who);
            }
        }
        for (spelling, who) in wanted {
            if let ([only], false) = (who.as_slice(), taken.contains(spelling)) {
                given[*only] = Some(spelling.to_owned());
                taken.insert(spelling.to_owned());
            }
        }
    }
    given
        .into_iter()
        .enumerate()
        .map(|(who, spelling)| spelling.unwrap_or_else(|| numbered(&wishes[who], &mut taken)))
        .collect()
}

fn numbered(wish: &[String], taken: &mut BTreeSet<String>) -> String {
    let stem = wish.last().map_or("item", String::as_str);
    // `ItemNo2` or `item_2`, as the stem is spelled.
    let camel = stem.starts_with(|first: char| first.is_uppercase())
        && stem.contains(|next: char| next.is_lowercase());
    let joint = if camel { "No" } else { "_" };
    let mut number = 2_usize;
    loop {
        let spelling = format!("{stem}{joint}{number}");
        if taken.insert(spelling.clone()) {
            return spelling;
        }
        number += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(words: &[&str]) -> Vec<String> {
        words.iter().map(|&word| word.to_owned()).collect()
    }

    #[test]
    fn rivals_all_step_back() {
        let given = assign(
            &["Error"],
            &[
                wish(&["Version", "DatabaseVersion"]),
                wish(&["Error", "ErrorModel"]),
                wish(&["Version", "KubernetesVersion"]),
                wish(&["Droplet"]),
            ],
        );
        assert_eq!(
            given,
            [
                "DatabaseVersion",
                "ErrorModel",
                "KubernetesVersion",
                "Droplet"
            ]
        );
    }

    #[test]
    fn a_number_decides_where_words_run_out() {
        let given = assign(
            &[],
            &[
                wish(&["item"]),
                wish(&["item"]),
                wish(&["Item"]),
                wish(&["Item"]),
            ],
        );
        assert_eq!(given, ["item_2", "item_3", "ItemNo2", "ItemNo3"]);
    }
}
