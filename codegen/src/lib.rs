//! The compiler knows the whole way from a description to files.
//!
//! It touches neither disk nor terminal: whoever calls it reads and writes.

pub use backend::Files;
pub use frontend::{Outcome, Sources};
pub use ir;

use frontend::{Description, Frontend};
use ir::{Checked, check, pass};
use std::time::Instant;

/// The languages for which names are pinned.
const LANGUAGES: [pass::Language; 1] = [rust_surface::LANGUAGE];

/// Reads a description into a checked API. It is there unless the report has errors.
pub fn compile(sources: &Sources) -> (Option<Checked>, Outcome) {
    let mut frontend = Frontend::new(sources);
    let api = frontend.describe().map(|description| {
        let Description {
            mut api,
            lock,
            enum_groups,
        } = description;
        pass::prune(&mut api);
        let pinned = pass::pin(&mut api, &lock, &enum_groups, &LANGUAGES);
        frontend.annotate(&mut api, &pinned);
        api
    });
    let api = api.filter(|_| !frontend.has_errors());
    let mut outcome = frontend.finish();
    let start = Instant::now();
    let checked = api.map(check);
    outcome.phases.push(("check", start.elapsed()));
    (checked, outcome)
}

/// Reads a description and emits the Rust SDK. The files are there unless the report has errors.
pub fn generate(sources: &Sources) -> (Option<(Checked, Files)>, Outcome) {
    let (checked, mut outcome) = compile(sources);
    let start = Instant::now();
    let made = checked.map(|checked| {
        let files = backend::rust(&checked);
        (checked, files)
    });
    outcome.phases.push(("emit", start.elapsed()));
    (made, outcome)
}

/// Reads a description and writes it again as the contract. The files are there unless the report
/// has errors.
pub fn contract(sources: &Sources) -> (Option<Files>, Outcome) {
    let (files, outcome) = frontend::normalize(sources);
    (files.map(|files| files.into_iter().collect()), outcome)
}

/// Emits calls of every method of the Rust SDK, for tests.
pub fn calls(checked: &Checked) -> Files {
    backend::calls(checked)
}
