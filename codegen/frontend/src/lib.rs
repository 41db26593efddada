//! The OpenAPI frontend: turns an OpenAPI 3.0 description into the intermediate representation.
//!
//! The phases run in one order: `read` parses the files, `bundle` joins them into one tree, `overlay` corrects it,
//! `openapi` validates it and gives it types, and `lower` turns it into an [`Api`]. The caller then runs the passes
//! over the API. Last, `annotate` and `docs` add what the description does not state.

mod annotate;
mod bundle;
pub mod diagnostic_codes;
mod docs;
mod lower;
mod name_lock;
mod names_file;
mod normalize;
mod openapi;
mod overlay;
mod read;

use annotate::{Annotations, ResponseLock};
use ir::{
    Api, NameLock, Report,
    pass::{EnumGroups, Pinned},
};
use names_file::NamesFile;
pub use read::source_map::ReadFile;
use read::{node::Node, source_map::SourceMap};
use std::time::{Duration, Instant};

/// The input of the frontend.
pub struct Sources<'a> {
    /// The path of the root document, relative to the folder that `read` reads from.
    pub root: String,
    /// Reads one file of the description.
    pub read: &'a ReadFile<'a>,
    /// The overlay: its path for diagnostics, and its content.
    pub overlay: Option<(String, Vec<u8>)>,
    /// The documentation files: paths and contents. A Markdown file has the name of a language and says how its
    /// package is used.
    pub docs: Vec<(String, Vec<u8>)>,
    /// The names file: path and content.
    pub names: Option<(String, Vec<u8>)>,
    /// The annotations, which state behavior that the description does not: path and content.
    pub annotations: Option<(String, Vec<u8>)>,
    /// The version of the emitted packages.
    pub version: String,
}

/// What a run of the frontend produces besides its result.
#[derive(Default)]
pub struct Outcome {
    /// The diagnostics.
    pub report: Report,
    /// Path and text of every file, indexed by the file number in a span.
    pub files: Vec<(String, String)>,
    /// The duration of each phase, in order.
    pub phases: Vec<(&'static str, Duration)>,
    /// The updated text of the names file, unless an error stopped the run before it was known.
    pub names: Option<String>,
}

/// A description as an API, before any pass.
pub struct Description {
    /// The API. It still has types that no operation uses.
    pub api: Api,
    /// The lock of all public names.
    pub lock: NameLock,
    /// Groups of enums that become one type.
    pub enum_groups: EnumGroups,
}

/// Writes a description in its normalized form: without prose, one file for each resource. Returns `None` if the
/// report has errors.
pub fn normalize(sources: &Sources) -> (Option<Vec<(String, String)>>, Outcome) {
    let mut run = Frontend::new(sources);
    let files = run
        .bundle()
        .map(|bundled| run.time_phase("write", |_| normalize::normalize(&bundled)));
    (files.filter(|_| !run.report.has_errors()), run.finish())
}

/// One run of the frontend.
pub struct Frontend<'a> {
    sources: &'a Sources<'a>,
    source_map: SourceMap<'a>,
    report: Report,
    names: NamesFile,
    annotations: Annotations,
    phases: Vec<(&'static str, Duration)>,
    next: Option<String>,
}

impl<'a> Frontend<'a> {
    /// A run over these sources. Only the annotations are read yet.
    pub fn new(sources: &'a Sources<'a>) -> Self {
        let mut source_map = SourceMap::new(sources.read);
        let mut report = Report::default();
        let annotations =
            Annotations::read(sources.annotations.as_ref(), &mut source_map, &mut report);
        Self {
            sources,
            source_map,
            report,
            annotations,
            names: NamesFile::default(),
            phases: Vec::new(),
            next: None,
        }
    }

    fn time_phase<T>(&mut self, phase: &'static str, work: impl FnOnce(&mut Self) -> T) -> T {
        let start = Instant::now();
        let result = work(self);
        self.phases.push((phase, start.elapsed()));
        result
    }

    /// Reads the description and lowers it. Returns `None` after errors that leave nothing to annotate.
    pub fn describe(&mut self) -> Option<Description> {
        let bundled = self.bundle()?;
        let api = self.lower(bundled)?;
        Some(Description {
            api,
            lock: self.names.lock.clone(),
            enum_groups: self.names.enums.clone(),
        })
    }

    /// Adds the annotations and the documentation to a pinned API.
    pub fn annotate(&mut self, api: &mut Api, mut pinned: Pinned, languages: &[&str]) {
        let renamed = name_lock::renamed_operations(&self.names.lock, &pinned.lock);
        for name in &pinned.refused {
            let message = format!("another type is already named `{name:?}`");
            let help = "rename the group of enums in the names file";
            self.report.add_with_help(
                &diagnostic_codes::NAMES_MALFORMED,
                self.names.span,
                message,
                help,
            );
        }
        self.time_phase("annotate", |run| {
            let responses = ResponseLock::new(&run.names.lock, &pinned.lock);
            let pins = run
                .annotations
                .apply(&renamed, &responses, api, &mut run.report);
            pinned.lock.responses = Some(pins);
        });
        self.next = Some(name_lock::write(
            &self.names.text,
            &self.names.lock,
            &pinned.lock,
        ));
        self.time_phase("docs", |run| {
            docs::apply(
                &run.sources.docs,
                &renamed,
                api,
                &mut run.source_map,
                &mut run.report,
            );
            docs::apply_usage(
                &run.sources.docs,
                languages,
                api,
                &mut run.source_map,
                &mut run.report,
            );
        });
    }

    /// Whether the report has errors so far.
    pub fn has_errors(&self) -> bool {
        self.report.has_errors()
    }

    /// Reads all files and bundles them into one tree without references between files.
    fn bundle(&mut self) -> Option<Node> {
        let names = self.sources.names.as_ref();
        let names = names.map(|(path, bytes)| self.source_map.add_text(path, bytes));
        let bundled = self.time_phase("read and bundle", |run| {
            // The names are read meanwhile, because they are needed last.
            let (names, bundled) = parallel::both(
                || names.map(|(file, text)| names_file::read(file, &text)),
                || bundle::bundler::bundle(&run.sources.root, &mut run.source_map, &mut run.report),
            );
            run.names = names
                .transpose()
                .unwrap_or_else(|(span, message)| {
                    run.report
                        .add(&diagnostic_codes::NAMES_MALFORMED, span, message);
                    None
                })
                .unwrap_or_default();
            Some(bundled?.with_names(&run.names, run.annotations.components()))
        })?;
        self.source_map.drop_trees();
        if self.report.has_errors() {
            None
        } else {
            Some(bundled)
        }
    }

    fn lower(&mut self, mut bundled: Node) -> Option<Api> {
        self.time_phase("overlay", |run| {
            overlay::apply(
                run.sources.overlay.as_ref(),
                &mut bundled,
                &mut run.source_map,
                &mut run.report,
            );
        });
        let model = self.time_phase("model", |run| {
            openapi::model::read(&bundled, &mut run.report)
        })?;
        let mut api = self.time_phase("lower", |run| {
            lower::lower(&model, run.annotations.settings(), &mut run.report)
        });
        // Without operations, every annotation and doc entry would be reported as well.
        if self.report.has_errors() && api.resources.is_empty() {
            return None;
        }
        api.version.clone_from(&self.sources.version);
        Some(api)
    }

    /// Ends the run and returns what it produced.
    pub fn finish(self) -> Outcome {
        Outcome {
            report: self.report,
            files: self.source_map.into_texts(),
            phases: self.phases,
            names: self.next,
        }
    }
}
