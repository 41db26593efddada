//! Synthetic changes of a description, made by an overlay.
//!
//! Their verdicts are known in advance, so they test the diff.

use ir::{Api, Literal};
use std::{collections::BTreeMap, fmt::Write};

/// The name of everything that is added.
const ADDED_NAME: &str = "added_by_variant";

/// A synthetic change of a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    /// Adds a parameter to every operation and a field to every record.
    ParametersAndFields,
    /// Lets another scope authorize every operation.
    Scopes,
}

impl Variant {
    /// All variants.
    pub const ALL: [Variant; 2] = [Variant::ParametersAndFields, Variant::Scopes];

    /// The overlay that makes the change to a contract.
    pub fn overlay(self, api: &Api, contract: &BTreeMap<String, String>) -> String {
        let mut out =
            String::from("overlay: 1.0.0\ninfo: {title: Variant, version: 1.0.0}\nactions:\n");
        let mut add_action = |target: &str, update: &str| {
            let target = Literal::Text(target.to_owned()).to_json();
            let _ = writeln!(
                out,
                "  - {{target: {target}, description: Synthetic change., update: {update}}}"
            );
        };
        for (_, operation) in api.operations() {
            let update = match self {
                Variant::ParametersAndFields => {
                    format!(
                        "{{parameters: [{{name: {ADDED_NAME}, in: query, schema: {{type: string}}}}]}}"
                    )
                }
                Variant::Scopes => {
                    // Another credential, or one where none was needed, would be more than a scope.
                    let Some(grant) = operation.security.grants().next() else {
                        continue;
                    };
                    let credential = grant.credential.as_str();
                    format!("{{security: [{{{credential}: ['{ADDED_NAME}']}}]}}")
                }
            };
            let (path, method) = (
                operation.template(),
                operation.method.as_str().to_lowercase(),
            );
            add_action(&format!("$.paths['{path}'].{method}"), &update);
        }
        if self == Variant::ParametersAndFields {
            let update = format!("{{properties: {{{ADDED_NAME}: {{type: string}}}}}}");
            for name in components_with_fields(contract) {
                add_action(&format!("$.components.schemas['{name}']"), &update);
            }
        }
        out
    }
}

/// The components of a contract that have fields of their own.
fn components_with_fields(contract: &BTreeMap<String, String>) -> Vec<&str> {
    let mut found = Vec::new();
    for text in contract.values() {
        let (mut is_inside, mut name) = (false, None);
        for line in text.lines() {
            let depth = line.len() - line.trim_start_matches(' ').len();
            match (depth, line.trim().strip_suffix(':')) {
                (0, _) => is_inside = false,
                (2, section) => is_inside = section == Some("schemas"),
                (4, component) => name = component,
                (6, Some("properties")) if is_inside => found.extend(name.take()),
                _ => {}
            }
        }
    }
    found
}
