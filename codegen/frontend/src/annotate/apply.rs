//! Reads the annotations and applies them to the API.

use super::{
    checker::{Annotation, Checker},
    file::AnnotationsFile,
    pagination, payload, presence,
    response_lock::ResponseLock,
};
use crate::annotate::service::service_file::{ComponentsEntry, EnvelopeEntry, PaginationNames};
use crate::{
    diagnostic_codes,
    lower::Settings,
    name_lock::RenamedOperations,
    read::{source_map::SourceMap, span::span_at},
};
use ir::{Analysis, Api, FileId, Report, ResponsePins};

/// The annotations file, and the conventions that apply where it says nothing.
pub struct Annotations {
    source: Option<AnnotationsSource>,
    conventions: Conventions,
}

struct AnnotationsSource {
    file: FileId,
    text: String,
    entries: AnnotationsFile,
}

/// What is assumed of an API that has no annotations.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Conventions {
    pagination_names: PaginationNames,
    envelope: EnvelopeEntry,
    components: ComponentsEntry,
}

impl Annotations {
    /// Reads the file. A malformed file is reported, and nothing of it applies.
    ///
    /// # Panics
    ///
    /// If the conventions that this crate contains are malformed.
    pub fn read(
        source: Option<&(String, Vec<u8>)>,
        source_map: &mut SourceMap,
        report: &mut Report,
    ) -> Self {
        let conventions = toml::from_str(include_str!("conventions.toml"))
            .expect("the conventions in this crate are well-formed");
        let source = source.and_then(|(path, bytes)| {
            let (file, text) = source_map.add_text(path, bytes);
            match toml::from_str::<AnnotationsFile>(&text) {
                Ok(entries) => Some(AnnotationsSource {
                    file,
                    text: text.to_string(),
                    entries,
                }),
                Err(error) => {
                    let span = span_at(file, &text, error.span().unwrap_or_default().start);
                    let help = "compare it with the other entries of the file";
                    let message = error.message().to_lowercase();
                    let code = &diagnostic_codes::ANNOTATIONS_MALFORMED;
                    report.add_with_help(code, span, message, help);
                    None
                }
            }
        });
        Self {
            source,
            conventions,
        }
    }

    /// How components are named after their position.
    pub fn components(&self) -> &ComponentsEntry {
        let components = self
            .source
            .as_ref()
            .and_then(|source| source.entries.components.as_ref());
        components.unwrap_or(&self.conventions.components)
    }

    /// What the file says about how the description is read.
    pub fn settings(&self) -> Settings<'_> {
        let service = self.source.as_ref().map(|source| &source.entries.service);
        let url = service.and_then(|service| service.description_url.as_ref());
        Settings {
            description_url: url.map(|written| written.get_ref().as_str()),
            grouping: self
                .source
                .as_ref()
                .and_then(|source| source.entries.resources.from),
        }
    }

    /// The names by which pagination is detected.
    fn pagination_names(&self) -> PaginationNames {
        let assumed = &self.conventions.pagination_names;
        match &self.source {
            Some(source) => source.entries.pagination_names.or(assumed),
            None => assumed.clone(),
        }
    }

    /// The keys of responses that hold metadata.
    fn envelope(&self) -> &EnvelopeEntry {
        let envelope = self
            .source
            .as_ref()
            .and_then(|source| source.entries.envelope.as_ref());
        envelope.unwrap_or(&self.conventions.envelope)
    }

    /// Detects pagination and payloads, and applies every valid annotation to the API.
    ///
    /// Returns what callers rely on in the responses from now on.
    pub fn apply(
        &self,
        renamed: &RenamedOperations,
        lock: &ResponseLock,
        api: &mut Api,
        report: &mut Report,
    ) -> ResponsePins {
        // Annotations change neither what is sent nor what is received.
        let analysis = Analysis::of(api);
        let media_types = lock.keep_media_types(api, report);
        self.apply_annotations(renamed, lock, &analysis, api, report);
        payload::detect_all(api, lock, &analysis, self.envelope());
        let detected = payload::fields(api, &analysis, self.envelope());
        let fields = lock.always_present(api, &analysis, detected);
        let pins = ResponsePins {
            payloads: payload::keys(api),
            media_types,
            present: presence::by_record(api, &fields),
        };
        presence::require(api, fields);
        pins
    }

    fn apply_annotations(
        &self,
        renamed: &RenamedOperations,
        lock: &ResponseLock,
        analysis: &Analysis,
        api: &mut Api,
        report: &mut Report,
    ) {
        let pagination_names = &self.pagination_names();
        for resource in &mut api.resources {
            for operation in &mut resource.operations {
                let detected =
                    pagination::detect(operation, pagination_names, self.envelope(), &api.types);
                operation.pagination = lock.pagination(&resource.name, operation, detected, report);
            }
        }
        let Some(AnnotationsSource {
            file,
            text,
            entries,
        }) = &self.source
        else {
            return;
        };
        // Pagination is applied first, because lookup and batch entries may refer to these lists.
        let file = *file;
        let paginations = Checker {
            api,
            analysis,
            lock,
            report,
            file,
            text,
            renamed,
            pagination_names,
        }
        .paginations(entries);
        apply_all(api, &paginations);
        let mut checker = Checker {
            api,
            analysis,
            lock,
            report,
            file,
            text,
            renamed,
            pagination_names,
        };
        let service = checker.service(entries);
        let annotations = checker.annotations(entries);
        let always_present = checker.always_present(&entries.always_present);
        let helpers = checker.helpers(&entries.helpers);
        apply_all(api, &annotations);
        api.helpers = helpers;
        presence::require(api, always_present);
        service.apply(api);
    }
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
