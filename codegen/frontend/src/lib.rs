//! The frontend: turns an OpenAPI description into the intermediate representation.
//!
//! The steps, in order: read the files into nodes, bundle what references lead to into one tree, apply the overlay, read
//! the tree as OpenAPI, and lower it. Passes over the API are run by the caller, between [`Frontend::describe`] and
//! [`Frontend::annotate`].

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

use ir::{
    Api, NameLock, Report,
    pass::{EnumGroups, Pinned},
};
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

/// What a description says, before any pass.
pub struct Description {
    /// The API. Types that no operation uses are still in it.
    pub api: Api,
    /// The names of everything public when it was first seen.
    pub lock: NameLock,
    /// The enums that were chosen by hand to be one type.
    pub enum_groups: EnumGroups,
}

/// Reads a description and writes it again as a contract: facts only, one file for each resource.
/// The files are there unless the report has errors.
pub fn normalize(sources: &Sources) -> (Option<Vec<(String, String)>>, Outcome) {
    let mut run = Frontend::new(sources);
    let files = run
        .linked()
        .map(|linked| run.timed("write", |_| normalize::normalize(&linked)));
    (files.filter(|_| !run.report.has_errors()), run.finish())
}

/// One run of the frontend.
pub struct Frontend<'a> {
    sources: &'a Sources<'a>,
    source_map: SourceMap<'a>,
    report: Report,
    names: NamesFile,
    phases: Vec<(&'static str, Duration)>,
    next: Option<String>,
}

impl<'a> Frontend<'a> {
    /// A run over these sources; nothing is read yet.
    pub fn new(sources: &'a Sources<'a>) -> Self {
        Self {
            sources,
            source_map: SourceMap::new(sources.read),
            report: Report::default(),
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

    /// Reads a description. It is there unless the report has errors that leave nothing to go on with.
    pub fn describe(&mut self) -> Option<Description> {
        let linked = self.linked()?;
        let api = self.lowered(linked)?;
        Some(Description {
            api,
            lock: self.names.ledger.clone(),
            enum_groups: self.names.enums.clone(),
        })
    }

    /// Adds what is written about the operations and types of a pinned API: annotations and documentation.
    pub fn annotate(&mut self, api: &mut Api, pinned: &Pinned) {
        self.next = Some(name_lock::write(
            &self.names.text,
            &self.names.ledger,
            &pinned.lock,
        ));
        let renamed = name_lock::renamed_operations(&self.names.ledger, &pinned.lock);
        for name in &pinned.refused {
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
            annotate::apply(
                run.sources.rules.as_ref(),
                &renamed,
                api,
                &mut run.source_map,
                &mut run.report,
            );
        });
        self.timed("docs", |run| {
            docs::apply(
                &run.sources.docs,
                &renamed,
                api,
                &mut run.source_map,
                &mut run.report,
            )
        });
    }

    /// Whether the report has errors so far.
    pub fn has_errors(&self) -> bool {
        self.report.has_errors()
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

    fn lowered(&mut self, mut linked: Node) -> Option<Api> {
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
        Some(api)
    }

    /// Ends the run.
    pub fn finish(self) -> Outcome {
        Outcome {
            report: self.report,
            files: self.source_map.into_texts(),
            phases: self.phases,
            names: self.next,
        }
    }
}
