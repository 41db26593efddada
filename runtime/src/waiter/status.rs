//! The status in a response.

use crate::codec::{Json, present_at, value_at, values_at};
use crate::operation::{KeyPath, StatusRule};

/// The most elements whose statuses are read.
const MAX_ELEMENTS: usize = 10_000;

/// What a response says about the work.
pub(super) struct Status {
    /// The status; the first that is not done, if there are several. Empty if the resource has none.
    pub(super) text: String,
    /// Whether the work is done.
    pub(super) is_done: bool,
    /// Whether the work failed.
    pub(super) has_failed: bool,
}

/// The status in a response, or `None` if the response does not contain the resource: then nothing is known about it, and
/// waiting would not help.
pub(super) fn read(rule: Option<&StatusRule>, body: &str) -> Option<Status> {
    let Some(rule) = rule else {
        // Without a status, reading the final state is all there is to wait for.
        return Some(Status {
            text: String::new(),
            is_done: true,
            has_failed: false,
        });
    };
    let mut paths = rule.status.iter();
    let values = match paths.find_map(|path| values(body, path)) {
        Some(values) => values,
        None if rule.status.iter().any(|path| has_resource(body, path)) => vec![String::new()],
        None => return None,
    };
    let is_in = |list: &[&str], value: &String| list.contains(&value.as_str());
    let open = values.iter().find(|value| !is_in(rule.done, value));
    let is_complete = match rule.count {
        Some(count) => value_at(body, count) == Some(values.len().to_string().as_str()),
        None => !values.is_empty(),
    };
    Some(Status {
        text: open.or(values.first()).cloned().unwrap_or_default(),
        is_done: open.is_none() && is_complete,
        has_failed: values.iter().any(|value| is_in(rule.failed, value)),
    })
}

/// The values at a path: of each element if it has `*`. `None` if it does not exist.
fn values(body: &str, path: &[&str]) -> Option<Vec<String>> {
    let wildcard = path.iter().position(|key| *key == "*");
    match wildcard {
        Some(position) => present_at(body, &path[..position])?,
        None => value_at(body, path)?,
    };
    let values = values_at(body, path, MAX_ELEMENTS).into_iter();
    let text = |text: &str| {
        let value = Json::from_checked(text);
        value.string().unwrap_or_else(|| text.to_owned())
    };
    Some(values.map(text).collect())
}

/// Whether a response has the object in which a path expects the status.
fn has_resource(body: &str, path: &KeyPath) -> bool {
    let wildcard = path.iter().position(|key| *key == "*");
    match &path[..wildcard.unwrap_or(path.len())] {
        [] => false,
        // The response itself is the resource, unless it is something else.
        path @ [_] => present_at(body, path).is_some(),
        [parents @ .., _] => {
            present_at(body, parents).is_some_and(|resource| resource.starts_with('{'))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static NODES: StatusRule = StatusRule::new(
        &[&["pool", "nodes", "*", "state"]],
        &["running"],
        &["broken"],
    )
    .count(&["pool", "count"]);

    fn nodes(body: &str) -> Option<(String, bool, bool)> {
        let status = read(Some(&NODES), body)?;
        Some((status.text, status.is_done, status.has_failed))
    }

    #[test]
    fn is_done_when_as_many_elements_as_announced_are() {
        let cases = [
            (
                r#"{"pool": {"count": 2, "nodes": [{"state": "running"}, {"state": "new"}]}}"#,
                "new",
                false,
            ),
            (
                r#"{"pool": {"count": 2, "nodes": [{"state": "running"}, {"state": "running"}]}}"#,
                "running",
                true,
            ),
            (
                r#"{"pool": {"count": 2, "nodes": [{"state": "running"}]}}"#,
                "running",
                false,
            ),
            (
                r#"{"pool": {"count": 1, "nodes": [{"state": "running"}, {"state": "draining"}]}}"#,
                "draining",
                false,
            ),
            (
                r#"{"pool": {"count": 1, "nodes": [{"state": "running"}, {"state": null}]}}"#,
                "running",
                true,
            ),
            (r#"{"pool": {"count": 0, "nodes": []}}"#, "", true),
            (r#"{"pool": {"nodes": []}}"#, "", false),
            (r#"{"pool": {"count": 2}}"#, "", false),
        ];
        for (body, text, is_done) in cases {
            assert_eq!(nodes(body), Some((text.into(), is_done, false)), "{body}");
        }
        let failed = r#"{"pool": {"count": 2, "nodes": [{"state": "new"}, {"state": "broken"}]}}"#;
        assert_eq!(nodes(failed), Some(("new".into(), false, true)));
        assert_eq!(nodes(r#"{"other": 1}"#), None);
    }
}
