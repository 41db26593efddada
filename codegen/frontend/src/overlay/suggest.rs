//! Suggests the most similar path for an overlay target that no longer exists.

use crate::{
    overlay::json_path::{Selector, display, get},
    read::node::{Node, Value},
};
use std::cmp::Reverse;

/// How similar two keys must be for one to count as the other's new name, from 0 to 1.
const MIN_SIMILARITY: f64 = 0.6;

/// The existing path that is most similar to a missing one, if any is similar enough.
///
/// The selectors after the first missing one must exist below the suggested path as well.
pub fn suggest(root: &Node, selectors: &[Selector]) -> Option<String> {
    let depth = (0..selectors.len()).find(|&depth| get(root, &selectors[..=depth]).is_none())?;
    let (before, after) = selectors.split_at(depth);
    let (missing, rest) = after.split_first()?;
    let parent = get(root, before)?;
    let path = renamed_selector(parent, missing, rest)
        .map(|selector| before.iter().cloned().chain([selector]).collect())
        .or_else(|| moved_path(root, selectors, missing, rest));
    path.map(|path: Vec<Selector>| format!("${}{}", display(&path), display(rest)))
}

/// A selector in the same parent that may have replaced the missing one.
fn renamed_selector(parent: &Node, missing: &Selector, rest: &[Selector]) -> Option<Selector> {
    match (missing, &parent.value) {
        (Selector::Key(missing), Value::Map(entries)) => {
            let matching = entries.iter().filter(|(_, node)| get(node, rest).is_some());
            let rated = matching.map(|(key, _)| {
                let similarity = strsim::normalized_damerau_levenshtein(missing, &key.text);
                (similarity, &key.text)
            });
            let (similarity, best) = rated.max_by(|one, other| one.0.total_cmp(&other.0))?;
            (similarity >= MIN_SIMILARITY).then(|| Selector::Key(best.clone()))
        }
        // Another element of the same list that has the remaining selectors.
        (Selector::Index(_), Value::List(items)) if !rest.is_empty() => items
            .iter()
            .position(|item| get(item, rest).is_some())
            .map(Selector::Index),
        _ => None,
    }
}

/// A node, the index of its parent, and the key or index within the parent.
struct TreeEntry<'a> {
    node: &'a Node,
    parent_index: usize,
    selector: Option<KeyOrIndex<'a>>,
}

#[derive(Clone, Copy)]
enum KeyOrIndex<'a> {
    Key(&'a str),
    Index(usize),
}

/// The path of the same key elsewhere in the tree. Paths that share more selectors with the missing one are
/// preferred.
fn moved_path(
    root: &Node,
    selectors: &[Selector],
    missing: &Selector,
    rest: &[Selector],
) -> Option<Vec<Selector>> {
    let Selector::Key(missing) = missing else {
        return None;
    };
    let entries = tree_entries(root);
    let found = entries
        .iter()
        .filter(|entry| matches!(entry.selector, Some(KeyOrIndex::Key(key)) if key == missing))
        .filter(|entry| get(entry.node, rest).is_some());
    let paths: Vec<Vec<Selector>> = found.map(|entry| path_to(&entries, entry)).collect();
    let unique = paths.len() == 1;
    let depth = selectors.len() - rest.len();
    let rated = paths.into_iter().filter_map(|path| {
        let same = |(one, other): &(&Selector, &Selector)| one == other;
        let common_start = path.iter().zip(selectors).take_while(same).count();
        let reversed = selectors[..depth].iter().rev();
        let common_end = path.iter().rev().zip(reversed).take_while(same).count() + rest.len();
        // A key that occurs more than once must have something else in common with the missing path.
        (unique || common_end > 1).then(|| {
            (
                common_start,
                common_end,
                Reverse(path.len().abs_diff(depth)),
                path,
            )
        })
    });
    // Among equals, the first in source order.
    let best = rated.reduce(|best, next| {
        if (next.0, next.1, next.2) > (best.0, best.1, best.2) {
            next
        } else {
            best
        }
    });
    best.map(|(_, _, _, path)| path)
}

/// All nodes of a tree, parents before children.
fn tree_entries(root: &Node) -> Vec<TreeEntry<'_>> {
    let mut entries = vec![TreeEntry {
        node: root,
        parent_index: 0,
        selector: None,
    }];
    let mut parent_index = 0;
    while let Some(entry) = entries.get(parent_index) {
        let node = entry.node;
        entries.extend(node.entries().iter().map(|(key, node)| TreeEntry {
            node,
            parent_index,
            selector: Some(KeyOrIndex::Key(&key.text)),
        }));
        entries.extend(
            node.items()
                .iter()
                .enumerate()
                .map(|(index, node)| TreeEntry {
                    node,
                    parent_index,
                    selector: Some(KeyOrIndex::Index(index)),
                }),
        );
        parent_index += 1;
    }
    entries
}

/// The path from the root to an entry.
fn path_to(entries: &[TreeEntry<'_>], entry: &TreeEntry<'_>) -> Vec<Selector> {
    let mut selectors = Vec::new();
    let mut entry = entry;
    while let Some(selector) = entry.selector {
        selectors.push(match selector {
            KeyOrIndex::Key(key) => Selector::Key(key.to_owned()),
            KeyOrIndex::Index(index) => Selector::Index(index),
        });
        entry = &entries[entry.parent_index];
    }
    selectors.reverse();
    selectors
}
