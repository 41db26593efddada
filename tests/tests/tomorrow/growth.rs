//! Growth knows what each kind of change upstream does to code of before: nothing, or it is told.

use super::kit::{Fate, Update};
use std::{collections::BTreeMap, fs, path::PathBuf};
use tests::{
    folder::{below, draw_all, feed, feed_memory},
    root,
};

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
fn a_ledger_changes_nothing_by_itself() {
    // Words of documentation are no names.
    let is_plain = |(_, folder): &(String, PathBuf)| !folder.join("docs").is_dir();
    for (name, folder) in below("case").into_iter().filter(is_plain) {
        let ((made, outcome), _) = feed(&folder, codegen::generate);
        let (_, files) = made.unwrap_or_else(|| panic!("{name}: {}", draw_all(&outcome)));
        let names = outcome.names.expect("a ledger");
        let below = format!("tests/case/{name}");
        let mut all: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        for path in tests::files(&below) {
            let bytes = fs::read(root().join(&path)).expect("a file");
            all.insert(path[below.len() + 1..].to_owned(), bytes);
        }
        all.insert("names.toml".into(), names.into_bytes());
        let there = all
            .iter()
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
        let there: Vec<(&str, &[u8])> = there.collect();
        let (again, outcome) = feed_memory(&there, codegen::generate);
        let (_, again) = again.unwrap_or_else(|| panic!("{name}: {}", draw_all(&outcome)));
        assert_eq!(files, again, "{name}");
    }
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
