//! A variant knows a change of any state of which the right verdict is known beforehand.
//!
//! What upstream did in the past breaks callers each time, so a judge that always says so would never be
//! found out. These changes are made by an overlay, everywhere at once.

use codegen::Files;
use diff::Verdict;
use ir::Api;
use std::fmt::Write;

/// The word of everything that is added.
const WORD: &str = "added_by_replay";

/// A change of a state.
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

    /// What it is called in a table.
    pub fn label(self) -> &'static str {
        match self {
            Variant::More => "with more",
            Variant::Scopes => "with scopes",
        }
    }

    /// What has to be said of it.
    pub fn verdict(self) -> Verdict {
        match self {
            Variant::More => Verdict::Minor,
            Variant::Scopes => Verdict::Patch,
        }
    }

    /// The overlay that makes it of a contract.
    pub fn overlay(self, api: &Api, contract: &Files) -> String {
        let mut out =
            String::from("overlay: 1.0.0\ninfo: {title: Replay, version: 1.0.0}\nactions:\n");
        let mut act = |target: &str, update: &str| {
            let target = serde_json::Value::from(target);
            let _ = writeln!(
                out,
                "  - {{target: {target}, description: The replay., update: {update}}}"
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
            let (path, verb) = (operation.template(), operation.verb.as_str().to_lowercase());
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
fn records(contract: &Files) -> Vec<&str> {
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
