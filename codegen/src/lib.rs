//! The compiler: from an API description to the files of client libraries.
//!
//! It reads no files and prints nothing; its callers do.

mod emit;
mod stack;

pub use backend::common::type_home::TypeHome;
pub use backend::notation;
pub use backend::{Files, LANGUAGES, Language, RUST, fixtures, request_types, test_calls};
pub use emit::Output;
pub use frontend::{Outcome, Sources, diagnostic_codes::DOCS_LEFT_OVER};
pub use ir;
#[cfg(feature = "site")]
pub use site;

use frontend::{Description, Frontend};
use ir::{Checked, check, pass};
#[cfg(feature = "site")]
use site::{History, SiteLanguage};
use stack::with_large_stack;
use std::time::Instant;

/// What the compiler made of a description.
pub struct Generated {
    /// The checked API.
    pub checked: Checked,
    /// The files of each language, in the order in which the languages were passed.
    pub outputs: Vec<Output>,
    /// The calls of every method for the tests of this workspace, if they were wanted and one of the languages has them.
    pub test_calls: Option<Files>,
}

/// Reads a description into a checked API. There is none if the report has errors.
pub fn compile(sources: &Sources) -> (Option<Checked>, Outcome) {
    with_large_stack(|| checked(sources))
}

fn checked(sources: &Sources) -> (Option<Checked>, Outcome) {
    let mut frontend = Frontend::new(sources);
    let api = frontend.describe().map(|description| {
        let Description {
            mut api,
            lock,
            enum_groups,
        } = description;
        let languages: Vec<pass::Language> =
            LANGUAGES.iter().map(|language| language.pins).collect();
        pass::prune(&mut api);
        pass::split_records(&mut api, &lock);
        let pinned = pass::pin(&mut api, &lock, &enum_groups, &languages);
        let ids: Vec<&str> = LANGUAGES.iter().map(|language| language.id).collect();
        frontend.annotate(&mut api, pinned, &ids);
        pass::name_client_options(&mut api);
        pass::name_packages(&mut api, ids);
        pass::choose_samples(&mut api);
        pass::choose_quick_start(&mut api);
        api
    });
    let api = api.filter(|_| !frontend.has_errors());
    let mut outcome = frontend.finish();
    let start = Instant::now();
    let checked = api.map(check);
    outcome.phases.push(("check", start.elapsed()));
    (checked, outcome)
}

/// Reads a description and emits the library in some languages. There is none if the report has errors.
pub fn generate(sources: &Sources, languages: &[Language]) -> (Option<Generated>, Outcome) {
    emitted(sources, |checked| (emit::all(checked, languages), None))
}

/// Like [`generate`], with the calls of every method for the tests of this workspace.
pub fn generate_with_test_calls(
    sources: &Sources,
    languages: &[Language],
) -> (Option<Generated>, Outcome) {
    emitted(sources, |checked| {
        emit::all_with_test_calls(checked, languages)
    })
}

fn emitted(
    sources: &Sources,
    emit: impl FnOnce(&Checked) -> (Vec<Output>, Option<Files>) + Send,
) -> (Option<Generated>, Outcome) {
    with_large_stack(|| {
        let (checked, mut outcome) = checked(sources);
        let start = Instant::now();
        let generated = checked.map(|checked| {
            let (outputs, test_calls) = emit(&checked);
            Generated {
                checked,
                outputs,
                test_calls,
            }
        });
        outcome.phases.push(("emit", start.elapsed()));
        (generated, outcome)
    })
}

/// Reads a description and writes its reference site in some languages. There is none if the report has errors.
#[cfg(feature = "site")]
pub fn reference_site(
    sources: &Sources,
    languages: &[SiteLanguage],
    history: History,
) -> (Option<(Checked, Files)>, Outcome) {
    with_large_stack(|| {
        let (checked, mut outcome) = checked(sources);
        let start = Instant::now();
        let written = checked.map(|checked| {
            let files = site::emit(&checked, languages, history);
            (checked, files)
        });
        outcome.phases.push(("emit", start.elapsed()));
        (written, outcome)
    })
}

/// Reads a description and emits the Rust crate. There is none if the report has errors.
pub fn generate_rust(sources: &Sources) -> (Option<(Checked, Files)>, Outcome) {
    let (generated, outcome) = generate(sources, &[RUST]);
    let crate_of = |Generated {
                        checked, outputs, ..
                    }| {
        let output: Output = Vec::into_iter(outputs).next()?;
        Some((checked, output.files))
    };
    (generated.and_then(crate_of), outcome)
}

/// Reads a description and writes it as a normalized contract. There are no files if the report has errors.
pub fn contract(sources: &Sources) -> (Option<Files>, Outcome) {
    let (files, outcome) = frontend::normalize(sources);
    (files.map(|files| files.into_iter().collect()), outcome)
}
