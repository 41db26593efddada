//! Applies an OpenAPI Overlay.
//!
//! An action that changes nothing is an error, because the correction is out of date.

use crate::{
    diagnostic_codes,
    overlay::{
        json_path::{Selector, display, get, get_mut, parse},
        suggest::suggest,
    },
    read::{
        node::{Node, Value},
        source_map::SourceMap,
    },
};
use ir::Report;

/// Applies all actions of an overlay in order.
pub fn apply(
    source: Option<&(String, Vec<u8>)>,
    bundled: &mut Node,
    source_map: &mut SourceMap,
    report: &mut Report,
) {
    let Some((path, bytes)) = source else {
        return;
    };
    let Some(overlay) = source_map.add(path, bytes.clone(), report) else {
        return;
    };
    if !overlay
        .get("overlay")
        .and_then(Node::as_str)
        .is_some_and(|version| version.starts_with("1."))
    {
        let help = "start the file with `overlay: 1.0.0`";
        report.add_with_help(
            &diagnostic_codes::OVERLAY_MALFORMED,
            overlay.span,
            "the file is not an OpenAPI Overlay 1",
            help,
        );
        return;
    }
    match overlay
        .get("actions")
        .map(|actions| (actions, &actions.value))
    {
        Some((_, Value::List(actions))) => {
            for action in actions {
                apply_action(action, bundled, report);
            }
        }
        Some((other, _)) => {
            let message = format!("`actions` must be a list, found {}", other.kind());
            report.add(&diagnostic_codes::OVERLAY_MALFORMED, other.span, message);
        }
        None => report.add(
            &diagnostic_codes::OVERLAY_MALFORMED,
            overlay.span,
            "the overlay has no `actions`",
        ),
    }
}

fn apply_action(action: &Node, bundled: &mut Node, report: &mut Report) {
    const KEYS: [&str; 4] = ["target", "description", "update", "remove"];
    if !matches!(action.value, Value::Map(_)) {
        let message = format!("expected an action, found {}", action.kind());
        report.add(&diagnostic_codes::OVERLAY_MALFORMED, action.span, message);
        return;
    }
    for (key, _) in action
        .entries()
        .iter()
        .filter(|(key, _)| !KEYS.contains(&key.text.as_str()))
    {
        let message = format!("unknown key `{}` in an action", key.text);
        let help = "the keys of an action are `target`, `description`, `update` and `remove`";
        report.add_with_help(
            &diagnostic_codes::OVERLAY_MALFORMED,
            key.span,
            message,
            help,
        );
    }
    let Some(target) = action.get("target") else {
        report.add(
            &diagnostic_codes::OVERLAY_MALFORMED,
            action.span,
            "the action has no `target`",
        );
        return;
    };
    let Some(text) = target.as_str() else {
        let message = format!("`target` must be a string, found {}", target.kind());
        report.add(&diagnostic_codes::OVERLAY_MALFORMED, target.span, message);
        return;
    };
    let Some(selectors) = parse(text) else {
        let help = "use `$`, `.key`, `['key']`, `[0]`, `[?(@=='text')]` and `[?(@.$ref=='text')]`";
        report.add_with_help(
            &diagnostic_codes::OVERLAY_MALFORMED,
            target.span,
            format!("`{text}` is not a supported JSONPath"),
            help,
        );
        return;
    };
    let remove = action
        .get("remove")
        .and_then(Node::as_bool)
        .unwrap_or(false);
    let update = action.get("update");
    let changed = match (selectors.split_last(), update, remove) {
        (Some((last, before)), None, true) => {
            get_mut(bundled, before).is_some_and(|parent| remove_selected(parent, last))
        }
        (_, Some(update), false) => {
            get_mut(bundled, &selectors).is_some_and(|node| merge(node, update))
        }
        _ => {
            report.add(
                &diagnostic_codes::OVERLAY_MALFORMED,
                action.span,
                "an action must have either `update` or `remove: true`",
            );
            return;
        }
    };
    if !changed {
        let (message, help) = explain_unused(bundled, &selectors, text, remove);
        report.add_with_help(
            &diagnostic_codes::OVERLAY_UNUSED,
            target.span,
            message,
            help,
        );
    }
}

/// Why an action changed nothing, and what to do about it.
fn explain_unused(
    bundled: &Node,
    selectors: &[Selector],
    text: &str,
    remove: bool,
) -> (String, String) {
    if get(bundled, selectors).is_some() {
        return (
            format!("the action on `{text}` changes nothing"),
            "the description already has this value: delete the action".into(),
        );
    }
    let message = format!(
        "the description has nothing at `{}`",
        first_missing(bundled, selectors)
    );
    let parent = selectors
        .split_last()
        .and_then(|(_, before)| get(bundled, before));
    let help = match suggest(bundled, selectors) {
        _ if remove && parent.is_some() => {
            "the value to remove no longer exists: delete the action".into()
        }
        Some(similar) => format!(
            "the most similar path is `{similar}`: use it if the value moved there, or delete the action"
        ),
        None => {
            "the description has no similar path: delete the action, or correct its `target`".into()
        }
    };
    (message, help)
}

/// The path up to and including the first selector that selects nothing.
fn first_missing(bundled: &Node, selectors: &[Selector]) -> String {
    let depth = (0..selectors.len())
        .find(|&depth| get(bundled, &selectors[..=depth]).is_none())
        .unwrap_or(0);
    format!("${}", display(&selectors[..=depth]))
}

fn remove_selected(parent: &mut Node, selector: &Selector) -> bool {
    match (selector, &mut parent.value) {
        (Selector::Key(key), Value::Map(entries)) => {
            let before = entries.len();
            entries.retain(|(name, _)| name.text != *key);
            entries.len() < before
        }
        (Selector::Index(index), Value::List(items)) if *index < items.len() => {
            items.remove(*index);
            true
        }
        (Selector::Equals(_) | Selector::RefersTo(_), Value::List(items)) => {
            let before = items.len();
            items.retain(|item| !selector.matches(item));
            items.len() < before
        }
        _ => false,
    }
}

/// Merges an update into a node: maps are merged, lists are extended, other values are replaced. Returns
/// whether anything changed.
fn merge(node: &mut Node, update: &Node) -> bool {
    let same = node == update;
    match (&mut node.value, &update.value) {
        (Value::Map(_), Value::Map(entries)) => {
            let mut changed = false;
            for (key, value) in entries {
                changed |= match node.get_mut(&key.text) {
                    Some(old) => merge(old, value),
                    None => {
                        node.set(&key.text, value.clone());
                        true
                    }
                };
            }
            changed
        }
        (Value::List(items), Value::List(more)) => {
            let new: Vec<Node> = more
                .iter()
                .filter(|item| !items.contains(item))
                .cloned()
                .collect();
            let changed = !new.is_empty();
            items.extend(new);
            changed
        }
        (Value::List(items), _) => {
            let changed = !items.contains(update);
            if changed {
                items.push(update.clone());
            }
            changed
        }
        _ if same => false,
        _ => {
            *node = update.clone();
            true
        }
    }
}
