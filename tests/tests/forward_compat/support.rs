//! One compiled spec with its names file, and the effect of the next spec on code written against it.

use codegen::Files;
use diff::{Language, VersionBump};
use ir::{Checked, Shape, display};
use tests::{
    emitted::public_api::PublicApi,
    fixture::{compile_in_memory, render_diagnostics},
};

/// A compiled spec with the names file that locks its public names.
pub struct Update {
    pub files: Files,
    pub checked: Checked,
    /// Text of `names.toml` after compiling.
    pub names: String,
    public_api: PublicApi,
}

/// Effect of an update on code written against the previous crate.
#[derive(Debug, PartialEq)]
pub enum Effect {
    /// The code compiles, and the diff reports no breaking change.
    Compatible,
    /// The code breaks, and the diff reports why.
    Reported(Vec<String>),
    /// The code breaks, and the diff does not report it.
    Unreported(Vec<String>),
    /// The code compiles, but the diff reports a breaking change: a false alarm, unless requests mean something else now.
    Compiles(Vec<String>),
}

impl Update {
    /// Compiles a spec with a names file. Panics if the spec is invalid.
    pub fn of(names: &str, spec: &str) -> Self {
        Self::read(names, spec).unwrap_or_else(|errors| panic!("{errors}"))
    }

    /// Compiles a spec with a names file. Returns the rendered diagnostics if the spec is invalid.
    pub fn read(names: &str, spec: &str) -> Result<Self, String> {
        let files = [
            ("spec.yaml", spec.as_bytes()),
            ("names.toml", names.as_bytes()),
        ];
        let (made, outcome) = compile_in_memory(&files, codegen::generate_rust);
        let (checked, files) = made.ok_or_else(|| render_diagnostics(&outcome))?;
        let names = outcome.names.expect("compiling succeeded");
        Ok(Self {
            public_api: PublicApi::of(&files),
            files,
            checked,
            names,
        })
    }

    /// Compiles the next spec with the names that are locked so far.
    pub fn next(&self, spec: &str) -> Self {
        Self::of(&self.names, spec)
    }

    /// Effect of the next spec on code written against this one.
    pub fn effect(&self, next: &Update) -> Effect {
        let lost = self.public_api.lost_in(&next.public_api);
        let changes = diff::diff(&self.checked, &next.checked);
        let reasons = changes.iter().filter_map(|change| {
            let why = change.impacts.rust.reason()?;
            Some(format!("{}: {why}", change.sentence()))
        });
        match (
            VersionBump::of_language(&changes, Language::Rust) == VersionBump::Major,
            lost.is_empty(),
        ) {
            (true, false) => Effect::Reported(reasons.collect()),
            (true, true) => Effect::Compiles(reasons.collect()),
            (false, false) => Effect::Unreported(lost),
            (false, true) => Effect::Compatible,
        }
    }

    /// Names of all types, sorted.
    pub fn types(&self) -> Vec<String> {
        let types = self.checked.api().types.iter();
        let mut names: Vec<String> = types.map(|(_, def)| display::camel(&def.name)).collect();
        names.sort();
        names
    }

    /// Every operation as `resource.method`.
    pub fn methods(&self) -> Vec<String> {
        let all = self.checked.api().operations();
        let name = |(resource, one): (&ir::Resource, &ir::Operation)| {
            format!(
                "{}.{}",
                display::snake(&resource.name),
                display::snake(&one.name)
            )
        };
        all.map(name).collect()
    }

    /// Variant names of an enum.
    pub fn values(&self, name: &str) -> Vec<String> {
        let mut all = self.checked.api().types.iter();
        let found = all.find(|(_, def)| display::camel(&def.name) == name);
        match found.map(|(_, def)| &def.shape) {
            Some(Shape::Enum(one)) => one
                .values
                .iter()
                .map(|value| display::camel(&value.name))
                .collect(),
            _ => panic!("`{name}` is not an enum"),
        }
    }
}
