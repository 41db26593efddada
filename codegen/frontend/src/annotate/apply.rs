//! Reads `spec/api.toml` and applies it to the API.

use super::{
    checker::{Annotation, Checker},
    file::AnnotationsFile,
    pagination,
    service_file::{ComponentsEntry, PaginationEntry},
};
use crate::{
    diagnostic_codes,
    name_lock::RenamedOperations,
    read::{source_map::SourceMap, span::span_at},
};
use ir::{Api, FileId, Report};

/// The annotations as they are written, and what is assumed where they say nothing.
pub struct Annotations {
    written: Option<Written>,
    conventions: Conventions,
}

struct Written {
    file: FileId,
    text: String,
    annotations: AnnotationsFile,
}

/// What is assumed of every API.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Conventions {
    pagination: PaginationEntry,
    components: ComponentsEntry,
}

impl Annotations {
    /// Reads the file. A malformed one is reported, and nothing of it applies.
    pub fn read(
        source: Option<&(String, Vec<u8>)>,
        source_map: &mut SourceMap,
        report: &mut Report,
    ) -> Self {
        let conventions = toml::from_str(include_str!("conventions.toml"))
            .expect("the conventions of this crate are well-formed");
        let written = source.and_then(|(path, bytes)| {
            let (file, text) = source_map.keep(path, bytes);
            match toml::from_str::<AnnotationsFile>(&text) {
                Ok(annotations) => Some(Written {
                    file,
                    text,
                    annotations,
                }),
                Err(error) => {
                    let span = span_at(file, &text, error.span().unwrap_or_default().start);
                    let help = "compare with the tables beside it";
                    let message = error.message().to_lowercase();
                    report.add_with_help(&diagnostic_codes::RULES_MALFORMED, span, message, help);
                    None
                }
            }
        });
        Self {
            written,
            conventions,
        }
    }

    /// How components are named after the place where they stand.
    pub fn components(&self) -> &ComponentsEntry {
        let written = self.written.as_ref();
        let components = written.and_then(|written| written.annotations.components.as_ref());
        components.unwrap_or(&self.conventions.components)
    }

    /// How lists are paged.
    fn pagination(&self) -> &PaginationEntry {
        let written = self.written.as_ref();
        let pagination = written.and_then(|written| written.annotations.pagination.as_ref());
        pagination.unwrap_or(&self.conventions.pagination)
    }

    /// Applies everything to the API: pagination first, since the other annotations may refer to lists.
    pub fn apply(&self, moved: &RenamedOperations, api: &mut Api, report: &mut Report) {
        let rules = self.pagination();
        let types = &api.types;
        for operation in api.resources.iter_mut().flat_map(|one| &mut one.operations) {
            operation.pagination = pagination::of(operation, rules, types);
        }
        let Some(Written {
            file,
            text,
            annotations,
        }) = &self.written
        else {
            return;
        };
        let mut checker = Checker {
            api,
            report,
            file: *file,
            text,
            moved,
            pagination: rules,
        };
        let lists = checker.lists(annotations);
        make(api, &lists);
        let mut checker = Checker {
            api,
            report,
            file: *file,
            text,
            moved,
            pagination: rules,
        };
        let service = checker.service(annotations);
        let changes = checker.annotations(annotations);
        make(api, &changes);
        service.apply(api);
    }
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
