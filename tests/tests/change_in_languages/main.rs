//! What the diff says of each language holds: programs compile with the old package, and no longer compile with the new one exactly
//! where the diff says that a change breaks the language.

mod go;
mod python;
mod support;
mod typescript;
mod upstream;

use diff::Language;
use support::{Packages, Refused, cases};

/// Compares what a compiler refuses with what the diff says.
fn holds(language: Language, compile: impl Fn(&Packages) -> Refused) {
    let cases = cases();
    assert!(cases.len() >= 20, "the cases are missing");
    let old = Packages::of(&cases, support::Side::Old, "");
    let new = Packages::of(&cases, support::Side::New, &old.names);
    let refused = compile(&old);
    assert!(
        refused.is_empty(),
        "programs that do not compile with the old package: {refused:?}"
    );
    let refused = compile(&new);
    let told = support::broken(&old, &new, language);
    let mut wrong = Vec::new();
    for case in &cases {
        let is_refused = refused.contains(&case.name);
        let reasons = told.get(&case.name);
        match (is_refused, reasons) {
            (true, Some(_)) | (false, None) => {}
            (true, None) => wrong.push(format!("{}: not told: {}", case.name, case.what)),
            (false, Some(_)) if case.unseen.iter().any(|id| id == language.id()) => {}
            (false, Some(why)) => wrong.push(format!("{}: compiles: {why:?}", case.name)),
        }
    }
    assert!(wrong.is_empty(), "{}: {wrong:#?}", language.name());
    assert!(
        refused.len() >= 5,
        "only {} programs are refused",
        refused.len()
    );
    println!(
        "{}: {} of {} programs are refused",
        language.name(),
        refused.len(),
        cases.len()
    );
}

#[test]
fn verdict_for_python_is_that_of_mypy() {
    if let Some(mypy) = python::mypy() {
        holds(Language::Python, |packages| {
            python::refused(&mypy, packages)
        });
    }
}

#[test]
fn verdict_for_typescript_is_that_of_its_compiler() {
    if let Some(compiler) = typescript::compiler() {
        holds(Language::TypeScript, |packages| {
            typescript::refused(&compiler, packages)
        });
    }
}

#[test]
fn verdict_for_go_is_that_of_its_compiler() {
    if go::is_installed() {
        holds(Language::Go, go::refused);
    }
}

/// `apidiff` compares the exported names of two modules. It reports no change of meaning, and every change of a type.
#[test]
fn verdict_for_go_is_that_of_apidiff() {
    let cases = cases();
    let old = Packages::of(&cases, support::Side::Old, "");
    let new = Packages::of(&cases, support::Side::New, &old.names);
    let Some(incompatible) = go::is_installed()
        .then(|| go::apidiff(&old, &new))
        .flatten()
    else {
        return;
    };
    let told = support::broken(&old, &new, Language::Go);
    let seen = |case: &&support::Case| !case.unseen.iter().any(|id| id == "go");
    let expected: Refused = cases
        .iter()
        .filter(seen)
        .filter(|case| told.contains_key(&case.name))
        .map(|case| case.name.clone())
        .collect();
    assert_eq!(incompatible, expected);
}

/// The same comparison between states of the published description that follow each other: the two newest, or as many pairs as
/// `APIDIFF_PAIRS` says.
#[test]
fn verdict_for_go_holds_between_published_states() {
    let pairs = std::env::var("APIDIFF_PAIRS").map_or(1, |text| {
        text.parse().expect("APIDIFF_PAIRS is a number of pairs")
    });
    let packages = |found: &upstream::Found| found.keys().cloned().collect::<Refused>();
    let (mut compared, mut incompatible, mut wrong) = (0, 0, Vec::new());
    for steps_back in 1..=pairs {
        let Some(found) = go::is_installed()
            .then(|| upstream::compare(steps_back))
            .flatten()
        else {
            break;
        };
        compared += 1;
        incompatible += found.apidiff.len();
        let text = format!("{steps_back}: {:#?}\n{:#?}", found.apidiff, found.diff);
        if packages(&found.apidiff) != packages(&found.diff) || !found.untold.is_empty() {
            wrong.push(format!("{text}\n{:#?}", found.untold));
        }
        println!(
            "pair {steps_back}: {} packages are incompatible, {} wrong",
            found.apidiff.len(),
            wrong.len()
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(compared == 0 || incompatible > 0, "nothing is incompatible");
    println!("{compared} pairs of states, {incompatible} incompatible packages");
}
