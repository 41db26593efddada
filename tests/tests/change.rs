//! Changes between two specs and their impact on callers: each folder in `tests/change` has two small specs. `old/` and
//! `new/` hold further files, such as `api.toml`.
//!
//! To update the snapshots, run `INSTA_UPDATE=always cargo test -p tests --test change` and review the diff.

use codegen::{Outcome, Sources};
use diff::{Change, Impact, Language, VersionBump, changelog};
use insta::{Settings, assert_snapshot};
use ir::Checked;
use std::{
    collections::BTreeSet,
    fs, panic,
    path::{Path, PathBuf},
};
use tests::{emitted::public_api::PublicApi, fixture::subfolders, upstream};
use xtask::spec::SpecSource;

fn checked(path: &Path) -> Checked {
    compiled(path, codegen::compile)
}

fn compiled<T>(path: &Path, compile: impl FnOnce(&Sources<'_>) -> (Option<T>, Outcome)) -> T {
    // Further files may be in a folder with the same name.
    let with = path.with_extension("");
    let input = SpecSource::open(
        Some(path),
        Some(with.as_path()).filter(|with| with.is_dir()),
    );
    let input = input.unwrap_or_else(|why| panic!("{}: {why:?}", path.display()));
    let (made, outcome) = input.compile_with(compile);
    let drawn = tests::fixture::render_diagnostics(&outcome);
    made.unwrap_or_else(|| panic!("{}:\n{drawn}", path.display()))
}

fn events(folder: &Path) -> Vec<Change> {
    let (old, new) = (folder.join("old.yaml"), folder.join("new.yaml"));
    diff::diff(&checked(&old), &checked(&new))
}

/// Everything about a change, one line for each aspect.
fn describe(event: &Change) -> String {
    let mut lines = vec![format!(
        "{} {}",
        event.impacts.worst().as_str(),
        event.code()
    )];
    lines.push(format!("  {}", event.sentence()));
    let impact = |language: Language| {
        let impact = event.impacts.of(language);
        let why = impact.reason().map(|why| format!(": {why}"));
        format!(
            "  {} {}{}",
            language.id(),
            impact.as_str(),
            why.unwrap_or_default()
        )
    };
    lines.extend(Language::ALL.map(impact));
    let alike = event.also.iter().map(diff::about);
    lines.extend(alike.map(|about| format!("  also {about}")));
    lines.extend(event.details.iter().map(|told| format!("  there {told}")));
    let places = event.places.iter();
    lines.extend(places.map(|place| {
        let text = format!(
            "  at {} {} {}",
            place.operation,
            place.part.text(),
            place.pointer
        );
        text.trim_end().to_owned()
    }));
    lines.join("\n")
}

#[test]
fn reports_each_change_as_in_its_snapshot() {
    let folders = subfolders("change");
    assert!(folders.len() > 15, "the cases are missing");
    let mut failed = Vec::new();
    for (name, folder) in folders {
        let events = events(&folder);
        let mut text = format!("verdict {}\n", VersionBump::of(&events).as_str());
        for event in &events {
            text.push_str(&format!("\n{}\n", describe(event)));
        }
        text.push_str(&format!("\n{}", changelog::entry(&events, "0.2.0")));
        let mut settings = Settings::new();
        settings.set_snapshot_path(&folder);
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        let check = || settings.bind(|| assert_snapshot!("changes", text));
        if panic::catch_unwind(panic::AssertUnwindSafe(check)).is_err() {
            failed.push(name);
        }
    }
    assert!(failed.is_empty(), "failed: {}", failed.join(", "));
}

#[test]
fn verdict_is_major_exactly_when_public_api_is_lost() {
    let mut wrong: Vec<String> = Vec::new();
    for (name, folder) in subfolders("change") {
        let made = |side: &str| compiled(&folder.join(side), codegen::generate_rust);
        let ((old, before), (new, after)) = (made("old.yaml"), made("new.yaml"));
        let (before, after) = (PublicApi::of(&before), PublicApi::of(&after));
        let lost = before.lost_in(&after);
        let events = diff::diff(&old, &new);
        let told = VersionBump::of_language(&events, Language::Rust) == VersionBump::Major;
        // Reordered arguments of the same type do not change the public API, and neither do servers and credentials.
        let breaks_elsewhere = |event: &Change| {
            let code = event.code();
            let kinds = ["-order", "-server", "-security"];
            event.impacts.rust.reason().is_some() && kinds.iter().any(|kind| code.ends_with(kind))
        };
        let places = events.iter().any(breaks_elsewhere);
        match (told, lost.is_empty()) {
            (false, false) => wrong.extend(lost.iter().map(|line| format!("{name}: {line}"))),
            (true, true) if !places => wrong.push(format!("{name}: no public API is lost")),
            (true, _) | (false, true) => {}
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_change_kind_has_a_case() {
    let all: Vec<Change> = subfolders("change")
        .iter()
        .flat_map(|(_, folder)| events(folder))
        .collect();
    let met: BTreeSet<String> = all.iter().map(Change::code).collect();
    let expected = [
        "api-server",
        "api-security",
        "operation-added",
        "operation-removed",
        "operation-renamed",
        "operation-id",
        "operation-moved",
        "operation-deprecated",
        "operation-restored",
        "operation-security",
        "operation-server",
        "operation-pagination",
        "operation-wait",
        "operation-lookup-key",
        "operation-order",
        "parameter-added",
        "parameter-removed",
        "parameter-required",
        "parameter-optional",
        "parameter-nullable",
        "parameter-type",
        "parameter-format",
        "parameter-constraints",
        "parameter-default",
        "parameter-location",
        "parameter-renamed",
        "parameter-deprecated",
        "body-added",
        "body-removed",
        "body-required",
        "body-type",
        "response-added",
        "response-removed",
        "response-status",
        "response-type",
        "response-headers",
        "response-media-types",
        "error-added",
        "error-removed",
        "stream-added",
        "stream-removed",
        "field-added",
        "field-removed",
        "field-required",
        "field-optional",
        "field-nullable",
        "field-type",
        "field-format",
        "field-constraints",
        "field-default",
        "field-constant",
        "field-flow",
        "field-sensitivity",
        "field-deprecated",
        "field-boxing",
        "type-renamed",
        "type-replaced",
        "type-values-added",
        "type-values-removed",
        "type-arms-added",
        "type-arms-removed",
        "type-order",
        "type-direction",
        "type-additional-properties",
        "type-type",
        "value-renamed",
        "arm-boxing",
    ];
    let missing: Vec<&str> = expected
        .into_iter()
        .filter(|kind| !met.contains(*kind))
        .collect();
    assert!(missing.is_empty(), "no case for {}", missing.join(", "));
}

#[test]
fn finds_no_change_between_equal_specs() {
    for (name, folder) in subfolders("change") {
        for side in ["old.yaml", "new.yaml"] {
            let side = checked(&folder.join(side));
            assert_eq!(diff::diff(&side, &side), [], "{name}");
        }
    }
}

#[test]
fn added_operations_are_removed_in_the_reverse_diff() {
    let count =
        |events: &[Change], kind: &str| events.iter().filter(|event| event.code() == kind).count();
    for (name, folder) in subfolders("change") {
        let (old, new) = (
            checked(&folder.join("old.yaml")),
            checked(&folder.join("new.yaml")),
        );
        let (there, back) = (diff::diff(&old, &new), diff::diff(&new, &old));
        let added = count(&there, "operation-added");
        assert_eq!(added, count(&back, "operation-removed"), "{name}");
    }
}

/// Root documents of all versions of the published description, oldest first, unpacked into a folder. Fewer than two if the
/// archives are missing.
fn states(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for archive in upstream::history() {
        let name = archive.file_stem().unwrap_or_default().to_owned();
        let file = fs::File::open(&archive).expect("the archive can be opened");
        let to = folder.join(name);
        fs::create_dir(&to).expect("the folder can be created");
        let (kind, bounds) = (
            xtask::support::files::archive::ArchiveFormat::Xz,
            xtask::support::files::archive::ExtractLimits::default(),
        );
        xtask::support::files::archive::unpack(file, kind, &to, &bounds)
            .expect("the archive can be unpacked");
        found.push(to.join("specification").join(upstream::ROOT));
    }
    found.extend(upstream::folder().map(|newest| newest.join(upstream::ROOT)));
    found
}

#[test]
fn groups_real_upstream_updates_by_cause() {
    let folder = tempfile::tempdir().expect("the folder can be created");
    let states: Vec<Checked> = states(folder.path())
        .iter()
        .map(|path| checked(path))
        .collect();
    let [_, second, .., newest] = states.as_slice() else {
        return;
    };
    for pair in states.windows(2) {
        let events = diff::diff(&pair[0], &pair[1]);
        assert_eq!(VersionBump::of(&events), VersionBump::Major);
        for event in &events {
            assert!(!event.sentence().is_empty() && !event.code().is_empty());
            let whole = matches!(event.subject, diff::Subject::Api);
            assert!(
                whole || !event.places.is_empty(),
                "`{}` has no location",
                event.sentence()
            );
        }
    }
    // From the version of 2022 to the newest, enums got new values in many places, for thirteen causes.
    let events = diff::diff(second, newest);
    let grown: Vec<&Change> = events
        .iter()
        .filter(|event| event.code() == "type-values-added")
        .collect();
    assert_eq!(grown.len(), 13);
    assert!(grown.iter().map(|event| event.places.len()).sum::<usize>() > 100);
    assert!(
        grown
            .iter()
            .all(|event| event.impacts == Impact::Adds.into())
    );
}
