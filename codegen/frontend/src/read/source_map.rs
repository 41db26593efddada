//! The files of one run. Each is read once and keeps its text for diagnostics.

use super::{node::Node, parse, span::span_at};
use crate::diagnostic_codes;
use ir::{FileId, Report, Span};
use std::{collections::HashMap, rc::Rc};

/// Reads one file of a description. The error states why the file cannot be read.
pub type ReadFile<'a> = dyn Fn(&str) -> Result<Vec<u8>, String> + Sync + 'a;

/// The files of one run.
pub struct SourceMap<'a> {
    read: &'a ReadFile<'a>,
    trees: HashMap<String, Option<Rc<Node>>>,
    texts: Vec<(String, String)>,
    /// How many bytes of text the aliases of all files stand for.
    copied: usize,
}

impl<'a> SourceMap<'a> {
    /// A source map that reads files of the description with `read`.
    pub fn new(read: &'a ReadFile<'a>) -> Self {
        Self {
            read,
            trees: HashMap::new(),
            texts: Vec::new(),
            copied: 0,
        }
    }

    /// The parsed tree of a file of the description, which is read on first use. `referrer` is the position
    /// of the reference to it.
    pub fn tree(&mut self, path: &str, referrer: Span, report: &mut Report) -> Option<Rc<Node>> {
        if let Some(tree) = self.trees.get(path) {
            return tree.clone();
        }
        let tree = match (self.read)(path) {
            Ok(bytes) => self.add(path, bytes, report).map(Rc::new),
            Err(error) => {
                let message = format!("cannot read `{path}`: {error}");
                let help = "add the file, or correct the reference to it";
                report.add_with_help(&diagnostic_codes::UNREADABLE_FILE, referrer, message, help);
                None
            }
        };
        self.trees.insert(path.to_owned(), tree.clone());
        tree
    }

    /// The parsed tree of a file that an extension or example mentions. None if it was read before, or is no file of the
    /// description: what data calls a reference may be anything.
    pub fn mentioned_tree(&mut self, path: &str) -> Option<Rc<Node>> {
        if self.trees.contains_key(path) {
            return None;
        }
        let bytes = (self.read)(path).ok()?;
        let tree = Rc::new(self.add(path, bytes, &mut Report::default())?);
        self.trees.insert(path.to_owned(), Some(tree.clone()));
        Some(tree)
    }

    /// Whether a file of the description exists.
    pub fn can_read(&self, path: &str) -> bool {
        match self.trees.get(path) {
            Some(tree) => tree.is_some(),
            None => (self.read)(path).is_ok(),
        }
    }

    /// Parses a YAML file that is not part of the description, such as an overlay.
    pub fn add(&mut self, path: &str, bytes: Vec<u8>, report: &mut Report) -> Option<Node> {
        let file = FileId(u32::try_from(self.texts.len()).unwrap_or(u32::MAX));
        match String::from_utf8(bytes) {
            Ok(text) => {
                let start = text.strip_prefix('\u{feff}').unwrap_or(&text);
                let tree = parse::parse(file, start, &mut self.copied, report);
                self.texts.push((path.to_owned(), text));
                tree
            }
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                let span = span_at(file, &text, valid);
                self.texts.push((path.to_owned(), text));
                report.add(
                    &diagnostic_codes::INVALID_UTF8,
                    span,
                    "the file is not valid UTF-8 from this position on",
                );
                None
            }
        }
    }

    /// Adds a file that is not YAML, so that diagnostics can show its text.
    pub fn add_text(&mut self, path: &str, bytes: &[u8]) -> (FileId, String) {
        let file = FileId(u32::try_from(self.texts.len()).unwrap_or(u32::MAX));
        let text = String::from_utf8_lossy(bytes).into_owned();
        self.texts.push((path.to_owned(), text.clone()));
        (file, text)
    }

    /// Forgets the trees, which take more memory than the texts. Nothing refers to them after bundling.
    pub fn drop_trees(&mut self) {
        self.trees = HashMap::new();
    }

    /// Path and text of a file.
    pub fn text(&self, file: FileId) -> Option<(&str, &str)> {
        let index = usize::try_from(file.0).ok()?;
        let (path, text) = self.texts.get(index)?;
        Some((path, text))
    }

    /// Path and text of every file, indexed by file number.
    pub fn into_texts(self) -> Vec<(String, String)> {
        self.texts
    }
}
