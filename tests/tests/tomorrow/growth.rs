//! Growth knows what each kind of change upstream does to code of before: nothing, or it is told.

use super::kit::{Fate, Update};

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
    let kinds = serde_yaml::from_str(include_str!("growth.yaml"));
    kinds.expect("the kinds of change")
}

#[test]
fn each_kind_of_change_keeps_code_or_is_told() {
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
            (Fate::Kept | Fate::Told(_) | Fate::Silent(_), _) => false,
        };
        if !right {
            wrong.push(format!("{}: {fate:#?}", kind.what));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn all_that_is_added_at_once_keeps_code() {
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
