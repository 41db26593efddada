//! The library knows the files that were read, each once.

use super::{node::Node, parse, span::span_at};
use crate::diagnostic_codes;
use ir::{FileId, Report, Span};
use std::{collections::HashMap, rc::Rc};

/// The files of one run.
pub struct SourceMap<'a> {
    read: &'a dyn Fn(&str) -> Result<Vec<u8>, String>,
    trees: HashMap<String, Option<Rc<Node>>>,
    texts: Vec<(String, String)>,
}

impl<'a> SourceMap<'a> {
    /// A library that reads files of the description with `read`.
    pub fn new(read: &'a dyn Fn(&str) -> Result<Vec<u8>, String>) -> Self {
        Self {
            read,
            trees: HashMap::new(),
            texts: Vec::new(),
        }
    }

    /// The tree of a file of the description, read on first use; `asked` is where it was named.
    pub fn tree(&mut self, path: &str, asked: Span, report: &mut Report) -> Option<Rc<Node>> {
        if let Some(tree) = self.trees.get(path) {
            return tree.clone();
        }
        let tree = match (self.read)(path) {
            Ok(bytes) => self.add(path, bytes, report).map(Rc::new),
            Err(why) => {
                let message = format!("`{path}` cannot be read: {why}");
                let help = "add the file, or mend what names it";
                report.add_with_help(&diagnostic_codes::FILE_MISSING, asked, message, help);
                None
            }
        };
        self.trees.insert(path.to_owned(), tree.clone());
        tree
    }

    /// Takes in a file that is not part of the description, such as an overlay.
    pub fn add(&mut self, path: &str, bytes: Vec<u8>, report: &mut Report) -> Option<Node> {
        let file = FileId(u32::try_from(self.texts.len()).unwrap_or(u32::MAX));
        match String::from_utf8(bytes) {
            Ok(text) => {
                let tree =
                    parse::read(file, text.strip_prefix('\u{feff}').unwrap_or(&text), report);
                self.texts.push((path.to_owned(), text));
                tree
            }
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                let span = span_at(file, &text, valid);
                self.texts.push((path.to_owned(), text));
                report.add(
                    &diagnostic_codes::NOT_UTF8,
                    span,
                    "the file is not UTF-8 from here on",
                );
                None
            }
        }
    }

    /// Takes in a file of another language, as text for pictures of what is wrong with it.
    pub fn keep(&mut self, path: &str, bytes: &[u8]) -> (FileId, String) {
        let file = FileId(u32::try_from(self.texts.len()).unwrap_or(u32::MAX));
        let text = String::from_utf8_lossy(bytes).into_owned();
        self.texts.push((path.to_owned(), text.clone()));
        (file, text)
    }

    /// Path and text of every file, by number.
    pub fn into_texts(self) -> Vec<(String, String)> {
        self.texts
    }
}
