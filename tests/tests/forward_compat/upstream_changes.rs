//! Growth knows what each kind of change upstream does to code of before: nothing, or it is told.

use super::support::{Fate, Update};
use tests::{json_tree::Tree, upstream::yaml};

const GARDEN: &str = include_str!("garden.yaml");

#[derive(serde::Deserialize)]
struct Kinds {
    added: Vec<Kind>,
    turned: Vec<Kind>,
}

/// A kind of change.
#[derive(serde::Deserialize)]
struct Kind {
    what: String,
    /// Words of the reason that is told, if it breaks code.
    breaks: Option<String>,
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
    kinds.expect("the kinds of change")
}

#[test]
fn each_upstream_change_keeps_code_compiling_or_is_reported() {
    let before = Update::of("", GARDEN);
    let Kinds { added, turned } = kinds();
    let mut wrong = Vec::new();
    for kind in added.iter().chain(&turned) {
        let spec = kind.spec();
        let after = before.next(&spec);
        let again = after.next(&spec);
        if after.files != again.files || after.ledger != again.ledger {
            wrong.push(format!("{}: the ledger does not come to rest", kind.what));
        }
        let fate = before.fate(&after);
        let right = match (&fate, &kind.breaks) {
            (Fate::Kept, None) => true,
            (Fate::Told(reasons), Some(why)) => reasons.iter().any(|reason| reason.contains(why)),
            (Fate::Kept | Fate::Told(_) | Fate::Silent(_) | Fate::Alarmed(_), _) => false,
        };
        if !right {
            wrong.push(format!("{}: {fate:#?}", kind.what));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A tree with each of its parts changed, one at a time, in each way that there is.
fn changed(tree: &Tree, ways: &dyn Fn(&Tree) -> Vec<Tree>) -> Vec<Tree> {
    let mut found = ways(tree);
    match tree {
        Tree::Map(entries) => {
            for (at, (key, value)) in entries.iter().enumerate() {
                for part in changed(value, ways) {
                    let mut other = entries.clone();
                    other[at] = (key.clone(), part);
                    found.push(Tree::Map(other));
                }
            }
        }
        Tree::List(items) => {
            for (at, item) in items.iter().enumerate() {
                for part in changed(item, ways) {
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

/// A part without each of what is in it, and in another order.
fn without(part: &Tree) -> Vec<Tree> {
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

/// What describes a value with more said of it, or another type.
fn otherwise(part: &Tree) -> Vec<Tree> {
    let mut found = Vec::new();
    let Tree::Map(entries) = part else {
        return found;
    };
    let kind = part.get("type").and_then(Tree::text);
    if kind.is_none() && part.get("$ref").is_none() {
        return found;
    }
    let said = [
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
    for (key, value) in said {
        if part.get(key).is_none() {
            let mut more = entries.clone();
            more.push((key.into(), value));
            found.push(Tree::Map(more));
        }
    }
    for other in ["string", "integer", "number", "boolean", "object"] {
        if kind.is_some_and(|kind| kind != other) {
            let mut turned = entries.clone();
            for (key, value) in &mut turned {
                if key == "type" {
                    *value = Tree::Text(other.into());
                }
            }
            found.push(Tree::Map(turned));
        }
    }
    found
}

#[test]
fn every_single_edit_that_breaks_code_is_reported() {
    let garden = yaml(GARDEN).expect("YAML");
    let before = Update::of("", GARDEN);
    let (mut wrong, mut count) = (Vec::new(), 0);
    let ways = |part: &Tree| [without(part), otherwise(part)].concat();
    // One in four, as all of them take a minute.
    for other in changed(&garden, &ways).into_iter().step_by(4) {
        let Ok(after) = Update::read(&before.ledger, &other.write()) else {
            continue;
        };
        count += 1;
        let fate = before.fate(&after);
        if let Fate::Silent(_) | Fate::Alarmed(_) = fate {
            let what = tests::json_tree::difference(&garden, &other);
            wrong.push(format!("{what:?} {fate:#?}"));
        }
    }
    assert!(count > 300, "only {count} were read");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn all_compatible_additions_together_keep_code_compiling() {
    let before = Update::of("", GARDEN);
    let mut spec = GARDEN.to_owned();
    let mut count = 0;
    for kind in kinds().added.iter().filter(|kind| kind.breaks.is_none()) {
        // What another has edited already is left out.
        let fits = |edit: &Edit| spec.matches(edit.from.as_str()).count() == 1;
        if kind.edits.iter().all(fits) {
            count += 1;
            for Edit { from, to } in &kind.edits {
                spec = spec.replace(from.as_str(), to);
            }
        }
    }
    assert!(count > 20, "only {count} at once");
    let after = before.next(&spec);
    assert_eq!(before.fate(&after), Fate::Kept);
    let back = after.next(GARDEN);
    assert_eq!(before.fate(&back), Fate::Kept);
}
