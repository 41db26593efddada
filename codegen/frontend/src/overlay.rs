//! The overlay knows what is wrong in a description, and mends it before it is read.
//!
//! An OpenAPI Overlay of which every action must change something: one that does not is out of date.

use crate::{
    code,
    files::Library,
    nearest::nearest,
    node::{Node, Value},
};
use ir::Report;

/// Applies every action of an overlay, in order.
pub fn apply(
    source: Option<&(String, Vec<u8>)>,
    linked: &mut Node,
    library: &mut Library,
    report: &mut Report,
) {
    let Some((path, bytes)) = source else {
        return;
    };
    let Some(overlay) = library.add(path, bytes.clone(), report) else {
        return;
    };
    if !overlay
        .get("overlay")
        .and_then(Node::as_str)
        .is_some_and(|version| version.starts_with("1."))
    {
        let help = "begin it with `overlay: 1.0.0`";
        report.add_with_help(
            &code::OVERLAY_MALFORMED,
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
            report.add(&code::OVERLAY_MALFORMED, other.span, message);
        }
        None => report.add(
            &code::OVERLAY_MALFORMED,
            overlay.span,
            "the overlay has no `actions`",
        ),
    }
}

fn act(action: &Node, linked: &mut Node, report: &mut Report) {
    const KEYS: [&str; 4] = ["target", "description", "update", "remove"];
    if !matches!(action.value, Value::Map(_)) {
        let message = format!("{} stands where an action belongs", action.kind());
        report.add(&code::OVERLAY_MALFORMED, action.span, message);
        return;
    }
    for (key, _) in action
        .entries()
        .iter()
        .filter(|(key, _)| !KEYS.contains(&key.text.as_str()))
    {
        let message = format!("an action has no `{}`", key.text);
        let help = "its keys are `target`, `description`, `update` and `remove`";
        report.add_with_help(&code::OVERLAY_MALFORMED, key.span, message, help);
    }
    let Some(target) = action.get("target") else {
        report.add(
            &code::OVERLAY_MALFORMED,
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
            &code::OVERLAY_MALFORMED,
            action.span,
            "the action has no `description` that gives its reason",
        );
    }
    let Some(text) = target.as_str() else {
        let message = format!("`target` is {}, and text belongs there", target.kind());
        report.add(&code::OVERLAY_MALFORMED, target.span, message);
        return;
    };
    let Some(steps) = steps(text) else {
        let help = "use `$`, `.key`, `['key']`, `[0]`, `[?(@=='text')]` and `[?(@.$ref=='text')]`";
        report.add_with_help(
            &code::OVERLAY_MALFORMED,
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
                &code::OVERLAY_MALFORMED,
                action.span,
                "an action has either `update` or `remove: true`",
            );
            return;
        }
    };
    if !changed {
        let (message, help) = unused(linked, &steps, text, remove);
        report.add_with_help(&code::OVERLAY_UNUSED, target.span, message, help);
    }
}

/// Why an action changed nothing, and what is to be done about it.
fn unused(linked: &Node, steps: &[Step], text: &str, remove: bool) -> (String, String) {
    if look(linked, steps).is_some() {
        return (
            format!("the action on `{text}` changes nothing"),
            "the description says this by itself now: delete the action".into(),
        );
    }
    let message = format!("nothing stands at `{}`", reached(linked, steps));
    let parent = steps
        .split_last()
        .and_then(|(_, before)| look(linked, before));
    let help = match nearest(linked, steps) {
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

/// One step of a path.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// To the value of a key.
    Key(String),
    /// To a part of a list, by number.
    Index(usize),
    /// To a part of a list, by its text.
    Equal(String),
    /// To a part of a list, by what it refers to.
    Refers(String),
}

/// Steps as they stand in a path, after its `$` or after other steps.
pub fn write(steps: &[Step]) -> String {
    steps.iter().map(Step::write).collect()
}

impl Step {
    fn write(&self) -> String {
        match self {
            Step::Key(key) if is_plain(key) => format!(".{key}"),
            Step::Key(key) => format!("['{key}']"),
            Step::Index(index) => format!("[{index}]"),
            Step::Equal(text) => format!("[?(@=='{text}')]"),
            Step::Refers(text) => format!("[?(@.$ref=='{text}')]"),
        }
    }
}

/// Whether a key may stand after a dot.
fn is_plain(key: &str) -> bool {
    key.chars()
        .all(|one| one.is_alphanumeric() || matches!(one, '_' | '-'))
}

fn steps(path: &str) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    let mut rest = path.strip_prefix('$')?;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('.') {
            let end = after.find(['.', '[']).unwrap_or(after.len());
            steps.push(Step::Key(after[..end].to_owned()).checked()?);
            rest = &after[end..];
        } else if let Some(after) = rest
            .strip_prefix("[?(@==")
            .or_else(|| rest.strip_prefix("[?(@ == "))
        {
            let (text, after) = quoted(after)?;
            steps.push(Step::Equal(text.to_owned()));
            rest = after.strip_prefix(")]")?;
        } else if let Some(after) = rest.strip_prefix("[?(@.$ref==") {
            let (text, after) = quoted(after)?;
            steps.push(Step::Refers(text.to_owned()));
            rest = after.strip_prefix(")]")?;
        } else if let Some(after) = rest.strip_prefix('[') {
            if after.starts_with(['\'', '"']) {
                let (text, after) = quoted(after)?;
                steps.push(Step::Key(text.to_owned()));
                rest = after.strip_prefix(']')?;
            } else {
                let (digits, after) = after.split_once(']')?;
                steps.push(Step::Index(digits.parse().ok()?));
                rest = after;
            }
        } else {
            return None;
        }
    }
    Some(steps)
}

impl Step {
    /// Whether it leads to this part of a list, wherever that stands there.
    fn means(&self, item: &Node) -> bool {
        match self {
            Step::Equal(text) => item.as_str() == Some(text.as_str()),
            Step::Refers(to) => item.get("$ref").and_then(Node::as_str) == Some(to.as_str()),
            Step::Key(_) | Step::Index(_) => false,
        }
    }

    fn checked(self) -> Option<Self> {
        match &self {
            Step::Key(key) if key.is_empty() || key == "*" => None,
            _ => Some(self),
        }
    }
}

fn quoted(text: &str) -> Option<(&str, &str)> {
    let quote = text
        .chars()
        .next()
        .filter(|quote| matches!(quote, '\'' | '"'))?;
    text[1..].split_once(quote)
}

fn find<'a>(node: &'a mut Node, steps: &[Step]) -> Option<&'a mut Node> {
    let mut node = node;
    for step in steps {
        node = match (step, &mut node.value) {
            (Step::Key(key), Value::Map(entries)) => entries
                .iter_mut()
                .find(|(name, _)| name.text == *key)
                .map(|(_, value)| value)?,
            (Step::Index(index), Value::List(items)) => items.get_mut(*index)?,
            (Step::Equal(_) | Step::Refers(_), Value::List(items)) => {
                items.iter_mut().find(|item| step.means(item))?
            }
            _ => return None,
        };
    }
    Some(node)
}

/// The same, to look and not to touch.
pub fn look<'a>(node: &'a Node, steps: &[Step]) -> Option<&'a Node> {
    steps.iter().try_fold(node, |node, step| match step {
        Step::Key(key) => node.get(key),
        Step::Index(index) => node.items().get(*index),
        Step::Equal(_) | Step::Refers(_) => node.items().iter().find(|item| step.means(item)),
    })
}

/// The longest part of a path that leads somewhere, with the first step that does not.
fn reached(linked: &Node, steps: &[Step]) -> String {
    let depth = (0..steps.len())
        .find(|&depth| look(linked, &steps[..=depth]).is_none())
        .unwrap_or(0);
    format!("${}", write(&steps[..=depth]))
}

fn cut(parent: &mut Node, step: &Step) -> bool {
    match (step, &mut parent.value) {
        (Step::Key(key), Value::Map(entries)) => {
            let before = entries.len();
            entries.retain(|(name, _)| name.text != *key);
            entries.len() < before
        }
        (Step::Index(index), Value::List(items)) if *index < items.len() => {
            items.remove(*index);
            true
        }
        (Step::Equal(_) | Step::Refers(_), Value::List(items)) => {
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

#[cfg(test)]
mod tests {
    use super::{Step, steps};

    #[test]
    fn a_path_is_read_step_by_step() {
        let key = |text: &str| Step::Key(text.into());
        let path = "$.paths['/v2/a.b'].get.required[?(@=='x')][0][?(@.$ref=='#/y')]";
        let expected = vec![
            key("paths"),
            key("/v2/a.b"),
            key("get"),
            key("required"),
            Step::Equal("x".into()),
            Step::Index(0),
            Step::Refers("#/y".into()),
        ];
        assert_eq!(steps(path), Some(expected));
        for wrong in [
            "",
            "paths",
            "$..x",
            "$.*",
            "$[",
            "$['x",
            "$[x]",
            "$[?(@.a=='x')]",
        ] {
            assert_eq!(steps(wrong), None, "{wrong}");
        }
    }
}
