//! The contract in `spec/contract` as one document, with or without the overlay.

use crate::{bodies::json_tree::Tree, root, yaml};
use ir::{Content, Operation, Param, Status};
use std::{collections::HashMap, fs};

/// The contract as one document, in which all references are internal.
pub struct Document {
    tree: Tree,
    schemas: HashMap<String, (&'static str, usize)>,
}

const SECTIONS: [&str; 4] = ["schemas", "parameters", "responses", "requestBodies"];

impl Document {
    /// The contract without the overlay.
    ///
    /// # Panics
    ///
    /// If a file cannot be read.
    pub fn contract() -> Self {
        Self::of(joined())
    }

    /// The contract with the overlay applied.
    ///
    /// # Panics
    ///
    /// If a file cannot be read or an action does not apply.
    pub fn corrected() -> Self {
        let mut tree = joined();
        let overlay = read("spec/overlay.yaml");
        for action in overlay.get("actions").map_or(&[][..], Tree::items) {
            let target = action
                .get("target")
                .and_then(Tree::text)
                .unwrap_or_default();
            let steps = steps(target);
            let applied = match (action.get("update"), steps.split_last()) {
                (Some(update), _) => find(&mut tree, &steps).map(|place| merge(place, update)),
                (None, Some((last, before))) => {
                    find(&mut tree, before).map(|parent| remove(parent, last))
                }
                (None, None) => None,
            };
            assert!(
                applied.is_some(),
                "the overlay target {target} does not exist"
            );
        }
        Self::of(tree)
    }

    pub(super) fn of(tree: Tree) -> Self {
        let mut schemas = HashMap::new();
        for section in SECTIONS {
            let entries = tree.get("components").and_then(|all| all.get(section));
            for (at, (name, _)) in entries.map_or(&[][..], Tree::entries).iter().enumerate() {
                schemas.insert(format!("#/components/{section}/{name}"), (section, at));
            }
        }
        Self { tree, schemas }
    }

    /// Resolves a reference.
    pub fn resolve(&self, reference: &str) -> Option<&Tree> {
        let (section, at) = self.schemas.get(reference)?;
        let entries = self.tree.get("components")?.get(section)?.entries();
        entries.get(*at).map(|(_, value)| value)
    }

    /// All path items, by path.
    pub(super) fn paths(&self) -> &[(String, Tree)] {
        self.tree.get("paths").map_or(&[], Tree::entries)
    }

    /// Resolves a value if it is a reference.
    pub(super) fn resolved<'t>(&'t self, part: &'t Tree) -> Option<&'t Tree> {
        match part.get("$ref").and_then(Tree::text) {
            Some(reference) => self.resolve(reference),
            None => Some(part),
        }
    }

    /// The operation and its path item.
    fn operation(&self, operation: &Operation) -> Option<(&Tree, &Tree)> {
        let items = self.tree.get("paths")?.entries().iter();
        let named = |one: &Tree| one.get("operationId").and_then(Tree::text) == Some(&operation.id);
        items.map(|(_, item)| item).find_map(|item| {
            let mut operations = item.entries().iter().map(|(_, one)| one);
            Some((operations.find(|one| named(one))?, item))
        })
    }

    /// The schema of a parameter.
    pub fn parameter(&self, operation: &Operation, param: &Param) -> Option<&Tree> {
        let (own, shared) = self.operation(operation)?;
        let place = param.location.as_str();
        let is =
            |one: &&Tree, key: &str, text: &str| one.get(key).and_then(Tree::text) == Some(text);
        [own, shared]
            .into_iter()
            .flat_map(|holder| holder.get("parameters").map_or(&[][..], Tree::items))
            .filter_map(|one| self.resolved(one))
            .find(|one| is(one, "in", place) && is(one, "name", param.wire.as_str()))?
            .get("schema")
    }

    /// The schema of a request body.
    pub fn request(&self, operation: &Operation) -> Option<&Tree> {
        let body = self.resolved(self.operation(operation)?.0.get("requestBody")?)?;
        schema(body, "application/json")
    }

    /// The schema of a response in one of its media types.
    pub fn response(
        &self,
        operation: &Operation,
        status: Status,
        content: &Content,
    ) -> Option<&Tree> {
        let status = match status {
            Status::Code(code) => code.to_string(),
            Status::Class(digit) => format!("{digit}XX"),
            Status::Default => "default".to_owned(),
        };
        let response = self
            .operation(operation)?
            .0
            .get("responses")?
            .get(&status)?;
        schema(self.resolved(response)?, content.media())
    }

    /// Whether a flag is set in a schema or in a part of its `allOf`.
    pub(super) fn says(&self, part: &Tree, flag: &str) -> bool {
        let Some(part) = self.resolved(part) else {
            return false;
        };
        part.get(flag) == Some(&Tree::Bool(true))
            || part
                .get("allOf")
                .map_or(&[][..], Tree::items)
                .iter()
                .any(|part| self.says(part, flag))
    }

    /// A schema and all schemas that it is composed of.
    pub(super) fn parts<'t>(&'t self, part: &'t Tree, found: &mut Vec<&'t Tree>) {
        let Some(part) = self.resolved(part) else {
            return;
        };
        found.push(part);
        for key in ["allOf", "anyOf", "oneOf"] {
            for branch in part.get(key).map_or(&[][..], Tree::items) {
                self.parts(branch, found);
            }
        }
    }
}

fn schema<'t>(holder: &'t Tree, media: &str) -> Option<&'t Tree> {
    let contents = holder.get("content")?.entries();
    let found = contents.iter().find(|(name, _)| name.starts_with(media))?;
    found.1.get("schema")
}

fn read(path: &str) -> Tree {
    let text = crate::text(path).unwrap_or_default();
    match yaml::parse(&text) {
        Ok(tree) => tree,
        Err(error) => panic!("{path}: {error}"),
    }
}

/// All files of the contract as one document.
fn joined() -> Tree {
    let mut all = Tree::Map(Vec::new());
    let mut names: Vec<String> = fs::read_dir(root().join("spec/contract"))
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    for name in names.iter().filter(|name| *name != "openapi.yaml") {
        let mut file = read(&format!("spec/contract/{name}"));
        localize(&mut file);
        merge(&mut all, &file);
    }
    all
}

/// Makes references to other files internal. Names are unique across all files.
fn localize(tree: &mut Tree) {
    match tree {
        Tree::Text(text) => {
            if let Some((file, place)) = text.split_once('#')
                && file.ends_with(".yaml")
            {
                *text = format!("#{place}");
            }
        }
        Tree::List(items) => items.iter_mut().for_each(localize),
        Tree::Map(entries) => entries.iter_mut().for_each(|(_, value)| localize(value)),
        Tree::Null | Tree::Bool(_) | Tree::Number(_) => {}
    }
}

/// Merges an update: objects are merged, arrays are extended, other values are replaced.
fn merge(place: &mut Tree, update: &Tree) {
    match (place, update) {
        (Tree::Map(entries), Tree::Map(more)) => {
            for (key, value) in more {
                match entries.iter_mut().find(|(known, _)| known == key) {
                    Some((_, old)) => merge(old, value),
                    None => entries.push((key.clone(), value.clone())),
                }
            }
        }
        (Tree::List(items), Tree::List(more)) => items.extend(more.iter().cloned()),
        (place, update) => *place = update.clone(),
    }
}

enum Step {
    Key(String),
    Index(usize),
    Equal(String),
    Refers(String),
}

/// Parses a JSONPath made of `$`, `.key`, `['key']`, `[0]`, `[?(@=='text')]` and `[?(@.$ref=='text')]`.
fn steps(path: &str) -> Vec<Step> {
    let mut found = Vec::new();
    let mut rest = path.trim_start_matches('$');
    while !rest.is_empty() {
        let (step, after) = if let Some(inner) = rest.strip_prefix("[?(@=='") {
            let (text, after) = inner.split_once("')]").unwrap_or((inner, ""));
            (Step::Equal(text.to_owned()), after)
        } else if let Some(inner) = rest.strip_prefix("[?(@.$ref=='") {
            let (text, after) = inner.split_once("')]").unwrap_or((inner, ""));
            (Step::Refers(text.to_owned()), after)
        } else if let Some(inner) = rest.strip_prefix("['") {
            let (key, after) = inner.split_once("']").unwrap_or((inner, ""));
            (Step::Key(key.to_owned()), after)
        } else if let Some(inner) = rest.strip_prefix('[') {
            let (digits, after) = inner.split_once(']').unwrap_or((inner, ""));
            (Step::Index(digits.parse().unwrap_or(usize::MAX)), after)
        } else {
            let inner = rest.trim_start_matches('.');
            let end = inner.find(['.', '[']).unwrap_or(inner.len());
            (Step::Key(inner[..end].to_owned()), &inner[end..])
        };
        found.push(step);
        rest = after;
    }
    found
}

fn position(tree: &Tree, step: &Step) -> Option<usize> {
    match (step, tree) {
        (Step::Key(key), Tree::Map(entries)) => entries.iter().position(|(name, _)| name == key),
        (Step::Index(index), Tree::List(items)) => (*index < items.len()).then_some(*index),
        (Step::Equal(text), Tree::List(items)) => {
            items.iter().position(|item| item.text() == Some(text))
        }
        (Step::Refers(text), Tree::List(items)) => items
            .iter()
            .position(|item| item.get("$ref").and_then(Tree::text) == Some(text)),
        _ => None,
    }
}

fn find<'t>(tree: &'t mut Tree, steps: &[Step]) -> Option<&'t mut Tree> {
    let mut place = tree;
    for step in steps {
        let at = position(place, step)?;
        place = match place {
            Tree::Map(entries) => entries.get_mut(at).map(|(_, value)| value)?,
            Tree::List(items) => items.get_mut(at)?,
            Tree::Null | Tree::Bool(_) | Tree::Number(_) | Tree::Text(_) => return None,
        };
    }
    Some(place)
}

fn remove(parent: &mut Tree, step: &Step) {
    if let Some(at) = position(parent, step) {
        match parent {
            Tree::Map(entries) => drop(entries.remove(at)),
            Tree::List(items) => drop(items.remove(at)),
            Tree::Null | Tree::Bool(_) | Tree::Number(_) | Tree::Text(_) => {}
        }
    }
}
