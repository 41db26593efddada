//! The nearest knows where something that is no longer in its place may have gone.

use crate::{
    overlay::json_path::{Selector, display, get},
    read::node::{Node, Value},
};
use std::cmp::Reverse;

/// How alike two keys must be for one to be the other's new name, from 0 to 1.
const ALIKE: f64 = 0.6;

/// The place most like a path that leads nowhere, if there is one worth naming.
///
/// What stands below the first step that fails must be found below the new place as well.
pub fn suggest(root: &Node, steps: &[Selector]) -> Option<String> {
    let depth = (0..steps.len()).find(|&depth| get(root, &steps[..=depth]).is_none())?;
    let (before, after) = steps.split_at(depth);
    let (lost, rest) = after.split_first()?;
    let parent = get(root, before)?;
    let place = renamed(parent, lost, rest)
        .map(|step| before.iter().cloned().chain([step]).collect())
        .or_else(|| moved(root, steps, lost, rest));
    place.map(|place: Vec<Selector>| format!("${}{}", display(&place), display(rest)))
}

/// What the lost step may be called now, in the same parent.
fn renamed(parent: &Node, lost: &Selector, rest: &[Selector]) -> Option<Selector> {
    match (lost, &parent.value) {
        (Selector::Key(lost), Value::Map(entries)) => {
            let fits = entries.iter().filter(|(_, node)| get(node, rest).is_some());
            let rated = fits.map(|(key, _)| {
                let alike = strsim::normalized_damerau_levenshtein(lost, &key.text);
                (alike, &key.text)
            });
            let (alike, best) = rated.max_by(|one, other| one.0.total_cmp(&other.0))?;
            (alike >= ALIKE).then(|| Selector::Key(best.clone()))
        }
        // Another part of the same list, told by what it holds.
        (Selector::Index(_), Value::List(items)) if !rest.is_empty() => items
            .iter()
            .position(|item| get(item, rest).is_some())
            .map(Selector::Index),
        _ => None,
    }
}

/// A node, the number of the one it is in, and the step from there.
struct Spot<'a> {
    node: &'a Node,
    above: usize,
    step: Option<Way<'a>>,
}

#[derive(Clone, Copy)]
enum Way<'a> {
    Key(&'a str),
    Index(usize),
}

/// The same key elsewhere, as near as can be.
fn moved(
    root: &Node,
    steps: &[Selector],
    lost: &Selector,
    rest: &[Selector],
) -> Option<Vec<Selector>> {
    let Selector::Key(lost) = lost else {
        return None;
    };
    let spots = spots(root);
    let found = spots
        .iter()
        .filter(|spot| matches!(spot.step, Some(Way::Key(key)) if key == lost))
        .filter(|spot| get(spot.node, rest).is_some());
    let places: Vec<Vec<Selector>> = found.map(|spot| path(&spots, spot)).collect();
    let alone = places.len() == 1;
    let depth = steps.len() - rest.len();
    let rated = places.into_iter().filter_map(|place| {
        let same = |(one, other): &(&Selector, &Selector)| one == other;
        let start = place.iter().zip(steps).take_while(same).count();
        let back = steps[..depth].iter().rev();
        let end = place.iter().rev().zip(back).take_while(same).count() + rest.len();
        // A key that many things have tells nothing by itself.
        (alone || end > 1).then(|| (start, end, Reverse(place.len().abs_diff(depth)), place))
    });
    // Of equals, the first in the order of the description.
    let best = rated.reduce(|best, next| {
        if (next.0, next.1, next.2) > (best.0, best.1, best.2) {
            next
        } else {
            best
        }
    });
    best.map(|(_, _, _, place)| place)
}

/// Every node of a tree, each after the one it is in.
fn spots(root: &Node) -> Vec<Spot<'_>> {
    let mut spots = vec![Spot {
        node: root,
        above: 0,
        step: None,
    }];
    let mut at = 0;
    while let Some(spot) = spots.get(at) {
        let node = spot.node;
        spots.extend(node.entries().iter().map(|(key, node)| Spot {
            node,
            above: at,
            step: Some(Way::Key(&key.text)),
        }));
        spots.extend(node.items().iter().enumerate().map(|(index, node)| Spot {
            node,
            above: at,
            step: Some(Way::Index(index)),
        }));
        at += 1;
    }
    spots
}

/// The steps from the root to a spot.
fn path(spots: &[Spot<'_>], spot: &Spot<'_>) -> Vec<Selector> {
    let mut steps = Vec::new();
    let mut spot = spot;
    while let Some(step) = spot.step {
        steps.push(match step {
            Way::Key(key) => Selector::Key(key.to_owned()),
            Way::Index(index) => Selector::Index(index),
        });
        spot = &spots[spot.above];
    }
    steps.reverse();
    steps
}
