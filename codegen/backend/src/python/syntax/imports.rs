//! The imports of a module.

use std::collections::{BTreeMap, BTreeSet};

use super::layout::{Code, WIDTH};

/// The names that a module imports, by the module that they come from.
#[derive(Default)]
pub struct Imports {
    names: BTreeMap<String, BTreeSet<String>>,
    for_types: BTreeMap<String, BTreeSet<String>>,
    has_builtins: bool,
}

impl Imports {
    /// Imports a name that the code uses when it runs.
    pub fn add(&mut self, module: &str, name: &str) {
        self.names
            .entry(module.into())
            .or_default()
            .insert(name.into());
    }

    /// Imports a name that only annotations mention.
    pub fn add_for_types(&mut self, module: &str, name: &str) {
        self.for_types
            .entry(module.into())
            .or_default()
            .insert(name.into());
    }

    /// Imports `builtins`.
    pub fn add_builtins(&mut self) {
        self.has_builtins = true;
    }

    /// The lines of the imports, after the one from `__future__`.
    pub fn lines(&self) -> Vec<String> {
        let mut names = self.names.clone();
        let mut for_types = self.for_types.clone();
        for (module, imported) in &mut for_types {
            if let Some(known) = names.get(module) {
                imported.retain(|name| !known.contains(name));
            }
        }
        for_types.retain(|_, imported| !imported.is_empty());
        if !for_types.is_empty() {
            names
                .entry("typing".into())
                .or_default()
                .insert("TYPE_CHECKING".into());
        }
        let mut lines = Vec::new();
        if self.has_builtins {
            lines.push("import builtins".to_owned());
        }
        let (local, standard): (Vec<_>, Vec<_>) = names
            .iter()
            .partition(|(module, _)| module.starts_with('.'));
        lines.extend(
            standard
                .iter()
                .flat_map(|(module, names)| import(0, module, names)),
        );
        if !lines.is_empty() && !local.is_empty() {
            lines.push(String::new());
        }
        lines.extend(
            local
                .iter()
                .flat_map(|(module, names)| import(0, module, names)),
        );
        if !for_types.is_empty() {
            lines.extend([String::new(), "if TYPE_CHECKING:".to_owned()]);
            let (local, standard): (Vec<_>, Vec<_>) = for_types
                .iter()
                .partition(|(module, _)| module.starts_with('.'));
            lines.extend(
                standard
                    .iter()
                    .flat_map(|(module, names)| import(4, module, names)),
            );
            if !standard.is_empty() && !local.is_empty() {
                lines.push(String::new());
            }
            lines.extend(
                local
                    .iter()
                    .flat_map(|(module, names)| import(4, module, names)),
            );
        }
        lines
    }
}

/// The lines that import names from a module.
pub fn import(indent: usize, module: &str, names: &BTreeSet<String>) -> Vec<String> {
    let mut sorted: Vec<&String> = names.iter().collect();
    sorted.sort_by_key(|name| (rank(name), name.to_lowercase(), name.to_string()));
    let list: Vec<&str> = sorted.iter().map(|name| name.as_str()).collect();
    let flat = format!(
        "{}from {module} import {}",
        " ".repeat(indent),
        list.join(", ")
    );
    if flat.len() <= WIDTH {
        return vec![flat];
    }
    let parts = list.into_iter().map(Code::text).collect();
    Code::group(format!("from {module} import ("), parts, ")").lines_broken(indent)
}

/// Import sorters put constants before classes, and classes before functions.
fn rank(name: &str) -> usize {
    let letters = name.trim_start_matches('_');
    if letters.len() > 1 && !letters.contains(|next: char| next.is_ascii_lowercase()) {
        0
    } else if letters.starts_with(|first: char| first.is_ascii_uppercase()) {
        1
    } else {
        2
    }
}
