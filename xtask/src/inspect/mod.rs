//! Inspect knows how to show an API to other tools.

mod definition;
mod follow;
mod operation;
mod phrase;
pub(crate) mod untyped;

use crate::{
    failure::Failure,
    flags::{Format, Inspect},
    input::Input,
    regen,
    render::Gallery,
};
use definition::Definition;
use ir::{Checked, Report, Severity};
use serde::Serialize;
use untyped::Hole;

/// Raised when a key goes away or changes its meaning; new keys do not raise it.
const VERSION: u32 = 1;

/// Prints what the compiler understood.
pub fn run(flags: &Inspect) -> Result<(), Failure> {
    let input = Input::open(flags.origin.spec.as_deref(), flags.origin.with.as_deref())?;
    let (checked, outcome) = input.feed(codegen::compile);
    let checked = regen::findings(&input, checked, &outcome, flags.origin.notes)?;
    match flags.format {
        Format::Json => {
            let shown = |path: &str| input.show(path);
            let gallery = Gallery {
                files: &outcome.files,
                shown: &shown,
            };
            let text = json(&checked, &outcome.report, &gallery)?;
            regen::say(&format!("{text}\n"))
        }
        Format::Text => regen::say(&ir::dump(checked.api())),
    }
}

/// An API as one JSON object; xtask/README.md names its keys.
pub fn json(checked: &Checked, report: &Report, gallery: &Gallery<'_>) -> Result<String, Failure> {
    let api = checked.api();
    let places = Places(gallery);
    let document = Document {
        version: VERSION,
        title: &api.title,
        server: &api.server,
        reference: api.reference.as_deref(),
        credentials: api
            .credentials
            .iter()
            .map(|credential| credential.wire.as_str())
            .collect(),
        resources: api
            .resources
            .iter()
            .map(|resource| Resource {
                name: phrase::snake(&resource.name),
                summary: resource.docs.summary.as_deref(),
                operations: resource
                    .operations
                    .iter()
                    .map(|operation| operation.id.as_str())
                    .collect(),
            })
            .collect(),
        operations: api
            .operations()
            .map(|(resource, operation)| operation::of(api, resource, operation, &places))
            .collect(),
        types: api
            .types
            .iter()
            .map(|(id, def)| definition::of(checked, id, def, &places))
            .collect::<Vec<Definition<'_>>>(),
        untyped: untyped::of(api, &places),
        notes: notes(report, &places),
    };
    serde_json::to_string_pretty(&document)
        .map_err(|error| Failure::Finding(format!("cannot print: {error}")))
}

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    title: &'a str,
    server: &'a str,
    reference: Option<&'a str>,
    credentials: Vec<&'a str>,
    resources: Vec<Resource<'a>>,
    operations: Vec<operation::Entry<'a>>,
    types: Vec<Definition<'a>>,
    untyped: Vec<Hole>,
    notes: Vec<Note<'a>>,
}

#[derive(Serialize)]
struct Resource<'a> {
    name: String,
    summary: Option<&'a str>,
    operations: Vec<&'a str>,
}

#[derive(Serialize)]
struct Note<'a> {
    code: &'a str,
    severity: &'static str,
    message: &'a str,
    help: Option<&'a str>,
    at: Option<Place>,
}

/// Notes and warnings: whatever was repaired, lost or guessed.
fn notes<'a>(report: &'a Report, places: &Places<'_>) -> Vec<Note<'a>> {
    let sorted = report.sorted().into_iter();
    sorted
        .map(|diagnostic| Note {
            code: diagnostic.code.name,
            severity: match diagnostic.code.severity {
                Severity::Note => "note",
                Severity::Warning => "warning",
                Severity::Error => "error",
            },
            message: &diagnostic.message,
            help: diagnostic.help.as_deref(),
            at: places.of(diagnostic.span),
        })
        .collect()
}

/// Where something was described.
#[derive(Serialize)]
struct Place {
    file: String,
    line: u32,
    column: u32,
}

/// Sites turned into places.
struct Places<'a>(&'a Gallery<'a>);

impl Places<'_> {
    /// The place of a site; none for what the compiler made itself.
    fn of(&self, site: ir::Span) -> Option<Place> {
        let number = usize::try_from(site.file.0).ok()?;
        let (path, _) = self.0.files.get(number)?;
        (site.line > 0).then(|| Place {
            file: (self.0.shown)(path),
            line: site.line,
            column: site.column,
        })
    }
}

#[cfg(test)]
mod tests;
