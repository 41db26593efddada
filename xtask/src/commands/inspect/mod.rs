//! `inspect`: prints the API as the compiler understands it, as JSON for tools or as text.

mod format;
mod location;
mod operation;
mod polling;
mod types;
mod untyped;

use crate::{
    cli::{InspectArgs, InspectFormat},
    error::Error,
    spec::{SpecSource, compile::report},
    support::{diagnostics::SourceFiles, output::print},
};
use ir::{Checked, Report, Severity};
use location::{Locations, SpecLocation};
use operation::{OperationEntry, operation_entry};
use serde::Serialize;
use types::{TypeEntry, type_entry};
use untyped::{UntypedEntry, untyped_entries};

/// The version of the JSON format. It is raised when a key is removed or changes its meaning, not for new keys.
const FORMAT_VERSION: u32 = 1;

/// Compiles the spec and prints the API.
pub fn run(args: &InspectArgs) -> Result<(), Error> {
    let source = SpecSource::open(args.spec.spec.as_deref(), args.spec.with.as_deref())?;
    let (checked, outcome) = source.compile_with(codegen::compile);
    let checked = report(&source, checked, &outcome, args.spec.notes)?;
    match args.format {
        InspectFormat::Json => {
            let display_path = |path: &str| source.display_path(path);
            let files = SourceFiles {
                files: &outcome.files,
                display_path: &display_path,
            };
            let text = json(&checked, &outcome.report, &files)?;
            print(&format!("{text}\n"))
        }
        InspectFormat::Text => print(&ir::dump(checked.api())),
    }
}

/// The API as a JSON object. Its keys are documented in xtask/README.md.
pub fn json(checked: &Checked, report: &Report, files: &SourceFiles<'_>) -> Result<String, Error> {
    let api = checked.api();
    let locations = Locations(files);
    let document = InspectDocument {
        version: FORMAT_VERSION,
        title: &api.title,
        server: &api.server,
        reference: api.service.reference.as_deref(),
        credentials: api
            .credentials
            .iter()
            .map(|credential| credential.wire.as_str())
            .collect(),
        resources: api
            .resources
            .iter()
            .map(|resource| ResourceEntry {
                name: format::snake(&resource.name),
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
            .map(|(resource, operation)| operation_entry(api, resource, operation, &locations))
            .collect(),
        types: api
            .types
            .iter()
            .map(|(id, def)| type_entry(checked, id, def, &locations))
            .collect(),
        untyped: untyped_entries(api, &locations),
        diagnostics: diagnostics(report, &locations),
    };
    serde_json::to_string_pretty(&document)
        .map_err(|error| Error::Failed(format!("cannot print: {error}")))
}

#[derive(Serialize)]
struct InspectDocument<'a> {
    version: u32,
    title: &'a str,
    server: &'a str,
    reference: Option<&'a str>,
    credentials: Vec<&'a str>,
    resources: Vec<ResourceEntry<'a>>,
    operations: Vec<OperationEntry<'a>>,
    types: Vec<TypeEntry<'a>>,
    untyped: Vec<UntypedEntry>,
    diagnostics: Vec<DiagnosticEntry<'a>>,
}

#[derive(Serialize)]
struct ResourceEntry<'a> {
    name: String,
    summary: Option<&'a str>,
    operations: Vec<&'a str>,
}

#[derive(Serialize)]
struct DiagnosticEntry<'a> {
    code: &'a str,
    severity: &'static str,
    message: &'a str,
    help: Option<&'a str>,
    location: Option<SpecLocation>,
}

/// Notes and warnings: everything that the compiler repaired, dropped or guessed.
fn diagnostics<'a>(report: &'a Report, locations: &Locations<'_>) -> Vec<DiagnosticEntry<'a>> {
    let sorted = report.sorted().into_iter();
    sorted
        .map(|diagnostic| DiagnosticEntry {
            code: diagnostic.code.name,
            severity: match diagnostic.code.severity {
                Severity::Note => "note",
                Severity::Warning => "warning",
                Severity::Error => "error",
            },
            message: &diagnostic.message,
            help: diagnostic.help.as_deref(),
            location: locations.of(diagnostic.span),
        })
        .collect()
}

#[cfg(test)]
mod tests;
