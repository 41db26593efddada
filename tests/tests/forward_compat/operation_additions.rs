//! Compatible additions to one operation: parameters, a status of success, media types and errors.

use super::added::{Added, WORD};
use super::tree_edit::{ensure, entries, get, is_reference, map, push, push_entry, text};
use tests::bodies::json_tree::Tree;

/// Adds everything that callers may ignore.
pub fn extend(operation: &mut Tree, added: &mut Added) {
    let params = ensure(operation, "parameters", Tree::List(Vec::new()));
    let wires = params.items().iter().filter_map(|one| {
        let in_query = one.get("in").and_then(Tree::text) == Some("query");
        one.get("name")?
            .text()
            .filter(|_| in_query)
            .map(str::to_owned)
    });
    // A header with the name of another parameter.
    let twin = wires.take(1).collect::<Vec<String>>();
    push(params, param(WORD, "query"));
    push(params, param(&format!("X-{WORD}"), "header"));
    twin.iter()
        .for_each(|wire| push(params, param(wire, "header")));
    added.params += 2 + twin.len();
    if let Some(responses) = get(operation, "responses") {
        add_success(responses, added);
        let content = map(&[("application/json", map(&[("schema", problem())]))]);
        let response = map(&[("description", text("")), ("content", content)]);
        push_entry(responses, "418", response);
        added.errors += 1;
    }
}

/// Adds a second success status of the same type, and a text body beside JSON.
fn add_success(responses: &mut Tree, added: &mut Added) {
    let mut all = entries(Some(responses)).iter_mut();
    let (Some((_, only)), None) = (
        all.find(|(status, _)| status.starts_with('2')),
        all.find(|(status, _)| status.starts_with('2')),
    ) else {
        return;
    };
    // An inline type would be a different type for the second status.
    let json = only
        .get("content")
        .and_then(|all| all.get("application/json"));
    let named = json
        .and_then(|json| json.get("schema"))
        .is_some_and(is_reference);
    let again = (is_reference(only) || named).then(|| only.clone());
    if json.is_some()
        && let Some(content) = get(only, "content")
    {
        let schema = map(&[("schema", map(&[("type", text("string"))]))]);
        push_entry(content, "text/plain", schema);
        added.media += 1;
    }
    if let Some(again) = again {
        push_entry(responses, "203", again);
        added.statuses += 1;
    }
}

fn problem() -> Tree {
    let fields = map(&[(WORD, map(&[("type", text("string"))]))]);
    map(&[("type", text("object")), ("properties", fields)])
}

fn param(name: &str, place: &str) -> Tree {
    map(&[
        ("name", text(name)),
        ("in", text(place)),
        ("schema", map(&[("type", text("string"))])),
    ])
}
