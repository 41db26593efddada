//! The kit knows a spec with the ledger that it left, and what the next spec with that ledger does to code.

use codegen::Files;
use diff::VersionBump;
use ir::{Checked, Shape, display};
use tests::{
    folder::{draw_all, feed_memory},
    surface::Surface,
};

/// A spec and the ledger that it left.
pub struct Update {
    pub files: Files,
    pub checked: Checked,
    pub ledger: String,
    surface: Surface,
}

/// What an update does to code of before.
#[derive(Debug, PartialEq)]
pub enum Fate {
    /// All of it compiles, and nothing else is said.
    Kept,
    /// Some of it does not compile or means something else, and the reasons are told.
    Told(Vec<String>),
    /// Some of it does not compile, and nobody is told.
    Silent(Vec<String>),
    /// All of it compiles, and the contrary is told.
    Alarmed(Vec<String>),
}

impl Update {
    /// What a spec becomes by a ledger.
    pub fn of(ledger: &str, spec: &str) -> Self {
        Self::read(ledger, spec).unwrap_or_else(|drawn| panic!("{drawn}"))
    }

    /// The same, or what is wrong with the spec.
    pub fn read(ledger: &str, spec: &str) -> Result<Self, String> {
        let files = [
            ("spec.yaml", spec.as_bytes()),
            ("names.toml", ledger.as_bytes()),
        ];
        let (made, outcome) = feed_memory(&files, codegen::generate);
        let (checked, files) = made.ok_or_else(|| draw_all(&outcome))?;
        let ledger = outcome.names.expect("a ledger");
        Ok(Self {
            surface: Surface::of(&files),
            files,
            checked,
            ledger,
        })
    }

    /// What the next spec becomes.
    pub fn next(&self, spec: &str) -> Self {
        Self::of(&self.ledger, spec)
    }

    /// What code that was written for this one meets in the next.
    pub fn fate(&self, next: &Update) -> Fate {
        let lost = self.surface.lost(&next.surface);
        let events = diff::diff(&self.checked, &next.checked);
        let reasons = events.iter().filter_map(|event| {
            let why = event.impact.reason()?;
            Some(format!("{}: {why}", event.sentence()))
        });
        match (
            VersionBump::of(&events) == VersionBump::Major,
            lost.is_empty(),
        ) {
            (true, false) => Fate::Told(reasons.collect()),
            (true, true) => Fate::Alarmed(reasons.collect()),
            (false, false) => Fate::Silent(lost),
            (false, true) => Fate::Kept,
        }
    }

    pub fn types(&self) -> Vec<String> {
        let types = self.checked.api().types.iter();
        let mut names: Vec<String> = types.map(|(_, def)| display::camel(&def.name)).collect();
        names.sort();
        names
    }

    pub fn ways(&self) -> Vec<String> {
        let all = self.checked.api().operations();
        let way = |(resource, one): (&ir::Resource, &ir::Operation)| {
            format!(
                "{}.{}",
                display::snake(&resource.name),
                display::snake(&one.name)
            )
        };
        all.map(way).collect()
    }

    /// What the values of an enum are called.
    pub fn values(&self, name: &str) -> Vec<String> {
        let mut all = self.checked.api().types.iter();
        let found = all.find(|(_, def)| display::camel(&def.name) == name);
        match found.map(|(_, def)| &def.shape) {
            Some(Shape::Enum(one)) => one
                .values
                .iter()
                .map(|value| display::camel(&value.name))
                .collect(),
            _ => panic!("{name} is no enum"),
        }
    }
}
