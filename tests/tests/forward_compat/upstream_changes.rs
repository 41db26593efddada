//! Changes of an upstream spec: each one keeps existing code compiling or is reported as breaking.

use super::support::{Effect, Update};
use tests::{bodies::json_tree::Tree, upstream::yaml};

const GARDEN: &str = include_str!("garden.yaml");

#[derive(serde::Deserialize)]
struct Kinds {
    added: Vec<Kind>,
    changed: Vec<Kind>,
}

/// One kind of change, as edits of the example spec.
#[derive(serde::Deserialize)]
struct Kind {
    what: String,
    /// Part of the reason that the diff reports, if the change breaks code.
    breaks: Option<String>,
    /// Part of the reason that the diff reports, if code compiles but its requests have another meaning.
    changes_requests: Option<String>,
    edits: Vec<Edit>,
}

#[derive(serde::Deserialize)]
struct Edit {
    from: String,
    to: String,
}

impl Kind {
    fn spec(&self) -> String {
        let mut spec = GARDEN.to_owned();
        for Edit { from, to } in &self.edits {
            let times = spec.matches(from.as_str()).count();
            assert_eq!(times, 1, "{}: {from}", self.what);
            spec = spec.replace(from.as_str(), to);
        }
        spec
    }
}

fn kinds() -> Kinds {
    let kinds = serde_yaml::from_str(include_str!("upstream_changes.yaml"));
    kinds.expect("the file is valid YAML")
}

#[test]
fn each_upstream_change_keeps_code_compiling_or_is_reported() {
    let before = Update::of("", GARDEN);
    let Kinds { added, changed } = kinds();
    let mut wrong = Vec::new();
    for kind in added.iter().chain(&changed) {
        let spec = kind.spec();
        let after = before.next(&spec);
        let again = after.next(&spec);
        if after.files != again.files || after.names != again.names {
            wrong.push(format!(
                "{}: compiling it again changes the names file",
                kind.what
            ));
        }
        let effect = before.effect(&after);
        let has = |reasons: &[String], why: &str| reasons.iter().any(|one| one.contains(why));
        let right = match (&effect, &kind.breaks, &kind.changes_requests) {
            (Effect::Compatible, None, None) => true,
            (Effect::Reported(reasons), Some(why), None) => has(reasons, why),
            (Effect::Compiles(reasons), None, Some(why)) => has(reasons, why),
            _ => false,
        };
        if !right {
            wrong.push(format!("{}: {effect:#?}", kind.what));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether a reason is about what requests mean, which no compiler sees.
fn changes_requests(reason: &str) -> bool {
    ["another server", "credential"]
        .iter()
        .any(|part| reason.contains(part))
}

/// Copies of a tree with one node changed in each, for every node and every change that `edits` gives for it.
fn with_one_edit(tree: &Tree, edits: &dyn Fn(&Tree) -> Vec<Tree>) -> Vec<Tree> {
    let mut found = edits(tree);
    match tree {
        Tree::Map(entries) => {
            for (at, (key, value)) in entries.iter().enumerate() {
                for part in with_one_edit(value, edits) {
                    let mut other = entries.clone();
                    other[at] = (key.clone(), part);
                    found.push(Tree::Map(other));
                }
            }
        }
        Tree::List(items) => {
            for (at, item) in items.iter().enumerate() {
                for part in with_one_edit(item, edits) {
                    let mut other = items.clone();
                    other[at] = part;
                    found.push(Tree::List(other));
                }
            }
        }
        Tree::Null | Tree::Bool(_) | Tree::Number(_) | Tree::Text(_) => {}
    }
    found
}

/// A node without each of its children in turn, and in reverse order.
fn removals(part: &Tree) -> Vec<Tree> {
    let mut found = Vec::new();
    match part {
        Tree::Map(entries) => {
            for at in 0..entries.len() {
                let mut less = entries.clone();
                less.remove(at);
                found.push(Tree::Map(less));
            }
            found.push(Tree::Map(entries.iter().rev().cloned().collect()));
        }
        Tree::List(items) => {
            for at in 0..items.len() {
                let mut less = items.clone();
                less.remove(at);
                found.push(Tree::List(less));
            }
            found.push(Tree::List(items.iter().rev().cloned().collect()));
        }
        Tree::Null | Tree::Bool(_) | Tree::Number(_) | Tree::Text(_) => {}
    }
    found
}

/// A node that describes a type, with one keyword added or another type.
fn alterations(part: &Tree) -> Vec<Tree> {
    let mut found = Vec::new();
    let Tree::Map(entries) = part else {
        return found;
    };
    let kind = part.get("type").and_then(Tree::text);
    if kind.is_none() && part.get("$ref").is_none() {
        return found;
    }
    let keywords = [
        ("nullable", Tree::Bool(true)),
        ("readOnly", Tree::Bool(true)),
        ("writeOnly", Tree::Bool(true)),
        ("deprecated", Tree::Bool(true)),
        ("format", Tree::Text("date-time".into())),
        (
            "enum",
            Tree::List(vec![Tree::Text("a".into()), Tree::Text("b".into())]),
        ),
        ("additionalProperties", Tree::Bool(false)),
        ("minimum", Tree::Number("0".into())),
    ];
    for (key, value) in keywords {
        if part.get(key).is_none() {
            let mut more = entries.clone();
            more.push((key.into(), value));
            found.push(Tree::Map(more));
        }
    }
    for other in ["string", "integer", "number", "boolean", "object"] {
        if kind.is_some_and(|kind| kind != other) {
            let mut altered = entries.clone();
            for (key, value) in &mut altered {
                if key == "type" {
                    *value = Tree::Text(other.into());
                }
            }
            found.push(Tree::Map(altered));
        }
    }
    found
}

#[test]
fn every_single_edit_that_breaks_code_is_reported() {
    let garden = yaml(GARDEN).expect("YAML");
    let before = Update::of("", GARDEN);
    let (mut wrong, mut count) = (Vec::new(), 0);
    let edits = |part: &Tree| [removals(part), alterations(part)].concat();
    // Every fourth one, because all of them take a minute.
    for other in with_one_edit(&garden, &edits).into_iter().step_by(4) {
        let Ok(after) = Update::read(&before.names, &other.write()) else {
            continue;
        };
        count += 1;
        let effect = before.effect(&after);
        let is_wrong = match &effect {
            Effect::Compatible | Effect::Reported(_) => false,
            Effect::Unreported(_) => true,
            Effect::Compiles(reasons) => !reasons.iter().all(|reason| changes_requests(reason)),
        };
        if is_wrong {
            let what = tests::bodies::json_tree::difference(&garden, &other);
            wrong.push(format!("{what:?} {effect:#?}"));
        }
    }
    assert!(count > 300, "only {count} edits give a valid spec");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn all_compatible_additions_together_keep_code_compiling() {
    let before = Update::of("", GARDEN);
    let mut spec = GARDEN.to_owned();
    let mut count = 0;
    for kind in kinds()
        .added
        .iter()
        .filter(|kind| kind.breaks.is_none() && kind.changes_requests.is_none())
    {
        // Skip a change of text that another change has edited already.
        let fits = |edit: &Edit| spec.matches(edit.from.as_str()).count() == 1;
        if kind.edits.iter().all(fits) {
            count += 1;
            for Edit { from, to } in &kind.edits {
                spec = spec.replace(from.as_str(), to);
            }
        }
    }
    assert!(count > 20, "only {count} changes could be combined");
    let after = before.next(&spec);
    assert_eq!(before.effect(&after), Effect::Compatible);
    let back = after.next(GARDEN);
    assert_eq!(before.effect(&back), Effect::Compatible);
}
