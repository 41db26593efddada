//! The frontend knows OpenAPI, and turns it into the intermediate representation.
//!
//! One way through: text becomes a [`document`], references are [`link`]ed into one tree, the
//! overlay corrects it, `openapiv3` reads it, lowering decides what everything is.

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
mod stack;

use annotate::Annotations;
use ir::{Api, Report};
use names_file::NamesFile;
use read::{node::Node, source_map::SourceMap};
use std::time::{Duration, Instant};

/// Everything the frontend may ask for.
pub struct Sources<'a> {
    /// The path of the root document, relative to the folder that `read` looks into.
    pub root: String,
    /// Reads one file of the description. The error says why it could not.
    pub read: &'a dyn Fn(&str) -> Result<Vec<u8>, String>,
    /// The overlay: its path, as it should be printed, and its text.
    pub overlay: Option<(String, Vec<u8>)>,
    /// Documentation in our own words: paths and texts.
    pub docs: Vec<(String, Vec<u8>)>,
    /// The ledger of names: path and text.
    pub names: Option<(String, Vec<u8>)>,
    /// The rules that the description does not state: path and text.
    pub rules: Option<(String, Vec<u8>)>,
    /// The version of what is made from the description.
    pub version: String,
}

/// What a run of the frontend leaves behind beside its result.
#[derive(Default)]
pub struct Outcome {
    /// What was wrong with the input.
    pub report: Report,
    /// Path and text of every file read, by the number in a span.
    pub files: Vec<(String, String)>,
    /// How long each phase took, in order.
    pub phases: Vec<(&'static str, Duration)>,
    /// The text of the ledger as it should be, if the description was read to its end.
    pub names: Option<String>,
}

/// Reads a description. The API is there unless the report has errors.
pub fn read(sources: &Sources) -> (Option<Api>, Outcome) {
    let mut run = Run::new(sources);
    let api = run.linked().and_then(|linked| run.lowered(&linked));
    (api.filter(|_| !run.report.has_errors()), run.finish())
}

/// Reads a description and writes it again as a contract: facts only, one file for each resource.
/// The files are there unless the report has errors.
pub fn normalize(sources: &Sources) -> (Option<Vec<(String, String)>>, Outcome) {
    let mut run = Run::new(sources);
    let files = run
        .linked()
        .map(|linked| run.timed("write", |_| normalize::normalize(&linked)));
    (files.filter(|_| !run.report.has_errors()), run.finish())
}

struct Run<'a> {
    sources: &'a Sources<'a>,
    source_map: SourceMap<'a>,
    report: Report,
    names: NamesFile,
    annotations: Annotations,
    phases: Vec<(&'static str, Duration)>,
    next: Option<String>,
}

impl<'a> Run<'a> {
    fn new(sources: &'a Sources<'a>) -> Self {
        let mut source_map = SourceMap::new(sources.read);
        let mut report = Report::default();
        let annotations = Annotations::read(sources.rules.as_ref(), &mut source_map, &mut report);
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

    fn timed<T>(&mut self, phase: &'static str, work: impl FnOnce(&mut Self) -> T) -> T {
        let start = Instant::now();
        let result = work(self);
        self.phases.push((phase, start.elapsed()));
        result
    }

    /// The whole description as one tree without references between files.
    fn linked(&mut self) -> Option<Node> {
        self.names = names_file::read(
            self.sources.names.as_ref(),
            &mut self.source_map,
            &mut self.report,
        );
        let linked = self.timed("read and link", |run| {
            bundle::bundler::bundle(
                &run.sources.root,
                &run.names,
                run.annotations.components(),
                &mut run.source_map,
                &mut run.report,
            )
        })?;
        if self.report.has_errors() {
            None
        } else {
            Some(linked)
        }
    }

    fn lowered(&mut self, linked: &Node) -> Option<Api> {
        let mut linked = linked.clone();
        self.timed("overlay", |run| {
            overlay::apply(
                run.sources.overlay.as_ref(),
                &mut linked,
                &mut run.source_map,
                &mut run.report,
            );
        });
        let (report, phases) = (&mut self.report, &mut self.phases);
        let mut api = stack::with_large_stack(|| {
            let start = Instant::now();
            let model = openapi::model::read(&linked, report);
            phases.push(("model", start.elapsed()));
            let start = Instant::now();
            let api = lower::lower(&model?, report);
            phases.push(("lower", start.elapsed()));
            Some(api)
        })?;
        // Without any operation whatever is said of one would be wrong as well.
        if self.report.has_errors() && api.resources.is_empty() {
            return None;
        }
        api.version.clone_from(&self.sources.version);
        let (next, refused) = ir::pass::pin(&mut api, &self.names.ledger, &self.names.enums);
        self.next = Some(name_lock::write(
            &self.names.text,
            &self.names.ledger,
            &next,
        ));
        let moved = name_lock::renamed_operations(&self.names.ledger, &next);
        for name in refused {
            let message = format!("another type is called `{name:?}` already");
            let help = "give the group of enums another name in the ledger";
            self.report.add_with_help(
                &diagnostic_codes::NAMES_MALFORMED,
                self.names.span,
                message,
                help,
            );
        }
        self.timed("rules", |run| {
            run.annotations.apply(&moved, &mut api, &mut run.report);
        });
        self.timed("docs", |run| {
            docs::apply(
                &run.sources.docs,
                &moved,
                &mut api,
                &mut run.source_map,
                &mut run.report,
            )
        });
        Some(api)
    }

    fn finish(self) -> Outcome {
        Outcome {
            report: self.report,
            files: self.source_map.into_texts(),
            phases: self.phases,
            names: self.next,
        }
    }
}
