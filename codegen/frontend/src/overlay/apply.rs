//! The overlay knows what is wrong in a description, and mends it before it is read.
//!
//! An OpenAPI Overlay of which every action must change something: one that does not is out of date.

use crate::{
    diagnostic_codes,
    overlay::{
        json_path::{Selector, display, find, get, parse},
        suggest::suggest,
    },
    read::{
        node::{Node, Value},
        source_map::SourceMap,
    },
};
use ir::Report;

/// Applies every action of an overlay, in order.
pub fn apply(
    source: Option<&(String, Vec<u8>)>,
    linked: &mut Node,
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
        let help = "begin it with `overlay: 1.0.0`";
        report.add_with_help(
            &diagnostic_codes::OVERLAY_MALFORMED,
            overlay.span,
            "this is not an OpenAPI Overlay 1",
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
                act(action, linked, report);
            }
        }
        Some((other, _)) => {
            let message = format!("`actions` is {}, and a list belongs there", other.kind());
            report.add(&diagnostic_codes::OVERLAY_MALFORMED, other.span, message);
        }
        None => report.add(
            &diagnostic_codes::OVERLAY_MALFORMED,
            overlay.span,
            "the overlay has no `actions`",
        ),
    }
}

fn act(action: &Node, linked: &mut Node, report: &mut Report) {
    const KEYS: [&str; 4] = ["target", "description", "update", "remove"];
    if !matches!(action.value, Value::Map(_)) {
        let message = format!("{} stands where an action belongs", action.kind());
        report.add(&diagnostic_codes::OVERLAY_MALFORMED, action.span, message);
        return;
    }
    for (key, _) in action
        .entries()
        .iter()
        .filter(|(key, _)| !KEYS.contains(&key.text.as_str()))
    {
        let message = format!("an action has no `{}`", key.text);
        let help = "its keys are `target`, `description`, `update` and `remove`";
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
    if action
        .get("description")
        .and_then(Node::as_str)
        .is_none_or(str::is_empty)
    {
        report.add(
            &diagnostic_codes::OVERLAY_MALFORMED,
            action.span,
            "the action has no `description` that gives its reason",
        );
    }
    let Some(text) = target.as_str() else {
        let message = format!("`target` is {}, and text belongs there", target.kind());
        report.add(&diagnostic_codes::OVERLAY_MALFORMED, target.span, message);
        return;
    };
    let Some(steps) = parse(text) else {
        let help = "use `$`, `.key`, `['key']`, `[0]`, `[?(@=='text')]` and `[?(@.$ref=='text')]`";
        report.add_with_help(
            &diagnostic_codes::OVERLAY_MALFORMED,
            target.span,
            format!("`{text}` is not a path that is understood"),
            help,
        );
        return;
    };
    let remove = action
        .get("remove")
        .and_then(Node::as_bool)
        .unwrap_or(false);
    let update = action.get("update");
    let changed = match (steps.split_last(), update, remove) {
        (Some((last, before)), None, true) => {
            find(linked, before).is_some_and(|parent| cut(parent, last))
        }
        (_, Some(update), false) => find(linked, &steps).is_some_and(|place| merge(place, update)),
        _ => {
            report.add(
                &diagnostic_codes::OVERLAY_MALFORMED,
                action.span,
                "an action has either `update` or `remove: true`",
            );
            return;
        }
    };
    if !changed {
        let (message, help) = unused(linked, &steps, text, remove);
        report.add_with_help(
            &diagnostic_codes::OVERLAY_UNUSED,
            target.span,
            message,
            help,
        );
    }
}

/// Why an action changed nothing, and what is to be done about it.
fn unused(linked: &Node, steps: &[Selector], text: &str, remove: bool) -> (String, String) {
    if get(linked, steps).is_some() {
        return (
            format!("the action on `{text}` changes nothing"),
            "the description says this by itself now: delete the action".into(),
        );
    }
    let message = format!("nothing stands at `{}`", reached(linked, steps));
    let parent = steps
        .split_last()
        .and_then(|(_, before)| get(linked, before));
    let help = match suggest(linked, steps) {
        _ if remove && parent.is_some() => {
            "what it removes is gone from the description: delete the action".into()
        }
        Some(place) => format!(
            "the nearest place like it is `{place}`: name that if it went there, or delete the action"
        ),
        None => "nothing like it is left in the description: delete the action, or name the place that was meant".into(),
    };
    (message, help)
}

/// The longest part of a path that leads somewhere, with the first step that does not.
fn reached(linked: &Node, steps: &[Selector]) -> String {
    let depth = (0..steps.len())
        .find(|&depth| get(linked, &steps[..=depth]).is_none())
        .unwrap_or(0);
    format!("${}", display(&steps[..=depth]))
}

fn cut(parent: &mut Node, step: &Selector) -> bool {
    match (step, &mut parent.value) {
        (Selector::Key(key), Value::Map(entries)) => {
            let before = entries.len();
            entries.retain(|(name, _)| name.text != *key);
            entries.len() < before
        }
        (Selector::Index(index), Value::List(items)) if *index < items.len() => {
            items.remove(*index);
            true
        }
        (Selector::Equal(_) | Selector::Refers(_), Value::List(items)) => {
            let before = items.len();
            items.retain(|item| !step.means(item));
            items.len() < before
        }
        _ => false,
    }
}

/// Mappings are merged, lists grow, anything else is replaced. Says whether anything changed.
fn merge(place: &mut Node, update: &Node) -> bool {
    let same = place == update;
    match (&mut place.value, &update.value) {
        (Value::Map(_), Value::Map(entries)) => {
            let mut changed = false;
            for (key, value) in entries {
                changed |= match place.get_mut(&key.text) {
                    Some(old) => merge(old, value),
                    None => {
                        place.set(&key.text, value.clone());
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
            *place = update.clone();
            true
        }
    }
}
