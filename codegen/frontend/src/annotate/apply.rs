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

/// Reads the annotations file, and applies every valid annotation to the API.
pub fn apply(
    source: Option<&(String, Vec<u8>)>,
    renamed: &RenamedOperations,
    api: &mut Api,
    source_map: &mut SourceMap,
    report: &mut Report,
) {
    let Some((path, bytes)) = source else {
        return;
    };
    let (file, text) = source_map.add_text(path, bytes);
    let entries = match toml::from_str::<AnnotationsFile>(&text) {
        Ok(entries) => entries,
        Err(error) => {
            let span = span_at(file, &text, error.span().unwrap_or_default().start);
            let help = "compare it with the other entries of the file";
            let message = error.message().to_lowercase();
            report.add_with_help(
                &diagnostic_codes::ANNOTATIONS_MALFORMED,
                span,
                message,
                help,
            );
            return;
        }
    };
    // Pagination is applied first, because lookup and batch entries may refer to these lists.
    let paginations = Checker {
        api,
        report,
        file,
        text: &text,
        renamed,
    }
    .paginations(&entries);
    apply_all(api, &paginations);
    let mut checker = Checker {
        api,
        report,
        file,
        text: &text,
        renamed,
    };
    let reference = checker.reference(&entries);
    let annotations = checker.annotations(&entries);
    apply_all(api, &annotations);
    api.reference = reference;
}

fn apply_all(api: &mut Api, annotations: &[(String, Annotation)]) {
    for operation in api.resources.iter_mut().flat_map(|one| &mut one.operations) {
        for (id, annotation) in annotations {
            if *id == operation.id {
                annotation.apply(operation);
            }
        }
    }
}
