//! Reads the annotations and applies them to the API.

use super::{
    checker::{Annotation, Checker},
    file::AnnotationsFile,
};
use crate::{
    diagnostic_codes,
    name_lock::RenamedOperations,
    read::{source_map::SourceMap, span::span_at},
};
use ir::{Api, Report};

/// Reads the rules and adds them to the API.
pub fn apply(
    source: Option<&(String, Vec<u8>)>,
    moved: &RenamedOperations,
    api: &mut Api,
    source_map: &mut SourceMap,
    report: &mut Report,
) {
    let Some((path, bytes)) = source else {
        return;
    };
    let (file, text) = source_map.keep(path, bytes);
    let written = match toml::from_str::<AnnotationsFile>(&text) {
        Ok(written) => written,
        Err(error) => {
            let span = span_at(file, &text, error.span().unwrap_or_default().start);
            let help = "write it as the rules around it are written";
            let message = error.message().to_lowercase();
            report.add_with_help(&diagnostic_codes::RULES_MALFORMED, span, message, help);
            return;
        }
    };
    // The other rules may be about lists that are known only by these.
    let lists = Checker {
        api,
        report,
        file,
        text: &text,
        moved,
    }
    .lists(&written);
    make(api, &lists);
    let mut checker = Checker {
        api,
        report,
        file,
        text: &text,
        moved,
    };
    let reference = checker.reference(&written);
    let changes = checker.annotations(written);
    make(api, &changes);
    api.reference = reference;
}

fn make(api: &mut Api, changes: &[(String, Annotation)]) {
    for operation in api.resources.iter_mut().flat_map(|one| &mut one.operations) {
        for (id, change) in changes {
            if *id == operation.id {
                change.apply(operation);
            }
        }
    }
}
