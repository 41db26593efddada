//! A variant knows a change that can be made of any description, everywhere at once, by an overlay.
//!
//! What it does to callers is known beforehand, so that whoever judges changes can be tried by it.

use ir::{Api, Literal};
use std::{collections::BTreeMap, fmt::Write};

/// The word of everything that is added.
const WORD: &str = "added_by_variant";

/// A change of a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    /// Every operation has a parameter more, and every record a field.
    More,
    /// Every operation may be called with another scope as well.
    Scopes,
}

impl Variant {
    /// All of them.
    pub const ALL: [Variant; 2] = [Variant::More, Variant::Scopes];

    /// The overlay that makes it of a contract and what was understood of that.
    pub fn overlay(self, api: &Api, contract: &BTreeMap<String, String>) -> String {
        let mut out =
            String::from("overlay: 1.0.0\ninfo: {title: Variant, version: 1.0.0}\nactions:\n");
        let mut act = |target: &str, update: &str| {
            let target = Literal::Text(target.to_owned()).to_json();
            let _ = writeln!(
                out,
                "  - {{target: {target}, description: For trial., update: {update}}}"
            );
        };
        let update = match self {
            Variant::More => {
                format!("{{parameters: [{{name: {WORD}, in: query, schema: {{type: string}}}}]}}")
            }
            Variant::Scopes => {
                let known = api.credentials.first();
                let credential = known.map_or(WORD, |credential| credential.wire.as_str());
                format!("{{security: [{{{credential}: ['{WORD}']}}]}}")
            }
        };
        for (_, operation) in api.operations() {
            let (path, verb) = (
                operation.template(),
                operation.method.as_str().to_lowercase(),
            );
            act(&format!("$.paths['{path}'].{verb}"), &update);
        }
        if self == Variant::More {
            let update = format!("{{properties: {{{WORD}: {{type: string}}}}}}");
            for name in records(contract) {
                act(&format!("$.components.schemas['{name}']"), &update);
            }
        }
        out
    }
}

/// The components of a contract that list fields of their own.
fn records(contract: &BTreeMap<String, String>) -> Vec<&str> {
    let mut found = Vec::new();
    for text in contract.values() {
        let (mut inside, mut name) = (false, None);
        for line in text.lines() {
            let depth = line.len() - line.trim_start_matches(' ').len();
            match (depth, line.trim().strip_suffix(':')) {
                (0, _) => inside = false,
                (2, section) => inside = section == Some("schemas"),
                (4, component) => name = component,
                (6, Some("properties")) if inside => found.extend(name.take()),
                _ => {}
            }
        }
    }
    found
}
